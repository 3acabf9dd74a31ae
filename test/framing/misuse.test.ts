/** Takers of frames that throw, feed again or leave, and octets of every kind of buffer. */
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { Framer, type Framing } from "../../runtime/framing.js";
import { type OnResult, parseAll, SyslogParser } from "../../runtime/parser.js";
import { type ParseResult, parse, parseFrame } from "../../runtime/rfc5424.js";
import { SyslogStream } from "../../runtime/stream.js";
import { bytes, text } from "./split.js";

const MESSAGE = "<34>1 - host - - - -";
const COUNTED = `${MESSAGE.length} ${MESSAGE}`;

describe("what takes frames", () => {
  test.each<[Framing, string, string]>([
    ["octet", COUNTED, ""],
    ["lf", MESSAGE, "\n"],
    ["nul", MESSAGE, "\0"],
    ["auto", COUNTED, ""],
    ["auto", MESSAGE, "\n"],
    [{ trailer: 7 }, MESSAGE, "\x07"],
  ])("may throw: the rest is lost, and what comes then is read as anew: %j %j", (framing, message, trailer) => {
    const found: string[] = [];
    let isFailing = true;
    const framer = new Framer({ framing, continuation: false }, (octets, start, end) => {
      if (isFailing) throw new Error("no place left");
      found.push(text(octets.subarray(start, end)));
    });
    const frame = message + trailer;
    expect(() => framer.feed(bytes(frame + frame + frame.slice(0, 5)))).toThrow("no place left");
    isFailing = false;
    framer.feed(bytes(frame.slice(0, 7)));
    framer.feed(bytes(frame.slice(7)));
    framer.end();
    expect(found).toEqual([MESSAGE]);
    expect(framer.counters).toEqual({ frames: 2, errors: 0, skippedOctets: 0 });
  });

  test("may throw when a message is handed over because another one starts", () => {
    const lengths: number[] = [];
    let isFailing = true;
    const framer = new Framer({ framing: "lf", continuation: true }, (_octets, start, end) => {
      if (isFailing) throw new Error("no place left");
      lengths.push(end - start);
    });
    framer.feed(bytes(`${MESSAGE}\n`));
    expect(() => framer.feed(bytes("<1>ab\n"))).toThrow("no place left");
    isFailing = false;
    framer.feed(bytes("<1>abc\n"));
    framer.end();
    expect(lengths).toEqual([6]);
  });

  test.each(["feed", "flush", "end"] as const)("must not call %s", (method) => {
    const parser: SyslogParser = new SyslogParser({ framing: "lf" }, () => {
      if (method === "feed") parser.feed(bytes("<1>"));
      else parser[method]();
    });
    expect(() => parser.feed(bytes(`${MESSAGE}\n`))).toThrow("must not feed, flush or end it");
  });

  test("may feed another parser", () => {
    const found: (string | undefined)[] = [];
    const inner = new SyslogParser({ framing: "octet" }, ({ error }) => found.push(error?.code));
    const outer = new SyslogParser({ framing: "octet" }, () => inner.feed(bytes(`${COUNTED}x\n`)));
    outer.feed(bytes(COUNTED + COUNTED));
    expect(found).toEqual([undefined, "frameLength", undefined, "frameLength"]);
    expect(outer.counters).toEqual({ frames: 2, messages: 2, errors: 0, skippedOctets: 0 });
  });

  test("has to be there", () => {
    const none = undefined as unknown as OnResult<ParseResult>;
    expect(() => new SyslogParser({ framing: "lf" }, none)).toThrow(TypeError);
    expect(() => new Framer({ framing: "lf" }, none as unknown as () => void)).toThrow(TypeError);
    const parse = "rfc5424" as unknown as typeof parseFrame;
    expect(() => new SyslogParser({ framing: "lf", parse }, () => {})).toThrow(TypeError);
  });
});

