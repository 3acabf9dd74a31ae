/** Diagrams of a grammar's rules. */
import { parseAbnf } from "../abnf/parse.js";
import type { GrammarSource } from "../abnf/syntax.js";
import { analyse } from "../compile.js";
import { machineGraph } from "./graph.js";
import { graphDot } from "./graph-dot.js";
import { renderSvg } from "./svg.js";

/** What is drawn. */
export interface GraphOptions {
  /** The rule to draw; null: the grammar's first entry rule. */
  readonly rule?: string | null;
  /** DOT is text for Graphviz, SVG a picture, of a machine of up to 300 states. */
  readonly format?: "dot" | "svg";
}

/**
 * The minimal machine of a rule as a diagram: arrows carry octets, counted repetitions are one node with their bounds,
 * states are boxed by rule. The same grammar gives the same text.
 *
 * Rejects with a GrammarError, or with TooLargeToDraw where an SVG would have more than 300 states.
 *
 * @example
 * import { graph } from "abnfa";
 *
 * const source = { name: "name.abnf", text: "name = 1*32ALPHA\n" };
 * const dot = await graph(source, { format: "dot" });
 * dot.includes("1..32 × A–Z a–z"); // true
 */
export async function graph(source: GrammarSource, options: GraphOptions = {}): Promise<string> {
  const { rule = null, format = "svg" } = options;
  const { parser } = analyse(source, rule);
  const [machine] = parser.machines;
  if (machine === undefined) throw new Error("a grammar has at least one machine");
  const drawing = machineGraph(machine, parser);
  return format === "dot" ? graphDot(drawing) : renderSvg(drawing);
}

/** The rules worth a diagram: those that something is said about. */
export function annotatedRules(source: GrammarSource): string[] {
  const { rules } = parseAbnf(source);
  return [...new Set(rules.filter((rule) => rule.annotations.length > 0).map((rule) => rule.name))];
}
