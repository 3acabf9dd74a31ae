import type { FrameError } from "./frame-error.js";

/**
 * Takes a frame: the message is `octets[start..end)`, a view of the piece that was fed if it lies within one piece.
 * The framer does not touch the octets again; they stay as they are as long as the owner of the piece leaves them so.
 *
 * With an error the octets are not a message: they are the first ones of a frame that is too long or cut off, or those
 * that are not a frame. An error comes when it is known how many octets it is about: where the next frame starts, or at
 * the end of the stream.
 */
export type OnFrame = (octets: Uint8Array, start: number, end: number, error: FrameError | null) => void;

/** What came of a stream so far. */
export interface FrameCounters {
  /** Frames without error. */
  readonly frames: number;
  /** Frames with an error. */
  readonly errors: number;
  /** Octets in no frame: those of the errors, and those that are being skipped now. Heads and delimiters do not count. */
  readonly skippedOctets: number;
}

/** Hands frames over and counts them. */
export class Delivery implements FrameCounters {
  frames = 0;
  errors = 0;
  /** Octets of an error that is still to be reported. */
  skipping = 0;
  private reportedOctets = 0;

  constructor(
    /** The longest message that is handed over, and the most octets that are reported with an error. */
    readonly maxLength: number,
    private readonly onFrame: OnFrame,
  ) {}

  get skippedOctets(): number {
    return this.reportedOctets + this.skipping;
  }

  frame(octets: Uint8Array, start: number, end: number): void {
    this.frames++;
    this.onFrame(octets, start, end, null);
  }

  /** The octets are the first ones of those that the error is about. */
  error(octets: Uint8Array, start: number, end: number, error: FrameError): void {
    this.errors++;
    this.skipping = 0;
    this.reportedOctets += error.skippedOctets;
    this.onFrame(octets, start, end, error);
  }
}
