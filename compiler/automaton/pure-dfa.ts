/**
 * Plain deterministic automata, for languages without captures, counters and actions: the operands of `except`,
 * `intersection`, `without`, `range` and `utf8`, and questions such as "is this rule's language inside that one's".
 */
import { byteClasses } from "./byte-classes.js";
import { ByteSet } from "./byte-set.js";
import type { NfaState } from "./nfa.js";
import { refinePartition } from "./refine-partition.js";

/** Invariants: state 0 is the start; edges of a state have disjoint, non-empty sets; a missing edge rejects. */
export interface PureDfa {
  readonly states: readonly PureState[];
}

export interface PureState {
  readonly accepting: boolean;
  readonly edges: readonly { readonly set: ByteSet; readonly target: number }[];
}

/** Languages that restrict others are small; the bound keeps a hostile one from taking minutes. */
export const PURE_STATE_LIMIT = 10_000;

export class TooManyStates extends Error {}

/** Subset construction, then minimisation. Epsilon operations of the NFA are ignored. */
export function determinizePure(nfa: readonly NfaState[], start: number, accept: number): PureDfa {
  const classes = byteClasses(octetSets(nfa));
  const numbers = new Map<string, number>();
  const subsets: number[][] = [];
  const numberOf = (subset: number[]): number => {
    const key = subset.join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, subsets.length);
    return subsets.push(subset) - 1;
  };
  numberOf(epsilonClosure(nfa, [start]));
  const states: PureState[] = [];
  for (let id = 0; id < subsets.length; id++) {
    if (id >= PURE_STATE_LIMIT) throw new TooManyStates();
    const subset = subsets[id] ?? [];
    const edges: { set: ByteSet; target: number }[] = [];
    for (const set of classes) {
      const octet = set.first ?? 0;
      const targets = subset.flatMap((q) =>
        (nfa[q]?.edges ?? []).flatMap((e) => (e.kind === "octets" && e.set.has(octet) ? [e.target] : [])),
      );
      if (targets.length > 0) edges.push({ set, target: numberOf(epsilonClosure(nfa, targets)) });
    }
    states.push({ accepting: subset.includes(accept), edges });
  }
  return minimizePure({ states });
}

function octetSets(nfa: readonly NfaState[]): ByteSet[] {
  return nfa.flatMap((state) => state.edges.flatMap((e) => (e.kind === "octets" ? [e.set] : [])));
}

