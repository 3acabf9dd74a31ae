/**
 * Sets of octets, as sorted ranges.
 *
 * Invariants: ranges are within 0..255, ascending, disjoint and not adjacent, so equal sets have equal ranges and
 * `key` identifies a set. Values are never changed once made.
 */

export interface ByteRange {
  readonly low: number;
  readonly high: number;
}

export class ByteSet {
  static readonly none = new ByteSet([]);
  static readonly all = new ByteSet([{ low: 0, high: 255 }]);

  #key: string | null = null;

  private constructor(readonly ranges: readonly ByteRange[]) {}

  get key(): string {
    this.#key ??= this.ranges.map((r) => (r.low === r.high ? hex(r.low) : `${hex(r.low)}-${hex(r.high)}`)).join(" ");
    return this.#key;
  }

  static of(...octets: readonly number[]): ByteSet {
    const member = new Uint8Array(256);
    for (const octet of octets) member[octet] = 1;
    return ByteSet.fromMembers(member);
  }

  static range(low: number, high: number): ByteSet {
    return new ByteSet([{ low, high }]);
  }

  static fromPredicate(holds: (octet: number) => boolean): ByteSet {
    const ranges: { low: number; high: number }[] = [];
    for (let octet = 0; octet < 256; octet++) {
      if (!holds(octet)) continue;
      const last = ranges.at(-1);
      if (last !== undefined && last.high === octet - 1) last.high = octet;
      else ranges.push({ low: octet, high: octet });
    }
    return new ByteSet(ranges);
  }

  static union(sets: readonly ByteSet[]): ByteSet {
    const [only] = sets;
    if (only !== undefined && sets.length === 1) return only;
    const member = new Uint8Array(256);
    for (const set of sets) for (const { low, high } of set.ranges) member.fill(1, low, high + 1);
    return ByteSet.fromMembers(member);
  }

  /** The octets whose places are not 0. */
  private static fromMembers(member: Uint8Array): ByteSet {
    const ranges: ByteRange[] = [];
    for (let low = member.indexOf(1); low >= 0; low = member.indexOf(1, low)) {
      const behind = member.indexOf(0, low);
      const high = behind < 0 ? 255 : behind - 1;
      ranges.push({ low, high });
      low = high + 1;
    }
    return new ByteSet(ranges);
  }

  has(octet: number): boolean {
    for (const { low, high } of this.ranges) if (octet <= high) return octet >= low;
    return false;
  }

  get size(): number {
    return this.ranges.reduce((sum, r) => sum + r.high - r.low + 1, 0);
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** The smallest member. */
  get first(): number | undefined {
    return this.ranges[0]?.low;
  }

  intersect(other: ByteSet): ByteSet {
    const ranges: ByteRange[] = [];
    for (const a of this.ranges) {
      for (const b of other.ranges) {
        const low = Math.max(a.low, b.low);
        const high = Math.min(a.high, b.high);
        if (low <= high) ranges.push({ low, high });
      }
    }
    return new ByteSet(ranges);
  }

  complement(): ByteSet {
    const ranges: ByteRange[] = [];
    let next = 0;
    for (const { low, high } of this.ranges) {
      if (low > next) ranges.push({ low: next, high: low - 1 });
      next = high + 1;
    }
    if (next <= 255) ranges.push({ low: next, high: 255 });
    return new ByteSet(ranges);
  }

  *[Symbol.iterator](): Generator<number> {
    for (const { low, high } of this.ranges) for (let octet = low; octet <= high; octet++) yield octet;
  }

  toString(): string {
    return this.key === "" ? "(none)" : this.ranges.map(showRange).join(" ");
  }
}

/** A printable octet as itself, any other as two hexadecimal digits. */
export function showOctet(octet: number): string {
  return octet > 0x20 && octet < 0x7f ? `'${String.fromCharCode(octet)}'` : hex(octet);
}

function showRange({ low, high }: ByteRange): string {
  return low === high ? showOctet(low) : `${showOctet(low)}-${showOctet(high)}`;
}

function hex(octet: number): string {
  return octet.toString(16).toUpperCase().padStart(2, "0");
}
