/** Long runs, which are skipped by words: at every offset, of every length about a word, and with each foreign octet. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { ActionModule } from "../../compiler/emit/actions.js";
import { emit, styleNames, takenNames } from "../../compiler/emit/emit.js";
import { wideSet } from "../../compiler/emit/wide-scan.js";
import { evaluate } from "./load-parser.js";

/** Sets of each form that words are tested for: ASCII from and to any octet, nearly all octets, with exceptions. */
const SETS = [
  { name: "ASCII", set: "%x00-7F" },
  { name: "printable ASCII", set: "%x21-7E" },
  { name: "up to a bound", set: "%x00-5A" },
  { name: "from a bound to the last of ASCII", set: "%x30-7F" },
  { name: "with exceptions", set: "%x20-21 / %x23-5B / %x5E-7E" },
  { name: "with NUL and DEL taken out", set: "%x01-7E" },
  { name: "all but one", set: "%x00-09 / %x0B-FF" },
  { name: "all but some, on either side of ASCII's end", set: "%x00-7E / %x80-80 / %x82-FD / %xFF-FF" },
  { name: "an octet", set: "%x61" },
];

type Parse = (octets: Uint8Array, start: number, end: number, Match: new (...captures: number[]) => object) => object;

class Match {
  constructor(
    _octets: unknown,
    readonly failure: number,
    readonly offset: number,
  ) {}
}

describe.each(SETS)("$name: $set", ({ set }) => {
  const members = membersOf(set);
  const others = Array.from({ length: 256 }, (_, octet) => octet).filter((octet) => !members.includes(octet));
  // The first twelve octets are looked at one by one; a round of words takes thirty-two.
  const lengths = [...Array(54).keys(), 60, 68, 75, 76, 77, 78, 84, 92, 107, 108, 109, 110];

  test("is one that words are tested for", () => {
    const ranges = set.split(" / ").map((r) => ({ low: Math.min(...membersOf(r)), high: Math.max(...membersOf(r)) }));
    expect(wideSet(ranges)).not.toBeNull();
  });

  test.each(styleNames.filter((style) => style !== "resumable"))("%s", (style) => {
    for (const [grammar, limit] of [
      [`top = *(${set})\n`, Infinity],
      [`top = *30(${set})\n`, 30],
    ] as const) {
      const parse = parserOf(grammar, style);
      for (const length of lengths) {
        const run = Uint8Array.from({ length }, (_, i) => members[(i * 7) % members.length] ?? 0);
        for (let before = 0; before <= 8; before++) {
          expect(offsetOf(parse, run, before, 0, "array's end")).toBe(Math.min(length, limit));
          expect(offsetOf(parse, run, before, 3, "members behind it")).toBe(Math.min(length, limit));
        }
        for (const [index, foreign] of others.entries()) {
          const at = Math.max(0, length - 1 - (index % 9));
          const broken = run.slice();
          if (length > 0) broken[at] = foreign;
          expect(offsetOf(parse, broken, index % 9, 0, String(foreign))).toBe(Math.min(length === 0 ? 0 : at, limit));
        }
      }
    }
  });
});

function membersOf(set: string): number[] {
  return set.split(" / ").flatMap((range) => {
    const [low = 0, high = low] = range
      .slice(2)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: high - low + 1 }, (_, i) => low + i);
  });
}

function parserOf(text: string, style: (typeof styleNames)[number]): Parse {
  const { parser } = analyse({ name: "case.abnf", text });
  const actions = new ActionModule(null, "", takenNames(parser, "case"));
  return evaluate(emit(parser, { name: "case", origin: "case.abnf", style, actions }))["parseTop"] as Parse;
}

/** Where the parser stops, in an array with octets before the input and behind it, seen through a view of its buffer. */
function offsetOf(parse: Parse, input: Uint8Array, before: number, behind: number, what: string): number {
  const buffer = new Uint8Array(1 + before + input.length + behind).fill(input[0] ?? 0x61);
  buffer.set(input, 1 + before);
  const view = buffer.subarray(1);
  const match = parse(view, before, before + input.length, Match as new (...captures: unknown[]) => Match) as Match;
  if (match.failure === 0 && match.offset !== before + input.length) throw new Error(`accepted too soon: ${what}`);
  return match.offset - before;
}
