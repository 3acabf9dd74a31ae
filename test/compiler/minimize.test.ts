import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteSet } from "../../compiler/automaton/byte-set.js";
import { ACCEPT, type Branch, type Dfa, type DfaState, printDfa } from "../../compiler/automaton/dfa.js";
import { hoist } from "../../compiler/automaton/hoist.js";
import { minimize } from "../../compiler/automaton/minimize.js";
import { analysed } from "./analysed.js";
import { FUZZ_TIMEOUT, fuzz } from "./fuzz.js";
import { countDistinctStates } from "./moore.js";
import { randomGrammar, randomWord } from "./random-grammar.js";
import { runDfa } from "./simulate.js";

const CLASSES = [ByteSet.of(0x61), ByteSet.of(0x62), ByteSet.of(0x61, 0x62).complement()];
const STATES = 12;

/** Few distinct failures, updates and targets, so that many states are equal. */
const branch: fc.Arbitrary<Branch> = fc.record({
  guards: fc.constant([]),
  effects: fc.constant([]),
  updates: fc.constantFrom([], [], [], [{ register: 0, value: { kind: "position", plus: 0 } as const }]),
  target: fc.nat(STATES - 1),
});

const state: fc.Arbitrary<Omit<DfaState, "id">> = fc.record({
  rule: fc.constant("top"),
  error: fc.constantFrom(null, null, { code: "code", text: "text", rule: "top" }),
  failed: fc.constant([]),
  eof: fc.constant([]),
  isLive: fc.constant(() => false),
  transitions: fc.tuple(...CLASSES.map(() => fc.array(branch, { maxLength: 1 }))),
  end: fc.constantFrom([], [], [{ guards: [], effects: [], updates: [], target: ACCEPT }]),
  onError: fc.constant([]),
});

const register = { name: "r", variable: 0, version: 0, kind: "offset", isResult: true, isStart: false } as const;

const randomDfa: fc.Arbitrary<Dfa> = fc.array(state, { minLength: STATES, maxLength: STATES }).map((states) => ({
  entry: "top",
  isRecogniser: false,
  classes: CLASSES,
  registers: [register],
  states: states.map((s, id) => ({ ...s, id })),
}));

const fromGrammar = fc
  .record({ restrictions: fc.boolean(), captures: fc.boolean() })
  .chain(randomGrammar)
  .map((text) => analysed(text)?.automata[0]?.dfa ?? null)
  .filter((dfa) => dfa !== null && dfa.states.length < 60)
  .map((dfa) => hoist(dfa as Dfa));

test.each([
  { kind: "random automata", automata: randomDfa, runs: 1000 },
  { kind: "random grammars", automata: fromGrammar, runs: 200 },
])(
  "of $kind only states stay that differ, and they do what they did",
  ({ automata, runs }) => {
    fc.assert(
      fc.property(automata, fc.array(randomWord, { minLength: 5, maxLength: 5 }), (dfa, words) => {
        const minimal = minimize(dfa);
        expect(minimal.states.length).toBe(countDistinctStates(dfa));
        expect(printDfa(minimize(minimal))).toBe(printDfa(minimal));
        for (const word of words) expect(runDfa(minimal, word)).toEqual(runDfa(dfa, word));
      }),
      fuzz(runs),
    );
  },
  FUZZ_TIMEOUT,
);
