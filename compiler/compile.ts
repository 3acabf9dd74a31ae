/**
 * The pipeline, from the text of a grammar to TypeScript. Nothing here reads or writes files.
 *
 *     text -> syntax tree -> rule table -> annotated expressions -> NFA -> DFA -> minimal DFA -> machines -> TypeScript
 */
import { parseFiles } from "./abnf/imports.js";
import type { Grammar, GrammarSource, ReadFile } from "./abnf/syntax.js";
import { buildNfa } from "./automaton/build-nfa.js";
import { NeedsUnrolling } from "./automaton/closure.js";
import { determinize } from "./automaton/determinize.js";
import type { Dfa } from "./automaton/dfa.js";
import { hoist } from "./automaton/hoist.js";
import { findOptionalFields } from "./automaton/liveness.js";
import { minimize } from "./automaton/minimize.js";
import type { Nfa } from "./automaton/nfa.js";
import { withoutUnread } from "./automaton/unread.js";
import type { Diagnostic } from "./diagnostics.js";
import * as report from "./diagnostics.js";
import { GrammarError } from "./diagnostics.js";
import { checkNames, makesIdentifier } from "./emit/clashes.js";
import { type Emission, type Emitted, emitModule, exportedConstants } from "./emit/emit.js";
import { optimisations as allOptimisations, type Optimisations } from "./emit/optimisation.js";
import { FUNCTION_SIZE } from "./emit/parts.js";
import type { StyleName } from "./emit/style.js";
import { freezeMachines, type Parser } from "./machine.js";
import { type AnnotatedEntry, type AnnotatedGrammar, annotate } from "./rules/annotate.js";
import { checkActions, checkForms, idleActions } from "./rules/check.js";
import type { Captures, Repeat } from "./rules/expression.js";
import { type RuleTable, resolve } from "./rules/resolve.js";

/** Every intermediate form of a grammar. */
export interface Analysis {
  readonly tree: Grammar;
  readonly table: RuleTable;
  readonly grammar: AnnotatedGrammar;
  /** In the order of the grammar's entry rules. */
  readonly automata: readonly Automata[];
  readonly parser: Parser;
  readonly warnings: readonly Diagnostic[];
}

/** The automata of an entry rule, each made from the one before it. */
export interface Automata {
  readonly entry: AnnotatedEntry;
  readonly nfa: Nfa;
  readonly dfa: Dfa;
  readonly minimal: Dfa;
}

/** What `compile` needs to know besides the grammar's text. */
export interface CompileOptions {
  /** The grammar's name, from which names in the code are made: `rfc5424` gives `Rfc5424Match`. */
  readonly name: string;
  /** How the generated file's first line calls the grammar. */
  readonly origin: string;
  readonly style: StyleName;
  /** What to do for speed; default: everything. */
  readonly optimisations?: Optimisations;
  /**
   * Octets of bytecode, about, that may be in one function; a machine that takes more is cut into parts. Default: 22,800;
   * V8 does not optimise functions of more than 60 KB.
   */
  readonly functionSize?: number;
  /** Gives the text of a file that the grammar names, by its path relative to the grammar. */
  readonly read: ReadFile;
}

/** The module, and how it came about. */
export interface CompileResult {
  readonly code: string;
  readonly analysis: Analysis;
}

/**
 * Compiles a grammar to the text of a TypeScript module that imports nothing. The same grammar gives the same text.
 *
 * Throws a GrammarError that lists every problem found.
 *
 * @example
 * import { compile } from "abnfa";
 *
 * const source = { name: "level.abnf", text: 'level = "<" 1*2DIGIT ">"\n' };
 * const options = { name: "level", origin: "level.abnf", style: "goto", read: () => "" };
 * const { code } = compile(source, options);
 * code.includes("export function parseLevel"); // true
 * code.includes("import"); // false
 */
export function compile(source: GrammarSource, options: CompileOptions): CompileResult {
  const { analysis, emission } = prepare(source, options);
  return finish(analysis, emission, emitModule(emission));
}

/** As `compile`; the code is written elsewhere, by who has made ready for it while the grammar was analysed. */
export async function compileWith(
  emitElsewhere: (emission: Emission) => Promise<Emitted>,
  source: GrammarSource,
  options: CompileOptions,
): Promise<CompileResult> {
  const { analysis, emission } = prepare(source, options);
  return finish(analysis, emission, await emitElsewhere(emission));
}

