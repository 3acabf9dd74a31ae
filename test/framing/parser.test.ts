/** Parsing of streams: what comes out, what it refers to, what is counted, and wrong use. */
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { FrameError, type Framing, frames } from "../../runtime/framing.js";
import { type OnResult, type ParserOptions, parseStream, SyslogParser } from "../../runtime/parser.js";
import { type Message, type ParseResult, parseFrame } from "../../runtime/rfc5424.js";
import { bytes, singles, text } from "./split.js";

const FIRST = "<34>1 - a - - - - text";
const SECOND = "<34>1 - b - - - -";
const counted = (message: string) => `${message.length} ${message}`;

type Result = Parameters<OnResult<ParseResult>>[0];

describe("SyslogParser", () => {
  test("gives messages, errors of messages and errors of frames, with their octets, and counts them", () => {
    const found: [string, string][] = [];
    const parser = new SyslogParser(
      { framing: "octet", maxLength: 30 },
      ({ ok, message, error }, octets, start, end) => {
        found.push([ok ? (message.hostname ?? "-") : error.code, text(octets.subarray(start, end))]);
      },
    );
    parser.feed(bytes(`${counted(FIRST)}4 <1>1xx\n31 ${"x".repeat(31)}`));
    expect(parser.counters).toEqual({ frames: 2, messages: 1, errors: 3, skippedOctets: 34 });
    parser.feed(bytes(`${counted(SECOND)}5 <1>`));
    parser.end();
    expect(found).toEqual([
      ["a", FIRST],
      ["version", "<1>1"],
      ["frameLength", "xx\n"],
      ["frameTooLong", "x".repeat(30)],
      ["b", SECOND],
      ["frameIncomplete", "<1>"],
    ]);
    expect(parser.counters).toEqual({ frames: 3, messages: 2, errors: 4, skippedOctets: 37 });
  });

  test("a frame that is none has a result of its own", () => {
    const results: Result[] = [];
    const parser = new SyslogParser({ framing: "octet" }, (result) => results.push(result));
    parser.feed(bytes("oops\n"));
    expect(results.length).toBe(1);
    expect(results[0]).toMatchObject({ ok: false, message: null, octets: bytes("oops\n") });
    expect(results[0]?.error).toBeInstanceOf(FrameError);
    expect(JSON.parse(JSON.stringify(results[0]?.error))).toMatchObject({ code: "frameLength", skippedOctets: 5 });
  });

  test("a message refers to its chunk, or to octets that nothing else refers to", () => {
    const messages: Message[] = [];
    const parser = new SyslogParser({ framing: "octet" }, ({ message }) => message && messages.push(message));
    const chunk = bytes(counted(FIRST));
    parser.feed(chunk);
    for (const octet of singles(bytes(counted(FIRST).repeat(3)))) parser.feed(octet);
    expect(messages.map(({ octets }) => octets === chunk)).toEqual([true, false, false, false]);
    expect(new Set(messages.map(({ octets }) => octets.buffer)).size).toBe(4);
    messages[1]?.octets.fill(0);
    expect(messages.slice(2).map(({ message }) => message)).toEqual(["text", "text"]);
  });

  test("another parse function may be given, for options, formats and results of one's own", () => {
    const lengths: (number | string)[] = [];
    const parse = (octets: Uint8Array, start: number, end: number) =>
      ({ ok: octets[start] === 0x3c, error: null, length: end - start }) as const;
    const parser = new SyslogParser({ framing: "lf", maxLength: 3, parse }, (result) => {
      lengths.push(result.error === null ? result.length : result.error.code);
    });
    parser.feed(bytes("<a\nbcd\nbcde\n"));
    expect(lengths).toEqual([2, 3, "frameTooLong"]);
    expect(parser.counters).toEqual({ frames: 2, messages: 1, errors: 2, skippedOctets: 4 });
  });

  test("is ready for another stream after the end, and goes on counting", () => {
    const hostnames: (string | null | undefined)[] = [];
    const parser = new SyslogParser({ framing: "auto" }, ({ message }) => hostnames.push(message?.hostname));
    parser.feed(bytes(`${counted(FIRST)}x`));
    parser.end();
    parser.feed(bytes(SECOND));
    parser.end();
    expect(hostnames).toEqual(["a", undefined, "b"]);
    expect(parser.counters).toEqual({ frames: 2, messages: 2, errors: 1, skippedOctets: 1 });
  });

  test.each<[string, ParserOptions, string]>([
    ["no framing", { framing: "crlf" as Framing }, 'no framing: "crlf"'],
    ["no framing at all", {} as ParserOptions, "no framing: undefined"],
    ["a trailer that is no octet", { framing: { trailer: 256 } }, 'no framing: {"trailer":256}'],
    ["a trailer in quotes", { framing: { trailer: "\n" as unknown as number } }, 'no framing: {"trailer":"\\n"}'],
    ["no length", { framing: "lf", maxLength: 0 }, "no maximum length: 0"],
    ["nothing to continue", { framing: "octet", continuation: true }, 'no lines to continue with framing "octet"'],
  ])("refuses %s", (_, options, problem) => {
    for (const use of [
      () => new SyslogParser(options, () => {}),
      () => parseStream([], options),
      () => frames([], options),
    ]) {
      expect(use).toThrow(RangeError);
      expect(use).toThrow(problem);
    }
  });

  test("refuses what is no Uint8Array", () => {
    const parser = new SyslogParser({ framing: "lf" }, () => {});
    expect(() => parser.feed("a" as unknown as Uint8Array)).toThrow(TypeError);
  });
});

