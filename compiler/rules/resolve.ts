/** Syntax tree -> rule table: names bound, `=/` merged, core rules supplied, recursion and unused rules reported. */

import { inOctets } from "../abnf/alphabet.js";
import { listRules } from "../abnf/comma-lists.js";
import { coreRules } from "../abnf/core-rules.js";
import { parseAbnf } from "../abnf/parse.js";
import type { Annotation, Directive, EntryName, Grammar, Node, Rule, Span } from "../abnf/syntax.js";
import { closestName } from "../closest-name.js";
import * as report from "../diagnostics.js";
import { type Diagnostic, Problems } from "../diagnostics.js";
import { pascalCase } from "./names.js";
import { type MaxDepths, withoutRecursion } from "./recursion.js";
import { allReferences, reachableFrom, ruleKey } from "./references.js";

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

export interface ResolveOptions {
  /** Is the only entry, instead of those that the grammar names. */
  readonly entry?: string | null;
  /** The files that the grammar imports, each before those that import it. */
  readonly imported?: readonly Grammar[];
  readonly maxDepths?: MaxDepths;
}

export function resolve(grammar: Grammar, options: ResolveOptions = {}): RuleTable {
  const { entry = null, imported = [], maxDepths = new Map() } = options;
  const problems = new Problems();
  const rules = new RuleCollector(problems);
  for (const file of [...imported, grammar]) rules.addFile(file);
  const table = rules.complete();
  const entries = findEntries([grammar, ...imported], entry, table, problems);
  for (const rule of table.values()) reportUndefined(rule, table, problems);
  problems.throwIfErrors();
  const regular = withoutRecursion(table, maxDepths, problems);
  problems.throwIfErrors();
  if (entry === null) reportUnused(grammar, table, entries, problems);
  return {
    rules: regular,
    entries: entries.map((entry) => ({ ...entry, rule: regular.get(ruleKey(entry.rule.name)) ?? entry.rule })),
    actionModule: actionModuleOf(grammar.directives),
    warnings: problems.found,
  };
}

/** RFC 5234 appendix B.1. */
const core = parseAbnf({ name: "RFC 5234 appendix B.1", text: coreRules });
const ofLists = parseAbnf({ name: "RFC 9110 section 5.6.3", text: listRules });
const coreKeys = new Set(core.rules.map((rule) => ruleKey(rule.name)));

/** Gathers the rules of files that import one another. */
class RuleCollector {
  private readonly table = new Map<string, ResolvedRule>();
  private hasLists = false;

  constructor(private readonly problems: Problems) {}

  addFile(file: Grammar): void {
    this.hasLists ||= file.commaLists !== null;
    for (const rule of file.rules) {
      const known = this.table.get(ruleKey(rule.name)) ?? null;
      if (rule.operator === "=/") this.extend(known ?? coreRule(rule.name), rule, file);
      else if (known === null || mayReplace(known, rule)) this.define(rule, file);
      else this.problems.add(duplicate(rule, known));
    }
  }

  /** With the core rules that no file defines, and those that lists between commas need. */
  complete(): Map<string, ResolvedRule> {
    for (const rule of [...core.rules, ...(this.hasLists ? ofLists.rules : [])]) {
      if (!this.table.has(ruleKey(rule.name))) this.table.set(ruleKey(rule.name), { ...rule, isCore: true });
    }
    return this.table;
  }

  private define(rule: Rule, file: Grammar): void {
    const { name, nameSpan, comments } = rule;
    const body = inOctets(rule.body, file.alphabet);
    const annotations = annotationsOf(rule, file);
    this.table.set(ruleKey(name), { name, nameSpan, body, annotations, comments, isCore: false });
  }

  private extend(base: ResolvedRule | null, added: Rule, file: Grammar): void {
    if (base === null) {
      this.problems.add(report.missingBase(added.name, added.nameSpan));
      return;
    }
    const parts = [...alternatives(base.body), ...alternatives(inOctets(added.body, file.alphabet))];
    this.table.set(ruleKey(base.name), {
      ...base,
      body: { kind: "alternation", parts, span: added.span },
      annotations: [...base.annotations, ...annotationsOf(added, file)],
      comments: [...base.comments, ...added.comments],
    });
  }
}

