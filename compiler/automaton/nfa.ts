/**
 * Nondeterministic automata with variables: Thompson's construction extended by what this project's grammars need.
 *
 * - Edges of a state are ordered: an earlier edge leads to preferred matches.
 * - Epsilon edges carry operations: marks of the grammar (offsets, records, actions) and, for counted repetitions,
 *   assignments and tests of counters.
 * Invariants: `states[i].id === i`; every state is reachable from `start` and reaches `accept`.
 */
import type { Span } from "../abnf/syntax.js";
import { type Mark, type Repeat, type Scope, showMark, type Variable } from "../rules/expression.js";
import type { ByteSet } from "./byte-set.js";

export interface Nfa {
  readonly entry: string;
  readonly entrySpan: Span;
  readonly variables: readonly Variable[];
  /** The repetition that each counter counts, by variable. */
  readonly counted: ReadonlyMap<number, Repeat>;
  readonly states: readonly NfaState[];
  readonly start: number;
  readonly accept: number;
}

export interface NfaState {
  readonly id: number;
  /** The innermost use of a rule around this state. */
  readonly scope: Scope | null;
  readonly edges: readonly NfaEdge[];
}

export type NfaEdge = OctetEdge | EpsilonEdge;

export interface OctetEdge {
  readonly kind: "octets";
  readonly set: ByteSet;
  readonly target: number;
}

export interface EpsilonEdge {
  readonly kind: "epsilon";
  readonly operation: Operation | null;
  readonly target: number;
}

export type Operation =
  | Mark
  | { readonly kind: "zero"; readonly variable: number }
  | { readonly kind: "increment" | "decrement"; readonly variable: number }
  /** The edge may be taken only while the counter is within low..high. */
  | { readonly kind: "test"; readonly variable: number; readonly low: number; readonly high: number };

export function printNfa(nfa: Nfa): string {
  const lines = [`nfa ${nfa.entry}: ${nfa.states.length} states, start ${nfa.start}, accept ${nfa.accept}`];
  for (const state of nfa.states) {
    lines.push(`${state.id}${state.scope === null ? "" : ` in ${state.scope.rule}`}`);
    for (const edge of state.edges) lines.push(`  ${showEdge(edge, nfa.variables)} -> ${edge.target}`);
  }
  return `${lines.join("\n")}\n`;
}

export function showEdge(edge: NfaEdge, variables: readonly Variable[]): string {
  if (edge.kind === "octets") return String(edge.set);
  return edge.operation === null ? "-" : showOperation(edge.operation, variables);
}

function showOperation(operation: Operation, variables: readonly Variable[]): string {
  switch (operation.kind) {
    case "zero":
      return `~${variables[operation.variable]?.name}=0`;
    case "increment":
      return `~${variables[operation.variable]?.name}++`;
    case "decrement":
      return `~${variables[operation.variable]?.name}--`;
    case "test": {
      const name = variables[operation.variable]?.name;
      const { low, high } = operation;
      return `~${low > 0 ? `${low}<=` : ""}${name}${high === Infinity ? "" : `<=${high}`}?`;
    }
    default:
      return showMark(operation, variables);
  }
}
