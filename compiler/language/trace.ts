/** What a machine does with an input, step by step. */
import { ACCEPT, type MoveEffect, type Parser } from "../machine.js";
import type { Scope } from "../rules/expression.js";
import { octetScopes, ruleNames } from "./rule-path.js";
import { type MachineStep, operandValue, type Rejection, runMachine } from "./run-machine.js";
import { type Grammar, type Subject, subjectOf } from "./subject.js";

/** How an input went through the machine of a rule. */
export interface Trace {
  readonly rule: string;
  readonly accepted: boolean;
  /** In the order of the input; the last one, of no octets, is the end of an accepted input. */
  readonly steps: readonly TraceStep[];
  /** Why and where the input is rejected; null if it is accepted. */
  readonly error: TraceError | null;
}

/** An octet, or a run of octets in one rule that leave the machine in one state and set nothing but counters. */
export interface TraceStep {
  readonly offset: number;
  readonly length: number;
  /** The state that reads the octets. */
  readonly from: number;
  /** The state behind them; null is acceptance. */
  readonly to: number | null;
  /** The rules that the octets are in, outermost first. */
  readonly rules: readonly string[];
  readonly events: readonly TraceEvent[];
}

/** What happens at a step, besides the change of state. */
export type TraceEvent =
  /** A register gets an offset; null is "no offset". */
  | { readonly kind: "register"; readonly name: string; readonly value: number | null }
  /** A counter gets a value: the one behind the last octet of the step. */
  | { readonly kind: "counter"; readonly name: string; readonly value: number }
  /** A field of the match is complete, or absent (`start` and `end` are null); a later event may correct it. */
  | ({ readonly kind: "field" } & TracedField)
  /** A record is appended to a list. */
  | { readonly kind: "record"; readonly list: string; readonly fields: readonly TracedField[] }
  /** An action is due. It is not run: `canRefuse` says that, run, it may reject the input here. */
  | ActionEvent;

/** An action is due. */
export interface ActionEvent {
  readonly kind: "action";
  readonly name: string;
  /** The octets that it would be shown. */
  readonly start: number;
  readonly end: number;
  readonly canRefuse: boolean;
}

/** A field and the offsets between which it was captured; null if it is absent. */
export interface TracedField {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** The failure that the generated parser reports. */
export interface TraceError {
  readonly offset: number;
  readonly state: number;
  /** The rule under way there. */
  readonly within: string;
  readonly code: string;
  /** The rule that the failure is reported for. */
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
  /** The octet found; null is the end of input. */
  readonly found: number | null;
  /** Actions for the end of input (if that was found) and for failures, in the order in which they are due. */
  readonly actions: readonly ActionEvent[];
}

/** What is traced. */
export interface TraceOptions {
  /** The rule to trace: any of a grammar's text, or an entry of an analysis. By default the first entry. */
  readonly rule?: string;
}

/**
 * Runs an input through a machine and tells for each octet which rule and state it went through, what was captured and
 * appended, and why the input is rejected, if it is. Actions are listed but not run: what they refuse seems accepted.
 *
 * A string stands for its UTF-8 octets. Bad input does not throw. A grammar that cannot be compiled is a GrammarError,
 * a rule that an analysis has no machine for a RangeError.
 *
 * @example
 * import { trace } from "abnfa";
 *
 * const grammar = { name: "level.abnf", text: 'header = "<" level ">"\nlevel = 1*2DIGIT\n' };
 * trace(grammar, "<7>").steps.map((step) => step.rules.at(-1)); // ["header", "level", "header", undefined]
 * trace(grammar, "<x>").error?.offset; // 1
 * trace(grammar, "<x>").error?.expected; // "a digit"
 */
export function trace(grammar: Grammar, input: Uint8Array | string, options: TraceOptions = {}): Trace {
  const octets = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const subject = subjectOf(grammar, options.rule ?? null);
  const { machine, parser, nfa } = subject;
  const collector = new Collector(subject, octets, octetScopes(nfa, octets));
  const rejection = runMachine(machine, parser, octets, (step) => collector.add(step));
  const error = rejection === null ? null : traceError(rejection, subject, octets);
  return { rule: machine.entry, accepted: rejection === null, steps: collector.steps, error };
}

function traceError({ offset, state, failure }: Rejection, subject: Subject, octets: Uint8Array): TraceError {
  const within = subject.machine.states[state]?.rule ?? subject.machine.entry;
  const found = octets[offset] ?? null;
  const atEnd = found === null ? stateActions(state, "eof", offset, subject) : [];
  const actions = [...atEnd, ...stateActions(state, "failed", offset, subject)];
  return { offset, state, within, ...failure, found, actions };
}

class Collector {
  readonly steps: TraceStep[] = [];
  private scope: Scope | null = null;

