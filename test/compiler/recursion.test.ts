/** Recursion that becomes repetition, and recursion that is cut off: the same language as a grammar without it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { buildPureDfa } from "../../compiler/automaton/build-nfa.js";
import type { PureDfa } from "../../compiler/automaton/pure-dfa.js";
import { compile } from "../../compiler/compile.js";
import { GrammarError } from "../../compiler/diagnostics.js";
import { annotate } from "../../compiler/rules/annotate.js";
import { resolve } from "../../compiler/rules/resolve.js";
import { fuzz } from "./fuzz.js";
import { loadCode } from "./load-parser.js";
import { naiveEnds, rulesOf } from "./oracle.js";

/** The minimal automaton; equal languages have equal ones. */
function automatonOf(text: string, maxDepths: Record<string, number> = {}): PureDfa {
  const tree = parseAbnf({ name: "recursive.abnf", text });
  const [entry] = annotate(resolve(tree, { maxDepths: new Map(Object.entries(maxDepths)) })).entries;
  if (entry === undefined) throw new Error("no entry");
  return buildPureDfa(entry.expression, entry);
}

describe("linear recursion", () => {
  test.each([
    ["right", 'x = "a" x / "b"', 'x = *"a" "b"'],
    ["left", 'x = x "a" / "b"', 'x = "b" *"a"'],
    [
      "right, in a group behind others",
      'x = "c" ("a" x / "b" (x / "d"))',
      'x = 1*("c" ("a" / "b")) "c" "b" "d" / "c" "b" "d"',
    ],
    ["right, optional", 'x = "a" [x]', 'x = 1*"a"'],
    ["left, optional", 'x = [x] "a"', 'x = 1*"a"'],
    ["several ways round", 'x = "a" x / "b" x / "c" / "d"', 'x = *("a" / "b") ("c" / "d")'],
    ["that adds nothing", 'x = x / "a"', 'x = "a"'],
    ["with the empty word", 'x = "a" x / ""', 'x = *"a"'],
    ["two rules", 'x = "a" y / "b"\ny = "c" x / "d"', 'x = *("a" "c") ("b" / "a" "d")'],
    ["two rules, left", 'x = y "a" / "b"\ny = x "c" / "d"', 'x = ("b" / "d" "a") *("c" "a")'],
    [
      "three rules that lead to each other",
      'x = "a" y / "b" z\ny = "c" z / "d" x / "e"\nz = "f" x / "g" y / "h"',
      'x = *("a" u v / "b" w) ("a" u t / "b" s)\nu = *("c" "g")\nv = "d" / "c" "f"\nt = "e" / "c" "h"\nw = "f" / "g" u v\ns = "h" / "g" u t',
    ],
    ["beside other rules", 'x = y "-" y\ny = "a" y / d\nd = "b"', 'x = *"a" "b" "-" *"a" "b"'],
    ["in an operand", 'x = *("a" / "b")\n  ;! except y\ny = "a" y / "b"', 'x = *("a" / "b")\n  ;! except *"a" "b"'],
    ["strings as their rule has them", 'x = "a" y\n ;! case-sensitive\ny = "b" x / "c"', 'x = *(%s"a" "b") %s"a" "c"'],
    ["under zero repetitions there is none", 'x = "a" 0x "b"', 'x = "ab"'],
    [
      "as in RFC 1034",
      'subdomain = label / subdomain "." label\nlabel = ALPHA [[ldh-str] let-dig]\nldh-str = let-dig-hyp / let-dig-hyp ldh-str\nlet-dig-hyp = let-dig / "-"\nlet-dig = ALPHA / DIGIT',
      'x = label *("." label)\nlabel = ALPHA [*(ALPHA / DIGIT / "-") (ALPHA / DIGIT)]',
    ],
  ])("%s", (_, recursive, regular) => {
    expect(automatonOf(`${recursive}\n`)).toEqual(automatonOf(`${regular}\n`));
  });

  test("random systems match what they describe", () => {
    fc.assert(
      fc.property(system, (rules) => {
        const right = grammarOf(rules, (word, next) => [word, next]);
        const left = grammarOf(rules, (word, next) => [next, [...word].reverse().join("")]);
        const described = rulesOf(parseAbnf({ name: "random.abnf", text: right }));
        const [rightDfa, leftDfa] = [automatonOrNull(right), automatonOrNull(left)];
        expect(rightDfa === null).toBe(leftDfa === null);
        fc.pre(rightDfa !== null);
        for (const word of WORDS) {
          const expected = naiveEnds(described, "r0", Buffer.from(word)).has(word.length);
          expect(accepts(rightDfa, word), `${right}"${word}"`).toBe(expected);
          expect(accepts(leftDfa, [...word].reverse().join("")), `${left}"${word}" from behind`).toBe(expected);
        }
      }),
      fuzz(150),
    );
  });
});

