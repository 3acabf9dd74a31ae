/**
 * Annotated regular expression -> NFA (Thompson 1968), with counters for bounded repetitions and the product
 * construction for intersection and difference.
 *
 *     octets   [in] --set--> [out]
 *     cat      [in] -a-> [ ] -b-> [out]
 *     alt      [in] -> a -> [out], [in] -> b -> [out]           in order of preference
 *     star     [loop] -> body -> [loop], [loop] -> [out]        the body first: as many as possible
 *     plus     [in] -> body -> [end], [end] -> [in], [end] -> [out]
 *     counted  [in] --n=0--> body --n++--> [loop], [loop] --n<max--> body, [loop] --n>=min--> [out]
 */
import * as report from "../diagnostics.js";
import { GrammarError } from "../diagnostics.js";
import type { AnnotatedEntry } from "../rules/annotate.js";
import {
  type Captures,
  type Expression,
  type Filter,
  hasMarks,
  matchesEmpty,
  type Repeat,
  type Scope,
  type Variable,
  weight,
} from "../rules/expression.js";
import { camelCase } from "../rules/names.js";
import { ByteSet } from "./byte-set.js";
import { variablesSetBefore } from "./liveness.js";
import type { Nfa, NfaEdge, NfaState, Operation } from "./nfa.js";
import {
  complement,
  determinizePure,
  PURE_STATE_LIMIT,
  type PureDfa,
  Subsets,
  successors,
  TooManyStates,
} from "./pure-dfa.js";
import { withCountsThatFit } from "./take-counts.js";

/**
 * Repetitions of up to this many octets are written out: straight-line code beats a counter, and states that count the same in
 * different registers do not become one. (An IPv6 address takes 151 states written out, 1,200 with counters.)
 */
const SMALL_REPEAT = 16;

/** More states than any protocol grammar needs; the bound keeps a hostile grammar's cost finite. */
export const NFA_STATE_LIMIT = 200_000;

/** A machine that counts in more places than this is written out from a repetition, and going to be larger still. */
const COUNTER_LIMIT = 2000;

/** Repetitions that must be written out, because one counter is not enough for them. */
export type Unrolled = ReadonlySet<Repeat> | "all";

export function buildNfa(entry: AnnotatedEntry, captures: Captures, unrolled: Unrolled): Nfa {
  const builder = new Builder(entry, variablesOf(entry, captures), unrolled, true);
  const { start, accept } = builder.fragment(entry.expression);
  const { variables, counted, states } = builder;
  const whole = { entry: entry.name, entrySpan: entry.rule.nameSpan, variables, counted, states, start, accept };
  return withoutIdleClears(withCountsThatFit(trim(whole, entry)));
}

/** A recogniser gives no captures: of the variables it keeps those that it reads. */
function variablesOf({ isRecogniser }: AnnotatedEntry, { variables }: Captures): readonly Variable[] {
  return isRecogniser ? variables.map((v) => ({ ...v, isResult: false })) : variables;
}

/** The language of an expression as a minimal DFA, marks and counts aside. */
export function buildPureDfa(expression: Expression, entry: AnnotatedEntry): PureDfa {
  const { states, start, accept } = withoutCounts(expression, entry);
  try {
    return determinizePure(states, start, accept);
  } catch (problem) {
    if (!(problem instanceof TooManyStates)) throw problem;
    throw new GrammarError([report.tooManyStates(PURE_STATE_LIMIT, entry.name, entry.rule.nameSpan)]);
  }
}

/**
 * The language as a DFA whose states are found when they are asked for, which throws TooManyStates: for questions that few
 * of them may answer.
 */
export function buildSubsets(expression: Expression, entry: AnnotatedEntry): PureDfa {
  const { states, start, accept } = withoutCounts(expression, entry);
  return new Subsets(states, start, accept);
}

function withoutCounts(expression: Expression, entry: AnnotatedEntry): Fragment & { states: readonly NfaState[] } {
  const builder = new Builder(entry, [], new Set(), false);
  return { ...builder.fragment(expression), states: builder.states };
}

/** What operands describe: a filter inside a repetition is built as often as that is written out. */
const operandDfas = new WeakMap<Expression, PureDfa>();

/** At least one octet. */
const NOT_EMPTY: PureDfa = {
  states: [
    { accepting: false, edges: [{ set: ByteSet.all, target: 1 }] },
    { accepting: true, edges: [{ set: ByteSet.all, target: 1 }] },
  ],
};

