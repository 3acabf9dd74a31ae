/** Octets as people read them. */
import type { ByteRange } from "../automaton/byte-set.js";

const ESCAPES: Readonly<Record<number, string>> = {
  9: "\\t",
  10: "\\n",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/** US-ASCII as it is, every other octet escaped, in quotation marks: `"a\n\xEF"`. */
export function quoteOctets(octets: Uint8Array): string {
  return `"${Array.from(octets, escapeOctet).join("")}"`;
}

function escapeOctet(octet: number): string {
  const short = ESCAPES[octet];
  if (short !== undefined) return short;
  return octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : `\\x${hexOctet(octet)}`;
}

function hexOctet(octet: number): string {
  return octet.toString(16).toUpperCase().padStart(2, "0");
}

const DUMP_WIDTH = 16;

/** Offset and sixteen octets a line; lines that repeat the one before are left out, as `*`. */
export function hexDump(octets: Uint8Array): string[] {
  const lines: string[] = [];
  let previous = "";
  for (let offset = 0; offset < octets.length; offset += DUMP_WIDTH) {
    const row = Array.from(octets.subarray(offset, offset + DUMP_WIDTH), hexOctet).join(" ");
    if (row !== previous) lines.push(`${offset.toString(16).toUpperCase().padStart(6, "0")}  ${row}`);
    else if (lines.at(-1) !== "*") lines.push("*");
    previous = row;
  }
  return lines;
}

/** Which octets stand for a set best: letters, digits, other printable ones, the rest. */
const BY_LEGIBILITY: readonly number[] = [
  ...range(0x61, 0x7a),
  ...range(0x30, 0x39),
  ...range(0x41, 0x5a),
  ...range(0x20, 0x7e),
  ...range(0x00, 0xff),
];

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

export function isPrintable(octet: number): boolean {
  return octet >= 0x20 && octet < 0x7f;
}

const ordered = new WeakMap<readonly ByteRange[], readonly number[]>();

/** The octets of the ranges, the most legible first. */
export function legibleFirst(ranges: readonly ByteRange[]): readonly number[] {
  const known = ordered.get(ranges);
  if (known !== undefined) return known;
  const inside = BY_LEGIBILITY.filter((octet) => ranges.some((r) => r.low <= octet && octet <= r.high));
  const octets = [...new Set(inside)];
  ordered.set(ranges, octets);
  return octets;
}
