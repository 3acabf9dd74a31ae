/**
 * Deterministic automata with registers (tagged DFA: Laurikari 2000; Trofimovich, arXiv 1907.08837).
 *
 * A register is a version of a variable: two are needed only while two paths that disagree about the variable are
 * both alive. A transition may depend on counters; its branches are then disjoint and the first that holds is taken.
 * Invariants: state 0 is the start; `states[i].id === i`; `transitions` has a list of branches per byte class, empty
 * when the class is an error in every case; version 0 of each result variable holds its value once the machine ends.
 */
import type { ActionUse, ErrorReport, List, Variable } from "../rules/expression.js";
import type { ByteClasses } from "./byte-classes.js";
import { ByteSet } from "./byte-set.js";

export interface Dfa {
  readonly entry: string;
  readonly isRecogniser: boolean;
  readonly classes: ByteClasses;
  readonly registers: readonly Register[];
  readonly states: readonly DfaState[];
}

export interface Register {
  readonly name: string;
  readonly variable: number;
  readonly version: number;
  readonly kind: Variable["kind"];
  readonly isResult: boolean;
  /** Where a field or a rule with actions starts: without meaning until something ends there. */
  readonly isStart: boolean;
}

export interface DfaState {
  readonly id: number;
  /** The innermost rule around: of the octets read before, or of those that may follow. For comments and traces. */
  readonly rule: string;
  /** What a failure here is reported as: the innermost rule with `;! error`. */
  readonly error: ErrorReport | null;
  /** Actions to call when the machine fails here, and when the input ends here. */
  readonly failed: readonly ActionUse[];
  readonly eof: readonly ActionUse[];
  /** Whether the value that a register has when the state is entered matters. */
  readonly isLive: (register: number) => boolean;
  /** Branches per byte class. */
  readonly transitions: readonly (readonly Branch[])[];
  /** What happens at the end of input: empty is an error. */
  readonly end: readonly Branch[];
  /** Copies that put the results of the preferred path in place when the machine fails here. */
  readonly onError: readonly Update[];
}

/** What is done when every guard holds. */
export interface Branch extends Outcome {
  readonly guards: readonly Guard[];
}

/** `target` is a state, or ACCEPT at the end of input. */
export interface Outcome {
  /** In order, before the updates; their operands speak of registers as they were. */
  readonly effects: readonly Effect[];
  /** Carried out as if at once. */
  readonly updates: readonly Update[];
  readonly target: number;
}

export const ACCEPT = -1;

/** The counter's value is within low..high. */
export interface Guard {
  readonly register: number;
  readonly low: number;
  readonly high: number;
}

/** What a register becomes, or an effect is given. `position` is the offset of the octet being read, or one behind it. */
export type Operand =
  | { readonly kind: "register"; readonly register: number; readonly plus: number }
  | { readonly kind: "position"; readonly plus: number }
  | { readonly kind: "constant"; readonly value: number }
  /** The integer whose digits stand between two offsets. */
  | { readonly kind: "integer"; readonly start: Operand; readonly end: Operand }
  /** Where the input starts. */
  | { readonly kind: "input" };

/** A register gets a value. */
export interface Update {
  readonly register: number;
  readonly value: Operand;
}

export type Effect =
  | { readonly kind: "append"; readonly list: List; readonly operands: readonly Operand[] }
  | { readonly kind: "action"; readonly action: ActionUse; readonly start: Operand };

/** All ways on from a state; those that classes have in common once. */
export function branchesOf({ transitions, end }: DfaState): Branch[] {
  return [...[...new Set(transitions)].flat(), ...end];
}

/** The state with changed branches; what classes have in common stays in common. */
export function mapBranches(state: DfaState, change: (branch: Branch) => Branch): DfaState {
  const changed = new Map<readonly Branch[], readonly Branch[]>();
  const transitions = state.transitions.map((branches) => {
    const known = changed.get(branches) ?? branches.map(change);
    changed.set(branches, known);
    return known;
  });
  return { ...state, transitions, end: state.end.map(change) };
}

/** Equal keys mean equal outcomes. */
export function outcomeKey(outcome: Outcome | null): string {
  return outcome === null ? "error" : `${operationsKey(outcome)};->${outcome.target}`;
}

/** Equal keys mean that the same is done, wherever it leads. */
export function operationsKey({ effects, updates }: Pick<Outcome, "effects" | "updates">): string {
  const shown = effects.map((e) =>
    e.kind === "append"
      ? `append${e.list.index}(${e.operands.map(operandKey)})`
      : `${e.action.name}@${e.action.span.start}(${operandKey(e.start)})`,
  );
  return [...shown, ...updates.map((u) => `r${u.register}=${operandKey(u.value)}`)].join(";");
}

