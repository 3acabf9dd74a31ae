/**
 * Which variables matter at a state of the NFA. Values of the others are forgotten, so that they neither keep
 * registers busy nor keep equal states apart.
 *
 * - A counter, a list's field, the start of a rule with actions: when some path reads it before it is set.
 * - The end of a field of the match: everywhere, since it says whether the field was captured, however the machine ends.
 * - The start of a field of the match: while its end may have been set, or may be set before the start is.
 */
import type { Nfa, Operation } from "./nfa.js";
import { VariableSet } from "./variable-set.js";

/** Per NFA state, the live variables. */
export type Liveness = readonly VariableSet[];

export function liveVariables(nfa: Nfa): Liveness {
  const live = backward(nfa);
  const captured = variablesSetBefore(nfa);
  const ends = new VariableSet(nfa.variables.length);
  const starts: { readonly start: number; readonly end: number }[] = [];
  for (const [variable, { isResult, end }] of nfa.variables.entries()) {
    if (!isResult) continue;
    if (end === null) ends.add(variable);
    else starts.push({ start: variable, end });
  }
  for (const [id, variables] of live.entries()) {
    variables.addAll(ends);
    for (const { start, end } of starts) if (captured[id]?.has(end)) variables.add(start);
  }
  return live;
}

/** Per NFA state, the counters that are live there: paths may meet in a state only if they agree on these. */
export type LiveCounters = readonly (readonly number[])[];

export function liveCounters(nfa: Nfa, live: Liveness): LiveCounters {
  const counters = new VariableSet(nfa.variables.length);
  for (const [variable, { kind }] of nfa.variables.entries()) if (kind === "counter") counters.add(variable);
  return live.map((variables) => variables.common(counters));
}

/** Variables that some path from the state reads before setting them; setting a field's end reads its start. */
function backward(nfa: Nfa): VariableSet[] {
  const startOf = new Map(nfa.variables.flatMap((v, start) => (v.end === null ? [] : [[v.end, start] as const])));
  const sources: number[][] = nfa.states.map(() => []);
  for (const state of nfa.states) for (const edge of state.edges) sources[edge.target]?.push(state.id);
  return fixpoint(
    nfa,
    "backward",
    (id) => sources[id] ?? [],
    (id, sets) => {
      const here = new VariableSet(nfa.variables.length);
      for (const edge of nfa.states[id]?.edges ?? []) {
        const operation = edge.kind === "epsilon" ? edge.operation : null;
        here.addAll(sets[edge.target], operation === null ? null : written(operation));
        if (operation !== null) for (const v of reads(operation, startOf)) here.add(v);
      }
      return here;
    },
  );
}

/** Variables that some path to the state has set and not cleared since. */
export function variablesSetBefore(nfa: Nfa): VariableSet[] {
  const incoming = edgesInto(nfa);
  return fixpoint(
    nfa,
    "forward",
    (id) => nfa.states[id]?.edges.map((e) => e.target) ?? [],
    (id, sets) => {
      const here = new VariableSet(nfa.variables.length);
      for (const { source, operation } of incoming[id] ?? []) {
        here.addAll(sets[source], operation?.kind === "clear" ? operation.variable : null);
        if (operation?.kind === "set") here.add(operation.variable);
      }
      return here;
    },
  );
}

function edgesInto(nfa: Nfa): { source: number; operation: Operation | null }[][] {
  const incoming = nfa.states.map((): { source: number; operation: Operation | null }[] => []);
  for (const { id, edges } of nfa.states) {
    for (const edge of edges) {
      incoming[edge.target]?.push({ source: id, operation: edge.kind === "epsilon" ? edge.operation : null });
    }
  }
  return incoming;
}

/** Marks fields that some record is appended without. */
export function findOptionalFields(nfa: Nfa): void {
  const unset = variablesUnsetBefore(nfa);
  for (const { id, edges } of nfa.states) {
    for (const edge of edges) {
      if (edge.kind !== "epsilon" || edge.operation?.kind !== "append") continue;
      for (const field of edge.operation.list.fields) field.isOptional ||= unset[id]?.has(field.end) ?? false;
    }
  }
}

/** Variables that some path to the state has not set, or cleared since. */
function variablesUnsetBefore(nfa: Nfa): VariableSet[] {
  const incoming = edgesInto(nfa);
  return fixpoint(
    nfa,
    "forward",
    (id) => nfa.states[id]?.edges.map((e) => e.target) ?? [],
    (id, sets) => {
      const here = new VariableSet(nfa.variables.length);
      if (id === nfa.start) for (const variable of nfa.variables.keys()) here.add(variable);
      for (const { source, operation } of incoming[id] ?? []) {
        here.addAll(sets[source], operation?.kind === "set" ? operation.variable : null);
        if (operation?.kind === "clear") here.add(operation.variable);
      }
      return here;
    },
  );
}

/**
 * Recomputes the sets of states until none grows; `dependents` are the states to look at again when one has. States
 * are numbered about in the order of the input, so beginning at the right end looks at most of them once.
 */
function fixpoint(
  nfa: Nfa,
  direction: "forward" | "backward",
  dependents: (id: number) => readonly number[],
  compute: (id: number, sets: readonly VariableSet[]) => VariableSet,
): VariableSet[] {
  const sets = nfa.states.map(() => new VariableSet(nfa.variables.length));
  const work = nfa.states.map((s) => s.id);
  if (direction === "forward") work.reverse();
  const queued = new Set(work);
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    queued.delete(id);
    const next = compute(id, sets);
    if (sets[id]?.equals(next)) continue;
    sets[id] = next;
    for (const other of dependents(id)) {
      if (queued.has(other)) continue;
      queued.add(other);
      work.push(other);
    }
  }
  return sets;
}

function written(operation: Operation): number | null {
  switch (operation.kind) {
    case "set":
    case "clear":
    case "zero":
    case "load":
      return operation.variable;
    default:
      return null;
  }
}

function reads(operation: Operation, startOf: ReadonlyMap<number, number>): readonly number[] {
  switch (operation.kind) {
    case "increment":
    case "decrement":
    case "test":
      return [operation.variable];
    case "load":
      return [operation.field.start, operation.field.end];
    case "append":
      return operation.list.fields.flatMap((f) => [f.start, f.end]);
    case "action":
      return operation.action.start < 0 ? [] : [operation.action.start];
    case "set": {
      const start = startOf.get(operation.variable);
      return start === undefined ? [] : [start];
    }
    default:
      return [];
  }
}
