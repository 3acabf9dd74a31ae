/** Machines -> a TypeScript module that imports nothing: captures, failures, and one function per entry rule. */
import type { FieldInfo, ListInfo, Machine, Parser } from "../machine.js";
import { constantCase, pascalCase } from "../rules/names.js";
import { type ActionFacts, ActionModule, type ActionSource } from "./actions.js";
import { SetTables, tableLocals } from "./code.js";
import { type DecoderName, decoderFor, decoders } from "./decoders.js";
import { gotoStyle } from "./goto.js";
import { ModuleFile } from "./module-file.js";
import { optimisations as allOptimisations, type Optimisations } from "./optimisation.js";
import { FUNCTION_SIZE } from "./parts.js";
import { type EmitContext, indent, type MachineCode, machineBlock, type Style, type StyleName } from "./style.js";
import { switchStyle } from "./switch.js";
import { resumableStyle, tableStyle } from "./table.js";
import { keepTape, recordsParameters, tapeDeclarations, tapeLocals, tapeNames } from "./tape.js";
import { WideScans, wideScanNames } from "./wide-scan.js";

const STYLES: Readonly<Record<StyleName, Style>> = {
  table: tableStyle,
  switch: switchStyle,
  goto: gotoStyle,
  resumable: resumableStyle,
};

export type { StyleName } from "./style.js";

/**
 * The shapes that code can be emitted in.
 *
 * @example
 * import { styleNames } from "abnfa";
 *
 * styleNames.includes("goto"); // true
 */
export const styleNames = Object.keys(STYLES) as readonly StyleName[];

export interface EmitOptions {
  /** The grammar's name, from which names in the code are made: `rfc5424`. */
  readonly name: string;
  /** Where the grammar is, as the header shows it: `grammar/rfc5424.abnf`. */
  readonly origin: string;
  readonly style: StyleName;
  readonly actions: ActionModule;
  readonly optimisations?: Optimisations;
  /** Octets of bytecode that may be in one function; a machine that takes more is cut into parts. Default: 21,000. */
  readonly functionSize?: number;
}

/** All that the text of a module is made of: plain data, so that another thread can be given it. */
export interface Emission extends Omit<Required<EmitOptions>, "actions"> {
  readonly parser: Parser;
  readonly actions: ActionSource;
}

export interface Emitted {
  readonly code: string;
  readonly actions: ActionFacts;
}

/** Names of actions that the module lacks are left to `checkActions`, which knows where they stand in the grammar. */
export function emitModule({ parser, actions: { path, text }, ...options }: Emission): Emitted {
  const actions = new ActionModule(path, text, takenNames(parser));
  return { code: emit(parser, { ...options, actions }), actions: actions.facts() };
}

export function emit(parser: Parser, options: EmitOptions): string {
  const { actions, optimisations = allOptimisations, functionSize = FUNCTION_SIZE } = options;
  const file = new ModuleFile();
  const names = new Names(options.name);
  const sets = new SetTables(optimisations);
  const wideScans = new WideScans();
  const { isResumable } = STYLES[options.style];
  const codes = parser.machines.map((machine) => {
    // A recogniser is given a whole value.
    const style = machine.isRecogniser && isResumable ? tableStyle : STYLES[options.style];
    const prefix = constantCase(`${machine.isRecogniser ? "is-" : ""}${machine.entry}`);
    const context: EmitContext = {
      ...{ parser, sets, wideScans, actions, optimisations, functionSize, prefix },
      sharesTape: !style.isResumable,
      mayEnd: true,
    };
    return { machine, style, code: style.emit(machine, context) };
  });
  file.addStatements([`// Generated from ${options.origin}. Do not edit; run \`npm run generate\`.`]);
  addFailures(file, parser);
  addRecords(file, parser);
  if (parser.actions.length > 0) addActionInterface(file, parser, names);
  addCaptures(file, parser, names);
  addMatch(file, parser, names);
  file.addStatements(actions.preamble.map((statement) => `\n${statement}`));
  const tape = parser.lists.length > 0 ? tapeDeclarations(!isResumable) : [];
  const shared = [...tape, ...sets.declarations(), ...wideScans.declarations()];
  file.addStatements(shared.map((declaration) => `\n${declaration}`));
  if (isResumable) file.addStatements([RESUMPTION]);
  for (const { machine, style, code } of codes) {
    file.addStatements(code.declarations.map((declaration) => `\n${declaration}`));
    if (style.isResumable) addResumeFunction(file, machine, code, parser, names);
    else addParseFunction(file, machine, code, parser, names);
  }
  addDecoders(file, parser);
  return `${file.text().trimEnd()}\n`;
}

