/** `abnfa graph`: machines as diagrams. */
import { extname, join } from "node:path";
import { type Command, Option } from "commander";
import type { GrammarSource } from "../abnf/syntax.js";
import { currentText, filesIn, Inputs, readSource, writeText } from "./files.js";
import { addGrammarOptions, type GrammarOptions } from "./grammar-options.js";
import { grammarName, namedOutput, requireDistinct } from "./names.js";
import { NegativeAnswer, UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

const FORMATS = ["dot", "svg"] as const;
type Format = (typeof FORMATS)[number];

interface GraphOptions extends GrammarOptions {
  readonly rule?: string;
  readonly output?: string;
  readonly format?: Format;
  readonly each?: boolean;
  readonly directory?: string;
  readonly check?: boolean;
}

export function describeGraph(program: Command, streams: Streams): void {
  const command = program
    .command("graph")
    .description("draw the minimal machine of a rule")
    .argument("<grammar...>", "the .abnf files; - is standard input")
    .option("-r, --rule <rule>", "which rule (default: the grammar's first entry rule)")
    .option("-o, --output <file>", "where to draw: FILE.svg or FILE.dot; - is standard output (the default)")
    .addOption(new Option("--format <format>", "how, where no file name says it").choices(FORMATS))
    .option("--each", "draw every annotated rule, as DIRECTORY/GRAMMAR/RULE.svg")
    .option("-d, --directory <directory>", "where --each draws")
    .option("--check", "write nothing; exit with 1 if a drawing is not what the grammar gives");
  addGrammarOptions(command).action((grammars: string[], options: GraphOptions) =>
    graphAll(grammars, options, streams),
  );
}

async function graphAll(paths: readonly string[], options: GraphOptions, streams: Streams): Promise<void> {
  if (options.each) return drawEach(paths, options, streams);
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UsageError("one grammar at a time, or several with --each");
  if (options.directory !== undefined) {
    throw new UsageError("-d is where --each draws: say --each, or name the drawing with -o");
  }
  const output = namedOutput(options.output);
  if (options.check && output === undefined) throw new UsageError("--check compares with a file: name it with -o");
  const format = formatOf(output, options.format);
  const inputs = new Inputs();
  const text = await draw(readSource(path, options, inputs), format, options.rule ?? null);
  if (output === undefined) return streams.out(text);
  inputs.spare([output]);
  if (options.check) return checkFresh(new Map([[output, text]]));
  writeText(output, text);
}

function formatOf(output: string | undefined, format: Format | undefined): Format {
  if (output === undefined) return format ?? "dot";
  const named = FORMATS.find((f) => extname(output).toLowerCase() === `.${f}`);
  if (format === undefined && named === undefined) {
    throw new UsageError(`what is ${output}? Name it .svg or .dot, or say --format`);
  }
  if (format !== undefined && named !== undefined && format !== named) {
    throw new UsageError(`${output} is ${named}, but --format is ${format}: leave out one of them`);
  }
  return format ?? named ?? "dot";
}

async function draw(source: GrammarSource, format: Format, rule: string | null): Promise<string> {
  const { graph } = await import("../view/draw.js");
  return drawable(() => graph(source, { format, rule }));
}

/** A machine that is too large is an answer, not a fault. */
async function drawable<T>(make: () => Promise<T>): Promise<T> {
  const { TooLargeToDraw } = await import("../view/svg.js");
  try {
    return await make();
  } catch (problem) {
    throw problem instanceof TooLargeToDraw ? new NegativeAnswer(problem.message) : problem;
  }
}

// ---- every rule ----

async function drawEach(paths: readonly string[], options: GraphOptions, { err }: Streams): Promise<void> {
  const { directory } = options;
  if (directory === undefined) throw new UsageError("--each draws into a folder: name it with -d");
  if (options.rule !== undefined || options.output !== undefined) {
    throw new UsageError("--each draws all rules, with names of their own: leave out --rule and -o");
  }
  if (options.format === "dot") throw new UsageError("--each draws SVG: leave out --format");
  const drawings = new Map<string, string>();
  const folders = paths.map((path) => join(directory, grammarName(path)));
  requireDistinct(paths, folders);
  const inputs = new Inputs();
  for (const [index, path] of paths.entries()) {
    for (const [rule, svg] of await drawRules(readSource(path, options, inputs), err)) {
      drawings.set(join(folders[index] ?? "", `${rule}.svg`), svg);
    }
  }
  inputs.spare(drawings.keys());
  if (options.check) return checkFresh(drawings, folders);
  for (const [output, text] of drawings) writeText(output, text);
}

/** Drawings by rule; those that are too large are told about and left out. */
async function drawRules(source: GrammarSource, err: Streams["err"]): Promise<Map<string, string>> {
  const { annotatedRules } = await import("../view/draw.js");
  const drawings = new Map<string, string>();
  for (const rule of annotatedRules(source)) {
    try {
      drawings.set(rule, await draw(source, "svg", rule));
    } catch (problem) {
      if (!(problem instanceof NegativeAnswer)) throw problem;
      err(`not drawn: ${problem.message}\n`);
    }
  }
  return drawings;
}

/** All that is wrong in one message; a drawing in the folders that no rule gives is wrong too. */
function checkFresh(drawings: ReadonlyMap<string, string>, folders: readonly string[] = []): void {
  const stale = [...drawings].flatMap(([output, text]) => {
    const current = currentText(output);
    return current === text ? [] : [`${output} is ${current === null ? "missing" : "stale"}: draw it anew`];
  });
  const left = folders.flatMap(filesIn).filter((file) => !drawings.has(file));
  const problems = [...stale, ...left.map((file) => `${file} is the drawing of no annotated rule: delete it`)];
  if (problems.length > 0) throw new NegativeAnswer(problems.join("\n       "));
}
