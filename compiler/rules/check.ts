/** Checks that need languages or other files: what is captured as a number or a time, actions. */
import { parseAbnf } from "../abnf/parse.js";
import { buildPureDfa } from "../automaton/build-nfa.js";
import { shortestOutside } from "../automaton/pure-dfa.js";
import * as report from "../diagnostics.js";
import { type Diagnostic, Problems } from "../diagnostics.js";
import type { ActionFacts, ActionSource } from "../emit/actions.js";
import type { Parser } from "../machine.js";
import { type AnnotatedGrammar, annotate, type Decoded } from "./annotate.js";
import { reachableFrom } from "./references.js";
import { type ResolvedRule, type RuleTable, resolve } from "./resolve.js";
import { showInput } from "./show-input.js";

/** What decoders understand. */
const FORMS = {
  integer: "form = 1*DIGIT",
  /** RFC 3339 section 5.6, in its whole breadth: fields at fixed places. */
  timestamp: `
form = 4DIGIT "-" 2DIGIT "-" 2DIGIT ("T" / " ") 2DIGIT ":" 2DIGIT ":" 2DIGIT ["." 1*DIGIT] offset
offset = "Z" / ("+" / "-") 2DIGIT ":" 2DIGIT
`,
} as const satisfies Record<Decoded["type"], string>;

/** What is captured as an integer or a timestamp must have that form, whatever the input. */
export function checkForms({ decoded }: AnnotatedGrammar): void {
  const problems = new Problems();
  for (const type of ["integer", "timestamp"] as const) {
    const captured = decoded.filter((d) => d.type === type);
    if (captured.length > 0) checkForm(type, captured, problems);
  }
  problems.throwIfErrors();
}

function checkForm(type: Decoded["type"], captured: readonly Decoded[], problems: Problems): void {
  const text = `${FORMS[type]}\n`;
  const [form] = annotate(resolve(parseAbnf({ name: type, text }))).entries;
  if (form === undefined) return;
  const allowed = buildPureDfa(form.expression, form);
  for (const { name, span, ...entry } of captured) {
    const outside = shortestOutside(buildPureDfa(entry.expression, { ...entry, name }), allowed);
    if (outside === null) continue;
    const example = showInput(outside);
    problems.add(type === "integer" ? report.notDigits(name, example, span) : report.notRfc3339(name, example, span));
  }
}

/** Each action must be in the module; `own` are the values that the generated module has itself. */
export function checkActions(
  table: RuleTable,
  module: ActionSource,
  facts: ActionFacts,
  own: ReadonlySet<string>,
): void {
  const problems = new Problems();
  const { path, text } = module;
  const source = { name: path ?? "", text };
  for (const { message, start, end } of facts.syntaxErrors) {
    problems.add(report.noTypeScript(message, { source, start, end }));
  }
  problems.throwIfErrors();
  const uses = rulesInUse(table).flatMap((r) => r.annotations.filter((a) => a.word === "action"));
  const [place] = uses;
  if (place !== undefined) {
    for (const { name, module } of facts.imports) {
      if (!own.has(name)) problems.add(report.foreignImport(name, module, place.span));
    }
  }
  const used = new Set(uses.map((use) => use.action));
  for (const { action, message, start, end } of facts.unfit) {
    if (used.has(action)) problems.add(report.unfitAction(action, message, { source, start, end }));
  }
  for (const { action, span } of uses) {
    if (facts.names.has(action)) continue;
    problems.add(path === null ? report.noActionModule(action, span) : report.missingAction(action, path, span));
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
