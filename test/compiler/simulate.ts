/** NFAs and DFAs run as they stand, octet by octet, without the emitter: for comparison. */
import { ACCEPT, type Branch, type Dfa, type Operand, type Update } from "../../compiler/automaton/dfa.js";
import type { Nfa, Operation } from "../../compiler/automaton/nfa.js";

/** What a machine says of an input: accepted, or the offset of the octet that it has no way for. */
export interface Verdict {
  readonly accepted: boolean;
  readonly offset: number;
}

/** Follows every path at once, each with counters of its own. */
export function runNfa(nfa: Nfa, input: Uint8Array): Verdict {
  let threads = closure(nfa, [{ state: nfa.start, counters: new Map() }]);
  for (const [offset, octet] of input.entries()) {
    const next = threads.flatMap(({ state, counters }) =>
      (nfa.states[state]?.edges ?? []).flatMap((edge) =>
        edge.kind === "octets" && edge.set.has(octet) ? [{ state: edge.target, counters }] : [],
      ),
    );
    if (next.length === 0) return { accepted: false, offset };
    threads = closure(nfa, next);
  }
  return { accepted: threads.some((t) => t.state === nfa.accept), offset: input.length };
}

interface Thread {
  readonly state: number;
  readonly counters: ReadonlyMap<number, number>;
}

function closure(nfa: Nfa, from: readonly Thread[]): Thread[] {
  const seen = new Map<string, Thread>();
  const work = [...from];
  for (let thread = work.pop(); thread !== undefined; thread = work.pop()) {
    const key = JSON.stringify([thread.state, [...thread.counters].sort(([a], [b]) => a - b)]);
    if (seen.has(key)) continue;
    seen.set(key, thread);
    for (const edge of nfa.states[thread.state]?.edges ?? []) {
      if (edge.kind === "octets") continue;
      const counters = applied(edge.operation, thread.counters);
      if (counters !== null) work.push({ state: edge.target, counters });
    }
  }
  return [...seen.values()];
}

/** The counters after an operation; null if it is a test that fails. */
function applied(
  operation: Operation | null,
  counters: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | null {
  switch (operation?.kind) {
    case "zero":
      return new Map(counters).set(operation.variable, 0);
    case "increment":
      return new Map(counters).set(operation.variable, (counters.get(operation.variable) ?? 0) + 1);
    case "test": {
      const value = counters.get(operation.variable) ?? 0;
      return operation.low <= value && value <= operation.high ? counters : null;
    }
    default:
      return counters;
  }
}

/** The verdict and, by name, the offsets that the result registers end with. */
export function runDfa(dfa: Dfa, input: Uint8Array): Verdict & { readonly results: Record<string, number> } {
  let registers: readonly number[] = dfa.registers.map((r) => (r.kind === "counter" ? 0 : -1));
  let state = 0;
  const results = () =>
    Object.fromEntries(dfa.registers.flatMap((r, i) => (r.isResult ? [[r.name, registers[i] ?? -1]] : [])));
  for (let offset = 0; ; offset++) {
    const octet = input[offset];
    const now = dfa.states[state];
    const column = octet === undefined ? -1 : dfa.classes.findIndex((set) => set.has(octet));
    const branches = (octet === undefined ? now?.end : now?.transitions[column]) ?? [];
    const taken = branches.filter((b) => holds(b, registers));
    if (taken.length > 1) throw new Error(`two branches hold in state ${state}`);
    const [branch] = taken;
    if (branch === undefined) {
      registers = updated(now?.onError ?? [], registers, offset);
      return { accepted: false, offset, results: results() };
    }
    registers = updated(branch.updates, registers, offset);
    if (branch.target === ACCEPT) return { accepted: true, offset, results: results() };
    state = branch.target;
  }
}

function holds({ guards }: Branch, registers: readonly number[]): boolean {
  return guards.every((g) => {
    const value = registers[g.register] ?? 0;
    return g.low <= value && value <= g.high;
  });
}

function updated(updates: readonly Update[], registers: readonly number[], position: number): number[] {
  const after = [...registers];
  for (const { register, value } of updates) after[register] = operandValue(value, registers, position);
  return after;
}

function operandValue(operand: Operand, registers: readonly number[], position: number): number {
  switch (operand.kind) {
    case "position":
      return position + operand.plus;
    case "constant":
      return operand.value;
    case "register":
      return (registers[operand.register] ?? 0) + operand.plus;
    case "input":
      return 0;
    case "integer":
      throw new Error("random grammars take nothing");
  }
}

/** An input that the machine likes: each choice picks one of the branches that are open, until there is none. */
export function walk(dfa: Dfa, choices: readonly number[]): Uint8Array {
  let registers: readonly number[] = dfa.registers.map(() => 0);
  let state = 0;
  const octets: number[] = [];
  for (const choice of choices) {
    const open = (dfa.states[state]?.transitions ?? []).flatMap((branches, column) =>
      branches.flatMap((branch) =>
        holds(branch, registers) ? [{ branch, octet: dfa.classes[column]?.first ?? 0 }] : [],
      ),
    );
    const picked = open[choice % open.length];
    if (picked === undefined) break;
    octets.push(picked.octet);
    registers = updated(picked.branch.updates, registers, octets.length - 1);
    state = picked.branch.target;
  }
  return Uint8Array.from(octets);
}
