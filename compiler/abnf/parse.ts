/** ABNF text -> syntax tree. */
import * as ohm from "ohm-js";
import * as report from "../diagnostics.js";
import { Problems } from "../diagnostics.js";
import { abnfGrammar } from "./abnf.ohm.js";
import { type Alphabet, isSurrogate, MAX_CODE_POINT, MAX_OCTET } from "./alphabet.js";
import { type Block, splitIntoBlocks } from "./layout.js";
import { excessOf, MAX_FILE_LENGTH } from "./limits.js";
import { checkStrictly } from "./strict.js";
import type {
  ActionMoment,
  Annotation,
  CaptureType,
  Comment,
  Condition,
  Directive,
  EntryName,
  Grammar,
  Node,
  Rule,
  Source,
  Span,
  Word,
} from "./syntax.js";

/** Counters and unrolled copies are indexed by 32-bit integers. */
const MAX_REPEAT = 2 ** 30;

const grammar = ohm.grammar(abnfGrammar);

export interface ParseOptions {
  /** Refuse what RFC 5234 section 4 does not describe: lines that do not end in CRLF, for one. */
  readonly strict?: boolean;
}

export function parseAbnf(source: Source, { strict = false }: ParseOptions = {}): Grammar {
  const problems = new Problems();
  if (source.text.length > MAX_FILE_LENGTH) {
    problems.add(report.fileTooLong(MAX_FILE_LENGTH, { source, start: 0, end: 1 }));
    problems.throwIfErrors();
  }
  if (strict) checkStrictly(source, problems);
  const rules: Rule[] = [];
  const directives: Directive[] = [];
  const largeValues: LargeValue[] = [];
  for (const block of splitIntoBlocks(source)) {
    if (problems.isFull) break;
    const context = { source, base: block.start, problems, largeValues };
    const comments = commentsOf(block, context);
    const rule = block.holdsRule ? parseRule(block, context) : null;
    const annotations: Annotation[] = [];
    for (const comment of comments) {
      if (!comment.text.startsWith("!")) continue;
      const word = parseAnnotation(comment, context);
      if (word === null) continue;
      if (isDirective(word)) directives.push(word);
      else if (block.holdsRule) annotations.push(word);
      else problems.add(report.annotationBeforeRule(word.word, word.span));
    }
    if (rule !== null) rules.push({ ...rule, annotations, comments: comments.filter((c) => !c.text.startsWith("!")) });
  }
  const alphabet = alphabetOf(directives, problems);
  for (const value of largeValues) checkValue(value, alphabet, problems);
  if (rules.length === 0 && !directives.some((d) => d.word === "import") && problems.found.length === 0)
    problems.add(report.noRules({ source, start: 0, end: 0 }));
  problems.throwIfErrors();
  return { source, rules, directives, alphabet };
}

interface Context {
  readonly source: Source;
  /** Where the text being parsed starts in the source. */
  readonly base: number;
  readonly problems: Problems;
  /** Values beyond an octet, which mean something in some alphabets: the file says at any place which one it has. */
  readonly largeValues: LargeValue[];
}

interface LargeValue {
  readonly digits: string;
  readonly low: number;
  /** Above `low` for a range. */
  readonly high: number;
  readonly span: Span;
}

const DIRECTIVES: ReadonlySet<string> = new Set<Directive["word"]>([
  "entry",
  "recognise",
  "actions",
  "import",
  "alphabet",
]);

function isDirective(word: Annotation | Directive): word is Directive {
  return DIRECTIVES.has(word.word);
}

function alphabetOf(directives: readonly Directive[], problems: Problems): Alphabet {
  const [first, second] = directives.flatMap((d) => (d.word === "alphabet" ? [d] : []));
  if (first && second) problems.add(report.secondAlphabet(second.span, first.span));
  return first?.alphabet ?? "octet";
}

function checkValue({ digits, low, high, span }: LargeValue, alphabet: Alphabet, problems: Problems): void {
  if (alphabet === "octet") problems.add(report.valueTooLarge(digits, span));
  else if (high > MAX_CODE_POINT) problems.add(report.noCodePoint(digits, span));
  else if (isSurrogate(low, high)) problems.add(report.surrogate(digits, span));
}

type BareRule = Omit<Rule, "annotations" | "comments">;

function parseRule(block: Block, context: Context): BareRule | null {
  const excess = excessOf({ source: context.source, start: block.start, end: block.start + block.text.length });
  if (excess !== null) {
    context.problems.add(excess);
    return null;
  }
  const match = grammar.match(block.text, "rule");
  if (match.failed()) {
    context.problems.add(report.syntaxError(...failure(match, block.text, context)));
    return null;
  }
  return build<BareRule>(match, context);
}

