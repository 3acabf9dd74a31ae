/**
 * States of the NFA that accept whatever comes. A path that stands in one wins over all it is preferred to, so that
 * those need not be followed: without this, each alternative that ends in "any octets" would multiply the states of
 * what is written behind it.
 *
 * - No condition stands in the way: no counter is tested between such a state and the next one, or acceptance.
 * - No rule with `prefer longest` is around it: leaving one would put the path behind others.
 */
import { ByteSet } from "./byte-set.js";
import type { Nfa } from "./nfa.js";

/** The greatest set of states that can accept at once and on any octet go on to a state of the set. */
export function universalStates(nfa: Nfa): ReadonlySet<number> {
  const reachable = new Map(statesBeforeAcceptance(nfa).map((id) => [id, freelyReached(nfa, id)]));
  const universal = new Set(reachable.keys());
  for (let size = -1; size !== universal.size; ) {
    size = universal.size;
    for (const [id, states] of reachable) {
      const sets = states.flatMap((state) => setsInto(nfa, state, universal));
      if (!ByteSet.union(sets).complement().isEmpty) universal.delete(id);
    }
  }
  return universal;
}

/** States that can accept without another octet, the last ones first: what a state relies on is mostly behind it. */
function statesBeforeAcceptance(nfa: Nfa): number[] {
  const sources = new Map<number, number[]>();
  for (const { id } of nfa.states) {
    for (const target of freeTargets(nfa, id)) sources.set(target, [...(sources.get(target) ?? []), id]);
  }
  return closure(nfa.accept, (id) => sources.get(id) ?? []).sort((a, b) => b - a);
}

function freelyReached(nfa: Nfa, from: number): number[] {
  return closure(from, (id) => freeTargets(nfa, id));
}

function closure(from: number, next: (id: number) => readonly number[]): number[] {
  const reached = new Set([from]);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return [...reached];
}

/** Where a state leads without an octet and without a condition. */
function freeTargets(nfa: Nfa, id: number): number[] {
  if (isInLongest(nfa, id)) return [];
  return (nfa.states[id]?.edges ?? []).flatMap((edge) =>
    edge.kind === "epsilon" && edge.operation?.kind !== "test" ? [edge.target] : [],
  );
}

function isInLongest(nfa: Nfa, id: number): boolean {
  for (let s = nfa.states[id]?.scope ?? null; s !== null; s = s.parent) if (s.isLongest) return true;
  return false;
}

function setsInto(nfa: Nfa, from: number, targets: ReadonlySet<number>): ByteSet[] {
  return (nfa.states[from]?.edges ?? []).flatMap((edge) =>
    edge.kind === "octets" && targets.has(edge.target) ? [edge.set] : [],
  );
}