describe.each([
  ["parseStream", (source: AsyncIterable<Uint8Array>) => parseStream(source, { framing: "octet" })],
  ["frames", (source: AsyncIterable<Uint8Array>) => frames(source, { framing: "octet" })],
])("%s", (_, iterate) => {
  const MESSAGES = 100;

  function source(taken: number[] = []): Readable {
    const chunks = function* () {
      for (let i = 0; i < 10; i++) {
        taken.push(i);
        yield Buffer.from(counted(FIRST).repeat(MESSAGES));
      }
    };
    return Readable.from(chunks(), { highWaterMark: 1 });
  }

  test("gives what is in the stream, and takes no chunk before it is needed", async () => {
    const taken: number[] = [];
    let count = 0;
    for await (const { error } of iterate(source(taken))) {
      expect(error).toBeNull();
      expect(taken.length).toBeLessThanOrEqual(Math.floor(count++ / MESSAGES) + 3);
    }
    expect(count).toBe(10 * MESSAGES);
  });

  test("what is cut off at the end comes too", async () => {
    const codes: (string | undefined)[] = [];
    for await (const { error } of iterate(Readable.from([bytes(`${counted(FIRST)}9 `), bytes("<1>")]))) {
      codes.push(error?.code);
    }
    expect(codes).toEqual([undefined, "frameIncomplete"]);
  });

  test("closes the stream when the loop is left", async () => {
    const stream = source();
    for await (const _ of iterate(stream)) break;
    expect(stream.destroyed).toBe(true);
  });

  test("throws what the stream fails with, after what came before", async () => {
    const failing = async function* () {
      yield bytes(counted(FIRST));
      throw new Error("connection reset");
    };
    let count = 0;
    const reading = (async () => {
      for await (const _ of iterate(failing())) count++;
    })();
    await expect(reading).rejects.toThrow("connection reset");
    expect(count).toBe(1);
  });

  test("refuses a stream of text", async () => {
    const reading = (async () => {
      for await (const _ of iterate(Readable.from(["a"], { encoding: "utf8" }))) break;
    })();
    await expect(reading).rejects.toThrow(TypeError);
  });
});

test("parseStream takes a parse function", async () => {
  const parse = (octets: Uint8Array, start: number, end: number) =>
    parseFrame(octets, start, end, { bestEffort: true });
  for await (const { message } of parseStream([bytes("<34>1 - host [")], { framing: "none", parse })) {
    expect(message?.hostname).toBe("host");
  }
});
