/** Grammars compiled in every style and run in this process. */
import { compileFunction } from "node:vm";
import ts from "typescript";
import { compile } from "../../compiler/compile.js";
import { pascalCase, type StyleName, styleNames } from "../../compiler/emit/emit.js";
import type { Parser } from "../../compiler/machine.js";

export interface Outcome {
  accepted: boolean;
  /** Code and rule of the failure. */
  code: string | null;
  rule: string | null;
  offset: number;
  /** Every field and list of the match, by name. */
  captures: Record<string, unknown>;
}

export interface LoadedParser {
  style: StyleName;
  run(input: Uint8Array, entry?: string): Outcome;
}

/** What a generated module exports, as far as it does not depend on the grammar. */
interface GeneratedModule {
  readonly FAILURES: readonly { readonly code: string; readonly rule: string }[];
  readonly CaseMatch: MatchClass;
  readonly [name: string]: unknown;
}

interface Match {
  readonly failure: number;
  readonly offset: number;
  readonly [field: string]: unknown;
}

type MatchClass = new (...captures: unknown[]) => Match;

type ParseFunction = (octets: Uint8Array, start: number, end: number, Match: MatchClass) => Match;

/** Octets put before and behind every input, which a parser must neither read nor count. */
const MARGIN = 3;

export function loadStyles(text: string, actions = ""): LoadedParser[] {
  return styleNames.map((style) => loadStyle(text, style, actions));
}

export function loadStyle(text: string, style: StyleName, actions = ""): LoadedParser {
  const options = { name: "case", origin: "case.abnf", style, read: () => actions };
  const { code, analysis } = compile({ name: "case.abnf", text }, options);
  return loadCode(code, style, analysis.parser);
}

export function loadCode(code: string, style: StyleName, parser: Parser): LoadedParser {
  const generated = evaluate(code);
  const first = parser.machines[0]?.entry ?? "";
  return { style, run: (input, entry = first) => runOnce(generated, parser, input, entry) };
}

function evaluate(code: string): GeneratedModule {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 };
  const javascript = ts.transpileModule(code, { compilerOptions }).outputText;
  const exports = {};
  compileFunction(javascript, ["exports"])(exports);
  return exports as GeneratedModule;
}

function runOnce(generated: GeneratedModule, parser: Parser, input: Uint8Array, entry: string): Outcome {
  const parse = generated[`parse${pascalCase(entry)}`] as ParseFunction;
  const octets = new Uint8Array(input.length + 2 * MARGIN).fill(0x61);
  octets.set(input, MARGIN);
  const match = parse(octets, MARGIN, MARGIN + input.length, generated.CaseMatch);
  const accepted = match.failure === 0;
  const failure = accepted ? null : generated.FAILURES[match.failure - 1];
  return {
    accepted,
    code: failure?.code ?? null,
    rule: failure?.rule ?? null,
    offset: match.offset - MARGIN,
    captures: capturesOf(match, parser),
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
