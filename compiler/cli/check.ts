/** `abnfa check`: what is wrong with a grammar, and the size of its machines. */
import type { Command } from "commander";
import { readSource } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import type { Streams } from "./streams.js";
import { showWarnings } from "./warnings.js";

export function describeCheck(program: Command, streams: Streams): void {
  const command = program
    .command("check")
    .description("report what is wrong with a grammar, and the size of its machines")
    .argument("<grammar>", "the .abnf file; - is standard input");
  addGrammarOptions(command).action((grammar: string, options: GrammarOptions) => check(grammar, options, streams));
}

async function check(path: string, options: GrammarOptions, streams: Streams): Promise<void> {
  const { analyse } = await import("../compile.js");
  const analysis = analyse(readSource(path, options));
  showWarnings(analysis.warnings, streams);
  for (const { nfa, dfa, minimal } of analysis.automata) {
    const offsets = minimal.registers.filter((r) => r.kind === "offset").length;
    const counters = minimal.registers.length - offsets;
    streams.out(
      `${minimal.entry}: ${minimal.states.length} states (${nfa.states.length} in the NFA, ${dfa.states.length} before ` +
        `minimisation), ${minimal.classes.length} byte classes, ${offsets} offset registers, ${counters} counters\n`,
    );
  }
}
