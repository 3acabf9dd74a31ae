/** RFC 5424: inputs made from the grammar, given to the generated parser in every style. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../compiler/compile.js";
import { diff } from "../../compiler/language/diff.js";
import { type Sample, sample } from "../../compiler/language/sample.js";
import { trace } from "../../compiler/language/trace.js";
import { loadStyles, STYLES, type StyledParser } from "../styles.js";

const text = readFileSync(new URL("../../grammar/rfc5424.abnf", import.meta.url), "utf8");

let grammar: Analysis;
let parsers: readonly StyledParser[];

beforeAll(async () => {
  grammar = analyse({ name: "rfc5424.abnf", text }, "SYSLOG-MSG");
  parsers = await loadStyles();
});

const show = ({ octets }: Sample) => Buffer.from(octets).toString("latin1");

describe.each(STYLES)("%s", (style) => {
  const parse = (octets: Uint8Array) => {
    const parser = parsers.find((p) => p.style === style);
    if (parser === undefined) throw new Error(`no style ${style}`);
    return parser.parse(octets);
  };

  test("accepts a set that covers every transition", () => {
    const cover = sample(grammar, { kind: "transitions" });
    expect(cover.length).toBeGreaterThan(10);
    expect(cover.length).toBeLessThan(40);
    for (const input of cover) expect(parse(input.octets).error, show(input)).toBeNull();
  });

  test("accepts random messages, unless an SD-ID occurs twice", () => {
    const random = sample(grammar, { count: 300, seed: 5424 });
    const codes = random.map(({ octets }) => parse(octets).error?.code ?? null);
    expect(new Set(codes)).toEqual(new Set([null]));
  });

  test("rejects the shortest invalid message of each state where that state says", () => {
    const invalid = sample(grammar, { kind: "invalid" });
    expect(invalid.length).toBeGreaterThan(150);
    for (const input of invalid) {
      const { code, rule, expected } = input.error?.failure ?? {};
      const offset = input.error?.offset;
      expect(parse(input.octets).error, show(input)).toMatchObject({ code, rule, expected, offset });
    }
  });
});

test("a trace ends in the error that the parser reports", () => {
  const input = "<34>1 2003-02-29T22:14:15Z mymachine su - - -";
  const { code, offset, rule, expected } = trace(grammar, input).error ?? {};
  for (const { parse } of parsers) expect(parse(input).error).toMatchObject({ code, offset, rule, expected });
});

test("the grammar is compared with itself and with a variant without repetitions being written out", () => {
  expect(diff(grammar, grammar).relation).toBe("equal");
  const longer = analyse({ name: "longer.abnf", text: text.replace("1*48PRINTUSASCII", "1*49PRINTUSASCII") });
  const { relation, onlyB } = diff(grammar, longer);
  expect([relation, onlyB?.failure.code]).toEqual(["inside", "appName"]);
  expect(Buffer.from(onlyB?.octets ?? []).toString()).toMatch(/^<0>1 - a a{49} /);
});
