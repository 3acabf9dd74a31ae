/**
 * Syslog frames: where messages start and end in a stream. Octet counting and a line feed (or NUL) at the end are the
 * two ways of RFC 6587; TLS has octet counting only (RFC 5425).
 *
 * A framer is fed with octets in chunks of any size and hands over each frame as soon as its last octet is in. However
 * the stream is cut, the frames are the same, each octet is looked at a fixed number of times, and what a framer holds
 * between two chunks is bounded by the maximum length of a message.
 */
import { LF, NUL } from "./framing/delimiters.js";
import { Delivery, type FrameCounters, type OnFrame } from "./framing/delivery.js";
import type { FrameError } from "./framing/frame-error.js";
import { startOfAny, startOfCounted, startOfLine, startOfLineOrContinuation } from "./framing/frame-start.js";
import { outputs } from "./framing/outputs.js";
import { type FramingRules, Splitter } from "./framing/splitter.js";
import { noWholeFrames, wholeCountedFrames, wholeLines } from "./framing/whole-frames.js";

export type { FrameCounters, OnFrame } from "./framing/delivery.js";
export { FrameError, type FrameErrorCode } from "./framing/frame-error.js";

/**
 * How messages are delimited:
 * - `octet`: each is preceded by the number of its octets and a space (RFC 6587 section 3.4.1, RFC 5425 section 4.3).
 *   Line feeds between frames are tolerated.
 * - `lf`: each ends with LF or CR LF (section 3.4.2), the last one may end with the stream. Empty lines are no frames.
 * - `nul`: the same with a NUL octet.
 * - `{ trailer }`: the same with any octet, 0 to 255, such as 0x1e.
 * - `auto`: `octet` or `lf`, told for each frame by how it starts: with an octet count, a space and `<`, or otherwise.
 *   After a counted frame only these and PRI are a start; other octets show that the count was wrong.
 * - `none`: everything is one frame, as in a datagram.
 */
export type Framing = "octet" | "lf" | "nul" | "none" | "auto" | { readonly trailer: number };

/** How a stream is split. */
export interface FramerOptions {
  readonly framing: Framing;
  /** The longest message that is handed over, in octets, without octet count and delimiter; at least 1. Default: 8192. */
  readonly maxLength?: number;
  /**
   * Lines that do not start with PRI, a number in angle brackets, belong to the message before them, such as those of a
   * stack trace; only with the framings `lf` and `auto`. A message then comes out when the next one starts, with
   * `flush()`, or at the end; it has all its line ends but the last. Default: false, a line is a message.
   */
  readonly continuation?: boolean;
}

const DEFAULT_MAX_LENGTH = 8192;

/**
 * Splits a stream into frames.
 *
 * @example
 * import { Framer } from "@abnfa/syslog/framing";
 * import { parseFrame } from "@abnfa/syslog/rfc5424";
 * const messages = [];
 * const framer = new Framer({ framing: "octet" }, (octets, start, end, error) => {
 *   if (error === null) messages.push(parseFrame(octets, start, end).ok);
 * });
 * framer.feed(new TextEncoder().encode("17 <34>1 - - - - - -17 <34>1 - - "));
 * framer.feed(new TextEncoder().encode("- - - -"));
 * framer.end();
 * messages; // [true, true]
 */
export class Framer {
  private readonly delivery: Delivery;
  private readonly rules: FramingRules;
  private splitter: Splitter;
  private isBusy = false;

  /**
   * Throws a RangeError if an option makes no sense. What `onFrame` throws, `feed`, `flush` and `end` throw; then the rest
   * of what they were given is lost, and so is an unfinished frame. `onFrame` must not call them: that is an Error.
   */
  constructor({ framing, maxLength = DEFAULT_MAX_LENGTH, continuation = false }: FramerOptions, onFrame: OnFrame) {
    if (!(Number.isSafeInteger(maxLength) && maxLength >= 1)) throw new RangeError(`no maximum length: ${maxLength}`);
    if (typeof onFrame !== "function") throw new TypeError("a framer needs a function that takes its frames");
    this.delivery = new Delivery(maxLength, onFrame);
    this.rules = rulesOf(framing, continuation);
    this.splitter = new Splitter(this.rules, this.delivery);
  }