/** Comments are found by their own small scan so that those of a rule with a syntax error are not lost. */
function commentsOf(block: Block, context: Context): Comment[] {
  const comments: Comment[] = [];
  for (const match of block.text.matchAll(/"[^"\r\n]*"|<[^>\r\n]*>|;([^\r\n]*)/g)) {
    if (match[1] === undefined) continue;
    const start = context.base + match.index;
    const text = match[1].trim();
    comments.push({
      // Only "!" right behind the semicolon makes an annotation.
      text: text.startsWith("!") && !match[1].startsWith("!") ? ` ${text}` : text,
      span: { source: context.source, start, end: start + match[0].length },
    });
  }
  return comments;
}

function parseAnnotation(comment: Comment, context: Context): Annotation | Directive | null {
  const { source, span } = { source: context.source, span: comment.span };
  const base = source.text.indexOf("!", span.start) + 1;
  const text = source.text.slice(base, span.end);
  const excess = excessOf({ source, start: base, end: span.end });
  if (excess !== null) {
    context.problems.add(excess);
    return null;
  }
  const match = grammar.match(text, "annotation");
  const inner = { ...context, base };
  if (match.failed()) {
    context.problems.add(report.annotationSyntax(...failure(match, text, inner)));
    return null;
  }
  return build<Annotation | Directive>(match, inner);
}

function failure(
  match: ohm.MatchResult,
  text: string,
  context: Context,
): [expected: string, found: string, span: Span] {
  // The typings leave out these two, which Ohm documents as part of a failed match.
  const failed = match as ohm.MatchResult & {
    getRightmostFailurePosition(): number;
    getRightmostFailures(): { isFluffy(): boolean; toString(): string }[];
  };
  // What the parser had skipped before it failed is no place to point at.
  const end = text.replace(/(?:\s|;[^\r\n]*)*$/, "").length;
  const at = Math.min(failed.getRightmostFailurePosition(), end);
  const expected = [...new Set(failed.getRightmostFailures().map((f) => f.toString()))];
  const useful = expected.filter((e) => e !== "white space" && e !== "a comment");
  const start = context.base + at;
  return [
    listOf(useful.length > 0 ? useful : expected),
    at === end ? "the end of the rule" : JSON.stringify(text.charAt(at)),
    { source: context.source, start, end: start + 1 },
  ];
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "nothing") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Semantic actions have no parameter for it, so the block being built is handed over here. */
let building: Context;

function build<T>(match: ohm.MatchResult, context: Context): T {
  building = context;
  return semantics(match)["tree"]() as T;
}

function spanOf(node: ohm.Node): Span {
  const { startIdx, endIdx } = node.source;
  return { source: building.source, start: building.base + startIdx, end: building.base + endIdx };
}

function joined(kind: "alternation" | "concatenation", first: ohm.Node, rest: ohm.Node, whole: ohm.Node): Node {
  const parts = [first, ...rest.children].map((c) => c["tree"]() as Node);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts, span: spanOf(whole) };
}

function repeatBound(text: string, fallback: number, node: ohm.Node): number {
  if (text === "") return fallback;
  const value = Number(text);
  if (value > MAX_REPEAT) building.problems.add(report.repeatTooLarge(MAX_REPEAT, spanOf(node)));
  return value;
}

interface Value {
  readonly digits: string;
  readonly value: number;
}

function noteLargeValue(low: Value, high: Value, span: Span): void {
  if (high.value <= MAX_OCTET) return;
  building.largeValues.push({ digits: high.digits, low: low.value, high: high.value, span });
}

function numericNode(radix: number, first: ohm.Node, tail: ohm.Node, whole: ohm.Node): Node {
  const span = spanOf(whole);
  const text = first.sourceString + tail.sourceString;
  const values = text.split(/[-.]/).map((digits): Value => ({ digits, value: Number.parseInt(digits, radix) }));
  const [low, high] = values;
  if (!text.includes("-") || low === undefined || high === undefined) {
    for (const value of values) noteLargeValue(value, value, span);
    return { kind: "values", values: values.map((v) => v.value), span };
  }
  if (low.value > high.value) building.problems.add(report.emptyValueRange(span));
  else noteLargeValue(low, high, span);
  return { kind: "range", low: low.value, high: high.value, span };
}

