const NO_OCTETS = new Uint8Array(0);

/** A buffer of this many octets is kept for the next use: an idle connection should not hold more. */
const KEPT = 4096;

/** The first octets, at most `limit`, of what arrives in pieces. It grows by doubling, so that many small pieces cost no more. */
export class Carry {
  octets = NO_OCTETS;
  length = 0;

  constructor(private readonly limit: number) {}

  /** What exceeds the limit is left out. */
  append(chunk: Uint8Array, start: number, end: number): void {
    const fitting = Math.min(end, start + this.limit - this.length);
    if (fitting <= start) return;
    const length = this.length + fitting - start;
    if (length > this.octets.length) this.grow(length);
    this.octets.set(chunk.subarray(start, fitting), this.length);
    this.length = length;
  }

  private grow(length: number): void {
    const grown = new Uint8Array(Math.min(Math.max(length, 2 * this.octets.length, 256), this.limit));
    grown.set(this.octets.subarray(0, this.length));
    this.octets = grown;
  }

  /** Forgets the octets, which nobody else has seen. */
  clear(): void {
    this.length = 0;
    if (this.octets.length > KEPT) this.octets = NO_OCTETS;
  }

  /** The octets, which now belong to the caller: messages refer to them. */
  release(): Uint8Array {
    const { octets } = this;
    this.octets = NO_OCTETS;
    this.length = 0;
    return octets;
  }
}
