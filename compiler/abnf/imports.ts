/**
 * `;! import "FILE"`: the files of a grammar, read from the one that is compiled. A path is relative to the file that
 * names it; a file named from several places is read once.
 */
import * as report from "../diagnostics.js";
import { GrammarError, Problems } from "../diagnostics.js";
import { parseAbnf } from "./parse.js";
import type { Grammar, GrammarSource, Source, Span } from "./syntax.js";

export interface Files {
  readonly main: Grammar;
  /** Each file stands before those that import it. */
  readonly imported: readonly Grammar[];
}

/** More files than any grammar has: stops a reader that makes up files without end. */
const MAX_FILES = 1000;

export function parseFiles(source: GrammarSource): Files {
  const problems = new Problems();
  const loader = new Loader(source, problems);
  const main = parseAbnf(source, source);
  loader.load(main, { path: baseName(source.name), via: null, parent: null });
  problems.throwIfErrors();
  return { main, imported: loader.imported };
}

/** A file that is being loaded, and the chain of imports that led to it. */
interface Step {
  readonly path: string;
  readonly via: Span | null;
  readonly parent: Step | null;
}

class Loader {
  readonly imported: Grammar[] = [];
  private readonly known = new Set<string>();

  constructor(
    private readonly main: GrammarSource,
    private readonly problems: Problems,
  ) {}

  load(grammar: Grammar, step: Step): void {
    const named = new Map<string, Span>();
    for (const directive of grammar.directives) {
      if (directive.word !== "import") continue;
      const { span } = directive;
      const path = joined(folderOf(step.path), directive.path);
      const first = named.get(path);
      if (first !== undefined) this.problems.add(report.importedTwice(directive.path, span, first));
      else this.importFile({ path, via: span, parent: step }, span);
      named.set(path, first ?? span);
    }
  }

  private importFile(step: Step, span: Span): void {
    const cycle = cycleOf(step);
    if (cycle !== null) {
      const notes = cycle
        .slice(1)
        .flatMap(({ via }) => (via === null ? [] : [{ message: "imported here", span: via }]));
      const names = [...cycle.map(({ path }) => path), step.path];
      this.problems.add(report.importCycle(names, span, notes));
      return;
    }
    if (this.known.has(step.path)) return;
    this.known.add(step.path);
    if (this.known.size > MAX_FILES) {
      if (this.known.size === MAX_FILES + 1) this.problems.add(report.tooManyFiles(MAX_FILES, span));
      return;
    }
    const text = this.textOf(step.path, span);
    const grammar = text === null ? null : this.parse({ name: joined(folderOf(this.main.name), step.path), text });
    if (grammar === null) return;
    this.load(grammar, step);
    this.imported.push(grammar);
  }

  private textOf(path: string, span: Span): string | null {
    try {
      if (this.main.read === undefined) throw new Error("nothing is there to read files with");
      return this.main.read(path);
    } catch (problem) {
      this.problems.add(report.cannotImport(path, problem instanceof Error ? problem.message : String(problem), span));
      return null;
    }
  }

  private parse(source: Source): Grammar | null {
    try {
      return parseAbnf(source, this.main);
    } catch (problem) {
      if (!(problem instanceof GrammarError)) throw problem;
      for (const diagnostic of problem.diagnostics) this.problems.add(diagnostic);
      return null;
    }
  }
}

/** The steps from the first load of the step's file to the one that asks for it again. */
function cycleOf(step: Step): Step[] | null {
  const steps: Step[] = [];
  for (let at = step.parent; at !== null; at = at.parent) {
    steps.unshift(at);
    if (at.path === step.path) return steps;
  }
  return null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Without `.` and `..` where they can be told, so that one file has one path. */
function joined(folder: string, path: string): string {
  if (path.startsWith("/")) return path;
  const kept: string[] = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "..") {
      if (kept.length > 0 && kept.at(-1) !== ".." && kept.at(-1) !== "") kept.pop();
      else kept.push(part);
    } else if (part !== ".") kept.push(part);
  }
  return kept.join("/") || ".";
}
