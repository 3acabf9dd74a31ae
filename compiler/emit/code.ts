/** Pieces of TypeScript that every style is made of: tests of octets, guards, updates. */
import { type ByteRange, ByteSet } from "../automaton/byte-set.js";
import type { Guard, Operand, Update } from "../automaton/dfa.js";
import type { RegisterInfo } from "../machine.js";
import type { Optimisations } from "./optimisation.js";

/** A comparison costs a cycle, a look-up a load: from this many ranges on the look-up is shorter and no slower. */
const MAX_COMPARED_RANGES = 2;

const BITS_PER_TABLE = 8;

/** To the next octet. Places have 32 bits with a sign; what `| 0` cuts V8 need not check for more of them. */
export const NEXT = "p = (p + 1) | 0";

/** A test of an octet that is never true. */
export const NEVER = "false";

/** Sets that are tested by look-up share tables of 256 octets, one bit per set. */
export class SetTables {
  private readonly maxCompared: number;
  private readonly subtracts: boolean;
  private readonly sets: { readonly key: string; readonly ranges: readonly ByteRange[] }[] = [];

  constructor(optimisations: Optimisations) {
    this.maxCompared = optimisations.has("bit-tables") ? MAX_COMPARED_RANGES : Infinity;
    this.subtracts = optimisations.has("range-tests");
  }

  /** An expression that is true for octets of the set; `octet` is an octet, or -1 for the end of input. */
  test(ranges: readonly ByteRange[], octet: string): string {
    if (isEverything(ranges)) return `${octet} >= 0`;
    if (ranges.length > this.maxCompared) return `${octet} >= 0 && (${this.lookUp(ranges, octet)}) !== 0`;
    return alternatives(ranges.map((r) => this.compare(r, octet)));
  }

  /** The opposite of `test`. */
  testNot(ranges: readonly ByteRange[], octet: string): string {
    if (isEverything(ranges)) return `${octet} < 0`;
    if (ranges.length > this.maxCompared) return `${octet} < 0 || (${this.lookUp(ranges, octet)}) === 0`;
    return conjunction(ranges.map((r) => this.compareNot(r, octet)));
  }

  /** The same as `test` where `octet` is known to be an octet. */
  testOctet(ranges: readonly ByteRange[], octet: string): string {
    if (ranges.length > this.maxCompared) return `(${this.lookUp(ranges, octet)}) !== 0`;
    return alternatives(ranges.map((r) => (r.low === 0 ? [`${octet} <= ${r.high}`] : this.compare(r, octet))));
  }

  /** The opposite of `testOctet`; `NEVER` where it cannot be true. */
  testNotOctet(ranges: readonly ByteRange[], octet: string): string {
    if (isEverything(ranges)) return NEVER;
    if (ranges.length > this.maxCompared) return `(${this.lookUp(ranges, octet)}) === 0`;
    return conjunction(ranges.map((r) => (r.low === 0 ? [`${octet} > ${r.high}`] : this.compareNot(r, octet))));
  }

  /** Comparisons of which all must hold. */
  private compare({ low, high }: ByteRange, octet: string): string[] {
    if (low === high) return [`${octet} === ${low}`];
    if (high === 255) return [`${octet} >= ${low}`];
    return this.subtracts ? [`${above(low, octet)} <= ${high - low}`] : [`${octet} >= ${low}`, `${octet} <= ${high}`];
  }

  /** Comparisons of which one must hold. */
  private compareNot({ low, high }: ByteRange, octet: string): string[] {
    if (low === high) return [`${octet} !== ${low}`];
    if (high === 255) return [`${octet} < ${low}`];
    return this.subtracts ? [`${above(low, octet)} > ${high - low}`] : [`${octet} < ${low}`, `${octet} > ${high}`];
  }

  private lookUp(ranges: readonly ByteRange[], octet: string): string {
    const key = JSON.stringify(ranges);
    let index = this.sets.findIndex((s) => s.key === key);
    if (index < 0) index = this.sets.push({ key, ranges }) - 1;
    const bit = 1 << (index % BITS_PER_TABLE);
    return `${tableLocal(Math.floor(index / BITS_PER_TABLE))}[${octet}]! & ${bit}`;
  }

  /** The tables in use, as declarations. */
  declarations(): string[] {
    const tables: string[] = [];
    for (let from = 0; from < this.sets.length; from += BITS_PER_TABLE) {
      const sets = this.sets.slice(from, from + BITS_PER_TABLE);
      const rows = Array.from({ length: 256 }, (_, octet) =>
        sets.reduce((bits, { ranges }, i) => bits | (includes(ranges, octet) ? 1 << i : 0), 0),
      );
      const legend = sets.map(({ ranges }, i) => `// bit ${1 << i}: ${showRanges(ranges)}`);
      const name = tableName(from / BITS_PER_TABLE);
      tables.push([...legend, `const ${name} = Uint8Array.of(\n${numberRows(rows, 32)}\n);`].join("\n"));
    }
    return tables;
  }
}

/** How far the octet is above `low`; more than any octet is, if it is below or is the end of input. */
function above(low: number, octet: string): string {
  return low === 0 ? `(${octet} >>> 0)` : `((${octet} - ${low}) >>> 0)`;
}

