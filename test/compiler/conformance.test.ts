/** Grammars as the RFCs publish them: each compiles, accepts the RFC's own examples and rejects what is nearly one. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { ActionModule } from "../../compiler/emit/actions.js";
import { emit, takenNames } from "../../compiler/emit/emit.js";
import { readExamples } from "./example-file.js";
import { loadCode } from "./load-parser.js";

const folder = new URL("../conformance/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const names = readdirSync(folder).flatMap((name) => (name.endsWith(".abnf") ? [name.replace(".abnf", "")] : []));

test("grammars and examples belong together", () => {
  const examples = readdirSync(folder).flatMap((name) => (name.endsWith(".md") ? [name.replace(".md", "")] : []));
  expect(examples.sort()).toEqual(names.sort());
  expect(names.length).toBeGreaterThanOrEqual(10);
});

describe.each(names)("%s", (name) => {
  const { parser } = analyse({ name: `${name}.abnf`, text: read(`${name}.abnf`), read });
  const examples = readExamples(read(`${name}.md`));

  test("has examples and near misses", () => {
    expect(examples.filter((e) => e.error === null).length).toBeGreaterThan(4);
    expect(examples.filter((e) => e.error !== null).length).toBeGreaterThan(4);
  });

  test.each(["goto", "table"] as const)("%s", (style) => {
    const actions = new ActionModule(null, "", takenNames(parser, "case"));
    const code = emit(parser, { name: "case", origin: "case.abnf", style, actions });
    const { run } = loadCode(code, style, parser);
    const found = examples.map(({ line, input, entry }) => {
      const { accepted, code, offset } = run(input, entry ?? undefined);
      return accepted ? line : `${line.replace(/ \w+@\d+$/, "")} ${code}@${offset}`;
    });
    expect(found).toEqual(examples.map((e) => e.line));
  });
});
