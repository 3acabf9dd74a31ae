import fc from "fast-check";
import { test } from "vitest";
import { analysed } from "./analysed.js";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { naiveEnds, rulesOf } from "./oracle.js";
import { likely, randomWalk, randomGrammar, randomWord } from "./random-grammar.js";
test("t", () => {
  let none = 0, counters = 0, acc = 0, tot = 0, never = 0, partial = 0;
  const words = fc.sample(randomWord, { numRuns: 150 * 12, seed: 1 });
  const walks = fc.sample(randomWalk, { numRuns: 1500, seed: 1 });
  fc.sample(randomGrammar({ restrictions: true, captures: false }), { numRuns: 150, seed: 5424 }).forEach((text, i) => {
    const a = analysed(text);
    if (!a) { none++; return }
    if (a.automata[0]!.minimal.registers.length) counters++;
    const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
    let any = 0;
    for (const w of [...words.slice(i * 5, i * 5 + 5), ...walks.slice(i*10, i*10+10).map((p) => likely(a.automata[0]!.minimal, p))]) { const e = naiveEnds(rules, "top", w); tot++; if (e.size) { acc++; any++ } if (e.size && Math.max(...e) > 3) partial++; }
    if (!any) never++;
  });
  console.log({ none, counters, acc, tot, never, partial });
}, 100000);
