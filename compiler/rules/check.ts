/** Checks that need languages or other files: date-time captures, actions. */
import { parseAbnf } from "../abnf/parse.js";
import { buildPureDfa } from "../automaton/build-nfa.js";
import { shortestOutside } from "../automaton/pure-dfa.js";
import * as report from "../diagnostics.js";
import { type Diagnostic, Problems } from "../diagnostics.js";
import type { ActionFacts } from "../emit/actions.js";
import type { Parser } from "../machine.js";
import { type AnnotatedGrammar, annotate } from "./annotate.js";
import { reachableFrom } from "./references.js";
import { type ResolvedRule, type RuleTable, resolve } from "./resolve.js";
import { showInput } from "./show-input.js";

/** RFC 3339 section 5.6 in the breadth that the decoder of date-times understands: fields at fixed places. */
const DATE_TIME = `
date-time = 4DIGIT "-" 2DIGIT "-" 2DIGIT ("T" / " ") 2DIGIT ":" 2DIGIT ":" 2DIGIT ["." 1*DIGIT] offset
offset    = "Z" / ("+" / "-") 2DIGIT ":" 2DIGIT
`;

/** What is captured as a timestamp must be an RFC 3339 date-time, whatever the input. */
export function checkTimestamps(grammar: AnnotatedGrammar): void {
  if (grammar.timestamps.length === 0) return;
  const problems = new Problems();
  const [dateTime] = annotate(resolve(parseAbnf({ name: "RFC 3339", text: DATE_TIME }))).entries;
  if (dateTime === undefined) return;
  const allowed = buildPureDfa(dateTime.expression, dateTime);
  for (const timestamp of grammar.timestamps) {
    const outside = shortestOutside(buildPureDfa(timestamp.expression, timestamp), allowed);
    if (outside !== null) problems.add(report.notRfc3339(timestamp.name, showInput(outside), timestamp.span));
  }
  problems.throwIfErrors();
}

/** Each action must be in the module; `own` are the values that the generated module has itself. */
export function checkActions(table: RuleTable, { path, names, imports }: ActionFacts, own: ReadonlySet<string>): void {
  const problems = new Problems();
  const rules = rulesInUse(table);
  const [place] = rules.flatMap((r) => r.annotations.filter((a) => a.word === "action"));
  if (place !== undefined) {
    for (const { name, module } of imports) {
      if (!own.has(name)) problems.add(report.foreignImport(name, module, place.span));
    }
  }
  for (const rule of rules) {
    for (const annotation of rule.annotations) {
      if (annotation.word !== "action" || names.has(annotation.action)) continue;
      const { action, span } = annotation;
      problems.add(path === null ? report.noActionModule(action, span) : report.missingAction(action, path, span));
    }
  }
  problems.throwIfErrors();
}

/** Actions that no machine calls: what comes before them cannot be matched. */
export function idleActions(table: RuleTable, parser: Parser): Diagnostic[] {
  const called = new Set(parser.actions.map((a) => `${a.name} ${a.rule}`));
  return rulesInUse(table).flatMap((rule) =>
    rule.annotations.flatMap((annotation) => {
      if (annotation.word !== "action" || called.has(`${annotation.action} ${rule.name}`)) return [];
      return [report.idleAction(annotation.action, rule.name, annotation.span)];
    }),
  );
}

/** A file may be imported for some of its rules: the others need no actions. */
function rulesInUse({ entries, rules }: RuleTable): ResolvedRule[] {
  const reached = reachableFrom(
    entries.map((entry) => entry.rule),
    rules,
  );
  return [...rules].flatMap(([key, rule]) => (reached.has(key) ? [rule] : []));
}
