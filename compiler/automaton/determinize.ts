/**
 * NFA -> DFA with registers: subset construction over configurations.
 *
 * A state is an ordered list of configurations (NFA state + version of each variable); the order is the order of
 * preference. After each step the versions are numbered anew in order of appearance, so that states that differ only
 * in the names of their registers are one state and updates carry the values over.
 *
 * Offsets are set by the transition that reads the octet behind the mark, so a field ends when its separator is seen.
 */
import type { Span } from "../abnf/syntax.js";
import * as report from "../diagnostics.js";
import { GrammarError } from "../diagnostics.js";
import type { AnnotatedEntry } from "../rules/annotate.js";
import type { ActionUse, Scope, Variable } from "../rules/expression.js";
import { type ByteClasses, byteClasses } from "./byte-classes.js";
import { showOctet } from "./byte-set.js";
import {
  type Closure,
  type Configuration,
  closures,
  disagree,
  type Path,
  type PathEffect,
  type Region,
  showValue,
  type Value,
  valueAfter,
} from "./closure.js";
import {
  ACCEPT,
  type Branch,
  type Dfa,
  type DfaState,
  type Effect,
  type Guard,
  type Operand,
  type Outcome,
  outcomeKey,
  type Register,
  type Update,
} from "./dfa.js";
import { type LiveCounters, type Liveness, liveCounters, liveVariables } from "./liveness.js";
import type { Nfa } from "./nfa.js";
import { universalStates } from "./universal.js";

/** RFC 5424 needs about a hundred; the bound makes an explosion an error instead of a wait. */
export const DFA_STATE_LIMIT = 20_000;

/** Readings followed over an octet, in all states together: a state may stand for thousands of them. */
export const STEP_LIMIT = 2_000_000;

export function determinize(nfa: Nfa, entry: AnnotatedEntry): Dfa {
  return new Determinizer(nfa, entry).run();
}

/** Shared, since a large machine has millions of configurations. */
const FIRST_VERSIONS: ReadonlyMap<number, number> = new Map();

/** How a state was first reached: for the shortest input that shows a problem (states are found breadth first). */
interface Origin {
  readonly state: number;
  readonly octet: number;
}

class Determinizer {
  private readonly live: Liveness;
  private readonly counters: LiveCounters;
  private readonly marksAhead: ReadonlySet<number>;
  private readonly universal: ReadonlySet<number>;
  private readonly classes: ByteClasses;
  private readonly numbers = new Map<string, number>();
  private readonly kernels: (readonly Configuration[])[] = [];
  private readonly origins: (Origin | null)[] = [];
  private readonly registers = new RegisterTable();
  private steps = 0;

  constructor(
    private readonly nfa: Nfa,
    private readonly entry: AnnotatedEntry,
  ) {
    this.live = liveVariables(nfa);
    this.counters = liveCounters(nfa, this.live);
    this.marksAhead = statesBeforeMarks(nfa);
    this.universal = universalStates(nfa);
    const sets = nfa.states.flatMap((s) => s.edges.flatMap((e) => (e.kind === "octets" ? [e.set] : [])));
    this.classes = byteClasses(sets);
    for (const [index, variable] of nfa.variables.entries()) {
      if (variable.isResult) this.registers.id(index, 0, variable);
    }
  }

  run(): Dfa {
    this.numberOf([{ state: this.nfa.start, versions: FIRST_VERSIONS }], null);
    const states: DfaState[] = [];
    for (let id = 0; id < this.kernels.length; id++) {
      if (id >= DFA_STATE_LIMIT) {
        throw new GrammarError([report.tooManyStates(DFA_STATE_LIMIT, ...this.mostFrequentRule())]);
      }
      states.push(this.expand(id, this.kernels[id] ?? []));
    }
    // A repetition of what nothing matches: the count that its end waits for is never reached.
    if (states.every(({ end }) => end.length === 0)) {
      throw new GrammarError([report.emptyLanguage(this.nfa.entry, this.nfa.entrySpan)]);
    }
    const { isRecogniser } = this.entry;
    return { entry: this.nfa.entry, isRecogniser, classes: this.classes, registers: this.registers.all, states };
  }

