/** Random grammars with every annotation: all styles of code answer as the definition does. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import type { Analysis } from "../../compiler/compile.js";
import { analysed } from "./analysed.js";
import { type Answer, Definition } from "./definition.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { loadAnalysed, type Outcome } from "./load-parser.js";
import { rulesOf } from "./oracle.js";
import { annotatedGrammar, inputsFor, LETTERS } from "./random-annotated.js";
import { SeveralUses, TooManyTerms } from "./reading.js";

const ENTRIES = [
  { entry: "top", options: new Set<string>() },
  { entry: "strict", options: new Set(["strict"]) },
];

test(
  "acceptance, offset, code, captures and calls are those of the definition",
  () => {
    const checked = pairs("every annotation");
    fc.assert(
      fc.property(annotatedGrammar, fc.nat(), ({ text, actions }, seed) => {
        const analysis = analysed(text);
        fc.pre(analysis !== null && isSmall(analysis));
        const parsers = loadAnalysed(analysis, actions);
        const tree = parseAbnf({ name: "random.abnf", text });
        for (const { entry, options } of ENTRIES.slice(0, analysis.automata.length)) {
          const inputs = inputsFor(analysis, entry, seed, 60);
          const alphabet = [...new Set([...LETTERS, ...inputs.flatMap((octets) => [...octets])])];
          const definition = whereKnown(() => new Definition(rulesOf(tree, options), "top", alphabet));
          const isCounted = analysis.automata.some((a) => a.nfa.counted.size > 0) || text.includes("take");
          for (const input of inputs) {
            const answer = whereKnown(() => definition?.answer(input));
            if (answer === undefined) continue;
            const expected = comparable(answer, isCounted);
            const context = `${text}${entry}: ${JSON.stringify(Buffer.from(input).toString("latin1"))}`;
            for (const { style, run } of parsers) {
              expect(comparable(run(input, entry), isCounted), `${style}\n${context}`).toEqual(expected);
            }
            checked.add(1);
          }
        }
      }),
      fuzz(20),
    );
    checked.report();
  },
  FUZZ_TIMEOUT,
);

/** Code for large machines takes seconds to be loaded. */
function isSmall({ parser }: Analysis): boolean {
  return parser.machines.reduce((sum, machine) => sum + machine.states.length, 0) <= MAX_STATES;
}

const MAX_STATES = 200;

/** Codes do not depend on counts: a failure in a counted repetition may be that of either side of its end. */
function comparable({ accepted, offset, code, captures, calls }: Answer | Outcome, isCounted: boolean): unknown {
  return { accepted, offset, code: isCounted && code !== "refused" ? null : code, captures, calls };
}

function whereKnown<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof TooManyTerms || problem instanceof SeveralUses) return undefined;
    throw problem;
  }
}
