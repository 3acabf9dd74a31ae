/** ABNF text -> syntax tree. */
import { createRequire } from "node:module";
import type * as ohm from "ohm-js";
import * as report from "../diagnostics.js";
import { Problems, type SyntaxFailure } from "../diagnostics.js";
import { abnfRecipe } from "./abnf.recipe.js";
import { type Alphabet, isSurrogate, MAX_CODE_POINT, MAX_OCTET } from "./alphabet.js";
import { type CommaLists, commaList } from "./comma-lists.js";
import { type Block, splitIntoBlocks } from "./layout.js";
import { excessOf, MAX_FILE_LENGTH, MAX_RANGE_DIGITS } from "./limits.js";
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

/** `require` takes Ohm from one file, `import` from forty. Its types leave this function out. */
const { makeRecipe }: { makeRecipe(recipe: readonly unknown[]): ohm.Grammar } = createRequire(import.meta.url)(
  "ohm-js",
);
const grammar = makeRecipe(abnfRecipe);

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
  const blocks = splitIntoBlocks(source).map((block) => ({ ...block, comments: commentsOf(block, source) }));
  const directives = directivesIn(
    blocks.flatMap((block) => block.comments),
    { source, problems, strict, alphabet: "octet", commaLists: null },
  );
  const about = fileWords([...directives.values()], problems);
  const file: FileContext = { source, problems, strict, ...about };
  const rules: Rule[] = [];
  for (const block of blocks) {
    if (problems.isFull) break;
    const rule = block.holdsRule ? parseRule(block, file) : null;
    const words = block.comments.filter((comment) => isAnnotation(comment) && !directives.has(comment));
    const annotations = words.flatMap((comment) => parseAnnotation(comment, file) ?? []);
    if (rule !== null) rules.push({ ...rule, annotations, comments: block.comments.filter((c) => !isAnnotation(c)) });
    if (!block.holdsRule)
      for (const { word, span } of annotations) problems.add(report.annotationBeforeRule(word, span));
  }
  const hasImport = [...directives.values()].some((d) => d.word === "import");
  if (rules.length === 0 && !hasImport && problems.found.length === 0)
    problems.add(report.noRules({ source, start: 0, end: 0 }));
  problems.throwIfErrors();
  return { source, rules, directives: [...directives.values()], ...about };
}

/** How the text of a file is read. */
interface FileContext extends Pick<Grammar, "source" | "alphabet" | "commaLists"> {
  readonly strict: boolean;
  readonly problems: Problems;
}

interface Context extends FileContext {
  /** Where the text being parsed starts in the source. */
  readonly base: number;
}

/** Comments are found by their own small scan so that those of a rule with a syntax error are not lost. */
function commentsOf(block: Block, source: Source): Comment[] {
  const comments: Comment[] = [];
  for (const match of block.text.matchAll(/"[^"\r\n]*"|<[^>\r\n]*>|;([^\r\n]*)/g)) {
    if (match[1] === undefined) continue;
    const start = block.start + match.index;
    const text = match[1].trim();
    comments.push({
      // Only "!" right behind the semicolon makes an annotation.
      text: text.startsWith("!") && !match[1].startsWith("!") ? ` ${text}` : text,
      span: { source, start, end: start + match[0].length },
    });
  }
  return comments;
}

function isAnnotation(comment: Comment): boolean {
  return comment.text.startsWith("!");
}

/** What is said about the file, wherever it stands. It is read first, since it decides what rules mean. */
function directivesIn(comments: readonly Comment[], file: FileContext): Map<Comment, Directive> {
  const directives = new Map<Comment, Directive>();
  for (const comment of comments) {
    const { text, context } = insideOf(comment, file);
    if (!isAnnotation(comment) || excessOf({ ...comment.span, start: context.base }) !== null) continue;
    const match = grammar.match(text, "directive");
    if (match.succeeded()) directives.set(comment, build<Directive>(match, context));
  }
  return directives;
}

function fileWords(directives: readonly Directive[], problems: Problems): Pick<Grammar, "alphabet" | "commaLists"> {
  const only = <W extends Directive["word"]>(word: W): Extract<Directive, { word: W }> | undefined => {
    const [first, second] = directives.filter((d): d is Extract<Directive, { word: W }> => d.word === word);
    if (first && second) problems.add(report.duplicateDirective(word, second.span, first.span));
    return first;
  };
  only("actions");
  return { alphabet: only("alphabet")?.alphabet ?? "octet", commaLists: only("comma-lists")?.form ?? null };
}

type BareRule = Omit<Rule, "annotations" | "comments">;

function parseRule(block: Block, file: FileContext): BareRule | null {
  const excess = excessOf({ source: file.source, start: block.start, end: block.start + block.text.length });
  if (excess !== null) {
    file.problems.add(excess);
    return null;
  }
  const context = { ...file, base: block.start };
  const match = grammar.match(block.text, "rule");
  if (match.failed()) {
    file.problems.add(report.syntaxError(failureOf(match, block.text, context)));
    return null;
  }
  return build<BareRule>(match, context);
}

function parseAnnotation(comment: Comment, file: FileContext): Annotation | null {
  const { text, context } = insideOf(comment, file);
  const excess = excessOf({ ...comment.span, start: context.base });
  if (excess !== null) {
    file.problems.add(excess);
    return null;
  }
  const match = grammar.match(text, "annotation");
  if (match.succeeded()) return build<Annotation>(match, context);
  // All words could stand here, so all are what was expected.
  file.problems.add(report.annotationSyntax(failureOf(grammar.match(text, "anything"), text, context)));
  return null;
}

