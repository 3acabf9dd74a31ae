/** The examples of test/cases and of the grammar manual, in every style and by the naive matcher. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { styleNames } from "../../compiler/emit/emit.js";
import { type Example, type Grammar, readGrammars } from "./example-file.js";
import { loadStyle, type Outcome } from "./load-parser.js";
import { naiveEnds, rulesOf } from "./oracle.js";

const root = new URL("../../", import.meta.url);
const cases = new URL("test/cases/", root);
const files = [
  ...readdirSync(cases).flatMap((name) => (name.endsWith(".md") ? [new URL(name, cases)] : [])),
  new URL("grammar/README.md", root),
].map((url) => ({ name: basename(fileURLToPath(url)), grammars: readGrammars(readFileSync(url, "utf8")) }));

describe.each(files)("$name", ({ grammars }) => {
  test("has examples for each grammar", () => {
    expect(grammars.filter((g) => g.examples.length === 0).map((g) => g.name)).toEqual([]);
    expect(grammars).not.toEqual([]);
  });

  describe.each(grammars)("$name", (grammar) => {
    test.each(styleNames)("%s", (style) => {
      const parser = loadStyle(grammar.text, style, grammar.actions, grammar.files);
      const found = grammar.examples.map((e) => seenAs(e, parser.run(e.input, e.entry ?? undefined)));
      expect(found).toEqual(grammar.examples.map(expectation));
    });

    test.runIf(hasPureLanguage(grammar))("naive matcher", () => {
      const tree = parseAbnf({ name: "case.abnf", text: grammar.text });
      const rules = rulesOf(tree);
      const first = firstEntry(tree);
      for (const { line, entry, input, error } of grammar.examples) {
        const accepted = naiveEnds(rules, entry ?? first, input).has(input.length);
        expect(accepted, line).toBe(error === null);
      }
    });
  });
});

/** Whether acceptance depends on nothing but the language of the rules as written. */
function hasPureLanguage({ text }: Grammar): boolean {
  return !/;!.* (?:fails|take|if|unless|import|alphabet|comma-lists) /.test(text);
}

function firstEntry(tree: ReturnType<typeof parseAbnf>): string {
  const entry = tree.directives.find((d) => d.word === "entry");
  return (entry?.word === "entry" ? entry.rules[0]?.name : tree.rules[0]?.name) ?? "";
}

/** The outcome, reduced to what the example speaks of. */
function seenAs(example: Example, outcome: Outcome): unknown {
  const { error, captures } = example;
  const named = Object.entries(outcome.captures).filter(([name]) => !/Nanos$/.test(name) || name in (captures ?? {}));
  const at = `${outcome.code}@${outcome.offset}${error?.rule ? ` in ${outcome.rule}` : ""}`;
  return {
    line: example.line,
    verdict: outcome.accepted ? "accepted" : at,
    captures: captures === null ? null : Object.fromEntries(named),
  };
}

function expectation({ line, error, captures }: Example): unknown {
  const at = error === null ? "accepted" : `${error.code}@${error.offset}${error.rule ? ` in ${error.rule}` : ""}`;
  return { line, verdict: at, captures };
}
