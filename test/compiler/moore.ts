/** How many states an automaton needs, by filling the table of pairs that differ (Moore 1956): slow, in plain steps. */
import { ACCEPT, type Branch, type Dfa, type DfaState, labelKey } from "../../compiler/automaton/dfa.js";
import type { ActionUse } from "../../compiler/rules/expression.js";

/** States that no pair of which does the same on every input, among those that can be reached. */
export function countDistinctStates(dfa: Dfa): number {
  const states = reachable(dfa);
  const differ = new Set<string>();
  const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const));
  for (let size = -1; size < differ.size; ) {
    size = differ.size;
    for (const [a, b] of pairs)
      if (!differ.has(pairKey(a.id, b.id)) && differs(a, b, differ)) differ.add(pairKey(a.id, b.id));
  }
  const first = (state: DfaState) =>
    states.find((other) => other === state || !differ.has(pairKey(other.id, state.id)));
  return new Set(states.map(first)).size;
}

function reachable(dfa: Dfa): DfaState[] {
  const found = new Set([0]);
  for (const id of found)
    for (const branch of branchesOf(dfa.states[id])) if (branch.target >= 0) found.add(branch.target);
  return dfa.states.filter((s) => found.has(s.id));
}

function branchesOf(state: DfaState | undefined): Branch[] {
  return state === undefined ? [] : [...state.transitions.flat(), ...state.end];
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Whether two states fail, move or end differently, as far as is known. */
function differs(a: DfaState, b: DfaState, known: ReadonlySet<string>): boolean {
  const failure = ({ error, onError, failed, eof }: DfaState) =>
    JSON.stringify([error?.code, error?.rule, onError, failed.map(named), eof.map(named)]);
  const named = ({ name, rule, fails }: ActionUse) => [name, rule, fails?.code];
  if (failure(a) !== failure(b)) return true;
  const columns = [...a.transitions.keys()].map((i) => [a.transitions[i] ?? [], b.transitions[i] ?? []] as const);
  return [...columns, [a.end, b.end] as const].some(([x, y]) => movesDiffer(x, y, known));
}

function movesDiffer(x: readonly Branch[], y: readonly Branch[], known: ReadonlySet<string>): boolean {
  if (x.length !== y.length) return true;
  return x.some((branch) => {
    const other = y.find((b) => labelKey(b) === labelKey(branch));
    if (other === undefined) return true;
    if (branch.target === other.target) return false;
    return branch.target === ACCEPT || other.target === ACCEPT || known.has(pairKey(branch.target, other.target));
  });
}
