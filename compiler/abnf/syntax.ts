/**
 * The syntax tree of an ABNF file: RFC 5234 and RFC 7405 as written, plus the annotations found in `;!` comments.
 *
 * Nothing is resolved here: names are as typed, `=/` is still a separate rule, groups have dissolved into what
 * they hold (their span remains), lists between commas into what they stand for. Every node knows the text it came from.
 */

import type { Alphabet } from "./alphabet.js";
import type { CommaLists } from "./comma-lists.js";

/** A grammar file's name and text; spans point into it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Gives the text of a file by its path relative to the compiled grammar; throws an Error if it cannot be read. */
export type ReadFile = (path: string) => string;

/** A grammar to compile, and how it is to be read. */
export interface GrammarSource extends Source {
  /** For the files that it imports. */
  readonly read?: ReadFile;
  /** Refuse what RFC 5234 section 4 does not describe: lines that do not end in CRLF, for one. */
  readonly strict?: boolean;
  /** How many matches of a recursive rule may be inside one another, the outermost included, by the rule's name. */
  readonly maxDepths?: ReadonlyMap<string, number>;
}

/** The characters `start` (inclusive) to `end` (exclusive) of a source. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export interface Grammar {
  readonly source: Source;
  readonly rules: readonly Rule[];
  /** Annotations that speak of the whole file: entry, actions, import, alphabet, comma-lists. */
  readonly directives: readonly Directive[];
  /** What values in this file's rules stand for. */
  readonly alphabet: Alphabet;
  /** What `#` in this file's rules stands for; null: it may not be used. */
  readonly commaLists: CommaLists | null;
}

export interface Rule {
  readonly name: string;
  readonly nameSpan: Span;
  /** `=` defines, `=/` adds alternatives (RFC 5234 section 3.3). */
  readonly operator: "=" | "=/";
  readonly body: Node;
  readonly annotations: readonly Annotation[];
  /** Plain comments, for the warning about constraints that nothing enforces. */
  readonly comments: readonly Comment[];
  readonly span: Span;
}

export interface Comment {
  /** The text after `;`, trimmed. */
  readonly text: string;
  readonly span: Span;
}

export type Node =
  | { readonly kind: "alternation"; readonly parts: readonly Node[]; readonly span: Span }
  | { readonly kind: "concatenation"; readonly parts: readonly Node[]; readonly span: Span }
  /** `min*max element`; `max` is Infinity where the grammar leaves it open. `[x]` is `0*1 x`. */
  | {
      readonly kind: "repetition";
      readonly min: number;
      readonly max: number;
      readonly body: Node;
      readonly span: Span;
    }
  | { readonly kind: "reference"; readonly name: string; readonly span: Span }
  /** `%s"..."` is case-sensitive, `%i"..."` is not (RFC 7405); null: nothing is said, which means not. */
  | { readonly kind: "string"; readonly text: string; readonly caseSensitive: boolean | null; readonly span: Span }
  /** `%x41.42`: one value after the other. */
  | { readonly kind: "values"; readonly values: readonly number[]; readonly span: Span }
  /** `%x41-5A`: one value out of a range. */
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly span: Span }
  | { readonly kind: "prose"; readonly text: string; readonly span: Span };

/** How a captured run of octets is offered to the reader. */
export type CaptureType = "octets" | "text" | "integer" | "timestamp";

/** When an action runs: see grammar/README.md for the exact moments. */
export type ActionMoment = "enter" | "leave" | "finish" | "each" | "failed" | "eof";

/** An annotation counts only in machines that are made with (or, negated, without) the option. */
export interface Condition {
  readonly option: string;
  readonly negated: boolean;
}

/** A `;!` word bound to the rule it follows. grammar/README.md explains each with an example. */
export type Annotation = Word & { readonly condition: Condition | null };

export type Word =
  | {
      readonly word: "capture";
      readonly field: string;
      readonly type: CaptureType;
      readonly absent: string | null;
      readonly span: Span;
    }
  | { readonly word: "list"; readonly field: string; readonly after: string | null; readonly span: Span }
  | {
      readonly word: "range";
      /** Decimal digits without leading zeros: numbers may be larger than what JavaScript counts exactly. */
      readonly min: string;
      readonly max: string;
      readonly padded: boolean;
      readonly span: Span;
    }
  | { readonly word: "except" | "intersection" | "without"; readonly operand: Node; readonly span: Span }
  | { readonly word: "utf8" | "case-sensitive"; readonly span: Span }
  | { readonly word: "error"; readonly code: string; readonly text: string; readonly span: Span }
  /** The rule takes as many octets as the integer captured in `field` says, up to `max`. */
  | { readonly word: "take"; readonly field: string; readonly max: number; readonly span: Span }
  | { readonly word: "prefer"; readonly order: "first" | "longest"; readonly span: Span }
  | {
      readonly word: "action";
      readonly moment: ActionMoment;
      readonly action: string;
      readonly fails: { readonly code: string; readonly text: string } | null;
      readonly span: Span;
    };

/** `RULE [with OPTION...] [as NAME]`: a machine of the rule, made with options, under a name of its own. */
export interface EntryName {
  readonly name: string;
  readonly options: readonly string[];
  readonly as: string | null;
  readonly span: Span;
}

/** A `;!` word about the file. */
export type Directive =
  | { readonly word: "entry" | "recognise"; readonly rules: readonly EntryName[]; readonly span: Span }
  | { readonly word: "actions" | "import"; readonly path: string; readonly span: Span }
  | { readonly word: "alphabet"; readonly alphabet: Alphabet; readonly span: Span }
  | { readonly word: "comma-lists"; readonly form: CommaLists; readonly span: Span };
