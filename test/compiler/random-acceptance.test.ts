/** Random grammars: every stage accepts what the naive matcher accepts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { analysed, isEmpty } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { loadAnalysed } from "./load-parser.js";
import { naiveEnds, rulesOf } from "./oracle.js";
import { inputsFor } from "./random-annotated.js";
import { likely, randomGrammar, randomWalk, randomWord } from "./random-grammar.js";
import { runDfa, runNfa } from "./simulate.js";

const words = fc.array(randomWord, { minLength: 5, maxLength: 5 });
const walks = fc.array(randomWalk, { minLength: 10, maxLength: 10 });

test(
  "NFA, DFA, minimal DFA and the code of every style agree with the naive matcher",
  () => {
    const checked = pairs("acceptance");
    fc.assert(
      fc.property(
        randomGrammar({ restrictions: true, captures: false }),
        words,
        walks,
        fc.nat(),
        (text, inputs, paths, seed) => {
          const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
          const analysis = analysed(text);
          fc.pre(analysis !== null || isEmpty(text));
          const automata = analysis?.automata[0];
          const parsers = analysis === null ? [] : loadAnalysed(analysis);
          const found = automata === undefined ? [] : paths.map((path) => likely(automata.minimal, path));
          const sampled = analysis === null ? [] : inputsFor(analysis, "top", seed, 10);
          for (const whole of [...inputs, ...found, ...sampled]) {
            const ends = naiveEnds(rules, "top", whole);
            for (const length of new Set([...ends, whole.length])) {
              const input = whole.subarray(0, length);
              const expected = ends.has(length);
              checked.add(1);
              const context = `${text}${JSON.stringify(Buffer.from(input).toString())}`;
              if (automata === undefined) expect(expected, context).toBe(false);
              else {
                expect(runNfa(automata.nfa, input).accepted, `NFA\n${context}`).toBe(expected);
                expect(runDfa(automata.dfa, input).accepted, `DFA\n${context}`).toBe(expected);
                expect(runDfa(automata.minimal, input).accepted, `minimal\n${context}`).toBe(expected);
              }
              for (const { style, run } of parsers) expect(run(input).accepted, `${style}\n${context}`).toBe(expected);
            }
          }
        },
      ),
      fuzz(70),
    );
    checked.report();
  },
  FUZZ_TIMEOUT,
);
