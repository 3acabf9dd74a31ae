/** Samples: valid ones are, invalid ones fail where they say, and the covering set covers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../compiler/compile.js";
import { runMachine } from "../../compiler/language/run-machine.js";
import { sample } from "../../compiler/language/sample.js";
import type { Move } from "../../compiler/machine.js";
import { analysed } from "../compiler/analysed.js";
import { FUZZ_TIMEOUT, fuzz } from "../compiler/fuzz.js";
import { loadStyles } from "../compiler/load-parser.js";
import { likely, randomGrammar, randomWalk } from "../compiler/random-grammar.js";
import { runDfa, runNfa } from "../compiler/simulate.js";
import { WORDS } from "./words.js";

const grammar = (text: string) => analyse({ name: "case.abnf", text: `${text}\n` });
const texts = (samples: readonly { octets: Uint8Array }[]) =>
  samples.map(({ octets }) => Buffer.from(octets).toString("latin1"));

describe("random inputs", () => {
  const word = grammar('word = 1*20ALPHA ["." 3DIGIT]');

  test("depend on nothing but the grammar and the seed", () => {
    expect(texts(sample(word, { count: 3, seed: 7 }))).toEqual(texts(sample(word, { count: 3, seed: 7 })));
    expect(texts(sample(word, { count: 3, seed: 7 }))).not.toEqual(texts(sample(word, { count: 3, seed: 8 })));
    expect(texts(sample(word, { count: 3 }))).toEqual(PINNED);
  });

  test("are as many as asked for", () => {
    expect(sample(word)).toHaveLength(10);
    expect(sample(word, { count: 0 })).toEqual([]);
  });

  test("come to an end where a language has no short inputs", () => {
    const [input] = sample(grammar('long = 2000*ALPHA "."'), { count: 1 });
    expect(input?.octets.length).toBe(2001);
  });
});

/** The same on every machine. */
const PINNED = ["co.439", "r", "fGmAlcaifjfUhIHtQLEX"];

describe("a covering set", () => {
  test("meets counted loops at their bounds", () => {
    const found = texts(sample(grammar('word = 3*30ALPHA "."'), { kind: "transitions" }));
    const lengths = found.map((text) => text.length - 1);
    expect(lengths).toContain(30);
    expect(lengths).toContain(3);
  });

  test("is small, and what it repeats differs", () => {
    expect(texts(sample(grammar('names = 1*("[" 1*32ALPHA "]")'), { kind: "transitions" }))).toEqual([
      "[aa]",
      "[a][babcdefghijklmnopqrstuvwxyzABCDE]",
    ]);
  });

  test("follows octets that an integer counts", () => {
    const frame =
      'frame = length ":" body\nlength = 1*2DIGIT\n  ;! capture length integer\nbody = *%x78\n  ;! take length max 12';
    const analysis = grammar(frame);
    const found = texts(sample(analysis, { kind: "transitions" }));
    for (const text of found) expect(text).toMatch(/^\d+:x*$/);
    expect(found.map((text) => Number.parseInt(text, 10))).toContain(12);
    const parsers = loadStyles(frame);
    for (const { octets, error } of sample(analysis, { kind: "invalid" })) {
      for (const { run } of parsers) expect(run(octets)).toMatchObject({ accepted: false, offset: error?.offset });
    }
  });
});

test("invalid inputs: too short, an octet of another kind, one too many", () => {
  const found = sample(grammar('word = 1*20ALPHA "."'), { kind: "invalid" });
  expect(found.map(({ octets, error }) => [Buffer.from(octets).toString(), error?.offset])).toEqual([
    ["", 0],
    ["0", 0],
    ["a", 1],
    ["a0", 1],
    ["a.a", 2],
    ["aabcdefghijklmnopqrsa", 20],
  ]);
});

const walks = fc.array(randomWalk, { minLength: 10, maxLength: 10 });
const random = randomGrammar({ restrictions: true, captures: true });

test(
  "random grammars: what is given as valid is accepted, and takes every move that any accepted input takes",
  () => {
    fc.assert(
      fc.property(random, walks, fc.nat(), (text, paths, seed) => {
        const analysis = analysed(text);
        const automata = analysis?.automata[0];
        fc.pre(analysis !== null && automata !== undefined);
        const cover = sample(analysis, { kind: "transitions" });
        for (const { octets } of [...cover, ...sample(analysis, { count: 5, seed })]) {
          expect(runNfa(automata.nfa, octets).accepted, `${text}${texts([{ octets }])}`).toBe(true);
        }
        const covered = movesTaken(
          analysis,
          cover.map((s) => s.octets),
        );
        const inputs = [...WORDS, ...paths.map((path) => likely(automata.minimal, path))];
        const taken = movesTaken(
          analysis,
          inputs.filter((input) => runDfa(automata.minimal, input).accepted),
        );
        expect(
          [...taken].filter((move) => !covered.has(move)),
          text,
        ).toEqual([]);
      }),
      fuzz(150),
    );
  },
  FUZZ_TIMEOUT,
);

function movesTaken({ parser }: Analysis, inputs: readonly Uint8Array[]): ReadonlySet<Move> {
  const taken = new Set<Move>();
  for (const machine of parser.machines) {
    for (const input of inputs) runMachine(machine, parser, input, ({ move }) => taken.add(move));
  }
  return taken;
}

test(
  "random grammars: invalid inputs fail where they say, and none that fails in the same state is shorter",
  () => {
    fc.assert(
      fc.property(random, (text) => {
        const analysis = analysed(text);
        const automata = analysis?.automata[0];
        const machine = analysis?.parser.machines[0];
        fc.pre(analysis !== null && automata !== undefined && machine !== undefined);
        const shortest = new Map<number, number>();
        for (const { octets, error } of sample(analysis, { kind: "invalid" })) {
          const context = `${text}${texts([{ octets }])}`;
          if (error === null) throw new Error(context);
          expect(runNfa(automata.nfa, octets), context).toEqual({ accepted: false, offset: error.offset });
          expect(octets.length - error.offset, context).toBeLessThan(2);
          shortest.set(error.state, Math.min(shortest.get(error.state) ?? Infinity, octets.length));
        }
        for (const word of WORDS) {
          const rejection = runMachine(machine, analysis.parser, word);
          if (rejection !== null) expect(shortest.get(rejection.state), text).toBeLessThanOrEqual(word.length);
        }
      }),
      fuzz(80),
    );
  },
  FUZZ_TIMEOUT,
);
