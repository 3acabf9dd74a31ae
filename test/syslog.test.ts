/**
 * One parser for both formats, on one port: which one it takes a message for, and what it says when it is neither. What
 * telegraf#4687, telegraf#17155 and alloy#2813 ask for.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse, parseFrame } from "../runtime/index.js";
import * as rfc3164 from "../runtime/rfc3164.js";
import * as rfc5424 from "../runtime/rfc5424.js";
import { loadVectors } from "./vectors.js";

const reference = new Date("2026-11-22T12:00:00Z");
const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));

/** PRI, VERSION and a space: what tells RFC 5424 from RFC 3164. */
const HEAD = /^<(0|[1-9][0-9]?|1[0-8][0-9]|19[01])>[1-9][0-9]{0,2} /;

const isNewer = (input: Uint8Array) => HEAD.test(Buffer.from(input).toString("latin1"));

describe("messages of RFC 5424", () => {
  const newer = vectors.filter(({ input }) => isNewer(input));

  test("give the same as its own parser does, errors too", () => {
    expect(newer.length).toBeGreaterThan(200);
    for (const { file, name, input } of newer) {
      const own = rfc5424.parseFrame(input, 0, input.length, { bestEffort: true });
      const both = parse(input, { bestEffort: true });
      expect(both.message?.format, `${file}: ${name}`).toBe("rfc5424");
      expect(both.ok, `${file}: ${name}`).toBe(own.ok);
      expect(both.error?.toJSON(), `${file}: ${name}`).toEqual(own.error?.toJSON());
      expect(both.message?.toJSON(), `${file}: ${name}`).toEqual(own.message?.toJSON());
    }
  });

  test("in the compatible profile too", () => {
    const text = '<1>1 - - - - - [a b="1" b="2"] \ufeffhi';
    const own = rfc5424.parse(text, { profile: "compatible" }).message;
    expect(parse(text, { profile: "compatible" }).message?.toJSON()).toEqual(own?.toJSON());
    expect(own?.message).toBe("\ufeffhi");
  });
});

describe("all else", () => {
  test("is taken for RFC 3164, with the same result as its own parser's", () => {
    const older = vectors.filter(({ input }) => !isNewer(input));
    expect(older.length).toBeGreaterThan(50);
    for (const { file, name, input } of older) {
      const own = rfc3164.parse(input, { bestEffort: true, reference });
      const both = parse(input, { bestEffort: true, reference });
      if (both.message !== null) expect(both.message.format, `${file}: ${name}`).toBe("rfc3164");
      expect(both.error?.toJSON(), `${file}: ${name}`).toEqual(own.error?.toJSON());
      expect(both.message?.toJSON(), `${file}: ${name}`).toEqual(own.message?.toJSON());
    }
  });

  test.each([
    ["a number before a colon", "<189>237: *Jan  8 19:46:03: x", "rfc3164"],
    ["a number of four digits", "<13>1990 Oct 22 10:52:01 host app: x", "rfc3164"],
    ["a version and nothing else", "<34>1", "rfc3164"],
    ["version 0", "<34>0 - - - - - -", "rfc3164"],
    ["a text that starts with a number", "<34>13 tests", "rfc5424"],
  ])("%s: %s is of %s", (_, text, format) => {
    expect(parse(text, { bestEffort: true }).message?.format).toBe(format);
  });
});

describe("what is neither", () => {
  test("is reported where no format goes on, with what was complete before", () => {
    const broken = parse("<34>1 2003-02-29T22:14:15Z m su - - -", { bestEffort: true });
    expect(broken.error).toMatchObject({ code: "timestamp", offset: 15, rule: "TIMESTAMP" });
    expect(broken.message).toMatchObject({ format: "rfc5424", priority: 34, version: 1 });
    const text = parse("hello", { bestEffort: true });
    expect(text.error).toMatchObject({ code: "pri", offset: 0 });
    expect(text.message).toBeNull();
    expect(parse("<34>1 x").message).toBeNull();
  });
});