/** Constants of the generated module that actions may use. */
export function exportedConstants(parser: Parser): Set<string> {
  return new Set(["FAILURES", "RECORD_WIDTHS", ...parser.lists.map((list) => listConstant(list, parser))]);
}

/** Tables of sets, their locals, and functions that skip runs. */
const NUMBERED_NAME = /^(SETS_|sets|skip)\d+$/;

/** Whether the code of a machine uses a name, in any style. */
export function takenNames(parser: Parser): (name: string) => boolean {
  const registers = parser.machines.flatMap((m) => m.registers.map((r) => r.name));
  const locals = ["octets", "start", "end", "Match", "p", "failure", "state", "classes", "cells", "column", "cell"];
  const more = ["c", "from", "limit", "next", "frame", "entry", "onward", ...wideScanNames, ...Object.keys(decoders)];
  const taken = new Set([...registers, ...locals, ...tapeNames, ...more]);
  return (name) => taken.has(name) || NUMBERED_NAME.test(name);
}

class Names {
  readonly captures: string;
  readonly match: string;
  readonly actions: string;

  constructor(grammar: string) {
    const base = pascalCase(grammar);
    this.captures = `${base}Captures`;
    this.match = `${base}Match`;
    this.actions = `${base}Actions`;
  }
}

// ---- failures ----

function addFailures(file: ModuleFile, parser: Parser): void {
  const rows = parser.failures.map(({ code, rule, text, expected }) => {
    const values = [code, rule, text, expected].map((v) => JSON.stringify(v));
    return `  { code: ${values[0]}, rule: ${values[1]}, text: ${values[2]}, expected: ${values[3]} },`;
  });
  const codes = [...new Set(parser.failures.map((f) => JSON.stringify(f.code)))].sort();
  file.addStatements([
    `/** What kind of failure: the code of the innermost rule that has one. */\nexport type FailureCode =\n  | ${codes.join("\n  | ")};`,
    `\n/** A way to fail: \`expected\` says in words what could have stood there. */\nexport interface Failure {\n  readonly code: FailureCode;\n  readonly rule: string;\n  readonly text: string;\n  readonly expected: string;\n}`,
    `\n/** Failure \`n\` of a match is \`FAILURES[n - 1]\`. */\nexport const FAILURES: readonly Failure[] = [\n${rows.join("\n")}\n];`,
  ]);
}

// ---- records ----

function addRecords(file: ModuleFile, parser: Parser): void {
  if (parser.lists.length === 0) return;
  const constants = parser.lists.map((list, index) => {
    const layout = list.fields.flatMap((f) => [parser.fields[f]?.start, parser.fields[f]?.end]);
    return `\n/** A record of list ${list.name}, one per ${list.rule}: \`${[index, ...layout].join(", ")}\`. */\nexport const ${listConstant(list, parser)} = ${index};`;
  });
  const widths = parser.lists.map((list) => 1 + 2 * list.fields.length);
  file.addStatements([
    `\n// Lists are kept on a tape of numbers: records in order of completion, each led by the number of its list.`,
    ...constants,
    `\n/** How many numbers a record takes, by list. */\nexport const RECORD_WIDTHS: readonly number[] = [${widths.join(", ")}];`,
  ]);
}

// ---- actions ----

function addActionInterface(file: ModuleFile, parser: Parser, names: Names): void {
  const methods = [...new Map(parser.actions.map((a) => [a.name, a])).values()];
  file.addInterface({
    name: names.actions,
    isExported: true,
    docs: [
      "The actions that the grammar calls. `start` and `end` delimit the rule's octets, `recordsStart` and `recordsEnd` the\n" +
        "records so far.",
    ],
    methods: methods.map(({ name, rule, failure }) => ({
      name,
      docs: [failure === null ? `In ${rule}.` : `In ${rule}; false refuses the input.`],
      parameters: [
        { name: "octets", type: "Uint8Array" },
        { name: "start", type: "number" },
        { name: "end", type: "number" },
        ...recordsParameters.map(({ name, type }) => ({ name, type })),
      ],
      returnType: failure === null ? "void" : "boolean",
    })),
  });
}

