/** The command line: the only place that reads and writes files. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { printGrammar } from "./abnf/print.js";
import type { Source } from "./abnf/syntax.js";
import { printDfa } from "./automaton/dfa.js";
import { printNfa } from "./automaton/nfa.js";
import type { Analysis, Automata } from "./compile.js";
import { type Diagnostic, formatDiagnostic, GrammarError } from "./diagnostics.js";
import type { StyleName } from "./emit/style.js";
import { machineJson } from "./machine.js";
import { printExpression } from "./rules/expression.js";
import { dfaDot, nfaDot } from "./view/dot.js";

/** Named here too, so that help needs not load the emitters. */
const STYLES: readonly StyleName[] = ["table", "switch", "goto"];

const EXIT = { ok: 0, grammar: 1, usage: 2 } as const;

/** Where the CLI reads and writes; tests hand in their own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A mistake of the user that is not in a grammar: a missing file, an unknown rule. */
class UsageError extends Error {}

/** The generated file differs from what the grammar gives now. */
class StaleError extends Error {}

/** Runs a command line (without `node` and the program's name) and returns the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const program = describeProgram(streams);
  try {
    await program.parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (problem) {
    return reportProblem(problem, streams);
  }
}

function reportProblem(problem: unknown, { err }: Streams): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (problem instanceof GrammarError) {
    const count = problem.diagnostics.filter((d) => d.severity === "error").length;
    err(`${problem.message}\n\n${count} error${count === 1 ? "" : "s"}\n`);
    return EXIT.grammar;
  }
  if (problem instanceof StaleError) {
    err(`abnfa: ${problem.message}\n`);
    return EXIT.grammar;
  }
  if (problem instanceof UsageError) {
    err(`abnfa: ${problem.message}\n`);
    return EXIT.usage;
  }
  throw problem;
}

function describeProgram({ out, err }: Streams): Command {
  const program = new Command("abnfa")
    .description("Compiles annotated ABNF (RFC 5234, RFC 7405) to state machines and TypeScript.")
    .version(packageVersion(), "-V, --version")
    .showHelpAfterError("(abnfa --help tells how it is used)")
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
  const add = (name: string, description: string, argument = "<grammar>") =>
    program
      .command(name)
      .description(description)
      .argument(argument, "the .abnf file")
      .exitOverride()
      .configureOutput({ writeOut: out, writeErr: err });
  add("compile", "write the TypeScript parsers of grammars", "<grammar...>")
    .option("-o, --output <file>", "where to write the parser (default: standard output)")
    .option("-d, --directory <directory>", "write NAME.ts there for each NAME.abnf")
    .addOption(new Option("-s, --style <style>", "shape of the code").choices(STYLES).default("goto"))
    .option("--check", "write nothing; exit with 1 if the output is not what the grammar gives")
    .action((grammars: string[], options: CompileCommand) => compileCommand(grammars, options, { out, err }));
  add("check", "report what is wrong with a grammar, and the size of its machines").action((grammar: string) =>
    checkCommand(grammar, { out, err }),
  );
  add("dump", "print a stage of the compilation")
    .addOption(new Option("--stage <stage>", "which stage").choices(STAGES).default("min"))
    .option("--rule <rule>", "only the machine of this entry rule, or any rule taken as the entry")
    .addOption(new Option("--format <format>", "how").choices(["text", "dot", "json"]).default("text"))
    .action((grammar: string, options: DumpCommand) => dumpCommand(grammar, options, { out, err }));
  return program;
}

interface CompileCommand {
  readonly output?: string;
  readonly directory?: string;
  readonly style: StyleName;
  readonly check?: boolean;
}

async function compileCommand(paths: readonly string[], options: CompileCommand, streams: Streams): Promise<void> {
  if (options.output !== undefined && paths.length + (options.directory === undefined ? 0 : 1) > 1) {
    throw new UsageError("-o names one file: use -d for several grammars");
  }
  for (const path of paths) await compileGrammar(path, options, streams);
}

async function compileGrammar(path: string, options: CompileCommand, streams: Streams): Promise<void> {
  const { compile } = await import("./compile.js");
  const name = basename(path).replace(/\.abnf$/, "");
  const output = options.directory === undefined ? options.output : join(options.directory, `${name}.ts`);
  const { code, analysis } = compile(readSource(path), {
    name,
    origin: originOf(path, output),
    style: options.style,
    read: (named) => readText(join(dirname(path), named)),
  });
  showWarnings(analysis.warnings, streams);
  if (options.check) return checkFresh(code, output);
  if (output === undefined) return streams.out(code);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, code);
}

/** The grammar as seen from the folder above the output, so that the text is the same on every machine. */
function originOf(path: string, output: string | undefined): string {
  const base = output === undefined ? process.cwd() : join(dirname(output), "..");
  return relative(base, path).replaceAll("\\", "/");
}

