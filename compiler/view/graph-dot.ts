/** A diagram in the DOT language, made to be looked at: rules as tinted boxes, counted loops as capsules. */
import { quote } from "./dot.js";
import type { Graph, GraphEdge, GraphGroup, GraphNode } from "./graph.js";

/** Background and border of a rule's box; failures of one code share a tint. */
const TINTS: readonly (readonly [fill: string, border: string])[] = [
  ["#eef4fb", "#b9cfe8"],
  ["#eff8ef", "#b5d8b7"],
  ["#fdf5e9", "#e8cfa3"],
  ["#f7f0fa", "#d3bbe0"],
  ["#fdf0f0", "#e6bcbc"],
  ["#ecf8f8", "#acd6d6"],
];
const PLAIN = ["#f6f6f6", "#d5d5d5"] as const;

/** Of the fonts whose widths Graphviz knows, the one that no common font is wider than; see svg.ts. */
export const FONT_NAME = "Courier";
const FONT = `fontname="${FONT_NAME}"`;

export function graphDot(graph: Graph): string {
  const codes = [...new Set(graph.groups.flatMap((g) => (g.error === null ? [] : [g.error])))];
  const lines = [
    `digraph ${quote(graph.name)} {`,
    `  graph [rankdir=LR, newrank=true, bgcolor=white, pad=0.2, nodesep=0.25, ranksep=0.4, tooltip=${quote(graph.name)}, ${FONT}, fontsize=12]`,
    `  node [shape=circle, style=filled, fillcolor=white, color="#333333", fontcolor="#333333", ${FONT}, fontsize=10, width=0.3, margin=0.03]`,
    `  edge [color="#555555", fontcolor="#111111", arrowsize=0.6, ${FONT}, fontsize=10]`,
    '  start [shape=point, width=0.08, color="#333333", fillcolor="#333333", tooltip="start"]',
    ...graph.groups.flatMap((group, index) => cluster(group, index, tintOf(group, codes))),
    "  start -> 0",
    ...graph.edges.map(edgeLine),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function tintOf({ error }: GraphGroup, codes: readonly string[]): readonly [string, string] {
  return (error === null ? undefined : TINTS[codes.indexOf(error) % TINTS.length]) ?? PLAIN;
}

function cluster(group: GraphGroup, index: number, [fill, border]: readonly [string, string]): string[] {
  const error =
    group.error === null || !group.isErrorOfRule
      ? ""
      : `<br/><font point-size="9" color="#777777">error ${markup(group.error)}</font>`;
  return [
    `  subgraph cluster_${index} {`,
    `    graph [label=<<b>${markup(group.rule)}</b>${error}>, style="filled,rounded", fillcolor="${fill}", color="${border}", margin=10, tooltip=${quote(group.rule)}]`,
    ...group.nodes.map((node) => `    ${nodeLine(node)}`),
    "  }",
  ];
}

function nodeLine({ id, loop, accepts, atEnd, rule }: GraphNode): string {
  const attributes = [
    ...(accepts ? ["peripheries=2"] : []),
    ...(loop === null ? [] : ['shape=box, style="filled,rounded"']),
    `label=${quote([String(id), ...(loop === null ? [] : wrapped(loop, 44)), ...atEnd.map((note) => `end: ${note}`)].join("\n"))}`,
    `tooltip=${quote(`${accepts ? "accepting state" : "state"} ${id} in ${rule}`)}`,
  ];
  return `${id} [${attributes.join(", ")}]`;
}

function edgeLine({ from, to, label }: GraphEdge): string {
  return `  ${from} -> ${to} [label=${quote(
    label
      .flatMap((line) => wrapped(line, 32))
      .map((line) => ` ${line} `)
      .join("\n"),
  )}]`;
}

/** A long set of octets in several lines. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text for Graphviz's HTML-like labels. */
function markup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
