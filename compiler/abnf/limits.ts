/**
 * What the parser is not given to read. It descends once per bracket and remembers what it tried at every character,
 * so nesting costs stack and length costs memory; both are bounded before it starts, with room to spare.
 */

import type { Diagnostic } from "../diagnostics.js";
import * as report from "../diagnostics.js";
import type { Span } from "./syntax.js";

/** Brackets inside one another; the default stack of Node holds more than twice as many. */
export const MAX_NESTING = 100;

/** Characters of one rule with its comments. */
export const MAX_RULE_LENGTH = 2 ** 17;

/** Characters of a file. */
export const MAX_FILE_LENGTH = 2 ** 21;

/** Digits of the numbers in `;! range`, each of which is a state. */
export const MAX_RANGE_DIGITS = 100;

/** What is too much about a text that is to be parsed in one go: a rule, an annotation. Null: nothing. */
export function excessOf(span: Span): Diagnostic | null {
  if (span.end - span.start > MAX_RULE_LENGTH) {
    return report.ruleTooLong(MAX_RULE_LENGTH, { ...span, end: span.start + 1 });
  }
  const deepest = tooDeepBracket(span.source.text, span.start, span.end);
  return deepest < 0 ? null : report.nestedTooDeeply(MAX_NESTING, { ...span, start: deepest, end: deepest + 1 });
}

/** Strings, prose and comments are passed over: brackets in them mean nothing. */
const BRACKET = /"[^"\r\n]*"|<[^>\r\n]*>|;[^\r\n]*|[()[\]]/g;

function tooDeepBracket(text: string, start: number, end: number): number {
  let depth = 0;
  for (const { 0: found, index } of text.slice(start, end).matchAll(BRACKET)) {
    if (found === "(" || found === "[") depth++;
    if (found === ")" || found === "]") depth--;
    if (depth > MAX_NESTING) return start + index;
  }
  return -1;
}
