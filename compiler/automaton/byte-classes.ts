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
  const labels: string[] = [];
  for (let octet = 0, label = ""; octet < 256; octet++) {
    if (octet === 0 || bounds.has(octet)) label = distinct.map((set) => (set.has(octet) ? "1" : "0")).join("");
    labels.push(label);
  }
  return partition(labels);
}

/** The sets of octets with equal labels, sorted by first member. */
export function partition(labels: ArrayLike<number | string>): ByteClasses {
  const members = new Map<number | string, number[]>();
  for (let octet = 0; octet < 256; octet++) {
    const label = labels[octet] ?? 0;
    const list = members.get(label);
    if (list === undefined) members.set(label, [octet]);
    else list.push(octet);
  }
  return [...members.values()].map((octets) => ByteSet.of(...octets));
}

/** The class number of each octet. */
export function classOfOctet(classes: ByteClasses): Uint8Array {
  const table = new Uint8Array(256);
  for (const [index, set] of classes.entries()) for (const octet of set) table[octet] = index;
  return table;
}