  /** The rule that most of the configurations are in: the one that multiplies states. */
  private mostFrequentRule(): [rule: string, span: Span] {
    const counts = new Map<Scope, number>();
    for (const kernel of this.kernels) {
      for (const { state } of kernel) {
        const scope = this.nfa.states[state]?.scope ?? null;
        if (scope !== null) counts.set(scope, (counts.get(scope) ?? 0) + 1);
      }
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most === undefined ? [this.nfa.entry, this.nfa.entrySpan] : [most[0].rule, most[0].span];
  }

  private numberOf(kernel: readonly Configuration[], origin: Origin | null): number {
    const key = kernel.map(configurationKey).join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.kernels.length);
    this.origins.push(origin);
    return this.kernels.push(kernel) - 1;
  }

  private expand(id: number, kernel: readonly Configuration[]): DfaState {
    const found = closures(this.nfa, this.counters, kernel);
    const known = new Map(found.map((closure) => [closure, new Map<string, Outcome | null>()]));
    const shared = new Map<Outcome | null, readonly Branch[]>();
    const transitions = this.classes.map((set) => {
      const octet = set.first ?? 0;
      const step = (closure: Closure) => this.step(id, octet, closure, known.get(closure) ?? new Map());
      const [only] = found;
      return only === undefined || found.length > 1 ? this.branches(found, step) : unguarded(step(only), shared);
    });
    const end = this.branches(found, (closure) => this.finish(closure));
    const scopes = this.scopes(kernel, found);
    const { failed, eof } = this.stateActions(kernel);
    return {
      id,
      ...scopes,
      failed,
      eof,
      isLive: (register) => this.isLive(register, kernel),
      transitions,
      end,
      onError: this.onError(kernel),
    };
  }

  /** One branch per region; regions in which the outcome is the same are joined. */
  private branches(found: readonly Closure[], outcome: (closure: Closure) => Outcome | null): Branch[] {
    const outcomes = found.map((closure) => ({ region: closure.region, branch: outcome(closure) }));
    const [first] = outcomes;
    if (first === undefined) return [];
    const key = outcomeKey(first.branch);
    if (outcomes.every((o) => outcomeKey(o.branch) === key)) {
      return first.branch === null ? [] : [{ guards: [], ...first.branch }];
    }
    const branches = outcomes.flatMap(({ region, branch }) =>
      branch === null ? [] : [{ guards: this.guards(region), ...branch }],
    );
    return joinAdjacent(branches);
  }

  private guards(region: Region): Guard[] {
    return [...region.values()].map(({ variable, version, low, high }) => ({
      register: this.register(variable, version),
      low,
      high,
    }));
  }

  /** Reads `octet` from state `id`. Octets that continue the same paths have the same outcome. */
  private step(id: number, octet: number, closure: Closure, known: Map<string, Outcome | null>): Outcome | null {
    const reading: Path[] = [];
    let key = "";
    for (const [index, path] of closure.paths.entries()) {
      if (!path.edge?.set.has(octet)) continue;
      reading.push(path);
      key += `${index} `;
    }
    const outcome = known.get(key);
    if (outcome !== undefined) return outcome;
    const fresh = this.follow(id, octet, reading);
    known.set(key, fresh);
    return fresh;
  }

