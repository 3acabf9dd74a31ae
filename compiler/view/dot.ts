/** Automata as Graphviz graphs. */
import type { Dfa } from "../automaton/dfa.js";
import { branchLines } from "../automaton/dfa.js";
import { type Nfa, showEdge } from "../automaton/nfa.js";

export function nfaDot(nfa: Nfa): string {
  const nodes = nfa.states.map((s) => `  ${s.id} [shape=${s.id === nfa.accept ? "doublecircle" : "circle"}]`);
  const edges = nfa.states.flatMap((s) =>
    s.edges.map((e) => `  ${s.id} -> ${e.target} [label=${quote(showEdge(e, nfa.variables))}]`),
  );
  return digraph(nfa.entry, nfa.start, nodes, edges);
}

export function dfaDot(dfa: Dfa): string {
  const nodes = dfa.states.map((s) => {
    const shape = s.end.length > 0 ? "doublecircle" : "circle";
    return `  ${s.id} [shape=${shape}, tooltip=${quote(s.rule)}]`;
  });
  const edges = dfa.states.flatMap((state) =>
    branchLines(dfa, state).flatMap(({ label, notes, target }) =>
      target === null ? [] : [`  ${state.id} -> ${target} [label=${quote([label, ...notes].join("\n"))}]`],
    ),
  );
  return digraph(dfa.entry, 0, nodes, edges);
}

function digraph(name: string, start: number, nodes: readonly string[], edges: readonly string[]): string {
  const lines = [`digraph ${quote(name)} {`, "  rankdir=LR", '  start [shape=none, label=""]', `  start -> ${start}`];
  return `${[...lines, ...nodes, ...edges, "}"].join("\n")}\n`;
}

/** A quoted string of the DOT language; a line end in it stays one. */
export function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
