/**
 * The size of generated functions. V8 leaves functions of more than 60 KB of bytecode unoptimised for ever, and takes
 * the longer to optimise the larger they are, so what is generated has to stay well below.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { ActionModule } from "../../compiler/emit/actions.js";
import { emit, takenNames } from "../../compiler/emit/emit.js";
import { bytecodeSizes, type FunctionSize } from "./bytecode-sizes.js";

const LIMIT = 24 * 1024;

/**
 * Known to be larger: the most kilobytes that each may have, by grammar, then function. This list may only shrink: a
 * figure is lowered when a function has become smaller, and a function that is within the limit goes.
 */
const OVER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The forms of an IPv6 address that share a beginning make more than a thousand states.
  rfc3986: { parseUri: 209, parseUriReference: 353 },
  rfc3987: { parseIri: 223, parseIriReference: 374 },
  // Parameters and inner lists are written once for each place that they may stand in.
  rfc8941: { parseSfDictionary: 40, parseSfList: 33 },
};

const readText = (folder: string) => (name: string) =>
  readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), "utf8");

function namesIn(folder: string, extension: string): string[] {
  const names = readdirSync(new URL(`../../${folder}`, import.meta.url));
  return names.flatMap((name) => (name.endsWith(extension) ? [name.slice(0, -extension.length)] : []));
}

/** The functions beyond the limit, or beyond what is known of them. */
function expectSizes(sizes: readonly FunctionSize[], known: Readonly<Record<string, number>>): void {
  expect(sizes.length).toBeGreaterThan(0);
  const over = sizes.filter(({ size }) => size > LIMIT);
  expect(over.map(({ name }) => name).sort()).toEqual(Object.keys(known).sort());
  const grown = over.filter(({ name, size }) => size > (known[name] ?? 0) * 1024);
  expect(grown).toEqual([]);
}

test("the sizes are V8's", () => {
  const doubled = (times: number) => `export function work(a: number) { ${"a = a * 3 + 1;".repeat(times)} return a; }`;
  const [small, large] = [10, 1000].map((times) => bytecodeSizes(doubled(times)));
  expect(small).toEqual([{ name: "work", size: expect.any(Number) }]);
  expect(large?.[0]?.size).toBeGreaterThan(50 * (small?.[0]?.size ?? Number.NaN));
});

describe("generated/", () => {
  test.each(namesIn("generated", ".ts"))("%s", (name) => {
    expectSizes(bytecodeSizes(readText("generated")(`${name}.ts`)), {});
  });
});

describe("conformance/", () => {
  const read = readText("test/conformance");

  test.each(namesIn("test/conformance", ".abnf"))("%s", { timeout: 300_000 }, (name) => {
    const { parser } = analyse({ name: `${name}.abnf`, text: read(`${name}.abnf`), read });
    const actions = new ActionModule(null, "", takenNames(parser));
    const codes = (["goto", "switch"] as const).map((style) =>
      emit(parser, { name: "case", origin: "case.abnf", style, actions }),
    );
    // A machine that is too large for the one style falls back to the other, so the codes may be the same.
    for (const code of new Set(codes)) expectSizes(bytecodeSizes(code), OVER[name] ?? {});
  });
});