describe("a format that is asked for", () => {
  const [older, newer] = ["<34>Oct 11 22:14:15 host su: x", "<34>1 - - - - - -"];

  test("is the only one", () => {
    expect(parse(older, { format: "rfc5424" }).error?.code).toBe("version");
    expect(parse(newer, { format: "rfc3164" }).message?.message).toBe("1 - - - - - -");
    expect(parse(older, { format: "rfc3164", dialect: "strict" }).ok).toBe(true);
    expect(parse(newer, { format: "rfc3164", dialect: "strict" }).error?.code).toBe("timestamp");
  });

  test("in frames too", () => {
    const frame = (text: string) => new TextEncoder().encode(`xx${text}\nyy`);
    const within = (text: string, format?: "rfc5424" | "rfc3164") =>
      parseFrame(frame(text), 2, text.length + 3, format === undefined ? {} : { format });
    expect(within(older).message?.message).toBe("x");
    expect(within(newer).ok).toBe(true);
    expect(within(newer, "rfc5424").ok).toBe(true);
    expect(within(older, "rfc3164").message?.message).toBe("x");
    expect(within("<34>1 x").error?.offset).toBe(6);
  });
});

test("wrong use is refused as by each format's parser", () => {
  for (const input of [null, undefined, 1, {}, [60]]) {
    expect(() => parse(input as unknown as string)).toThrow(TypeError);
    expect(() => parseFrame(input as unknown as Uint8Array)).toThrow(TypeError);
    expect(() => rfc3164.parse(input as unknown as string)).toThrow(TypeError);
    expect(() => rfc3164.parseFrame(input as unknown as Uint8Array)).toThrow(TypeError);
  }
  expect(() => parseFrame(new Uint8Array(3), 2, 1)).toThrow(RangeError);
  expect(() => rfc3164.parseFrame(new Uint8Array(3), 0, 4)).toThrow(RangeError);
});

describe("what a message of RFC 3164 holds on to", () => {
  test("toObject is complete and independent of the octets", () => {
    const input = new TextEncoder().encode("<34>Oct 11 22:14:15 host su[7]: x");
    const object = rfc3164.parse(input, { reference }).message?.toObject();
    const copy = structuredClone(object);
    input.fill(0);
    expect(object).toEqual(copy);
    expect(object?.unixNanos).toBe(1_791_756_855_000_000_000n);
  });

  test("messageBytes is a view of the input", () => {
    const input = new TextEncoder().encode("<34>su: text\n");
    const bytes = rfc3164.parse(input).message?.messageBytes;
    expect(bytes?.buffer).toBe(input.buffer);
    expect(Buffer.from(bytes ?? []).toString()).toBe("text");
  });
});

describe("options that there are not", () => {
  const old = "<34>Oct 11 22:14:15 host su: x";
  test.each<[string, object, ErrorConstructor, string]>([
    ["a format", { format: "rfc3165" }, RangeError, "no format: rfc3165"],
    ["a format that objects inherit", { format: "toString" }, RangeError, "no format: toString"],
    ["a dialect", { format: "rfc3164", dialect: "constructor" }, RangeError, "no dialect: constructor"],
    ["a profile", { format: "rfc5424", profile: "Compatible" }, RangeError, "no profile: Compatible"],
    ["a zone", { zone: "Mars/Phobos" }, RangeError, "no time zone: Mars/Phobos"],
    ["a zone of no name", { zone: "" }, RangeError, "no time zone: "],
    ["an offset for a zone", { zone: 2 }, RangeError, "no time zone: 2"],
    ["an invalid Date", { reference: new Date(Number.NaN) }, RangeError, "the reference clock is an invalid Date"],
    ["a time that is no Date", { reference: 1_700_000_000_000 }, TypeError, "the reference clock is a Date"],
  ])("%s", (_, options, type, text) => {
    expect(() => parse(old, options)).toThrow(type);
    expect(() => parse(old, options)).toThrow(text);
    expect(() => parseFrame(new TextEncoder().encode(old), 0, 20, options)).toThrow(type);
  });

  test.each<[string, object, ErrorConstructor, string]>([
    ["a profile", { profile: "Compatible" }, RangeError, "no profile: Compatible"],
    ["a dialect", { dialect: "nope" }, RangeError, "no dialect: nope"],
    ["a zone", { zone: "Mars/Phobos" }, RangeError, "no time zone: Mars/Phobos"],
    ["an invalid Date", { reference: new Date(Number.NaN) }, RangeError, "the reference clock is an invalid Date"],
    ["a time that is no Date", { reference: 1_700_000_000_000 }, TypeError, "the reference clock is a Date"],
  ])("%s, whatever the message is in", (_, options, type, text) => {
    for (const input of [old, "<34>1 - - - - - -", "<34>1 x", "neither"]) {
      expect(() => parse(input, options)).toThrow(type);
      expect(() => parse(input, options)).toThrow(text);
      expect(() => parseFrame(new TextEncoder().encode(input), 0, input.length, options)).toThrow(text);
    }
  });

  test("a dialect that there is does nothing where formats are told apart", () => {
    expect(parse("<34>what is this", { dialect: "strict" }).message?.message).toBe("what is this");
  });
});

