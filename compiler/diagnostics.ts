/**
 * Every message a user can get, in one place: code, what is wrong, where, and how to mend it.
 * Stages collect problems in a `Problems` list and throw once at their end, so that one run shows them all.
 */
import { describeExpected, describeFound, type Expected, howToMend, howToMendAnnotation } from "./abnf/expected.js";
import type { Span } from "./abnf/syntax.js";

/** Something to tell about a grammar. Offsets in spans count UTF-16 units of the source's text. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** Stable kebab-case code, for searching and for tests. */
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** How to mend it. */
  readonly hint: string | null;
  /** Other places that belong to the problem. */
  readonly notes: readonly { readonly message: string; readonly span: Span }[];
}

/**
 * The grammar cannot be compiled; `diagnostics` says why: errors, and the warnings found by then.
 *
 * @example
 * import { analyse, GrammarError } from "abnfa";
 *
 * const codes = (text: string) => {
 *   try {
 *     return analyse({ name: "wrong.abnf", text }).warnings.map((d) => d.code);
 *   } catch (problem) {
 *     if (!(problem instanceof GrammarError)) throw problem;
 *     return problem.diagnostics.map((d) => d.code);
 *   }
 * };
 * codes("top = missing\n"); // ["undefined-rule"]
 */
export class GrammarError extends Error {
  override readonly name = "GrammarError";
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n\n"));
  }
}

/** More are of no use to anyone, and each takes time to find its line. */
const MAX_PROBLEMS = 100;

/** The problems found by one stage. */
export class Problems {
  readonly found: Diagnostic[] = [];
  private readonly count = { error: 0, warning: 0 };

  add(diagnostic: Diagnostic): void {
    const { severity, span } = diagnostic;
    const count = ++this.count[severity];
    if (count <= MAX_PROBLEMS) this.found.push(diagnostic);
    if (count === MAX_PROBLEMS + 1) this.found.push({ ...tooManyProblems(MAX_PROBLEMS, span), severity });
  }

  /** No further error would be shown: whoever looks for them can stop. */
  get isFull(): boolean {
    return this.count.error > MAX_PROBLEMS;
  }

  /** Throws when there is an error among the problems; returns the warnings otherwise. */
  throwIfErrors(): Diagnostic[] {
    if (this.found.some((d) => d.severity === "error")) throw new GrammarError(this.found);
    return this.found;
  }
}

/**
 * `file:line:column: error[code]: message`, the line, a caret under the place, the hint and the notes. Lines and
 * columns count from 1.
 *
 * @example
 * import { analyse, formatDiagnostic } from "abnfa";
 *
 * const { warnings } = analyse({ name: "two.abnf", text: 'top = "a"\nunused = "b"\n' });
 * formatDiagnostic(warnings[0]).split("\n")[0]; // "two.abnf:2:1: warning[unused-rule]: rule unused is not reachable from an entry rule"
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, span, hint, notes } = diagnostic;
  const lines = [`${place(span)}: ${severity}[${code}]: ${message}`, ...excerpt(span)];
  for (const note of notes) lines.push(`${place(note.span)}: note: ${note.message}`, ...excerpt(note.span));
  if (hint !== null) lines.push(`  help: ${hint}`);
  return lines.join("\n");
}

const [LF, CR] = [0x0a, 0x0d];

/** 1-based line and column of an offset; a tab counts as one column. Lines end in LF, CRLF or CR. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number; lineText: string } {
  let [line, start] = [1, 0];
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && (code !== CR || text.charCodeAt(at + 1) === LF)) continue;
    line++;
    start = at + 1;
  }
  const rest = text.slice(start);
  const length = rest.search(/[\r\n]/);
  return { line, column: offset - start + 1, lineText: length < 0 ? rest : rest.slice(0, length) };
}

export function place(span: Span): string {
  const { line, column } = lineAndColumn(span.source.text, span.start);
  return `${span.source.name}:${line}:${column}`;
}

const EXCERPT_COLUMNS = 160;

function excerpt(span: Span): string[] {
  const { line, column, lineText } = lineAndColumn(span.source.text, span.start);
  const from = Math.max(0, column - EXCERPT_COLUMNS / 2);
  const shown = visible(lineText.slice(from, from + EXCERPT_COLUMNS));
  const width = Math.max(1, Math.min(span.end - span.start, shown.length - (column - 1 - from)));
  const gutter = String(line);
  const lead = shown.slice(0, column - 1 - from).replace(/[^\t]/g, " ");
  return [`  ${gutter} | ${shown}`, `  ${" ".repeat(gutter.length)} | ${lead}${"^".repeat(width)}`];
}

/** Control characters would act on a terminal: each is shown as its picture, which is as wide. */
function visible(line: string): string {
  return line.replace(/[^\t\P{Cc}]/gu, (control) => {
    const codePoint = control.charCodeAt(0);
    return codePoint < 0x20 ? String.fromCharCode(0x2400 + codePoint) : codePoint === 0x7f ? "\u2421" : "\ufffd";
  });
}

