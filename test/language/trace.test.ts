/** Traces: what they say agrees with what the machines do and with what the grammar says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { printTrace } from "../../compiler/language/print-trace.js";
import { type Trace, type TraceEvent, trace } from "../../compiler/language/trace.js";
import { analysed } from "../compiler/analysed.js";
import { FUZZ_TIMEOUT, fuzz } from "../compiler/fuzz.js";
import { likely, randomGrammar, randomWalk, randomWord } from "../compiler/random-grammar.js";
import { runDfa } from "../compiler/simulate.js";

const grammar = (text: string) => analyse({ name: "case.abnf", text });
const events = (traced: Trace) => traced.steps.flatMap((s) => s.events);

const PAIRS = `pairs = 1*pair
pair  = key "=" 1*20DIGIT ";"
      ;! list pairs
      ;! leave check fails wrong "the check refuses it"
key   = 1*ALPHA
      ;! capture key text
      ;! error key "a key is letters"
;! actions "pairs.actions.ts"
`;

describe("a trace", () => {
  test("names the rules around each octet, outermost first", () => {
    const { steps } = trace(grammar(PAIRS), "ab=1;");
    expect(steps.map(({ offset, length, rules }) => [offset, length, rules.join(" ")])).toEqual([
      [0, 1, "pairs pair key"],
      [1, 1, "pairs pair key"],
      [2, 1, "pairs pair"],
      [3, 1, "pairs pair"],
      [4, 1, "pairs pair"],
      [5, 0, ""],
    ]);
  });

  test("has records and actions where they are due", () => {
    expect(events(trace(grammar(PAIRS), "ab=1;")).filter((e) => e.kind === "record" || e.kind === "action")).toEqual([
      { kind: "action", name: "check", start: 0, end: 5, canRefuse: true },
      { kind: "record", list: "pairs", fields: [{ name: "key", start: 0, end: 2 }] },
    ]);
  });

  test("joins octets that a state loops over", () => {
    const { steps } = trace(grammar("top = *%x61"), "a".repeat(1000));
    expect(steps.map((s) => [s.length, s.from, s.to])).toEqual([
      [1000, 0, 0],
      [0, 0, null],
    ]);
  });

  test("ends with the failure that the generated parser reports", () => {
    expect(trace(grammar(PAIRS), "ab1").error).toEqual({
      offset: 2,
      state: expect.any(Number),
      within: "key",
      code: "key",
      rule: "key",
      text: "a key is letters",
      expected: 'a letter or "="',
      found: 0x31,
      actions: [],
    });
    expect(trace(grammar(PAIRS), "").error).toMatchObject({ offset: 0, expected: "a letter", found: null });
  });

  test("tells the actions for failures and for the end", () => {
    const text = 'top = word "."\nword = *"a"\n  ;! failed note\n  ;! eof last\n;! actions "x.ts"\n';
    const names = (input: string) => trace(grammar(text), input).error?.actions.map((a) => a.name);
    expect(names("aab")).toEqual(["note"]);
    expect(names("aa")).toEqual(["last", "note"]);
  });

  test("follows octets that are counted by an integer before them", () => {
    const text =
      'top = length ":" body ";"\nlength = 1*3DIGIT\n  ;! capture length integer\nbody = *OCTET\n  ;! take length max 20\n';
    const ok = trace(grammar(text), "3:a;b;");
    expect(ok.accepted).toBe(true);
    expect(ok.steps.filter((s) => s.rules.includes("body")).reduce((sum, s) => sum + s.length, 0)).toBe(3);
    expect(trace(grammar(text), "3:a;").error).toMatchObject({ offset: 4, found: null });
    expect(trace(grammar(text), "21:").error?.offset).toBe(3);
  });

  test("does not expect the end where a count forbids it", () => {
    const counted = grammar('top = "<" 12*15OCTET\n');
    expect(trace(counted, "<abc").error).toMatchObject({ offset: 4, expected: "any octet", found: null });
    const text =
      'top = length ":" body\nlength = DIGIT\n  ;! capture length integer\nbody = *OCTET\n  ;! take length max 9\n';
    expect(trace(grammar(text), "5:abc").error).toMatchObject({ offset: 5, expected: "any octet", found: null });
  });

  test("reads a rule that is preferred longest as captures do", () => {
    const text = (word: string) => `top = name rest\nname = "a" / "ab"\n  ;! capture name text\n${word}rest = *ALPHA\n`;
    const inName = (word: string) =>
      trace(grammar(text(word)), "abc").steps.filter((s) => s.rules.includes("name")).length;
    expect(inName("")).toBe(1);
    expect(inName("  ;! prefer longest\n")).toBe(2);
  });

  test("takes the entry that is named, in any case", () => {
    const two = grammar(';! entry one two\none = "1"\ntwo = "2"\n');
    expect(trace(two, "2").accepted).toBe(false);
    expect(trace(two, "2", { rule: "TWO" })).toMatchObject({ accepted: true, rule: "two" });
    expect(() => trace(two, "2", { rule: "three" })).toThrow(RangeError);
  });
});

test("the text is a line for each run in one use of a rule", () => {
  const input = Buffer.from("a=123;b=x");
  const text = printTrace(trace(grammar(PAIRS), input), input);
  expect(text).toBe(`offset  octets   states   rule
     0  "a"      0 1          key  pairs_keyStart = 0 ; pairFrom = 0
     1  "=123;"  1 2 3 4    pair   pairs_keyEnd = 1 ; pairCount = 2
     6  "b"      4 1          key  action check("a=123;") not run (it may refuse) ; append pairs {key "a"} ; pairs_keyStart = 6 ; pairFrom = 6
     7  "="      1 2        pair   pairs_keyEnd = 7

rejected at offset 8, in state 2 within pair: expected a digit, found "x"
error syntax of pairs: this is no pairs
`);
});

const words = fc.array(randomWord, { minLength: 3, maxLength: 3 });
const walks = fc.array(randomWalk, { minLength: 8, maxLength: 8 });

test(
  "random grammars: steps are without gaps, captures and verdict are those of the machine, captured octets are in their rule",
  () => {
    fc.assert(
      fc.property(randomGrammar({ restrictions: true, captures: true }), words, walks, (text, inputs, paths) => {
        const analysis = analysed(text);
        const minimal = analysis?.automata[0]?.minimal;
        fc.pre(analysis !== null && minimal !== undefined);
        for (const input of [...inputs, ...paths.map((path) => likely(minimal, path))]) {
          const context = `${text}${JSON.stringify(Buffer.from(input).toString())}`;
          const traced = trace(analysis, input);
          const expected = runDfa(minimal, input);
          expect(traced.accepted, context).toBe(expected.accepted);
          expect(traced.error?.offset ?? input.length, context).toBe(expected.offset);
          expectNoGaps(traced, expected.offset, context);
          if (traced.accepted) {
            expect(registers(events(traced), Object.keys(expected.results)), context).toEqual(expected.results);
            expectFieldsInRules(traced, context);
          }
        }
      }),
      fuzz(150),
    );
  },
  FUZZ_TIMEOUT,
);

function expectNoGaps({ steps }: Trace, length: number, context: string): void {
  let [offset, state] = [0, 0];
  for (const step of steps) {
    expect([step.offset, step.from], context).toEqual([offset, state]);
    offset += step.length;
    state = step.to ?? state;
  }
  expect(offset, context).toBe(length);
}

function registers(found: readonly TraceEvent[], names: readonly string[]): Record<string, number> {
  const values = new Map(names.map((name) => [name, -1]));
  for (const event of found) {
    if (event.kind === "register" && values.has(event.name)) values.set(event.name, event.value ?? -1);
  }
  return Object.fromEntries(values);
}

/** Fields of random grammars have the names of their rules. While readings are undecided a field may be corrected. */
function expectFieldsInRules(traced: Trace, context: string): void {
  const fields = new Map(events(traced).flatMap((event) => (event.kind === "field" ? [[event.name, event]] : [])));
  for (const { name, start, end } of fields.values()) {
    const inside = traced.steps.filter((s) => s.offset < (end ?? -1) && s.offset + s.length > (start ?? -1));
    for (const step of inside) expect(step.rules, `${name}\n${context}`).toContain(name);
  }
}