  private follow(id: number, octet: number, reading: readonly Path[]): Outcome | null {
    this.steps += reading.length;
    if (this.steps > STEP_LIMIT)
      throw new GrammarError([report.tooManyReadings(STEP_LIMIT, ...this.mostFrequentRule())]);
    const byTarget = new Map<number, Path>();
    for (const path of reading) {
      const target = path.edge?.target ?? -1;
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, path);
      else this.checkCounters(target, known, path);
    }
    if (byTarget.size === 0) return null;
    const paths = this.inOrder(this.upToWinner([...byTarget]));
    this.checkEffects(
      id,
      octet,
      paths.map(([, path]) => path),
    );
    const { kernel, updates } = this.renumber(paths);
    const target = this.numberOf(kernel, { state: id, octet });
    return { effects: this.effects(paths[0]?.[1].effects ?? []), updates, target };
  }

  /** Without the paths behind one that accepts whatever comes. */
  private upToWinner(paths: [target: number, path: Path][]): [target: number, path: Path][] {
    const winner = paths.findIndex(([target]) => this.universal.has(target));
    return winner < 0 ? paths : paths.slice(0, winner + 1);
  }

  /**
   * The order of preference decides whose captures and effects count. Where none are to come and all paths agree on
   * those that have been, it is forgotten, so that sets of configurations need not be told apart by it.
   */
  private inOrder(paths: [target: number, path: Path][]): [target: number, path: Path][] {
    const isDecided =
      paths.every(([target]) => !this.marksAhead.has(target)) &&
      variablesOf(paths).every((v) => {
        if (this.nfa.variables[v]?.kind === "counter") return true;
        const values = paths.map(([, path]) => showValue(valueAfter(v, path.from, path.changes)));
        return values.every((value) => value === values[0]);
      });
    return isDecided ? paths.sort(([a], [b]) => a - b) : paths;
  }

  private finish(closure: Closure): Outcome | null {
    const path = closure.paths.find((p) => p.edge === null);
    if (path === undefined) return null;
    const results = variablesOf([[ACCEPT, path]]).filter((v) => this.nfa.variables[v]?.isResult);
    const updates = results.flatMap((v) => this.update(v, 0, valueAfter(v, path.from, path.changes)));
    return { effects: this.effects(path.effects), updates, target: ACCEPT };
  }

  private checkCounters(target: number, a: Path, b: Path): void {
    for (const variable of this.counters[target] ?? []) {
      const [va, vb] = [a, b].map((p) => showValue(valueAfter(variable, p.from, p.changes)));
      if (va !== vb) disagree(this.nfa, variable);
    }
  }

  /** Effects may stand only where all paths that are left agree on them. */
  private checkEffects(id: number, octet: number, paths: readonly Path[]): void {
    const [first, ...others] = paths.map((p) => p.effects);
    for (const other of others) {
      const at = firstDifference(first ?? [], other);
      if (at < 0) continue;
      const [mine, yours] = [first?.[at], other[at]];
      const shown = mine ?? yours;
      if (shown === undefined) continue;
      const [one, two] = [paths[0], paths[others.indexOf(other) + 1]];
      const [having, without] = mine === undefined ? [two, one] : [one, two];
      const witness = [...this.inputTo(id), octet].map(showOctet).join(" ");
      const { span, what } = describeEffect(shown);
      const readings = [
        this.reading(having, what),
        this.reading(without, mine && yours ? "do so differently" : "not to"),
      ];
      throw new GrammarError([report.ambiguousEffect(what, witness, span, readings)]);
    }
  }

  /** Where a path has come to, as rules in rules, and the innermost one's place. */
  private reading(path: Path | undefined, what: string): { text: string; span: Span } {
    const rules: Scope[] = [];
    let scope = this.nfa.states[path?.edge?.target ?? -1]?.scope ?? null;
    for (; scope !== null; scope = scope.parent) rules.unshift(scope);
    const names = rules.map((r) => r.rule).join(" > ");
    return {
      text: `in ${names === "" ? this.nfa.entry : names}: ${what}`,
      span: rules.at(-1)?.span ?? this.nfa.entrySpan,
    };
  }

  private inputTo(id: number): number[] {
    const octets: number[] = [];
    for (let origin = this.origins[id]; origin; origin = this.origins[origin.state]) octets.unshift(origin.octet);
    return octets;
  }

  /** Versions numbered per variable in order of appearance, and the updates that bring the values there. */
  private renumber(paths: readonly (readonly [target: number, path: Path])[]): {
    kernel: Configuration[];
    updates: Update[];
  } {
    const updates: Update[] = [];
    const versions: Map<number, number>[] = [];
    for (const variable of variablesOf(paths)) {
      const values = new Map<string, { version: number; value: Value }>();
      for (const [index, [state, path]] of paths.entries()) {
        if (!this.live[state]?.has(variable)) continue;
        const value = valueAfter(variable, path.from, path.changes);
        const known = values.get(showValue(value));
        const version = known?.version ?? values.size;
        if (known === undefined) values.set(showValue(value), { version, value });
        if (version > 0) versions[index] = (versions[index] ?? new Map()).set(variable, version);
      }
      for (const { version, value } of values.values()) updates.push(...this.update(variable, version, value));
    }
    const kernel = paths.map(([state], index) => ({ state, versions: versions[index] ?? FIRST_VERSIONS }));
    return { kernel, updates };
  }

  private update(variable: number, version: number, value: Value): Update[] {
    if (value.kind === "version" && value.version === version && value.plus === 0) return [];
    return [{ register: this.register(variable, version), value: this.operand(variable, value) }];
  }

  private operand(variable: number, value: Value): Operand {
    switch (value.kind) {
      case "position":
        return { kind: "position", plus: 0 };
      case "constant":
        return value;
      case "version":
        return { kind: "register", register: this.register(variable, value.version), plus: value.plus };
      case "integer": {
        const { field, start, end } = value;
        return { kind: "integer", start: this.operand(field.start, start), end: this.operand(field.end, end) };
      }
    }
  }

  private register(index: number, version: number): number {
    const variable = this.nfa.variables[index];
    if (variable === undefined) throw new RangeError(`no variable ${index}`);
    return this.registers.id(index, version, variable);
  }

  private effects(path: readonly PathEffect[]): Effect[] {
    return path.map(({ operation, values }) => {
      if (operation.kind === "append") {
        const variables = operation.list.fields.flatMap((f) => [f.start, f.end]);
        const operands = values.map((value, i) => this.operand(variables[i] ?? 0, value));
        return { kind: "append", list: operation.list, operands };
      }
      const { action } = operation;
      const start: Operand = values[0] === undefined ? { kind: "input" } : this.operand(action.start, values[0]);
      return { kind: "action", action, start };
    });
  }

  /** Actions of the rules under way, innermost first, as the preferred path has them. */
  private stateActions([preferred]: readonly Configuration[]): Pick<DfaState, "failed" | "eof"> {
    const failed: ActionUse[] = [];
    const eof: ActionUse[] = [];
    for (let s = this.nfa.states[preferred?.state ?? 0]?.scope ?? null; s !== null; s = s.parent) {
      failed.push(...s.actions.failed);
      eof.push(...s.actions.eof);
    }
    return { failed, eof };
  }

  private isLive(register: number, kernel: readonly Configuration[]): boolean {
    const { variable = -1, version } = this.registers.all[register] ?? {};
    return kernel.some((c) => this.live[c.state]?.has(variable) && (c.versions.get(variable) ?? 0) === version);
  }

  private onError([preferred]: readonly Configuration[]): Update[] {
    return [...(preferred?.versions ?? [])].flatMap(([v, version]) =>
      this.nfa.variables[v]?.isResult ? this.update(v, 0, { kind: "version", version, plus: 0 }) : [],
    );
  }

  /**
   * Which rule a failure in this state is about. While the rule under way can go on, it is that one, or one that may
   * begin inside it; once it is over, the one that must begin next, or else still the one that has just ended. Only
   * rules with `;! error` are reported.
   */
  private scopes(kernel: readonly Configuration[], found: readonly Closure[]): Pick<DfaState, "rule" | "error"> {
    const current = this.nfa.states[kernel[0]?.state ?? 0]?.scope ?? null;
    const following = found.flatMap((closure) =>
      closure.paths.flatMap((path) => (path.edge === null ? [] : [this.nfa.states[path.edge.target]?.scope ?? null])),
    );
    const reporting = reportingScope(current);
    const next = following.map(reportingScope);
    const goesOn = reporting === null || next.some((s) => s === reporting || isInside(s, reporting));
    const beginning = goesOn ? next.find((s) => isInside(s, reporting)) : onlyScope(next, reporting);
    const scope = beginning ?? reporting;
    const rule = (beginning ?? current)?.rule ?? following[0]?.rule ?? this.nfa.entry;
    return { rule, error: scope?.error ?? null };
  }
}

