import { parseNoise, parseResumption } from "../../generated/framing.js";
import { Carry } from "./carry.js";
import { LF } from "./delimiters.js";
import type { Delivery } from "./delivery.js";
import { type Malformation, malformed } from "./frame-error.js";
import { Head, head, messageLength } from "./head.js";

const NO_OCTETS = new Uint8Array(0);

/** What shows that a "<" follows the head of a frame: MSG-LEN of ten digits, SP, "<", and no digit before them. */
const LOOK_BEHIND = 13;

/** Octets that are no frame, up to and including the next LF or up to the next head of a counted frame. */
export class Noise {
  private readonly first: Carry;
  /** The last octets of earlier chunks, then those of this one for which it takes both to see a head. */
  private readonly seam = new Uint8Array(2 * LOOK_BEHIND);
  /** How many of them are of earlier chunks. */
  private before = 0;
  /** Octets in earlier chunks. */
  private length = 0;
  private reason: Malformation | null = null;
  /** The octet count of the frame behind the noise, once that was found; otherwise 0. */
  count = 0;

  constructor(private readonly delivery: Delivery) {
    this.first = new Carry(delivery.maxLength);
  }

  begin(reason: Malformation): void {
    this.reason = reason;
    this.before = 0;
    this.length = 0;
    this.count = 0;
  }

  get isOver(): boolean {
    return this.reason === null;
  }

  get skipping(): number {
    return this.reason === null ? 0 : this.length;
  }

  /** Takes the noise that starts or goes on at `chunk[at]`; returns where it ends, which may be before a head. */
  take(chunk: Uint8Array, at: number): number {
    for (let next = at; ; ) {
      parseNoise(chunk, next, chunk.length, Head);
      if (head.failure === 0) break;
      const found = head.offset;
      next = found + 1;
      if (chunk[found] === LF) {
        this.finish(chunk, at, this.length + next - at);
        return next;
      }
      if (this.endsWithHead(chunk, at, next)) return found; // the "<" is the first octet of the message
    }
    this.suspend(chunk, at);
    return chunk.length;
  }

  /** Whether the noise up to `next`, which is behind a "<", ends with the head of a frame: then it is over before that. */
  private endsWithHead(chunk: Uint8Array, at: number, next: number): boolean {
    const inChunk = next - at;
    if (this.before === 0 || inChunk >= LOOK_BEHIND) {
      parseResumption(chunk, Math.max(at, next - LOOK_BEHIND), next, Head);
      if (head.failure !== 0) return false;
      this.count = messageLength(chunk);
      this.finish(chunk, at, this.length + head.messageLengthStart - at);
    } else {
      const end = this.before + inChunk;
      this.seam.set(chunk.subarray(at, next), this.before);
      parseResumption(this.seam, Math.max(0, end - LOOK_BEHIND), end, Head);
      if (head.failure !== 0) return false;
      this.count = messageLength(this.seam);
      this.finish(chunk, at, this.length + head.messageLengthStart - this.before);
    }
    return true;
  }

  private suspend(chunk: Uint8Array, at: number): void {
    const { length } = chunk;
    this.first.append(chunk, at, length);
    this.length += length - at;
    const fresh = Math.min(length - at, LOOK_BEHIND);
    const kept = Math.min(this.before, LOOK_BEHIND - fresh);
    this.seam.copyWithin(0, this.before - kept, this.before);
    this.seam.set(chunk.subarray(length - fresh, length), kept);
    this.before = kept + fresh;
  }

  /** The stream ends here. */
  end(): void {
    this.finish(NO_OCTETS, 0, this.length);
  }

  /** There are `length` octets of noise. Those that are not in earlier chunks start at `chunk[at]`. */
  private finish(chunk: Uint8Array, at: number, length: number): void {
    const { reason, first } = this;
    if (reason === null) return;
    this.reason = null;
    const error = malformed(reason, length);
    const reported = Math.min(length, this.delivery.maxLength);
    if (this.length === 0) this.delivery.error(chunk, at, at + reported, error);
    else {
      first.append(chunk, at, at + Math.max(0, length - this.length));
      this.delivery.error(first.release(), 0, reported, error);
    }
  }
}
