/** Sets of octets in words, for error messages: `a digit, "-" or a space`. */
import { ByteSet } from "./byte-set.js";

/** Larger sets first, so that a name covers as much as it can. */
const NAMED: readonly { readonly name: string; readonly set: ByteSet }[] = [
  { name: "any octet", set: ByteSet.all },
  { name: "a US-ASCII character", set: ByteSet.range(0x00, 0x7f) },
  { name: "a printable US-ASCII character", set: ByteSet.range(0x21, 0x7e) },
  { name: "a letter", set: ByteSet.union([ByteSet.range(0x41, 0x5a), ByteSet.range(0x61, 0x7a)]) },
  { name: "a digit", set: ByteSet.range(0x30, 0x39) },
  { name: "the start of a UTF-8 sequence", set: ByteSet.range(0xc2, 0xf4) },
  { name: "a UTF-8 continuation octet", set: ByteSet.range(0x80, 0xbf) },
];

/** How many octets of a named set may be missing, and how large it must be, for "except" to read well. */
const MAX_EXCEPTIONS = 4;
const MIN_SIZE_FOR_EXCEPTIONS = 26;

export function describeOctets(set: ByteSet, atEnd: boolean): string {
  const words: string[] = [];
  let rest = set;
  for (const { name, set: named } of NAMED) {
    const missing = named.intersect(rest.complement());
    if (missing.size > (named.size < MIN_SIZE_FOR_EXCEPTIONS ? 0 : MAX_EXCEPTIONS)) continue;
    words.push(missing.isEmpty ? name : `${name} except ${join(missing.ranges.flatMap(describeRange))}`);
    rest = rest.intersect(named.complement());
  }
  words.push(...rest.ranges.flatMap(describeRange));
  if (atEnd) words.push("the end");
  return join(words);
}

function describeRange({ low, high }: { low: number; high: number }): string[] {
  if (low === high) return [describeOctet(low)];
  if (high === low + 1) return [describeOctet(low), describeOctet(high)];
  return [`${describeOctet(low)} to ${describeOctet(high)}`];
}

export function describeOctet(octet: number): string {
  if (octet === 0x20) return "a space";
  if (octet === 0x22) return "a quotation mark";
  if (octet > 0x20 && octet < 0x7f) return `"${String.fromCharCode(octet)}"`;
  return `%x${octet.toString(16).toUpperCase().padStart(2, "0")}`;
}

function join(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "nothing") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
