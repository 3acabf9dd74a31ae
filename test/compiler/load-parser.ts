/** Grammars compiled in every style and run in this process. */
import { isDeepStrictEqual } from "node:util";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { type Analysis, type CompileOptions, compile } from "../../compiler/compile.js";
import { ActionModule } from "../../compiler/emit/actions.js";
import { emit, type StyleName, styleNames, takenNames } from "../../compiler/emit/emit.js";
import type { Parser } from "../../compiler/machine.js";
import { pascalCase } from "../../compiler/rules/names.js";

export interface Outcome {
  accepted: boolean;
  /** Code and rule of the failure. */
  code: string | null;
  rule: string | null;
  offset: number;
  /** Every field and list of the match, by name. */
  captures: Record<string, unknown>;
  /** What actions have put into an exported array `calls`: a name and two offsets each. Empty if there is none. */
  calls: readonly Call[];
}

export type Call = readonly [name: string, from: number, to: number];

export interface LoadedParser {
  style: StyleName;
  run(input: Uint8Array, entry?: string): Outcome;
}

/** What a generated module exports, as far as it does not depend on the grammar. */
export interface GeneratedModule {
  readonly FAILURES: readonly { readonly code: string; readonly rule: string }[];
  readonly CaseMatch: MatchClass;
  readonly calls?: Call[];
  readonly [name: string]: unknown;
}

interface Match {
  readonly failure: number;
  readonly offset: number;
  readonly [field: string]: unknown;
}

type MatchClass = new (...captures: unknown[]) => Match;

type ParseFunction = (octets: Uint8Array, start: number, end: number, Match: MatchClass) => Match;

type ResumeFunction = (Match: MatchClass) => { feed(piece: Uint8Array): boolean; end(): Match };

/** Cutting everywhere takes quadratic time: an input of up to a thousand octets is, of longer ones as many of each. */
const MAX_CUTS = 1000;

/** Octets put before and behind every input, which a parser must neither read nor count. */
const MARGIN = 3;

/** Cuts all but the smallest machines into parts. */
const SMALL_FUNCTION = 800;

/** Every style, as it is by default, and those with code per state in many small functions, also without optimisations. */
export function loadStyles(text: string, actions = ""): LoadedParser[] {
  const inParts = { functionSize: SMALL_FUNCTION };
  return [
    ...styleNames.map((style) => loadStyle(text, style, actions)),
    loadStyle(text, "goto", actions, new Map(), inParts),
    loadStyle(text, "switch", actions, new Map(), { ...inParts, optimisations: new Set() }),
  ];
}

/** The same for a grammar that has been analysed, which saves the time of doing so for each style. */
export function loadAnalysed({ parser, table }: Analysis, actions = ""): LoadedParser[] {
  const module = new ActionModule(table.actionModule, actions, takenNames(parser, "case"));
  const load = (style: StyleName, functionSize?: number) => {
    const how = functionSize === undefined ? {} : { functionSize };
    return loadCode(emit(parser, { name: "case", origin: "case.abnf", actions: module, style, ...how }), style, parser);
  };
  return [...styleNames.map((style) => load(style)), load("goto", SMALL_FUNCTION)];
}

/** `files` are what the grammar imports; any other file it names is its action module. */
export function loadStyle(
  text: string,
  style: StyleName,
  actions = "",
  files: ReadonlyMap<string, string> = new Map(),
  how: Pick<CompileOptions, "optimisations" | "functionSize"> = {},
): LoadedParser {
  const read = (path: string) => files.get(path) ?? actions;
  const options = { name: "case", origin: "case.abnf", style, read, ...how };
  const { code, analysis } = compile({ name: "case.abnf", text }, options);
  return loadCode(code, style, analysis.parser);
}

export function loadCode(code: string, style: StyleName, parser: Parser): LoadedParser {
  const generated = evaluate(code);
  const first = parser.machines[0]?.entry ?? "";
  return { style, run: (input, entry = first) => runOnce(generated, parser, input, entry) };
}

export function evaluate(code: string): GeneratedModule {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 };
  const javascript = ts.transpileModule(code, { compilerOptions }).outputText;
  const exports = {};
  compileFunction(javascript, ["exports"])(exports);
  return exports as GeneratedModule;
}

function runOnce(generated: GeneratedModule, parser: Parser, input: Uint8Array, entry: string): Outcome {
  const resume = generated[`resume${pascalCase(entry)}`] as ResumeFunction | undefined;
  if (resume !== undefined) return runInPieces(resume, generated, parser, input);
  const parse = generated[`parse${pascalCase(entry)}`] as ParseFunction;
  const octets = new Uint8Array(input.length + 2 * MARGIN).fill(0x61);
  octets.set(input, MARGIN);
  return outcomeOf(parse(octets, MARGIN, MARGIN + input.length, generated.CaseMatch), generated, parser, MARGIN);
}

/** An octet at a time, and cut in two at every place: always the same outcome. */
function runInPieces(resume: ResumeFunction, generated: GeneratedModule, parser: Parser, input: Uint8Array): Outcome {
  const fed = (pieces: Iterable<Uint8Array>): Outcome => {
    const machine = resume(generated.CaseMatch);
    for (const piece of pieces) machine.feed(piece);
    return outcomeOf(machine.end(), generated, parser, 0);
  };
  const outcome = fed(Array.from(input, (octet) => Uint8Array.of(octet)));
  // Actions may have a memory of their own: unless it is the calls, an input with actions is run once.
  const cuts = parser.actions.length > 0 && generated.calls === undefined ? [] : cutsOf(input.length);
  for (const cut of cuts) {
    const other = fed([input.subarray(0, cut), input.subarray(cut)]);
    if (!isDeepStrictEqual(other, outcome)) throw new Error(`cut at ${cut} the outcome is ${JSON.stringify(other)}`);
  }
  return outcome;
}

function cutsOf(length: number): number[] {
  const step = Math.max(1, length / MAX_CUTS);
  return Array.from({ length: Math.min(length, MAX_CUTS) }, (_, index) => Math.floor(index * step));
}

function outcomeOf(match: Match, generated: GeneratedModule, parser: Parser, base: number): Outcome {
  const accepted = match.failure === 0;
  const failure = accepted ? null : generated.FAILURES[match.failure - 1];
  return {
    accepted,
    code: failure?.code ?? null,
    rule: failure?.rule ?? null,
    offset: match.offset - base,
    captures: capturesOf(match, parser),
    calls: (generated.calls ?? []).splice(0).map(([name, from, to]) => [name, from - base, to - base]),
  };
}

function capturesOf(match: Match, parser: Parser): Record<string, unknown> {
  const fields = parser.fields.filter((f) => f.list === null);
  const nanos = fields.filter((f) => f.type === "timestamp").map((f) => `${f.name}Nanos`);
  const lists = parser.lists.filter((l) => l.parent === null);
  const names = [...fields.map((f) => f.name), ...nanos, ...lists.map((l) => l.name)];
  return Object.fromEntries(names.map((name) => [name, plain(match[name])]));
}

/** As JSON would have it: octets as numbers, nanoseconds as digits. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
