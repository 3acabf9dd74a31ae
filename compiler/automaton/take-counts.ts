/**
 * What `;! take` has left to take, and what can still be taken: an octet of the rule is admitted only if the octets left
 * behind it can be used up. In `*("a" / "bc")`, for example, "b" needs one more; so does an octet inside a character
 * of UTF-8, or before one that a filter around the rule asks for.
 *
 * For each state the counts that lead to the end are found backwards from there (sets of states by count, which repeat
 * themselves at last), and become the ranges in the tests before octets. Other counters in the rule are not looked
 * into: what they forbid is found when they forbid it.
 */
import type { Scope } from "../rules/expression.js";
import type { Nfa, NfaEdge, NfaState, Operation } from "./nfa.js";

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Steps over edges that are spent on one counter; whoever needs more keeps the tests as they are. */
const WORK_LIMIT = 2_000_000;

/** Every range is a branch of its own in the machine. With more, only the lowest and the highest count are tested. */
const MAX_RANGES = 8;

export function withCountsThatFit(nfa: Nfa): Nfa {
  const takes = new Map<number, number>();
  for (const { scope } of nfa.states) {
    for (let s = scope; s !== null; s = s.parent) if (s.take !== null) takes.set(s.take.variable, s.take.max);
  }
  return [...takes].reduce((now, [variable, max]) => withTests(now, variable, countsToEnd(now, variable), max), nfa);
}

/** The states from which the end can be reached, by count; from `period` counts before the last on they repeat. */
interface Counts {
  readonly states: readonly ReadonlySet<number>[];
  readonly period: number;
}

function countsToEnd({ states }: Nfa, variable: number): Counts | null {
  const sources = sourcesWithin(states, variable);
  const ends = states.filter((s) => s.edges.some((e) => isEnd(e, variable))).map((s) => s.id);
  const found: ReadonlySet<number>[] = [];
  const known = new Map<string, number>();
  let work = 0;
  let current = ends;
  while (true) {
    const reached = new Set(current);
    const counted = new Set<number>();
    for (const id of reached) {
      for (const { from, isCounted } of sources[id] ?? []) {
        (isCounted ? counted : reached).add(from);
        work++;
      }
    }
    const key = [...reached].sort((a, b) => a - b).join(" ");
    const before = known.get(key);
    if (before !== undefined) return { states: found, period: found.length - before };
    if (work > WORK_LIMIT) return null;
    known.set(key, found.length);
    found.push(reached);
    current = [...counted];
  }
}

/** Edges backwards, other than those into and out of the rule. */
function sourcesWithin(states: readonly NfaState[], variable: number): { from: number; isCounted: boolean }[][] {
  const sources: { from: number; isCounted: boolean }[][] = states.map(() => []);
  for (const { id, edges } of states) {
    for (const edge of edges) {
      const operation = operationOn(edge, variable);
      if (operation?.kind === "test" && operation.low === 0) continue;
      sources[edge.target]?.push({ from: id, isCounted: operation?.kind === "decrement" });
    }
  }
  return sources;
}

/** A test before every octet of the rule behind which not every count can be used up. */
function withTests(nfa: Nfa, variable: number, counts: Counts | null, max: number): Nfa {
  if (counts === null) return nfa;
  const isInside = (id: number) => isWithin(nfa.states[id]?.scope ?? null, variable);
  const states: { id: number; scope: Scope | null; edges: NfaEdge[] }[] = nfa.states.map((s) => ({ ...s, edges: [] }));
  for (const { id, scope, edges } of nfa.states) {
    const tested = edges.flatMap((edge): NfaEdge[] => {
      if (edge.kind !== "octets" || !isInside(id) || !isInside(edge.target)) return [edge];
      const ranges = rangesOf(edge.target, counts, max);
      if (ranges.some(({ low, high }) => low === 0 && high === Infinity)) return [edge];
      const target = states.push({ id: states.length, scope, edges: [edge] }) - 1;
      return ranges.map((range) => ({ kind: "epsilon", operation: { kind: "test", variable, ...range }, target }));
    });
    states[id]?.edges.push(...tested);
  }
  return { ...nfa, states };
}

function isWithin(scope: Scope | null, variable: number): boolean {
  for (let s = scope; s !== null; s = s.parent) if (s.take?.variable === variable) return true;
  return false;
}

/** The counts with which the end can be reached, as far as the rule may begin with them; never none. */
function rangesOf(state: number, { states, period }: Counts, max: number): Range[] {
  const holds = states.map((set) => set.has(state));
  const ranges: Range[] = [];
  const add = (count: number, high: number) => {
    const last = ranges.at(-1);
    if (last !== undefined && last.high + 1 === count) ranges[ranges.length - 1] = { ...last, high };
    else ranges.push({ low: count, high });
  };
  for (const [count, isIn] of holds.entries()) if (isIn) add(count, count);
  const repeated = holds.slice(holds.length - period);
  if (!repeated.includes(false)) add(holds.length, Infinity);
  else if (repeated.includes(true)) {
    for (let count = holds.length; count <= max && ranges.length <= MAX_RANGES; count++) {
      if (repeated[(count - holds.length) % period]) add(count, count);
    }
    if (ranges.length > MAX_RANGES) add((ranges.at(-1)?.high ?? 0) + 1, Infinity);
  }
  if (ranges.length === 0) return [{ low: max + 1, high: Infinity }];
  if (ranges.length <= MAX_RANGES) return ranges;
  return [{ low: ranges[0]?.low ?? 0, high: ranges.at(-1)?.high ?? Infinity }];
}

function operationOn(edge: NfaEdge, variable: number): Operation | null {
  const operation = edge.kind === "epsilon" ? edge.operation : null;
  return operation !== null && "variable" in operation && operation.variable === variable ? operation : null;
}

/** Where the rule is left; it may be entered with any count up to the largest. */
function isEnd(edge: NfaEdge, variable: number): boolean {
  const operation = operationOn(edge, variable);
  return operation?.kind === "test" && operation.high === 0;
}