function checkFresh(code: string, output: string | undefined): void {
  if (output === undefined) throw new UsageError("--check compares with a file: name it with -o or -d");
  const current = existsSync(output) ? readFileSync(output, "utf8") : null;
  if (current !== code) throw new StaleError(`${output} is ${current === null ? "missing" : "stale"}: compile it anew`);
}

async function checkCommand(path: string, streams: Streams): Promise<void> {
  const { analyse } = await import("./compile.js");
  const analysis = analyse(readSource(path));
  showWarnings(analysis.warnings, streams);
  for (const { nfa, dfa, minimal } of analysis.automata) {
    const registers = minimal.registers.filter((r) => r.kind === "offset").length;
    const counters = minimal.registers.length - registers;
    streams.out(
      `${minimal.entry}: ${minimal.states.length} states (${nfa.states.length} in the NFA, ${dfa.states.length} before ` +
        `minimisation), ${minimal.classes.length} byte classes, ${registers} offset registers, ${counters} counters\n`,
    );
  }
}

const STAGES = ["tree", "expression", "nfa", "dfa", "min", "machine"] as const;

interface DumpCommand {
  readonly stage: (typeof STAGES)[number];
  readonly rule?: string;
  readonly format: "text" | "dot" | "json";
}

async function dumpCommand(path: string, options: DumpCommand, { out }: Streams): Promise<void> {
  const { analyse } = await import("./compile.js");
  const { stage, format } = options;
  const analysis = analyse(readSource(path), options.rule ?? null);
  if (stage === "tree")
    return out(format === "json" ? json(analysis.tree) : (noDot(format, stage) ?? printGrammar(analysis.tree)));
  if (stage === "machine") return out(noDot(format, stage) ?? machineJson(analysis.parser));
  for (const automata of analysis.automata) out(dumpAutomaton(stage, format, automata, analysis));
}

function noDot(format: DumpCommand["format"], stage: string): null {
  if (format === "dot") throw new UsageError(`stage ${stage} is no graph: --format dot is for nfa, dfa and min`);
  return null;
}

function dumpAutomaton(
  stage: DumpCommand["stage"],
  format: DumpCommand["format"],
  automata: Automata,
  analysis: Analysis,
): string {
  if (stage === "expression") {
    noDot(format, stage);
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

function showWarnings(warnings: readonly Diagnostic[], { err }: Streams): void {
  for (const warning of warnings) err(`${formatDiagnostic(warning)}\n\n`);
}

function readSource(path: string): Source {
  return { name: path, text: readText(path) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (problem) {
    throw new UsageError(`cannot read ${path}: ${(problem as NodeJS.ErrnoException).code}`);
  }
}

/** The manifest lies beside the source, and above dist/. */
function packageVersion(): string {
  const places = ["package.json", "../package.json"].map((path) => new URL(path, import.meta.url));
  const place = places.find((url) => existsSync(url));
  if (place === undefined) throw new Error("this package has no package.json");
  const manifest: unknown = JSON.parse(readFileSync(place, "utf8"));
  return (manifest as { version: string }).version;
}