describe("octets", () => {
  const source = bytes(`xx${MESSAGE} text é`);
  const shared = new Uint8Array(new SharedArrayBuffer(source.length));
  shared.set(source);

  test.each<[string, Uint8Array]>([
    ["a view of a larger buffer", source.subarray(2)],
    ["a Buffer", Buffer.from(source).subarray(2)],
    ["a Buffer of a pool", Buffer.from(text(source), "latin1").subarray(2)],
    ["shared memory", shared.subarray(2)],
    ["a clamped array's memory", new Uint8Array(new Uint8ClampedArray(source).buffer, 2)],
  ])("may lie in %s", (_, octets) => {
    const { message } = parse(octets);
    expect(message?.toObject()).toEqual(parse(source.slice(2)).message?.toObject());
    const found: (string | null | undefined)[] = [];
    parseAll(octets, { framing: "none" }, ({ message }) => found.push(message?.message));
    expect(found).toEqual([message?.message]);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an ArrayBuffer", source.buffer],
    ["a clamped array", new Uint8ClampedArray(source)],
    ["a list of numbers", [60, 49, 62]],
    ["a DataView", new DataView(source.buffer)],
  ])("may not be %s", (_, input) => {
    expect(() => parse(input as Uint8Array)).toThrow(TypeError);
    expect(() => parseFrame(input as Uint8Array, 0, 3)).toThrow(TypeError);
    expect(() => new Framer({ framing: "lf" }, () => {}).feed(input as Uint8Array)).toThrow(TypeError);
  });

  test.each([
    [-1, 3],
    [0, 1000],
    [4, 3],
    [0.5, 3],
    [0, 3.5],
    [Number.NaN, 3],
    [0, Number.POSITIVE_INFINITY],
  ])("no frame from %d to %d", (start, end) => {
    expect(() => parseFrame(source, start, end)).toThrow(RangeError);
  });

  test("there may be none, and a stream of none", () => {
    expect(parse(new Uint8Array(0)).error).toMatchObject({ code: "pri", offset: 0 });
    const empty = parseAll(new Uint8Array(0), { framing: "auto" }, () => {});
    expect(empty).toEqual({ frames: 0, messages: 0, errors: 0, skippedOctets: 0 });
  });

  test("options may be frozen", () => {
    const options = Object.freeze({ framing: Object.freeze({ trailer: 10 }), maxLength: 100 } as const);
    expect(parseAll(bytes(`${MESSAGE}\n`), options, () => {}).messages).toBe(1);
    expect(parse(MESSAGE, Object.freeze({ bestEffort: true })).ok).toBe(true);
  });
});

describe("a SyslogStream", () => {
  test("that is destroyed by what reads it gives nothing more, and no error", async () => {
    const stream = new SyslogStream({ framing: "octet" });
    let count = 0;
    stream.on("data", () => {
      if (++count === 2) stream.destroy();
    });
    const closed = new Promise((resolve) => stream.once("close", resolve));
    stream.write(COUNTED.repeat(10));
    await closed;
    expect(count).toBe(2);
  });

  test("may be flushed by what reads it, and keeps the order", async () => {
    const stream = new SyslogStream({ framing: "lf", continuation: true });
    const hosts: (string | null | undefined)[] = [];
    stream.on("data", ({ message }: ParseResult) => {
      hosts.push(message?.hostname);
      stream.flush();
    });
    stream.write("abcd".replace(/./g, "<34>1 - $& - - - -\n"));
    await new Promise(setImmediate);
    expect(hosts).toEqual(["a", "b", "c", "d"]);
    expect(stream.errored).toBe(null);
  });

  test("does not take what its reader throws for a failure of its own, and loses no result", async () => {
    const stream = new SyslogStream({ framing: "octet" });
    let count = 0;
    stream.on("data", () => {
      if (++count === 2) throw new Error("the reader's");
    });
    await new Promise(setImmediate);
    expect(() => stream.write(COUNTED.repeat(3))).toThrow("the reader's");
    expect([stream.errored, stream.destroyed]).toEqual([null, false]);
    stream.flush();
    expect(count).toBe(3);
  });

  test("takes the end of a source that is cut off in the middle", async () => {
    const source = new PassThrough();
    const codes: (string | undefined)[] = [];
    const stream = source.pipe(new SyslogStream({ framing: "octet" }));
    stream.on("data", ({ error }: ParseResult) => codes.push(error?.code));
    source.end(`${COUNTED}99 <34>`);
    await new Promise((resolve) => stream.once("end", resolve));
    expect(codes).toEqual([undefined, "frameIncomplete"]);
  });
});