type Note = Diagnostic["notes"][number];

/** Steps of a way that are shown at its beginning, and as many at its end. */
const MAX_STEPS = 10;

/** A long way without its middle. */
function shortened<Step, Gap>(steps: readonly Step[], gap: Gap): (Step | Gap)[] {
  return steps.length <= 2 * MAX_STEPS ? [...steps] : [...steps.slice(0, MAX_STEPS), gap, ...steps.slice(-MAX_STEPS)];
}

/** A message is to be read: what it quotes may be as long as a rule. */
const MAX_MESSAGE = 500;

function readable(message: string): string {
  return message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}...`;
}

function error(
  code: string,
  message: string,
  span: Span,
  hint: string | null,
  notes: readonly Note[] = [],
): Diagnostic {
  return { severity: "error", code, message: readable(message), span, hint, notes };
}

function warning(code: string, message: string, span: Span, hint: string | null): Diagnostic {
  return { severity: "warning", code, message: readable(message), span, hint, notes: [] };
}

export const tooManyProblems = (limit: number, span: Span) =>
  error("too-many-problems", `more than ${limit} problems: those from here on are not shown`, span, null);

// ---- syntax ----

export interface SyntaxFailure extends Expected {
  readonly span: Span;
}

export const syntaxError = (failure: SyntaxFailure) =>
  error(
    "syntax",
    `${describeExpected(failure)}, ${describeFound(failure, "the rule")}`,
    failure.span,
    howToMend(failure),
  );

export const annotationSyntax = (failure: SyntaxFailure) => {
  const { source, start } = failure.span;
  const written = /^[\w-]*/.exec(source.text.slice(start))?.[0] ?? "";
  return error(
    "annotation-syntax",
    `${describeExpected(failure)}, ${describeFound(failure, "the comment")}`,
    failure.span,
    howToMendAnnotation(failure, written),
  );
};

export const annotationBeforeRule = (word: string, span: Span) =>
  error("annotation-place", `\`${word}\` follows no rule`, span, "put it in a comment after the rule it is about");

export const repeatBounds = (min: number, max: number, span: Span) =>
  error("repeat-bounds", `${min}*${max} asks for at least ${min} and at most ${max}`, span, `write ${max}*${min}?`);

export const repeatTooLarge = (limit: number, span: Span) =>
  error("repeat-bounds", `repetition bounds go up to ${limit}`, span, "leave the upper bound open, as in `1*OCTET`");

export const valueTooLarge = (value: string, span: Span) =>
  error(
    "value-range",
    `${value} is no octet`,
    span,
    "octets go from %x00 to %xFF; with `;! alphabet utf8` values are code points",
  );

export const noCodePoint = (value: string, span: Span) =>
  error("value-range", `${value} is no code point`, span, "Unicode ends at %x10FFFF");

export const surrogate = (value: string, span: Span) =>
  error(
    "value-range",
    `${value} is a surrogate, which has no form in UTF-8`,
    span,
    "write the code point that a pair of surrogates stands for",
  );

export const duplicateDirective = (word: string, span: Span, first: Span) =>
  error("duplicate-annotation", `the file has more than one \`${word}\``, span, "keep one of them", [
    { message: "the first", span: first },
  ]);

export const unannouncedList = (span: Span) =>
  error(
    "comma-lists",
    "`#` is no ABNF, but RFC 9110's extension for lists between commas (section 5.6.1)",
    span,
    "say that you mean it: `;! comma-lists recipient` takes empty elements, too, `;! comma-lists sender` does not",
  );

export const emptyValueRange = (span: Span) =>
  error("value-range", "this range is empty: its first value is above its last", span, "swap the two values");

export const rangeTooLong = (limit: number, span: Span) =>
  error(
    "value-range",
    `the numbers of a range have at most ${limit} digits`,
    span,
    "leave out what only counts digits: 1*5DIGIT",
  );

export const fileTooLong = (limit: number, span: Span) =>
  error("too-long", `a grammar has at most ${limit} characters`, span, "divide it into files: `;! import`");

export const ruleTooLong = (limit: number, span: Span) =>
  error("too-long", `a rule and its comments have at most ${limit} characters`, span, "divide it into rules");

