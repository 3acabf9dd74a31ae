/**
 * From a set of NFA configurations to everything reachable without reading an octet, in order of preference.
 *
 * Variables are followed symbolically. Where a path depends on a counter whose value is not known, the question is
 * split: the closure is computed once for each range of values in which all tests have the same answer.
 */
import * as report from "../diagnostics.js";
import { GrammarError } from "../diagnostics.js";
import type { Field, Repeat, Scope } from "../rules/expression.js";
import type { LiveCounters } from "./liveness.js";
import type { Nfa, OctetEdge, Operation } from "./nfa.js";

/** What is known of a variable, in terms of registers before the step. */
export type Value =
  | { readonly kind: "version"; readonly version: number; readonly plus: number }
  | { readonly kind: "position" }
  | { readonly kind: "constant"; readonly value: number }
  /** The integer in the octets between two offsets. */
  | { readonly kind: "integer"; readonly field: Field; readonly start: Value; readonly end: Value };

/** An NFA state that has been reached, with the versions of those variables that are not in their first one, 0. */
export interface Configuration {
  readonly state: number;
  readonly versions: ReadonlyMap<number, number>;
}

/** A way to an octet edge, or to acceptance. */
export interface Path {
  readonly from: Configuration;
  /** Variables that changed on the way. */
  readonly changes: ReadonlyMap<number, Value>;
  /** Marks with effects, in order, with the values they see. */
  readonly effects: readonly PathEffect[];
  readonly edge: OctetEdge | null;
}

export interface PathEffect {
  readonly operation: Operation & { kind: "append" | "action" };
  readonly values: readonly Value[];
}

/** Ranges of counter values, keyed by register (`variable:version`). */
export type Region = ReadonlyMap<string, CounterRange>;

export interface CounterRange {
  readonly variable: number;
  readonly version: number;
  readonly low: number;
  readonly high: number;
}

export interface Closure {
  readonly region: Region;
  /** In order of preference; accepting paths have no edge. */
  readonly paths: readonly Path[];
}

/** One counter cannot hold what two paths count: `repeat` has to be written out. */
export class NeedsUnrolling extends Error {
  constructor(readonly repeat: Repeat) {
    super("one counter is not enough");
  }
}

/** A test cannot be decided in this region: it holds exactly for values within low..high. */
class Undecided extends Error {
  constructor(
    readonly variable: number,
    readonly version: number,
    readonly low: number,
    readonly high: number,
  ) {
    super("undecided");
  }
}

/** The closures of a kernel, one per region of counter values; regions are disjoint and cover everything. */
export function closures(nfa: Nfa, counters: LiveCounters, kernel: readonly Configuration[]): Closure[] {
  const done: Closure[] = [];
  const work: Region[] = [new Map()];
  for (let region = work.pop(); region !== undefined; region = work.pop()) {
    try {
      done.push({ region, paths: new Walk(nfa, counters, region).from(kernel) });
    } catch (problem) {
      if (!(problem instanceof Undecided)) throw problem;
      work.push(...split(region, problem));
    }
  }
  return done;
}

/** The region cut into the parts below, within and above the undecided range (those that exist), lowest last. */
function split(region: Region, { variable, version, low, high }: Undecided): Region[] {
  const key = `${variable}:${version}`;
  const now = region.get(key) ?? { variable, version, low: 0, high: Infinity };
  const parts = [
    { low: Math.max(now.low, high + 1), high: now.high },
    { low: Math.max(now.low, low), high: Math.min(now.high, high) },
    { low: now.low, high: Math.min(now.high, low - 1) },
  ];
  return parts
    .filter((p) => p.low <= p.high && p.low < Infinity)
    .map((p) => new Map(region).set(key, { variable, version, ...p }));
}

interface Step {
  readonly from: Configuration;
  readonly state: number;
  readonly changes: ReadonlyMap<number, Value>;
  readonly effects: readonly PathEffect[];
  /** Rules with `prefer longest` that were entered since the configuration, with what waits to leave them. */
  readonly entered: ReadonlyMap<Scope, Exit[]>;
}

/** A path that leaves rules with `prefer longest`, innermost first: it comes behind all paths that stay in them. */
interface Exit {
  readonly scopes: readonly Scope[];
  readonly step: Step;
}

/** Steps are never changed, so that most of them can have these in common. */
const NO_CHANGES: Step["changes"] = new Map();
const NO_EFFECTS: Step["effects"] = [];
const NO_VALUES: readonly Value[] = [];
const NONE_ENTERED: Step["entered"] = new Map();