describe("recursion with a depth", () => {
  test.each([
    ["1 is none", 'x = "(" x ")" / "a"', { x: 1 }, 'x = "a"'],
    ["3", 'x = "(" x ")" / "a"', { x: 3 }, 'x = "a" / "(a)" / "((a))"'],
    ["by a name in other case", 'x = "(" x ")" / "a"', { X: 2 }, 'x = "a" / "(a)"'],
    ["of linear recursion, too", 'x = "a" x / "b"', { x: 3 }, 'x = *2"a" "b"'],
    ["through another rule", 'x = "(" *y ")"\ny = "a" / x', { x: 2 }, 'x = "(" *("a" / "(" *"a" ")") ")"'],
    ["of the other rule", 'x = "(" *y ")"\ny = "a" / x', { y: 1 }, 'x = "(" *("a" / "()") ")"'],
    ["of the other rule, 2", 'x = "(" *y ")"\ny = "a" / x', { y: 2 }, 'x = "(" *("a" / "(" *("a" / "()") ")") ")"'],
    ["of two rules", 'x = "(" x ")" / y\ny = "[" y "]" / "a"', { x: 2, y: 1 }, 'x = "a" / "(a)"'],
    [
      "of two rules in one circle",
      'x = "(" x ")" / "<" y ">" / "a"\ny = "[" x "]"',
      { x: 2, y: 1 },
      'x = "a" / "(a)" / "<[a]>"',
    ],
    [
      "where linear recursion is left inside",
      'x = "(" y ")" / "a"\ny = "b" y / x',
      { x: 2 },
      'x = "a" / "(" *"b" "a" ")"',
    ],
  ])("%s", (_, recursive, depths, regular) => {
    expect(automatonOf(`${recursive}\n`, depths)).toEqual(automatonOf(`${regular}\n`));
  });

  test("only the outermost match is captured", () => {
    const text = 'x = "(" x ")" / 1*"a"\n  ;! capture x text\n';
    const { captures } = annotate(resolve(parseAbnf({ name: "x.abnf", text }), { maxDepths: new Map([["x", 3]]) }));
    expect(captures.fields.map((f) => f.name)).toEqual(["x"]);
    expect(captures.variables.length).toBe(2);
  });
});

describe("words that name a rule of the circle mean the copy that stands there", () => {
  const run = (text: string, maxDepths: Record<string, number>, inputs: readonly string[]) => {
    const source = { name: "case.abnf", text, maxDepths: new Map(Object.entries(maxDepths)) };
    const options = { name: "case", origin: "case.abnf", style: "table", read: () => "" } as const;
    const { code, analysis } = compile(source, options);
    const parser = loadCode(code, "table", analysis.parser);
    return inputs.map((input) => parser.run(Buffer.from(input)).captures);
  };

  test("absent", () => {
    const text = 'a = b / 1*ALPHA\n  ;! capture a text absent b\nb = "(" a ")"\n';
    const captures = [{ a: "x" }, { a: null }, { a: null }];
    expect(run(text, { a: 3 }, ["x", "(x)", "((x))"])).toEqual(captures);
    expect(run(text, { b: 2 }, ["x", "(x)", "((x))"])).toEqual(captures);
  });

  test("absent, of what is cut off", () => {
    const text = "a = b / 1*ALPHA\n  ;! capture a text absent b\nb = a\n";
    expect(run(text, { a: 1 }, ["x"])).toEqual([{ a: "x" }]);
  });

  test("after: the record ends with the outermost match", () => {
    const text = [
      "top = *item",
      'item = "<" group ">"',
      "     ;! list items after group",
      "group = key [item]",
      "key = 1*ALPHA",
      "    ;! capture key text",
      "",
    ].join("\n");
    expect(run(text, { item: 2 }, ["<a><b>", "<a<b>>", "<a<b>><c>"])).toEqual([
      { items: [{ key: "a" }, { key: "b" }] },
      { items: [{ key: "b" }] },
      { items: [{ key: "b" }, { key: "c" }] },
    ]);
  });

  test("after a rule that is no part of the record", () => {
    const text =
      'top = item tail\nitem = "<" key [item] ">"\n  ;! list items after tail\nkey = "k"\n  ;! capture key text\ntail = "." [tail]\n';
    expect(() => run(text, { item: 2, tail: 2 }, [])).toThrow(/tail does not occur in item/);
  });
});

/** Right-linear rules: each alternative is a word and the number of a rule that follows, or none. */
type System = readonly (readonly { readonly word: string; readonly next: number | null }[])[];

const alternative = fc.record({
  word: fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 2 }),
  next: fc.option(fc.nat(3), { freq: 3 }),
});
const system: fc.Arbitrary<System> = fc.array(fc.array(alternative, { minLength: 1, maxLength: 3 }), {
  minLength: 4,
  maxLength: 4,
});

function grammarOf(rules: System, order: (word: string, next: string) => [string, string]): string {
  const quoted = (part: string) => (/^r\d$/.test(part) ? part : `%s"${part}"`);
  const lines = rules.map((alternatives, index) => {
    const parts = alternatives.map(({ word, next }) => {
      const [first, second] = order(word, next === null ? "" : `r${next}`);
      return [first, second].map((part) => (part === "" ? '""' : quoted(part))).join(" ");
    });
    return `r${index} = ${parts.join(" / ")}\n`;
  });
  return lines.join("");
}

const WORDS = [0, 1, 2, 3, 4, 5].flatMap((length) =>
  Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_, i) => ((bits >> i) & 1 ? "b" : "a")).join(""),
  ),
);

/** Null when no input is ever complete. */
function automatonOrNull(text: string): PureDfa | null {
  try {
    return automatonOf(text);
  } catch (problem) {
    if (problem instanceof GrammarError && problem.message.includes("no input is ever complete")) return null;
    throw problem;
  }
}

function accepts(dfa: PureDfa | null, word: string): boolean {
  let state = dfa?.states[0];
  for (const octet of Buffer.from(word)) {
    const target = state?.edges.find((e) => e.set.has(octet))?.target ?? -1;
    state = dfa?.states[target];
  }
  return state?.accepting ?? false;
}
