import { Carry } from "./carry.js";
import type { Delivery } from "./delivery.js";
import { incomplete, tooLong } from "./frame-error.js";

/** The message of a frame whose octet count has been read. */
export class CountedFrame {
  private readonly carry: Carry;
  private count = 0;
  private received = 0;

  constructor(private readonly delivery: Delivery) {
    this.carry = new Carry(delivery.maxLength);
  }

  /** `count` octets follow, at least 1. */
  begin(count: number): void {
    this.count = count;
    this.received = 0;
  }

  /** How many octets are still to come. */
  get missing(): number {
    return this.count - this.received;
  }

  /** Octets that will be reported as too many. */
  get skipping(): number {
    return this.count > this.delivery.maxLength ? this.received : 0;
  }

  /** Takes what there is of the message in `chunk[at..)`; returns where that ends. */
  take(chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + this.count - this.received);
    if (end - at === this.count) {
      this.received = this.count;
      this.deliver(chunk, at);
      return end;
    }
    this.received += end - at;
    this.carry.append(chunk, at, end);
    if (this.missing === 0) this.deliver(this.carry.release(), 0);
    return end;
  }

  /** The stream ends within the frame. */
  end(): void {
    const { count, received, delivery } = this;
    const { length } = this.carry;
    const isTooLong = count > delivery.maxLength && received >= delivery.maxLength;
    const error = isTooLong ? tooLong(delivery.maxLength, count, received) : incomplete(count, received);
    delivery.error(this.carry.release(), 0, length, error);
  }

  private deliver(octets: Uint8Array, start: number): void {
    const { count, delivery } = this;
    const { maxLength } = delivery;
    if (count <= maxLength) delivery.frame(octets, start, start + count);
    else delivery.error(octets, start, start + maxLength, tooLong(maxLength, count, count));
  }
}
