/**
 * What values stand for. In the alphabet `octet` a value is an octet. In the alphabet `utf8` it is a code point and
 * stands for the octets of its UTF-8 form (RFC 3629); a range of code points becomes the ranges of octets that
 * encode it. Surrogates have no UTF-8 form and are left out of ranges.
 */
import type { Node, Span } from "./syntax.js";

export type Alphabet = "octet" | "utf8";

export const MAX_OCTET = 0xff;
export const MAX_CODE_POINT = 0x10ffff;

const SURROGATES = { low: 0xd800, high: 0xdfff } as const;

/** Whether a range of values, or a single one, has nothing in it but surrogates. */
export function isSurrogate(low: number, high = low): boolean {
  return SURROGATES.low <= low && high <= SURROGATES.high;
}

/** The node with octets for values. */
export function inOctets(node: Node, alphabet: Alphabet): Node {
  if (alphabet === "octet") return node;
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return { ...node, parts: node.parts.map((part) => inOctets(part, alphabet)) };
    case "repetition":
      return { ...node, body: inOctets(node.body, alphabet) };
    case "values":
      return { ...node, values: node.values.flatMap(encode) };
    case "range":
      return encodedRange(node.low, node.high, node.span);
    default:
      return node;
  }
}

const encoder = new TextEncoder();

function encode(codePoint: number): number[] {
  return [...encoder.encode(String.fromCodePoint(codePoint))];
}

function encodedRange(low: number, high: number, span: Span): Node {
  if (high < 0x80) return { kind: "range", low, high, span };
  const parts = sameLengths(low, high).flatMap(([l, h]) => sequences(encode(l), encode(h)));
  const nodes = parts.map((ranges) => concatenation(ranges, span));
  const [only] = nodes;
  return nodes.length === 1 && only ? only : { kind: "alternation", parts: nodes, span };
}

type Range = readonly [low: number, high: number];

/** Cut where the number of octets changes, and around the surrogates. */
const CUTS: readonly Range[] = [
  [0, 0x7f],
  [0x80, 0x7ff],
  [0x800, SURROGATES.low - 1],
  [SURROGATES.high + 1, 0xffff],
  [0x10000, MAX_CODE_POINT],
];

function sameLengths(low: number, high: number): Range[] {
  return CUTS.flatMap(([from, to]): Range[] =>
    low <= to && from <= high ? [[Math.max(low, from), Math.min(high, to)]] : [],
  );
}

/** Octet sequences of one length between two of them: split where their first octets part. */
function sequences(low: readonly number[], high: readonly number[]): Range[][] {
  const [l = 0, ...lowRest] = low;
  const [h = 0, ...highRest] = high;
  if (lowRest.length === 0) return [[[l, h]]];
  const least = lowRest.map(() => 0x80);
  const greatest = lowRest.map(() => 0xbf);
  const behind = (from: number, to: number, rests: Range[][]) => rests.map((rest): Range[] => [[from, to], ...rest]);
  if (l === h) return behind(l, l, sequences(lowRest, highRest));
  // A first octet behind which everything is allowed belongs to the middle.
  const from = same(lowRest, least) ? l : l + 1;
  const to = same(highRest, greatest) ? h : h - 1;
  return [
    ...(from > l ? behind(l, l, sequences(lowRest, greatest)) : []),
    ...(from <= to ? behind(from, to, sequences(least, greatest)) : []),
    ...(to < h ? behind(h, h, sequences(least, highRest)) : []),
  ];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((octet, i) => octet === b[i]);
}

function concatenation(ranges: readonly Range[], span: Span): Node {
  const parts = ranges.map(([low, high]): Node => ({ kind: "range", low, high, span }));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: "concatenation", parts, span };
}