/** The text of an annotation, behind `;!`. */
function insideOf({ span }: Comment, file: FileContext): { text: string; context: Context } {
  const base = file.source.text.indexOf("!", span.start) + 1;
  return { text: file.source.text.slice(base, span.end), context: { ...file, base } };
}

function failureOf(match: ohm.MatchResult, text: string, { source, base }: Context): SyntaxFailure {
  // The typings leave out these two, which Ohm documents as part of a failed match.
  const failed = match as ohm.MatchResult & {
    getRightmostFailurePosition(): number;
    getRightmostFailures(): { toString(): string }[];
  };
  // What the parser had skipped before it failed is no place to point at.
  const end = text.replace(/(?:\s|;[^\r\n]*)*$/, "").length;
  const at = Math.min(failed.getRightmostFailurePosition(), end);
  // Ohm names last first.
  const expected = [...new Set(failed.getRightmostFailures().map((f) => f.toString()))].reverse();
  const found = at === end ? null : String.fromCodePoint(text.codePointAt(at) ?? 0);
  const start = base + at;
  return { expected, found, span: { source, start, end: start + (found?.length ?? 1) } };
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

interface Repeat {
  readonly min: number;
  readonly max: number;
  readonly isList: boolean;
}

function listNode(min: number, max: number, element: Node, span: Span, mark: Span): Node {
  const { commaLists, strict, problems } = building;
  if (strict) problems.add(report.strictList(mark));
  else if (commaLists === null) problems.add(report.unannouncedList(mark));
  return commaList(commaLists ?? "recipient", min, max, element, span);
}

function repeatBound(text: string, fallback: number, node: ohm.Node): number {
  if (text === "") return fallback;
  const value = Number(text);
  if (value > MAX_REPEAT) building.problems.add(report.repeatTooLarge(MAX_REPEAT, spanOf(node)));
  return value;
}

function numericNode(radix: number, first: ohm.Node, tail: ohm.Node, whole: ohm.Node): Node {
  const span = spanOf(whole);
  const base = whole.sourceString.slice(0, 2);
  const text = first.sourceString + tail.sourceString;
  const values = text.split(/[-.]/).map((digits) => Number.parseInt(digits, radix));
  const named = text.split(/[-.]/).map((digits) => base + digits);
  const [low, high] = values;
  if (!text.includes("-") || low === undefined || high === undefined) {
    for (const [index, value] of values.entries()) checkValue(named[index] ?? "", value, value, span);
    return { kind: "values", values, span };
  }
  if (low > high) building.problems.add(report.emptyValueRange(span));
  else checkValue(named[1] ?? "", low, high, span);
  return { kind: "range", low, high, span };
}

/** A value, or a range of them: whether the file's alphabet has them. */
function checkValue(name: string, low: number, high: number, span: Span): void {
  const { alphabet, problems } = building;
  if (alphabet === "octet" && high > MAX_OCTET) problems.add(report.valueTooLarge(name, span));
  else if (high > MAX_CODE_POINT) problems.add(report.noCodePoint(name, span));
  else if (alphabet === "utf8" && isSurrogate(low, high)) problems.add(report.surrogate(name, span));
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
    const { min, max, isList } = count["tree"]() as Repeat;
    if (min > max) building.problems.add(report.repeatBounds(min, max, spanOf(count)));
    if (isList) return listNode(min, max, body, spanOf(this), spanOf(count));
    return { kind: "repetition", min, max, body, span: spanOf(this) } satisfies Node;
  },
  repeat_range(low, sign, high) {
    const min = repeatBound(low.sourceString, 0, this);
    const max = repeatBound(high.sourceString, Infinity, this);
    return { min, max, isList: sign.sourceString === "#" } satisfies Repeat;
  },
  repeat_exact(count) {
    const value = repeatBound(count.sourceString, 0, this);
    return { min: value, max: value, isList: false } satisfies Repeat;
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
  numVal_binary(_percent, _base, first, tail) {
    return numericNode(2, first, tail, this);
  },
  numVal_decimal(_percent, _base, first, tail) {
    return numericNode(10, first, tail, this);
  },
  numVal_hexadecimal(_percent, _base, first, tail) {
    return numericNode(16, first, tail, this);
  },
  proseVal(_open, text, _close) {
    return { kind: "prose", text: text.sourceString, span: spanOf(this) } satisfies Node;
  },

  annotation(_s1, condition, word, _s2, _end) {
    const parsed = word["tree"]() as Word;
    return { ...parsed, condition: (condition.children[0]?.["tree"]() as Condition | undefined) ?? null };
  },
  directive(_s1, word, _s2, _end) {
    return word["tree"]();
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
    if (Math.max(low?.length ?? 0, high?.length ?? 0) > MAX_RANGE_DIGITS) {
      building.problems.add(report.rangeTooLong(MAX_RANGE_DIGITS, span));
    } else if (BigInt(low ?? 0) > BigInt(high ?? 0)) building.problems.add(report.emptyValueRange(span));
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
  commaLists(_word, _g, form) {
    return { word: "comma-lists", form: form.sourceString as CommaLists, span: spanOf(this) } satisfies Directive;
  },
});

function unquoted(text: ohm.Node): string {
  return text.sourceString.slice(1, -1);
}