function epsilonClosure(nfa: readonly NfaState[], from: readonly number[]): number[] {
  const seen = new Set(from);
  const work = [...seen];
  for (let q = work.pop(); q !== undefined; q = work.pop()) {
    for (const edge of nfa[q]?.edges ?? []) {
      if (edge.kind === "octets" || seen.has(edge.target)) continue;
      seen.add(edge.target);
      work.push(edge.target);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

function minimizePure(dfa: PureDfa): PureDfa {
  const live = liveStates(dfa);
  const classes = byteClasses(dfa.states.flatMap((s) => s.edges.map((e) => e.set)));
  const edges = dfa.states.flatMap((state, from) =>
    state.edges.flatMap(({ set, target: to }) =>
      classes.flatMap((c, label) => (live.has(to) && set.has(c.first ?? 0) ? [{ from, label, to }] : [])),
    ),
  );
  const blocks = refinePartition(
    dfa.states.map((s) => (s.accepting ? 1 : 0)),
    edges,
  );
  return merge(dfa, blocks, live);
}

/** States from which an accepting one can be reached; the others reject and are left out. */
function liveStates(dfa: PureDfa): Set<number> {
  const sources: number[][] = dfa.states.map(() => []);
  for (const [from, state] of dfa.states.entries()) for (const { target } of state.edges) sources[target]?.push(from);
  const live = new Set(dfa.states.flatMap((s, id) => (s.accepting ? [id] : [])));
  const work = [...live];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    for (const from of sources[id] ?? []) {
      if (!live.has(from)) {
        live.add(from);
        work.push(from);
      }
    }
  }
  return live;
}

/** One state per block, numbered from the start breadth first; edges to the same state joined. */
function merge(dfa: PureDfa, blocks: readonly number[], live: ReadonlySet<number>): PureDfa {
  const numbers = new Map<number, number>();
  const representatives: number[] = [];
  const numberOf = (state: number): number => {
    const block = blocks[state] ?? 0;
    const known = numbers.get(block);
    if (known !== undefined) return known;
    numbers.set(block, representatives.length);
    return representatives.push(state) - 1;
  };
  numberOf(0);
  const states: PureState[] = [];
  for (let id = 0; id < representatives.length; id++) {
    const state = dfa.states[representatives[id] ?? 0];
    const sets = new Map<number, ByteSet[]>();
    for (const { set, target } of state?.edges ?? []) {
      if (!live.has(target)) continue;
      const to = numberOf(target);
      sets.set(to, [...(sets.get(to) ?? []), set]);
    }
    const edges = [...sets].map(([target, parts]) => ({ set: ByteSet.union(parts), target }));
    states.push({ accepting: state?.accepting ?? false, edges });
  }
  return { states };
}

/** The edges of a state for the octets of a set. */
export function successors(dfa: PureDfa, state: number, set: ByteSet): { set: ByteSet; target: number }[] {
  return (dfa.states[state]?.edges ?? []).flatMap((edge) => {
    const common = edge.set.intersect(set);
    return common.isEmpty ? [] : [{ set: common, target: edge.target }];
  });
}

/** Accepts what `dfa` rejects: missing edges lead to one accepting state more. */
export function complement(dfa: PureDfa): PureDfa {
  const sink = dfa.states.length;
  const states = dfa.states.map(({ accepting, edges }) => {
    const missing = ByteSet.union(edges.map((e) => e.set)).complement();
    return { accepting: !accepting, edges: missing.isEmpty ? edges : [...edges, { set: missing, target: sink }] };
  });
  return minimizePure({ states: [...states, { accepting: true, edges: [{ set: ByteSet.all, target: sink }] }] });
}

/** The shortest input that `inner` accepts and none of `outers` does, or null if there is none. */
export function shortestOutside(inner: PureDfa, ...outers: readonly PureDfa[]): Uint8Array | null {
  const start = { state: 0, others: outers.map((dfa, index) => ({ index, dfa, state: 0 })), octets: [] };
  const seen = new Set([placeKey(start)]);
  let frontier: Place[] = [start];
  while (frontier.length > 0) {
    const next: Place[] = [];
    for (const place of frontier) {
      const accepts = inner.states[place.state]?.accepting ?? false;
      if (accepts && !place.others.some(({ dfa, state }) => dfa.states[state]?.accepting)) {
        return Uint8Array.from(place.octets);
      }
      for (const after of placesAfter(place, inner)) {
        const key = placeKey(after);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(after);
      }
    }
    frontier = next;
  }
  return null;
}

/** Where the automata are after some octets; those that have rejected them are left out. */
interface Place {
  readonly state: number;
  readonly others: readonly { readonly index: number; readonly dfa: PureDfa; readonly state: number }[];
  readonly octets: readonly number[];
}

function placeKey({ state, others }: Place): string {
  return `${state} ${others.map((other) => `${other.index}:${other.state}`).join(" ")}`;
}

function placesAfter({ state, others, octets }: Place, inner: PureDfa): Place[] {
  const edges = inner.states[state]?.edges ?? [];
  const sets = others.flatMap((other) => (other.dfa.states[other.state]?.edges ?? []).map((edge) => edge.set));
  const classes = byteClasses([...edges.map((edge) => edge.set), ...sets]);
  return classes.flatMap((set) => {
    const octet = set.first ?? 0;
    const edge = edges.find((e) => e.set.has(octet));
    if (edge === undefined) return [];
    const following = others.flatMap((other) => {
      const target = other.dfa.states[other.state]?.edges.find((e) => e.set.has(octet))?.target;
      return target === undefined ? [] : [{ ...other, state: target }];
    });
    return [{ state: edge.target, others: following, octets: [...octets, octet] }];
  });
}

export function isEmptyLanguage(dfa: PureDfa): boolean {
  return !dfa.states.some((state) => state.accepting);
}
