/**
 * Annotated regular expressions: what an entry rule describes once names are replaced by what they stand for and
 * annotations have become operators. Marks are empty words with a meaning: they record an offset or cause an effect.
 */
import type { CaptureType, Span } from "../abnf/syntax.js";
import type { ByteSet } from "../automaton/byte-set.js";

export type Expression =
  | { readonly kind: "empty" }
  | { readonly kind: "octets"; readonly set: ByteSet }
  | { readonly kind: "cat"; readonly parts: readonly Expression[] }
  /** Earlier parts are preferred where several match the same octets. */
  | { readonly kind: "alt"; readonly parts: readonly Expression[] }
  | Repeat
  /** The inside of one use of a rule. */
  | { readonly kind: "scope"; readonly scope: Scope; readonly body: Expression }
  | Filter
  | { readonly kind: "mark"; readonly mark: Mark };

/** `min*max body`, taking as many as possible. */
export interface Repeat {
  readonly kind: "repeat";
  readonly body: Expression;
  readonly min: number;
  readonly max: number;
  readonly span: Span;
}

/** `body` restricted to what `operand` matches (`keep`) or does not match. Marks count in the body only. */
export interface Filter {
  readonly kind: "filter";
  readonly body: Expression;
  readonly operand: Expression;
  readonly keep: boolean;
}

export type Mark =
  /** The variable becomes the offset of the next octet. */
  | { readonly kind: "set"; readonly variable: number }
  /** The variable becomes "no offset". */
  | { readonly kind: "clear"; readonly variable: number }
  /** The captures of a list's fields are appended as one record. */
  | { readonly kind: "append"; readonly list: List }
  | { readonly kind: "action"; readonly action: ActionUse }
  /** The counter becomes the integer in the field's octets. */
  | { readonly kind: "load"; readonly variable: number; readonly field: Field };

/** One use of a rule, inside the use of another. */
export interface Scope {
  readonly rule: string;
  /** Where the rule is defined. */
  readonly span: Span;
  readonly parent: Scope | null;
  /** The rule's own `;! error`. */
  readonly error: ErrorReport | null;
  /** Actions on every octet, on octets that may be the last, on a failure, at the end of input; where there are any. */
  readonly actions: ScopeActions;
  /** The counter of `;! take`: as many octets have to follow. */
  readonly take: Take | null;
  /** `;! prefer longest`: of two ways to match, the one in which this rule takes more. */
  readonly isLongest: boolean;
}

export interface ScopeActions {
  readonly each: readonly ActionUse[];
  readonly finish: readonly ActionUse[];
  readonly failed: readonly ActionUse[];
  readonly eof: readonly ActionUse[];
}

export interface Take {
  readonly variable: number;
  readonly max: number;
}

export interface ErrorReport {
  readonly code: string;
  readonly text: string;
  readonly rule: string;
}

/** A captured run of octets. Its offsets are kept in two variables. */
export interface Field {
  readonly name: string;
  readonly type: CaptureType;
  readonly list: List | null;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Every octet it can hold is below 128. */
  ascii: boolean;
  /** A record of the list may lack it. */
  isOptional: boolean;
  readonly span: Span;
}

/** A list of records, one per match of the rule that bears the annotation. */
export interface List {
  readonly name: string;
  /** Its number in the records of a match. */
  readonly index: number;
  readonly parent: List | null;
  /** The rule inside whose end appends a record; null: the record's own end does. */
  readonly after: string | null;
  readonly fields: Field[];
  readonly rule: string;
  readonly span: Span;
}

export interface ActionUse {
  readonly name: string;
  readonly rule: string;
  /** The variable that holds where the rule's match starts; -1 for actions that are told where the input starts. */
  readonly start: number;
  /** The octet that is being read belongs to what the action is shown. */
  readonly includesOctet: boolean;
  readonly fails: ErrorReport | null;
  readonly span: Span;
}

/** A machine variable: an offset that a mark sets, or a counter of a repetition. */
export interface Variable {
  readonly name: string;
  readonly kind: "offset" | "counter";
  /** Read when the machine ends, not only by marks on its way. */
  readonly isResult: boolean;
  /** For the start of a field: the variable of its end. While that has no offset, the start means nothing. */
  readonly end: number | null;
  /** For the counter of a `take`: the field that says how many octets follow. */
  readonly loadedFrom?: Field;
}