  constructor(
    private readonly subject: Subject,
    private readonly octets: Uint8Array,
    private readonly scopes: readonly (Scope | null)[],
  ) {}

  add(step: MachineStep): void {
    const { parser } = this.subject;
    const scope = this.scopes[step.offset] ?? null;
    const isEnd = step.move.target === ACCEPT;
    const atEnd = isEnd ? stateActions(step.from, "eof", step.offset, this.subject) : [];
    const events = [...atEnd, ...effectEvents(step, this.octets, parser), ...registerEvents(step, this.subject)];
    const last = this.steps.at(-1);
    const goesOn = last?.to === step.from && last.from === step.from && step.move.target === step.from;
    if (last !== undefined && goesOn && isQuiet(events) && isQuiet(last.events) && scope === this.scope) {
      this.steps[this.steps.length - 1] = { ...last, length: last.length + 1, events };
      return;
    }
    this.scope = scope;
    this.steps.push({
      offset: step.offset,
      length: isEnd ? 0 : 1,
      from: step.from,
      to: isEnd ? null : step.move.target,
      rules: isEnd ? [] : ruleNames(scope),
      events,
    });
  }
}

/** Nothing happens but counting. */
function isQuiet(events: readonly TraceEvent[]): boolean {
  return events.every((event) => event.kind === "counter");
}

/** The actions of a state for a failure, or for the end of input. */
function stateActions(
  id: number,
  moment: "failed" | "eof",
  offset: number,
  { machine, parser }: Subject,
): ActionEvent[] {
  return (machine.states[id]?.[moment] ?? []).map((action) => actionEvent(action, 0, offset, parser));
}

function effectEvents(step: MachineStep, octets: Uint8Array, parser: Parser): TraceEvent[] {
  const { move, before, offset } = step;
  const value = (operand: Operand) => operandValue(operand, before, offset, octets);
  return move.effects.map((effect) =>
    effect.kind === "append"
      ? recordEvent(effect.list, effect.operands.map(value), parser)
      : actionEvent(effect.action, value(effect.start), offset, parser),
  );
}

type Operand = (MoveEffect & { kind: "action" })["start"];

function recordEvent(list: number, values: readonly number[], parser: Parser): TraceEvent {
  const info = parser.lists[list];
  const fields = (info?.fields ?? []).map((field, i) =>
    traced(parser.fields[field]?.name ?? "", values[2 * i] ?? -1, values[2 * i + 1] ?? -1),
  );
  return { kind: "record", list: info?.name ?? "", fields };
}

function actionEvent(action: number, start: number, offset: number, parser: Parser): ActionEvent {
  const info = parser.actions[action];
  if (info === undefined) throw new RangeError(`no action ${action}`);
  const { name, includesOctet, failure } = info;
  return { kind: "action", name, start, end: includesOctet ? offset + 1 : offset, canRefuse: failure !== null };
}

/** A field has an end once it is complete; without one its start means nothing. */
function traced(name: string, start: number, end: number): TracedField {
  return end < 0 ? { name, start: null, end: null } : { name, start, end };
}

function registerEvents({ move, after }: MachineStep, { machine, parser }: Subject): TraceEvent[] {
  return move.updates.flatMap(({ register }): TraceEvent[] => {
    const { name, kind } = registerAt(machine, register);
    const value = after[register] ?? -1;
    if (kind === "counter") return [{ kind, name, value }];
    const event: TraceEvent = { kind: "register", name, value: value < 0 ? null : value };
    const field = parser.fields.find((f) => f.list === null && f.end === name);
    if (field === undefined) return [event];
    const start = after[machine.registers.findIndex((r) => r.name === field.start)] ?? -1;
    return [event, { kind: "field", ...traced(field.name, start, value) }];
  });
}

function registerAt(machine: Subject["machine"], id: number): Subject["machine"]["registers"][number] {
  const register = machine.registers[id];
  if (register === undefined) throw new RangeError(`no register ${id}`);
  return register;
}
