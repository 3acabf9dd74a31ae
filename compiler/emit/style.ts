/** What a style of code has to provide: the statements that run one machine. */
import type { Machine, MachineState, Move, MoveEffect, Parser } from "../machine.js";
import { ACCEPT } from "../machine.js";
import type { ActionModule } from "./actions.js";
import { assignments, operand, SetTables } from "./code.js";
import type { Optimisations } from "./optimisation.js";
import { appendStatements } from "./tape.js";
import { WideScans } from "./wide-scan.js";

/** A shape of code: a cell per state and octet, a case per state, structured control flow, or one that takes pieces. */
export type StyleName = "table" | "switch" | "goto" | "resumable";

/**
 * The code of a machine works on these names: `octets`, `start`, `end` (parameters), `p` (offset of the octet being
 * looked at), `failure` (0, or 1 + index of the failure), `tape`, `tapeStart` and `taped` (records) and one local per register. It ends by
 * `break machine`, with `failure` set.
 */
export interface Style {
  readonly name: StyleName;
  /** The machine can stop at the end of what has arrived and go on later: its locals outlive a call. */
  readonly isResumable: boolean;
  emit(machine: Machine, context: EmitContext): MachineCode;
}

export interface MachineCode {
  /** Tables and the like, at module level. */
  readonly declarations: readonly string[];
  /** Declarations of locals that the body works on. */
  readonly locals: readonly string[];
  /** Statements inside `machine: { … }`. */
  readonly body: readonly string[];
}

export interface EmitContext {
  readonly parser: Parser;
  readonly sets: SetTables;
  readonly wideScans: WideScans;
  readonly actions: ActionModule;
  readonly optimisations: Optimisations;
  /** Whether records go to a tape that matches share. */
  readonly sharesTape: boolean;
  /** Whether the input may end where a state looks for an octet. */
  readonly mayEnd: boolean;
  /** Characters of code that may be in one function. */
  readonly functionSize: number;
  /** For names of module-level constants. */
  readonly prefix: string;
}

/** For code that is only measured: what it asks for is not declared. */
export function draftContext(context: EmitContext): EmitContext {
  return { ...context, sets: new SetTables(context.optimisations), wideScans: new WideScans() };
}

/** The code of a machine as the block that it leaves when it ends, unless it has that block already. */
export function machineBlock({ locals, body }: MachineCode): string[] {
  const lines = [...locals, ...body];
  const isLeft = lines.some((line) => line.includes("break machine;"));
  return isLeft && !lines.includes("machine: {") ? ["machine: {", ...indent(lines), "}"] : lines;
}

/** Effects and updates of a move, as statements. */
export function moveStatements(move: Move, machine: Machine, context: EmitContext): string[] {
  return [...effectStatements(move, machine, context), ...updateStatements(move.updates, machine)];
}

export function updateStatements(updates: Move["updates"], machine: Machine): string[] {
  return assignments(updates, machine.registers);
}

export function effectStatements(move: Move, machine: Machine, context: EmitContext): string[] {
  return move.effects.flatMap((effect) => oneEffect(effect, machine, context));
}

function oneEffect(effect: MoveEffect, machine: Machine, context: EmitContext): string[] {
  if (effect.kind === "append") {
    const values = [effect.list, ...effect.operands.map((o) => operand(o, machine.registers))];
    return appendStatements(values, context.sharesTape);
  }
  return actionStatements(effect.action, operand(effect.start, machine.registers), context);
}

function actionStatements(index: number, start: string, context: EmitContext): string[] {
  const action = context.parser.actions[index];
  if (action === undefined) return [];
  const refused = action.failure === null ? null : `failure = ${action.failure + 1}; break machine;`;
  return context.actions.inline(action.name, start, action.includesOctet ? "p + 1" : "p", refused);
}

/** Calls the actions of the rules that are under way when the input ends. */
export function eofStatements(state: MachineState, context: EmitContext): string[] {
  return state.eof.flatMap((action) => actionStatements(action, "start", context));
}

/** Statements for a failure in a state; `failure` where it is not the state's own. */
export function failStatements(machine: Machine, id: number, context: EmitContext, failure?: number): string[] {
  const state = machine.states[id];
  const reported = (failure ?? state?.failure ?? 0) + 1;
  const actions = (state?.failed ?? []).flatMap((action) => actionStatements(action, "start", context));
  return [
    ...assignments(state?.onError ?? [], machine.registers),
    ...actions,
    `failure = ${reported};`,
    "break machine;",
  ];
}

export function isAccept(move: Move): boolean {
  return move.target === ACCEPT;
}

export function indent(lines: readonly string[], depth = 1): string[] {
  return lines.map((line) => (line === "" ? line : "  ".repeat(depth) + line));
}

/** `if (test) { lines }`, or the lines alone when the test is empty. */
export function when(test: string, lines: readonly string[]): string[] {
  return test === "" ? [...lines] : [`if (${test}) {`, ...indent(lines), "}"];
}
