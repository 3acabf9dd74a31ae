/** Decimal numbers between two bounds as a regular expression, so that `range` is compiled into the automaton. */
import type { Span } from "../abnf/syntax.js";
import { ByteSet } from "../automaton/byte-set.js";
import type { Expression } from "./expression.js";

const ZERO = 0x30;

/** The decimal numbers min..max, given as digits, without leading zeros, or with any number of them (`padded`). */
export function decimalRange(min: string, max: string, padded: boolean, span: Span): Expression {
  const parts: Expression[] = [];
  for (let digits = min.length; digits <= max.length; digits++) {
    const low = digits === min.length ? min : `1${"0".repeat(digits - 1)}`;
    const high = digits === max.length ? max : "9".repeat(digits);
    if (low <= high) parts.push(sameLength(low, high));
  }
  const numbers: Expression = { kind: "alt", parts };
  if (!padded) return numbers;
  const zeros: Expression = { kind: "repeat", body: digit(0, 0), min: 0, max: Infinity, span };
  return { kind: "cat", parts: [zeros, numbers] };
}

/** `low` and `high` have the same number of digits: split where they part. */
function sameLength(low: string, high: string): Expression {
  if (low.length === 1) return digit(Number(low), Number(high));
  const [l, h] = [Number(low[0]), Number(high[0])];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  const all0 = "0".repeat(lowRest.length);
  const all9 = "9".repeat(lowRest.length);
  if (l === h) return startingWith(l, l, sameLength(lowRest, highRest));
  // A first digit behind which everything is allowed belongs to the middle.
  const from = lowRest === all0 ? l : l + 1;
  const to = highRest === all9 ? h : h - 1;
  const parts: Expression[] = [];
  if (from > l) parts.push(startingWith(l, l, sameLength(lowRest, all9)));
  if (from <= to) parts.push(startingWith(from, to, sameLength(all0, all9)));
  if (to < h) parts.push(startingWith(h, h, sameLength(all0, highRest)));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "alt", parts };
}

function startingWith(low: number, high: number, rest: Expression): Expression {
  return { kind: "cat", parts: [digit(low, high), rest] };
}

function digit(low: number, high: number): Expression {
  return { kind: "octets", set: ByteSet.range(ZERO + low, ZERO + high) };
}
