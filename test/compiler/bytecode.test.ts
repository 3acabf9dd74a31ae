/**
 * The size of generated functions. V8 never optimises a function of more than 60 KB of bytecode, and takes the longer
 * the larger one is, so what is generated has to stay well below.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { ActionModule } from "../../compiler/emit/actions.js";
import { emit, takenNames } from "../../compiler/emit/emit.js";
import { bytecodeSizes } from "./bytecode-sizes.js";

const LIMIT = 24 * 1024;

const readText = (folder: string) => (name: string) =>
  readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), "utf8");

function namesIn(folder: string, extension: string): string[] {
  const names = readdirSync(new URL(`../../${folder}`, import.meta.url));
  return names.flatMap((name) => (name.endsWith(extension) ? [name.slice(0, -extension.length)] : []));
}

function expectWithinLimit(code: string): void {
  const sizes = bytecodeSizes(code);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ size }) => size > LIMIT)).toEqual([]);
}

test("the sizes are V8's", () => {
  const doubled = (times: number) => `export function work(a: number) { ${"a = a * 3 + 1;".repeat(times)} return a; }`;
  const [small, large] = [10, 1000].map((times) => bytecodeSizes(doubled(times)));
  expect(small).toEqual([{ name: "work", size: expect.any(Number) }]);
  expect(large?.[0]?.size).toBeGreaterThan(50 * (small?.[0]?.size ?? Number.NaN));
});

describe("generated/", () => {
  test.each(namesIn("generated", ".ts"))("%s", (name) => {
    expectWithinLimit(readText("generated")(`${name}.ts`));
  });
});

describe("conformance/", () => {
  const read = readText("test/conformance");

  test.each(namesIn("test/conformance", ".abnf"))("%s", { timeout: 300_000 }, (name) => {
    const { parser } = analyse({ name: `${name}.abnf`, text: read(`${name}.abnf`), read });
    const actions = new ActionModule(null, "", takenNames(parser, "case"));
    for (const style of ["goto", "switch"] as const) {
      expectWithinLimit(emit(parser, { name: "case", origin: "case.abnf", style, actions }));
    }
  });
});
