/** Rule table -> annotated regular expressions: references are replaced by rules, annotations by operators and marks. */
import type { Annotation, Condition, Node, Span } from "../abnf/syntax.js";
import { ByteSet } from "../automaton/byte-set.js";
import * as report from "../diagnostics.js";
import { type Diagnostic, GrammarError, Problems, place } from "../diagnostics.js";
import { checkLanguages } from "./check-languages.js";
import { checkComments } from "./comments.js";
import { decimalRange } from "./decimal-range.js";
import {
  type ActionUse,
  type Captures,
  type Expression,
  type Field,
  isAscii,
  type List,
  type Mark,
  type Scope,
  type ScopeActions,
  type Take,
  type Variable,
} from "./expression.js";
import { camelCase, isTaken } from "./names.js";
import { isCopy } from "./recursion.js";
import { reachableFrom, referencesIn, ruleKey } from "./references.js";
import type { Entry, ResolvedRule, RuleTable } from "./resolve.js";
import { utf8String } from "./utf8.js";

export interface AnnotatedGrammar {
  readonly entries: readonly AnnotatedEntry[];
  readonly captures: Captures;
  /** What is captured as a number or a time, to be checked against the form that can be decoded. */
  readonly decoded: readonly Decoded[];
  readonly warnings: readonly Diagnostic[];
}

/** What a rule captures, alternatives that stand for an absent field aside. */
export interface Decoded extends AnnotatedEntry {
  readonly type: "integer" | "timestamp";
  readonly span: Span;
}

export interface AnnotatedEntry {
  readonly rule: ResolvedRule;
  readonly name: string;
  readonly isRecogniser: boolean;
  readonly expression: Expression;
}

export function annotate(table: RuleTable): AnnotatedGrammar {
  const registry = new CaptureRegistry();
  const lowering = new Lowering(table, registry);
  const lowered = () => table.entries.map((entry) => ({ ...entry, expression: lowering.entry(entry) }));
  const first = lowered();
  // A record begins by clearing every field of its list: those, too, that only rules further down turn out to set.
  const entries = registry.lists.length > 0 ? lowered() : first;
  const reached = reachableFrom(
    table.entries.map((entry) => entry.rule),
    table.rules,
  );
  const used = [...table.rules].flatMap(([key, rule]) => (reached.has(key) && !isCopy(key) ? [rule] : []));
  const language = (node: Node, rule: ResolvedRule) => lowering.language(node, rule);
  checkComments(used, language, lowering.problems);
  for (const rule of table.rules.values()) reportRepeatedWords(rule, lowering.problems);
  checkLanguages(used, language, lowering.problems);
  for (const list of registry.lists) {
    const isEmpty = list.fields.length === 0 && !registry.lists.some((l) => l.parent === list);
    if (isEmpty) lowering.problems.add(report.emptyList(list.name, list.span));
  }
  const warnings = lowering.problems.throwIfErrors();
  const { fields, lists, variables } = registry;
  return { entries, captures: { fields, lists, variables }, decoded: [...lowering.decoded.values()], warnings };
}

/** Where a node stands while it is being lowered. */
interface Context {
  readonly scope: Scope | null;
  readonly list: List | null;
  /** The rules of `list NAME after RULE` whose end completes a record. */
  readonly appendAfter: ReadonlyMap<ResolvedRule, List>;
  readonly caseSensitive: boolean;
  /** The fields that are being captured. */
  readonly capturing: readonly Field[];
  /** The options that the machine is made with. */
  readonly options: ReadonlySet<string>;
  /** False in the operand of an operation, where only the language counts. */
  readonly marks: boolean;
}

const OUTSIDE: Context = {
  scope: null,
  list: null,
  appendAfter: new Map(),
  caseSensitive: false,
  capturing: [],
  options: new Set(),
  marks: true,
};

/** Rules and brackets inside one another: what reads expressions descends as deep. */
const MAX_DEPTH = 500;

