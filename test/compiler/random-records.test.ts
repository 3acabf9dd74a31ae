/** Random grammars: a list has a record for each match of its rule in the preferred reading. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { analysed } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz } from "./fuzz.js";
import { preferredRecords } from "./leftmost.js";
import { loadStyles } from "./load-parser.js";
import { rulesOf } from "./oracle.js";
import { likely, randomGrammar, randomWalk } from "./random-grammar.js";

const walks = fc.array(randomWalk, { minLength: 16, maxLength: 16 });
const listed = (text: string) => text.replace(";! capture r0 text", ";! list items\n  ;! capture r0 text");

test(
  "records follow the preferred reading",
  () => {
    fc.assert(
      fc.property(randomGrammar({ restrictions: false, captures: true }).map(listed), walks, (text, paths) => {
        fc.pre(text.includes(";! list"));
        const automata = analysed(text)?.automata[0];
        fc.pre(automata !== undefined);
        const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
        const parsers = loadStyles(text);
        for (const path of paths) {
          const input = likely(automata.minimal, path);
          const records = preferredRecords(rules, "top", "r0", input)?.map((r0) => ({ r0 })) ?? null;
          for (const { style, run } of parsers) {
            const { accepted, captures } = run(input);
            const found = accepted ? (captures["items"] ?? []) : null;
            expect(found, `${style}\n${text}${JSON.stringify(Buffer.from(input).toString())}`).toEqual(records);
          }
        }
      }),
      fuzz(40),
    );
  },
  FUZZ_TIMEOUT,
);