function operandKey(operand: Operand): string {
  switch (operand.kind) {
    case "register":
      return `r${operand.register}+${operand.plus}`;
    case "constant":
      return String(operand.value);
    case "position":
      return `p+${operand.plus}`;
    case "integer":
      return `integer(${operandKey(operand.start)},${operandKey(operand.end)})`;
    case "input":
      return "start";
  }
}

/** Every stage asks for these, of the same branches. */
const labelKeys = new WeakMap<Branch, string>();

/** Equal keys mean branches that are equal but for where they lead. */
export function labelKey(branch: Branch): string {
  const known = labelKeys.get(branch);
  if (known !== undefined) return known;
  const guards = branch.guards.map((g) => `${g.low}<=r${g.register}<=${g.high}`);
  const key = `${guards.join("&")}?${operationsKey(branch)}`;
  labelKeys.set(branch, key);
  return key;
}

export function branchKey(branch: Branch): string {
  return `${labelKey(branch)};->${branch.target}`;
}

/** Equal keys mean equal branches. */
export function branchesKey(branches: readonly Branch[]): string {
  return branches.map(branchKey).join(" ");
}

export function printDfa(dfa: Dfa): string {
  const lines = [`dfa ${dfa.entry}: ${dfa.states.length} states, ${dfa.registers.length} registers`];
  for (const state of dfa.states) {
    const error = state.error === null ? "" : `, error ${state.error.code}`;
    lines.push(`${state.id} in ${state.rule}${error}`);
    for (const { label, notes, target } of branchLines(dfa, state)) {
      lines.push(`  ${[`${label} -> ${target ?? "accept"}`, ...notes].join(" ; ")}`);
    }
    for (const action of state.failed) lines.push(`  on failure ${action.name}()`);
    for (const action of state.eof) lines.push(`  at the end ${action.name}()`);
    for (const update of state.onError) lines.push(`  on error ${showUpdate(update, dfa)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What a state does, a line per target and set of octets; `target` null is acceptance. */
export interface BranchLine {
  readonly label: string;
  readonly notes: readonly string[];
  readonly target: number | null;
}

export function branchLines(dfa: Dfa, state: DfaState): BranchLine[] {
  const groups = new Map<string, { sets: ByteSet[]; branch: Branch }>();
  for (const [index, branches] of state.transitions.entries()) {
    const set = dfa.classes[index];
    for (const branch of set === undefined ? [] : branches) {
      const group = groups.get(branchKey(branch));
      if (group === undefined) groups.set(branchKey(branch), { sets: set ? [set] : [], branch });
      else if (set !== undefined) group.sets.push(set);
    }
  }
  const lines = [...groups.values()].map(({ sets, branch }) => branchLine(String(ByteSet.union(sets)), branch, dfa));
  return [...lines, ...state.end.map((branch) => branchLine("end", branch, dfa))];
}

function branchLine(symbol: string, branch: Branch, dfa: Dfa): BranchLine {
  const name = (register: number) => dfa.registers[register]?.name ?? "?";
  const guards = branch.guards.map((g) => ` {${g.low}..${g.high === Infinity ? "" : g.high} ${name(g.register)}}`);
  const effects = branch.effects.map((e) => showEffect(e, dfa));
  const updates = branch.updates.map((u) => showUpdate(u, dfa));
  const target = branch.target === ACCEPT ? null : branch.target;
  return { label: symbol + guards.join(""), notes: [...effects, ...updates], target };
}

function showEffect(effect: Effect, dfa: Dfa): string {
  if (effect.kind === "action") return `${effect.action.name}(${showOperand(effect.start, dfa)})`;
  return `append ${effect.list.name}(${effect.operands.map((o) => showOperand(o, dfa)).join(", ")})`;
}

function showUpdate(update: Update, dfa: Dfa): string {
  return `${dfa.registers[update.register]?.name} = ${showOperand(update.value, dfa)}`;
}

function showOperand(operand: Operand, dfa: Dfa): string {
  switch (operand.kind) {
    case "position":
      return operand.plus === 0 ? "p" : `p + ${operand.plus}`;
    case "constant":
      return operand.value < 0 ? "none" : String(operand.value);
    case "integer":
      return `integer(${showOperand(operand.start, dfa)}, ${showOperand(operand.end, dfa)})`;
    case "input":
      return "start";
    case "register": {
      const name = dfa.registers[operand.register]?.name ?? "?";
      return operand.plus === 0 ? name : `${name} ${operand.plus < 0 ? "-" : "+"} ${Math.abs(operand.plus)}`;
    }
  }
}
