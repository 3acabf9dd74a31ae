/**
 * What RFC 5234 section 4 asks of a file beyond what any reader needs: lines end in CRLF, comments hold printable
 * characters, rules begin in the first column, and no line inside a rule begins in it.
 *
 * The errata are followed: 2968 (white space, but no comment, may stand behind the elements of a rule before its line
 * ends, so nothing is left to ask for there) and 3076 (a line of white space and comments need not be indented).
 */

import type { Problems } from "../diagnostics.js";
import * as report from "../diagnostics.js";
import { linesOf } from "./layout.js";
import type { Source, Span } from "./syntax.js";

export function checkStrictly(source: Source, problems: Problems): void {
  const at = (start: number, length = 1): Span => ({ source, start, end: start + length });
  /** An empty or unindented comment line ends the rule above it: an indented line cannot continue that rule. */
  let ended: Span | null = null;
  let inRule = false;
  for (const { start, text } of linesOf(source.text)) {
    const body = text.replace(/[\r\n]+$/, "");
    const lineEnd = text.slice(body.length);
    if (lineEnd !== "\r\n") problems.add(report.lineEnd(nameOfLineEnd(lineEnd), at(start + body.length)));
    const odd = body.search(/[^\t\x20-\x7e]/);
    if (odd >= 0) problems.add(report.notPrintable(body.codePointAt(odd) ?? 0, at(start + odd)));
    const indent = body.search(/[^ \t]/);
    const holdsElements = indent >= 0 && body.charAt(indent) !== ";";
    if (indent === 0 && holdsElements) [inRule, ended] = [true, null];
    else if (holdsElements && !inRule) problems.add(report.indentedRule(at(start + indent)));
    else if (holdsElements && ended !== null) problems.add(report.brokenRule(at(start + indent), ended));
    else if (inRule && !/^[ \t]/.test(body)) ended ??= at(start);
  }
}

function nameOfLineEnd(lineEnd: string): string {
  return lineEnd === "\n" ? "LF" : lineEnd === "\r" ? "CR" : "nothing";
}