// ---- captures ----

function scalarFields(parser: Parser): FieldInfo[] {
  return parser.fields.filter((f) => f.list === null);
}

/** Plain offsets, given once and in one go: cheap to make, of one shape, and a base for classes that decode in their own way. */
function addCaptures(file: ModuleFile, parser: Parser, names: Names): void {
  const entries = parser.machines.flatMap((m) => (m.isRecogniser ? [] : [m.entry])).join(" or ");
  const parameters = captureParameters(parser);
  // Fields with initialisers would be written twice, which made a short message take half as long again.
  // V8 leaves out writing a new object's members twice up to the first that is not a number, which it checks.
  const ordered = [...parameters].sort((a, b) => Number(b.type === "number") - Number(a.type === "number"));
  const assigned = [...ordered.map(({ name }) => `this.${name} = ${name};`), "this.cached = null;"];
  file.addClass({
    name: names.captures,
    isExported: true,
    docs: [
      `Where the parts of ${entries} are. Offsets index \`octets\`; a field was captured when its end is not -1.\n` +
        "`failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the\n" +
        "end or the first octet that cannot be right.",
    ],
    properties: [
      ...parameters.map(({ name, type }) => ({ name, type, isReadonly: true, hasDeclareKeyword: true })),
      { name: "cached", type: "unknown", hasDeclareKeyword: true, docs: ["Room for what a subclass makes of it."] },
    ],
    ctors: [{ parameters, statements: [assigned.join("\n")] }],
  });
}

/** What a match is made of, in order: the parameters of its constructor. */
function captureParameters(parser: Parser): { name: string; type: string }[] {
  return [
    { name: "octets", type: "Uint8Array" },
    ...["failure", "offset", ...scalarFields(parser).flatMap((f) => [f.start, f.end])].map((name) => ({
      name,
      type: "number",
    })),
    ...(parser.lists.length > 0 ? recordsParameters.map(({ name, type }) => ({ name, type })) : []),
  ];
}

/** Getters that decode what was captured. */
function addMatch(file: ModuleFile, parser: Parser, names: Names): void {
  const topLists = parser.lists.filter((l) => l.parent === null);
  for (const list of [...parser.lists].reverse()) addRecordInterface(file, list, parser);
  file.addClass({
    name: names.match,
    isExported: true,
    extends: names.captures,
    docs: ["The captured parts, decoded when read; null: not captured."],
    getAccessors: [
      ...scalarFields(parser).flatMap((field) => getters(field)),
      ...topLists.map((list) => ({
        name: list.name,
        returnType: `${recordType(list, parser)}[]`,
        statements: [listStatements(list, parser).join("\n")],
      })),
    ],
  });
}

function getters(field: FieldInfo): { name: string; returnType: string; statements: string[] }[] {
  const value = decoded(field, "this.octets", `this.${field.start}`, `this.${field.end}`);
  const getter = (name: string, type: string, expression: string) => ({
    name,
    returnType: `${type} | null`,
    statements: [`return this.${field.end} < 0 ? null : ${expression};`],
  });
  const own = getter(field.name, valueType(field), value);
  if (field.type !== "timestamp") return [own];
  const nanos = `decodeNanos(this.octets, this.${field.start}, this.${field.end})`;
  return [own, getter(`${field.name}Nanos`, "bigint", nanos)];
}

export function valueType(field: FieldInfo): string {
  return field.type === "octets" ? "Uint8Array" : field.type === "integer" ? "number" : "string";
}

function decoded(field: FieldInfo, octets: string, start: string, end: string): string {
  const decoder = decoderFor(field.type, field.ascii);
  return decoder === null ? `${octets}.subarray(${start}, ${end})` : `${decoder}(${octets}, ${start}, ${end})`;
}

function childLists(list: ListInfo, parser: Parser): ListInfo[] {
  return parser.lists.filter((l) => l.parent !== null && parser.lists[l.parent] === list);
}

