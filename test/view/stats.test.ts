/** Sizes depend on the grammar only, and are those of the machines and the code. */
import { describe, expect, test } from "vitest";
import { analyse, compile } from "../../compiler/compile.js";
import { styleNames } from "../../compiler/emit/emit.js";
import { printStats, stats } from "../../compiler/view/stats.js";

const source = {
  name: "name.abnf",
  text: ";! entry line name\nline = name CRLF\nname = 1*32ALPHA\n;! capture name text\n",
};
const options = { name: "name", read: () => "" };

describe("sizes", () => {
  test("are those of the machines", () => {
    const { automata, parser } = analyse(source);
    const sizes = stats(source, options).entries;
    expect(sizes.map((s) => s.entry)).toEqual(["line", "name"]);
    expect(sizes.map((s) => s.nfaStates)).toEqual(automata.map((a) => a.nfa.states.length));
    expect(sizes.map((s) => s.dfaStates)).toEqual(automata.map((a) => a.dfa.states.length));
    expect(sizes.map((s) => s.minimalStates)).toEqual(parser.machines.map((m) => m.states.length));
    expect(sizes.map((s) => s.byteClasses)).toEqual(parser.machines.map((m) => m.classes.length));
    expect(sizes.map((s) => [s.registers, s.counters])).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect(sizes.map((s) => s.transitions)).toEqual([4, 2]);
  });

  test("of code are those of a module with that entry alone", () => {
    const [entry] = stats({ ...source, text: source.text.replace("line name", "name") }, options).entries;
    for (const style of styleNames) {
      const alone = { ...source, text: source.text.replace("line name", "name").replace("line = name CRLF\n", "") };
      const { code } = compile(alone, { name: "name", origin: "name", style, read: () => "" });
      expect(entry?.emitted[style]).toBe(code.length);
    }
  });

  test("can be asked for one rule", () => {
    expect(stats(source, { ...options, rule: "name" }).entries.map((s) => s.entry)).toEqual(["name"]);
  });
});

test("every stage has a time", () => {
  const { times } = stats(source, options);
  const stages = ["parse", "resolve", "annotate", "nfa", "determinize", "minimize", "freeze", "actions"];
  expect(times.map((t) => t.stage)).toEqual([...stages, ...styleNames.map((style) => `emit ${style}`)]);
  for (const { milliseconds } of times) expect(milliseconds).toBeGreaterThanOrEqual(0);
});

test("the table has a column for each entry, and times where they are given", () => {
  const { entries } = stats(source, options);
  const lines = printStats({ entries, times: [] }).split("\n");
  expect(lines[0]).toMatch(/^ +line +name$/);
  expect(lines).toHaveLength(9 + styleNames.length);
  expect(printStats({ entries, times: [{ stage: "parse", milliseconds: 1.25 }] })).toMatch(/\nparse {2}1\.3 ms\n$/);
});
