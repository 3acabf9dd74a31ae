/** Other ABNF tools read our grammar files as they are and find the same rules: annotations are comments to them. */
import { readdirSync, readFileSync } from "node:fs";
import { parseString } from "abnf";
import apg from "apg-js";
import { describe, expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";

const folder = new URL("../../grammar/", import.meta.url);
const grammars = readdirSync(folder)
  .filter((name) => name.endsWith(".abnf"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** `=/` adds to a rule that is there already. */
function ruleNames(text: string): string[] {
  return [...new Set(parseAbnf({ name: "", text }).rules.map((r) => r.name.toUpperCase()))].sort();
}

describe.each(grammars)("$name", ({ text }) => {
  test("is read by abnf", () => {
    const rules = parseString(text);
    expect(Object.keys(rules.defs).sort()).toEqual(ruleNames(text));
  });

  test("is read by apg-js", () => {
    const api = new apg.apgApi(text);
    api.generate();
    expect(api.errors).toEqual([]);
    expect(api.rules.map((r) => r.name.toUpperCase()).sort()).toEqual(ruleNames(text));
  });
});
