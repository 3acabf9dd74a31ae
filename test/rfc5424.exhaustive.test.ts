/** Small languages inside RFC 5424, compared octet for octet with lists of all their members. */
import { describe, expect, test } from "vitest";
import { outcome, type Parse } from "./outcome.js";
import { loadStyles } from "./styles.js";

const BEFORE_SD = "<1>1 - - - - - ";

/** The members of a language and everything that starts one. */
class Language {
  readonly #members: ReadonlySet<string>;
  readonly #starts = new Set<string>();

  constructor(members: string[]) {
    this.#members = new Set(members);
    for (const member of members) {
      for (let end = 0; end <= member.length; end++) this.#starts.add(member.slice(0, end));
    }
  }

  /** Where a word leaves the language, or null when it is a member. */
  fault(word: string): number | null {
    if (this.#members.has(word)) return null;
    let end = 0;
    while (end < word.length && this.#starts.has(word.slice(0, end + 1))) end++;
    return end;
  }
}

function fault(parse: Parse, input: Uint8Array | string): number | null {
  return outcome(parse, input, false).error?.offset ?? null;
}

function pairs(): string[] {
  return Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
}

/** Date knows the Gregorian calendar: a day that does not exist comes back as another. */
function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The words on which the parser and the language disagree about where the fault is, if anywhere. */
function disagreements(parse: Parse, words: string[], language: Language, before: string, after: string): string[] {
  return words.filter((word) => {
    const offset = language.fault(word);
    return fault(parse, before + word + after) !== (offset === null ? null : before.length + offset);
  });
}

/** Every number of up to four digits, with and without leading zeros. */
function numbers(): string[] {
  return [1, 2, 3, 4].flatMap((digits) =>
    Array.from({ length: 10 ** digits }, (_, value) => String(value).padStart(digits, "0")),
  );
}

function years(): string[] {
  return numbers().filter((number) => number.length === 4);
}

describe.each(await loadStyles())("RFC 5424 in style $style", ({ parse }) => {
  test("PRIVAL: every number of up to four digits, with and without leading zeros", () => {
    const language = new Language(Array.from({ length: 192 }, (_, value) => `${value}>`));
    const words = numbers().map((number) => `${number}>`);
    expect(disagreements(parse, words, language, "<", "1 - - - - - -")).toEqual([]);
  });

  test("PRIVAL: facility and severity of every number", () => {
    for (let value = 0; value < 192; value++) {
      const { message } = parse(`<${value}>1 - - - - - -`);
      expect(message?.priority).toBe(value);
      expect([message?.facility, message?.severity]).toEqual([Math.floor(value / 8), value % 8]);
    }
  });

  test("VERSION: every number of up to four digits, with and without leading zeros", () => {
    const language = new Language(Array.from({ length: 999 }, (_, index) => `${index + 1} `));
    const words = numbers().map((number) => `${number} `);
    expect(disagreements(parse, words, language, "<1>", "- - - - - -")).toEqual([]);
  });

  test("TIMESTAMP: every pair of digits as month and as day, in years of each kind", () => {
    for (const year of [
      "0000",
      "0004",
      "0100",
      "1600",
      "1900",
      "1999",
      "2000",
      "2016",
      "2019",
      "2096",
      "2100",
      "9999",
    ]) {
      const dates = pairs().flatMap((month) => pairs().map((day) => `${year}-${month}-${day}`));
      const language = new Language(dates.filter(exists));
      expect(disagreements(parse, dates, language, "<1>1 ", "T00:00:00Z - - - - -")).toEqual([]);
    }
  });

  test("TIMESTAMP: 28, 29 and 30 February of every year", () => {
    const dates = years().flatMap((year) => [`${year}-02-28`, `${year}-02-29`, `${year}-02-30`]);
    const language = new Language(dates.filter(exists));
    expect(disagreements(parse, dates, language, "<1>1 ", "T00:00:00Z - - - - -")).toEqual([]);
  });

  test("TIMESTAMP: nanoseconds of the first and last millisecond of every year", () => {
    const ends = years().flatMap((year) => [`${year}-01-01T00:00:00.000Z`, `${year}-12-31T23:59:59.999Z`]);
    const wrong = ends.filter((timestamp) => {
      const nanos = BigInt(Date.parse(timestamp)) * 1_000_000n;
      return parse(`<1>1 ${timestamp} - - - - -`).message?.unixNanos !== nanos;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["hour", "2003-10-11T", ":14:15Z", 23],
    ["minute", "2003-10-11T22:", ":15Z", 59],
    ["second", "2003-10-11T22:14:", "Z", 59],
    ["second before a fraction", "2003-10-11T22:14:", ".5Z", 59],
    ["hour of an offset", "2003-10-11T22:14:15+", ":00", 23],
    ["hour of an offset to the west", "2003-10-11T22:14:15-", ":00", 23],
    ["minute of an offset", "2003-10-11T22:14:15+02:", "", 59],
  ])("TIMESTAMP: every pair of digits as %s", (_, before, after, last) => {
    const language = new Language(pairs().slice(0, last + 1));
    expect(disagreements(parse, pairs(), language, `<1>1 ${before}`, `${after} - - - - -`)).toEqual([]);
  });

  test.each([
    ["HOSTNAME", "<1>1 - ", " - - - -"],
    ["APP-NAME", "<1>1 - - ", " - - -"],
    ["PROCID", "<1>1 - - - ", " - -"],
    ["MSGID", "<1>1 - - - - ", " -"],
  ])("%s: every octet, first and later", (_, before, after) => {
    for (let octet = 0; octet < 256; octet++) {
      const printable = octet >= 33 && octet <= 126;
      const first = Buffer.from(`${before}${String.fromCharCode(octet)}y${after}`, "latin1");
      expect(fault(parse, first), `first octet ${octet}`).toBe(printable ? null : before.length);
      if (octet === 32) continue;
      const later = Buffer.from(`${before}x${String.fromCharCode(octet)}y${after}`, "latin1");
      expect(fault(parse, later), `octet ${octet}`).toBe(printable ? null : before.length + 1);
    }
  });

  test.each([
    ["SD-ID", "[", "]", " ]"],
    ["PARAM-NAME", "[a ", '="b"]', "="],
  ])("%s: every octet, first and later", (_, before, after, ends) => {
    const start = BEFORE_SD + before;
    for (let octet = 0; octet < 256; octet++) {
      const character = String.fromCharCode(octet);
      const legal = octet >= 33 && octet <= 126 && !'=]"'.includes(character);
      const first = Buffer.from(`${start}${character}y${after}`, "latin1");
      expect(fault(parse, first), `first octet ${octet}`).toBe(legal ? null : start.length);
      if (ends.includes(character)) continue;
      const later = Buffer.from(`${start}x${character}y${after}`, "latin1");
      expect(fault(parse, later), `octet ${octet}`).toBe(legal ? null : start.length + 1);
    }
  });

  test("PARAM-VALUE: every octet of ASCII alone and after a backslash", () => {
    const start = `${BEFORE_SD}[a b="`;
    for (let octet = 0; octet < 128; octet++) {
      const character = String.fromCharCode(octet);
      if (!'"\\]'.includes(character)) {
        expect(firstValue(parse, `${start}${character}"]`), `octet ${octet}`).toBe(character);
        expect(firstValue(parse, `${start}\\${character}"]`), `octet ${octet}`).toBe(`\\${character}`);
      } else {
        expect(firstValue(parse, `${start}\\${character}"]`), `octet ${octet}`).toBe(character);
      }
    }
  });

  test("PARAM-VALUE and MSG after a BOM: every sequence of two octets, and of more from each class, is UTF-8 or refused", () => {
    const wrong = sequences().filter((octets) => {
      const value = Buffer.concat([Buffer.from(`${BEFORE_SD}[a b="`), octets, Buffer.from('"]')]);
      const message = Buffer.concat([Buffer.from(`${BEFORE_SD}- \uFEFF`), octets]);
      const found = [firstValue(parse, value), parse(message).message?.message ?? null];
      return found.some((text) => text !== decoded(octets));
    });
    expect(wrong.map((octets) => octets.toString("hex"))).toEqual([]);
  });
});

function firstValue(parse: Parse, input: Uint8Array | string): string | null {
  return outcome(parse, input, false).message?.structuredData?.[0]?.params[0]?.value ?? null;
}

function decoded(octets: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return null;
  }
}

/** All pairs of octets from 80 up or a letter, then sequences of three and four of the octets at which a class starts or ends. */
function sequences(): Buffer[] {
  const high = [0x41, ...Array.from({ length: 128 }, (_, index) => 0x80 + index)];
  const leads = [0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff];
  const edges = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  const two = high.flatMap((first) => high.map((second) => [first, second]));
  const three = leads.flatMap((first) => edges.flatMap((second) => edges.map((third) => [first, second, third])));
  const four = three.flatMap((octets) => edges.map((fourth) => [...octets, fourth]));
  return [...two, ...three, ...four].map((octets) => Buffer.from(octets));
}
