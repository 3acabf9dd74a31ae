/**
 * Byte classes: octets that no transition tells apart, so that tables have a column per class and not per octet.
 * Found by partition refinement: start with one block, split it by every set in use.
 */
import { ByteSet } from "./byte-set.js";

/** Invariant: the sets are disjoint, none is empty, together they are all 256 octets; sorted by first member. */
export type ByteClasses = readonly ByteSet[];

export function byteClasses(sets: Iterable<ByteSet>): ByteClasses {
  const distinct = new Map<string, ByteSet>();
  for (const set of sets) distinct.set(set.key, set);
  const classOf = new Uint16Array(256);
  let count = 1;
  for (const set of distinct.values()) {
    const splitInto = new Map<number, number>();
    const sizeOf = new Map<number, number>();
    for (const old of classOf) sizeOf.set(old, (sizeOf.get(old) ?? 0) + 1);
    const inside = new Map<number, number>();
    for (const octet of set) {
      const old = classOf[octet] ?? 0;
      inside.set(old, (inside.get(old) ?? 0) + 1);
    }
    for (const [old, size] of inside) if (size < (sizeOf.get(old) ?? 0)) splitInto.set(old, count++);
    for (const octet of set) {
      const fresh = splitInto.get(classOf[octet] ?? 0);
      if (fresh !== undefined) classOf[octet] = fresh;
    }
  }
  return partition(classOf);
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
