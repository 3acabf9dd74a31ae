/** `range` and `utf8` tried on every input of a few octets. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../compiler/compile.js";
import { isUtf8 } from "./oracle.js";
import { runDfa } from "./simulate.js";

/** Every string of up to four digits. */
const NUMBERS = [1, 2, 3, 4].flatMap((digits) =>
  Array.from({ length: 10 ** digits }, (_, n) => String(n).padStart(digits, "0")),
);

function machineOf(text: string) {
  const [automata] = analyse({ name: "case.abnf", text }).automata;
  if (automata === undefined) throw new Error("no machine");
  return automata.minimal;
}

describe.each([
  [0, 191],
  [1, 12],
  [0, 0],
  [7, 7],
  [9, 10],
  [10, 99],
  [95, 1005],
  [100, 1999],
  [1234, 8765],
  [0, 9999],
])("range %i..%i", (min, max) => {
  test.each(["", " padded"])("admits its numbers and no others%s", (padded) => {
    const dfa = machineOf(`n = *DIGIT\n  ;! range ${min}..${max}${padded}\n`);
    const admitted = NUMBERS.filter((text) => runDfa(dfa, Buffer.from(text)).accepted);
    const isPlain = (text: string) => text === String(Number(text));
    const inRange = NUMBERS.filter((text) => min <= Number(text) && Number(text) <= max);
    expect(admitted).toEqual(padded === "" ? inRange.filter(isPlain) : inRange);
  });
});

test("utf8 agrees with the decoder of the platform", () => {
  const dfa = machineOf("text = *OCTET\n  ;! utf8\n");
  // The octets at which the forms of RFC 3629 begin, end or part.
  const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed];
  edges.push(0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff);
  let inputs: number[][] = [[]];
  for (let length = 1; length <= 4; length++) {
    inputs = inputs.flatMap((head) => edges.map((octet) => [...head, octet]));
    const wrong = inputs.filter((input) => {
      const octets = Uint8Array.from(input);
      return runDfa(dfa, octets).accepted !== isUtf8(octets);
    });
    expect(wrong).toEqual([]);
    // Longer ones only where there is something to complete.
    inputs = inputs.filter((input) => (input.at(-1) ?? 0) >= 0x80);
  }
});
