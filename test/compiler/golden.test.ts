/** Every stage of a few small grammars, as it prints itself. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printGrammar } from "../../compiler/abnf/print.js";
import { printDfa } from "../../compiler/automaton/dfa.js";
import { printNfa } from "../../compiler/automaton/nfa.js";
import { type Automata, analyse, compile } from "../../compiler/compile.js";
import { styleNames } from "../../compiler/emit/emit.js";
import { machineJson } from "../../compiler/machine.js";
import { printExpression } from "../../compiler/rules/expression.js";
import { dfaDot, nfaDot } from "../../compiler/view/dot.js";
import { expectGolden, golden } from "./golden.js";

const files = readdirSync(golden).filter((file) => file !== "lib");
const names = files.flatMap((file) => (file.endsWith(".abnf") ? [file.slice(0, -".abnf".length)] : []));
const read = (path: string) => readFileSync(new URL(path, golden), "utf8");

/** How many matches of a rule may be inside one another, in the grammars that need to say so. */
const MAX_DEPTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = { names: { names: 2 } };

const TEXTS = ["tree", "expression", "nfa", "dfa", "min"] as const;
const GRAPHS = ["nfa", "dfa", "min"] as const;

describe.each(names)("%s", (name) => {
  const maxDepths = new Map(Object.entries(MAX_DEPTHS[name] ?? {}));
  const source = { name: `${name}.abnf`, text: read(`${name}.abnf`), read, maxDepths };
  const { tree, grammar, automata, parser } = analyse(source);
  const ofEach = (show: (automata: Automata) => string) => automata.map(show).join("\n");
  const { variables } = grammar.captures;

  const texts: Record<(typeof TEXTS)[number], string> = {
    tree: printGrammar(tree),
    expression: ofEach(({ entry }) => `${entry.rule.name}: ${printExpression(entry.expression, variables)}\n`),
    nfa: ofEach(({ nfa }) => printNfa(nfa)),
    dfa: ofEach(({ dfa }) => printDfa(dfa)),
    min: ofEach(({ minimal }) => printDfa(minimal)),
  };
  test.each(TEXTS)("%s", (stage) => expectGolden(`${name}.${stage}.txt`, texts[stage]));

  const graphs: Record<(typeof GRAPHS)[number], string> = {
    nfa: ofEach(({ nfa }) => nfaDot(nfa)),
    dfa: ofEach(({ dfa }) => dfaDot(dfa)),
    min: ofEach(({ minimal }) => dfaDot(minimal)),
  };
  test.each(GRAPHS)("%s as a graph", (stage) => expectGolden(`${name}.${stage}.dot`, graphs[stage]));

  test("machine", () => expectGolden(`${name}.machine.json`, machineJson(parser)));

  test.each(styleNames)("code in style %s", (style) => {
    expectGolden(`${name}.${style}.ts`, compile(source, { name, origin: source.name, style, read }).code);
  });
});

test("no file is left of a stage that is gone", () => {
  const written = names.flatMap((name) => [
    `${name}.abnf`,
    ...TEXTS.map((stage) => `${name}.${stage}.txt`),
    ...GRAPHS.map((stage) => `${name}.${stage}.dot`),
    `${name}.machine.json`,
    ...styleNames.map((style) => `${name}.${style}.ts`),
  ]);
  const actions = names.map((name) => `${name}.actions.ts`);
  expect(files.filter((file) => !actions.includes(file)).sort()).toEqual(written.sort());
});