interface Fragment {
  readonly start: number;
  readonly accept: number;
}

interface MutableState extends NfaState {
  edges: NfaEdge[];
}

class Builder {
  readonly states: MutableState[] = [];
  readonly variables: Variable[];
  readonly counted = new Map<number, Repeat>();
  private scope: Scope | null = null;

  constructor(
    private readonly entry: AnnotatedEntry,
    variables: readonly Variable[],
    private readonly unrolled: Unrolled,
    /** False inside a filter whose operand has to remember: counts would not say which prefixes can still match. */
    private countersAllowed: boolean,
  ) {
    this.variables = [...variables];
  }

  fragment(expression: Expression): Fragment {
    const start = this.state();
    return { start, accept: this.build(expression, start) };
  }

  private state(scope: Scope | null = this.scope): number {
    const id = this.states.length;
    if (id >= NFA_STATE_LIMIT) this.giveUp();
    this.states.push({ id, scope, edges: [] });
    return id;
  }

  private giveUp(): never {
    const { name, nameSpan } = this.entry.rule;
    const { rule, span } = this.scope ?? { rule: name, span: nameSpan };
    throw new GrammarError([report.tooManyStates(NFA_STATE_LIMIT, rule, span)]);
  }

  private connect(from: number, edge: NfaEdge): void {
    this.states[from]?.edges.push(edge);
  }

  private epsilon(from: number, target: number, operation: Operation | null = null): void {
    this.connect(from, { kind: "epsilon", operation, target });
  }

  /** Builds the expression behind `from` and returns the state in which it has matched. */
  private build(expression: Expression, from: number): number {
    switch (expression.kind) {
      case "empty":
        return from;
      case "octets": {
        const target = this.state();
        if (!expression.set.isEmpty) this.connect(from, { kind: "octets", set: expression.set, target });
        return target;
      }
      case "cat":
        return expression.parts.reduce((at, part) => this.build(part, at), from);
      case "alt":
        return this.alternatives(expression.parts, from);
      case "repeat":
        return this.repeat(expression, from);
      case "scope":
        return this.inScope(expression.scope, expression.body, from);
      case "filter":
        return this.filter(expression, from);
      case "mark": {
        const target = this.state();
        this.epsilon(from, target, expression.mark);
        return target;
      }
    }
  }

  private inScope(scope: Scope, body: Expression, from: number): number {
    const { scope: outer, countersAllowed } = this;
    const { take, actions } = scope;
    this.scope = scope;
    // Whether an octet may be the last is asked of states, which must therefore not stand for several counts.
    this.countersAllowed &&= actions.finish.length === 0;
    const start = this.state();
    this.epsilon(from, start, take === null ? null : { kind: "test", variable: take.variable, low: 0, high: take.max });
    const end = this.build(body, start);
    if (take !== null || actions.each.length + actions.finish.length > 0) this.guardOctets(scope, start, end);
    const accept = take === null ? end : this.state();
    if (take !== null) this.epsilon(end, accept, { kind: "test", variable: take.variable, low: 0, high: 0 });
    this.scope = outer;
    this.countersAllowed = countersAllowed;
    return accept;
  }

  /** Puts what happens on every octet of a rule in front of its octet edges. */
  private guardOctets({ take, actions }: Scope, start: number, end: number): void {
    const inside = this.states.slice(start);
    for (const state of inside) {
      for (const [index, edge] of state.edges.entries()) {
        if (edge.kind !== "octets") continue;
        const isLast = actions.finish.length > 0 && this.reachesWithoutOctet(edge.target, end);
        const actionsHere = [...actions.each, ...(isLast ? actions.finish : [])];
        const operations: Operation[] = [
          ...(take === null
            ? []
            : [
                { kind: "test", variable: take.variable, low: 1, high: Infinity } as const,
                { kind: "decrement", variable: take.variable } as const,
              ]),
          ...actionsHere.map((action) => ({ kind: "action", action }) as const),
        ];
        let last = edge as NfaEdge;
        for (const operation of operations.reverse()) {
          const between = this.state(state.scope);
          this.connect(between, last);
          last = { kind: "epsilon", operation, target: between };
        }
        state.edges[index] = last;
      }
    }
  }

