import { Carry } from "./carry.js";
import { CountedFrame } from "./counted.js";
import { DelimitedFrame } from "./delimited.js";
import type { Delivery } from "./delivery.js";
import { type FrameError, failureOf, incompleteHead, malformation } from "./frame-error.js";
import { type DecideStart, type FrameStart, LONGEST_START } from "./frame-start.js";
import { head, messageLength, messageStart } from "./head.js";
import { Noise } from "./noise.js";
import type { TakeWholeFrames } from "./whole-frames.js";

/** A framing. */
export interface FramingRules {
  readonly takeWholeFrames: TakeWholeFrames;
  readonly decide: DecideStart;
  /** What ends a line; it may also stand between counted frames. Null: only the end of the stream ends a line. */
  readonly delimiter: number | null;
  /** Whether a line may continue the message before it: then that is not over at its delimiter. */
  readonly continuation: boolean;
}

/** What the next octet belongs to; `start`: that is to be decided. */
type State = "start" | "line" | "counted" | "noise";

const NO_OCTETS = new Uint8Array(0);

/** Splits a stream into frames. Between two chunks it holds the first `maxLength` octets of one frame, and no chunk. */
export class Splitter {
  private state: State = "start";
  /** Octets of a start that is undecided. An open frame ends before them. */
  private readonly undecided = new Carry(LONGEST_START);
  private readonly line: DelimitedFrame;
  private readonly counted: CountedFrame;
  private readonly noise: Noise;
  /** Whether the last frame had an octet count. */
  private afterCounted = false;

  constructor(
    private readonly rules: FramingRules,
    private readonly delivery: Delivery,
  ) {
    this.line = new DelimitedFrame(rules.delimiter, delivery);
    this.counted = new CountedFrame(delivery);
    this.noise = new Noise(delivery);
  }

  feed(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) at = this.advance(chunk, at);
    if (this.line.isOpen && this.undecided.length === 0) this.line.suspend(chunk, chunk.length);
    this.delivery.skipping = this.skipping();
  }

  /** Hands over a message whose last line is complete, and which waits for another one. */
  flush(): void {
    if (this.state === "start" && this.line.isOpen) this.line.finish(NO_OCTETS);
    this.delivery.skipping = this.skipping();
  }

  end(): void {
    if (this.undecided.length > 0) this.endUndecided();
    else if (this.state === "counted") this.counted.end();
    else if (this.state === "noise") this.noise.end();
    else if (this.line.isOpen) this.line.end();
    this.state = "start";
    this.afterCounted = false;
    this.delivery.skipping = 0;
  }

  private skipping(): number {
    if (this.state === "counted") return this.counted.skipping;
    if (this.state === "noise") return this.noise.skipping;
    return this.line.skipping;
  }

  /** Deals with `chunk[at..)` as far as the state lasts, or less; returns where that is. */
  private advance(chunk: Uint8Array, at: number): number {
    switch (this.state) {
      case "start":
        return this.takeStart(chunk, at);
      case "line":
        return this.takeLine(chunk, at);
      case "counted":
        return this.takeCounted(chunk, at);
      case "noise":
        return this.takeNoise(chunk, at);
    }
  }

  private takeStart(chunk: Uint8Array, at: number): number {
    if (this.undecided.length > 0) return this.takeRestOfStart(chunk);
    if (chunk[at] === this.rules.delimiter && !this.line.isOpen) return at + 1; // an empty line
    const next = this.rules.takeWholeFrames(chunk, at, this.delivery);
    if (next > at) return next;
    const start = this.rules.decide(chunk, at, chunk.length, this.afterCounted);
    if (start !== "undecided") return this.begin(start, chunk, at);
    if (this.line.isOpen) this.line.suspend(chunk, at);
    this.undecided.append(chunk, at, chunk.length);
    return chunk.length;
  }

  /** The start of a frame is in earlier chunks, but not all that it takes to decide about it. */
  private takeRestOfStart(chunk: Uint8Array): number {
    const { undecided } = this;
    const before = undecided.length;
    undecided.append(chunk, 0, chunk.length);
    const { octets, length } = undecided;
    const start = this.rules.decide(octets, 0, length, this.afterCounted);
    if (start === "undecided") return chunk.length;
    undecided.clear();
    const at = this.begin(start, octets, 0);
    if (this.state === "counted") return at - before; // the octet that decided is not in front of the message
    const earlier = octets.subarray(0, before);
    if (this.state === "line") this.line.suspend(earlier, before);
    else this.keepNoise(earlier);
    return 0;
  }

  /** Octets that might have become a head hold no end of noise. */
  private keepNoise(octets: Uint8Array): void {
    for (let at = 0; at < octets.length; ) at = this.noise.take(octets, at);
  }

  /**
   * What starts at `octets[at]` is decided. Returns what is to be taken next: of an octet count, its message. `head` is
   * read before a frame is handed over, because its taker may split another stream.
   */
  private begin(start: Exclude<FrameStart, "undecided">, octets: Uint8Array, at: number): number {
    if (start === "counted") {
      const next = messageStart();
      this.beginCounted(messageLength(octets));
      if (this.line.isOpen) this.line.finish(octets);
      return next;
    }
    if (start === "noise") {
      this.noise.begin(malformation(head.failure, octets, at, head.offset, octets.length));
      this.state = "noise";
      return at;
    }
    this.state = "line";
    if (start === "continuation" && this.line.isOpen) return at;
    if (this.line.isOpen) this.line.finish(octets);
    this.line.begin(at);
    this.afterCounted = false;
    return at;
  }

  private beginCounted(count: number): void {
    this.counted.begin(count);
    this.state = "counted";
    this.afterCounted = true;
  }

  private takeLine(chunk: Uint8Array, at: number): number {
    const next = this.line.takeLine(chunk, at);
    if (next < 0) return chunk.length;
    this.state = "start";
    if (!this.rules.continuation || this.line.isEmpty) this.line.finish(chunk);
    return next;
  }

  private takeCounted(chunk: Uint8Array, at: number): number {
    const { counted } = this;
    if (counted.missing <= chunk.length - at) this.state = "start";
    return counted.take(chunk, at);
  }

  private takeNoise(chunk: Uint8Array, at: number): number {
    const next = this.noise.take(chunk, at);
    if (!this.noise.isOver) return next;
    if (this.noise.count > 0) this.beginCounted(this.noise.count);
    else this.state = "start";
    return next;
  }

  private endUndecided(): void {
    const { octets, length } = this.undecided;
    this.undecided.clear();
    this.rules.decide(octets, 0, length, this.afterCounted);
    if (head.messageLengthStart < 0) this.endLine(octets.subarray(0, length));
    else this.endHead(octets.slice(0, length), incompleteHead(failureOf(head.failure), length));
  }

  private endHead(octets: Uint8Array, error: FrameError): void {
    if (this.line.isOpen) this.line.finish(NO_OCTETS);
    this.delivery.error(octets, 0, Math.min(octets.length, this.delivery.maxLength), error);
  }

  private endLine(octets: Uint8Array): void {
    if (!this.line.isOpen) this.line.begin(0);
    this.line.suspend(octets, octets.length);
    this.line.end();
  }
}
