/** DFA -> the smallest equal DFA: states are merged that do the same, with the same operations, on every input. */
import { ACCEPT, type Branch, type Dfa, type DfaState, labelKey, mapBranches, operationsKey } from "./dfa.js";
import { type LabelledEdge, refinePartition } from "./refine-partition.js";

export function minimize(dfa: Dfa): Dfa {
  return mergeBlocks(dfa, refinePartition(initialBlocks(dfa), labelledEdges(dfa)));
}

/** States whose failures are reported differently stay apart. The last number is that of acceptance. */
function initialBlocks(dfa: Dfa): number[] {
  const intern = interner();
  const blocks = dfa.states.map((state) => intern(failureKey(state)));
  return [...blocks, intern("accept")];
}

function failureKey(state: DfaState): string {
  const updates = operationsKey({ effects: [], updates: state.onError });
  const actions = [...state.failed, "eof", ...state.eof].map((a) =>
    typeof a === "string" ? a : `${a.name} ${a.rule} ${a.fails?.code}`,
  );
  return `${state.error?.rule} ${state.error?.code} ${updates} ${actions}`;
}

/** A label is everything about a branch but where it leads. */
function labelledEdges(dfa: Dfa): LabelledEdge[] {
  const intern = interner();
  const accept = dfa.states.length;
  const edge = (from: number, symbol: number | "end", branch: Branch): LabelledEdge => ({
    from,
    label: intern(`${symbol} ${labelKey(branch)}`),
    to: branch.target === ACCEPT ? accept : branch.target,
  });
  return dfa.states.flatMap((state) => [
    ...state.transitions.flatMap((branches, symbol) => branches.map((b) => edge(state.id, symbol, b))),
    ...state.end.map((b) => edge(state.id, "end", b)),
  ]);
}

function interner(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

/** One state per block, numbered in the order in which a walk by byte class finds them. */
function mergeBlocks(dfa: Dfa, blocks: readonly number[]): Dfa {
  const numbers = new Map<number, number>();
  const representatives: DfaState[] = [];
  const numberOf = (id: number): number => {
    const block = blocks[id] ?? 0;
    const known = numbers.get(block);
    if (known !== undefined) return known;
    numbers.set(block, representatives.length);
    const state = dfa.states[id];
    if (state !== undefined) representatives.push(state);
    return representatives.length - 1;
  };
  const moved = (branch: Branch): Branch =>
    branch.target === ACCEPT ? branch : { ...branch, target: numberOf(branch.target) };
  numberOf(0);
  const states: DfaState[] = [];
  for (let id = 0; id < representatives.length; id++) {
    const state = representatives[id];
    if (state === undefined) break;
    states.push({ ...mapBranches(state, moved), id });
  }
  return { ...dfa, states };
}