export const nestedTooDeeply = (limit: number, span: Span) =>
  error(
    "nesting",
    `brackets nest more than ${limit} deep here`,
    span,
    "name what is inside: give it a rule of its own",
  );

// ---- strict ----

export const lineEnd = (found: string, span: Span) =>
  error("strict", `a line ends in CRLF, this one in ${found}`, span, "RFC 5234 section 4: `c-nl = comment / CRLF`");

export const notPrintable = (codePoint: number, span: Span) =>
  error(
    "strict",
    `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} is neither a printable ASCII character nor white space`,
    span,
    'RFC 5234 section 4: `comment = ";" *(WSP / VCHAR) CRLF`',
  );

export const strictList = (span: Span) =>
  error(
    "strict",
    "`#` is an extension by RFC 9110, section 5.6.1, that other ABNF tools do not know",
    span,
    'write the list out, as RFC 9110 appendix A does: [ element *( OWS "," OWS element ) ]',
  );

export const indentedRule = (span: Span) =>
  error("strict", "a rule begins in the first column", span, "RFC 5234 section 4: nothing stands before a rule's name");

export const brokenRule = (span: Span, end: Span) =>
  error(
    "strict",
    "no rule is left that this line could continue",
    span,
    "RFC 5234 section 4: `c-wsp = WSP / (c-nl WSP)`: indent every line inside a rule",
    [{ message: "a line that is not indented ends the rule above it", span: end }],
  );

// ---- imports ----

export const cannotImport = (path: string, reason: string, span: Span) =>
  error("import", `cannot import ${path}: ${reason}`, span, "a path is relative to the file that names it");

export const importedTwice = (path: string, span: Span, first: Span) =>
  error("import", `${path} is imported twice`, span, "delete one of the two", [
    { message: "first imported here", span: first },
  ]);

export const importCycle = (files: readonly string[], span: Span, notes: readonly Note[]) =>
  error(
    "import-cycle",
    `files import each other in a circle: ${shortened(files, "...").join(" -> ")}`,
    span,
    "move what both need to a file of its own",
    shortened(notes, null).filter((note) => note !== null),
  );

export const tooManyFiles = (limit: number, span: Span) =>
  error("import", `a grammar has at most ${limit} files`, span, null);

export const importedRule = (name: string, span: Span, imported: Span) =>
  error(
    "duplicate-rule",
    `rule ${name} is imported, too`,
    span,
    "give it another name, or add alternatives with `=/`; only the core rules of RFC 5234 may be replaced",
    [{ message: "defined here", span: imported }],
  );

// ---- names ----

export const duplicateRule = (name: string, span: Span, first: Span) =>
  error("duplicate-rule", `rule ${name} is defined twice`, span, "use `=/` to add alternatives", [
    { message: "first defined here", span: first },
  ]);

export const missingBase = (name: string, span: Span) =>
  error("missing-base", `\`=/\` adds to ${name}, which is not defined before it`, span, "define it with `=` first");

export const undefinedRule = (name: string, suggestion: string | null, span: Span) =>
  error(
    "undefined-rule",
    `rule ${name} is not defined`,
    span,
    suggestion === null ? "define it in this file" : `did you mean ${suggestion}?`,
  );

export const unknownEntry = (name: string, suggestion: string | null, span: Span) =>
  error(
    "unknown-entry",
    `there is no rule ${name} to start from`,
    span,
    suggestion === null ? "name a rule of this grammar" : `did you mean ${suggestion}?`,
  );

export const unusedRule = (name: string, span: Span) =>
  warning(
    "unused-rule",
    `rule ${name} is not reachable from an entry rule`,
    span,
    "delete it, or name it in `;! entry`",
  );

export const recursiveRule = (cycle: readonly string[], bound: string, span: Span, notes: readonly Note[]) =>
  error(
    "recursion",
    `${shortened(cycle, "...").join(" -> ")} is recursive; a state machine has no stack`,
    span,
    `write the repetition as \`*x\`; nested structures are not a regular language, but --max-depth ${bound}=N admits N levels`,
    shortened(notes, null).filter((note) => note !== null),
  );

export const annotatedRecursion = (rule: string, word: string, span: Span) =>
  error(
    "recursion",
    `${rule} leads to itself, so what \`${word}\` means at each round is open`,
    span,
    `put it on a rule that consists of ${rule}, or write the repetition as \`*x\``,
  );

export const endlessRecursion = (rule: string, span: Span) =>
  error(
    "recursion",
    `${rule} leads to itself in every alternative: no input is ever complete`,
    span,
    "add an alternative that ends; names in upper and lower case are one rule, also those of core rules",
  );

