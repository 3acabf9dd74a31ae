/**
 * What RFCs say in comments only. `; range 0 .. 191`, `; 01-12`, `; %x00-FF` are ranges that can be compared with what
 * a rule matches; of `; except "="` and the like it is only known whether an annotation takes care of the rule.
 */
import { type Alphabet, inOctets, MAX_CODE_POINT, MAX_OCTET } from "../abnf/alphabet.js";
import type { Comment, Node } from "../abnf/syntax.js";
import { buildPureDfa } from "../automaton/build-nfa.js";
import { type PureDfa, shortestOutside } from "../automaton/pure-dfa.js";
import type { Problems } from "../diagnostics.js";
import * as report from "../diagnostics.js";
import { decimalRange } from "./decimal-range.js";
import { type Expression, unrolledWeight } from "./expression.js";
import type { ResolvedRule } from "./resolve.js";
import { showInput } from "./show-input.js";

/** Each kind is honoured by any annotation that restricts the rule. */
const RESTRICTION = /^(?:range\b|except\b|excluding\b|not\b|\d+\s*(?:-|\.\.)\s*\d+|%[xdb][\dA-F]+-[\dA-F]+$)/i;
const RESTRICTING = new Set(["range", "except", "intersection", "without", "utf8"]);

/** Comments that say nothing but a range. */
const NUMBERS = /^(?:range\s+)?0*(\d{1,20})\s*(?:-|\.\.)\s*0*(\d{1,20})$/i;
const VALUES = /^(?:range\s+)?%([xdb])([\dA-F]+)-([\dA-F]+)$/i;
const RADIX: Readonly<Record<string, number>> = { b: 2, d: 10, x: 16 };

/** Rules are compared with their comments when they are no larger than this, in octets written out. */
const MAX_WEIGHT = 1_000;

/** A rule is compared with no more of its comments: each may speak of another part. */
const MAX_COMPARED = 100;

/** Gives the language of a part of a rule. */
type Lower = (node: Node, rule: ResolvedRule) => Expression;

export function checkComments(rules: Iterable<ResolvedRule>, lower: Lower, problems: Problems): void {
  for (const rule of rules) {
    if (rule.isCore || rule.annotations.some((a) => RESTRICTING.has(a.word))) continue;
    const restrictions = rule.comments.filter((comment) => RESTRICTION.test(comment.text));
    for (const [index, comment] of restrictions.entries()) {
      const outside = index < MAX_COMPARED ? matchOutside(comment, rule, lower) : "unknown";
      if (outside === null) continue;
      const example = outside === "unknown" ? null : showInput(outside);
      problems.add(report.unhonouredComment(rule.name, comment.text, example, comment.span));
    }
  }
}

/** The shortest match that a comment rules out, or null; "unknown" if comment and rule cannot be compared. */
function matchOutside(comment: Comment, rule: ResolvedRule, lower: Lower): Uint8Array | "unknown" | null {
  const compiled = (expression: Expression): PureDfa | null =>
    unrolledWeight(expression) > MAX_WEIGHT
      ? null
      : buildPureDfa(expression, { rule, name: rule.name, isRecogniser: true, expression });
  const allowed = readingsOf(comment, (node) => lower(node, rule)).flatMap((range) => compiled(range) ?? []);
  const matched = allowed.length === 0 ? null : compiled(lower(spokenOf(rule.body, comment), rule));
  return matched === null ? "unknown" : shortestOutside(matched, ...allowed);
}

/** A comment beside alternatives speaks of those on its line, any other one of the whole rule. */
function spokenOf(body: Node, { span }: Comment): Node {
  if (body.kind !== "alternation") return body;
  const { text } = span.source;
  const line = Math.max(text.lastIndexOf("\n", span.start), text.lastIndexOf("\r", span.start));
  const isBeside = ({ span: { source, end } }: Node) => source === span.source && line < end && end <= span.start;
  const beside = body.parts.filter(isBeside);
  return beside.length === 0 ? body : { ...body, parts: beside };
}

/** What a range in a comment can mean; nothing if it is none. Numbers may have leading zeros, which ABNF says already. */
function readingsOf({ text, span }: Comment, lower: (node: Node) => Expression): Expression[] {
  const [, min, max] = NUMBERS.exec(text) ?? [];
  if (min !== undefined && max !== undefined) return isAtMost(min, max) ? [decimalRange(min, max, true, span)] : [];
  const [, base = "", first = "", last = ""] = VALUES.exec(text) ?? [];
  const value = (digits: string) => Number.parseInt(digits, RADIX[base.toLowerCase()] ?? 10);
  const [low, high] = [value(first), value(last)]; // no numbers where there is no range
  const alphabets: Alphabet[] = high <= MAX_OCTET ? ["octet", "utf8"] : ["utf8"];
  const isRange = low <= high && high <= MAX_CODE_POINT;
  return isRange ? alphabets.map((alphabet) => lower(inOctets({ kind: "range", low, high, span }, alphabet))) : [];
}

function isAtMost(min: string, max: string): boolean {
  return BigInt(min) <= BigInt(max);
}
