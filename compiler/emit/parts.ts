/**
 * Machines too large for one function. V8 does not optimise functions beyond 60 KB of bytecode, and the larger one is,
 * the longer it runs before it is optimised: such a machine is cut into parts (partition.ts), a function each. A part runs
 * until the machine ends or goes on in a state of another part; what outlives it is kept in a frame.
 */
import type { Machine, MachineState } from "../machine.js";
import { pascalCase } from "../rules/names.js";
import { tableLocals } from "./code.js";
import type { JumpGraph } from "./control-flow.js";
import { partition } from "./partition.js";
import { type EmitContext, indent, type MachineCode, machineBlock } from "./style.js";
import { recordsParameters } from "./tape.js";

/** States that are one function. Ascending. */
export interface Part {
  readonly states: readonly number[];
  /** The states at which the part is entered: the machine's first one, or those that other parts lead to. */
  readonly entries: readonly number[];
  /** Entries are numbered throughout a machine's parts, so that V8 makes jump tables of the choice among them. */
  readonly firstEntry: number;
}

/** Goes on in a state of another part. */
export type LeaveFor = (state: number) => string[];

/** The code of a part works on `entry`, the number of the state to begin with, if there are several. */
export type EmitPart = (part: Part, leaveFor: LeaveFor) => MachineCode;

/** Octets of bytecode that V8 makes of the code of a state. */
export type Size = (state: number) => number;

/** Octets of bytecode, as `bytecodeOf` counts them: somewhat less than 24 KB. */
export const FUNCTION_SIZE = 22_800;

/**
 * About how many octets of bytecode V8 makes of code: for names and numbers, which are loaded or stored, for comparisons,
 * from which there is a jump, and for arithmetic, which notes what its operands turn out to be. For large functions it is
 * right within a twelfth. (Tests hold what comes of it, in generated/ and of the conformance grammars, to 24 KB a function.)
 */
export function bytecodeOf(lines: readonly string[]): number {
  const code = lines.map((line) => line.replace(/\/\/.*/, "")).join("\n");
  const occurrences = (pattern: RegExp) => code.match(pattern)?.length ?? 0;
  const names = occurrences(/\w+/g);
  const comparisons = occurrences(/<=|>=|===|!==| [<>] /g);
  const operations = occurrences(/ [-+&|] |>>>/g);
  return 1.3 * names + 8 * comparisons + 7 * operations;
}

/** So much of a function is left to a part: the rest reads and writes the frame, and chooses where the part is entered. */
const PART = 0.93;

/**
 * Code of a machine, in parts if it takes more than may be in one function. The first part is in the machine's own function:
 * what keeps to it needs no frame. It is not come back to; states that the others lead to are among the others, too.
 */
export function emitInParts(
  machine: Machine,
  context: EmitContext,
  jumps: JumpGraph,
  emitPart: EmitPart,
  size: Size,
): MachineCode {
  const sizes = machine.states.map(({ id }) => size(id));
  const [whole = NOTHING, ...more] = partition(jumps, [0], sizes, context.functionSize);
  if (more.length === 0) return emitPart(enteredAtFirst(whole), () => []);
  const limit = PART * context.functionSize;
  const withFirst = partition(jumps, [0], sizes, limit).find((part) => part.includes(0));
  const first = reachedWithin(new Set(withFirst), jumps);
  const onward = [...first].flatMap((state) => jumps[state] ?? []).filter((state) => !first.has(state));
  const others = withEntries(partition(jumps, onward, sizes, limit), onward, jumps);
  const leaveFor = leaving(others);
  const frame = new Frame(machine, context);
  return {
    declarations: [
      frame.declaration(),
      ...others.map((part, index) => partFunction(index, part, emitPart(part, leaveFor), machine, frame)),
      othersFunction(others, machine, frame),
    ],
    locals: [],
    body: [
      "let onward = -1;",
      ...machineBlock(emitPart(enteredAtFirst(first), leaveFor)),
      "if (onward >= 0) {",
      ...indent([...frame.create(), `${othersName(machine)}(octets, end, frame, onward);`, ...frame.read()]),
      "}",
    ],
  };
}

const NOTHING: readonly number[] = [];

/** The states that are reached from the machine's first one without leaving a part. */
function reachedWithin(part: ReadonlySet<number>, jumps: JumpGraph): Set<number> {
  const reached = new Set([0]);
  for (const state of reached) for (const to of jumps[state] ?? []) if (part.has(to)) reached.add(to);
  return reached;
}

function enteredAtFirst(states: Iterable<number>): Part {
  return { states: ascending(states), entries: [0], firstEntry: 0 };
}

function ascending(states: Iterable<number>): number[] {
  return [...states].sort((a, b) => a - b);
}

function leaving(parts: readonly Part[]): LeaveFor {
  const numbers = new Map(parts.flatMap((p) => p.entries.map((state, index) => [state, p.firstEntry + index])));
  return (state) => [`onward = ${numbers.get(state)}; // ${state}`, "break machine;"];
}

