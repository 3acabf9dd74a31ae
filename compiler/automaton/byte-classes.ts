/**
 * Byte classes: octets that no transition tells apart, so that tables have a column per class and not per octet. Every set
 * in use has octets from one bound of a range to the next either all or none: they are told apart together.
 */
import { ByteSet } from "./byte-set.js";

/** Invariant: the sets are disjoint, none is empty, together they are all 256 octets; sorted by first member. */
export type ByteClasses = readonly ByteSet[];

export function byteClasses(sets: Iterable<ByteSet>): ByteClasses {
  const distinct = [...new Map([...sets].map((set) => [set.key, set])).values()];
  const bounds = new Set(distinct.flatMap((set) => set.ranges.flatMap(({ low, high }) => [low, high + 1])));
  const lows = [...bounds.add(0)].filter((bound) => bound < 256).sort((a, b) => a - b);
  const parts = lows.map((low, index) => ByteSet.range(low, (lows[index + 1] ?? 256) - 1));
  return joined(parts, (part) => {
    const octet = part.first ?? 0;
    return distinct.map((set) => (set.has(octet) ? "1" : "0")).join("");
  });
}

/** Sets with equal labels made one; these must be sorted by first member, and the result is. */
export function joined(sets: readonly ByteSet[], label: (set: ByteSet, index: number) => string): ByteClasses {
  const groups = new Map<string, ByteSet[]>();
  for (const [index, set] of sets.entries()) {
    const key = label(set, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [set]);
    else group.push(set);
  }
  return [...groups.values()].map((group) => ByteSet.union(group));
}

/** The class number of each octet. */
export function classOfOctet(classes: ByteClasses): Uint8Array {
  const table = new Uint8Array(256);
  for (const [index, set] of classes.entries()) for (const octet of set) table[octet] = index;
  return table;
}