function addRecordInterface(file: ModuleFile, list: ListInfo, parser: Parser): void {
  file.addInterface({
    name: recordType(list, parser),
    isExported: true,
    docs: [`One ${list.rule}.`],
    properties: [
      ...list.fields.flatMap((index) => {
        const field = parser.fields[index];
        return field === undefined
          ? []
          : [{ name: field.name, type: `${valueType(field)}${field.isOptional ? " | null" : ""}`, isReadonly: true }];
      }),
      ...childLists(list, parser).map((child) => ({
        name: child.name,
        type: `${recordType(child, parser)}[]`,
        isReadonly: true,
      })),
    ],
  });
}

/** Reads the tape. A list inside another collects in a variable of its own until its record is there, or takes its turn. */
function listStatements(list: ListInfo, parser: Parser): string[] {
  const inner = descendants(list, parser);
  return [
    "const { octets, records, recordsEnd } = this;",
    `const ${list.name}: ${recordType(list, parser)}[] = [];`,
    ...inner.map((l) => `let ${collector(l, parser)}: ${recordType(l, parser)}[] = [];`),
    "for (let at = this.recordsStart; at < recordsEnd; at += RECORD_WIDTHS[records[at]!]!) {",
    ...[list, ...inner].flatMap((l) =>
      indent(recordStatements(l, l === list ? list.name : collector(l, parser), parser)),
    ),
    "}",
    `return ${list.name};`,
  ];
}

function recordStatements(list: ListInfo, into: string, parser: Parser): string[] {
  const fields = list.fields.flatMap((index, i) => {
    const field = parser.fields[index];
    if (field === undefined) return [];
    const [start, end] = [`records[at + ${2 * i + 1}]!`, `records[at + ${2 * i + 2}]!`];
    const value = decoded(field, "octets", start, end);
    return [`${field.name}: ${field.isOptional ? `${end} < 0 ? null : ${value}` : value}`];
  });
  const children = childLists(list, parser);
  const members = [...fields, ...children.map((child) => `${child.name}: ${collector(child, parser)}`)];
  const fresh = children.map((child) => `${collector(child, parser)} = [];`);
  const push = `${into}.push({ ${members.join(", ")} });`;
  const statements = list.isHead ? [...fresh, push] : [push, ...fresh];
  return [`if (records[at] === ${listConstant(list, parser)}) {`, ...indent(statements), "}"];
}

function descendants(list: ListInfo, parser: Parser): ListInfo[] {
  return childLists(list, parser).flatMap((child) => [child, ...descendants(child, parser)]);
}

/** structuredData, params -> ["structuredData", "params"]: a list's name is its own only within its parent. */
function pathOf(list: ListInfo, parser: Parser): string[] {
  const parent = list.parent === null ? undefined : parser.lists[list.parent];
  return parent === undefined ? [list.name] : [...pathOf(parent, parser), list.name];
}

function listConstant(list: ListInfo, parser: Parser): string {
  return pathOf(list, parser).map(constantCase).join("_");
}

function recordType(list: ListInfo, parser: Parser): string {
  return `${pathOf(list, parser).map(pascalCase).join("")}Record`;
}

function collector(list: ListInfo, parser: Parser): string {
  return pathOf(list, parser).join("_");
}

// ---- the function ----

/** Places are kept as numbers of 32 bits with a sign. */
const MAX_OFFSET = 2 ** 31 - 1;

const NEEDS = `Needs 0 <= start <= end <= octets.length. Throws a RangeError if \`end\` is beyond ${MAX_OFFSET}.`;

function addParseFunction(file: ModuleFile, machine: Machine, code: MachineCode, parser: Parser, names: Names): void {
  const { isRecogniser } = machine;
  const block = machineBlock(code);
  const statements = [
    `if (end > ${MAX_OFFSET}) throw new RangeError("more than ${MAX_OFFSET} octets");`,
    // V8 then knows that they have 32 bits, and all that is made of them.
    "start |= 0;",
    "end |= 0;",
    ...tableLocals(block),
    ...machineLocals(machine, parser, "start"),
    ...block,
    ...(isRecogniser ? [] : keepTape(machine)),
    isRecogniser ? "return failure === 0;" : newMatch("octets", machine, parser),
  ];
  const octets = [
    { name: "octets", type: "Uint8Array" },
    { name: "start", type: "number" },
    { name: "end", type: "number" },
  ];
  const doc = isRecogniser
    ? `Whether \`octets[start..end)\` is a ${machine.entry}.\n${NEEDS}`
    : `Matches \`octets[start..end)\` with ${machine.entry}. If \`failure\` is not 0 the match holds what was captured before it.\n` +
      NEEDS;
  file.addFunction({
    name: `${isRecogniser ? "is" : "parse"}${pascalCase(machine.entry)}`,
    isExported: true,
    docs: [doc],
    typeParameters: isRecogniser ? [] : ["M"],
    parameters: isRecogniser ? octets : [...octets, matchParameter(names)],
    returnType: isRecogniser ? "boolean" : "M",
    body: statements,
  });
}

