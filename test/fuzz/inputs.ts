/** Octets that are nearly messages or frames, octets that are nothing, and those that cost the most. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutated, pick, type Random, seeds } from "../differential/mutations.js";
import { loadRfc3164Vectors } from "../rfc3164.vectors.js";

/** The longest input, in octets: more than a datagram holds. */
const LONGEST = 65_536;

/** What parsers have been slow on, or deep in, when it comes again and again. */
const REPEATED = [
  ...'[]"\\<>:= -0\n\r\0\xff',
  '[a b="c"]',
  ' a=""',
  '\\"',
  "1 <",
  "9999999999 <",
  "<1>",
  "<34>a\n\t",
  "Oct 11 22:14:15 ",
  "%A-1-B: ",
  "1y",
  "\ufeff",
  "\u{10000}",
];

const HEADS = [
  "",
  "<34>",
  "<34>1 ",
  "<34>1 - - - - - ",
  "<34>1 - - - - - [a",
  '<34>1 - - - - - [a b="',
  "<34>Oct 11 22:14:15 ",
  "20 <34>1 - h - - - -",
];

const TAILS = ["", "\n", "]", '"]', " x", ": x"];

/** Makes one input after the other; `tests` is the folder of the tests. */
export function inputs(tests: string, random: Random): () => Uint8Array {
  const older = loadRfc3164Vectors(join(tests, "vectors", "rfc3164")).flatMap(({ input }) =>
    input.length > 0 ? [input] : [],
  );
  const messages = [...seeds(tests), ...older];
  const streams = readdirSync(join(tests, "captures"))
    .filter((name) => name.endsWith(".bin"))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(tests, "captures", name))));
  return () => {
    switch (random(8)) {
      case 0:
        return noise(random);
      case 1:
        return repeated(random);
      case 2:
        return mutated(pick(streams, random), streams, random);
      default:
        return mutated(pick(messages, random), messages, random);
    }
  };
}

function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: random(random(4) === 0 ? 2000 : 60) }, () => random(256));
}

function repeated(random: Random): Uint8Array {
  const unit = pick(REPEATED, random);
  const length = 1 << random(17);
  const text = pick(HEADS, random) + unit.repeat(Math.ceil(length / unit.length)) + pick(TAILS, random);
  return Buffer.from(text, random(2) === 0 ? "latin1" : "utf8").subarray(0, LONGEST);
}
