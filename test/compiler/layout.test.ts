/** A grammar means the same however its lines end and wherever its left edge is. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { printGrammar } from "../../compiler/abnf/print.js";
import { readGrammars } from "./example-file.js";

const root = new URL("../../", import.meta.url);
const cases = new URL("test/cases/", root);
const files = [
  ...readdirSync(cases).flatMap((name) => (name.endsWith(".md") ? [new URL(name, cases)] : [])),
  new URL("grammar/README.md", root),
];
const texts = [
  ...files.flatMap((file) => readGrammars(readFileSync(file, "utf8")).map((g) => g.text)),
  readFileSync(new URL("grammar/rfc5424.abnf", root), "utf8"),
];

const treeOf = (text: string) => printGrammar(parseAbnf({ name: "case.abnf", text }));

test.each([
  { name: "CR LF", change: (text: string) => text.replaceAll("\n", "\r\n") },
  { name: "CR", change: (text: string) => text.replaceAll("\n", "\r") },
  { name: "no end of the last line", change: (text: string) => text.replace(/\n$/, "") },
  { name: "empty lines in front and behind", change: (text: string) => `\n\n  \n${text}\n   \n\n` },
  { name: "white space at the ends of lines", change: (text: string) => text.replaceAll("\n", " \t\n") },
  { name: "six spaces more in front, as RFCs are printed", change: (text: string) => text.replace(/^/gm, "      ") },
  { name: "a comment behind every line", change: (text: string) => text.replace(/(?<!;.*)$/gm, " ; comment") },
])("$name", ({ change }) => {
  for (const text of texts) {
    expect(change(text)).not.toBe(text);
    expect(treeOf(change(text))).toBe(treeOf(text));
  }
});
