/** Warnings about what a grammar says to no effect: alternatives, rules and repetitions without a meaning of their own. */
import type { Node } from "../abnf/syntax.js";
import { buildSubsets } from "../automaton/build-nfa.js";
import { type PureDfa, shortestOutside, TooManyStates } from "../automaton/pure-dfa.js";
import type { Problems } from "../diagnostics.js";
import * as report from "../diagnostics.js";
import type { AnnotatedEntry } from "./annotate.js";
import { type Expression, matchesEmpty, unrolledWeight } from "./expression.js";
import type { ResolvedRule } from "./resolve.js";

/** Languages are compared when they are no larger than this, in octets written out: the check is to stay quick. */
const MAX_WEIGHT = 1_000;

/** Each alternative is compared with all before it. */
const MAX_ALTERNATIVES = 200;

/** `lower` gives the language of a part of a rule. */
export function checkLanguages(
  rules: Iterable<ResolvedRule>,
  lower: (node: Node, rule: ResolvedRule) => Expression,
  problems: Problems,
): void {
  for (const rule of rules) {
    if (rule.isCore) continue;
    const language = (node: Node): Language | null => {
      const expression = lower(node, rule);
      const entry = { rule, name: rule.name, isRecogniser: true, expression };
      return unrolledWeight(expression) > MAX_WEIGHT ? null : { expression, entry };
    };
    for (const node of nodesIn(rule.body)) {
      if (node.kind === "alternation") checkAlternatives(node.parts, language, problems);
      if (node.kind === "repetition" && node.max > 1 && matchesEmpty(lower(node.body, rule))) {
        problems.add(report.emptyRound(node.span));
      }
    }
  }
}

interface Language {
  readonly expression: Expression;
  readonly entry: AnnotatedEntry;
}

function checkAlternatives(
  parts: readonly Node[],
  language: (node: Node) => Language | null,
  problems: Problems,
): void {
  if (parts.length > MAX_ALTERNATIVES) return;
  const known: PureDfa[] = [];
  for (const part of parts) {
    const own = language(part);
    if (own === null) return;
    const dfa = buildSubsets(own.expression, own.entry);
    if (known.length > 0) checkAlternative(dfa, known, part, problems);
    known.push(dfa);
  }
}

function checkAlternative(dfa: PureDfa, others: readonly PureDfa[], part: Node, problems: Problems): void {
  try {
    if (shortestOutside(dfa, ...others) !== null) return;
    const matchesNothing = shortestOutside(dfa) === null;
    problems.add(
      matchesNothing ? report.nothingMatches("this alternative", part.span) : report.redundantAlternative(part.span),
    );
  } catch (problem) {
    // A warning is not worth what this one would take to find.
    if (!(problem instanceof TooManyStates)) throw problem;
  }
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if (node.kind === "alternation" || node.kind === "concatenation") for (const part of node.parts) yield* nodesIn(part);
  if (node.kind === "repetition") yield* nodesIn(node.body);
}
