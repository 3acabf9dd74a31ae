/** `abnfa dump`: any stage of the compilation, as text, as a graph or as data. */
import { type Command, Option } from "commander";
import { printGrammar } from "../abnf/print.js";
import { printDfa } from "../automaton/dfa.js";
import { printNfa } from "../automaton/nfa.js";
import type { Analysis, Automata } from "../compile.js";
import { machineJson } from "../machine.js";
import { printExpression } from "../rules/expression.js";
import { dfaDot, nfaDot } from "../view/dot.js";
import { readSource } from "./files.js";
import { UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

const STAGES = ["tree", "expression", "nfa", "dfa", "min", "machine"] as const;
type Stage = (typeof STAGES)[number];

const FORMATS = ["text", "dot", "json"] as const;
type Format = (typeof FORMATS)[number];

interface DumpOptions {
  readonly stage: Stage;
  readonly rule?: string;
  readonly format: Format;
}

export function describeDump(program: Command, streams: Streams): void {
  program
    .command("dump")
    .description("print a stage of the compilation")
    .argument("<grammar>", "the .abnf file")
    .addOption(new Option("--stage <stage>", "which stage").choices(STAGES).default("min"))
    .option("--rule <rule>", "take this rule as the only entry")
    .addOption(new Option("--format <format>", "how").choices(FORMATS).default("text"))
    .action((grammar: string, options: DumpOptions) => dump(grammar, options, streams));
}

async function dump(path: string, { stage, format, rule }: DumpOptions, { out }: Streams): Promise<void> {
  if (format === "dot" && (stage === "tree" || stage === "expression" || stage === "machine")) {
    throw new UsageError(`stage ${stage} is no graph: --format dot is for nfa, dfa and min`);
  }
  const { analyse } = await import("../compile.js");
  const analysis = analyse(readSource(path), rule ?? null);
  if (stage === "tree") return out(format === "json" ? json(analysis.tree) : printGrammar(analysis.tree));
  if (stage === "machine") return out(machineJson(analysis.parser));
  for (const automata of analysis.automata) out(dumpAutomata(stage, format, automata, analysis));
}

function dumpAutomata(stage: Stage, format: Format, automata: Automata, analysis: Analysis): string {
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
  const replacer = (key: string, inner: unknown) =>
    key === "source" || key === "parent" || (key === "list" && typeof inner === "object") ? undefined : inner;
  return `${JSON.stringify(value, replacer, 2)}\n`;
}
