/** Decoding, against the platform's own decoder. */
import { describe, expect, test } from "vitest";
import { decodeAscii, decodeUtf8, detached } from "../runtime/text.js";

const reference = new TextDecoder("utf-8", { ignoreBOM: true });

describe("decodeUtf8", () => {
  test("gives what TextDecoder gives for every kind of sequence of up to four octets", () => {
    const leads = [
      0, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5,
      0xff,
    ];
    const others = [0, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const wrong: number[][] = [];
    for (const a of leads) {
      for (const b of others) {
        for (const c of others) {
          for (const d of others) {
            for (let length = 1; length <= 4; length++) {
              const octets = Uint8Array.from([a, b, c, d].slice(0, length));
              if (decodeUtf8(octets, 0, length) !== reference.decode(octets)) wrong.push([...octets]);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["one of each length", "a\u00e9\u2800\u{1f680}"],
    ["US-ASCII first, then not", `${"x".repeat(70)}\u00e9`],
    ["longer than the buffer", "\u2800".repeat(10_000)],
    ...["", "a", "ab", "abc"].map((shift) => [
      `pieces cut in characters, ${shift}`,
      `\u00e9${shift}${"\u{1f680}".repeat(9000)}`,
    ]),
    ["a byte order mark is kept", "\ufeffa"],
  ])("%s", (_, text = "") => {
    const octets = new TextEncoder().encode(`<<${text}>>`);
    expect(decodeUtf8(octets, 2, octets.length - 2)).toBe(text);
  });

  test.each([
    ["a wrong octet in the last of many pieces", [...Array(20_000).fill([0xc3, 0xa9]).flat(), 0xff]],
    ["continuation octets only", [0xc3, ...Array(20_000).fill(0xa9)]],
    ["a character cut short, where a piece ends", [...Array(2047).fill([0xc3, 0xa9]).flat(), 0xe2, 0xa0, 0xc3, 0xa9]],
  ])("%s: what TextDecoder gives", (_, list) => {
    const octets = Uint8Array.from(list);
    expect(decodeUtf8(octets, 0, octets.length)).toBe(reference.decode(octets));
  });
});

test.each([0, 1, 16, 17, 5000])("decodeAscii of %d octets", (length) => {
  const text = "The quick brown fox. ".repeat(240).slice(0, length);
  expect(decodeAscii(new TextEncoder().encode(text), 0, length)).toBe(text);
});

test.each([
  "",
  "twelve chars",
  "thirteen char",
  "\ufeff and text behind the mark",
  "Grüße \u{1f680} \ufffd",
  "\u2800".repeat(9000),
])("detached text is the same: %#", (text) => {
  expect(detached(text)).toBe(text);
});
