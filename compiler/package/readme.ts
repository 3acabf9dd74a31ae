/** The README.md of a package that is a parser: how to call it, what it captures, how it fails. */
import type { Analysis } from "../compile.js";
import { GrammarError } from "../diagnostics.js";
import { type StyleName, valueType } from "../emit/emit.js";
import { sample } from "../language/sample.js";
import type { FieldInfo, ListInfo, Machine, Parser } from "../machine.js";
import { pascalCase } from "../rules/names.js";

/** Starts a README that may be written anew. */
const MARK = "<!-- Written by `abnfa compile --package`. Remove this line to keep what you change. -->";

export function isWrittenReadme(text: string): boolean {
  return text.startsWith(MARK);
}

/** The package whose README is written. */
export interface ReadmeFacts {
  readonly packageName: string;
  /** Of the module and the grammar, without extension. */
  readonly name: string;
  readonly style: StyleName;
  readonly analysis: Analysis;
}

export function readme(facts: ReadmeFacts): string {
  const { packageName, name } = facts;
  const { parser } = facts.analysis;
  const parts = [
    `${MARK}\n`,
    `# ${packageName}\n`,
    `${describe(name, parser)} Typed, an ES module, no dependencies; for Node 20.19 or later and for browsers.\n`,
    `    npm install ${packageName}\n`,
    ...parser.machines.map((machine) => section(machine, facts)),
    ...fieldTable(parser),
    ...failureTable(parser),
    `Generated from [${name}.abnf](${name}.abnf) by abnfa.`,
  ];
  return `${parts.join("\n")}\n`;
}

/** A sentence, also for the manifest. */
export function describe(name: string, { machines }: Parser): string {
  return `Parses ${machines.map((m) => m.entry).join(", ")}: generated from ${name}.abnf.`;
}

// ---- how to call it ----

function section(machine: Machine, facts: ReadmeFacts): string {
  const { packageName, analysis } = facts;
  const { names, calls } = machine.isRecogniser ? recognising(machine) : parsing(machine, facts);
  const lines = [
    `import { ${names.join(", ")} } from "${packageName}";`,
    "",
    `const octets = new TextEncoder().encode(${JSON.stringify(exampleOf(machine, analysis))});`,
    ...calls,
  ];
  return [`## ${machine.entry}`, "", "```ts", ...lines, "```", ""].join("\n");
}

/** What an example imports, and what it does with it. */
interface Example {
  readonly names: readonly string[];
  readonly calls: readonly string[];
}

function recognising({ entry }: Machine): Example {
  const name = `is${pascalCase(entry)}`;
  return { names: [name], calls: [`${name}(octets, 0, octets.length); // true or false`] };
}

function parsing({ entry }: Machine, { name, style, analysis: { parser } }: ReadmeFacts): Example {
  const match = `${pascalCase(name)}Match`;
  const called = `${style === "resumable" ? "resume" : "parse"}${pascalCase(entry)}`;
  const whole = [`const match = ${called}(octets, 0, octets.length, ${match});`];
  const inPieces = [
    `const machine = ${called}(${match});`,
    "machine.feed(octets); // a piece; more may follow",
    "const match = machine.end();",
  ];
  const first = parser.fields.find((f) => f.list === null)?.name ?? parser.lists[0]?.name;
  const calls = [
    ...(style === "resumable" ? inPieces : whole),
    "if (match.failure === 0) {",
    first === undefined ? "  // it is one" : `  match.${first}; // and the other fields below`,
    "} else {",
    "  match.offset; // the first octet that cannot be right, or the input's length when it ends too soon",
    "  FAILURES[match.failure - 1]; // code, rule, text, and what was expected there",
    "}",
  ];
  return { names: ["FAILURES", match, called], calls };
}

/** The shortest of some inputs that can be printed. */
function exampleOf({ entry }: Machine, analysis: Analysis): string {
  const texts = samples(entry, analysis).map((octets) => new TextDecoder().decode(octets));
  const [shortest = ""] = texts.filter((t) => /^[\x20-\x7e]+$/.test(t)).sort((a, b) => a.length - b.length);
  return shortest;
}

/** None for a machine that has too many cases to make inputs of. */
function samples(rule: string, analysis: Analysis): Uint8Array[] {
  try {
    return sample(analysis, { rule }).map(({ octets }) => octets);
  } catch (problem) {
    if (problem instanceof GrammarError) return [];
    throw problem;
  }
}

// ---- what it captures ----

function fieldTable(parser: Parser): string[] {
  const rows = parser.fields.flatMap((field) => rowsOf(field, parser));
  if (rows.length === 0) return [];
  return ["## Fields\n", "| field | type | rule |", "|---|---|---|", ...rows, "", notes(parser)];
}

function rowsOf(field: FieldInfo, parser: Parser): string[] {
  const list = field.list === null ? undefined : parser.lists[field.list];
  const path = `${list === undefined ? "" : `${pathOf(list, parser)}[].`}${field.name}`;
  const isOptional = list === undefined || field.isOptional;
  const row = (name: string, type: string) =>
    `| \`${name}\` | ${type}${isOptional ? " or null" : ""} | ${field.rule} |`;
  const own = row(path, `\`${valueType(field)}\``);
  return field.type === "timestamp" && list === undefined ? [own, row(`${path}Nanos`, "`bigint`")] : [own];
}

function pathOf(list: ListInfo, parser: Parser): string {
  const parent = list.parent === null ? undefined : parser.lists[list.parent];
  return parent === undefined ? list.name : `${pathOf(parent, parser)}[].${list.name}`;
}

function notes({ lists, fields }: Parser): string {
  return [
    "Null: not captured. Fields are decoded when they are read, so a match needs the octets unchanged.",
    ...(lists.length > 0 ? ["`[]` is an array, in the order of the input."] : []),
    ...(fields.some((f) => f.type === "timestamp") ? ["Nanoseconds are counted from 1970-01-01T00:00:00Z."] : []),
    "",
  ].join("\n");
}

// ---- how it fails ----

function failureTable({ failures }: Parser): string[] {
  const rows = failures.map(({ code, rule, text }) => `| \`${code}\` | ${rule} | ${cell(text)} |`);
  return ["## Failures\n", "| code | rule | text |", "|---|---|---|", ...new Set(rows), ""];
}

/** Text that is nothing but text in a table of Markdown. */
function cell(text: string): string {
  return text.replace(/[\\|<*_`]/g, "\\$&");
}
