/**
 * Which variables matter at a state of the NFA: those that some path reads before it sets them. Values of the others
 * are forgotten, so that they neither keep registers busy nor keep equal states apart.
 */
import type { Variable } from "../rules/expression.js";
import type { Nfa, Operation } from "./nfa.js";

/** Per NFA state, the live variables. Results are live everywhere: they are read however the machine ends. */
export type Liveness = readonly ReadonlySet<number>[];

export function liveVariables(nfa: Nfa): Liveness {
  const results = nfa.variables.flatMap((v: Variable, index) => (v.isResult ? [index] : []));
  const live = nfa.states.map(() => new Set(results));
  const sources: number[][] = nfa.states.map(() => []);
  for (const state of nfa.states) for (const edge of state.edges) sources[edge.target]?.push(state.id);
  const work = nfa.states.map((s) => s.id).reverse();
  const queued = new Set(work);
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    queued.delete(id);
    const here = live[id] ?? new Set<number>();
    const before = here.size;
    for (const edge of nfa.states[id]?.edges ?? []) {
      const operation = edge.kind === "epsilon" ? edge.operation : null;
      for (const v of live[edge.target] ?? []) if (operation === null || !sets(operation, v)) here.add(v);
      if (operation !== null) for (const v of reads(operation)) here.add(v);
    }
    if (here.size === before) continue;
    for (const source of sources[id] ?? []) {
      if (queued.has(source)) continue;
      queued.add(source);
      work.push(source);
    }
  }
  return live;
}

function sets(operation: Operation, variable: number): boolean {
  return (
    (operation.kind === "set" || operation.kind === "clear" || operation.kind === "zero") &&
    operation.variable === variable
  );
}

function reads(operation: Operation): readonly number[] {
  switch (operation.kind) {
    case "increment":
    case "test":
      return [operation.variable];
    case "append":
      return operation.list.fields.flatMap((f) => [f.start, f.end]);
    case "action":
      return [operation.action.start];
    default:
      return [];
  }
}
