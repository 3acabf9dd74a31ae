/** What runtime/docs/profiles.md says of the profiles and of go-syslog is so, and is all there is to say. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, answersOf, differences } from "./differential/answers.js";
import { compare } from "./differential/compare.js";
import { explanations, explanationsOf } from "./differential/explanations.js";
import { GoSyslog, whyUnavailable } from "./differential/go-syslog.js";
import { seeds } from "./differential/mutations.js";
import { loadTable, type RowAnswer } from "./differential/table.js";

const rows = loadTable(fileURLToPath(new URL("../runtime/docs/profiles.md", import.meta.url)));

/** The error, and those of the fields that the row names. */
function asFarAsNamed({ error, fields }: Answer, named: RowAnswer): RowAnswer {
  const names = Object.keys(named.fields ?? {});
  return {
    error: error && { code: error.code, offset: error.offset ?? -1 },
    fields: fields && Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name))),
  };
}

describe("the table of differences", () => {
  test("has each once", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(10);
  });

  test("explains where go-syslog and the profile compatible differ, and nothing else", () => {
    const differing = rows.filter(({ compatible, goSyslog }) => !isSameAnswer(compatible, goSyslog));
    expect(Object.keys(explanations).sort()).toEqual(differing.map((row) => row.id).sort());
  });

  test.each(rows)("$id: correct and compatible", ({ input, correct, compatible }) => {
    for (const [profile, expected] of [["correct", correct] as const, ["compatible", compatible] as const]) {
      const { strict, bestEffort } = answersOf(input, profile);
      expect(asFarAsNamed(bestEffort, expected), profile).toEqual(expected);
      expect([strict.error, strict.fields], profile).toEqual(
        expected.error === null ? [null, bestEffort.fields] : [bestEffort.error, null],
      );
    }
  });
});

/** Errors of go-syslog have no code. */
function isSameAnswer(a: RowAnswer, b: RowAnswer): boolean {
  return a.error?.offset === b.error?.offset && JSON.stringify(a.fields) === JSON.stringify(b.fields);
}

const why = whyUnavailable();

describe.skipIf(why !== null)(`go-syslog${why === null ? "" : ` (${why})`}`, () => {
  let go: GoSyslog;
  beforeAll(() => {
    go = new GoSyslog(fileURLToPath(new URL("differential/go", import.meta.url)));
  });
  afterAll(() => go.dispose());

  test.each(rows)("$id", ({ id, input, goSyslog: expected, compatible }) => {
    const [theirs] = go.answers([input]);
    if (theirs === undefined) throw new Error("no answer");
    const { error, fields } = asFarAsNamed(theirs.bestEffort, expected);
    expect([error?.offset, fields]).toEqual([expected.error?.offset, expected.fields]);

    const ours = answersOf(input, "compatible").bestEffort;
    const difference = { input, ours, theirs: theirs.bestEffort, aspects: differences(ours, theirs.bestEffort) };
    const isSame = isSameAnswer(compatible, expected);
    expect(difference.aspects.length === 0).toBe(isSame);
    expect(explanationsOf(difference)).toEqual(isSame ? [] : [id]);
  });

  test("has no other differences on vectors, captures and 2,000 messages altered at random", () => {
    const { messages, accepted, unexplained } = compare(
      go,
      seeds(fileURLToPath(new URL(".", import.meta.url))),
      2000,
      1,
    );
    expect(unexplained).toEqual([]);
    expect(messages).toBeGreaterThan(3000);
    expect(accepted).toBeGreaterThan(messages / 10);
  });
});
