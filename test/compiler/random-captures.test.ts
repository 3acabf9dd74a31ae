/** Random grammars: what is captured is what the preferred reading captures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { analysed } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { completeCaptures, preferredCaptures, TooManySteps } from "./leftmost.js";
import { loadAnalysed } from "./load-parser.js";
import { rulesOf } from "./oracle.js";
import { inputsFor } from "./random-annotated.js";
import { likely, randomGrammar, randomWalk, randomWord } from "./random-grammar.js";
import { runDfa, runNfa } from "./simulate.js";

const words = fc.array(randomWord, { minLength: 4, maxLength: 4 });
const walks = fc.array(randomWalk, { minLength: 16, maxLength: 16 });

test.each([false, true])(
  "captures follow the preferred reading, restrictions %s",
  (restrictions) => {
    const checked = pairs(`captures, restrictions ${restrictions}`);
    fc.assert(
      fc.property(
        randomGrammar({ restrictions, captures: true }),
        words,
        walks,
        fc.nat(),
        (text, inputs, paths, seed) => {
          const analysis = analysed(text);
          const automata = analysis?.automata[0];
          fc.pre(analysis !== null && automata !== undefined && text.includes("capture"));
          const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
          const parsers = loadAnalysed(analysis);
          const derived = [
            ...paths.map((path) => likely(automata.minimal, path)),
            ...inputsFor(analysis, "top", seed, 20),
          ];
          for (const input of [...inputs, ...derived]) {
            const expected = unlessTooSlow(() => preferredCaptures(rules, "top", input));
            if (expected === undefined) continue;
            checked.add(1);
            const context = `${text}${JSON.stringify(Buffer.from(input).toString())}`;
            for (const dfa of [automata.dfa, automata.minimal]) {
              const { accepted, results } = runDfa(dfa, input);
              expect(
                accepted ? textsOf(results, input) : null,
                `${dfa === automata.dfa ? "DFA" : "minimal"}\n${context}`,
              ).toEqual(expected);
            }
            for (const { style, run } of parsers) {
              const outcome = run(input);
              expect(outcome.accepted ? present(outcome.captures) : null, `${style}\n${context}`).toEqual(expected);
            }
          }
        },
      ),
      fuzz(40),
    );
    checked.report();
  },
  FUZZ_TIMEOUT,
);

/** Octets that no random grammar reads: what stands before them is all that a parser can read. */
const STOP = Buffer.from("!");

test(
  "what is captured before an error is what the preferred reading had completed",
  () => {
    const checked = pairs("captures before an error");
    fc.assert(
      fc.property(randomGrammar({ restrictions: false, captures: true }), walks, (text, paths) => {
        const analysis = analysed(text);
        const automata = analysis?.automata[0];
        fc.pre(analysis !== null && automata !== undefined && text.includes("capture"));
        const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
        const parsers = loadAnalysed(analysis);
        for (const path of paths) {
          const whole = Buffer.concat([likely(automata.minimal, path), STOP]);
          const input = whole.subarray(0, runNfa(automata.nfa, whole).offset);
          const expected = unlessTooSlow(() => completeCaptures(rules, "top", input));
          if (expected === undefined) continue;
          checked.add(1);
          const context = `${text}${JSON.stringify(whole.toString())}`;
          for (const dfa of [automata.dfa, automata.minimal]) {
            const name = dfa === automata.dfa ? "DFA" : "minimal";
            expect(textsOf(runDfa(dfa, whole).results, whole), `${name}\n${context}`).toEqual(expected);
          }
          for (const { style, run } of parsers) {
            expect(present(run(whole).captures), `${style}\n${context}`).toEqual(expected);
          }
        }
      }),
      fuzz(40),
    );
    checked.report();
  },
  FUZZ_TIMEOUT,
);

/** Undefined where backtracking takes too long. */
function unlessTooSlow<T>(search: () => T): T | undefined {
  try {
    return search();
  } catch (problem) {
    if (problem instanceof TooManySteps) return undefined;
    throw problem;
  }
}

/** Registers `xStart` and `xEnd` as the text of field x. */
function textsOf(results: Record<string, number>, input: Uint8Array): Record<string, string> {
  const names = Object.keys(results).flatMap((name) => (name.endsWith("End") ? [name.slice(0, -"End".length)] : []));
  const captured = names.filter((name) => (results[`${name}End`] ?? -1) >= 0);
  const text = (name: string) => Buffer.from(input.subarray(results[`${name}Start`], results[`${name}End`])).toString();
  return Object.fromEntries(captured.map((name) => [name, text(name)]));
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
