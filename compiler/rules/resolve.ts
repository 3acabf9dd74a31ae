/** Syntax tree -> rule table: names bound, `=/` merged, core rules supplied, recursion and unused rules reported. */
import { coreRules } from "../abnf/core-rules.js";
import { parseAbnf } from "../abnf/parse.js";
import type { Annotation, Directive, EntryName, Grammar, Node, Rule, Span } from "../abnf/syntax.js";
import * as report from "../diagnostics.js";
import { type Diagnostic, Problems } from "../diagnostics.js";

/**
 * Invariants: keys are lower-case (RFC 5234 section 2.1: names are case-insensitive); every reference in a body and
 * in an annotation's operand has its key here; no rule reaches itself; entries name rules of the table.
 */
export interface RuleTable {
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly entries: readonly Entry[];
  readonly actionModule: string | null;
  readonly warnings: readonly Diagnostic[];
}

/** A rule that gets a machine. */
export interface Entry {
  readonly rule: ResolvedRule;
  /** The machine's name: the rule's, unless the grammar gives another. */
  readonly name: string;
  /** Annotations under a condition count when their option is among these. */
  readonly options: ReadonlySet<string>;
  /** Only whether the rule matches is asked; nothing is captured. */
  readonly isRecogniser: boolean;
}

export interface ResolvedRule {
  readonly name: string;
  readonly nameSpan: Span;
  readonly body: Node;
  readonly annotations: readonly Annotation[];
  readonly comments: Rule["comments"];
  readonly isCore: boolean;
}

export const ruleKey = (name: string) => name.toLowerCase();

/** `entry` is the name of a rule to be the only entry, instead of those that the grammar names. */
export function resolve(grammar: Grammar, entry: string | null = null): RuleTable {
  const problems = new Problems();
  const rules = new Map<string, ResolvedRule>();
  addRules(grammar.rules, false, rules, problems);
  addCoreRules(rules);
  const entries = findEntries(grammar, entry, rules, problems);
  for (const rule of rules.values()) reportUndefined(rule, rules, problems);
  problems.throwIfErrors();
  reportRecursion(rules, problems);
  problems.throwIfErrors();
  if (entry === null) reportUnused(rules, entries, problems);
  return { rules, entries, actionModule: actionModuleOf(grammar.directives), warnings: problems.found };
}

function addRules(
  source: readonly Rule[],
  isCore: boolean,
  table: Map<string, ResolvedRule>,
  problems: Problems,
): void {
  for (const rule of source) {
    const key = ruleKey(rule.name);
    const known = table.get(key);
    if (rule.operator === "=/") {
      if (known === undefined) problems.add(report.missingBase(rule.name, rule.nameSpan));
      else table.set(key, withAlternatives(known, rule));
    } else if (known !== undefined) {
      problems.add(report.duplicateRule(rule.name, rule.nameSpan, known.nameSpan));
    } else {
      const { name, nameSpan, body, annotations, comments } = rule;
      table.set(key, { name, nameSpan, body, annotations, comments, isCore });
    }
  }
}

function withAlternatives(base: ResolvedRule, added: Rule): ResolvedRule {
  return {
    ...base,
    body: { kind: "alternation", parts: [...alternatives(base.body), ...alternatives(added.body)], span: added.span },
    annotations: [...base.annotations, ...added.annotations],
    comments: [...base.comments, ...added.comments],
  };
}

function alternatives(node: Node): readonly Node[] {
  return node.kind === "alternation" ? node.parts : [node];
}

function addCoreRules(table: Map<string, ResolvedRule>): void {
  const core = parseAbnf({ name: "RFC 5234 appendix B.1", text: coreRules });
  const missing = core.rules.filter((rule) => !table.has(ruleKey(rule.name)));
  addRules(missing, true, table, new Problems());
}

/** Without `;! entry` the first rule is the entry, as is the custom of RFCs. */
function findEntries(
  grammar: Grammar,
  entry: string | null,
  table: Map<string, ResolvedRule>,
  problems: Problems,
): Entry[] {
  const [first] = grammar.rules;
  const only = (name: string, span: Span): WantedEntry => ({ name, options: [], as: null, span, isRecogniser: false });
  if (entry !== null && first !== undefined) {
    if (table.has(ruleKey(entry))) return bindEntries([only(entry, first.nameSpan)], table, problems);
    problems.add(report.unknownEntry(entry, closestName(entry, table), first.nameSpan));
    return [];
  }
  const named = grammar.directives.flatMap((d) =>
    d.word === "actions" ? [] : d.rules.map((r) => ({ ...r, isRecogniser: d.word === "recognise" })),
  );
  const hasEntry = named.some((n) => !n.isRecogniser);
  const fallback = hasEntry || first === undefined ? [] : [only(first.name, first.nameSpan)];
  return bindEntries([...fallback, ...named], table, problems);
}

