/** Bounded repetitions that are counted, and the same grammars with every repetition written out in their text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import type { Node } from "../../compiler/abnf/syntax.js";
import type { Dfa } from "../../compiler/automaton/dfa.js";
import type { Analysis } from "../../compiler/compile.js";
import { diff } from "../../compiler/language/diff.js";
import { analysed } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { NaiveMatcher, rulesOf } from "./oracle.js";
import { inputsFor } from "./random-annotated.js";
import { randomGrammar } from "./random-grammar.js";
import { runDfa } from "./simulate.js";

test.each([false, true])(
  "counting and writing out give the same language, and the same captures of inputs; with captures %s",
  (captures) => {
    const checked = pairs(`counted and written out, captures ${captures}`);
    let withCounters = 0;
    fc.assert(
      fc.property(randomGrammar({ restrictions: captures, captures }), fc.nat(), (text, seed) => {
        const counted = analysed(text);
        fc.pre(counted !== null && counters(counted) > 0);
        const copies = writtenOut(text);
        const written = analysed(copies);
        fc.pre(written !== null);
        withCounters++;
        expect(counters(written), copies).toBe(0);
        expect(diff(counted, written).relation, `${text}\n${copies}`).toBe("equal");
        const [a, b] = [counted.automata[0]?.minimal, written.automata[0]?.minimal];
        if (a === undefined || b === undefined) throw new Error("no entry");
        for (const input of inputsFor(counted, "top", seed, 20)) {
          expect(outcome(a, input), `${text}${Buffer.from(input)}`).toEqual(outcome(b, input));
          checked.add(1);
        }
      }),
      fuzz(20),
    );
    expect(withCounters).toBeGreaterThan(10);
    checked.report();
  },
  FUZZ_TIMEOUT,
);

/** The verdict, and the offsets of fields that were captured: without its end, a start means nothing. */
function outcome(dfa: Dfa, input: Uint8Array): unknown {
  const { results, ...verdict } = runDfa(dfa, input);
  const captured = Object.entries(results).filter(([name]) => (results[name.replace(/Start$/, "End")] ?? -1) >= 0);
  return { ...verdict, captured };
}

function counters({ parser }: Analysis): number {
  return parser.machines.flatMap((m) => m.registers.filter((r) => r.kind === "counter")).length;
}

/**
 * The grammar with `2*4x` as `x x [x [x]]`, `2*x` as `x x *x`. Not where `x` matches nothing: an option may match that, a
 * further round is not made for it. No such repetition is counted.
 */
function writtenOut(text: string): string {
  const { rules, alphabet } = parseAbnf({ name: "random.abnf", text });
  const nothing = new NaiveMatcher(rulesOf({ rules, alphabet }), new Uint8Array());
  const isCopied = (body: Node) => !nothing.node(body, 0, false).has(0);
  const lines = text.split("\n");
  return rules
    .map(({ name, body }) => {
      const at = lines.findIndex((line) => line.startsWith(`${name} =`));
      const rest = lines.slice(at + 1);
      const next = rest.findIndex((line) => !line.startsWith(" "));
      return [`${name} = ${copied(body, isCopied)}`, ...rest.slice(0, next)].join("\n");
    })
    .join("\n")
    .concat("\n");
}

function copied(node: Node, isCopied: (body: Node) => boolean): string {
  const text = (inner: Node) => copied(inner, isCopied);
  switch (node.kind) {
    case "alternation":
      return `(${node.parts.map(text).join(" / ")})`;
    case "concatenation":
      return `(${node.parts.map(text).join(" ")})`;
    case "repetition":
      return isCopied(node.body) ? rounds(text(node.body), node) : `${bounds(node)}(${text(node.body)})`;
    case "reference":
      return node.name;
    case "string":
      return `${node.caseSensitive === true ? "%s" : ""}"${node.text}"`;
    case "values":
      return `%d${node.values.join(".")}`;
    case "range":
      return `%d${node.low}-${node.high}`;
    case "prose":
      throw new Error("prose has no meaning");
  }
}

type Repetition = Node & { kind: "repetition" };

function bounds({ min, max }: Repetition): string {
  return `${min}*${max === Infinity ? "" : max}`;
}

function rounds(body: string, { min, max }: Repetition): string {
  const required = Array.from({ length: min }, () => body);
  const optional = max === Infinity ? [`*(${body})`] : max > min ? [options(body, max - min)] : [];
  const all = [...required, ...optional];
  return all.length === 0 ? '""' : `(${all.join(" ")})`;
}

function options(body: string, count: number): string {
  return count === 1 ? `[${body}]` : `[${body} ${options(body, count - 1)}]`;
}
