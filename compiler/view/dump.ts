/** Every stage of a compilation, as text, as a graph or as data. */
import { printGrammar } from "../abnf/print.js";
import type { GrammarSource } from "../abnf/syntax.js";
import { printDfa } from "../automaton/dfa.js";
import { printNfa } from "../automaton/nfa.js";
import { type Analysis, type Automata, analyse } from "../compile.js";
import { machineJson } from "../machine.js";
import { printExpression } from "../rules/expression.js";
import { dfaDot, nfaDot } from "./dot.js";

/** An intermediate form of a grammar. */
export type DumpStage = "tree" | "expression" | "nfa" | "dfa" | "min" | "machine";

/** How a stage is shown; not every stage has all formats. */
export type DumpFormat = "text" | "dot" | "json";

/** What is shown, and how. */
export interface DumpOptions {
  /** Which form of the grammar: the default is `min`, the minimal automata. */
  readonly stage?: DumpStage;
  /** The default is `text`. `machine` is JSON in any case; `dot` is for `nfa`, `dfa` and `min`, which are graphs. */
  readonly format?: DumpFormat;
  /** Take this rule as the only entry; null: those that the grammar names. */
  readonly rule?: string | null;
}

/** Whether a stage has a form. */
export function canDump(stage: DumpStage, format: DumpFormat): boolean {
  return format !== "dot" || stage === "nfa" || stage === "dfa" || stage === "min";
}

/**
 * A form that the grammar takes on its way, as text. The same grammar gives the same text.
 *
 * Throws a GrammarError that lists every problem of the grammar, and a RangeError for a graph of what is none.
 *
 * @example
 * import { dump } from "abnfa";
 *
 * const source = { name: "digit.abnf", text: 'one = "1"\n' };
 * dump(source, { stage: "tree" }); // "one =\n  \"1\"\n"
 * dump(source); // "dfa one: 2 states, 0 registers\n0 in one\n  '1' -> 1\n1 in one\n  end -> accept\n"
 */
export function dump(source: GrammarSource, options: DumpOptions = {}): string {
  const { stage = "min", format = "text", rule = null } = options;
  if (!canDump(stage, format)) throw new RangeError(`stage ${stage} is no graph`);
  const analysis = analyse(source, rule);
  if (stage === "tree") return format === "json" ? json(analysis.tree) : printGrammar(analysis.tree);
  if (stage === "machine") return machineJson(analysis.parser);
  return analysis.automata.map((automata) => dumpAutomata(stage, format, automata, analysis)).join("");
}

function dumpAutomata(stage: DumpStage, format: DumpFormat, automata: Automata, analysis: Analysis): string {
  if (stage === "expression") {
    const { rule, expression } = automata.entry;
    if (format === "json") return json(expression);
    return `${rule.name}: ${printExpression(expression, analysis.grammar.captures.variables)}\n`;
  }
  if (stage === "nfa") {
    const { nfa } = automata;
    return format === "dot" ? nfaDot(nfa) : format === "json" ? json(nfa) : printNfa(nfa);
  }
  const dfa = stage === "dfa" ? automata.dfa : automata.minimal;
  return format === "dot" ? dfaDot(dfa) : format === "json" ? json(dfa) : printDfa(dfa);
}

/** Spans are written as offsets; the text they point into and links to enclosing nodes are left out. */
function json(value: unknown): string {
  const replacer = (key: string, inner: unknown) => {
    if (key === "source" || key === "parent" || (key === "list" && typeof inner === "object")) return undefined;
    return inner instanceof Set || inner instanceof Map ? [...inner] : inner;
  };
  return `${JSON.stringify(value, replacer, 2)}\n`;
}
