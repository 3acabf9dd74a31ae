/** Every vector of RFC 3164, strictly and with best effort, on every style of generated code. */
import { isUtf8 } from "node:buffer";
import { describe, expect, test } from "vitest";
import type { ParseResult } from "../runtime/rfc3164.js";
import { loadStyles } from "./rfc3164.styles.js";
import { dialectOf, type Fields, loadRfc3164Vectors, NO_FIELDS, reference } from "./rfc3164.vectors.js";
import type { ExpectedError } from "./vectors.js";

const vectors = loadRfc3164Vectors();
const files = [...new Set(vectors.map(({ file }) => file))];

interface Outcome {
  error: ExpectedError | null;
  message: Fields | null;
}

function outcome({ ok, error, message }: ParseResult): Outcome {
  if (ok !== (error === null)) throw new Error("ok contradicts error");
  const fields: Fields | null = JSON.parse(JSON.stringify(message));
  return { error: error && { code: error.code, offset: error.offset, rule: error.rule }, message: fields };
}

describe.each(await loadStyles())("RFC 3164 in style $style", ({ rfc3164: { parse, parseFrame }, syslog }) => {
  describe.each(files)("%s", (file) => {
    const dialect = dialectOf(file);
    const named = vectors.filter((vector) => vector.file === file).map((vector) => [vector.name, vector] as const);

    test.each(named)("%s", (_, { input, expected }) => {
      const strictly = expected.error === null ? expected : { ...expected, message: null };
      expect(outcome(parse(input, { dialect, reference }))).toEqual(strictly);
      expect(outcome(parse(input, { dialect, reference, bestEffort: true }))).toEqual(expected);
    });
  });

  test("octets inside a larger buffer parse as they do alone", () => {
    for (const { file, name, input, expected } of vectors) {
      const larger = Buffer.alloc(input.length + 32, "<1>app: ");
      larger.set(input, 9);
      const options = { dialect: dialectOf(file), reference, bestEffort: true };
      expect(outcome(parseFrame(larger, 9, 9 + input.length, options)), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("text parses as its UTF-8 does", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    for (const { file, name, input, expected } of vectors.filter((vector) => isUtf8(vector.input))) {
      const options = { dialect: dialectOf(file), reference, bestEffort: true };
      expect(outcome(parse(decoder.decode(input), options)), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("the machine for both formats gives the same", () => {
    for (const { file, name, input, expected } of vectors.filter((v) => dialectOf(v.file) === "relaxed")) {
      const { ok, error, message } = syslog.parse(input, { reference, bestEffort: true });
      if (message !== null) expect(message.format, name).toBe("rfc3164");
      expect(outcome({ ok, error, message } as ParseResult), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("a message prints its fields in the order of the documented JSON", () => {
    for (const { file, input, expected } of vectors) {
      const { message } = parse(input, { dialect: dialectOf(file), reference, bestEffort: true });
      const printed = expected.message && { ...NO_FIELDS, ...expected.message };
      expect(JSON.stringify(message)).toBe(JSON.stringify(printed));
    }
  });
});
