/** `abnfa dump`: any stage of the compilation, as text, as a graph or as data. */
import { type Command, Option } from "commander";
import type { DumpFormat, DumpStage } from "../view/dump.js";
import { readSource } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

/** Named here too, so that help needs not load the compiler. */
const STAGES: readonly DumpStage[] = ["tree", "expression", "nfa", "dfa", "min", "machine"];
const FORMATS: readonly DumpFormat[] = ["text", "dot", "json"];

interface DumpOptions extends GrammarOptions {
  readonly stage: DumpStage;
  readonly rule?: string;
  readonly format: DumpFormat;
}

export function describeDump(program: Command, streams: Streams): void {
  const command = program
    .command("dump")
    .description("print a stage of the compilation")
    .argument("<grammar>", "the .abnf file; - is standard input")
    .addOption(new Option("--stage <stage>", "which stage").choices(STAGES).default("min"))
    .option("-r, --rule <rule>", "take this rule as the only entry")
    .addOption(new Option("--format <format>", "how").choices(FORMATS).default("text"));
  addGrammarOptions(command).action((grammar: string, options: DumpOptions) => dumpFile(grammar, options, streams));
}

async function dumpFile(path: string, options: DumpOptions, { out }: Streams): Promise<void> {
  const { canDump, dump } = await import("../view/dump.js");
  const { stage, format } = options;
  if (!canDump(stage, format)) {
    throw new UsageError(`stage ${stage} is no graph: --format dot is for nfa, dfa and min`);
  }
  out(dump(readSource(path, options), options));
}
