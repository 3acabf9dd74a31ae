/** `#` of RFC 9110 section 5.6.1 against what the section says, for every short input. */
import { describe, expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { buildPureDfa } from "../../compiler/automaton/build-nfa.js";
import type { PureDfa } from "../../compiler/automaton/pure-dfa.js";
import { annotate } from "../../compiler/rules/annotate.js";
import { resolve } from "../../compiler/rules/resolve.js";

const INPUTS = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(words);

function words(length: number): string[] {
  return length === 0 ? [""] : words(length - 1).flatMap((word) => ["a", ",", " "].map((next) => word + next));
}

/** The section's own expressions for lists of any length; empty elements do not count. */
const FORMS = {
  recipient: /^a?(?: *, *a?)*$/,
  sender: /^(?:a(?: *, *a)*)?$/,
};

function accepted(text: string): string[] {
  const [entry] = annotate(resolve(parseAbnf({ name: "list.abnf", text }))).entries;
  if (entry === undefined) throw new Error("no entry");
  const dfa = buildPureDfa(entry.expression, entry);
  return INPUTS.filter((input) => accepts(dfa, input));
}

function accepts(dfa: PureDfa, input: string): boolean {
  let state = dfa.states[0];
  for (const octet of Buffer.from(input)) {
    const target = state?.edges.find((e) => e.set.has(octet))?.target ?? -1;
    state = dfa.states[target];
  }
  return state?.accepting ?? false;
}

describe.each(["recipient", "sender"] as const)("%s", (form) => {
  test.each([
    ["#", 0, Infinity],
    ["1#", 1, Infinity],
    ["2#", 2, Infinity],
    ["#1", 0, 1],
    ["#2", 0, 2],
    ["1#1", 1, 1],
    ["2#3", 2, 3],
    ["#0", 0, 0],
  ])("%s", (repeat, min, max) => {
    const expected = INPUTS.filter((input) => {
      const count = input.split("a").length - 1;
      return FORMS[form].test(input) && min <= count && count <= max;
    });
    expect(expected).not.toEqual([]);
    expect(accepted(`;! comma-lists ${form}\ntop = ${repeat}"a"\n`)).toEqual(expected);
  });
});

test("what the section prints as lists, and as none", () => {
  const list = (form: string) => accepted(`;! comma-lists ${form}\nexample-list = 1#%x61\n`);
  for (const input of ["a,a", "a ,a,", "a , ,a"]) expect(list("recipient")).toContain(input);
  for (const input of ["", ",", ",   ,"]) expect(list("recipient")).not.toContain(input);
});

test("the grammar's own white space", () => {
  expect(accepted(';! comma-lists sender\ntop = 2#2"a"\nOWS = [SP]\n').sort()).toEqual(
    ["a,a", "a ,a", "a, a", "a , a"].sort(),
  );
});
