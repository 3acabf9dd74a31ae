/** Text in columns, and what a terminal must not get. */
import { describe, expect, test } from "vitest";
import { cut, fitted, visible, widthOf, wrapped } from "../../collector/demo/terminal.js";

describe("visible", () => {
  test.each([
    ["plain [text] é 日本語 🚀", "plain [text] é 日本語 🚀"],
    ["a\nb\r\tc", "a\\nb\\r\\tc"],
    ["\x1B[31mred\x07\0\x7F", "\\x1B[31mred\\x07\\x00\\x7F"],
    ["\x9B2J", "\\x9B2J"],
    ["right\u202Eto left\u200B", "right\\u202Eto left\\u200B"],
    ["\u2028\u{E0041}", "\\u2028\\u{E0041}"],
  ])("%j", (text, shown) => expect(visible(text)).toBe(shown));
});

test("widths: wide characters take two columns, marks none", () => {
  expect(widthOf("abc")).toBe(3);
  expect(widthOf("日本")).toBe(4);
  expect(widthOf("🚀")).toBe(2);
  expect(widthOf("e\u0301")).toBe(1);
  expect(widthOf("…ø")).toBe(2);
});

test("cut: an ellipsis stands for the rest, and a wide character is not halved", () => {
  expect(cut("abcdef", 6)).toBe("abcdef");
  expect(cut("abcdefg", 6)).toBe("abcde…");
  expect(cut("日本語", 6)).toBe("日本語");
  expect(cut("日本語x", 6)).toBe("日本…");
});

test("fitted: exactly so many columns", () => {
  expect(fitted("ab", 4)).toBe("ab  ");
  expect(fitted("ab", 4, "right")).toBe("  ab");
  expect(fitted("日本語", 5)).toBe("日本…");
  expect(fitted("日本語", 4)).toBe("日… ");
});

test("wrapped: between words, a long word stays whole", () => {
  expect(wrapped("a bc def", 4)).toEqual(["a bc", "def"]);
  expect(wrapped("abcdef g", 4)).toEqual(["abcdef", "g"]);
  expect(wrapped("", 4)).toEqual([""]);
});