describe("the octets of real senders", () => {
  const read = (name: string) => readFileSync(new URL(`captures/${name}`, import.meta.url));
  const datagrams = (name: string) =>
    read(`${name}.bin.jsonl`)
      .toString()
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [Buffer.from(JSON.parse(line).b64, "base64")]));
  const counted = (name: string) => {
    const stream = read(`${name}.bin`);
    const frames: Buffer[] = [];
    for (let at = 0; at < stream.length; ) {
      const start = stream.indexOf(" ", at) + 1;
      const end = start + Number(stream.toString("latin1", at, start));
      frames.push(stream.subarray(start, end));
      at = end;
    }
    return frames;
  };
  const fields = (frame: Uint8Array) => {
    const { message } = parse(frame, { reference });
    return [message?.format, message?.priority, message?.hostname, message?.appName, message?.procId];
  };

  test("logger, both formats over UDP", () => {
    expect(datagrams("logger-udp").map(fields)).toEqual([
      ["rfc5424", 13, "vm", "app1", null],
      ["rfc3164", 13, "vm", "app1", "11595"],
      ["rfc5424", 10, "vm", "kernel", null],
    ]);
  });

  test("logger, both formats to /dev/log: RFC 3164 without HOSTNAME", () => {
    expect(datagrams("logger-unixgram-local").map(fields)).toEqual([
      ["rfc3164", 13, null, "app1", "11639"],
      ["rfc5424", 13, "vm", "app1", "11640"],
    ]);
  });

  test("logger and rsyslog over TCP", () => {
    const formats = (frames: Uint8Array[]) => frames.map((frame) => fields(frame)[0]);
    const lines = read("logger-5424-nonoctet-tcp.bin").toString("latin1").split("\n").filter(Boolean);
    expect(lines.map((line) => fields(Buffer.from(line, "latin1"))[0])).toEqual([
      "rfc5424",
      "rfc3164",
      "rfc5424",
      "rfc5424",
    ]);
    expect(new Set(formats(counted("rsyslog-imkmsg-oom-octet")))).toEqual(new Set(["rfc5424"]));
  });

  test("rsyslog's traditional format", () => {
    const node = "node-1.example.com";
    expect(counted("rsyslog-omfwd-octet-3164").map(fields)).toEqual([
      ["rfc3164", 13, node, "myapp", "13526"],
      ["rfc3164", 12, node, "kernel", null],
      ["rfc3164", 11, node, "kernel", null],
      ["rfc3164", 14, node, "kube-system/etcd-minikube", null],
      ["rfc3164", 13, node, "utf8", null],
      ["rfc3164", 13, node, "tabs", null],
      ["rfc3164", 13, node, null, null],
      ["rfc3164", 156, node, "app-file", null],
    ]);
    const panic = counted("rsyslog-omfwd-octet-3164").at(-1) ?? Buffer.of();
    expect(parse(panic).message?.message).toBe(
      "panic: runtime error: index out of range\n\tgoroutine 1 [running]:\n\tmain.main()\n\t\t/app/x.go:8 +0x1d",
    );
  });
});