/** What the code of every style works on. */
function machineLocals(machine: Machine, parser: Parser, start: string): string[] {
  return [
    `let p = ${start};`,
    "let failure = 0;",
    ...(parser.lists.length > 0 && !machine.isRecogniser ? tapeLocals : []),
    ...machine.registers.map((r) => `let ${r.name} = ${r.kind === "counter" ? 0 : -1};`),
  ];
}

function newMatch(octets: string, machine: Machine, parser: Parser): string {
  const registers = new Set(machine.registers.map((r) => r.name));
  const locals = new Map([
    ["octets", octets],
    ["failure", "failure"],
    ["offset", "p"],
    ...recordsParameters.map(({ name, local }) => [name, local] as const),
  ]);
  const captures = captureParameters(parser).map(({ name }) => locals.get(name) ?? (registers.has(name) ? name : "-1"));
  return `return new Match(${captures.join(", ")});`;
}

function matchParameter(names: Names): { name: string; type: string } {
  return { name: "Match", type: `new (...captures: ConstructorParameters<typeof ${names.captures}>) => M` };
}

const RESUMPTION = `
/** A machine that takes its input in pieces, with the same result however the input is cut. */
export interface Resumption<M> {
  /**
   * Takes the next piece, which is copied. False: the input has failed already, whatever follows. Throws a RangeError
   * if there are more than ${MAX_OFFSET} octets.
   */
  feed(piece: Uint8Array): boolean;
  /** There is no more; gives the match, whose offsets index all that was fed. */
  end(): M;
}`;

function addResumeFunction(file: ModuleFile, machine: Machine, code: MachineCode, parser: Parser, names: Names): void {
  const statements = [
    "let octets: Uint8Array = new Uint8Array(256);",
    "const start = 0;",
    "let end = 0;",
    "let isDone = false;",
    ...machineLocals(machine, parser, "start"),
    ...code.locals,
    "const run = (isLast: boolean): void => {",
    "  machine: {",
    ...indent(code.body, 2),
    "  }",
    "  isDone = true;",
    "};",
    "return {",
    "  feed(piece) {",
    "    if (isDone) return false;",
    `    if (end + piece.length > ${MAX_OFFSET}) throw new RangeError("more than ${MAX_OFFSET} octets");`,
    "    if (end + piece.length > octets.length) {",
    "      const larger = new Uint8Array(Math.max(2 * octets.length, end + piece.length));",
    "      larger.set(octets.subarray(0, end));",
    "      octets = larger;",
    "    }",
    "    octets.set(piece, end);",
    "    end += piece.length;",
    "    run(false);",
    "    return !isDone;",
    "  },",
    "  end() {",
    "    if (!isDone) run(true);",
    `    ${newMatch("octets.subarray(0, end)", machine, parser)}`,
    "  },",
    "};",
  ];
  file.addFunction({
    name: `resume${pascalCase(machine.entry)}`,
    isExported: true,
    docs: [`Matches octets that arrive in pieces with ${machine.entry}.`],
    typeParameters: ["M"],
    parameters: [matchParameter(names)],
    returnType: "Resumption<M>",
    body: statements,
  });
}

function addDecoders(file: ModuleFile, parser: Parser): void {
  const used = new Set<DecoderName>();
  for (const { type, ascii } of parser.fields) {
    const decoder = decoderFor(type, ascii);
    if (decoder !== null) used.add(decoder);
    if (type === "timestamp") used.add("decodeNanos");
  }
  for (const name of [...used].sort()) file.addStatements([decoders[name]]);
}