export const recursionTooComplex = (rule: string, span: Span) =>
  error("recursion", `too many rules lead to one another here, ${rule} among them`, span, "write repetitions as `*x`");

export const unrolledTooLarge = (rule: string, depth: number, limit: number, span: Span) =>
  error("recursion", `${depth} levels of ${rule} are more than ${limit} rules`, span, "choose a smaller depth");

export const notRecursive = (rule: string, span: Span) =>
  warning("max-depth", `there is no recursive rule ${rule} to limit`, span, null);

/** Expressions are trees: a rule that is used twice is there twice. */
export const tooLarge = (limit: number, rule: string, span: Span) =>
  error(
    "too-large",
    `written out, the grammar has more than ${limit} elements; ${rule} alone is used too often`,
    span,
    "rules that use others twice, which use others twice, double with each step",
  );

export const rulesTooDeep = (limit: number, rule: string, span: Span) =>
  error(
    "nesting",
    `rules and brackets nest more than ${limit} deep at ${rule}`,
    span,
    "a state machine has no use for names that deep",
  );

export const proseValue = (text: string, span: Span) =>
  error("prose", `<${text}> is prose: there is nothing to compile`, span, "write what it stands for as a rule");

export const unknownOption = (option: string, span: Span) =>
  error("unknown-option", `no annotation depends on option ${option}`, span, `write \`;! if ${option}: …\` at one`);

export const noRules = (span: Span) => error("no-rules", "there is no rule in this file", span, null);

// ---- annotations ----

export const duplicateAnnotation = (word: string, rule: string, span: Span) =>
  error("duplicate-annotation", `${rule} has more than one \`${word}\``, span, "keep one of them");

export const notOctets = (span: Span) =>
  error("not-octets", "`without` takes single octets", span, 'write a choice of octets: `without "=" / %d34 / %x5D`');

export const absentNotAlternative = (absent: string, rule: string, span: Span) =>
  error(
    "absent",
    `${absent} is not an alternative of ${rule}`,
    span,
    `\`absent\` names a rule that stands alone as an alternative: ${rule} = ${absent} / ...`,
  );

export const afterNotInside = (after: string, rule: string, span: Span) =>
  error("list-after", `${after} does not occur in ${rule}`, span, `name a rule that ${rule} uses`);

export const recordTooSoon = (list: string, after: string, span: Span) =>
  error(
    "list-order",
    `a record of a list inside ${list} may be complete before ${after} ends, when the record that it belongs to is not there yet`,
    span,
    `leave out \`after ${after}\`, or name a rule that ends before lists inside begin`,
  );

export const nestedField = (field: string, span: Span) =>
  error("field-nested", `field ${field} is captured while it is being captured`, span, "give one of them another name");

export const emptyList = (field: string, span: Span) =>
  error("empty-list", `list ${field} has no captures inside`, span, "add `;! capture` to a rule in it");

export const conflictingField = (field: string, span: Span, first: Span) =>
  error("field-conflict", `field ${field} is declared twice, differently`, span, "give one of them another name", [
    { message: "first declared here", span: first },
  ]);

export const takenName = (field: string, span: Span) =>
  error("taken-name", `every match has something called ${field} already`, span, "choose another name");

export const nameClash = (name: string, owner: string, span: Span, other: string, otherSpan: Span) =>
  error(
    "name-clash",
    `${owner} and ${other} would both be ${name} in the code`,
    span,
    "give one of them another name",
    [{ message: `${other} is declared here`, span: otherSpan }],
  );

export const noIdentifier = (grammar: string, span: Span) =>
  error(
    "grammar-name",
    `classes are named after the grammar, and ${JSON.stringify(grammar)} makes no name of one`,
    span,
    "call the file something that begins with a letter of US-ASCII",
  );

export const sameFunction = (name: string, span: Span, other: string) =>
  error(
    "same-function",
    `${name} and ${other} would be one function`,
    span,
    "give one of them another name: `entry RULE as NAME`",
  );

export const foreignImport = (name: string, module: string, span: Span) =>
  error(
    "foreign-import",
    `${name} is imported from ${module}, but generated code imports nothing`,
    span,
    "put what the actions need into their own module; types may be imported",
  );

export const notDigits = (rule: string, example: string, span: Span) =>
  error(
    "integer-form",
    `${rule} matches ${example}, which is no decimal number`,
    span,
    "an integer is one or more of DIGIT: capture anything else as text",
  );

export const notRfc3339 = (rule: string, example: string, span: Span) =>
  error(
    "timestamp-form",
    `${rule} matches ${example}, which is no RFC 3339 date-time`,
    span,
    "capture it as text, or restrict the rule with `intersection`",
  );

