/** Well-formed UTF-8, RFC 3629 section 4, as a regular expression over octets. */
import type { Span } from "../abnf/syntax.js";
import { ByteSet } from "../automaton/byte-set.js";
import type { Expression } from "./expression.js";

/** Each line is one form of UTF8-char: the ranges of its octets. */
const FORMS: readonly (readonly (readonly [low: number, high: number])[])[] = [
  [[0x00, 0x7f]],
  [
    [0xc2, 0xdf],
    [0x80, 0xbf],
  ],
  [
    [0xe0, 0xe0],
    [0xa0, 0xbf],
    [0x80, 0xbf],
  ],
  [
    [0xe1, 0xec],
    [0x80, 0xbf],
    [0x80, 0xbf],
  ],
  [
    [0xed, 0xed],
    [0x80, 0x9f],
    [0x80, 0xbf],
  ],
  [
    [0xee, 0xef],
    [0x80, 0xbf],
    [0x80, 0xbf],
  ],
  [
    [0xf0, 0xf0],
    [0x90, 0xbf],
    [0x80, 0xbf],
    [0x80, 0xbf],
  ],
  [
    [0xf1, 0xf3],
    [0x80, 0xbf],
    [0x80, 0xbf],
    [0x80, 0xbf],
  ],
  [
    [0xf4, 0xf4],
    [0x80, 0x8f],
    [0x80, 0xbf],
    [0x80, 0xbf],
  ],
];

export function utf8String(span: Span): Expression {
  const character: Expression = {
    kind: "alt",
    parts: FORMS.map((form) => ({
      kind: "cat",
      parts: form.map(([low, high]) => ({ kind: "octets", set: ByteSet.range(low, high) })),
    })),
  };
  return { kind: "repeat", body: character, min: 0, max: Infinity, span };
}
