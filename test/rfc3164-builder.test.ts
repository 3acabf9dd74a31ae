/** Messages of RFC 3164 from values: what is built parses back to the same values, and what cannot be built is said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BuiltMessage,
  buildRfc3164,
  Rfc3164Builder,
  type Rfc3164BuildOptions,
  type Rfc3164Fields,
} from "../runtime/builder.js";
import * as either from "../runtime/index.js";
import { parse } from "../runtime/rfc3164.js";
import { dialectOf, loadRfc3164Vectors, reference } from "./rfc3164.vectors.js";

const STAMP = "Oct 11 22:14:15";
const AT = new Date("2026-10-11T22:14:15Z");

function built(fields: Rfc3164Fields, options?: Rfc3164BuildOptions): BuiltMessage {
  const { message, refusals } = buildRfc3164(fields, options);
  if (message === null) throw new Error(refusals.map((r) => r.text).join("; "));
  return message;
}

const text = (fields: Rfc3164Fields, options?: Rfc3164BuildOptions) => built(fields, options).toString();

describe("a message", () => {
  test("has every field in its place", () => {
    const fields: Rfc3164Fields = {
      facility: "auth",
      severity: "crit",
      timestamp: AT,
      hostname: "mymachine",
      appName: "su",
      procId: 230,
      message: "'su root' failed",
    };
    expect(text(fields)).toBe("<34>Oct 11 22:14:15 mymachine su[230]: 'su root' failed");
    expect(text(fields, { dialect: "strict" })).toBe(text(fields));
    expect(new TextDecoder().decode(built(fields).toFrame())).toBe(`55 ${text(fields)}`);
    expect(new TextDecoder().decode(built(fields).toFrame("lf") ?? undefined)).toBe(`${text(fields)}\n`);
  });

  test.each<[Rfc3164Fields, string]>([
    [{}, "<13>"],
    [{ message: "text" }, "<13>text"],
    [{ appName: "app" }, "<13>app: "],
    [{ appName: "app", message: " x" }, "<13>app:  x"],
    [{ timestamp: AT, appName: "app", message: "x" }, `<13>${STAMP} app: x`],
    [{ timestamp: AT, hostname: "h", message: "some text" }, `<13>${STAMP} h some text`],
    [{ timestamp: AT, hostname: "fe80::1", appName: "app", message: "x" }, `<13>${STAMP} fe80::1 app: x`],
    [{ timestamp: "2026-10-11T22:14:15.003Z", hostname: "h" }, "<13>2026-10-11T22:14:15.003Z h "],
    [{ timestamp: AT, hostname: "h", message: "a\nb\0c\r" }, `<13>${STAMP} h a\nb\0c\r`],
  ])("%j is %j", (fields, expected) => {
    expect(text({ priority: 13, ...fields })).toBe(expected);
  });

  test("a time is written as the clocks of a zone show it, without what the format lacks", () => {
    const at = (timestamp: Rfc3164Fields["timestamp"], zone: string) =>
      text({ priority: 0, timestamp, hostname: "h" }, { zone });
    expect(at(AT, "Europe/Rome")).toBe("<0>Oct 12 00:14:15 h ");
    expect(at(new Date("2026-01-01T04:59:59.999Z"), "America/New_York")).toBe("<0>Dec 31 23:59:59 h ");
    expect(at(1_767_243_599_999_999_999n, "UTC")).toBe("<0>Jan  1 04:59:59 h ");
    expect(text({ priority: 0, unixNanos: 0n, hostname: "h" })).toBe("<0>Jan  1 00:00:00 h ");
  });
});

describe("what is refused", () => {
  const header = { timestamp: AT, hostname: "h" };
  test.each<[string, Rfc3164Fields, string, string]>([
    ["no priority", { priority: null }, "prival", "priority"],
    ["no date", { timestamp: new Date(Number.NaN), hostname: "h" }, "timestamp", "timestamp"],
    ["no time", { timestamp: 10n ** 30n, hostname: "h" }, "timestamp", "timestamp"],
    ["no timestamp", { timestamp: "Oct 32 22:14:15", hostname: "h" }, "timestamp", "timestamp"],
    ["a host that is none", { ...header, hostname: "my host" }, "hostname", "hostname"],
    ["the host that stands for none", { ...header, hostname: "-" }, "hostname", "hostname"],
    ["what syslogd repeats", { ...header, hostname: "last" }, "hostname", "hostname"],
    ["a host without a timestamp", { hostname: "h", appName: "app" }, "hostname", "hostname"],
    ["a year for a host", { ...header, hostname: "2025" }, "timestamp", "timestamp"],
    ["text whose first word is a host", { timestamp: AT, message: "some text" }, "hostname", "hostname"],
    ["text that starts with a tag", { ...header, message: "app: x" }, "appName", "appName"],
    ["a tag that is none", { appName: "my app" }, "appName", "appName"],
    ["an empty tag", { appName: "" }, "appName", "appName"],
    ["a process in brackets", { appName: "app", procId: "[1]" }, "procId", "procId"],
    ["a process that is no whole number", { appName: "app", procId: 0.5 }, "procId", "procId"],
    ["a process without a tag", { procId: 1 }, "procId", "procId"],
    ["half a character", { message: "\ud800" }, "message", "message"],
    ["a line feed at the end", { appName: "app", message: "x\n" }, "message", "message"],
    ["a NUL at the end", { appName: "app", message: Uint8Array.of(0x78, 0) }, "message", "message"],
    ["a text that starts with a space", { message: " x" }, "message", "message"],
    ["a text that starts with a timestamp", { message: `${STAMP} h x` }, "timestamp", "timestamp"],
    ["a text that starts like RFC 5424", { message: "1 x" }, "message", "message"],
    ["a text of no kind", { message: 5 as unknown as string }, "message", "message"],
  ])("%s", (_, fields, code, field) => {
    const { ok, message, refusals } = buildRfc3164({ priority: 13, ...fields });
    expect([ok, message]).toEqual([false, null]);
    expect(refusals).toMatchObject([{ code, field }]);
    expect(refusals[0]?.rule).toMatch(/^[A-Z-]+$/);
    expect(refusals[0]?.text).toMatch(/: .+/);
  });

  test.each<[string, Rfc3164Fields, string]>([
    ["no timestamp", { hostname: "h" }, "timestamp"],
    ["no host", { timestamp: AT, appName: "app" }, "hostname"],
    ["a domain", { ...header, hostname: "h.example" }, "hostname"],
    ["a day padded with a zero", { ...header, timestamp: "Oct 01 22:14:15" }, "timestamp"],
    ["a hyphen in a tag", { ...header, appName: "my-app" }, "appName"],
    ["a tag of 33 letters", { ...header, appName: "x".repeat(33) }, "appName"],
    ["a text that starts with what is a tag there", { ...header, message: "a:a" }, "appName"],
    ["UTF-8", { ...header, appName: "app", message: "é" }, "message"],
    ["a control character", { ...header, appName: "app", message: Uint8Array.of(9) }, "message"],
  ])("by section 4.1: %s", (_, fields, code) => {
    const { refusals } = buildRfc3164({ priority: 13, ...fields }, { dialect: "strict" });
    expect(refusals).toMatchObject([{ code }]);
  });

  test.each([34n, Symbol("x")])("a priority of a wrong type: %#", (given) => {
    const fields = { priority: given as unknown as number, message: "x" };
    const refusals = [{ field: "priority", code: "prival" }];
    expect(buildRfc3164(fields).refusals).toMatchObject(refusals);
    expect(new Rfc3164Builder(fields).with({ severity: "err" }).build().refusals).toMatchObject(refusals);
  });

  test("tells what would be read, and is all of it", () => {
    const { refusals } = buildRfc3164({ priority: 13, timestamp: AT, hostname: "2025", message: "x" });
    expect(refusals.map((r) => r.text)).toEqual([
      "TIMESTAMP is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will: " +
        '"Oct 11 22:14:15" would be read as "Oct 11 22:14:15 2025"',
    ]);
    const many = buildRfc3164({ priority: 192, timestamp: "now", hostname: "a b", appName: "a b", procId: "a b" });
    expect(many.refusals.map((r) => r.code)).toEqual(["prival", "timestamp", "hostname", "appName", "procId"]);
  });

  test("no zone and no dialect of that name", () => {
    expect(() => buildRfc3164({ priority: 1 }, { zone: "Mars/Phobos" })).toThrow(RangeError);
    expect(() => buildRfc3164({ priority: 1 }, { dialect: "cisco" as "strict" })).toThrow(RangeError);
  });
});

describe("frames whose delimiters are replaced", () => {
  test.each<[string, Rfc3164Fields, string]>([
    ["RFC 5424", { message: "3\nfiles lost" }, " "],
    ["a host", { timestamp: STAMP, message: "Traceback\nline 1" }, " "],
    ["a tag", { timestamp: STAMP, hostname: "h", message: "app\nx" }, ": "],
    ["a timestamp", { message: "Oct 11 22:14:15\nh x" }, " "],
    ["what the transport added", { message: "x\r" }, "\0"],
  ])("are none if the text would be read as %s", (_, fields, instead) => {
    expect(built({ priority: 13, ...fields }).toFrame("lf", instead)).toBe(null);
    expect(built({ priority: 13, ...fields }).toFrame("lf")).toBe(null);
  });

  test("are there if the fields stay the same", () => {
    const frame = (fields: Rfc3164Fields, instead: string) =>
      new TextDecoder().decode(built({ priority: 13, ...fields }).toFrame("lf", instead) ?? undefined);
    expect(frame({ message: "3\nfiles lost" }, "#012")).toBe("<13>3#012files lost\n");
    expect(frame({ appName: "app", message: "Traceback\nline 1\r" }, " ")).toBe("<13>app: Traceback line 1 \n");
  });

  test("are read as the same fields but the text", () => {
    const piece = fc.constantFrom("\n", "\0", "3", " ", "a", ":", "[1]", STAMP, "app", "é", "\r", "#");
    const header = fc.constantFrom<Rfc3164Fields>(
      {},
      { timestamp: STAMP },
      { timestamp: STAMP, hostname: "h" },
      { appName: "b" },
    );
    const message = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    const instead = fc.constantFrom(" ", ": ", "#", "x");
    let framed = 0;
    fc.assert(
      fc.property(header, message, instead, fc.constantFrom("lf", "nul"), (fields, message, instead, framing) => {
        const one = buildRfc3164({ priority: 13, ...fields, message }).message;
        const frame = one?.toFrame(framing, instead) ?? null;
        if (one === null || frame === null) return;
        framed++;
        const read = either.parse(frame.subarray(0, -1), { reference }).message;
        const { message: _, ...parts } = parse(one.toBytes(), { reference }).message?.toObject() ?? {};
        const delimiter = framing === "lf" ? /\r$|\n/g : /\0/g;
        expect(read).toMatchObject({ format: "rfc3164", ...parts, message: message.replace(delimiter, instead) });
      }),
      { numRuns: 5000 },
    );
    expect(framed).toBeGreaterThan(500);
  });
});

describe("a builder", () => {
  const base = new Rfc3164Builder({ priority: 165, appName: "app", timestamp: AT }, { zone: "Asia/Tokyo" });
  const textOf = (builder: Rfc3164Builder) => builder.build().message?.toString();

  test("stays as it is, and has copies of what it was given", () => {
    const timestamp = new Date(AT);
    const message = Uint8Array.of(0x78);
    const own = base.with({ timestamp, message });
    timestamp.setTime(0);
    message.fill(0);
    expect(textOf(own)).toBe("<165>Oct 12 07:14:15 app: x");
    expect(textOf(base)).toBe("<165>Oct 12 07:14:15 app: ");
  });

  test("replaces half of a priority, and a time by one in another form", () => {
    expect(textOf(base.with({ severity: "err", unixNanos: 0n }))).toBe("<163>Jan  1 09:00:00 app: ");
    expect(textOf(base.with({ unixNanos: 0n }).with({ timestamp: AT, appName: "b" }))).toMatch(/Oct 12 07:14:15 b: $/);
  });
});

test("octets of CONTENT that are not UTF-8 are written as they were parsed, unless another text is given", () => {
  const input = Uint8Array.of(...Buffer.from("<13>app: caf"), 0xe9);
  const { message } = parse(input);
  if (message === null) throw new Error("no message");
  expect(built(message).toBytes()).toEqual(input);
  const builder = new Rfc3164Builder(message);
  expect(builder.build().message?.toBytes()).toEqual(input);
  expect(builder.with({ message: "tea" }).build().message?.toString()).toBe("<13>app: tea");
  expect(text({ priority: 13, messageBytes: Uint8Array.of(0x78) })).toBe("<13>x");
});

describe("building and parsing", () => {
  const words = fc.string({ unit: fc.constantFrom(..."aZ09-._/@:[]% é\n\0<>"), maxLength: 8 });
  const values = fc.record<Rfc3164Fields>({
    priority: fc.integer({ min: 0, max: 191 }),
    timestamp: fc.option(
      fc.constantFrom(STAMP, "Oct  1 00:00:00", "2026 Oct 11 22:14:15.5", "2026-10-11T22:14:15+02:00"),
    ),
    hostname: fc.option(fc.oneof(words, fc.constantFrom("h", "2025", "last", "fe80::1", "10.0.0.1"))),
    appName: fc.option(fc.oneof(words, fc.constantFrom("app", "2025", "%ASA-6-1"))),
    procId: fc.option(fc.oneof(words, fc.constantFrom("1", "a b"))),
    message: fc.oneof(words, fc.constantFrom("1 x", "app: x", "app[1]: x", `${STAMP} h app: x`, ": app: x", "x\r\n")),
  });

  test.each(["relaxed", "strict"] as const)(
    "what is not refused parses to the same fields, of both formats too: %s",
    (dialect) => {
      let accepted = 0;
      fc.assert(
        fc.property(values, (fields) => {
          const { message, refusals } = buildRfc3164(fields, { dialect });
          expect(message === null).toBe(refusals.length > 0);
          if (message === null) return;
          accepted++;
          expect(parse(message.toBytes(), { reference, dialect }).message?.toObject()).toMatchObject(fields);
          expect(either.parse(message.toBytes(), { reference }).message).toMatchObject({
            format: "rfc3164",
            ...fields,
          });
        }),
        { numRuns: 20_000 },
      );
      expect(accepted).toBeGreaterThan(dialect === "strict" ? 50 : 1000);
    },
  );

  test("a time comes back to the second", () => {
    const times = fc.date({ min: new Date("2025-11-24T12:00:00Z"), max: reference, noInvalidDate: true });
    fc.assert(
      fc.property(times, (timestamp) => {
        const message = built({ priority: 1, timestamp, hostname: "h" });
        const seconds = Math.floor(timestamp.getTime() / 1000) * 1000;
        expect(parse(message.toBytes(), { reference }).message?.date?.getTime()).toBe(seconds);
      }),
    );
  });

  test("octets of CONTENT arrive as they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (message) => {
        const { message: result } = buildRfc3164({ priority: 1, appName: "app", message });
        if (result !== null) expect(parse(result.toBytes()).message?.messageBytes).toEqual(message);
        else expect([0, 10]).toContain(message.at(-1));
      }),
    );
  });

  const messages = loadRfc3164Vectors().flatMap(({ file, name, input }) => {
    const { message } = parse(input, { reference });
    return dialectOf(file) === "cisco" || message === null || message.priority === null
      ? []
      : [{ name: `${file}: ${name}`, message }];
  });

  test("what is parsed can be built, unless it was read from what a builder does not write", () => {
    const refused = messages.filter(({ message }) => {
      const again = buildRfc3164(message).message;
      const fields = { ...message.toObject(), message: message.message ?? "" };
      if (again !== null) expect(parse(again.toBytes(), { reference }).message?.toObject()).toEqual(fields);
      return again === null;
    });
    expect(refused.length).toBeLessThan(messages.length / 5);
    for (const { name, message } of refused) {
      const { timestamp, hostname, appName, message: content } = message;
      const isWithoutHost = timestamp !== null && hostname === null && appName === null;
      expect([name, isWithoutHost || /^[0-9]+ |[\n\0]$/.test(content ?? "")]).toEqual([name, true]);
    }
  });
});