/** `example`: a match that the comment rules out, where one is known. */
export const unhonouredComment = (rule: string, comment: string, example: string | null, span: Span) =>
  warning(
    "unenforced-comment",
    `"${comment}" restricts ${rule}, but nothing enforces it${example === null ? "" : `: ${rule} matches ${example}`}`,
    span,
    "say it to the compiler: `;! range`, `;! except`, `;! without`, `;! intersection`",
  );

export const missingAction = (action: string, module: string, span: Span) =>
  error("missing-action", `${module} exports no function ${action}`, span, `export function ${action}(…) there`);

export const noActionModule = (action: string, span: Span) =>
  error("missing-action", `no module defines ${action}`, span, 'name it: `;! actions "name.actions.ts"`');

export const noTypeScript = (message: string, span: Span) =>
  error("action-syntax", `this is no TypeScript: ${message}`, span, null);

export const unfitAction = (action: string, message: string, span: Span) =>
  error(
    "unfit-action",
    `the body of ${action} cannot be placed in the machine: ${message}`,
    span,
    "let the action call a function of its module, which may be written in any way",
  );

export const takeUnknown = (field: string, span: Span) =>
  error(
    "take",
    `${field} is no integer that is captured before`,
    span,
    `capture it: \`;! capture ${field} integer\` at a rule in front of this one`,
  );

export const takeTooSoon = (field: string, span: Span) =>
  error("take", `the octets that ${field} counts start right behind its digits`, span, "an octet has to stand between");

export const takeUndecided = (field: string, span: Span) =>
  error(
    "take",
    `two readings of the same input count the octets that ${field} announces from different places`,
    span,
    "let it be certain where they begin: behind a separator, say, that nothing before it can hold",
  );

// ---- languages ----

export const redundantAlternative = (span: Span) =>
  warning(
    "redundant-alternative",
    "this alternative never wins: an earlier one matches all it matches",
    span,
    "delete it, or put it first",
  );

export const nothingMatches = (rule: string, span: Span) =>
  warning("nothing-matches", `no input matches ${rule}`, span, "its restrictions exclude everything it describes");

export const emptyRound = (span: Span) =>
  warning(
    "empty-repetition",
    "what is repeated here can match nothing, so the number of repetitions means nothing",
    span,
    "repeat only what takes an octet, and make the whole optional",
  );

export const idleAction = (action: string, rule: string, span: Span) =>
  warning("idle-action", `${action} of ${rule} can never run`, span, "no input comes to where it stands");

// ---- automaton ----

export const emptyLanguage = (rule: string, span: Span) =>
  error("empty-language", `no input matches ${rule}`, span, "its restrictions exclude everything it describes");

export const ambiguousEffect = (
  what: string,
  witness: string,
  span: Span,
  readings: readonly { readonly text: string; readonly span: Span }[],
) =>
  error(
    "ambiguous-effect",
    `whether to ${what} is undecided after ${witness}`,
    span,
    "make the two readings differ earlier (`without`, `except`), or let the effect wait until one is left (`leave` of a rule around both)",
    readings.map((reading, index) => ({ message: `reading ${index + 1}, ${reading.text}`, span: reading.span })),
  );

export const tooManyStates = (limit: number, rule: string, span: Span) =>
  error(
    "too-many-states",
    `${rule} makes the machine grow beyond ${limit} states`,
    span,
    "an input that has to be remembered for long before it is decided multiplies states; make the decision local",
  );

export const tooManyReadings = (limit: number, rule: string, span: Span) =>
  error(
    "too-many-readings",
    `${rule} can be read in so many ways at once that following them takes more than ${limit} steps`,
    span,
    "make the decision local: let an octet say where one part ends and the next begins",
  );

/** For errors about size: a repetition that takes no counter, hence a state per round. */
export const writtenOut = (span: Span): Note => ({
  message: "this repetition is written out: where it ends, or another one begins, one counter is not enough",
  span,
});

// ---- questions about languages ----

export const tooManyConfigurations = (rule: string, limit: number, span: Span) =>
  error(
    "too-many-configurations",
    `${rule} has more than ${limit} configurations (states with values of their counters)`,
    span,
    "lower the bounds of its repetitions, or ask about a rule inside it",
  );

export const tooManyPairs = (ruleA: string, ruleB: string, limit: number, span: Span) =>
  error(
    "too-many-configurations",
    `${ruleA} and ${ruleB} together have more than ${limit} configurations`,
    span,
    "lower the bounds of their repetitions, or compare rules inside them",
  );
