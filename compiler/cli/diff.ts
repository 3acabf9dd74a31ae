/** `abnfa diff`: whether two grammars describe the same inputs, and what tells them apart. */
import { type Command, Option } from "commander";
import type { Difference, Relation, Witness } from "../language/diff.js";
import { readSource, STDIN } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { NegativeAnswer, UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

const FORMATS = ["text", "json"] as const;

interface DiffOptions extends GrammarOptions {
  readonly rule?: string;
  readonly ruleB?: string;
  readonly format: (typeof FORMATS)[number];
}

export function describeDiff(program: Command, streams: Streams): void {
  const command = program
    .command("diff")
    .description("compare the languages of two grammars; show shortest inputs that only one of them accepts")
    .argument("<a>", "an .abnf file; - is standard input")
    .argument("<b>", "another, or the same for two of its rules")
    .option("-r, --rule <rule>", "compare this rule (default: each grammar's first entry)")
    .option("--rule-b <rule>", "the rule of B, if it has another name")
    .addOption(new Option("--format <format>", "how to write it").choices(FORMATS).default("text"))
    .addHelpText(
      "after",
      "\nActions are not run: what they refuse counts as accepted.\n" +
        "Exit codes: 0 the languages are equal, 1 they differ, 2 a mistake in the command line.",
    );
  addGrammarOptions(command).action((a: string, b: string, options: DiffOptions) => compare(a, b, options, streams));
}

async function compare(a: string, b: string, options: DiffOptions, { out }: Streams): Promise<void> {
  if (a === STDIN && b === STDIN)
    throw new UsageError("standard input is one of the grammars: name a file for the other");
  const { diff } = await import("../language/diff.js");
  const { quoteOctets, hexDump } = await import("../language/octets.js");
  const difference = diff(readSource(a, options), readSource(b, options), options);
  const names: Names = { a: `A: ${difference.ruleA} of ${a}`, b: `B: ${difference.ruleB} of ${b}` };
  const show = (octets: Uint8Array) => [`  ${quoteOctets(octets)}`, ...hexDump(octets).map((line) => `    ${line}`)];
  out(options.format === "json" ? json(difference) : text(difference, names, show));
  if (difference.relation !== "equal") throw new NegativeAnswer("");
}

interface Names {
  readonly a: string;
  readonly b: string;
}

const SAYING: Readonly<Record<Relation, string>> = {
  equal: "A and B accept the same inputs",
  inside: "B accepts all that A accepts, and more",
  around: "A accepts all that B accepts, and more",
  overlapping: "A and B accept some inputs in common, and each some that the other rejects",
  disjoint: "no input is accepted by both A and B",
};

function text(difference: Difference, names: Names, show: (octets: Uint8Array) => string[]): string {
  const { relation, both, onlyA, onlyB, actions } = difference;
  const only = (name: string, other: string, witness: Witness | null): string[] => {
    if (witness === null) return [];
    const { octets, offset, failure } = witness;
    const reason = `  ${other} rejects it at offset ${offset}: error ${failure.code} of ${failure.rule}, expected ${failure.expected}`;
    return ["", `only ${name}:`, ...show(octets), reason];
  };
  const lines = [names.a, names.b, "", SAYING[relation]];
  if (actions.length > 0) lines.push(`(not counting what actions refuse: ${actions.join(", ")})`);
  lines.push(...only("A", "B", onlyA), ...only("B", "A", onlyB));
  if (both !== null && relation === "overlapping") lines.push("", "both:", ...show(both));
  return `${lines.join("\n")}\n`;
}

function json(difference: Difference): string {
  const { both, onlyA, onlyB } = difference;
  const base64 = (octets: Uint8Array) => Buffer.from(octets).toString("base64");
  const witness = (w: Witness | null) => w && { ...w, octets: base64(w.octets) };
  const plain = { ...difference, both: both && base64(both), onlyA: witness(onlyA), onlyB: witness(onlyB) };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
