/** `abnfa compile`: grammars to TypeScript. */
import { basename, dirname, join, relative } from "node:path";
import { type Command, Option } from "commander";
import type { StyleName } from "../emit/style.js";
import { EmitterThread } from "./emitter-thread.js";
import { currentText, Inputs, readSource, STDIN, writeText } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { grammarName, namedOutput, requireDistinct } from "./names.js";
import { addOptimisationOptions, chosenOptimisations, type OptimisationOptions } from "./optimisation-options.js";
import { writePackage } from "./package.js";
import { NegativeAnswer, UsageError } from "./problems.js";
import type { Streams } from "./streams.js";
import { showWarnings } from "./warnings.js";

/** Named here too, so that help needs not load the emitters. */
const STYLES: readonly StyleName[] = ["table", "switch", "goto", "resumable"];

export function describeCompile(program: Command, streams: Streams): void {
  const command = program
    .command("compile")
    .description("write the TypeScript parsers of grammars")
    .argument("<grammar...>", "the .abnf files; - is standard input, for a parser that -o names")
    .option("-o, --output <file>", "where to write the parser; - is standard output (the default)")
    .option("-d, --directory <directory>", "write NAME.ts there for each NAME.abnf")
    .addOption(new Option("-s, --style <style>", "shape of the code").choices(STYLES).default("goto"))
    .option("-p, --package <name>", "write an npm package of that name into the directory (default: one named like it)")
    .option("--check", "write nothing; exit with 1 if the output is not what the grammar gives");
  addOptimisationOptions(addGrammarOptions(command)).action((grammars: string[], options: CompileOptions) =>
    compileAll(grammars, options, streams),
  );
}

export interface CompileOptions extends GrammarOptions, OptimisationOptions {
  readonly output?: string;
  readonly directory?: string;
  readonly style: StyleName;
  readonly package?: string;
  readonly check?: boolean;
}

async function compileAll(paths: readonly string[], options: CompileOptions, streams: Streams): Promise<void> {
  if (options.output !== undefined && paths.length + (options.directory === undefined ? 0 : 1) > 1) {
    throw new UsageError("-o names one file: use -d for several grammars");
  }
  if (options.package !== undefined) return writePackage(paths, { ...options, package: options.package }, streams);
  const tasks = tasksOf(paths, options);
  const inputs = new Inputs();
  const codes = await codesOf(tasks, options, inputs, streams);
  const outputs = tasks.flatMap(({ output }) => output ?? []);
  inputs.spare(outputs);
  for (const [index, code] of codes.entries()) {
    const output = outputs[index];
    if (output === undefined) streams.out(code);
    else if (options.check) checkFresh(code, output);
    else writeText(output, code);
  }
}

/** A grammar, and the file of its parser: undefined for standard output. */
interface Task {
  readonly path: string;
  readonly name: string;
  readonly output: string | undefined;
}

function tasksOf(paths: readonly string[], options: CompileOptions): Task[] {
  const tasks = paths.map((path) => taskOf(path, options));
  const outputs = tasks.flatMap(({ output }) => output ?? []);
  if (outputs.length === 0) {
    if (options.check) throw new UsageError("--check compares with a file: name it with -o or -d");
    if (tasks.length > 1) throw new UsageError("standard output is for one parser: use -d for several grammars");
  }
  requireDistinct(paths, outputs);
  return tasks;
}

function taskOf(path: string, options: CompileOptions): Task {
  const output = namedOutput(options.output);
  const name = nameOf(path, output);
  return { path, name, output: options.directory === undefined ? output : join(options.directory, `${name}.ts`) };
}

/** Of the file, or, for a grammar that comes from standard input, of the parser's. */
function nameOf(path: string, output: string | undefined): string {
  if (path !== STDIN) return grammarName(path);
  if (output === undefined)
    throw new UsageError("a grammar from standard input has no name: name the parser's file with -o");
  return basename(output).replace(/\.ts$/i, "");
}

/** All of them, before any is written: none is if one of the grammars is wrong. */
async function codesOf(
  tasks: readonly Task[],
  options: CompileOptions,
  inputs: Inputs,
  streams: Streams,
): Promise<string[]> {
  const thread = new EmitterThread();
  const codes: string[] = [];
  try {
    for (const task of tasks) codes.push(await codeOf(task, options, inputs, thread, streams));
  } finally {
    await thread.end();
  }
  return codes;
}

async function codeOf(
  { path, name, output }: Task,
  options: CompileOptions,
  inputs: Inputs,
  thread: EmitterThread,
  streams: Streams,
): Promise<string> {
  const { compileWith } = await import("../compile.js");
  const source = readSource(path, options, inputs);
  const { code, analysis } = await compileWith((emission) => thread.emit(emission), source, {
    name,
    origin: originOf(path, output),
    style: options.style,
    ...chosenOptimisations(options),
    read: source.read,
  });
  showWarnings(analysis.warnings, streams);
  return code;
}

/** The grammar as seen from the folder above the output, so that the text is the same on every machine. */
function originOf(path: string, output: string | undefined): string {
  if (path === STDIN) return "standard input";
  if (output === undefined) return basename(path);
  return relative(join(dirname(output), ".."), path).replaceAll("\\", "/");
}

function checkFresh(code: string, output: string): void {
  const current = currentText(output);
  if (current !== code)
    throw new NegativeAnswer(`${output} is ${current === null ? "missing" : "stale"}: compile it anew`);
}
