/**
 * Which rules an input's octets belong to: the NFA is run with all its paths at once, the preferred ones first, as the
 * determinised machine does in one state; the path that wins tells the use of a rule that each octet is in.
 */
import { type Liveness, liveVariables } from "../automaton/liveness.js";
import type { EpsilonEdge, Nfa, NfaEdge } from "../automaton/nfa.js";
import type { Field, Scope } from "../rules/expression.js";

/** The scopes of the octets read so far, last first. */
interface Trail {
  readonly scope: Scope | null;
  readonly before: Trail | null;
}

/** By variable: the counters, and the offsets of the fields that become counts. */
type Values = ReadonlyMap<number, number>;

interface Thread {
  readonly state: number;
  readonly values: Values;
  readonly trail: Trail | null;
}

/** A thread that has left a rule with `prefer longest`. */
interface Exit {
  readonly scope: Scope;
  readonly thread: Thread;
}

/**
 * The innermost use of a rule for each octet, up to the first octet that no path can read. If the input is not
 * accepted the preferred of the paths that came furthest counts.
 */
export function octetScopes(nfa: Nfa, octets: Uint8Array): readonly (Scope | null)[] {
  return new Paths(nfa, octets).run();
}

class Paths {
  private readonly live: Liveness;
  private readonly offsets: ReadonlySet<number>;

  constructor(
    private readonly nfa: Nfa,
    private readonly octets: Uint8Array,
  ) {
    this.live = liveVariables(nfa);
    this.offsets = new Set(nfa.states.flatMap((s) => s.edges.flatMap(loadedOffsets)));
  }

  run(): (Scope | null)[] {
    const { start, accept } = this.nfa;
    let threads = this.closure([{ state: start, values: new Map(), trail: null }], 0);
    for (const [position, octet] of this.octets.entries()) {
      const next = threads.flatMap((thread) => this.read(octet, thread));
      if (next.length === 0) return scopesOf(threads[0]);
      threads = this.closure(next, position + 1);
    }
    return scopesOf(threads.find((t) => t.state === accept) ?? threads[0]);
  }

  private read(octet: number, { state, values, trail }: Thread): Thread[] {
    return (this.nfa.states[state]?.edges ?? []).flatMap((edge): Thread[] => {
      if (edge.kind !== "octets" || !edge.set.has(octet)) return [];
      return [{ state: edge.target, values, trail: { scope: this.scopeOf(edge.target), before: trail } }];
    });
  }

  /** Every thread that epsilon edges lead to, in order of preference. */
  private closure(from: readonly Thread[], position: number): Thread[] {
    const seen = new Set<string>();
    const found: Thread[] = [];
    const leaving: Exit[] = [];
    for (const [index, thread] of from.entries()) {
      found.push(...this.explored(thread, position, seen, leaving));
      for (let exit = this.nextExit(leaving, from.slice(index + 1)); exit !== undefined; ) {
        found.push(...this.explored(exit.thread, position, seen, leaving));
        exit = this.nextExit(leaving, from.slice(index + 1));
      }
    }
    return found;
  }

  /** Depth first in the order of the edges; threads that leave a rule with `prefer longest` are put aside. */
  private explored(start: Thread, position: number, seen: Set<string>, leaving: Exit[]): Thread[] {
    const found: Thread[] = [];
    const work = [start];
    for (let thread = work.pop(); thread !== undefined; thread = work.pop()) {
      const key = this.keyOf(thread);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(thread);
      const next: Thread[] = [];
      for (const edge of this.nfa.states[thread.state]?.edges ?? []) {
        const values = edge.kind === "octets" ? null : this.applied(edge, thread.values, position);
        if (values === null) continue;
        const after = { state: edge.target, values, trail: thread.trail };
        const scope = this.longestLeft(thread.state, edge.target);
        if (scope === null) next.push(after);
        else leaving.push({ scope, thread: after });
      }
      work.push(...next.reverse());
    }
    return found;
  }

  /** The innermost rule with `prefer longest` that is left by going from one state to the other. */
  private longestLeft(from: number, to: number): Scope | null {
    for (let s = this.scopeOf(from); s !== null; s = s.parent) {
      if (s.isLongest && !isWithin(this.scopeOf(to), s)) return s;
    }
    return null;
  }

  /** Leaving a rule with `prefer longest` comes behind all threads that are still to come and stay in it. */
  private nextExit(leaving: Exit[], coming: readonly Thread[]): Exit | undefined {
    const isOver = ({ scope }: Exit) => !coming.some((thread) => isWithin(this.scopeOf(thread.state), scope));
    const index = leaving.findIndex(isOver);
    return index < 0 ? undefined : leaving.splice(index, 1)[0];
  }

  private scopeOf(state: number): Scope | null {
    return this.nfa.states[state]?.scope ?? null;
  }

  /** Threads that differ only in counters that nothing asks for any more are one. */
  private keyOf({ state, values }: Thread): string {
    if (values.size === 0) return String(state);
    const counters = [...values].filter(([variable]) => this.live[state]?.has(variable) && this.isCounter(variable));
    return `${state} ${counters.sort(([a], [b]) => a - b).join(" ")}`;
  }

  private isCounter(variable: number): boolean {
    return this.nfa.variables[variable]?.kind === "counter";
  }

  /** The values behind an epsilon edge; null if it is closed. */
  private applied({ operation }: EpsilonEdge, values: Values, position: number): Values | null {
    const changed = (variable: number, to: number) => new Map(values).set(variable, to);
    switch (operation?.kind) {
      case "zero":
        return changed(operation.variable, 0);
      case "increment":
        return changed(operation.variable, (values.get(operation.variable) ?? 0) + 1);
      case "decrement":
        return changed(operation.variable, (values.get(operation.variable) ?? 0) - 1);
      case "test": {
        const value = values.get(operation.variable) ?? 0;
        return operation.low <= value && value <= operation.high ? values : null;
      }
      case "set":
        return this.offsets.has(operation.variable) ? changed(operation.variable, position) : values;
      case "load":
        return changed(operation.variable, this.integer(operation.field, values));
      default:
        return values;
    }
  }

  private integer({ start, end }: Field, values: Values): number {
    const octets = this.octets.subarray(values.get(start) ?? 0, values.get(end) ?? 0);
    return octets.reduce((value, octet) => value * 10 + octet - 0x30, 0);
  }
}

function loadedOffsets(edge: NfaEdge): number[] {
  if (edge.kind === "octets" || edge.operation?.kind !== "load") return [];
  return [edge.operation.field.start, edge.operation.field.end];
}

function scopesOf(thread: Thread | undefined): (Scope | null)[] {
  const scopes: (Scope | null)[] = [];
  for (let trail = thread?.trail ?? null; trail !== null; trail = trail.before) scopes.push(trail.scope);
  return scopes.reverse();
}

function isWithin(scope: Scope | null, outer: Scope): boolean {
  for (let s = scope; s !== null; s = s.parent) if (s === outer) return true;
  return false;
}

/** Names of the rules around, outermost first. */
export function ruleNames(scope: Scope | null): string[] {
  const names: string[] = [];
  for (let s = scope; s !== null; s = s.parent) names.unshift(s.rule);
  return names;
}
