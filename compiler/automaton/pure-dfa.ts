/**
 * Plain deterministic automata, for languages without captures, counters and actions: the operands of `except`,
 * `intersection`, `without`, `range` and `utf8`, and questions such as "is this rule's language inside that one's".
 */
import { type ByteClasses, byteClasses } from "./byte-classes.js";
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
  const { states } = new Subsets(nfa, start, accept);
  for (let id = 0; id < states.length; id++) states[id]?.edges;
  return minimizePure({ states });
}

/** The subset construction. What follows a state is found when it is asked for: a witness may be near the start. */
export class Subsets implements PureDfa {
  readonly states: PureState[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly classes: ByteClasses;

  constructor(
    private readonly nfa: readonly NfaState[],
    start: number,
    private readonly accept: number,
  ) {
    this.classes = byteClasses(
      nfa.flatMap((state) => state.edges.flatMap((e) => (e.kind === "octets" ? [e.set] : []))),
    );
    this.numberOf([start]);
  }

  /** The state for NFA states and all that they reach without an octet. */
  private numberOf(from: readonly number[]): number {
    const subset = this.closure(from);
    const key = subset.join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.states.length;
    if (number >= PURE_STATE_LIMIT) throw new TooManyStates();
    this.numbers.set(key, number);
    let edges: PureState["edges"] | null = null;
    const edgesFrom = () => this.edgesFrom(subset);
    this.states.push({
      accepting: subset.includes(this.accept),
      get edges() {
        edges ??= edgesFrom();
        return edges;
      },
    });
    return number;
  }

  private closure(from: readonly number[]): number[] {
    const reached = new Set(from);
    for (const q of reached) {
      for (const edge of this.nfa[q]?.edges ?? []) if (edge.kind === "epsilon") reached.add(edge.target);
    }
    return [...reached].sort((a, b) => a - b);
  }

  private edgesFrom(subset: readonly number[]): PureState["edges"] {
    const leaving = subset.flatMap((q) => (this.nfa[q]?.edges ?? []).filter((edge) => edge.kind === "octets"));
    if (leaving.length === 0) return [];
    return this.classes.flatMap((set) => {
      const octet = set.first ?? 0;
      const targets = leaving.flatMap((edge) => (edge.set.has(octet) ? [edge.target] : []));
      return targets.length === 0 ? [] : [{ set, target: this.numberOf(targets) }];
    });
  }
}

function minimizePure(dfa: PureDfa): PureDfa {
  const live = liveStates(dfa);
  const classes = byteClasses(dfa.states.flatMap((s) => s.edges.map((e) => e.set)));
  const labels = new Map<string, readonly number[]>();
  const labelsOf = (set: ByteSet): readonly number[] => {
    const known = labels.get(set.key);
    if (known !== undefined) return known;
    const found = classes.flatMap((c, label) => (set.has(c.first ?? 0) ? [label] : []));
    labels.set(set.key, found);
    return found;
  };
  const edges = dfa.states.flatMap((state, from) =>
    state.edges.flatMap(({ set, target: to }) =>
      live.has(to) ? labelsOf(set).map((label) => ({ from, label, to })) : [],
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
