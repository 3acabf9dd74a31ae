/** `abnfa trace`: what a machine does with an input. */
import { type Command, Option } from "commander";
import { readOctets, readSource, STDIN } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { NegativeAnswer, UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

const FORMATS = ["text", "json"] as const;

interface TraceOptions extends GrammarOptions {
  readonly text?: string;
  readonly rule?: string;
  readonly format: (typeof FORMATS)[number];
}

export function describeTrace(program: Command, streams: Streams): void {
  const command = program
    .command("trace")
    .description("show which rules and states an input goes through, what is captured, and why it is rejected")
    .argument("<grammar>", "the .abnf file; - is standard input")
    .argument("[input]", "a file with the input; - is standard input")
    .option("--text <string>", "the input itself, instead of a file")
    .option("-r, --rule <rule>", "take this rule as the entry (default: the grammar's first entry)")
    .addOption(new Option("--format <format>", "how to write it").choices(FORMATS).default("text"))
    .addHelpText(
      "after",
      "\nA line for each run of octets in one use of a rule: where it starts, the states it goes through, the rule\n" +
        "(indented by how deep it is), and what becomes of captures. Actions are named, not run.\n" +
        "Exit codes: 0 the input is accepted, 1 it is rejected, 2 a mistake in the command line.",
    );
  addGrammarOptions(command).action((grammar: string, input: string | undefined, options: TraceOptions) =>
    traceInput(grammar, input, options, streams),
  );
}

async function traceInput(
  path: string,
  input: string | undefined,
  options: TraceOptions,
  { out }: Streams,
): Promise<void> {
  if (path === STDIN && input === STDIN) throw new UsageError("standard input is either the grammar or the input");
  const octets = inputOctets(input, options.text);
  const { trace } = await import("../language/trace.js");
  const { printTrace } = await import("../language/print-trace.js");
  const traced = trace(readSource(path, options), octets, options);
  out(options.format === "json" ? `${JSON.stringify(traced, null, 2)}\n` : printTrace(traced, octets));
  if (!traced.accepted) throw new NegativeAnswer("");
}

function inputOctets(input: string | undefined, text: string | undefined): Uint8Array {
  if (input !== undefined && text !== undefined) throw new UsageError("--text is instead of a file: give one of them");
  if (text !== undefined) return new TextEncoder().encode(text);
  if (input === undefined) throw new UsageError("no input: name a file, - for standard input, or --text");
  return readOctets(input);
}
