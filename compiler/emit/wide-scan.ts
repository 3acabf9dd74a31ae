/**
 * Long runs: in rounds of twice sixteen octets, as four 32-bit words each, and the last ones of them eight at a time.
 *
 * Bit tricks tell whether any octet of a word is outside a set (H. S. Warren, "Hacker's Delight", section 6-1):
 * `((x ^ v) - 1) & ~(x ^ v)` has the top bit of an octet set if it is `v`. In a set of octets below 128 the top bit of
 * `x` is an alarm itself, which saves the masks: `x - low` has it set if an octet is below `low` or over `127 + low`,
 * `x + (127 - high)` if it is above `high` and not over `128 + high`, so that the two together need no test of `x` itself;
 * `(x ^ v) - 1` has it set if an octet is `v`. Borrows and carries go to the octets behind (the words are read with the
 * first octet lowest), so that the first alarm is a true one: its place is where the run ends.
 */
import type { ByteRange } from "../automaton/byte-set.js";
import { isEverything, NEXT, tableLocals } from "./code.js";

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

/** An expression with the top bit of an octet set if that octet of the word `x` is outside the set, and none before it. */
function outside({ low, high, except }: WideSet, x: string): string {
  const isAscii = high <= 127;
  const terms = isAscii && (high === 127 || low === 0) ? [x] : [];
  if (isAscii && high < 127) terms.push(`(${x} + ${word(127 - high)})`);
  if (low > 0) terms.push(`(${x} - ${word(low)})`);
  for (const octet of except) {
    const same = octet === 0 ? x : `(${x} ^ ${word(octet)})`;
    terms.push(isAscii ? `(${same} - 0x01010101)` : `((${same} - 0x01010101) & ~${same})`);
  }
  return terms.join(" | ");
}

function word(octet: number): string {
  return `0x${octet.toString(16).padStart(2, "0").repeat(4)}`;
}

/** Names that the declarations take, besides those of the functions. */
export const wideScanNames: readonly string[] = ["view", "viewed", "viewOf", "firstAlarm"];

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
    return this.functions.length === 0 ? [] : [WORDS, ...this.functions];
  }
}

/** Making a view costs as much as reading a hundred octets; messages of one chunk share one. */
const WORDS = `/** A view of the octets that were looked at last, for reading four at a time. */
let viewed: Uint8Array | null = null;
let view: DataView = new DataView(new ArrayBuffer(0));

function viewOf(octets: Uint8Array): DataView {
  if (octets !== viewed) {
    view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    viewed = octets;
  }
  return view;
}

/** Which octet of a word has the lowest top bit that is set. */
function firstAlarm(alarms: number): number {
  return (31 - Math.clz32(alarms & -alarms)) >> 3;
}`;

const WORDS_AT_ONCE = ["x", "y", "z", "w"] as const;

/** In a loop over words, leaves it where sixteen octets, from `offset` behind `p` on, are not all in the set. */
function leaveAtAlarm(set: WideSet, offset: number): string {
  const places = WORDS_AT_ONCE.map((_, index) => offset + 4 * index);
  const reads = WORDS_AT_ONCE.map((name, index) => {
    const place = places[index] === 0 ? "p" : `p + ${places[index]}`;
    return `      const ${name} = words.getInt32(${place}, true);`;
  });
  const alarms = WORDS_AT_ONCE.map((name) => outside(set, name)).join(" | ");
  const leave = offset === 0 ? "break;" : `{ p = (p + ${offset}) | 0; break; }`;
  return ["    {", ...reads, `      if (((${alarms}) & 0x80808080) !== 0) ${leave}`, "    }"].join("\n");
}

function skipFunction(name: string, set: WideSet, octetTest: string): string {
  const [x, y] = ["x", "y"].map((word) => outside(set, word));
  const tables = tableLocals([octetTest]).map((line) => `  ${line}\n`);
  // `p` is a local that stays a 32-bit integer: assigning to the parameter took a third longer.
  return `function ${name}(octets: Uint8Array, from: number, limit: number): number {
${tables.join("")}  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
${leaveAtAlarm(set, 0)}
${leaveAtAlarm(set, 16)}
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = (${x}) & 0x80808080;
    const b = (${y}) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ${octetTest}) ${NEXT};
  return p;
}`;
}