function configurationKey({ state, versions }: Configuration): string {
  return versions.size === 0 ? String(state) : `${state}:${[...versions].join(",")}`;
}

const NO_BRANCHES: readonly Branch[] = [];

/** The branches of an outcome that depends on no counter: classes with the same outcome have them in common. */
function unguarded(outcome: Outcome | null, shared: Map<Outcome | null, readonly Branch[]>): readonly Branch[] {
  if (outcome === null) return NO_BRANCHES;
  const branches = shared.get(outcome) ?? [{ guards: [], ...outcome }];
  shared.set(outcome, branches);
  return branches;
}

/** States from which a mark of the grammar can still be passed. */
function statesBeforeMarks(nfa: Nfa): Set<number> {
  const sources: number[][] = nfa.states.map(() => []);
  const before = new Set<number>();
  for (const { id, edges } of nfa.states) {
    for (const edge of edges) {
      sources[edge.target]?.push(id);
      const operation = edge.kind === "epsilon" ? edge.operation : null;
      const counts = operation?.kind === "zero" || operation?.kind === "increment" || operation?.kind === "test";
      if (operation !== null && !counts) before.add(id);
    }
  }
  for (const id of before) for (const source of sources[id] ?? []) before.add(source);
  return before;
}

/**
 * The variables that paths change or hold in another version than the first, in ascending order. All others keep their
 * value, which is the same on every path, so that a step costs what it changes and not what the grammar captures.
 */
