import { Carry } from "./carry.js";
import { CR, indexOf, LF } from "./delimiters.js";
import type { Delivery } from "./delivery.js";
import { tooLong } from "./frame-error.js";

const NO_OCTETS = new Uint8Array(0);

/**
 * A frame of one line, or of several: the first one and those that continue it. What a line is, the delimiter says.
 * Positions count from the first octet of the frame, wherever that is by now.
 */
export class DelimitedFrame {
  isOpen = false;
  private readonly carry: Carry;
  /** Octets of the frame in earlier chunks. The first ones of them are in the carry. */
  private before = 0;
  /** The last octet of them. */
  private lastBefore = -1;
  /** Where those that follow them start in this chunk. */
  private from = 0;
  private lineStart = 0;
  /** Where the last line that is not empty ends. */
  private contentEnd = 0;

  constructor(
    private readonly delimiter: number | null,
    private readonly delivery: Delivery,
  ) {
    this.carry = new Carry(delivery.maxLength);
  }

  /** A frame starts at `chunk[at]`. */
  begin(at: number): void {
    this.isOpen = true;
    this.before = 0;
    this.from = at;
    this.lineStart = 0;
    this.contentEnd = 0;
  }

  /** Whether there were no lines but empty ones, if there were any. */
  get isEmpty(): boolean {
    return this.contentEnd === 0;
  }

  /** What there is of the frame up to `chunk[end]` is kept. It goes on at the start of the next chunk. */
  suspend(chunk: Uint8Array, end: number): void {
    if (end > this.from) {
      this.carry.append(chunk, this.from, end);
      this.lastBefore = chunk[end - 1] ?? -1;
      this.before += end - this.from;
    }
    this.from = 0;
  }

  /** Octets that will be reported as too many: more than a CR that belongs to the delimiter. */
  get skipping(): number {
    return this.isOpen && this.before > this.delivery.maxLength + 1 ? this.before : 0;
  }

  /** Takes `chunk[at..)` up to and including the next delimiter; returns where that ends, or -1 if there is none. */
  takeLine(chunk: Uint8Array, at: number): number {
    const found = this.delimiter === null ? -1 : indexOf.call(chunk, this.delimiter, at);
    if (found < 0) return -1;
    const lineEnd = this.before + found - this.from;
    this.closeLine(this.endsWithCr(chunk, lineEnd) ? lineEnd - 1 : lineEnd);
    this.lineStart = lineEnd + 1;
    return found + 1;
  }

  /** CR LF ends a line as LF does. */
  private endsWithCr(chunk: Uint8Array, lineEnd: number): boolean {
    if (this.delimiter !== LF || lineEnd === this.lineStart) return false;
    return (lineEnd > this.before ? chunk[this.from + lineEnd - this.before - 1] : this.lastBefore) === CR;
  }

  private closeLine(end: number): void {
    if (end > this.lineStart) this.contentEnd = end;
  }

  /** The frame ends with the last line; its end is in `chunk`, or in earlier ones. Empty lines are no frame. */
  finish(chunk: Uint8Array): void {
    this.isOpen = false;
    const { before, from, contentEnd } = this;
    if (contentEnd === 0) this.carry.clear();
    else if (before === 0) this.deliver(chunk, from, contentEnd);
    else {
      if (contentEnd > before) this.carry.append(chunk, from, from + contentEnd - before);
      this.deliver(this.carry.release(), 0, contentEnd);
    }
  }

  /** The stream ends here: the last line needs no delimiter. */
  end(): void {
    this.closeLine(this.before);
    this.finish(NO_OCTETS);
  }

  private deliver(octets: Uint8Array, start: number, length: number): void {
    const { delivery } = this;
    const { maxLength } = delivery;
    if (length <= maxLength) delivery.frame(octets, start, start + length);
    else delivery.error(octets, start, start + maxLength, tooLong(maxLength, null, length));
  }
}
