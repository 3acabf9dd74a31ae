/** Messages as transports deliver them: in a larger buffer, and with the octets that senders put after them. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Outcome, plain } from "./outcome.js";
import { loadStyles } from "./styles.js";
import { loadVectors, type Vector } from "./vectors.js";

const TRAILERS = ["\n", "\r\n", "\0"];

const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));
const accepted = vectors.filter(({ expected }) => expected.error === null);
const withoutText = accepted.filter(({ expected }) => expected.message?.message === null);
const withText = accepted.filter(({ expected }) => expected.message?.message !== null);

const refused = vectors.filter(({ expected }) => expected.error !== null);

/** What stands at and after the octet that a vector reports. */
function rest({ input, expected }: Vector): string {
  return Buffer.from(input).toString("latin1", expected.error?.offset ?? input.length);
}

describe.each(await loadStyles())("a frame in style $style", ({ parse, parseFrame }) => {
  function framed(input: Uint8Array): Outcome {
    return plain(parseFrame(input, 0, input.length, { bestEffort: true }));
  }

  /** A frame could end where this message is refused. */
  function isComplete({ input, expected }: Vector): boolean {
    return parse(input.subarray(0, expected.error?.offset)).ok;
  }
  const trailed = refused.filter((vector) => TRAILERS.includes(rest(vector)) && isComplete(vector));
  const otherwise = vectors.filter((vector) => !/^[\n\r\0]/.test(rest(vector)) || !isComplete(vector));

  test("parses as the message alone does", () => {
    for (const { file, name, input, expected } of otherwise) {
      expect(framed(input), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("parses between other octets, with offsets from its start", () => {
    for (const { file, name, input, expected } of otherwise) {
      const larger = Buffer.concat([Buffer.from("<1>1 - "), input, Buffer.from(' - "]\n')]);
      const found = parseFrame(larger, 7, 7 + input.length, { bestEffort: true });
      expect(plain(found), `${file}: ${name}`).toEqual(expected);
    }
  });

  test.each(TRAILERS)("may end with %j when there is no MSG", (trailer) => {
    for (const { input, expected, name } of withoutText) {
      expect(framed(Buffer.concat([input, Buffer.from(trailer)])), name).toEqual(expected);
    }
  });

  test("may end with a trailer where the message alone may not", () => {
    expect(trailed.length).toBeGreaterThanOrEqual(8);
    for (const { input, expected, name } of trailed) {
      expect(framed(input), name).toEqual({ error: null, message: expected.message });
    }
  });

  test.each(TRAILERS)("has %j as part of MSG when there is one", (trailer) => {
    for (const { input, name } of withText) {
      const longer = Buffer.concat([input, Buffer.from(trailer)]);
      expect(framed(longer), name).toEqual(plain(parse(longer)));
    }
  });

  test.each([
    ["two line feeds", "\n\n", 1],
    ["a line feed and a NUL", "\n\0", 1],
    ["a NUL and a line feed", "\0\n", 1],
    ["a carriage return alone", "\r", 1],
    ["a carriage return and a letter", "\rx", 1],
    ["a line feed and another message", "\n<1>1 - - - - - -", 1],
    ["a space after a line feed", "\n x", 1],
    ["a tab", "\t", 0],
    ["a form feed", "\f", 0],
  ])("ends with one trailer, not with %s", (_, end, offset) => {
    for (const message of ["<1>1 - - - - - -", '<1>1 - - - - - [a b="c"]']) {
      expect(framed(Buffer.from(message + end)).error?.offset).toBe(message.length + offset);
    }
  });
});
