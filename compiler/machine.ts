/**
 * The finished machine: what emitters read, tools show and `abnfa dump --stage machine` prints. Plain data, frozen,
 * with a version number, so that it can be stored and read by other programs.
 */
import { joined } from "./automaton/byte-classes.js";
import { type ByteRange, ByteSet } from "./automaton/byte-set.js";
import { describeOctets } from "./automaton/describe-octets.js";
import {
  ACCEPT,
  type Branch,
  branchesKey,
  type Dfa,
  type DfaState,
  type Effect,
  type Operand,
  type Update,
} from "./automaton/dfa.js";
import type { AnnotatedGrammar } from "./rules/annotate.js";
import type { ActionUse, ErrorReport, Field, List } from "./rules/expression.js";

/** Raised when the meaning of the JSON form changes. */
export const MACHINE_FORMAT = 1;

/** All that a grammar compiles to: its machines, and what they share. */
export interface Parser {
  readonly format: typeof MACHINE_FORMAT;
  readonly fields: readonly FieldInfo[];
  readonly lists: readonly ListInfo[];
  readonly actions: readonly ActionInfo[];
  /** Every way to fail, of all machines; a machine names one by its index. */
  readonly failures: readonly Failure[];
  readonly machines: readonly Machine[];
}

/** What a rule captures. */
export interface FieldInfo {
  readonly name: string;
  readonly type: Field["type"];
  readonly rule: string;
  /** The list whose records hold the field, or null for a field of the whole match. */
  readonly list: number | null;
  readonly ascii: boolean;
  /** A record may lack it; a field of the whole match always may. */
  readonly isOptional: boolean;
  /** Names of the registers with its offsets. */
  readonly start: string;
  readonly end: string;
}

/** A list of records, one for each match of its rule. */
export interface ListInfo {
  readonly name: string;
  readonly rule: string;
  readonly parent: number | null;
  /** Records of lists inside a record stand behind it (it is appended when a rule inside it ends), or before it. */
  readonly isHead: boolean;
  /** Indices into `fields`, in the order in which a record holds them. */
  readonly fields: readonly number[];
}

/** A call of an action, in one of its places. */
export interface ActionInfo {
  readonly name: string;
  readonly rule: string;
  /** It is shown the octet that is being read as well. */
  readonly includesOctet: boolean;
  /** Index into `failures` of what a refusal is reported as; null if the action cannot refuse. */
  readonly failure: number | null;
}

/** A way to fail, as the generated table `FAILURES` has it. */
export interface Failure {
  readonly code: string;
  readonly rule: string;
  readonly text: string;
  /** What could have stood at the place of the failure, in words. */
  readonly expected: string;
}

/** Invariants: state 0 is the start; a state's transitions have disjoint octets; absent octets are errors. */
export interface Machine {
  readonly entry: string;
  /** It only tells whether the input matches. */
  readonly isRecogniser: boolean;
  /** Octets that no state tells apart. */
  readonly classes: readonly (readonly ByteRange[])[];
  readonly registers: readonly RegisterInfo[];
  readonly states: readonly MachineState[];
}

/** A variable of the machine. */
export interface RegisterInfo {
  readonly name: string;
  readonly kind: "offset" | "counter";
  /** Part of the match; -1 until it is captured. */
  readonly isResult: boolean;
}

/** A state: what is reported when it has no way on, and its ways on. */
export interface MachineState {
  readonly id: number;
  readonly rule: string;
  readonly failure: number;
  readonly onError: readonly Update[];
  readonly transitions: readonly Transition[];
  /** Branches at the end of input. */
  readonly end: readonly Move[];
  /** What is reported when the input ends and none of those branches' guards holds. */
  readonly endFailure: number;
  /** Actions, by index, to call when the machine fails here, and when the input ends here. */
  readonly failed: readonly number[];
  readonly eof: readonly number[];
}

/** Where octets lead: the first of the moves whose guards hold is taken. */
export interface Transition {
  readonly octets: readonly ByteRange[];
  readonly moves: readonly Move[];
  /** What is reported when no move's guards hold: such an octet has come too often, or too soon. */
  readonly failure: number;
}

/** One alternative of a transition: taken when its guards hold. */
export interface Move extends Pick<Branch, "guards" | "updates" | "target"> {
  readonly effects: readonly MoveEffect[];
}

/** What a move does besides setting registers: it appends a record, or calls an action. */
export type MoveEffect =
  | { readonly kind: "append"; readonly list: number; readonly operands: readonly Operand[] }
  | { readonly kind: "action"; readonly action: number; readonly start: Operand };

