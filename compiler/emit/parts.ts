/**
 * Machines too large for one function. V8 does not optimise functions beyond 60 KB of bytecode, and the larger one is,
 * the longer it runs before it is optimised: such a machine is cut into parts, a function each. A part runs until the
 * machine ends or goes on in a state of another part; what outlives it is kept in a frame.
 */
import type { Machine, MachineState } from "../machine.js";
import { pascalCase } from "../rules/names.js";
import { tableLocals } from "./code.js";
import { components, type JumpGraph } from "./control-flow.js";
import { type EmitContext, indent, type MachineCode, machineBlock } from "./style.js";
import { recordsParameters } from "./tape.js";

/** States that are one function. Ascending; every state of a machine is in one part. */
export interface Part {
  readonly states: readonly number[];
  /** The states at which the part is entered: the machine's first one, and those that other parts lead to. */
  readonly entries: readonly number[];
}

/** The code of a part works on `entry`, the state to begin with, if there are several, and leaves `onward` where to go on. */
export type EmitPart = (part: Part) => MachineCode;

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

/** Code of a machine, in parts if it takes more than may be in one function. */
export function emitInParts(
  machine: Machine,
  context: EmitContext,
  jumps: JumpGraph,
  emitPart: EmitPart,
  size: Size,
): MachineCode {
  const [whole, ...rest] = partition(jumps, size, context.functionSize);
  if (rest.length === 0 && whole !== undefined) return emitPart(whole);
  const frame = new Frame(machine, context);
  const parts = partition(jumps, size, PART * context.functionSize);
  return {
    declarations: [
      frame.declaration(),
      ...parts.map((part, index) => partFunction(index, part, emitPart(part), machine, frame)),
    ],
    locals: [],
    body: [
      ...frame.create(),
      "let onward = 0;",
      "while (onward >= 0) {",
      "  switch (onward) {",
      ...parts.flatMap((part, index) => [
        ...part.entries.map((entry) => `    case ${entry}:`),
        `      onward = ${partName(machine, index)}(octets, end, frame${part.entries.length > 1 ? ", onward" : ""});`,
        "      break;",
      ]),
      "  }",
      "}",
      ...frame.read(),
    ],
  };
}

/** Goes on in a state of another part. */
export function leaveFor(state: number): string[] {
  return [`onward = ${state};`, "break machine;"];
}

/**
 * States in topological order of their cycles, cut where a part would grow beyond the limit: a cycle that fits is not
 * cut, so that going round it does not mean calling functions.
 */
export function partition(jumps: JumpGraph, size: Size, limit: number): Part[] {
  const parts: number[][] = [[]];
  let room = limit;
  const put = (states: readonly number[], total: number) => {
    if (total > room && room < limit) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(...states);
    room -= total;
  };
  for (const component of components(jumps).reverse()) {
    const total = component.reduce((sum, state) => sum + size(state), 0);
    if (total <= limit) put(component, total);
    else for (const state of component) put([state], size(state));
  }
  return parts.map((states) => withEntries(states, jumps));
}

function withEntries(states: readonly number[], jumps: JumpGraph): Part {
  const inside = new Set(states);
  const entries = new Set(inside.has(0) ? [0] : []);
  for (const [from, targets] of jumps.entries()) {
    if (!inside.has(from)) for (const to of targets) if (inside.has(to)) entries.add(to);
  }
  const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return { states: ascending(inside), entries: ascending(entries) };
}

function partName(machine: Machine, index: number): string {
  return `run${pascalCase(machine.entry)}${machine.isRecogniser ? "Check" : ""}${index}`;
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
