/** `abnfa stats`: sizes of machines and of their code, times of stages. */
import { type Command, Option } from "commander";
import { readSource } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { grammarName } from "./names.js";
import type { Streams } from "./streams.js";

interface StatsOptions extends GrammarOptions {
  readonly rule?: string;
  readonly format: "text" | "json";
  readonly times: boolean;
}

export function describeStats(program: Command, streams: Streams): void {
  const command = program
    .command("stats")
    .description("tell how large a grammar's machines and their code are, and how long each stage takes")
    .argument("<grammar>", "the .abnf file; - is standard input")
    .option("-r, --rule <rule>", "take this rule as the only entry")
    .addOption(new Option("--format <format>", "how").choices(["text", "json"]).default("text"))
    .option("--no-times", "sizes only, which are the same on every machine");
  addGrammarOptions(command).action((grammar: string, options: StatsOptions) => statsOf(grammar, options, streams));
}

async function statsOf(path: string, options: StatsOptions, { out }: Streams): Promise<void> {
  const { printStats, stats } = await import("../view/stats.js");
  const source = readSource(path, options);
  const { entries, times } = stats(source, {
    name: grammarName(path),
    rule: options.rule ?? null,
    read: source.read,
  });
  if (options.format === "text") return out(printStats({ entries, times: options.times ? times : [] }));
  out(`${JSON.stringify(options.times ? { entries, times } : { entries }, null, 2)}\n`);
}
