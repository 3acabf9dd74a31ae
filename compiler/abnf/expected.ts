/** What syntax errors say: what was expected, what was found, and how to mend it, from what Ohm tells about a failure. */
import { closestName } from "../closest-name.js";

/** Where a text stops being ABNF, or an annotation. */
export interface Expected {
  /** What could have stood there, in the words of abnf.ohm.ts: literals in quotes, and descriptions. */
  readonly expected: readonly string[];
  /** The character that stands there; null at the end of what was read. */
  readonly found: string | null;
}

/** With these an element begins, and only where all of them are expected one is. */
const ELEMENT = ['"("', '"["', '"<"', '"%"', '"\\""', "a rule name"];

/** So do they, but whoever misses an element need not be told. */
const REPEAT = ['"*"', '"#"', "a digit"];

/** White space could stand nearly everywhere. */
const SPACE = ["white space", "a comment"];

/** More words than this are no list to read. */
const MANY_WORDS = 8;

/** `expected A, B or C`. */
export function describeExpected({ expected }: Expected): string {
  const isElement = ELEMENT.every((start) => expected.includes(start));
  const dropped = [...SPACE, ...(isElement ? [...ELEMENT, ...REPEAT] : [])];
  const kept = expected.filter((e) => !dropped.includes(e));
  const words = wordsIn(expected);
  const many = words.length > MANY_WORDS;
  const useful = [
    ...(isElement ? ["an element"] : []),
    ...(many ? ["an annotation"] : []),
    ...kept.filter((e) => !many || !words.includes(e.slice(1, -1))),
  ];
  return `expected ${listOf(useful.length > 0 ? useful : expected)}`;
}

/** The annotation words that could have stood there. */
function wordsIn(expected: readonly string[]): string[] {
  return expected.flatMap((e) => /^"([a-z][a-z0-9-]+)"$/.exec(e)?.[1] ?? []);
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "nothing") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** `found X`. Inside a string or a value, where white space has no place, only its line can have ended. */
export function describeFound({ expected, found }: Expected, end: string): string {
  if (found !== null) return `found ${showCharacter(found)}`;
  return expected.some((e) => SPACE.includes(e)) ? `found the end of ${end}` : "found the end of the line";
}

function showCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === "\t") return `a tab (${number})`;
  if (character === "\ufeff") return `a byte order mark (${number})`;
  if (character === "\ufffd") return `${number}, as from octets that are no UTF-8`;
  if (/[\p{C}\p{Z}]/u.test(character) && character !== " ") return number;
  return codePoint < 0x7f ? JSON.stringify(character) : `"${character}" (${number})`;
}

/** What other notations have, and ABNF has not. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ["|", 'alternatives are separated by /: "a" / "b"'],
  ["'", 'strings stand in double quotes: "a"'],
  ["{", 'what is repeated has * before it: *("a" "b")'],
  ["}", 'what is repeated has * before it: *("a" "b")'],
  ["+", '1 or more times is 1*: 1*"a"'],
  ["?", 'what may be missing stands in brackets: ["a"]'],
  [":", 'a rule is NAME = ELEMENTS: top = "a"'],
]);

/** How to mend it, by what was expected; the first that fits. */
const MENDING: readonly (readonly [expected: string, how: string])[] = [
  ["prose", "prose is printable ASCII and ends on its line, with >"],
  ["= or =/", "a rule is NAME = ELEMENTS; lines that continue one are indented more than its name"],
  ["x", '%b01, %d65 and %x41 are values, %s"a" and %i"a" are strings'],
  ["0 or 1", "a binary value is %b0, %b0-1 or %b0.1"],
  ["a hexadecimal digit", "a value is %x41, %x41-5A or %x41.42"],
  ['")"', "a group ends with )"],
  ['"]"', "an option ends with ]"],
];

const STRING = "a closing quotation mark";

export function howToMend(failure: Expected): string | null {
  const { expected, found } = failure;
  if (expected.includes(STRING)) {
    return found === null
      ? "a string ends on the line on which it begins"
      : "a string is printable ASCII: write other octets as values, %x09 for a tab";
  }
  const foreign = found === null ? undefined : FOREIGN.get(found);
  if (foreign !== undefined) return foreign;
  const known = MENDING.find(([word]) => expected.includes(word));
  if (known !== undefined) return known[1];
  if (ELEMENT.every((start) => expected.includes(start))) {
    return 'an element is a rule name, "text", %x41, (group), [option], or one of these with a repetition before it';
  }
  if (expected.includes("a rule name"))
    return "a rule name begins with a letter; lines that continue a rule are indented";
  if (expected.includes("a digit")) return "a value is %d65, %d65-90 or %d65.66";
  return expected.length > 1 && expected.includes("white space") ? "put white space between the two" : null;
}

/** `written`: the word that stands at the place of the failure. */
export function howToMendAnnotation(failure: Expected, written: string): string {
  const { expected } = failure;
  const words = wordsIn(expected);
  const like = closestName(written, words);
  if (like !== null) return `did you mean ${like}?`;
  if (words.length > 0) return `what can stand here: ${words.join(", ")}; a plain comment starts with \`;\` alone`;
  const isOfAbnf = expected.includes(STRING) || ELEMENT.every((start) => expected.includes(start));
  const manual = "grammar/README.md has an example of every annotation; a plain comment starts with `;` alone";
  return (isOfAbnf ? howToMend(failure) : null) ?? manual;
}
