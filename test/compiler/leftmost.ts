/**
 * Which reading of an input is preferred, by plain backtracking over the syntax tree: alternatives in their order,
 * repetitions once more before once less. The first reading found that takes the whole input is the one.
 */
import type { Annotation, Node } from "../../compiler/abnf/syntax.js";
import { NaiveMatcher, type OracleRule } from "./oracle.js";

/** What has begun (`end` null) and ended to be captured, as a chain from the latest back; null: nothing yet. */
type Trail = {
  readonly field: string;
  readonly start: number;
  readonly end: number | null;
  readonly before: Trail;
} | null;

interface Reading {
  readonly end: number;
  readonly trail: Trail;
}

/** The preferred reading of a whole input wants to read on, or has come to its end. */
class ReadsOn extends Error {
  constructor(readonly trail: Trail) {
    super("reads on");
  }
}

/** Backtracking takes exponential time now and then. */
export class TooManySteps extends Error {}

const MAX_STEPS = 20_000;

/** The fields of the preferred reading, those set more than once with their last value; null if there is none. */
export function preferredCaptures(
  rules: ReadonlyMap<string, OracleRule>,
  rule: string,
  input: Uint8Array,
): Record<string, string> | null {
  const search = new Search(rules, input, false);
  for (const { end, trail } of search.rule(rule, { end: 0, trail: null })) {
    if (end === input.length) return fieldsOf(trail, input, Infinity);
  }
  return null;
}

/** All values of a field in the preferred reading of the input, in order; null if there is no reading. */
export function preferredRecords(
  rules: ReadonlyMap<string, OracleRule>,
  rule: string,
  field: string,
  input: Uint8Array,
): string[] | null {
  for (const { end, trail } of new Search(rules, input, false).rule(rule, { end: 0, trail: null })) {
    if (end !== input.length) continue;
    const values: string[] = [];
    for (let at = trail; at !== null; at = at.before) {
      if (at.field === field && at.end !== null) values.unshift(textBetween(input, at.start, at.end));
    }
    return values;
  }
  return null;
}

/**
 * The fields that are complete when a parser has read all of the input and fails at what follows: those of the
 * preferred reading that ended before its last octet. For grammars without restrictions, in which all can go on.
 */
export function completeCaptures(
  rules: ReadonlyMap<string, OracleRule>,
  rule: string,
  input: Uint8Array,
): Record<string, string> {
  try {
    for (const { end, trail } of new Search(rules, input, true).rule(rule, { end: 0, trail: null })) {
      if (end === input.length) throw new ReadsOn(trail);
    }
  } catch (found) {
    if (found instanceof ReadsOn) return fieldsOf(found.trail, input, input.length);
    throw found;
  }
  throw new Error("no reading begins like this");
}

/** The last values of fields, as far as what happened before an offset tells; one that has begun anew has none. */
function fieldsOf(trail: Trail, input: Uint8Array, before: number): Record<string, string> {
  const fields = new Map<string, string | null>();
  for (let at = trail; at !== null; at = at.before) {
    if ((at.end ?? at.start) >= before || fields.has(at.field)) continue;
    fields.set(at.field, at.end === null ? null : textBetween(input, at.start, at.end));
  }
  return Object.fromEntries([...fields].flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}

function textBetween(input: Uint8Array, start: number, end: number): string {
  return Buffer.from(input.subarray(start, end)).toString();
}

class Search {
  private readonly matcher: NaiveMatcher;
  private steps = 0;

  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    private readonly input: Uint8Array,
    /** Whether to stop as soon as the preferred reading has taken the whole input. */
    private readonly partial: boolean,
  ) {
    this.matcher = new NaiveMatcher(rules, input);
  }

  *rule(name: string, from: Reading): Generator<Reading> {
    const rule = this.rules.get(name.toLowerCase());
    if (rule === undefined) throw new Error(`no rule ${name}`);
    const capture = rule.annotations.find((a): a is Annotation & { word: "capture" } => a.word === "capture");
    const start = from.end;
    const mark = (end: number | null, before: Trail): Trail =>
      capture === undefined ? before : { field: capture.field, start, end, before };
    for (const { end, trail } of this.either(rule.alternatives, { end: start, trail: mark(null, from.trail) })) {
      if (rule.annotations.every((a) => this.matcher.allows(a, start, end))) yield { end, trail: mark(end, trail) };
    }
  }

  private *node(node: Node, from: Reading): Generator<Reading> {
    if (++this.steps > MAX_STEPS) throw new TooManySteps();
    switch (node.kind) {
      case "alternation":
        yield* this.either(node.parts, from);
        break;
      case "concatenation":
        yield* this.all(node.parts, from);
        break;
      case "repetition":
        yield* this.again(node, from, 0);
        break;
      case "reference":
        yield* this.rule(node.name, from);
        break;
      default:
        if (this.partial && this.readsOn(node, from.end)) throw new ReadsOn(from.trail);
        for (const end of this.matcher.node(node, from.end, false)) yield { end, trail: from.trail };
    }
  }

  /** Whether a terminal begins like the rest of the input, and is longer. */
  private readsOn(node: Node, from: number): boolean {
    const rest = this.input.length - from;
    if (rest === 0) return node.kind !== "string" || node.text !== "";
    const beginning = beginningOf(node, rest);
    return beginning !== null && this.matcher.node(beginning, from, false).has(this.input.length);
  }

  private *either(nodes: readonly Node[], from: Reading): Generator<Reading> {
    for (const node of nodes) yield* this.node(node, from);
  }

  private *all([first, ...rest]: readonly Node[], from: Reading): Generator<Reading> {
    if (first === undefined) yield from;
    else for (const reading of this.node(first, from)) yield* this.all(rest, reading);
  }

  private *again(node: Node & { kind: "repetition" }, from: Reading, done: number): Generator<Reading> {
    for (const once of done < node.max ? this.node(node.body, from) : []) {
      // An option may match nothing; a further round is not made for nothing.
      const isIdle = once.end === from.end && done >= node.min && node.max > 1;
      if (!isIdle) yield* this.again(node, once, done + 1);
    }
    if (done >= node.min) yield from;
  }
}

/** The first octets of a terminal that has more. */
function beginningOf(node: Node, length: number): Node | null {
  if (node.kind === "string" && node.text.length > length) return { ...node, text: node.text.slice(0, length) };
  if (node.kind === "values" && node.values.length > length) return { ...node, values: node.values.slice(0, length) };
  return null;
}
