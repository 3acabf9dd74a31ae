/** `abnfa sample`: inputs for tests. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Sample, SampleOptions } from "../language/sample.js";
import { readSource } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import type { Streams } from "./streams.js";

const FORMATS = ["text", "json", "base64"] as const;

interface CliOptions extends GrammarOptions {
  readonly rule?: string;
  readonly count: number;
  readonly seed: number;
  readonly cover?: "transitions";
  readonly invalid?: boolean;
  readonly format: (typeof FORMATS)[number];
}

export function describeSample(program: Command, streams: Streams): void {
  const command = program
    .command("sample")
    .description("write inputs that a grammar's language has: random ones, a covering set, or just invalid ones")
    .argument("<grammar>", "the .abnf file; - is standard input")
    .option("-r, --rule <rule>", "take this rule as the entry (default: the grammar's first entry)")
    .addOption(new Option("--count <n>", "how many random inputs").argParser(wholeNumber(MAX_COUNT)).default(10))
    .addOption(new Option("--seed <n>", "equal seeds give equal inputs").argParser(wholeNumber(MAX_SEED)).default(1))
    .addOption(
      new Option("--cover <what>", "few inputs that take every transition, counted loops also at their bounds")
        .choices(["transitions"])
        .conflicts(["count", "seed", "invalid"]),
    )
    .addOption(
      new Option("--invalid", "per state, shortest inputs that fail there").conflicts(["count", "seed", "cover"]),
    )
    .addOption(
      new Option("--format <format>", "text: quoted, with escapes; json: with the errors expected")
        .choices(FORMATS)
        .default("text"),
    )
    .addHelpText("after", "\nOne input a line. Actions are not run: what they refuse counts as valid.");
  addGrammarOptions(command).action((grammar: string, options: CliOptions) => writeSamples(grammar, options, streams));
}

const MAX_COUNT = 1_000_000;
const MAX_SEED = 2 ** 32 - 1;

function wholeNumber(max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > max) throw new InvalidArgumentError(`It is a whole number up to ${max}.`);
    return value;
  };
}

async function writeSamples(path: string, options: CliOptions, { out }: Streams): Promise<void> {
  const { sample } = await import("../language/sample.js");
  const { quoteOctets } = await import("../language/octets.js");
  const samples = sample(readSource(path, options), sampleOptions(options));
  if (options.format === "json") return out(`${JSON.stringify(samples.map(plain), null, 2)}\n`);
  const show = options.format === "text" ? quoteOctets : base64;
  for (const { octets } of samples) out(`${show(octets)}\n`);
}

function sampleOptions({ rule, count, seed, cover, invalid }: CliOptions): SampleOptions {
  const kind = invalid ? "invalid" : (cover ?? "random");
  return { kind, count, seed, ...(rule === undefined ? {} : { rule }) };
}

function plain({ octets, error }: Sample) {
  return { octets: base64(octets), error };
}

function base64(octets: Uint8Array): string {
  return Buffer.from(octets).toString("base64");
}