function coreRule(name: string): ResolvedRule | null {
  const rule = core.rules.find((r) => ruleKey(r.name) === ruleKey(name));
  return rule === undefined ? null : { ...rule, isCore: true };
}

/** Files may bring core rules of their own; the importing file's take the place of those that it imports. */
function mayReplace(known: ResolvedRule, rule: Rule): boolean {
  return coreKeys.has(ruleKey(rule.name)) && known.nameSpan.source !== rule.nameSpan.source;
}

function duplicate({ name, nameSpan }: Rule, { nameSpan: first }: ResolvedRule): Diagnostic {
  const isImported = nameSpan.source !== first.source;
  return isImported ? report.importedRule(name, nameSpan, first) : report.duplicateRule(name, nameSpan, first);
}

function annotationsOf(rule: Rule, { alphabet }: Grammar): Annotation[] {
  return rule.annotations.map((a) => ("operand" in a ? { ...a, operand: inOctets(a.operand, alphabet) } : a));
}

function alternatives(node: Node): readonly Node[] {
  return node.kind === "alternation" ? node.parts : [node];
}

/** Without `;! entry` the first rule is the entry, as is the custom of RFCs. */
function findEntries(
  files: readonly [main: Grammar, ...imported: Grammar[]],
  entry: string | null,
  table: Map<string, ResolvedRule>,
  problems: Problems,
): Entry[] {
  const [main] = files;
  const [first] = files.flatMap((file) => file.rules);
  const only = (name: string, span: Span): WantedEntry => ({ name, options: [], as: null, span, isRecogniser: false });
  if (entry !== null && first !== undefined) {
    if (table.has(ruleKey(entry))) return bindEntries([only(entry, first.nameSpan)], table, problems);
    problems.add(report.unknownEntry(entry, closestRule(entry, table), first.nameSpan));
    return [];
  }
  const named = main.directives.flatMap((d) =>
    "rules" in d ? d.rules.map((r) => ({ ...r, isRecogniser: d.word === "recognise" })) : [],
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
    if (rule === undefined) problems.add(report.undefinedRule(name, closestRule(name, table), span));
    else if (!entries.some((e) => e.name === (as ?? rule.name) && e.isRecogniser === isRecogniser)) {
      const like = entries.find(
        (e) => e.isRecogniser === isRecogniser && pascalCase(e.name) === pascalCase(as ?? rule.name),
      );
      if (like !== undefined) problems.add(report.sameFunction(as ?? rule.name, span, like.name));
      entries.push({ rule, name: as ?? rule.name, options: new Set(options), isRecogniser });
    }
  }
  return entries;
}

function actionModuleOf(directives: readonly Directive[]): string | null {
  const found = directives.find((d) => d.word === "actions");
  return found?.word === "actions" ? found.path : null;
}

function reportUndefined(rule: ResolvedRule, table: ReadonlyMap<string, ResolvedRule>, problems: Problems): void {
  for (const { name, span } of allReferences(rule)) {
    if (problems.isFull) return;
    if (!table.has(ruleKey(name))) problems.add(report.undefinedRule(name, closestRule(name, table), span));
  }
}

function reportUnused(
  grammar: Grammar,
  table: ReadonlyMap<string, ResolvedRule>,
  entries: readonly Entry[],
  problems: Problems,
): void {
  const reached = reachableFrom(
    entries.map((entry) => entry.rule),
    table,
  );
  for (const [key, rule] of table) {
    const isOwn = !rule.isCore && rule.nameSpan.source === grammar.source;
    if (isOwn && !reached.has(key)) problems.add(report.unusedRule(rule.name, rule.nameSpan));
  }
}

function closestRule(name: string, table: ReadonlyMap<string, ResolvedRule>): string | null {
  return closestName(
    name,
    [...table.values()].map((rule) => rule.name),
  );
}