const semantics = grammar.createSemantics().addOperation<unknown>("tree", {
  rule(name, _s1, operator, _s2, body, _s3, _end) {
    const rule: BareRule = {
      name: name.sourceString,
      nameSpan: spanOf(name),
      operator: operator.sourceString as Rule["operator"],
      body: body["tree"]() as Node,
      span: spanOf(this),
    };
    return rule;
  },
  alternation(first, _s1, _slash, _s2, rest) {
    return joined("alternation", first, rest, this);
  },
  concatenation(first, _s, rest) {
    return joined("concatenation", first, rest, this);
  },
  repetition(repeat, element) {
    const body = element["tree"]() as Node;
    const count = repeat.children[0];
    if (count === undefined) return body;
    const { min, max } = count["tree"]() as { min: number; max: number };
    if (min > max) building.problems.add(report.repeatBounds(min, max, spanOf(count)));
    return { kind: "repetition", min, max, body, span: spanOf(this) } satisfies Node;
  },
  repeat_range(low, _star, high) {
    return { min: repeatBound(low.sourceString, 0, this), max: repeatBound(high.sourceString, Infinity, this) };
  },
  repeat_exact(count) {
    const value = repeatBound(count.sourceString, 0, this);
    return { min: value, max: value };
  },
  element_reference(name) {
    return { kind: "reference", name: name.sourceString, span: spanOf(this) } satisfies Node;
  },
  group(_open, _s1, body, _s2, _close) {
    return { ...(body["tree"]() as Node), span: spanOf(this) };
  },
  option(_open, _s1, body, _s2, _close) {
    return { kind: "repetition", min: 0, max: 1, body: body["tree"]() as Node, span: spanOf(this) } satisfies Node;
  },
  charVal(marker, _open, text, _close) {
    const caseSensitive = marker.sourceString === "" ? null : marker.sourceString.toLowerCase() === "%s";
    return { kind: "string", text: text.sourceString, caseSensitive, span: spanOf(this) } satisfies Node;
  },
  numVal(_percent, value) {
    return value["tree"]();
  },
  binVal(_base, first, tail) {
    return numericNode(2, first, tail, this);
  },
  decVal(_base, first, tail) {
    return numericNode(10, first, tail, this);
  },
  hexVal(_base, first, tail) {
    return numericNode(16, first, tail, this);
  },
  proseVal(_open, text, _close) {
    return { kind: "prose", text: text.sourceString, span: spanOf(this) } satisfies Node;
  },

  annotation(_s1, condition, word, _s2, _end) {
    const parsed = word["tree"]() as Word | Directive;
    return { ...parsed, condition: (condition.children[0]?.["tree"]() as Condition | undefined) ?? null };
  },
  condition(word, _g, option, _s1, _colon, _s2) {
    return { option: option.sourceString, negated: word.sourceString === "unless" } satisfies Condition;
  },
  capture(_word, _g1, field, _g2, type, _g3, _absent, _g4, absent) {
    return {
      word: "capture",
      field: field.sourceString,
      type: type.sourceString as CaptureType,
      absent: absent.children[0]?.sourceString ?? null,
      span: spanOf(this),
    } satisfies Word;
  },
  list(_word, _g1, field, _g2, _after, _g3, after) {
    return {
      word: "list",
      field: field.sourceString,
      after: after.children[0]?.sourceString ?? null,
      span: spanOf(this),
    } satisfies Word;
  },
  valueRange(_word, _g1, min, _s1, _dots, _s2, max, _g2, padded) {
    const [low, high] = [min, max].map((digits) => digits.sourceString.replace(/^0+(?=\d)/, ""));
    const span = spanOf(this);
    if (BigInt(low ?? 0) > BigInt(high ?? 0)) building.problems.add(report.emptyValueRange(span));
    return { word: "range", min: low ?? "0", max: high ?? "0", padded: padded.numChildren > 0, span } satisfies Word;
  },
  operation(word, _g, operand) {
    return {
      word: word.sourceString as "except" | "intersection" | "without",
      operand: operand["tree"]() as Node,
      span: spanOf(this),
    } satisfies Word;
  },
  flag(word) {
    return { word: word.sourceString as "utf8" | "case-sensitive", span: spanOf(this) } satisfies Word;
  },
  error(_word, _g1, code, _g2, text) {
    return { word: "error", code: code.sourceString, text: unquoted(text), span: spanOf(this) } satisfies Word;
  },
  action(moment, _g1, action, _g2, _fails, _g3, code, _g4, text) {
    const failCode = code.children[0];
    const failText = text.children[0];
    return {
      word: "action",
      moment: moment.sourceString as ActionMoment,
      action: action.sourceString,
      fails: failCode && failText ? { code: failCode.sourceString, text: unquoted(failText) } : null,
      span: spanOf(this),
    } satisfies Word;
  },
  take(_word, _g1, field, _g2, _max, _g3, max) {
    return {
      word: "take",
      field: field.sourceString,
      max: Number(max.sourceString),
      span: spanOf(this),
    } satisfies Word;
  },
  prefer(_word, _g, order) {
    return { word: "prefer", order: order.sourceString as "first" | "longest", span: spanOf(this) } satisfies Word;
  },
  entry(word, _g, names) {
    const rules = names.children.map((n) => n["tree"]() as EntryName);
    return { word: word.sourceString as "entry" | "recognise", rules, span: spanOf(this) } satisfies Directive;
  },
  entryName(name, _g1, _with, _g2, options, _g3, _as, _g4, as) {
    return {
      name: name.sourceString,
      options: options.children.map((o) => o.sourceString),
      as: as.children[0]?.sourceString ?? null,
      span: spanOf(name),
    } satisfies EntryName;
  },
  file(word, _g, path) {
    return {
      word: word.sourceString as "actions" | "import",
      path: unquoted(path),
      span: spanOf(this),
    } satisfies Directive;
  },
  alphabet(_word, _g, name) {
    return { word: "alphabet", alphabet: name.sourceString as Alphabet, span: spanOf(this) } satisfies Directive;
  },
});

function unquoted(text: ohm.Node): string {
  return text.sourceString.slice(1, -1);
}
