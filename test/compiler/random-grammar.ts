/** Random ABNF over the letters a, b and c: small, nested, without recursion. */
import fc from "fast-check";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import type { Node } from "../../compiler/abnf/syntax.js";
import type { Dfa } from "../../compiler/automaton/dfa.js";
import { type OracleRule, rulesOf } from "./oracle.js";
import { walk } from "./simulate.js";

export interface RandomOptions {
  /** Annotations that restrict rules. */
  readonly restrictions: boolean;
  /** `;! capture` on rules. */
  readonly captures: boolean;
}

const RULES = ["r0", "r1", "r2"];

/** How many octets a grammar may describe with its repetitions written out: more make machines that take minutes. */
const MAX_SIZE = 40;

/** The text of a grammar whose entry is `top`. */
export function randomGrammar(options: RandomOptions): fc.Arbitrary<string> {
  const rules = RULES.map((name, index) =>
    fc
      .tuple(alternation(index), annotation(name, index, options))
      .map(([text, words]) => [`${name} = ${text}`, ...words].join("\n  ")),
  );
  return fc
    .tuple(alternation(RULES.length), ...rules)
    .map(([top, ...others]) => `${[`top = ${top}`, ...others].join("\n")}\n`)
    .filter(isSmall);
}

/** Whether the grammar is not too large for the slow and plain methods that it is compared with. */
export function isSmall(text: string): boolean {
  const { rules: own, alphabet } = parseAbnf({ name: "random.abnf", text });
  const rules = rulesOf({ rules: own, alphabet });
  const sizes = own.flatMap(({ name }) => {
    const rule = rules.get(name);
    const operands = rule?.annotations.flatMap((a) => ("operand" in a ? [a.operand] : [])) ?? [];
    return [...(rule?.alternatives ?? []), ...operands].map((node) => size(node, rules));
  });
  return Math.max(...sizes) <= MAX_SIZE;
}

function size(node: Node, rules: ReadonlyMap<string, OracleRule>): number {
  const sum = (nodes: readonly Node[]) => nodes.reduce((total, n) => total + size(n, rules), 0);
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return sum(node.parts);
    case "repetition":
      return Math.max(1, node.max === Infinity ? node.min : node.max) * size(node.body, rules);
    case "reference":
      return sum(rules.get(node.name.toLowerCase())?.alternatives ?? []);
    default:
      return 1;
  }
}

/** Elements in which only the first `known` rules are named. */
function alternation(known: number): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string; branch: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3, depthSize: "small" }, leaf(known), tie("branch")),
    branch: fc.oneof(
      { weight: 3, arbitrary: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((p) => `(${p.join(" ")})`) },
      { weight: 2, arbitrary: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((p) => `(${p.join(" / ")})`) },
      { weight: 1, arbitrary: tie("tree").map((e) => `[${e}]`) },
      { weight: 3, arbitrary: fc.tuple(bounds, tie("tree")).map(([b, e]) => repetition(b, e)) },
    ),
  }));
  return tree;
}

function leaf(known: number): fc.Arbitrary<string> {
  const terminals = fc.constantFrom('"a"', '"b"', '%s"c"', "%x61-62", '"ab"', '%s"ba"', "%d97.99", "%x62-63");
  if (known === 0) return terminals;
  return fc.oneof(
    { weight: 4, arbitrary: terminals },
    { weight: 3, arbitrary: fc.constantFrom(...RULES.slice(0, known)) },
    { weight: 1, arbitrary: fc.constant('""') },
  );
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom({ min: 0, max: Infinity }, { min: 1, max: Infinity }, { min: 2, max: Infinity }),
  },
  { weight: 1, arbitrary: fc.tuple(fc.nat(3), fc.nat(3)).map(([min, more]) => ({ min, max: min + more })) },
  // Large enough to be counted.
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(10), fc.nat(4)).map(([min, more]) => ({ min, max: Math.max(9, min + more) })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 9, max: 11 }).map((min) => ({ min, max: Infinity })) },
);

function repetition({ min, max }: Bounds, body: string): string {
  const prefix = min === max ? `${min}` : `${min}*${max === Infinity ? "" : max}`;
  return `${prefix}(${body})`;
}

function annotation(rule: string, known: number, options: RandomOptions): fc.Arbitrary<string[]> {
  const none = fc.constant<string[]>([]);
  const captured = options.captures
    ? fc.constantFrom<string[]>([], [`;! capture ${rule} text`], [`;! capture ${rule} text`])
    : none;
  const operand = alternation(known);
  const restriction = fc.oneof(
    operand.map((text) => `;! except ${text}`),
    operand.map((text) => `;! intersection *OCTET ${text} *OCTET`),
    operand.map((text) => `;! intersection ${text} / *"a" / 2OCTET`),
    operand.map((text) => `;! except *OCTET ${text}`),
    fc.constantFrom(";! without %x61", ";! without %x62-63"),
  );
  const restricted = options.restrictions
    ? fc.oneof(
        { weight: 2, arbitrary: none },
        { weight: 1, arbitrary: fc.array(restriction, { minLength: 1, maxLength: 2 }) },
      )
    : none;
  return fc.tuple(captured, restricted).map(([a, b]) => [...a, ...b]);
}

/** Words that reach into counted repetitions, too: runs of the same letter. */
export const randomWord: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "ab", "A", "x"),
      fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(12) }),
    ),
    { maxLength: 8 },
  )
  .map((runs) => Buffer.from(runs.map(([letters, count]) => letters.repeat(count)).join("")));

export interface RandomWalk {
  readonly choices: readonly number[];
  readonly cut: number;
  readonly tail: Uint8Array;
}

export const randomWalk: fc.Arbitrary<RandomWalk> = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 4, maxLength: 30 }),
  cut: fc.nat(3),
  tail: fc.oneof(fc.constant(new Uint8Array()), randomWord),
});

/** What a walk finds, with its last octets replaced by a random word. */
export function likely(dfa: Dfa, { choices, cut, tail }: RandomWalk): Uint8Array {
  const octets = walk(dfa, choices);
  return Buffer.concat([octets.subarray(0, Math.max(0, octets.length - cut)), tail]);
}