function variablesOf(paths: readonly (readonly [target: number, path: Path])[]): number[] {
  const variables = new Set<number>();
  for (const [, { from, changes }] of paths) {
    for (const variable of from.versions.keys()) variables.add(variable);
    for (const variable of changes.keys()) variables.add(variable);
  }
  return [...variables].sort((a, b) => a - b);
}

class RegisterTable {
  readonly all: Register[] = [];
  private readonly ids = new Map<string, number>();

  id(variable: number, version: number, { name, kind, isResult, end }: Variable): number {
    const key = `${variable}:${version}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.all.length);
    const register: Register = {
      name: version === 0 ? name : `${name}_${version}`,
      variable,
      version,
      kind,
      isResult: isResult && version === 0,
      isStart: end !== null,
    };
    return this.all.push(register) - 1;
  }
}

function firstDifference(a: readonly PathEffect[], b: readonly PathEffect[]): number {
  const same = (x: PathEffect | undefined, y: PathEffect | undefined) =>
    x !== undefined && y !== undefined && describeEffect(x).span === describeEffect(y).span && sameValues(x, y);
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (!same(a[i], b[i])) return i;
  return -1;
}

function sameValues(x: PathEffect, y: PathEffect): boolean {
  return x.values.map(showValue).join() === y.values.map(showValue).join();
}

function describeEffect({ operation }: PathEffect) {
  return operation.kind === "append"
    ? { span: operation.list.span, what: `append to ${operation.list.name}` }
    : { span: operation.action.span, what: `call ${operation.action.name}` };
}

function reportingScope(scope: Scope | null): Scope | null {
  for (let s = scope; s !== null; s = s.parent) if (s.error !== null) return s;
  return null;
}

/** The scope that all have in common, unless it is around the one that has ended. */
function onlyScope([first, ...others]: readonly (Scope | null)[], ended: Scope | null): Scope | null {
  const isCommon = first !== undefined && others.every((s) => s === first);
  return isCommon && !isInside(ended, first) ? first : null;
}

/** Strictly inside; every scope is inside null, the outside. */
function isInside(scope: Scope | null, outer: Scope | null): boolean {
  if (outer === null) return scope !== null;
  for (let s = scope?.parent ?? null; s !== null; s = s.parent) if (s === outer) return true;
  return false;
}

/** Branches with one guard each, whose ranges touch and whose outcome is the same, become one. */
function joinAdjacent(branches: readonly Branch[]): Branch[] {
  const joined: Branch[] = [];
  for (const branch of branches) {
    const last = joined.at(-1);
    const [a, b] = [last?.guards[0], branch.guards[0]];
    const single = last?.guards.length === 1 && branch.guards.length === 1;
    if (
      last &&
      a &&
      b &&
      single &&
      a.register === b.register &&
      a.high + 1 === b.low &&
      outcomeKey(last) === outcomeKey(branch)
    ) {
      joined[joined.length - 1] = { ...last, guards: [{ ...a, high: b.high }] };
    } else joined.push(branch);
  }
  return joined;
}
