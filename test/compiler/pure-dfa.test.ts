import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { buildPureDfa } from "../../compiler/automaton/build-nfa.js";
import { complement, type PureDfa, shortestOutside } from "../../compiler/automaton/pure-dfa.js";
import { annotate } from "../../compiler/rules/annotate.js";
import { resolve } from "../../compiler/rules/resolve.js";
import { FUZZ_TIMEOUT, fuzz } from "./fuzz.js";
import { naiveEnds, rulesOf } from "./oracle.js";
import { randomGrammar } from "./random-grammar.js";

const grammar = randomGrammar({ restrictions: false, captures: false });

const LENGTHS = [0, 1, 2, 3, 4];

/** Every word over some letters of random grammars up to a length, shortest first; the matcher is slow. */
const WORDS = LENGTHS.flatMap((length) => wordsOf("abcA", length));

/** The same over all letters that quoted strings match: a witness may be in capitals where an automaton has both cases. */
const ALL_WORDS = LENGTHS.flatMap((length) => wordsOf("abcABC", length));

function wordsOf(letters: string, length: number): string[] {
  return length === 0 ? [""] : wordsOf(letters, length - 1).flatMap((word) => [...letters].map((l) => word + l));
}

function automatonOf(text: string): PureDfa {
  const [entry] = annotate(resolve(parseAbnf({ name: "random.abnf", text }))).entries;
  if (entry === undefined) throw new Error("no entry");
  return buildPureDfa(entry.expression, entry);
}

function accepts(dfa: PureDfa, word: string): boolean {
  let state = dfa.states[0];
  for (const octet of Buffer.from(word)) {
    const edges: PureDfa["states"][number]["edges"] = state?.edges.filter((e) => e.set.has(octet)) ?? [];
    expect(edges.length).toBeLessThan(2);
    state = edges[0] === undefined ? undefined : dfa.states[edges[0].target];
  }
  return state?.accepting ?? false;
}

test(
  "an automaton accepts what its grammar describes, its complement the rest",
  () => {
    fc.assert(
      fc.property(grammar, (text) => {
        const rules = rulesOf(parseAbnf({ name: "random.abnf", text }));
        const dfa = automatonOf(text);
        const rest = complement(dfa);
        for (const word of WORDS) {
          const expected = naiveEnds(rules, "top", Buffer.from(word)).has(word.length);
          expect(accepts(dfa, word), `${text}"${word}"`).toBe(expected);
          expect(accepts(rest, word), `not ${text}"${word}"`).toBe(!expected);
        }
      }),
      fuzz(60),
    );
  },
  FUZZ_TIMEOUT,
);

test("the complement of the complement is the minimal automaton itself", () => {
  fc.assert(
    fc.property(grammar.map(automatonOf), (dfa) => {
      expect(complement(complement(dfa))).toEqual(dfa);
    }),
    fuzz(100),
  );
});

test(
  "the shortest input outside another language is as short as brute force finds it",
  () => {
    fc.assert(
      fc.property(grammar.map(automatonOf), grammar.map(automatonOf), (inner, outer) => {
        const found = shortestOutside(inner, outer);
        const shortest = ALL_WORDS.find((word) => accepts(inner, word) && !accepts(outer, word));
        const text = found === null ? null : Buffer.from(found).toString();
        if (text !== null) {
          expect(accepts(inner, text)).toBe(true);
          expect(accepts(outer, text)).toBe(false);
        }
        if (shortest !== undefined) expect(text).toHaveLength(shortest.length);
        else if (text !== null) expect(text.length > 4 || /[^abcABC]/.test(text)).toBe(true);
      }),
      fuzz(100),
    );
  },
  FUZZ_TIMEOUT,
);