  private reachesWithoutOctet(from: number, to: number): boolean {
    const epsilons = (id: number) =>
      (this.states[id]?.edges ?? []).flatMap((e) => (e.kind === "epsilon" ? [e.target] : []));
    return reach(from, epsilons).has(to);
  }

  private alternatives(parts: readonly Expression[], from: number): number {
    const ends = parts.map((part) => {
      const start = this.state();
      this.epsilon(from, start);
      return this.build(part, start);
    });
    const accept = this.state();
    for (const end of ends) this.epsilon(end, accept);
    return accept;
  }

  private repeat(repeat: Repeat, from: number): number {
    const { body, min, max } = repeat;
    const nullable = matchesEmpty(body);
    // Rounds that match nothing are of no use, unless they are required and leave marks.
    if (nullable && hasMarks(body)) return this.unroll(repeat, from);
    if (max === Infinity && (min === 0 || nullable)) return this.star(body, from);
    if (max === Infinity && min === 1) return this.plus(body, from);
    const size = weight(body) * (max === Infinity ? min : max);
    const isUnrolled = this.unrolled === "all" || this.unrolled.has(repeat);
    if (max <= 1 || size <= SMALL_REPEAT || nullable || !this.countersAllowed || isUnrolled) {
      return this.unroll(repeat, from);
    }
    return this.count(repeat, from);
  }

  private star(body: Expression, from: number): number {
    const loop = this.state();
    this.epsilon(from, loop);
    const inside = this.state();
    this.epsilon(loop, inside);
    this.epsilon(this.build(body, inside), loop);
    const accept = this.state();
    this.epsilon(loop, accept);
    return accept;
  }

  private plus(body: Expression, from: number): number {
    const inside = this.state();
    this.epsilon(from, inside);
    const end = this.state();
    this.epsilon(this.build(body, inside), end);
    this.epsilon(end, inside);
    const accept = this.state();
    this.epsilon(end, accept);
    return accept;
  }

  private unroll({ body, min, max }: Repeat, from: number): number {
    let at = from;
    for (let i = 0; i < min; i++) at = this.build(body, at);
    if (max === Infinity) return this.star(body, at);
    const exits: number[] = [];
    // As in a loop, no round of several is made that matches nothing: it would only set marks anew.
    const isRestricted = max > 1 && matchesEmpty(body) && hasMarks(body);
    for (let i = min; i < max; i++) {
      const optional = this.state();
      this.epsilon(at, optional);
      const next = isRestricted ? this.restricted(body, NOT_EMPTY, optional) : this.build(body, optional);
      exits.push(at);
      at = next;
    }
    const accept = this.state();
    for (const exit of exits) this.epsilon(exit, accept);
    this.epsilon(at, accept);
    return accept;
  }

  private count(repeat: Repeat, from: number): number {
    const { min, max } = repeat;
    const variable = this.variables.length;
    if (this.counted.size >= COUNTER_LIMIT) this.giveUp();
    const name = counterName(this.scope, this.variables);
    this.variables.push({ name, kind: "counter", isResult: false, end: null });
    this.counted.set(variable, repeat);
    // Not the loop's own first state: one count may end and the next begin, as in 2(3"a"), without an octet between.
    const inside = this.state();
    const entry = min === 0 ? this.state() : inside;
    this.epsilon(from, entry, { kind: "zero", variable });
    if (min === 0) this.epsilon(entry, inside);
    const loop = this.state();
    const again = max === Infinity ? null : ({ kind: "test", variable, low: 0, high: max - 1 } as const);
    this.epsilon(loop, inside, again);
    const end = this.build(repeat.body, inside);
    this.epsilon(end, loop, { kind: "increment", variable });
    const accept = this.state();
    // Tests say nothing about which states can be passed: a body that matches nothing must not seem to be counted.
    const isPassable = reach(inside, (id) => this.states[id]?.edges.map((e) => e.target) ?? []).has(end);
    if (isPassable) this.epsilon(loop, accept, { kind: "test", variable, low: min, high: Infinity });
    if (min === 0) this.epsilon(entry, accept);
    return accept;
  }

  private filter({ body, operand, keep }: Filter, from: number): number {
    const language = operandDfas.get(operand) ?? buildPureDfa(operand, this.entry);
    operandDfas.set(operand, language);
    return this.restricted(body, keep ? language : complement(language), from);
  }