/** Depth-first in edge order; the first path to reach a state is the preferred one. */
class Walk {
  private readonly visited = new Map<number, readonly Value[]>();
  private readonly paths: Path[] = [];
  /** Paths that leave rules which the configurations are in. */
  private readonly leaving: Exit[] = [];

  constructor(
    private readonly nfa: Nfa,
    private readonly counters: LiveCounters,
    private readonly region: Region,
  ) {}

  from(kernel: readonly Configuration[]): Path[] {
    for (const [index, from] of kernel.entries()) {
      this.explore({ from, state: from.state, changes: NO_CHANGES, effects: NO_EFFECTS, entered: NONE_ENTERED });
      this.leaveLongest(kernel[index + 1]);
    }
    return this.paths;
  }

  private explore(start: Step): void {
    const around = this.longestAround(start.state);
    const stack: (Step | Exit[])[] = [start];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (Array.isArray(next)) {
        stack.push(...next.flatMap((exit) => this.leave(exit)).reverse());
        continue;
      }
      const known = this.visited.get(next.state);
      if (known !== undefined) {
        this.mergeOrUnroll(next, known);
        continue;
      }
      this.visited.set(next.state, this.counterValues(next));
      const inside = this.longestAround(next.state);
      if (inside.length === 0) {
        stack.push(...this.follow(next).reverse());
        continue;
      }
      const fresh = inside.filter((s) => !around.includes(s) && !next.entered.has(s));
      const exits = fresh.reverse().map((scope): [Scope, Exit[]] => [scope, []]);
      stack.push(...exits.map(([, waiting]) => waiting));
      const step = fresh.length === 0 ? next : { ...next, entered: new Map([...next.entered, ...exits]) };
      stack.push(...this.follow(step).reverse());
    }
  }

  /** Notes the octets that can be read here, and returns where else it goes on, in order. */
  private follow(step: Step): Step[] {
    if (step.state === this.nfa.accept) this.paths.push({ ...step, edge: null });
    const around = this.longestAround(step.state);
    const following: Step[] = [];
    for (const edge of this.nfa.states[step.state]?.edges ?? []) {
      if (edge.kind === "octets") {
        const { from, changes, effects } = step;
        this.paths.push({ from, changes, effects, edge });
        continue;
      }
      const after = this.apply(edge.operation, step);
      if (after === null) continue;
      const next = { ...after, state: edge.target };
      if (around.length === 0) following.push(next);
      else {
        const inside = this.longestAround(edge.target);
        const scopes = around.filter((scope) => !inside.includes(scope));
        following.push(...this.leave({ scopes, step: next }));
      }
    }
    return following;
  }

  /** Puts an exit where it waits to leave its next rule; once it has left all it goes on. */
  private leave({ scopes: [scope, ...scopes], step }: Exit): Step[] {
    if (scope === undefined) return [step];
    const waiting = step.entered.get(scope);
    if (waiting === undefined) {
      this.leaving.push({ scopes: [scope, ...scopes], step });
      return [];
    }
    const entered = new Map(step.entered);
    entered.delete(scope);
    waiting.push({ scopes, step: { ...step, entered } });
    return [];
  }

  private longestAround(state: number): readonly Scope[] {
    return longestScopes(this.nfa)[state] ?? [];
  }

  /** Configurations in one use of a rule stand side by side: its exits go on when the next one is not in it. */
  private leaveLongest(coming: Configuration | undefined): void {
    const inside = coming === undefined ? [] : this.longestAround(coming.state);
    const isFree = ({ scopes: [scope] }: Exit) => scope === undefined || !inside.includes(scope);
    for (let next = this.leaving.findIndex(isFree); next >= 0; next = this.leaving.findIndex(isFree)) {
      const [exit] = this.leaving.splice(next, 1);
      if (exit === undefined) return;
      const step = { ...exit.step, entered: new Map() };
      if (exit.scopes.length > 1) this.leaving.push({ scopes: exit.scopes.slice(1), step });
      else this.explore(step);
    }
  }

  private apply(operation: Operation | null, step: Step): Step | null {
    if (operation === null) return step;
    const value = (variable: number) => valueAfter(variable, step.from, step.changes);
    const changed = (variable: number, to: Value): Step => ({
      ...step,
      changes: new Map(step.changes).set(variable, to),
    });
    switch (operation.kind) {
      case "set":
        return changed(operation.variable, { kind: "position" });
      case "clear":
        return changed(operation.variable, { kind: "constant", value: -1 });
      case "zero":
        return changed(operation.variable, { kind: "constant", value: 0 });
      case "increment":
        return changed(operation.variable, added(value(operation.variable), 1));
      case "decrement":
        return changed(operation.variable, added(value(operation.variable), -1));
      case "load": {
        const { field } = operation;
        return changed(operation.variable, {
          kind: "integer",
          field,
          start: value(field.start),
          end: value(field.end),
        });
      }
      case "test":
        return this.holds(operation, value(operation.variable)) ? step : null;
      case "append": {
        const values = operation.list.fields.flatMap((f) => [value(f.start), value(f.end)]);
        return { ...step, effects: [...step.effects, { operation, values }] };
      }
      case "action": {
        const { start } = operation.action;
        const values = start < 0 ? [] : [value(start)];
        return { ...step, effects: [...step.effects, { operation, values }] };
      }
    }
  }

  private holds(test: Operation & { kind: "test" }, value: Value): boolean {
    if (value.kind === "constant") return test.low <= value.value && value.value <= test.high;
    if (value.kind === "integer") throw new GrammarError([report.takeTooSoon(value.field.name, value.field.span)]);
    if (value.kind !== "version") return false;
    const low = Math.max(0, test.low - value.plus);
    const high = test.high - value.plus;
    if (high < 0) return false;
    const range = this.region.get(`${test.variable}:${value.version}`);
    const [from, to] = [range?.low ?? 0, range?.high ?? Infinity];
    if (low <= from && to <= high) return true;
    if (to < low || high < from) return false;
    throw new Undecided(test.variable, value.version, low, high);
  }

  /** Two paths may be merged only if the counters that are still needed agree. */
  private mergeOrUnroll(step: Step, counters: readonly Value[]): void {
    for (const [index, value] of this.counterValues(step).entries()) {
      const other = counters[index];
      if (other === undefined || showValue(other) === showValue(value)) continue;
      disagree(this.nfa, this.counters[step.state]?.[index] ?? -1);
    }
  }

  private counterValues(step: Step): readonly Value[] {
    const counters = this.counters[step.state] ?? [];
    if (counters.length === 0) return NO_VALUES;
    return counters.map((variable) => valueAfter(variable, step.from, step.changes));
  }
}

