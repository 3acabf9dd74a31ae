/** Random grammars with the whole vocabulary of annotations, and inputs for them. */
import fc from "fast-check";
import type { Analysis } from "../../compiler/compile.js";
import { GrammarError } from "../../compiler/diagnostics.js";
import { Random } from "../../compiler/language/random.js";
import { sample } from "../../compiler/language/sample.js";
import { isRefused } from "./definition.js";
import { isSmall } from "./random-grammar.js";

export interface AnnotatedText {
  readonly text: string;
  /** The module with its actions, which note their calls. */
  readonly actions: string;
}

const RULES = ["r0", "r1", "r2"];

/** A member of every set of octets that these grammars tell apart. */
export const LETTERS: readonly number[] = [
  ...Buffer.from("aAbBcCx,<>-:0123"),
  ...Buffer.from("èé€"),
  ...[0x00, 0x80, 0xff],
];

/** Elements that are one octet, in the alphabet `octet` and in `utf8`. */
const TERMINALS = {
  octet: [
    '"a"',
    '"a"',
    '*"a"',
    '"a" / "ab"',
    '*"b"',
    '"b"',
    '%s"c"',
    "%x61-62",
    '"ab"',
    '%s"ba"',
    "%d97.99",
    "%x62-63",
    "%xC3",
    "%xA8-A9",
    "1*2%x30-32",
  ].map((e) => `(${e})`),
  utf8: [
    '"a"',
    '"a"',
    '*"a"',
    '"b"',
    '%s"c"',
    "%x61-62",
    '"ab"',
    "%xE8-E9",
    "%xE9",
    "%x20AC",
    "%x61-E9",
    "%xE8.61",
    "1*2%x30-32",
  ],
};

type Alphabet = keyof typeof TERMINALS;

export const annotatedGrammar: fc.Arbitrary<AnnotatedText> = fc
  .constantFrom<Alphabet>("octet", "octet", "octet", "utf8")
  .chain((alphabet) =>
    fc
      .tuple(
        fc.tuple(...RULES.map((name, index) => rule(name, index, alphabet))),
        elements(RULES.length, alphabet),
        taking,
      )
      .map(([rules, top, counted]) => grammarText(alphabet, [`top = ${top}`, ...rules, counted, NIL])),
  )
  .filter(({ text }) => isSmall(text));

const NIL = 'nil = "-"';

function grammarText(alphabet: Alphabet, rules: readonly string[]): AnnotatedText {
  const names = rules.flatMap((r) => [
    ...r.matchAll(/;! (?:(?:if|unless) \w+: )?(?:enter|leave|each|finish|failed|eof) (\w+)/g),
  ]);
  const functions = names.map(([, name = ""]) => actionFunction(name));
  const hasOption = rules.some((r) => r.includes("strict: "));
  const head = [`;! entry top${hasOption ? " top with strict as strict" : ""}`, `;! alphabet ${alphabet}`];
  if (names.length > 0) head.push(';! actions "case.actions.ts"');
  const actions = ["export const calls: [string, number, number][] = [];", ...functions].join("\n");
  return { text: `${[...head, ...rules].join("\n")}\n`, actions };
}

/** It notes its call, and refuses what `isRefused` says. */
function actionFunction(name: string): string {
  const verdict = isRefused.toString().replace(/^[^{]*/, "");
  return `export function ${name}(_octets: Uint8Array, from: number, to: number): boolean {
  calls.push(["${name}", from, to]);
  const refused = () => ${verdict};
  return !refused();
}`;
}

/** A rule that says how much another takes. */
const taking: fc.Arbitrary<string> = fc
  .record({
    digits: fc.constantFrom("1*2%x30-33", "%x30-33"),
    body: fc.constantFrom(
      ...["*OCTET", '*("a" / "b")', '*"a"', "*%x30-39", "1*OCTET", '*("a" / "bc")', '*3"a" ["b"]', '"a" / 2*"b"'],
      ...["*(%x61-7A / %xC3 %xA8-A9)", '*4("a" "a")'],
    ),
    max: fc.constantFrom(2, 9, 33),
    error: fc.boolean(),
  })
  .map(({ digits, body, max, error }) =>
    [
      't = len ":" body',
      `len = ${digits}\n  ;! capture len integer`,
      `body = ${body}\n  ;! take len max ${max}\n  ;! capture body text`,
      ...(error ? ['  ;! error body "as much as announced"'] : []),
    ].join("\n"),
  );

// ---- elements ----

/** Elements in which only the first `known` rules are named. */
function elements(known: number, alphabet: Alphabet): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string; branch: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3, depthSize: "small" }, leaf(known, alphabet), tie("branch")),
    branch: fc.oneof(
      { weight: 4, arbitrary: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((p) => `(${p.join(" ")})`) },
      { weight: 2, arbitrary: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((p) => `(${p.join(" / ")})`) },
      { weight: 1, arbitrary: tie("tree").map((e) => `[${e}]`) },
      { weight: 3, arbitrary: fc.tuple(bounds, tie("tree")).map(([b, e]) => `${b}(${e})`) },
    ),
  }));
  return tree;
}

const bounds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("*", "1*", "2*", "*2", "1*3", "2") },
  // Large enough to be counted.
  { weight: 2, arbitrary: fc.constantFrom("*9", "1*9", "9", "3*10", "9*11", "9*") },
);