type WantedEntry = EntryName & { readonly isRecogniser: boolean };

function bindEntries(
  wanted: readonly WantedEntry[],
  table: ReadonlyMap<string, ResolvedRule>,
  problems: Problems,
): Entry[] {
  const known = new Set(
    [...table.values()].flatMap((r) =>
      r.annotations.flatMap((a) => (a.condition === null ? [] : [a.condition.option])),
    ),
  );
  const entries: Entry[] = [];
  for (const { name, options, as, span, isRecogniser } of wanted) {
    const rule = table.get(ruleKey(name));
    for (const option of options) if (!known.has(option)) problems.add(report.unknownOption(option, span));
    if (rule === undefined) problems.add(report.undefinedRule(name, closestName(name, table), span));
    else if (!entries.some((e) => e.name === (as ?? rule.name) && e.isRecogniser === isRecogniser)) {
      entries.push({ rule, name: as ?? rule.name, options: new Set(options), isRecogniser });
    }
  }
  return entries;
}

function actionModuleOf(directives: readonly Directive[]): string | null {
  const found = directives.find((d) => d.word === "actions");
  return found?.word === "actions" ? found.path : null;
}

export interface Reference {
  readonly name: string;
  readonly span: Span;
}

export function referencesIn(node: Node): Reference[] {
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return node.parts.flatMap(referencesIn);
    case "repetition":
      return referencesIn(node.body);
    case "reference":
      return [{ name: node.name, span: node.span }];
    default:
      return [];
  }
}

/** References of the body and of annotations that compute on languages. */
function allReferences(rule: ResolvedRule): Reference[] {
  return [...referencesIn(rule.body), ...rule.annotations.flatMap(annotationReferences)];
}

function annotationReferences(annotation: Annotation): Reference[] {
  switch (annotation.word) {
    case "except":
    case "intersection":
    case "without":
      return referencesIn(annotation.operand);
    default:
      return [];
  }
}

function reportUndefined(rule: ResolvedRule, table: ReadonlyMap<string, ResolvedRule>, problems: Problems): void {
  for (const { name, span } of allReferences(rule)) {
    if (!table.has(ruleKey(name))) problems.add(report.undefinedRule(name, closestName(name, table), span));
  }
}

function reportUnused(table: ReadonlyMap<string, ResolvedRule>, entries: readonly Entry[], problems: Problems): void {
  const reached = new Set<string>();
  const work = entries.map((entry) => ruleKey(entry.rule.name));
  for (let key = work.pop(); key !== undefined; key = work.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const rule = table.get(key);
    if (rule !== undefined) work.push(...allReferences(rule).map((r) => ruleKey(r.name)));
  }
  for (const [key, rule] of table) {
    if (!rule.isCore && !reached.has(key)) problems.add(report.unusedRule(rule.name, rule.nameSpan));
  }
}

/** Depth-first search with an explicit stack: a long chain of rules must not overflow ours. */
function reportRecursion(table: ReadonlyMap<string, ResolvedRule>, problems: Problems): void {
  const finished = new Set<string>();
  for (const start of table.keys()) {
    const path: { key: string; via: Reference | null; pending: Reference[] }[] = [];
    const onPath = new Map<string, number>();
    const push = (key: string, via: Reference | null) => {
      const rule = table.get(key);
      if (rule === undefined) return;
      onPath.set(key, path.length);
      path.push({ key, via, pending: allReferences(rule) });
    };
    if (!finished.has(start)) push(start, null);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.pending.shift();
      if (next === undefined) {
        finished.add(top.key);
        onPath.delete(top.key);
        path.pop();
        continue;
      }
      const key = ruleKey(next.name);
      const cycleStart = onPath.get(key);
      if (cycleStart !== undefined) {
        const steps = [...path.slice(cycleStart + 1).flatMap((s) => s.via ?? []), next];
        const nameOf = (k: string) => table.get(k)?.name ?? k;
        const cycle = [nameOf(key), ...steps.map((s) => nameOf(ruleKey(s.name)))];
        const notes = steps.slice(0, -1).map((s) => ({ message: `through ${s.name}`, span: s.span }));
        problems.add(report.recursiveRule(cycle, next.span, notes));
      } else if (!finished.has(key)) {
        push(key, next);
      }
    }
  }
}

/** The defined name with the smallest edit distance, if it is near enough to be a slip. */
function closestName(name: string, table: ReadonlyMap<string, ResolvedRule>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const rule of table.values()) {
    const distance = editDistance(ruleKey(name), ruleKey(rule.name));
    if (distance < bestDistance) [best, bestDistance] = [rule.name, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