/** Asked for at every edge, so found once for each automaton. */
const longestByNfa = new WeakMap<Nfa, readonly (readonly Scope[])[]>();

/** Per state, the rules with `prefer longest` around it, innermost first. */
function longestScopes(nfa: Nfa): readonly (readonly Scope[])[] {
  const known = longestByNfa.get(nfa);
  if (known !== undefined) return known;
  const longest = nfa.states.map(({ scope }) => {
    const around: Scope[] = [];
    for (let s = scope; s !== null; s = s.parent) if (s.isLongest) around.push(s);
    return around;
  });
  longestByNfa.set(nfa, longest);
  return longest;
}

/** Two paths that are about to be merged count differently: a repetition can be written out, a `take` cannot. */
export function disagree(nfa: Nfa, variable: number): never {
  const repeat = nfa.counted.get(variable);
  if (repeat !== undefined) throw new NeedsUnrolling(repeat);
  const field = nfa.variables[variable]?.loadedFrom;
  throw new GrammarError([report.takeUndecided(field?.name ?? "", field?.span ?? nfa.entrySpan)]);
}

function added(value: Value, amount: number): Value {
  switch (value.kind) {
    case "version":
      return { ...value, plus: value.plus + amount };
    case "constant":
      return { kind: "constant", value: value.value + amount };
    default:
      return value;
  }
}

/**
 * What the path leaves in a variable. One that was dead and matters again only because another path has set it may
 * hold anything: it stays in its first version.
 */
export function valueAfter(variable: number, from: Configuration, changes: ReadonlyMap<number, Value>): Value {
  return changes.get(variable) ?? { kind: "version", version: from.versions.get(variable) ?? 0, plus: 0 };
}

export function showValue(value: Value): string {
  switch (value.kind) {
    case "version":
      return `v${value.version}+${value.plus}`;
    case "position":
      return "p";
    case "constant":
      return String(value.value);
    case "integer":
      return `${value.field.name}(${showValue(value.start)},${showValue(value.end)})`;
  }
}