function leaf(known: number, alphabet: Alphabet): fc.Arbitrary<string> {
  const terminals = fc.constantFrom(...TERMINALS[alphabet]);
  if (known === 0) return terminals;
  const references = fc.constantFrom(...RULES.slice(0, known));
  return fc.oneof(
    { weight: 3, arbitrary: terminals },
    { weight: 5, arbitrary: references },
    { weight: 2, arbitrary: references.map((name) => `("," ${name})`) },
    { weight: 2, arbitrary: references.map((name) => `("<" ${name} ">")`) },
    { weight: 1, arbitrary: fc.constant('(t ",")') },
    { weight: 1, arbitrary: fc.constant('""') },
  );
}

// ---- rules ----

function rule(name: string, known: number, alphabet: Alphabet): fc.Arbitrary<string> {
  return fc
    .record({
      body: elements(known, alphabet),
      absent: fc.constantFrom(false, false, true),
      capture: fc.constantFrom(null, "text", "text", "octets"),
      list: fc.constantFrom(null, null, null, "", ...RULES.slice(0, known).map((r) => ` after ${r}`)),
      words: fc.array(word(name, known, alphabet), { maxLength: 3 }),
    })
    .map(({ body, absent, capture, list, words }) => {
      const after = list?.replace(" after ", "") ?? "";
      const mentioned = list === null || after === "" || body.includes(after);
      const captured = capture === null ? [] : [`capture ${name} ${capture}${absent ? " absent nil" : ""}`];
      const listed = list === null || !mentioned || (capture === null && after === "") ? [] : [`list ${name}s${list}`];
      const lines = [...captured, ...listed, ...words].filter((w, i, all) => isNew(w, all.slice(0, i)));
      return [`${name} = ${absent && capture !== null ? "nil / " : ""}${body}`, ...lines.map((l) => `  ;! ${l}`)].join(
        "\n",
      );
    });
}

/** Most words may stand once only; a second action of one moment would need another name. */
function isNew(text: string, before: readonly string[]): boolean {
  const key = (w: string) => w.replace(/^(if|unless) \w+: /, "").split(" ")[0];
  const isRestriction = /^(if|unless)? ?(\w+: )?(except|intersection|without)/.test(text);
  return isRestriction || before.every((b) => key(b) !== key(text));
}

function word(name: string, known: number, alphabet: Alphabet): fc.Arbitrary<string> {
  const operand = elements(known === 0 ? 0 : 1, alphabet).map((e) => e.replaceAll('(t ",")', '"a"'));
  const restriction = fc.oneof(
    operand.map((e) => `except ${e}`),
    operand.map((e) => `except *OCTET ${e}`),
    operand.map((e) => `intersection *OCTET ${e} *OCTET`),
    fc.constantFrom("without %x61", "without %x62-63", "utf8", "range 1..12", "range 0..120 padded"),
  );
  const action = fc
    .tuple(
      fc.constantFrom("enter", "leave", "each", "finish", "failed", "eof"),
      fc.constantFrom("", "", "", ` fails refused "refused"`),
    )
    .map(([moment, fails]) => `${moment} ${name}${moment}${fails}`);
  const plain = fc.oneof(
    { weight: 2, arbitrary: restriction },
    { weight: 2, arbitrary: action },
    { weight: 2, arbitrary: fc.constant(`error ${name} "this is ${name}"`) },
    { weight: 2, arbitrary: fc.constant("prefer longest") },
    { weight: 1, arbitrary: fc.constant("case-sensitive") },
  );
  return fc.tuple(fc.constantFrom("", "", "", "if strict: ", "unless strict: "), plain).map(([c, w]) => c + w);
}

// ---- inputs ----

/** Longer inputs cost the definition more than they show. */
const MAX_LENGTH = 60;

/** Inputs of every kind for an entry: what it accepts, what it just does not, and both with a few octets changed. */
export function inputsFor(analysis: Analysis, rule: string, seed: number, count: number): Uint8Array[] {
  const random = new Random(seed);
  const derived = [
    ...sampled(analysis, { rule, kind: "random", count, seed }),
    ...picked(sampled(analysis, { rule, kind: "transitions" }), count, random),
    ...picked(sampled(analysis, { rule, kind: "invalid" }), count, random),
  ].filter((octets) => octets.length <= MAX_LENGTH);
  const changed = Array.from({ length: count }, () =>
    mutated(derived.length > 0 ? random.pick(derived) : new Uint8Array(), random),
  );
  const all = [...derived, ...changed].map((octets) => [Buffer.from(octets).toString("latin1"), octets] as const);
  return [...new Map(all).values()];
}

function sampled(analysis: Analysis, options: Parameters<typeof sample>[1]): Uint8Array[] {
  try {
    return sample(analysis, options).map((s) => s.octets);
  } catch (problem) {
    if (problem instanceof GrammarError) return [];
    throw problem;
  }
}

function picked<T>(items: readonly T[], count: number, random: Random): T[] {
  return items.length <= count ? [...items] : Array.from({ length: count }, () => random.pick(items));
}

/** One to three octets removed, replaced, repeated or put in. */
function mutated(octets: Uint8Array, random: Random): Uint8Array {
  const after = [...octets];
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const at = random.below(after.length + 1);
    const letter = random.pick(LETTERS);
    const change = random.below(4);
    if (change === 0) after.splice(at, 1);
    else if (change === 1) after.splice(at, 1, letter);
    else if (change === 2) after.splice(at, 0, ...after.slice(at, at + 1 + random.below(9)));
    else after.splice(at, 0, letter);
  }
  return Uint8Array.from(after.slice(0, MAX_LENGTH));
}
