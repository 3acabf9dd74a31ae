/** Values in the alphabet utf8: the octets of a range are those of its code points, and of nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOctets, isSurrogate, MAX_CODE_POINT } from "../../compiler/abnf/alphabet.js";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import type { Node } from "../../compiler/abnf/syntax.js";
import { fuzz } from "./fuzz.js";
import { loadStyle } from "./load-parser.js";

const span = { source: { name: "", text: "" }, start: 0, end: 0 };

/** Where forms or lengths change, and their neighbours. */
const EDGES = [
  0, 0x7f, 0x80, 0xff, 0x7ff, 0x800, 0xfff, 0x1000, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x3ffff,
]
  .concat([0x40000, 0xfffff, 0x100000, MAX_CODE_POINT])
  .flatMap((edge) => [edge - 1, edge, edge + 1])
  .filter((point) => point >= 0 && point <= MAX_CODE_POINT);
const codePoint = fc.oneof(fc.constantFrom(...EDGES), fc.nat(MAX_CODE_POINT));
const range = fc.tuple(codePoint, codePoint).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

function matches(node: Node, octets: readonly number[]): boolean {
  switch (node.kind) {
    case "alternation":
      return node.parts.some((part) => matches(part, octets));
    case "concatenation":
      return (
        node.parts.length === octets.length && node.parts.every((part, i) => matches(part, octets.slice(i, i + 1)))
      );
    case "range":
      return octets.length === 1 && octets.every((octet) => node.low <= octet && octet <= node.high);
    default:
      throw new Error(`${node.kind} in a range`);
  }
}

function alternativesOf(node: Node): readonly Node[] {
  return node.kind === "alternation" ? node.parts : [node];
}

test("a range has the encoded forms of its members, each once, and no others", () => {
  fc.assert(
    fc.property(range, codePoint, ({ low, high }, point) => {
      fc.pre(!isSurrogate(low, high));
      const node = inOctets({ kind: "range", low, high, span }, "utf8");
      for (const at of [point, low - 1, low, high, high + 1, ...EDGES]) {
        if (at < 0 || at > MAX_CODE_POINT || isSurrogate(at)) continue;
        const octets = [...Buffer.from(String.fromCodePoint(at))];
        const found = alternativesOf(node).filter((part) => matches(part, octets)).length;
        expect(found, `${at} in ${low}-${high}`).toBe(low <= at && at <= high ? 1 : 0);
      }
    }),
    fuzz(300),
  );
});

test("surrogates are in no range", () => {
  const node = inOctets({ kind: "range", low: 0, high: MAX_CODE_POINT, span }, "utf8");
  for (const octets of [[0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80]]) {
    expect(matches(node, octets)).toBe(false);
  }
});

describe("a grammar in utf8", () => {
  const text = [
    ";! alphabet utf8",
    "top = %xE9 / %x41.20AC.1F600 / %d937-969 / %b1 / word",
    'word = 2*4%x80-10FFFF ";" "é-free"',
    "     ;! except %x2200.2203 *OCTET",
  ].join("\n");

  test("is refused where a string is not ASCII", () => {
    expect(() => parseAbnf({ name: "x.abnf", text })).toThrow(/error\[syntax\]/);
  });

  const { run } = loadStyle(text.replace("é-free", "free"), "table");
  const bytes = (input: string) => Buffer.from(input);

  test.each(["é", "A€😀", "α", "ω", "\u0001", "éé;free", "∃∀😀ü;FREE"])("accepts %j", (input) => {
    expect(run(bytes(input)).accepted).toBe(true);
  });

  test.each(["a€😀", "É", "ϊ", "é;free", "∀∃;free", "ééééé;free", "éa;free"])("rejects %j", (input) => {
    expect(run(bytes(input)).accepted).toBe(false);
  });

  test("core rules keep their octets", () => {
    const octet = loadStyle(";! alphabet utf8\ntop = OCTET %xFF\n", "table");
    expect(octet.run(Uint8Array.of(0xff, 0xc3, 0xbf)).accepted).toBe(true);
    expect(octet.run(Uint8Array.of(0xff, 0xff)).accepted).toBe(false);
  });
});