function tableName(index: number): string {
  return `SETS_${index}`;
}

function tableLocal(index: number): string {
  return `sets${index}`;
}

/**
 * Locals for the tables that code looks octets up in, to stand in front of it. V8 makes use of what it knows about a
 * module's constants where they are read once; in a loop it may look first at what is done with them, and then checks
 * each time what they are.
 */
export function tableLocals(code: readonly string[]): string[] {
  const used = new Set(code.join("\n").match(/\bsets\d+\b/g));
  const indices = [...used].map((local) => Number(local.slice("sets".length))).sort((a, b) => a - b);
  return indices.map((index) => `const ${tableLocal(index)} = ${tableName(index)};`);
}

function includes(ranges: readonly ByteRange[], octet: number): boolean {
  return ranges.some((r) => r.low <= octet && octet <= r.high);
}

function showRanges(ranges: readonly ByteRange[]): string {
  return ByteSet.union(ranges.map((r) => ByteSet.range(r.low, r.high))).toString();
}

export function rangeUnion(ranges: readonly ByteRange[]): readonly ByteRange[] {
  return ByteSet.union(ranges.map((r) => ByteSet.range(r.low, r.high))).ranges;
}

export function isEverything([first, ...more]: readonly ByteRange[]): boolean {
  return more.length === 0 && first?.low === 0 && first.high === 255;
}

function alternatives(terms: readonly (readonly string[])[]): string {
  return joinTerms(terms, " && ", " || ");
}

function conjunction(terms: readonly (readonly string[])[]): string {
  return joinTerms(terms, " || ", " && ");
}

function joinTerms(terms: readonly (readonly string[])[], inner: string, outer: string): string {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only.join(inner);
  return terms.map((parts) => (parts.length > 1 ? `(${parts.join(inner)})` : parts[0])).join(outer);
}

/** Numbers in lines of `perLine`, indented. */
export function numberRows(numbers: readonly number[], perLine: number): string {
  const lines: string[] = [];
  for (let i = 0; i < numbers.length; i += perLine) lines.push(`  ${numbers.slice(i, i + perLine).join(", ")},`);
  return lines.join("\n");
}

export function operand(value: Operand, registers: readonly RegisterInfo[]): string {
  switch (value.kind) {
    case "position":
      return value.plus === 0 ? "p" : `p + ${value.plus}`;
    case "constant":
      return String(value.value);
    case "register": {
      const name = registers[value.register]?.name ?? "";
      return value.plus === 0 ? name : `${name} ${value.plus < 0 ? "-" : "+"} ${Math.abs(value.plus)}`;
    }
    case "integer":
      return `decodeInteger(octets, ${operand(value.start, registers)}, ${operand(value.end, registers)})`;
    case "input":
      return "start";
  }
}

export function guardTest(guards: readonly Guard[], registers: readonly RegisterInfo[]): string {
  const tests = guards.flatMap(({ register, low, high }) => {
    const name = registers[register]?.name ?? "";
    if (low === high) return [`${name} === ${low}`];
    return [...(low > 0 ? [`${name} >= ${low}`] : []), ...(high === Infinity ? [] : [`${name} <= ${high}`])];
  });
  return tests.join(" && ");
}

/**
 * The updates, which happen at once, as assignments one after the other: a register is overwritten only when no
 * update that is still to come reads it. Where all wait for each other, one old value is put aside.
 */
export function assignments(updates: readonly Update[], registers: readonly RegisterInfo[]): string[] {
  const lines: string[] = [];
  let pending = [...updates];
  const aside = new Map<number, string>();
  const sources = (value: Operand): number[] => {
    if (value.kind === "integer") return [...sources(value.start), ...sources(value.end)];
    return value.kind === "register" && !aside.has(value.register) ? [value.register] : [];
  };
  while (pending.length > 0) {
    const next = pending.find(
      (u) => !pending.some((other) => other !== u && sources(other.value).includes(u.register)),
    );
    if (next !== undefined) {
      lines.push(assignment(next, registers, aside));
      pending = pending.filter((u) => u !== next);
      continue;
    }
    const register = pending[0]?.register ?? 0;
    const name = registers[register]?.name ?? "";
    aside.set(register, `${name}_before`);
    lines.push(`const ${name}_before = ${name};`);
  }
  // A block of its own: the same registers may change places again further down.
  return aside.size === 0 ? lines : ["{", ...lines.map((line) => `  ${line}`), "}"];
}

function assignment(
  { register, value }: Update,
  registers: readonly RegisterInfo[],
  aside: ReadonlyMap<number, string>,
): string {
  const name = registers[register]?.name ?? "";
  const saved = value.kind === "register" ? aside.get(value.register) : undefined;
  if (value.kind === "register" && saved !== undefined) {
    return `${name} = ${saved}${value.plus === 0 ? "" : ` + (${value.plus})`};`;
  }
  if (value.kind === "register" && value.register === register)
    return `${name} ${value.plus < 0 ? "-" : "+"}= ${Math.abs(value.plus)};`;
  return `${name} = ${operand(value, registers)};`;
}
