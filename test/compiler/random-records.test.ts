/** Random grammars: a list has a record for each match of its rule in the preferred reading. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { analysed } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz, pairs } from "./fuzz.js";
import { preferredRecords, TooManySteps } from "./leftmost.js";
import { loadAnalysed } from "./load-parser.js";
import { rulesOf } from "./oracle.js";
import { likely, randomGrammar, randomWalk } from "./random-grammar.js";

const walks = fc.array(randomWalk, { minLength: 16, maxLength: 16 });
const listed = (text: string) => text.replace(";! capture r0 text", ";! list items\n  ;! capture r0 text");

test(
  "records follow the preferred reading",
  () => {
    const checked = pairs("records");
    fc.assert(
      fc.property(randomGrammar({ restrictions: false, captures: true }).map(listed), walks, (text, paths) => {
        fc.pre(text.includes(";! list"));
        const analysis = analysed(text);
        const automata = analysis?.automata[0];
        fc.pre(analysis !== null && automata !== undefined);
        const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
        const parsers = loadAnalysed(analysis);
        for (const path of paths) {
          const input = likely(automata.minimal, path);
          const preferred = unlessTooSlow(() => preferredRecords(rules, "top", "r0", input));
          if (preferred === undefined) continue;
          const records = preferred?.map((r0) => ({ r0 })) ?? null;
          checked.add(1);
          for (const { style, run } of parsers) {
            const { accepted, captures } = run(input);
            const found = accepted ? (captures["items"] ?? []) : null;
            expect(found, `${style}\n${text}${JSON.stringify(Buffer.from(input).toString())}`).toEqual(records);
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
