/**
 * Other ABNF tools read our grammar files as they are and find the same rules: annotations are comments to them, and so is
 * what imports a file, which they have to be given along with it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseString } from "abnf";
import apg from "apg-js";
import { describe, expect, test } from "vitest";
import { coreRules } from "../../compiler/abnf/core-rules.js";
import { parseAbnf } from "../../compiler/abnf/parse.js";

const folder = new URL("../../grammar/", import.meta.url);
const grammars = readdirSync(folder)
  .filter((name) => name.endsWith(".abnf"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** `=/` adds to a rule that is there already. */
function ruleNames(text: string): string[] {
  const plain = text.replaceAll(";!", ";");
  return [...new Set(parseAbnf({ name: "", text: plain }).rules.map((r) => r.name.toUpperCase()))].sort();
}

/** apg-js wants every rule defined, once: those of imported files, and the core rules that no file has. */
function withImports(text: string): string {
  const all = [text];
  for (const each of all) {
    for (const [, name] of each.matchAll(/^;! import "(.*)"/gm)) {
      const imported = grammars.find((g) => g.name === name)?.text ?? "";
      if (!all.includes(imported)) all.push(imported);
    }
  }
  const defined = ruleNames(all.join("\n"));
  const core = coreRules.split("\n").filter((line) => !defined.includes(line.split(" ")[0] ?? ""));
  return [...all, ...core, ""].join("\n");
}

describe.each(grammars)("$name", ({ text }) => {
  test("is read by abnf", () => {
    const rules = parseString(text);
    expect(Object.keys(rules.defs).sort()).toEqual(ruleNames(text));
  });

  test("is read by apg-js", () => {
    const whole = withImports(text);
    const api = new apg.apgApi(whole);
    api.generate();
    expect(api.errors).toEqual([]);
    expect(api.rules.map((r) => r.name.toUpperCase()).sort()).toEqual(ruleNames(whole));
  });
});
