/** The parsers of RFC 5424 against the naive matcher: valid messages, altered ones, and all of them cut anywhere. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import { FUZZ_TIMEOUT, fuzz } from "./fuzz.js";
import { loadStyles } from "./load-parser.js";
import { naiveEnds, rulesOf } from "./oracle.js";
import { alteredMessage, validMessage } from "./rfc5424-messages.js";

const grammar = readFileSync(new URL("../../grammar/rfc5424.abnf", import.meta.url), "utf8");
const rules = rulesOf(parseAbnf({ name: "rfc5424.abnf", text: grammar }));
/** Repeated SD-IDs are no matter of the language: here they pass. */
const parsers = loadStyles(grammar, "export function uniqueId(): boolean { return true; }");

describe.each(["SYSLOG-MSG", "SYSLOG-FRAME"])("%s", (entry) => {
  test(
    "is what the generator makes",
    () => {
      fc.assert(
        fc.property(validMessage, (input) => {
          expect(naiveEnds(rules, entry, input).has(input.length)).toBe(true);
          for (const { style, run } of parsers) expect(run(input, entry), style).toMatchObject({ accepted: true });
        }),
        fuzz(100),
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    "is accepted or rejected at every length as the naive matcher says",
    () => {
      fc.assert(
        fc.property(
          fc.oneof({ weight: 1, arbitrary: validMessage }, { weight: 3, arbitrary: alteredMessage }),
          (input) => {
            const ends = naiveEnds(rules, entry, input);
            const lengths = Array.from({ length: input.length + 1 }, (_, length) => length);
            for (const { style, run } of parsers) {
              const accepted = lengths.filter((length) => run(input.subarray(0, length), entry).accepted);
              expect(accepted, style).toEqual(lengths.filter((length) => ends.has(length)));
            }
          },
        ),
        fuzz(100),
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    "fails at the same octet, whatever stands behind it",
    () => {
      fc.assert(
        fc.property(alteredMessage, (input) => {
          for (const { style, run } of parsers) {
            const { accepted, offset } = run(input, entry);
            if (accepted) continue;
            for (let length = 0; length <= input.length; length++) {
              const cut = run(input.subarray(0, length), entry);
              if (!cut.accepted) expect(cut.offset, `${style}, ${length} octets`).toBe(Math.min(length, offset));
              else expect(length, style).toBeLessThanOrEqual(offset);
            }
          }
        }),
        fuzz(100),
      );
    },
    FUZZ_TIMEOUT,
  );
});