/** Everything the entries of a grammar capture: one set of fields shared by all of its machines. */
export interface Captures {
  readonly fields: readonly Field[];
  readonly lists: readonly List[];
  readonly variables: readonly Variable[];
}

export function matchesEmpty(expression: Expression): boolean {
  switch (expression.kind) {
    case "empty":
    case "mark":
      return true;
    case "octets":
      return false;
    case "cat":
      return expression.parts.every(matchesEmpty);
    case "alt":
      return expression.parts.some(matchesEmpty);
    case "repeat":
      return expression.min === 0 || matchesEmpty(expression.body);
    case "scope":
      return matchesEmpty(expression.body);
    case "filter":
      return matchesEmpty(expression.body) && matchesEmpty(expression.operand) === expression.keep;
  }
}

export function hasMarks(expression: Expression): boolean {
  switch (expression.kind) {
    case "empty":
    case "octets":
      return false;
    case "cat":
    case "alt":
      return expression.parts.some(hasMarks);
    case "repeat":
    case "scope":
    case "filter":
      return hasMarks(expression.body);
    case "mark":
      return true;
  }
}

/** How many octet transitions the expression has when every repetition body counts once. */
export function weight(expression: Expression): number {
  switch (expression.kind) {
    case "empty":
    case "mark":
      return 0;
    case "octets":
      return 1;
    case "cat":
    case "alt":
      return expression.parts.reduce((sum, part) => sum + weight(part), 0);
    case "repeat":
    case "scope":
    case "filter":
      return weight(expression.body);
  }
}

/** How many octet transitions there are when bounded repetitions are written out; operands of restrictions count too. */
export function unrolledWeight(expression: Expression): number {
  switch (expression.kind) {
    case "empty":
    case "mark":
      return 0;
    case "octets":
      return 1;
    case "cat":
    case "alt":
      return expression.parts.reduce((sum, part) => sum + unrolledWeight(part), 0);
    case "repeat":
      return (
        unrolledWeight(expression.body) * Math.max(1, expression.max === Infinity ? expression.min : expression.max)
      );
    case "scope":
      return unrolledWeight(expression.body);
    case "filter":
      return unrolledWeight(expression.body) * (1 + unrolledWeight(expression.operand));
  }
}

/** Whether the octets in every match are all below 128, judged by the sets that occur. */
export function isAscii(expression: Expression): boolean {
  switch (expression.kind) {
    case "empty":
    case "mark":
      return true;
    case "octets":
      return expression.set.ranges.every((range) => range.high < 0x80);
    case "cat":
    case "alt":
      return expression.parts.every(isAscii);
    case "repeat":
    case "scope":
      return isAscii(expression.body);
    case "filter":
      return isAscii(expression.body) || (expression.keep && isAscii(expression.operand));
  }
}

/** The expression as text, in a notation near to ABNF: `~` marks, `&` intersection, `-` difference. */
export function printExpression(expression: Expression, variables: readonly Variable[]): string {
  const show = (e: Expression): string => {
    switch (e.kind) {
      case "empty":
        return '""';
      case "octets":
        return `[${e.set}]`;
      case "cat":
        return e.parts.map((p) => (p.kind === "alt" ? `(${show(p)})` : show(p))).join(" ");
      case "alt":
        return e.parts.map(show).join(" / ");
      case "repeat":
        return `${e.min}*${e.max === Infinity ? "" : e.max}(${show(e.body)})`;
      case "scope":
        return `${e.scope.rule}{${show(e.body)}}`;
      case "filter":
        return `(${show(e.body)} ${e.keep ? "&" : "-"} (${show(e.operand)}))`;
      case "mark":
        return showMark(e.mark, variables);
    }
  };
  return show(expression);
}

export function showMark(mark: Mark, variables: readonly Variable[]): string {
  switch (mark.kind) {
    case "set":
      return `~${variables[mark.variable]?.name}`;
    case "clear":
      return `~${variables[mark.variable]?.name}=none`;
    case "append":
      return `~append(${mark.list.name})`;
    case "action":
      return `~${mark.action.name}()`;
    case "load":
      return `~${variables[mark.variable]?.name}=${mark.field.name}`;
  }
}
