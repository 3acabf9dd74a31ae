/** What must hold of any parser of RFC 5424, tried on cut and altered vectors; nothing here knows what is valid. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Outcome, outcome } from "./outcome.js";
import { loadStyles } from "./styles.js";
import { loadVectors, type MessageFields } from "./vectors.js";

const styles = await loadStyles();
const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));
const accepted = vectors.filter(({ expected }) => expected.error === null);
const refused = vectors.filter(
  ({ expected, input }) => expected.error !== null && expected.error.offset < input.length,
);

/** Octets that mean something somewhere in a message, and some of each class that mean nothing. */
const OCTETS = Buffer.from('<>0129-: TZz.+[]="\\\n\r\t\0\x7Fa~\xEF\xBB\xBF\xC3\xA9\xE0\xED\xF4\x80\xFF', "latin1");
const octet = fc.constantFrom(...OCTETS);
const tail = fc.uint8Array({ maxLength: 8 });

describe.each(styles)("a parser in style $style", ({ parse }) => {
  test("finds nothing wrong in what starts an accepted message, only that it is too short", () => {
    for (const { input, name } of accepted) {
      const whole = outcome(parse, input, true);
      for (let end = 0; end < input.length; end++) {
        const cut = outcome(parse, input.subarray(0, end), true);
        if (cut.error === null) continue;
        expect(cut.error.offset, `${name}, cut to ${end} octets`).toBe(end);
        expectPartOf(cut.message, whole.message);
      }
    }
  });

  test("looks no further than the octet it reports", () => {
    for (const { input, name } of refused) {
      const whole = outcome(parse, input, true);
      const seen = input.subarray(0, (whole.error?.offset ?? 0) + 1);
      for (const rest of ["", "x", " - - - - - -", ">1 ", '"] x', "\n", "\0\xFF"]) {
        const other = Buffer.concat([seen, Buffer.from(rest, "latin1")]);
        expect(outcome(parse, other, true), `${name}, then ${JSON.stringify(rest)}`).toEqual(whole);
      }
    }
  });

  test("finds nothing wrong before the octet it reports", () => {
    for (const { input, name } of refused) {
      const offset = outcome(parse, input, false).error?.offset ?? 0;
      const { error } = outcome(parse, input.subarray(0, offset), false);
      expect(error?.offset ?? offset, name).toBe(offset);
    }
  });

  test("reports an error for altered octets alike strictly and with best effort", () => {
    fc.assert(
      fc.property(altered(), (input) => {
        const strict = outcome(parse, input, false);
        const bestEffort = outcome(parse, input, true);
        expect(strict.error).toEqual(bestEffort.error);
        expect(strict.message).toEqual(strict.error === null ? bestEffort.message : null);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps its word on altered octets: cut at the error, they are only too short", () => {
    fc.assert(
      fc.property(altered(), tail, (input, rest) => {
        const found = outcome(parse, input, true);
        if (found.error === null || found.error.offset === input.length) return;
        const { offset } = found.error;
        const cut = outcome(parse, input.subarray(0, offset), true);
        expect(cut.error?.offset ?? offset).toBe(offset);
        expect(outcome(parse, Buffer.concat([input.subarray(0, offset + 1), rest]), true)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(styles)("identifiers in style $style", ({ parse }) => {
  const header = "<1>1 - - - - - ";
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.nat(3000).map((number) => number.toString(36)) },
    fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 32 }),
  );
  const params = fc.constantFrom("", ' p="1"', ' p="1" q=""');
  /** Mostly without repetitions, which short lists of them would hide. */
  const elements = fc
    .uniqueArray(fc.tuple(id, params), { maxLength: 400, selector: ([name]) => name, size: "max" })
    .chain((list) => fc.tuple(fc.constant(list), fc.option(fc.nat(Math.max(0, list.length - 1)))))
    .map(([list, repeated]) => [...list, ...(repeated === null ? [] : list.slice(repeated, repeated + 1))]);

  test("occur once, in messages one behind the other in the same octets", () => {
    const octets = Buffer.alloc(32 * 1024); // the same array for all of them
    fc.assert(
      fc.property(elements, (list) => {
        const texts = list.map(([name, rest]) => `[${name}${rest}]`);
        const names = list.map(([name]) => name);
        const again = names.findIndex((name, index) => names.indexOf(name) < index);
        octets.fill(" ").write(header + (list.length === 0 ? "-" : texts.join("")));
        const before = header + texts.slice(0, again).join("");
        for (let times = 0; times < 2; times++) {
          const { error } = outcome(parse, octets, true);
          if (again < 0) expect(error).toBeNull();
          else expect(error).toMatchObject({ code: "duplicateSdId", offset: `${before}[${names[again]}`.length });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(styles)("time is linear in style $style:", ({ parse }) => {
  const header = "<1>1 - - - - - ";
  const numbers = Array.from({ length: 10_000 }, (_, index) => index.toString(36));
  test.each([
    ["opening brackets", "[".repeat(65_000)],
    ["elements", numbers.map((number) => `[${number}]`).join("")],
    ["elements, the last one a repetition", `${numbers.map((number) => `[${number}]`).join("")}[0]`],
    [
      "long elements",
      numbers
        .slice(0, 1800)
        .map((number) => `[${number.padStart(32, "x")}]`)
        .join(""),
    ],
    ["parameters", `[a${' b="c"'.repeat(10_000)}]`],
    ["escapes", `[a b="${'"'.repeat(32_000)}"]`],
    ["invalid escapes", `[a b="${"\\n".repeat(32_000)}"]`],
    ["backslashes", `[a b="${"\\".repeat(64_000)}`],
    ["text", `- ${"x".repeat(65_000)}`],
    ["text after a BOM", `- \uFEFF${"日".repeat(21_000)}`],
  ])("a datagram of %s takes milliseconds, not seconds", (_, rest) => {
    const input = Buffer.from(header + rest);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      outcome(parse, input, true);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

describe("the styles", () => {
  test("agree on what is cut short", () => {
    for (const { input } of vectors) {
      for (let end = 0; end < Math.min(input.length, 512); end++) expectAgreement(input.subarray(0, end));
    }
  });

  test("agree on altered octets", () => {
    fc.assert(fc.property(altered(), expectAgreement), { numRuns: 5000 });
  });
});

/** A vector with up to four octets replaced, inserted or removed. */
function altered(): fc.Arbitrary<Uint8Array> {
  const short = vectors.map(({ input }) => input).filter((input) => input.length < 512);
  const change = fc.record({ at: fc.nat(511), remove: fc.nat(2), insert: fc.array(octet, { maxLength: 2 }) });
  return fc
    .tuple(fc.constantFrom(...short), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([input, changes]) => {
      let octets: number[] = [...input];
      for (const { at, remove, insert } of changes)
        octets = octets.toSpliced(at % (octets.length + 1), remove, ...insert);
      return Uint8Array.from(octets);
    });
}

function expectAgreement(input: Uint8Array): void {
  const outcomes = styles.flatMap(({ parse }) => [outcome(parse, input, true)]);
  const [first] = outcomes;
  for (const other of outcomes) expect(other).toEqual(first);
}

/** Every field of the part is the whole's; its last element may lack parameters. */
function expectPartOf(part: MessageFields | null, whole: Outcome["message"]): void {
  if (part === null) return;
  const { structuredData, ...fields } = part;
  const present = Object.entries(fields).filter(([, value]) => value !== null);
  expect(whole).toMatchObject(Object.fromEntries(present));
  for (const [index, element] of (structuredData ?? []).entries()) {
    const complete = whole?.structuredData?.[index];
    expect(element).toEqual({ id: complete?.id, params: complete?.params.slice(0, element.params.length) });
  }
}