  /**
   * The product of the body's NFA and a DFA. The body keeps its marks and its order of preference; the DFA only says
   * which paths live.
   */
  private restricted(body: Expression, dfa: PureDfa, from: number): number {
    const countersAllowed = this.countersAllowed && dfa.states.length === 1;
    const sub = new Builder(this.entry, this.variables, this.unrolled, countersAllowed);
    sub.scope = this.scope;
    const { start, accept } = sub.fragment(body);
    this.variables.push(...sub.variables.slice(this.variables.length));
    for (const [variable, repeat] of sub.counted) this.counted.set(variable, repeat);
    return this.product(sub.states, start, accept, dfa, from);
  }

  private product(body: readonly NfaState[], start: number, accept: number, dfa: PureDfa, from: number): number {
    const pairs = new Map<string, number>();
    const work: { state: MutableState; q: number; d: number }[] = [];
    const outer = this.scope;
    const pair = (q: number, d: number): number => {
      const key = `${q} ${d}`;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      this.scope = body[q]?.scope ?? null;
      const id = this.state();
      pairs.set(key, id);
      const state = this.states[id];
      if (state !== undefined) work.push({ state, q, d });
      return id;
    };
    this.epsilon(from, pair(start, 0));
    this.scope = outer;
    const end = this.state();
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      const { state, q, d } = next;
      for (const edge of body[q]?.edges ?? []) {
        if (edge.kind === "epsilon") state.edges.push({ ...edge, target: pair(edge.target, d) });
        else {
          for (const { set, target } of successors(dfa, d, edge.set)) {
            state.edges.push({ kind: "octets", set, target: pair(edge.target, target) });
          }
        }
      }
      if (q === accept && dfa.states[d]?.accepting) state.edges.push({ kind: "epsilon", operation: null, target: end });
    }
    this.scope = outer;
    return end;
  }
}

function counterName(scope: Scope | null, variables: readonly Variable[]): string {
  const base = `${scope === null ? "repeat" : camelCase(scope.rule)}Count`;
  const taken = new Set(variables.map((v) => v.name));
  if (!taken.has(base)) return base;
  let suffix = 2;
  while (taken.has(`${base}${suffix}`)) suffix++;
  return `${base}${suffix}`;
}

/** Drops states that cannot be reached or cannot reach the accepting one, so that every prefix kept is viable. */
function trim(nfa: Nfa, entry: AnnotatedEntry): Nfa {
  const forward = reach(nfa.start, (id) => nfa.states[id]?.edges.map((e) => e.target) ?? []);
  const sources = new Map<number, number[]>();
  for (const state of nfa.states) {
    for (const edge of state.edges) {
      const list = sources.get(edge.target);
      if (list === undefined) sources.set(edge.target, [state.id]);
      else list.push(state.id);
    }
  }
  const backward = reach(nfa.accept, (id) => sources.get(id) ?? []);
  const kept = nfa.states.filter((s) => forward.has(s.id) && backward.has(s.id));
  const renumbered = new Map(kept.map((s, index) => [s.id, index]));
  const start = renumbered.get(nfa.start);
  const accept = renumbered.get(nfa.accept);
  if (start === undefined || accept === undefined) {
    throw new GrammarError([report.emptyLanguage(entry.rule.name, entry.rule.nameSpan)]);
  }
  const states = kept.map((state, id) => ({
    id,
    scope: state.scope,
    edges: state.edges.flatMap((edge) => {
      const target = renumbered.get(edge.target);
      return target === undefined ? [] : [{ ...edge, target }];
    }),
  }));
  return { ...nfa, states, start, accept };
}

/** Drops "no offset" marks where no offset can have been set. */
function withoutIdleClears(nfa: Nfa): Nfa {
  const captured = variablesSetBefore(nfa);
  const states = nfa.states.map((state) => ({
    ...state,
    edges: state.edges.map((edge) => {
      const isIdle =
        edge.kind === "epsilon" &&
        edge.operation?.kind === "clear" &&
        !captured[state.id]?.has(edge.operation.variable);
      return isIdle ? { ...edge, operation: null } : edge;
    }),
  }));
  return { ...nfa, states };
}

function reach(start: number, next: (id: number) => readonly number[]): Set<number> {
  const seen = new Set([start]);
  const work = [start];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    for (const target of next(id)) {
      if (!seen.has(target)) {
        seen.add(target);
        work.push(target);
      }
    }
  }
  return seen;
}