/** Elements of all expressions together. A rule is written out wherever it is used, so that they can double with each rule. */
const MAX_SIZE = 500_000;

class Lowering {
  readonly problems = new Problems();
  readonly decoded = new Map<string, Decoded>();
  /** A rule used in two places is reported once. */
  private readonly reported = new Set<string>();
  private depth = 0;
  private size = 0;

  constructor(
    private readonly table: RuleTable,
    private readonly registry: CaptureRegistry,
  ) {}

  entry({ rule, options, isRecogniser }: Entry): Expression {
    this.size = 0;
    return this.rule(rule, { ...OUTSIDE, options, marks: !isRecogniser });
  }

  /** What a part of a rule matches, without captures and actions. */
  language(node: Node, rule: ResolvedRule): Expression {
    this.size = 0;
    const caseSensitive = rule.annotations.some((a) => a.word === "case-sensitive");
    return this.node(node, { ...OUTSIDE, caseSensitive, marks: false });
  }

  private once(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${place(diagnostic.span)}`;
    if (!this.reported.has(key)) this.problems.add(diagnostic);
    this.reported.add(key);
  }

  /** One use of a rule. From the inside out: captures, operations, actions, the record that ends here. */
  private rule(given: ResolvedRule, outer: Context): Expression {
    const rule = { ...given, annotations: given.annotations.filter((a) => isMet(a.condition, outer.options)) };
    const inside = this.insideRule(rule, outer);
    const scope = this.scopeOf(rule, outer, inside.list);
    const context = { ...inside, scope };
    const captured = outer.marks ? this.captured(rule, context) : this.node(rule.body, context);
    const filtered = this.filtered(rule, captured, context);
    const completed = outer.appendAfter.get(given) ?? null;
    const body = outer.marks ? this.withEffects(rule, filtered, completed, context) : filtered;
    if (body.kind === "octets" && rule.annotations.length === 0) return body; // a terminal: DIGIT, SP
    return { kind: "scope", scope, body };
  }

  private scopeOf(rule: ResolvedRule, outer: Context, list: List | null): Scope {
    const actions = { each: [], finish: [], failed: [], eof: [] } as Record<keyof ScopeActions, ActionUse[]>;
    for (const annotation of outer.marks ? rule.annotations : []) {
      if (annotation.word !== "action" || annotation.moment === "enter" || annotation.moment === "leave") continue;
      const { moment } = annotation;
      const start = moment === "each" || moment === "finish" ? this.startOf(rule, list) : -1;
      actions[moment].push(actionUse(annotation, rule, start, start >= 0));
    }
    const isLongest = rule.annotations.some((a) => a.word === "prefer" && a.order === "longest");
    return {
      rule: rule.name,
      span: rule.nameSpan,
      parent: outer.scope,
      error: errorOf(rule),
      actions,
      take: this.takeOf(rule, outer),
      isLongest,
    };
  }

  /** The variable that holds where a rule with actions starts: its capture's, if it has one. */
  private startOf(rule: ResolvedRule, list: List | null): number {
    const annotation = rule.annotations.find((a) => a.word === "capture");
    if (annotation?.word !== "capture") return this.registry.startOf(rule, list);
    return this.registry.field(annotation, rule.name, list, (d) => this.once(d)).start;
  }

  private takeOf(rule: ResolvedRule, { marks, list }: Context): Take | null {
    const annotation = rule.annotations.find((a) => a.word === "take");
    if (annotation?.word !== "take" || !marks) return null;
    const variable = this.registry.countOf(annotation.field, list, this.takers(annotation.field).indexOf(rule.name));
    if (variable === null) this.once(report.takeUnknown(annotation.field, annotation.span));
    return variable === null ? null : { variable, max: annotation.max };
  }

  private insideRule(rule: ResolvedRule, context: Context): Context {
    const caseSensitive = rule.annotations.some((a) => a.word === "case-sensitive");
    const annotation = rule.annotations.find((a) => a.word === "list");
    if (!context.marks || annotation?.word !== "list") return { ...context, caseSensitive };
    if (isTaken(annotation.field)) this.once(report.takenName(annotation.field, annotation.span));
    const list = this.registry.list(annotation, rule.name, context.list);
    const appendAfter = new Map(context.appendAfter);
    const { after } = annotation;
    if (after !== null) {
      const last = this.table.rules.get(ruleKey(after));
      const inside = reachableFrom(referencesIn(rule.body), this.table.rules, ({ body }) => referencesIn(body));
      const isInside = inside.has(ruleKey(after));
      if (!isInside) this.once(report.afterNotInside(last?.name ?? after, rule.name, annotation.span));
      if (last !== undefined) appendAfter.set(last, list);
    }
    return { ...context, caseSensitive, list, appendAfter };
  }

  private captured(rule: ResolvedRule, context: Context): Expression {
    const annotation = rule.annotations.find((a) => a.word === "capture");
    if (annotation?.word !== "capture") return this.node(rule.body, context);
    const field = this.registry.field(annotation, rule.name, context.list, (d) => this.once(d));
    if (context.capturing.includes(field)) this.once(report.nestedField(field.name, annotation.span));
    const inner: Context = { ...context, capturing: [...context.capturing, field] };
    const { absent } = annotation;
    const alternatives = rule.body.kind === "alternation" ? rule.body.parts : [rule.body];
    const isAbsent = (part: Node) => part.kind === "reference" && ruleKey(part.name) === ruleKey(absent ?? "");
    if (absent !== null && !alternatives.some(isAbsent)) {
      const { name } = this.table.rules.get(ruleKey(absent)) ?? { name: absent };
      this.once(report.absentNotAlternative(name, rule.name, annotation.span));
    }
    if (field.type === "integer" || field.type === "timestamp") {
      const present = choice(
        alternatives.filter((p) => !isAbsent(p)).map((p) => this.node(p, { ...context, marks: false })),
      );
      const expression = this.filtered(rule, present, context);
      const { name } = rule;
      this.decoded.set(name, { rule, name, isRecogniser: true, expression, type: field.type, span: annotation.span });
    }
    const parts = alternatives.map((part) => {
      const body = this.node(part, inner);
      return absent !== null && isAbsent(part) ? sequence([clear(field.end), body]) : capture(field, body);
    });
    const loads = this.takers(annotation.field).flatMap((_, index) => this.registry.loadOf(field, index) ?? []);
    return sequence([choice(parts), ...loads.map((mark): Expression => ({ kind: "mark", mark }))]);
  }

  /** The rules that take as many octets as the field says. Each counts for itself. */
  private takers(field: string): string[] {
    return [...this.table.rules.values()].flatMap((rule) =>
      rule.annotations.some((a) => a.word === "take" && a.field === field) ? [rule.name] : [],
    );
  }

  private filtered(rule: ResolvedRule, body: Expression, context: Context): Expression {
    const inner: Context = { ...context, marks: false, caseSensitive: false };
    return rule.annotations.reduce<Expression>((inside, annotation) => {
      const filter = (operand: Expression, keep: boolean): Expression => ({
        kind: "filter",
        body: inside,
        operand,
        keep,
      });
      switch (annotation.word) {
        case "range":
          return filter(decimalRange(annotation.min, annotation.max, annotation.padded, annotation.span), true);
        case "intersection":
          return filter(this.node(annotation.operand, inner), true);
        case "except":
          return filter(this.node(annotation.operand, inner), false);
        case "without":
          return filter(this.octetsOutside(annotation.operand, annotation.span, inner), true);
        case "utf8":
          return filter(utf8String(annotation.span), true);
        default:
          return inside;
      }
    }, body);
  }

  /** The operand of `without`, a choice of octets, as "any number of other octets". */
  private octetsOutside(operand: Node, span: Span, context: Context): Expression {
    const sets = singleOctets(this.node(operand, context));
    if (sets === null) this.once(report.notOctets(operand.span));
    const others: Expression = { kind: "octets", set: ByteSet.union(sets ?? []).complement() };
    return { kind: "repeat", body: others, min: 0, max: Infinity, span };
  }

  /** `completed`: the list to which the rule's end appends a record. */
  private withEffects(rule: ResolvedRule, body: Expression, completed: List | null, context: Context): Expression {
    const before: Expression[] = [];
    const after: Expression[] = [];
    const actions = rule.annotations.filter((a) => a.word === "action");
    const needsStart = actions.some((a) => a.word === "action" && a.moment !== "failed" && a.moment !== "eof");
    const start = needsStart ? this.startOf(rule, context.list) : -1;
    if (needsStart) before.push(set(start));
    for (const annotation of actions) {
      if (annotation.word !== "action") continue;
      const mark: Expression = {
        kind: "mark",
        mark: { kind: "action", action: actionUse(annotation, rule, start, false) },
      };
      if (annotation.moment === "enter") before.push(mark);
      if (annotation.moment === "leave") after.push(mark);
    }
    if (completed !== null) after.push({ kind: "mark", mark: { kind: "append", list: completed } });
    const own = rule.annotations.find((a) => a.word === "list");
    if (own?.word === "list" && context.list !== null) {
      before.push(...context.list.fields.map((field) => clear(field.end)));
      if (own.after !== null && recordOrder(body, context.list).isEarly) {
        this.once(report.recordTooSoon(context.list.name, own.after, own.span));
      }
      if (own.after === null) after.push({ kind: "mark", mark: { kind: "append", list: context.list } });
    }
    return sequence([...before, body, ...after]);
  }

  private node(node: Node, context: Context): Expression {
    const rule = context.scope?.rule ?? "";
    if (this.depth >= MAX_DEPTH) throw new GrammarError([report.rulesTooDeep(MAX_DEPTH, rule, node.span)]);
    if (++this.size > MAX_SIZE) throw new GrammarError([report.tooLarge(MAX_SIZE, rule, node.span)]);
    this.depth++;
    const expression = this.lowered(node, context);
    this.depth--;
    return expression;
  }

  private lowered(node: Node, context: Context): Expression {
    switch (node.kind) {
      case "alternation":
        return choice(node.parts.map((part) => this.node(part, context)));
      case "concatenation":
        return sequence(node.parts.map((part) => this.node(part, context)));
      case "repetition": {
        if (node.max === 0) return { kind: "empty" };
        const body = this.node(node.body, context);
        if (body.kind === "empty") return body;
        return { kind: "repeat", body, min: node.min, max: node.max, span: node.span };
      }
      case "reference": {
        const rule = this.table.rules.get(ruleKey(node.name));
        return rule === undefined ? { kind: "empty" } : this.rule(rule, context);
      }
      case "string":
        return sequence([...node.text].map((c) => characterOctets(c, node.caseSensitive ?? context.caseSensitive)));
      case "values":
        return sequence(node.values.map((value) => ({ kind: "octets", set: ByteSet.of(value) })));
      case "range":
        return { kind: "octets", set: ByteSet.range(node.low, node.high) };
      case "prose":
        this.once(report.proseValue(node.text, node.span));
        return { kind: "empty" };
    }
  }
}

/** Hands out fields, lists and variables; the same annotation gives the same one in every entry. */
class CaptureRegistry {
  readonly fields: Field[] = [];
  readonly lists: List[] = [];
  readonly variables: Variable[] = [];
  /** Where rules with actions start, by rule and list. */
  private readonly starts = new Map<string, number>();

  field(
    annotation: Annotation & { word: "capture" },
    rule: string,
    list: List | null,
    problem: (diagnostic: Diagnostic) => void,
  ): Field {
    const known = this.fields.find((f) => f.name === annotation.field && f.list === list);
    if (known !== undefined) {
      if (known.type !== annotation.type) problem(report.conflictingField(known.name, annotation.span, known.span));
      return known;
    }
    if (isTaken(annotation.field)) problem(report.takenName(annotation.field, annotation.span));
    // Field names have no underscore, so these names are all different.
    const prefix = list === null ? annotation.field : `${listPath(list)}_${annotation.field}`;
    const isResult = list === null;
    const end = this.variable({ name: `${prefix}End`, kind: "offset", isResult, end: null });
    const start = this.variable({ name: `${prefix}Start`, kind: "offset", isResult, end });
    const { field: name, type, span } = annotation;
    const field: Field = { name, type, list, rule, start, end, ascii: true, isOptional: false, span };
    this.fields.push(field);
    list?.fields.push(field);
    return field;
  }

  list(annotation: Annotation & { word: "list" }, rule: string, parent: List | null): List {
    const known = this.lists.find((l) => l.name === annotation.field && l.parent === parent);
    if (known !== undefined) return known;
    const { field: name, after, span } = annotation;
    const list: List = { name, index: this.lists.length, parent, after, fields: [], rule, span };
    this.lists.push(list);
    return list;
  }

  /** The counter that an integer field is loaded into for `take`; null if there is no such field yet. */
  countOf(name: string, list: List | null, taker: number): number | null {
    const integers = this.fields.filter((f) => f.name === name && f.type === "integer");
    const field = integers.find((f) => f.list === list) ?? integers.find((f) => f.list === null);
    return field === undefined ? null : this.counterOf(field, taker);
  }

  loadOf(field: Field, taker: number): Mark | null {
    return field.type === "integer" ? { kind: "load", variable: this.counterOf(field, taker), field } : null;
  }

  private counterOf(field: Field, taker: number): number {
    const { name, list } = field;
    const counter = `${list === null ? "" : `${listPath(list)}_`}${name}Left${taker === 0 ? "" : taker + 1}`;
    const known = this.variables.findIndex((v) => v.name === counter);
    if (known >= 0) return known;
    return this.variable({ name: counter, kind: "counter", isResult: false, end: null, loadedFrom: field });
  }

  /** The variable that holds where a rule with actions starts that captures nothing. */
  startOf(rule: ResolvedRule, list: List | null): number {
    const place = `${ruleKey(rule.name)} ${list?.index}`;
    const known = this.starts.get(place);
    if (known !== undefined) return known;
    const base = `${camelCase(rule.name)}From`;
    const isFree = (name: string) => !this.variables.some((v) => v.name === name);
    let name = base;
    for (let suffix = 2; !isFree(name); suffix++) name = `${base}${suffix}`;
    const start = this.variable({ name, kind: "offset", isResult: false, end: null });
    this.starts.set(place, start);
    return start;
  }

  private variable(variable: Variable): number {
    return this.variables.push(variable) - 1;
  }
}

/**
 * Whether the record of a list inside can be appended before that of `list` (`isEarly`), and whether the expression
 * can be passed without the latter (`isOpen`).
 */
function recordOrder(expression: Expression, list: List): { isOpen: boolean; isEarly: boolean } {
  switch (expression.kind) {
    case "cat": {
      const parts = expression.parts.map((part) => recordOrder(part, list));
      const closed = parts.findIndex((part) => !part.isOpen);
      const open = closed < 0 ? parts : parts.slice(0, closed + 1);
      return { isOpen: closed < 0, isEarly: open.some((part) => part.isEarly) };
    }
    case "alt": {
      const parts = expression.parts.map((part) => recordOrder(part, list));
      return { isOpen: parts.some((part) => part.isOpen), isEarly: parts.some((part) => part.isEarly) };
    }
    case "repeat": {
      const { isOpen, isEarly } = recordOrder(expression.body, list);
      return { isOpen: isOpen || expression.min === 0, isEarly };
    }
    case "scope":
    case "filter":
      return recordOrder(expression.body, list);
    case "mark": {
      const appended = expression.mark.kind === "append" ? expression.mark.list : null;
      return { isOpen: appended !== list, isEarly: appended?.parent === list };
    }
    default:
      return { isOpen: true, isEarly: false };
  }
}

function isMet(condition: Condition | null, options: ReadonlySet<string>): boolean {
  return condition === null || options.has(condition.option) !== condition.negated;
}

function actionUse(
  annotation: Annotation & { word: "action" },
  rule: ResolvedRule,
  start: number,
  includesOctet: boolean,
): ActionUse {
  const fails = annotation.fails === null ? null : { ...annotation.fails, rule: rule.name };
  return { name: annotation.action, rule: rule.name, start, includesOctet, fails, span: annotation.span };
}

function errorOf(rule: ResolvedRule): Scope["error"] {
  const annotation = rule.annotations.find((a) => a.word === "error");
  return annotation?.word === "error" ? { code: annotation.code, text: annotation.text, rule: rule.name } : null;
}

/** [start := p] [end := none] body [end := p]. Clearing what cannot have been set is left out later (build-nfa.ts). */
function capture(field: Field, body: Expression): Expression {
  field.ascii &&= isAscii(body);
  return sequence([set(field.start), clear(field.end), body, set(field.end)]);
}

function set(variable: number): Expression {
  return { kind: "mark", mark: { kind: "set", variable } };
}

function clear(variable: number): Expression {
  return { kind: "mark", mark: { kind: "clear", variable } };
}

function sequence(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((p) => (p.kind === "cat" ? p.parts : p.kind === "empty" ? [] : [p]));
  return flat.length === 0 ? { kind: "empty" } : flat.length === 1 && flat[0] ? flat[0] : { kind: "cat", parts: flat };
}

/** Alternatives that are single octets without marks cannot be told apart, so they become one set. */
function choice(parts: readonly Expression[]): Expression {
  if (parts.length === 1 && parts[0]) return parts[0];
  const sets = parts.map((p) => (p.kind === "octets" ? p.set : null));
  if (sets.every((s) => s !== null)) return { kind: "octets", set: ByteSet.union(sets) };
  return { kind: "alt", parts };
}

/** ABNF strings are case-insensitive (RFC 5234 section 2.3) unless marked otherwise (RFC 7405). */
function characterOctets(character: string, caseSensitive: boolean): Expression {
  const cases = caseSensitive ? [character] : [character.toLowerCase(), character.toUpperCase()];
  return { kind: "octets", set: ByteSet.of(...cases.map((c) => c.charCodeAt(0))) };
}

/** The sets of a choice of single octets, or null if the expression is anything else. */
function singleOctets(expression: Expression): ByteSet[] | null {
  switch (expression.kind) {
    case "octets":
      return [expression.set];
    case "scope":
      return singleOctets(expression.body);
    case "alt": {
      const parts = expression.parts.map(singleOctets);
      return parts.every((p) => p !== null) ? parts.flat() : null;
    }
    default:
      return null;
  }
}

/** Words of which a second one would contradict the first, or say nothing new. */
const ONCE = new Set(["capture", "list", "error", "take", "prefer", "utf8", "case-sensitive"]);

function reportRepeatedWords({ name, annotations }: ResolvedRule, problems: Problems): void {
  for (const [index, annotation] of annotations.entries()) {
    const condition = JSON.stringify(annotation.condition);
    const isRepeated = annotations
      .slice(0, index)
      .some((earlier) => earlier.word === annotation.word && JSON.stringify(earlier.condition) === condition);
    if (isRepeated && ONCE.has(annotation.word)) {
      problems.add(report.duplicateAnnotation(annotation.word, name, annotation.span));
    }
  }
}

function listPath(list: List): string {
  return list.parent === null ? list.name : `${listPath(list.parent)}_${list.name}`;
}