  /** Takes the next octets of the stream. They must not change while frames that lie in them are in use. */
  feed(octets: Uint8Array): void {
    if (!(octets instanceof Uint8Array)) throw new TypeError("a framer is fed with a Uint8Array (a Buffer is one)");
    this.split((splitter) => splitter.feed(octets));
  }

  /**
   * Hands over a message that might be continued, for a timer that runs while nothing arrives. If its last line is not
   * complete nothing happens: the rest is to come.
   *
   * @example
   * import { Framer } from "@abnfa/syslog/framing";
   * const lengths = [];
   * const framer = new Framer({ framing: "lf", continuation: true }, (_octets, start, end) => lengths.push(end - start));
   * framer.feed(new TextEncoder().encode("<34>panic\n\tgoroutine 1\n"));
   * lengths; // []
   * framer.flush();
   * lengths; // [22]
   */
  flush(): void {
    this.split((splitter) => splitter.flush());
  }

  /** The stream ends here: the unfinished rest is handed over. After that the framer is ready for another stream. */
  end(): void {
    this.split((splitter) => splitter.end());
  }

  /** Octets that came while a frame is handed over would be taken out of their order. */
  private split(step: (splitter: Splitter) => void): void {
    if (this.isBusy) throw new Error("what takes the frames of a framer must not feed, flush or end it");
    this.isBusy = true;
    try {
      step(this.splitter);
    } catch (thrown) {
      this.splitter = new Splitter(this.rules, this.delivery); // the old one has stopped anywhere
      this.delivery.skipping = 0;
      throw thrown;
    } finally {
      this.isBusy = false;
    }
  }

  /** What came so far, of all streams. */
  get counters(): FrameCounters {
    const { frames, errors, skippedOctets } = this.delivery;
    return { frames, errors, skippedOctets };
  }
}

function rulesOf(framing: Framing, continuation: boolean): FramingRules {
  if (continuation && framing !== "lf" && framing !== "auto") {
    throw new RangeError(`no lines to continue with framing ${JSON.stringify(framing)}: it is "lf" or "auto"`);
  }
  switch (framing) {
    case "octet":
      return { takeWholeFrames: wholeCountedFrames, decide: startOfCounted, delimiter: LF, continuation };
    case "lf":
      return continuation ? continuedLines : linesThatEndWith(LF);
    case "nul":
      return linesThatEndWith(NUL);
    case "auto":
      return { takeWholeFrames: noWholeFrames, decide: startOfAny, delimiter: LF, continuation };
    case "none":
      return { takeWholeFrames: noWholeFrames, decide: startOfLine, delimiter: null, continuation };
    default:
      return linesThatEndWith(trailerOf(framing));
  }
}

function linesThatEndWith(delimiter: number): FramingRules {
  return { takeWholeFrames: wholeLines(delimiter), decide: startOfLine, delimiter, continuation: false };
}

const continuedLines: FramingRules = {
  takeWholeFrames: noWholeFrames,
  decide: startOfLineOrContinuation,
  delimiter: LF,
  continuation: true,
};

function trailerOf(framing: { readonly trailer: number }): number {
  const { trailer } = Object(framing);
  if (Number.isInteger(trailer) && trailer >= 0 && trailer <= 255) return trailer;
  throw new RangeError(`no framing: ${JSON.stringify(framing)}`);
}

/** A frame that is kept: a message, or with an error the first octets of what is none. */
export interface Frame {
  /** A view of the chunk if the frame lies within one. */
  readonly octets: Uint8Array;
  readonly error: FrameError | null;
}

/**
 * The frames of a stream, such as a socket or a file: the next chunk is asked for when those of the last one are taken.
 * Leaving the loop closes the stream; its errors are thrown. Throws at once if an option makes no sense.
 *
 * @example
 * import { frames } from "@abnfa/syslog/framing";
 * const chunks = ["3 ab", "c9 defg"].map((text) => new TextEncoder().encode(text));
 * const found = [];
 * for await (const { octets, error } of frames(chunks, { framing: "octet" })) {
 *   found.push(error?.code ?? new TextDecoder().decode(octets));
 * }
 * found; // ["abc", "frameIncomplete"]
 */
export function frames(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: FramerOptions,
): AsyncGenerator<Frame, void, void> {
  const ready: Frame[] = [];
  const framer = new Framer(options, (octets, start, end, error) => {
    ready.push({ octets: octets.subarray(start, end), error });
  });
  return outputs(source, framer, ready);
}