function othersFunction(others: readonly Part[], machine: Machine, frame: Frame): string {
  const run = others.map((part, index) => {
    const entry = part.entries.length > 1 ? ", onward" : "";
    const isLast = index === others.length - 1;
    const test = isLast ? "" : `if (onward < ${part.firstEntry + part.entries.length}) `;
    return `  ${index === 0 ? "" : "else "}${test}onward = ${partName(machine, index)}(octets, end, frame${entry});`;
  });
  return [
    `/** Runs the parts of ${machine.entry} until the machine ends. */`,
    `function ${othersName(machine)}(octets: Uint8Array, end: number, frame: ${frame.name}, onward: number): void {`,
    ...indent(["while (onward >= 0) {", ...run, "}"]),
    "}",
  ].join("\n");
}

/** `starts` are the states at which the parts are entered from elsewhere. */
function withEntries(parts: readonly (readonly number[])[], starts: readonly number[], jumps: JumpGraph): Part[] {
  const partOf = new Map(parts.flatMap((states, part) => states.map((state) => [state, part] as const)));
  const entries = parts.map(() => new Set<number>());
  const enter = (state: number) => entries[partOf.get(state) ?? 0]?.add(state);
  for (const state of starts) enter(state);
  for (const [part, states] of parts.entries()) {
    for (const to of states.flatMap((state) => jumps[state] ?? [])) if (partOf.get(to) !== part) enter(to);
  }
  let firstEntry = 0;
  return parts.map((states, part) => {
    const made = { states: ascending(states), entries: ascending(entries[part] ?? []), firstEntry };
    firstEntry += made.entries.length;
    return made;
  });
}

function partName(machine: Machine, index: number): string {
  return `${othersName(machine)}${index}`;
}

function othersName(machine: Machine): string {
  return `run${pascalCase(machine.entry)}${machine.isRecogniser ? "Check" : ""}`;
}

function partFunction(index: number, part: Part, code: MachineCode, machine: Machine, frame: Frame): string {
  const body = machineBlock(code);
  const used = frame.usedIn(body);
  const usesStart = part.states.some((id) => usesInputStart(machine.states[id]));
  const states = `${part.states.length} of ${machine.states.length} states`;
  const entry = part.entries.length > 1 ? ", entry: number" : "";
  return [
    `/** Part ${index} of ${machine.entry}, ${states}: runs until the machine ends (-1) or goes on in another part's state. */`,
    `function ${partName(machine, index)}(octets: Uint8Array, end: number, frame: ${frame.name}${entry}): number {`,
    ...indent([
      "end |= 0;",
      `let { ${used.variables.join(", ")} } = frame;`,
      ...(used.start && usesStart ? ["const { start } = frame;"] : []),
      "let onward = -1;",
      ...tableLocals(body),
      ...body,
      ...used.variables.map((name) => `frame.${name} = ${name};`),
      "return onward;",
    ]),
    "}",
  ].join("\n");
}

/** Whether the state uses where the input starts, for an action or a longer tape; any other `start` is an action's own. */
function usesInputStart(state: MachineState | undefined): boolean {
  if (state === undefined) return false;
  const moves = [...state.transitions.flatMap((t) => t.moves), ...state.end];
  const effects = moves.flatMap((move) => move.effects);
  return (
    state.failed.length + state.eof.length > 0 || effects.some((e) => e.kind === "append" || e.start.kind === "input")
  );
}

/** The locals of a machine, while it is between two parts. */
class Frame {
  readonly name: string;
  private readonly fields: readonly { readonly name: string; readonly type: string }[];

  constructor(machine: Machine, { parser }: EmitContext) {
    this.name = `${pascalCase(machine.entry)}${machine.isRecogniser ? "Check" : ""}Frame`;
    const hasTape = parser.lists.length > 0 && !machine.isRecogniser;
    this.fields = [
      ...["p", "failure"].map((name) => ({ name, type: "number" })),
      ...(hasTape ? recordsParameters.map(({ local, type }) => ({ name: local, type })) : []),
      ...machine.registers.map(({ name }) => ({ name, type: "number" })),
    ];
  }

  declaration(): string {
    return [
      `interface ${this.name} {`,
      ...indent(["readonly start: number;", ...this.fields.map(({ name, type }) => `${name}: ${type};`)]),
      "}",
    ].join("\n");
  }

  create(): string[] {
    return [`const frame: ${this.name} = { start, ${this.names().join(", ")} };`];
  }

  read(): string[] {
    return [`({ ${this.names().join(", ")} } = frame);`];
  }

  /** What the code of a part names: locals that it does not need would be reported in strict projects. */
  usedIn(code: readonly string[]): { readonly variables: readonly string[]; readonly start: boolean } {
    const text = code.join("\n");
    const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
    return { variables: this.names().filter(isNamed), start: isNamed("start") };
  }

  private names(): string[] {
    return this.fields.map(({ name }) => name);
  }
}
