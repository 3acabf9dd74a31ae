/**
 * Long runs: eight octets at a time, as two 32-bit words.
 *
 * Bit tricks tell whether any octet of a word is outside a set (H. S. Warren, "Hacker's Delight", section 6-1):
 * for octets below 128, `(x - low) & ~x` has the top bit of an octet set if it is below `low`, `x + (127 - high)` if it
 * is above `high`, and `((x ^ v) - 1) & ~(x ^ v)` if it is `v`. Borrows may add false alarms behind a true one only,
 * so that no alarm means no such octet.
 */
import type { ByteRange } from "../automaton/byte-set.js";
import { isEverything } from "./code.js";

/** A set in the form that words can be tested for. */
interface WideSet {
  readonly low: number;
  readonly high: number;
  /** Single octets within low..high that are not in the set. */
  readonly except: readonly number[];
}

/** Each exception costs a test per word; with more of them a look-up per octet is as good. */
const MAX_EXCEPTIONS = 4;

export function wideSet(ranges: readonly ByteRange[]): WideSet | null {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined || isEverything(ranges)) return null;
  const except: number[] = [];
  for (const [index, { low }] of ranges.entries()) {
    const before = ranges[index - 1];
    for (let octet = before === undefined ? low : before.high + 1; octet < low; octet++) except.push(octet);
  }
  const isAscii = last.high <= 127;
  const isNearlyAll = first.low === 0 && last.high === 255;
  return except.length <= MAX_EXCEPTIONS && (isAscii || isNearlyAll)
    ? { low: first.low, high: last.high, except }
    : null;
}

/** Terms of which one has the top bit of an octet set if the word `x` holds an octet outside the set. */
function outsideTerms({ low, high, except }: WideSet, x: string): string[] {
  const terms: string[] = [];
  if (high <= 127) terms.push(x);
  if (high < 127) terms.push(`(${x} + ${word(127 - high)})`);
  if (low > 0) terms.push(`((${x} - ${word(low)}) & ~${x})`);
  for (const octet of except) {
    const same = octet === 0 ? x : `(${x} ^ ${word(octet)})`;
    terms.push(`((${same} - 0x01010101) & ~${same})`);
  }
  return terms;
}

function word(octet: number): string {
  return `0x${octet.toString(16).padStart(2, "0").repeat(4)}`;
}

/** Functions that skip long runs of the sets they were asked for, one per set. */
export class WideScans {
  private readonly names = new Map<string, string>();
  private readonly functions: string[] = [];

  /** The name of a function `(octets, p, limit) => p` that skips octets of the set, which has to be a wide one. */
  skip(ranges: readonly ByteRange[], octetTest: string): string {
    const set = wideSet(ranges);
    if (set === null) throw new RangeError("words cannot be tested for the set");
    const key = JSON.stringify(ranges);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `skip${this.names.size}`;
    this.names.set(key, name);
    this.functions.push(skipFunction(name, set, octetTest));
    return name;
  }

  declarations(): string[] {
    return this.functions.length === 0 ? [] : [VIEW, ...this.functions];
  }
}

/** Making a view costs as much as reading a hundred octets; messages of one chunk share one. */
const VIEW = `/** A view of the octets that were looked at last, for reading four at a time. */
let viewed: Uint8Array | null = null;
let view: DataView = new DataView(new ArrayBuffer(0));

function viewOf(octets: Uint8Array): DataView {
  if (octets !== viewed) {
    view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    viewed = octets;
  }
  return view;
}`;

function skipFunction(name: string, set: WideSet, octetTest: string): string {
  const outside = [...outsideTerms(set, "x"), ...outsideTerms(set, "y")].join(" | ");
  return `function ${name}(octets: Uint8Array, p: number, limit: number): number {
  const words = viewOf(octets);
  while (p + 8 <= limit) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    if (((${outside}) & 0x80808080) !== 0) break;
    p += 8;
  }
  while (p < limit && ${octetTest}) p++;
  return p;
}`;
}
