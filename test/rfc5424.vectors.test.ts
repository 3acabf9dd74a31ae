/** Every vector, strictly and with best effort, on every style of generated code. */
import { isUtf8 } from "node:buffer";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Outcome, outcome } from "./outcome.js";
import { loadStyles } from "./styles.js";
import { loadVectors, type Vector } from "./vectors.js";

const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));
const files = [...new Set(vectors.map(({ file }) => file))];

function strictly({ expected }: Vector): Outcome {
  return expected.error === null ? expected : { ...expected, message: null };
}

/** Rounded down, before the epoch too. */
function wholeMilliseconds(nanos: bigint): bigint {
  const rest = nanos % 1_000_000n;
  return (nanos - rest) / 1_000_000n - (rest < 0n ? 1n : 0n);
}

describe.each(await loadStyles())("RFC 5424 in style $style", ({ parse }) => {
  describe.each(files)("%s", (file) => {
    const named = vectors.filter((vector) => vector.file === file).map((vector) => [vector.name, vector] as const);
    test.each(named)("%s", (_, vector) => {
      expect(outcome(parse, vector.input, false)).toEqual(strictly(vector));
      expect(outcome(parse, vector.input, true)).toEqual(vector.expected);
    });
  });

  test("octets inside a larger buffer parse as they do alone", () => {
    for (const { file, name, input, expected } of vectors) {
      const larger = Buffer.alloc(input.length + 32, "<1>1 - ");
      larger.set(input, 9);
      const part = larger.subarray(9, 9 + input.length);
      expect(outcome(parse, part, true), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("text parses as its UTF-8 does", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    for (const { file, name, input, expected } of vectors.filter((vector) => isUtf8(vector.input))) {
      expect(outcome(parse, decoder.decode(input), true), `${file}: ${name}`).toEqual(expected);
    }
  });

  test("a message prints its fields in the order of the documented JSON", () => {
    for (const { input, expected } of vectors) {
      const { message } = parse(input, { bestEffort: true });
      expect(JSON.stringify(message)).toBe(JSON.stringify(expected.message));
    }
  });

  test("times are exact, and a Date to the millisecond", () => {
    for (const { input, expected } of vectors) {
      const nanos = expected.message?.unixNanos ?? null;
      if (nanos === null) continue;
      const { message } = parse(input, { bestEffort: true });
      expect(message?.unixNanos).toBe(BigInt(nanos));
      expect(message?.date?.getTime()).toBe(Number(wholeMilliseconds(BigInt(nanos))));
    }
  });

  test("the octets of MSG are those received, without the BOM", () => {
    for (const { input, expected } of vectors) {
      const { message } = parse(input, { bestEffort: true });
      const octets = message?.messageBytes ?? null;
      if (octets === null) {
        expect(expected.message?.message ?? null).toBeNull();
      } else {
        expect(Buffer.from(octets).toString()).toBe(expected.message?.message);
        expect(Buffer.compare(octets, input.subarray(input.length - octets.length))).toBe(0);
      }
    }
  });
});
