/** Differences: against brute force, and against plain automata in which repetitions are written out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPureDfa } from "../../compiler/automaton/build-nfa.js";
import { shortestOutside } from "../../compiler/automaton/pure-dfa.js";
import { type Analysis, analyse } from "../../compiler/compile.js";
import { GrammarError } from "../../compiler/diagnostics.js";
import { type Difference, diff } from "../../compiler/language/diff.js";
import { analysed } from "../compiler/analysed.js";
import { FUZZ_TIMEOUT, fuzz } from "../compiler/fuzz.js";
import { randomGrammar } from "../compiler/random-grammar.js";
import { runDfa } from "../compiler/simulate.js";
import { WORDS } from "./words.js";

const grammar = (text: string) => analyse({ name: "case.abnf", text: `${text}\n` });
const compare = (a: string, b: string) => summary(diff(grammar(a), grammar(b)));

function summary({ relation, both, onlyA, onlyB }: Difference) {
  const text = (octets: Uint8Array | undefined | null) => octets && Buffer.from(octets).toString("latin1");
  return [relation, text(both) ?? null, text(onlyA?.octets) ?? null, text(onlyB?.octets) ?? null];
}

describe("relations", () => {
  test.each([
    ['a = "x" / "xy"', 'b = "x" ["y"]', ["equal", "x", null, null]],
    ['a = %s"x"', 'b = "x"', ["inside", "x", null, "X"]],
    ["a = 1*300ALPHA", "b = 2*299ALPHA", ["around", "aa", "a", null]],
    ["a = 1*3DIGIT", "b = 2*4DIGIT", ["overlapping", "00", "0", "0000"]],
    ['a = "x"', 'b = "y"', ["disjoint", null, "x", "y"]],
    ['a = *"x"', 'b = 1*"x"', ["around", "x", "", null]],
  ])("%s | %s", (a, b, expected) => {
    expect(compare(a, b)).toEqual(expected);
  });

  test("bounds of counters are met exactly", () => {
    const [relation, , only] = compare('a = 10*255("a" / "b") "."', 'b = 10*254("a" / "b") "."');
    expect([relation, only]).toEqual(["around", `${"a".repeat(255)}.`]);
  });
});

test("a witness tells how the other grammar rejects it", () => {
  const { onlyB } = diff(grammar("a = 1*8ALPHA"), grammar("b = 1*10(ALPHA / DIGIT)"));
  expect(onlyB).toMatchObject({ offset: 0, failure: { code: "syntax", rule: "a", expected: "a letter" } });
});

test("actions that can refuse are named", () => {
  const a = grammar('a = "x"\n  ;! leave check fails no "no"\n;! actions "x.ts"');
  expect(diff(a, grammar('b = "x"'))).toMatchObject({ relation: "equal", actions: ["check"] });
});

test("octets that an integer counts", () => {
  const frame = (max: number) =>
    `frame = length ":" body\nlength = 1*2DIGIT\n  ;! capture length integer\nbody = *"x"\n  ;! take length max ${max}`;
  expect(compare(frame(12), frame(13))).toEqual(["inside", "0:", null, `13:${"x".repeat(13)}`]);
  expect(compare(frame(12), 'plain = 1*2DIGIT ":" *"x"')).toEqual(["inside", "0:", null, "1:"]);
  expect(compare(frame(2), 'plain = ["0"] ("0:" / "1:x" / "2:xx")')).toEqual(["equal", "0:", null, null]);
});

describe("limits", () => {
  test("a hundred thousand counts are compared", () => {
    expect(compare('a = 1*100000"x"', 'b = 1*99999"x"')[0]).toBe("around");
  });

  test("more configurations than there is room for are an error that says so", () => {
    const many = grammar('a = 1*2000000"x"');
    expect(() => diff(many, many)).toThrow(GrammarError);
    expect(() => diff(many, many)).toThrow(/too-many-configurations.*a has more than 250000 configurations/s);
  });

  test("so are more pairs of them", () => {
    const a = grammar('a = *"y" *600("x" *"y") "1"');
    const b = grammar('b = *"x" *600("y" *"x") "2"');
    expect(() => diff(a, b)).toThrow(/too-many-configurations.*a and b together have more than 250000 configurations/s);
  });
});

const machineOf = ({ automata: [first] }: Analysis) => {
  if (first === undefined) throw new Error("no entry");
  return first;
};

const random = randomGrammar({ restrictions: true, captures: false });

test(
  "random grammars: witnesses are as short as brute force and plain automata find them",
  () => {
    fc.assert(
      fc.property(random, random, (textA, textB) => {
        const [a, b] = [analysed(textA), analysed(textB)];
        fc.pre(a !== null && b !== null);
        const [one, other] = [machineOf(a), machineOf(b)];
        const [pureA, pureB] = [one, other].map(({ entry }) => buildPureDfa(entry.expression, entry));
        if (pureA === undefined || pureB === undefined) return;
        const found = diff(a, b);
        const context = `${textA}\n${textB}`;
        expect(found.onlyA?.octets.length, context).toBe(shortestOutside(pureA, pureB)?.length);
        expect(found.onlyB?.octets.length, context).toBe(shortestOutside(pureB, pureA)?.length);
        for (const [octets, inA, inB] of [
          [found.onlyA?.octets, true, false],
          [found.onlyB?.octets, false, true],
          [found.both, true, true],
        ] as const) {
          if (!octets) continue;
          expect([runDfa(one.minimal, octets).accepted, runDfa(other.minimal, octets).accepted]).toEqual([inA, inB]);
        }
        const common = WORDS.find((w) => runDfa(one.minimal, w).accepted && runDfa(other.minimal, w).accepted);
        if (common !== undefined) expect(found.both, context).toHaveLength(common.length);
        else if (found.both !== null) expect(found.both.length > 4 || !/^[abcA]*$/.test(String(found.both))).toBe(true);
      }),
      fuzz(150),
    );
  },
  FUZZ_TIMEOUT,
);

test(
  "random grammars: a grammar is equal to itself",
  () => {
    fc.assert(
      fc.property(random, (text) => {
        const a = analysed(text);
        fc.pre(a !== null);
        expect(diff(a, a)).toMatchObject({ relation: "equal", onlyA: null, onlyB: null });
      }),
      fuzz(50),
    );
  },
  FUZZ_TIMEOUT,
);