function prepare(source: GrammarSource, options: CompileOptions): { analysis: Analysis; emission: Emission } {
  const { name, origin, style, optimisations = allOptimisations, functionSize = FUNCTION_SIZE, read } = options;
  if (!makesIdentifier(name)) throw new GrammarError([report.noIdentifier(name, { source, start: 0, end: 0 })]);
  const analysis = analyse({ ...source, read: source.read ?? read }, null, justRun, optimisations);
  const path = analysis.table.actionModule;
  const actions = { path, text: path === null ? "" : read(path) };
  return {
    analysis,
    emission: { parser: analysis.parser, name, origin, style, optimisations, functionSize, actions },
  };
}

function finish(analysis: Analysis, emission: Emission, { code, actions }: Emitted): CompileResult {
  checkActions(analysis.table, emission.actions, actions, exportedConstants(analysis.parser));
  return { code, analysis };
}

/** Runs a stage of the pipeline; one who wants to know how long stages take brings his own. */
export type RunStage = <Result>(stage: Stage, run: () => Result) => Result;

const justRun: RunStage = (_, stage) => stage();

/** A step of the pipeline, as `stats` and `RunStage` name it. */
export type Stage = "parse" | "resolve" | "annotate" | "nfa" | "determinize" | "minimize" | "freeze";

/**
 * Checks a grammar: everything up to the machines, with all intermediate forms. `entry` is the name of a rule that
 * replaces the grammar's own entry rules; `run` is called with each stage; `optimisations` are those to do.
 *
 * Throws a GrammarError that lists every problem found; what is doubtful only is in `warnings`.
 *
 * @example
 * import { analyse } from "abnfa";
 *
 * const source = { name: "level.abnf", text: 'level = "<" 1*2DIGIT ">"\nunused = "a"\n' };
 * const { automata, parser, warnings } = analyse(source);
 * automata[0]?.minimal.states.length; // 5
 * parser.machines[0]?.entry; // "level"
 * warnings[0]?.code; // "unused-rule"
 */
export function analyse(
  source: GrammarSource,
  entry: string | null = null,
  run: RunStage = justRun,
  optimisations: Optimisations = allOptimisations,
): Analysis {
  const { maxDepths = new Map() } = source;
  const { main: tree, imported } = run("parse", () => parseFiles(source));
  const table = run("resolve", () => resolve(tree, { entry, imported, maxDepths }));
  const grammar = run("annotate", () => annotate(table));
  checkForms(grammar);
  const automata = grammar.entries.map((entry) => buildAutomata(entry, grammar.captures, run, optimisations));
  const minimal = automata.map((a) => a.minimal);
  const parser = run("freeze", () => freezeMachines(minimal, grammar));
  checkNames(grammar, parser);
  const warnings = [...table.warnings, ...grammar.warnings, ...idleActions(table, parser)];
  return { tree, table, grammar, automata, parser, warnings };
}

/** Bounded repetitions are counted first; one that needs more than one counter is written out instead. */
function buildAutomata(
  entry: AnnotatedEntry,
  captures: Captures,
  run: RunStage,
  optimisations: Optimisations,
): Automata {
  const unrolled = new Set<Repeat>();
  for (;;) {
    try {
      const nfa = run("nfa", () => buildNfa(entry, captures, optimisations.has("counters") ? unrolled : "all"));
      run("nfa", () => findOptionalFields(nfa));
      const dfa = run("determinize", () => determinize(nfa, entry));
      return { entry, nfa, dfa, minimal: run("minimize", () => minimal(dfa, optimisations)) };
    } catch (problem) {
      if (!(problem instanceof NeedsUnrolling)) throw withWrittenOut(problem, unrolled);
      unrolled.add(problem.repeat);
    }
  }
}

/** An error about size shows which repetitions have made for it. */
function withWrittenOut(problem: unknown, unrolled: ReadonlySet<Repeat>): unknown {
  if (!(problem instanceof GrammarError)) return problem;
  const notes = [...unrolled].slice(0, MAX_SHOWN).map(({ span }) => report.writtenOut(span));
  return new GrammarError(
    problem.diagnostics.map((d) => (SIZE_CODES.has(d.code) ? { ...d, notes: [...d.notes, ...notes] } : d)),
  );
}

const SIZE_CODES = new Set(["too-many-states", "too-many-readings"]);
const MAX_SHOWN = 3;

/** What hoisting does first to one of several equal states would tell it from the others: they are made one before that, too. */
function minimal(dfa: Dfa, optimisations: Optimisations): Dfa {
  const least = (any: Dfa) => (optimisations.has("minimize") ? minimize(any) : any);
  return least(withoutUnread(optimisations.has("hoist") ? hoist(least(dfa)) : dfa));
}
