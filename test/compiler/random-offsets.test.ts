/** Random grammars: an error is reported at the first octet that no match can have there, and nowhere else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { analysed } from "./analysed.js";
import { Derivatives } from "./derivative.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { loadAnalysed } from "./load-parser.js";
import { rulesOf } from "./oracle.js";
import { inputsFor } from "./random-annotated.js";
import { likely, randomGrammar, randomWalk, randomWord } from "./random-grammar.js";
import { runDfa, runNfa } from "./simulate.js";

const words = fc.array(randomWord, { minLength: 5, maxLength: 5 });
const walks = fc.array(randomWalk, { minLength: 15, maxLength: 15 });

/** The letters of random grammars in both cases, and one that none of them uses. */
const ALPHABET = [...Buffer.from("aAbBcCx")];

test(
  "the offset of an error is that of the viable prefix's end",
  () => {
    const checked = pairs("offsets");
    fc.assert(
      fc.property(
        randomGrammar({ restrictions: true, captures: false }),
        words,
        walks,
        fc.nat(),
        (text, inputs, paths, seed) => {
          const analysis = analysed(text);
          const automata = analysis?.automata[0];
          fc.pre(analysis !== null && automata !== undefined);
          const derived = [
            ...paths.map((path) => likely(automata.minimal, path)),
            ...inputsFor(analysis, "top", seed, 20),
          ];
          const all = [...inputs, ...derived];
          const derivatives = new Derivatives(rulesOf(parseAbnf({ name: "random.abnf", text })), ALPHABET);
          const parsers = loadAnalysed(analysis);
          for (const input of all) {
            checked.add(1);
            const error = derivatives.errorOffset("top", input);
            const expected = { accepted: error === null, offset: error ?? input.length };
            const context = `${text}${JSON.stringify(Buffer.from(input).toString())}`;
            expect(runNfa(automata.nfa, input), `NFA\n${context}`).toEqual(expected);
            expect(runDfa(automata.dfa, input), `DFA\n${context}`).toMatchObject(expected);
            expect(runDfa(automata.minimal, input), `minimal\n${context}`).toMatchObject(expected);
            for (const { style, run } of parsers) expect(run(input), `${style}\n${context}`).toMatchObject(expected);
          }
        },
      ),
      fuzz(50),
    );
    checked.report();
  },
  FUZZ_TIMEOUT,
);
