/** Every word that annotations know is in the manual, in a golden grammar, and in an annotation that a diagnostic is about. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { abnfGrammar } from "../../compiler/abnf/abnf.ohm.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith(ending) ? [read(`${folder}${name}`)] : []));

/** The compiler's own table: the literals of the language of annotations. */
const [, ofAnnotations = ""] = abnfGrammar.split("// ---- annotations ----");
const words = [
  ...new Set([...ofAnnotations.matchAll(/"([a-z][a-z0-9-]+)"/g)].flatMap(([, word]) => word ?? [])),
].sort();

/** What stands behind `;!`, without what is quoted there. */
function annotationsIn(text: string): string[] {
  return [...text.matchAll(/;!(.*)/g)].map(([, said = ""]) => said.replace(/"[^"]*"/g, ""));
}

function has(said: readonly string[], word: string): boolean {
  return said.some((text) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text));
}

const manual = read("grammar/README.md");
const documented = [...annotationsIn(manual), ...[...manual.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code)];
const emitted = [...filesIn("test/golden/", ".abnf"), ...filesIn("test/golden/lib/", ".abnf")].flatMap(annotationsIn);
/** Annotations in which diagnostics mark something: `line | text`, and `^` below the text, not in front of its `;!`. */
const diagnosed = filesIn("test/cases/diagnostics/", ".md").flatMap((text) =>
  [...text.matchAll(/^ +\d+ \| (.*)\n +\| ( *)\^/gm)].flatMap(([, line = "", before = ""]) =>
    before.length >= line.indexOf(";!") ? annotationsIn(line) : [],
  ),
);

test("there are words", () => {
  for (const word of ["capture", "timestamp", "absent", "comma-lists"]) expect(words).toContain(word);
  expect(words.length).toBeGreaterThan(35);
});

describe.each([
  { place: "the manual", said: documented },
  { place: "a golden grammar", said: emitted },
  { place: "a diagnostic", said: diagnosed },
])("every word is in $place", ({ said }) => {
  test.each(words)("%s", (word) => {
    expect(has(said, word)).toBe(true);
  });
});