export function freezeMachines(dfas: readonly Dfa[], grammar: AnnotatedGrammar): Parser {
  const failures = new Table<Failure>((f) => `${f.code} ${f.rule} ${f.expected}`);
  const actions = new Table<ActionInfo>((a) => `${a.name} ${a.rule} ${a.includesOctet} ${a.failure}`);
  const { fields, lists, variables } = grammar.captures;
  const name = (variable: number) => variables[variable]?.name ?? "";
  const machines = dfas.map((dfa) => freezeMachine(dfa, failures, actions));
  return deepFreeze({
    format: MACHINE_FORMAT,
    fields: fields.map(({ name: field, type, rule, list, ascii, isOptional, start, end }) => ({
      name: field,
      type,
      rule,
      list: list?.index ?? null,
      ascii,
      isOptional: list === null || isOptional,
      start: name(start),
      end: name(end),
    })),
    lists: lists.map((list: List) => ({
      name: list.name,
      rule: list.rule,
      parent: list.parent?.index ?? null,
      isHead: list.after !== null,
      fields: list.fields.map((f) => fields.indexOf(f)),
    })),
    actions: actions.rows,
    failures: failures.rows,
    machines,
  });
}

function freezeMachine(dfa: Dfa, failures: Table<Failure>, actions: Table<ActionInfo>): Machine {
  const action = (use: ActionUse) => actions.index(actionInfo(use, failures));
  const effect = (e: Effect): MoveEffect =>
    e.kind === "append"
      ? { kind: "append", list: e.list.index, operands: e.operands }
      : { kind: "action", action: action(e.action), start: e.start };
  const move = ({ guards, effects, updates, target }: Branch): Move => ({
    guards,
    effects: effects.map(effect),
    updates,
    target,
  });
  const states = dfa.states.map((state) => {
    const transitions = transitionsOf(dfa, state);
    const reported = (others: readonly StateTransition[], mayEnd: boolean) =>
      failures.index(failureOf(state, others, mayEnd, dfa));
    const failure = reported(transitions, state.end.length > 0);
    const isGuarded = (branches: readonly Branch[]) => branches.every((b) => b.guards.length > 0);
    const withoutIt = (t: StateTransition) =>
      reported(
        transitions.filter((o) => o !== t),
        state.end.length > 0,
      );
    return {
      id: state.id,
      rule: state.rule,
      failure,
      onError: state.onError,
      transitions: transitions.map((transition) => ({
        octets: transition.set.ranges,
        moves: transition.branches.map(move),
        failure: isGuarded(transition.branches) ? withoutIt(transition) : failure,
      })),
      end: state.end.map(move),
      endFailure: isGuarded(state.end) ? reported(transitions, false) : failure,
      failed: state.failed.map(action),
      eof: state.eof.map(action),
    };
  });
  return {
    entry: dfa.entry,
    isRecogniser: dfa.isRecogniser,
    classes: mergedClasses(dfa),
    registers: dfa.registers.map(({ name, kind, isResult }) => ({ name, kind, isResult })),
    states,
  };
}

interface StateTransition {
  readonly set: ByteSet;
  readonly branches: readonly Branch[];
}

/** Classes with the same branches in a state are one transition; sorted by first octet. */
function transitionsOf(dfa: Dfa, state: DfaState): StateTransition[] {
  const groups = new Map<string, { sets: ByteSet[]; branches: readonly Branch[] }>();
  for (const [index, branches] of state.transitions.entries()) {
    const set = dfa.classes[index];
    if (branches.length === 0 || set === undefined) continue;
    const key = branchesKey(branches);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sets: [set], branches });
    else group.sets.push(set);
  }
  return [...groups.values()].map(({ sets, branches }) => ({ set: ByteSet.union(sets), branches }));
}

/** After minimisation some classes are no longer told apart by any state. */
function mergedClasses(dfa: Dfa): (readonly ByteRange[])[] {
  const classes = joined(dfa.classes, (_, index) =>
    dfa.states.map(({ transitions }) => branchesKey(transitions[index] ?? [])).join("|"),
  );
  return classes.map((set) => set.ranges);
}

function failureOf(state: DfaState, transitions: readonly StateTransition[], mayEnd: boolean, dfa: Dfa): Failure {
  const following = ByteSet.union(transitions.map((t) => t.set));
  const expected = describeOctets(following, mayEnd);
  const { code, rule, text } = state.error ?? defaultReport(dfa);
  return { code, rule, text, expected };
}

function defaultReport(dfa: Dfa): ErrorReport {
  return { code: "syntax", rule: dfa.entry, text: `this is no ${dfa.entry}` };
}

function actionInfo({ name, rule, includesOctet, fails }: ActionUse, failures: Table<Failure>): ActionInfo {
  const failure = fails === null ? null : failures.index({ ...fails, expected: fails.text });
  return { name, rule, includesOctet, failure };
}

/** Rows without repetition, in order of first use. */
class Table<Row> {
  readonly rows: Row[] = [];
  private readonly indices = new Map<string, number>();

  constructor(private readonly key: (row: Row) => string) {}

  index(row: Row): number {
    const key = this.key(row);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** JSON has no Infinity: an open upper bound of a guard is written as null. */
export function machineJson(parser: Parser): string {
  return `${JSON.stringify(parser, null, 2)}\n`;
}

export { ACCEPT };
