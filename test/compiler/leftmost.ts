/**
 * Which reading of an input is preferred, by plain backtracking over the syntax tree: alternatives in their order,
 * repetitions once more before once less. The first reading found that takes the whole input is the one.
 */
import type { Annotation, Node } from "../../compiler/abnf/syntax.js";
import { NaiveMatcher, type OracleRule } from "./oracle.js";

/** What was captured, as a chain from the latest back; null: nothing yet. */
type Trail = { readonly field: string; readonly text: string; readonly before: Trail } | null;

interface Reading {
  readonly end: number;
  readonly trail: Trail;
}

/** Backtracking takes exponential time now and then. */
export class TooManySteps extends Error {}

const MAX_STEPS = 200_000;

/** The fields of the preferred reading, those set more than once with their last value; null if there is none. */
export function preferredCaptures(
  rules: ReadonlyMap<string, OracleRule>,
  rule: string,
  input: Uint8Array,
): Record<string, string> | null {
  const search = new Search(rules, input);
  for (const { end, trail } of search.rule(rule, { end: 0, trail: null })) {
    if (end === input.length) return fieldsOf(trail);
  }
  return null;
}

function fieldsOf(trail: Trail): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let at = trail; at !== null; at = at.before) fields[at.field] ??= at.text;
  return fields;
}

class Search {
  private readonly matcher: NaiveMatcher;
  private steps = 0;

  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    private readonly input: Uint8Array,
  ) {
    this.matcher = new NaiveMatcher(rules, input);
  }

  *rule(name: string, from: Reading): Generator<Reading> {
    const rule = this.rules.get(name.toLowerCase());
    if (rule === undefined) throw new Error(`no rule ${name}`);
    const capture = rule.annotations.find((a): a is Annotation & { word: "capture" } => a.word === "capture");
    for (const { end, trail } of this.either(rule.alternatives, from)) {
      if (!rule.annotations.every((a) => this.matcher.allows(a, from.end, end))) continue;
      const text = Buffer.from(this.input.subarray(from.end, end)).toString();
      yield { end, trail: capture === undefined ? trail : { field: capture.field, text, before: trail } };
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
        for (const end of this.matcher.node(node, from.end, false)) yield { end, trail: from.trail };
    }
  }

  private *either(nodes: readonly Node[], from: Reading): Generator<Reading> {
    for (const node of nodes) yield* this.node(node, from);
  }

  private *all([first, ...rest]: readonly Node[], from: Reading): Generator<Reading> {
    if (first === undefined) yield from;
    else for (const reading of this.node(first, from)) yield* this.all(rest, reading);
  }

  private *again(node: Node & { kind: "repetition" }, from: Reading, done: number): Generator<Reading> {
    if (done < node.max) for (const once of this.node(node.body, from)) yield* this.again(node, once, done + 1);
    if (done >= node.min) yield from;
  }
}
