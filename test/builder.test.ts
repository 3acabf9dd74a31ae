/** Messages from values: what is built parses back to the same values, and what cannot be built is said. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sample } from "../compiler/language/sample.js";
import {
  type BuiltMessage,
  build,
  MessageBuilder,
  type MessageFields,
  type StreamFraming,
} from "../runtime/builder.js";
import { Framer } from "../runtime/framing.js";
import { facilities, severities } from "../runtime/index.js";
import { type MessageObject, parse } from "../runtime/rfc5424.js";
import { loadVectors } from "./vectors.js";

function built(fields: MessageFields): BuiltMessage {
  const { message, refusals } = build(fields);
  if (message === null) throw new Error(refusals.map((r) => r.text).join("; "));
  return message;
}

function reparsed(fields: MessageFields): MessageObject {
  const { message, error } = parse(built(fields).toBytes());
  if (message === null) throw new Error(error?.text);
  return message.toObject();
}

describe("a message", () => {
  test("has every field in its place", () => {
    const message = built({
      facility: "local4",
      severity: "notice",
      timestamp: "2003-10-11T22:14:15.003-07:00",
      hostname: "mymach.it",
      appName: "evntslog",
      procId: 42,
      msgId: "ID47",
      structuredData: [
        { id: "exampleSDID@32473", params: { iut: "3", eventSource: "Application" } },
        { id: "examplePriority@32473", params: [{ name: "class", value: "high" }] },
        { id: "empty" },
      ],
      message: "An event",
    });
    expect(message.toString()).toBe(
      "<165>1 2003-10-11T22:14:15.003-07:00 mymach.it evntslog 42 ID47 " +
        '[exampleSDID@32473 iut="3" eventSource="Application"][examplePriority@32473 class="high"][empty] An event',
    );
    expect(new TextDecoder().decode(message.toBytes())).toBe(message.toString());
  });

  test("needs nothing but a priority", () => {
    expect(built({ priority: 0 }).toString()).toBe("<0>1 - - - - - -");
    expect(built({ priority: 191, version: 999, structuredData: [] }).toString()).toBe("<191>999 - - - - - -");
  });

  test("without MSG is told from one whose MSG is empty", () => {
    expect(built({ priority: 1, message: "" }).toString()).toBe("<1>1 - - - - - - ");
    expect(reparsed({ priority: 1, message: "" }).message).toBe("");
    expect(reparsed({ priority: 1, message: null }).message).toBe(null);
  });

  test("has every combination of facility and severity, by number and by name", () => {
    for (const [facility, { keyword }] of facilities.entries()) {
      for (const [severity, { level }] of severities.entries()) {
        const priority = facility * 8 + severity;
        expect(built({ facility, severity }).toString()).toBe(`<${priority}>1 - - - - - -`);
        const named = { facility: keyword, severity: level } as MessageFields;
        expect(reparsed(named)).toMatchObject({ facility, severity, priority });
        expect(reparsed({ ...named, priority })).toMatchObject({ facility, severity, priority });
      }
    }
  });
});

describe("times", () => {
  test.each<[MessageFields["timestamp"], string]>([
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [new Date("2003-10-11T22:14:15.003Z"), "2003-10-11T22:14:15.003Z"],
    [0n, "1970-01-01T00:00:00.000000Z"],
    [1_065_910_455_003_000_999n, "2003-10-11T22:14:15.003000Z"],
    [-1n, "1969-12-31T23:59:59.999999Z"],
    [-62_167_219_200_000_000_000n, "0000-01-01T00:00:00.000000Z"],
    [253_402_300_799_999_999_999n, "9999-12-31T23:59:59.999999Z"],
    ["2003-08-24T05:14:15.000003-07:00", "2003-08-24T05:14:15.000003-07:00"],
  ])("%s is %s", (timestamp, expected) => {
    expect(reparsed({ priority: 1, timestamp }).timestamp).toBe(expected);
  });

  test("unixNanos is the time where there is no timestamp", () => {
    const { timestamp, unixNanos } = reparsed({ priority: 1, unixNanos: 1_000_001_999n });
    expect([timestamp, unixNanos]).toEqual(["1970-01-01T00:00:01.000001Z", 1_000_001_000n]);
  });

  test.each([1_000_001_999n, -1n])("the same time, finer than microseconds, may be given twice: %d", (nanos) => {
    const cut = nanos - (((nanos % 1000n) + 1000n) % 1000n);
    expect(reparsed({ priority: 1, timestamp: nanos, unixNanos: nanos }).unixNanos).toBe(cut);
    expect(reparsed({ priority: 1, timestamp: cut, unixNanos: nanos }).unixNanos).toBe(cut);
    const { refusals } = build({ priority: 1, timestamp: nanos, unixNanos: nanos + 1000n });
    expect(refusals[0]?.text).toContain(`${nanos}n is not the time of unixNanos, ${nanos + 1000n}n`);
  });

  test.each<MessageFields["timestamp"]>([
    new Date(Number.NaN),
    new Date("+010000-01-01T00:00:00Z"),
    new Date("-000001-12-31T00:00:00Z"),
    253_402_300_800_000_000_000n,
    10n ** 30n,
    "2003-02-29T00:00:00Z",
    "2003-10-11T22:14:60Z",
    "2003-10-11T22:14:15.0000001Z",
    "2003-10-11t22:14:15z",
    "2003-10-11",
    "",
  ])("%s is refused", (timestamp) => {
    const { refusals } = build({ priority: 1, timestamp });
    expect(refusals).toMatchObject([{ field: "timestamp", code: "timestamp", rule: "TIMESTAMP" }]);
  });
});

describe("what is refused", () => {
  const long = (length: number) => "x".repeat(length);
  test.each<[MessageFields, string, string, string]>([
    [{}, "priority", "prival", "PRIVAL"],
    [{ facility: 3 }, "priority", "prival", "PRIVAL"],
    [{ priority: 192 }, "priority", "prival", "PRIVAL"],
    [{ priority: -1 }, "priority", "prival", "PRIVAL"],
    [{ priority: 1.5 }, "priority", "prival", "PRIVAL"],
    [{ priority: Number.NaN }, "priority", "prival", "PRIVAL"],
    [{ priority: 165, facility: 3 }, "priority", "prival", "PRIVAL"],
    [{ facility: 24, severity: 1 }, "facility", "prival", "PRIVAL"],
    [{ facility: 1, severity: "loud" as "err" }, "severity", "prival", "PRIVAL"],
    [{ priority: 1, version: 0 }, "version", "version", "VERSION"],
    [{ priority: 1, version: 1000 }, "version", "version", "VERSION"],
    [{ priority: 1, version: 1e21 }, "version", "version", "VERSION"],
    [{ priority: 1, timestamp: "1970-01-01T00:00:00Z", unixNanos: 1000n }, "timestamp", "timestamp", "TIMESTAMP"],
    [{ priority: 1, hostname: "" }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, hostname: "-" }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, hostname: "my host" }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, hostname: "höst" }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, hostname: long(256) }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, appName: long(49) }, "appName", "appName", "APP-NAME"],
    [{ priority: 1, procId: long(129) }, "procId", "procId", "PROCID"],
    [{ priority: 1, procId: 0.5 }, "procId", "procId", "PROCID"],
    [{ priority: 1, msgId: long(33) }, "msgId", "msgId", "MSGID"],
    [{ priority: 1, msgId: "a\n" }, "msgId", "msgId", "MSGID"],
    [{ priority: 1, structuredData: [{ id: "a" }, { id: "a b" }] }, "structuredData[1].id", "sdId", "SD-ID"],
    [{ priority: 1, structuredData: [{ id: "a" }, { id: "a" }] }, "structuredData[1].id", "duplicateSdId", "SD-ID"],
    [
      { priority: 1, structuredData: [{ id: "a", params: { b: "", "c=": "" } }] },
      "structuredData[0].params[1].name",
      "paramName",
      "PARAM-NAME",
    ],
    [
      { priority: 1, structuredData: [{ id: "a", params: { b: "\ud800" } }] },
      "structuredData[0].params[0].value",
      "paramValue",
      "PARAM-VALUE",
    ],
    [{ priority: 1, message: "a\udc00" }, "message", "message", "MSG"],
    [{ priority: 1, message: `${long(1000)}\ud83d` }, "message", "message", "MSG"],
    [{ priority: 1, message: Uint8Array.of(0xef, 0xbb, 0xbf, 0xff) }, "message", "message", "MSG"],
    [{ priority: 1, message: Uint8Array.of(0xff), bom: true }, "message", "message", "MSG"],
    [{ priority: 1, hostname: 5 as unknown as string }, "hostname", "hostname", "HOSTNAME"],
    [{ priority: 1, message: {} as unknown as string }, "message", "message", "MSG"],
  ])("%#", (fields, field, code, rule) => {
    const { ok, message, refusals } = build(fields);
    expect([ok, message]).toEqual([false, null]);
    expect(refusals).toMatchObject([{ field, code, rule }]);
    expect(refusals[0]?.text).toMatch(new RegExp(`^.*${rule}.*: .+`));
  });

  test.each<[unknown, string, string]>([
    [5, "structuredData", "structuredData"],
    ["id", "structuredData", "structuredData"],
    [{ id: "a" }, "structuredData", "structuredData"],
    [[null], "structuredData[0]", "structuredData"],
    [["a"], "structuredData[0]", "structuredData"],
    [[{}], "structuredData[0].id", "sdId"],
    [[{ id: "a", params: 5 }], "structuredData[0].params", "paramName"],
    [[{ id: "a", params: "b" }], "structuredData[0].params", "paramName"],
    [[{ id: "a", params: [null] }], "structuredData[0].params[0].name", "paramName"],
    [[{ id: "a", params: { b: 1 } }], "structuredData[0].params[0].value", "paramValue"],
  ])("is what is no structured data, in either form: %j", (given, field, code) => {
    const structuredData = given as MessageFields["structuredData"];
    expect(build({ priority: 1, structuredData }).refusals).toMatchObject([{ field, code }]);
    expect(new MessageBuilder({ priority: 1, structuredData }).build().refusals).toMatchObject([{ field, code }]);
  });

  test.each<[unknown, string]>([
    [34n, "34n is none"],
    [Symbol("x"), "Symbol(x) is none"],
    [Object.create(null), "an object is none"],
    ["34", '"34" is none'],
    [true, "true is none"],
  ])("is a priority of a wrong type, alone, with parts and replaced in part: %#", (given, reason) => {
    const priority = given as number;
    const expected = [{ field: "priority", code: "prival", text: expect.stringContaining(`zeros: ${reason}`) }];
    const builder = new MessageBuilder({ priority, message: "x" });
    expect(build({ priority }).refusals).toMatchObject(expected);
    expect(build({ priority, facility: 4, severity: 2 }).refusals).toMatchObject(expected);
    expect(builder.with({ severity: "err" }).build().refusals).toMatchObject(expected);
  });

  test.each([34n, Symbol("x")])("is a value of a wrong type in any field: %#", (value) => {
    const fields = ["facility", "version", "unixNanos", "hostname", "appName", "procId", "msgId", "message"];
    for (const field of fields) {
      if (field === "unixNanos" && typeof value === "bigint") continue;
      const { refusals } = build({ severity: 1, facility: 1, timestamp: "1970-01-01T00:00:00Z", [field]: value });
      expect(refusals.map((r) => r.text).join(), field).toContain(typeof value === "bigint" ? "34n" : "Symbol(x)");
    }
  });

  test("is all of it, in the order of the message, and tells the value", () => {
    const { refusals } = build({ priority: 200, hostname: "a b", msgId: "é", message: "\ud800" });
    expect(refusals.map(({ field, text }) => [field, text])).toEqual([
      ["priority", 'PRIVAL is a number from 0 to 191 without leading zeros: "200" is none'],
      ["hostname", 'HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters: "a b" is none'],
      ["msgId", 'MSGID is - or a name of 1 to 32 printable US-ASCII characters: "é" is none'],
      ["message", "MSG is any octets, or UTF-8 text after a BOM: half of a surrogate pair is no character"],
    ]);
  });

  test("leaves nothing behind for the next message", () => {
    build({ priority: 1, hostname: "a b" });
    expect(built({ priority: 1 }).toString()).toBe("<1>1 - - - - - -");
  });
});

describe("faults of go-syslog's builder:", () => {
  test('it stores "" for the value a"b; here values are raw and escaped on output', () => {
    const message = built({ priority: 1, structuredData: [{ id: "id", params: { p: 'a"b' } }] });
    expect(message.toString()).toBe('<1>1 - - - - - [id p="a\\"b"]');
  });

  test("it wants values escaped by the caller; here a backslash is one, whatever follows", () => {
    const params = [...'"]\\n'].map((char) => ({ name: "p", value: `\\${char}` }));
    const { structuredData } = reparsed({ priority: 1, structuredData: [{ id: "id", params }] });
    expect(structuredData).toEqual([{ id: "id", params }]);
  });

  test("it ignores what the grammar refuses; here it is said", () => {
    const { refusals } = build({ priority: 1, hostname: "a b", timestamp: "yesterday", msgId: "\n" });
    expect(refusals.map((r) => r.code)).toEqual(["timestamp", "hostname", "msgId"]);
  });

  test("it sorts elements and parameters; here their order is kept", () => {
    const params = ["z", "a", "m"].map((name) => ({ name, value: name }));
    const elements = ["z", "a", "m"].map((id) => ({ id, params }));
    expect(reparsed({ priority: 1, structuredData: elements }).structuredData).toEqual(elements);
  });

  test("it keeps the last of parameters with the same name; here all are kept", () => {
    const params = ["1", "2", "3"].map((value) => ({ name: "ip", value }));
    const { structuredData } = reparsed({ priority: 1, structuredData: [{ id: "origin", params }] });
    expect(structuredData).toEqual([{ id: "origin", params }]);
  });
});

describe("the byte order mark", () => {
  test("is there on request", () => {
    expect(built({ priority: 1, message: "é", bom: true }).toString()).toBe("<1>1 - - - - - - \ufeffé");
    expect(built({ priority: 1, message: "é" }).toString()).toBe("<1>1 - - - - - - é");
    expect(built({ priority: 1, bom: true }).toString()).toBe("<1>1 - - - - - -");
  });

  test("is written once, however often a message of the profile compatible is built and parsed", () => {
    for (const input of ["<1>1 - - - - - - \ufeffhi", "<1>1 - - - - - - \ufeff\ufeffhi", "<1>1 - - - - - - "]) {
      let text = input;
      for (let round = 0; round < 3; round++) {
        const { message } = parse(text, { profile: "compatible" });
        if (message === null) throw new Error("no message");
        expect(message.bom).toBe(false);
        expect(text).toBe(input);
        text = built(new MessageBuilder(message).fields).toString();
        expect(built(message).toString()).toBe(text);
      }
    }
  });

  test("is told from one in the text", () => {
    expect(reparsed({ priority: 1, message: "\ufeffa" }).message).toBe("\ufeffa");
    expect(reparsed({ priority: 1, message: new TextEncoder().encode("\ufeffa") }).message).toBe("\ufeffa");
  });
});

describe("octets of MSG", () => {
  const latin1 = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);
  const bytes = (fields: MessageFields) => parse(built({ priority: 1, ...fields }).toBytes()).message?.messageBytes;

  test("are written as they were parsed, where they are not UTF-8", () => {
    for (const mark of [[], [0xef, 0xbb, 0xbf]]) {
      const text = mark.length === 0 ? [0xff, 0xfe, 0x61] : [...mark, 0x61];
      const input = Uint8Array.of(...Buffer.from("<1>1 - - - - - - "), ...mark, ...text);
      const { message } = parse(input);
      if (message === null) throw new Error("no message");
      expect(built(message).toBytes()).toEqual(input);
      expect(new MessageBuilder(message).with({ hostname: "h" }).build().message?.toBytes().length).toBe(input.length);
    }
  });

  test("are MSG where there is no text, or where they are its octets; another text goes before", () => {
    expect(bytes({ messageBytes: latin1 })).toEqual(latin1);
    expect(bytes({ message: "caf\ufffd", messageBytes: latin1 })).toEqual(latin1);
    expect(reparsed({ priority: 1, message: "tea\ufffd", messageBytes: latin1 }).message).toBe("tea\ufffd");
    expect(reparsed({ priority: 1, message: "tea", messageBytes: latin1 }).message).toBe("tea");
    const marked = new TextEncoder().encode("\ufeffa");
    expect(bytes({ messageBytes: marked })).toEqual(marked);
    const { refusals } = build({ priority: 1, message: "caf\ufffd", messageBytes: latin1, bom: true });
    expect(refusals).toMatchObject([{ field: "message", code: "message" }]);
    expect(build({ priority: 1, messageBytes: 5 as unknown as Uint8Array }).ok).toBe(false);
  });

  test("are copied by a builder, and replaced by a text or the other way round", () => {
    const given = Buffer.from(latin1);
    const builder = new MessageBuilder({ priority: 1, message: "caf\ufffd", messageBytes: given });
    const other = new MessageBuilder({ priority: 1, message: given });
    given.fill(0);
    expect(bytes(builder.fields)).toEqual(latin1);
    expect(bytes(other.fields)).toEqual(latin1);
    expect(bytes(builder.with({ message: "caf\ufffd" }).fields)).toEqual(new TextEncoder().encode("caf\ufffd"));
    expect(bytes(builder.with({ message: null }).fields)).toBe(null);
    expect(bytes(builder.with({ messageBytes: null }).fields)).toEqual(new TextEncoder().encode("caf\ufffd"));
    expect(bytes(new MessageBuilder({ message: "tea" }).with({ messageBytes: latin1 }).fields)).toEqual(latin1);
  });
});

describe("frames", () => {
  const octets = (text: string) => new TextEncoder().encode(text);

  test("have the length in octets in front", () => {
    expect(built({ priority: 34, message: "é" }).toFrame()).toEqual(octets("20 <34>1 - - - - - - é"));
  });

  test("do not lose a delimiter inside", () => {
    const message = built({ priority: 1, structuredData: [{ id: "a", params: { b: "1\n2" } }], message: "x\0y" });
    expect(message.toFrame("lf")).toBe(null);
    expect(message.toFrame("nul")).toBe(null);
    expect(message.toFrame("lf", "#012")).toEqual(octets('<1>1 - - - - - [a b="1#0122"] x\0y\n'));
    expect(message.toFrame("nul", "<0>")).toEqual(octets('<1>1 - - - - - [a b="1\n2"] x<0>y\0'));
    expect(built({ priority: 1, message: "a\r" }).toFrame("lf")).toBe(null);
    expect(built({ priority: 1, message: "a\r" }).toFrame("lf", " ")).toEqual(octets("<1>1 - - - - - - a \n"));
  });

  test.each(["", "\n", "a\r", "\ud800", '"', "]", "\\", "\ud800\n", "\ufeff", "\ufeff "])(
    "no %j in place of a delimiter",
    (instead) => {
      expect(() => built({ priority: 1 }).toFrame("lf", instead)).toThrow(RangeError);
    },
  );

  test("no framing of an unknown name", () => {
    expect(() => built({ priority: 1 }).toFrame("none" as "lf")).toThrow("no framing of streams: none");
  });

  test("are taken apart into the same messages", () => {
    fc.assert(
      fc.property(fc.array(fields(), { maxLength: 5 }), fc.constantFrom("octet", "lf", "nul"), (list, framing) => {
        const messages = list.map(built).filter((message) => message.toFrame(framing) !== null);
        const frames = messages.flatMap((message) => message.toFrame(framing) ?? []);
        expect(received(frames, framing)).toEqual(messages.map((message) => message.toBytes()));
      }),
    );
  });

  test("hold a message of any octets when the delimiter is replaced", () => {
    const message = fc.uint8Array({ maxLength: 8 }).filter(([first]) => first !== 0xef);
    const octet = fc.constantFrom(0x0a, 0x0d, 0x00, 0x61);
    const lines = fc.array(octet, { maxLength: 8 }).map((octets) => Uint8Array.from(octets));
    fc.assert(
      fc.property(fc.oneof(message, lines), fc.constantFrom("lf", "nul"), (message, framing) => {
        const one = built({ priority: 1, message });
        const [frame, ...others] = received([one.toFrame(framing, "#") ?? new Uint8Array()], framing);
        const delimiter = framing === "lf" ? 0x0a : 0;
        const expected = Uint8Array.from(one.toBytes(), (octet) => (octet === delimiter ? 0x23 : octet));
        if (framing === "lf" && expected.at(-1) === 0x0d) expected[expected.length - 1] = 0x23;
        expect([frame, others]).toEqual([expected, []]);
      }),
    );
  });

  function received(frames: readonly Uint8Array[], framing: StreamFraming): Uint8Array[] {
    const messages: Uint8Array[] = [];
    const framer = new Framer({ framing, maxLength: 100_000 }, (taken, start, end, error) => {
      expect(error).toBe(null);
      messages.push(taken.slice(start, end));
    });
    framer.feed(new Uint8Array(Buffer.concat(frames)));
    framer.end();
    return messages;
  }
});

describe("a builder", () => {
  const base = new MessageBuilder({ priority: 165, appName: "app", timestamp: "1970-01-01T00:00:00Z", unixNanos: 0n });
  const text = (builder: MessageBuilder) => built(builder.fields).toString();

  test("stays as it is", () => {
    base.with({ priority: 1, appName: "other" }).withElement("a").with({ message: "x" });
    expect(text(base)).toBe("<165>1 1970-01-01T00:00:00Z - app - - -");
    expect(base.build().message?.toString()).toBe(text(base));
  });

  test("keeps what is not given anew, and drops what is null", () => {
    expect(text(base.with({ msgId: "m" }))).toBe("<165>1 1970-01-01T00:00:00Z - app - m -");
    expect(text(base.with({ appName: null }))).toBe("<165>1 1970-01-01T00:00:00Z - - - - -");
  });

  test("replaces one half of a priority, or both", () => {
    expect(text(base.with({ severity: "err" }))).toMatch(/^<163>/);
    expect(text(base.with({ facility: "kern" }))).toMatch(/^<5>/);
    expect(text(base.with({ facility: 1, severity: 1 }).with({ priority: 34 }))).toMatch(/^<34>/);
    expect(text(base.with({ priority: 34, severity: 2 }))).toMatch(/^<34>/);
  });

  test("replaces a time by one in another form", () => {
    expect(text(base.with({ timestamp: new Date(1000) }))).toContain(" 1970-01-01T00:00:01.000Z ");
    expect(text(base.with({ unixNanos: 1000n }))).toContain(" 1970-01-01T00:00:00.000001Z ");
  });

  test("appends elements", () => {
    const two = base.withElement("a", { b: "c" }).withElement("d");
    expect(text(two)).toMatch(/ \[a b="c"\]\[d\]$/);
    expect(
      two
        .withElement("a")
        .build()
        .refusals.map((r) => r.code),
    ).toEqual(["duplicateSdId"]);
  });

  test("has copies of what it was given", () => {
    const params = [{ name: "b", value: "1" }];
    const timestamp = new Date(0);
    const message = Uint8Array.of(0x78);
    const builder = new MessageBuilder({ priority: 1, structuredData: [{ id: "a", params }], timestamp, message });
    params[0] = { name: "c", value: "2" };
    timestamp.setTime(1);
    message.fill(0);
    expect(text(builder)).toBe('<1>1 1970-01-01T00:00:00.000Z - - - - [a b="1"] x');
  });

  test("takes the fields of a parsed message", () => {
    const input = '<165>1 1970-01-01T00:00:00Z h a p m [a b="c"] \ufefftext';
    const { message } = parse(input);
    if (message === null) throw new Error("no message");
    expect(text(new MessageBuilder(message))).toBe(input);
    expect(text(new MessageBuilder().with(message).with({ severity: "emerg" }))).toBe(input.replace("165", "160"));
  });

  test("reads what can be read only once, once", () => {
    const elements = [{ id: "a" }].values();
    const builder = new MessageBuilder({ priority: 1, structuredData: elements });
    expect([text(builder), text(builder)]).toEqual(Array(2).fill("<1>1 - - - - - [a]"));
  });
});

describe("building and parsing", () => {
  test("what is built parses to the same fields", () => {
    fc.assert(
      fc.property(fields(), (input) => {
        expect(reparsed(input)).toEqual(input);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever the values are, what is not refused parses to the same fields", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyFields(), (input) => {
        const { message, refusals } = build(input);
        expect(message === null).toBe(refusals.length > 0);
        if (message === null) return;
        accepted++;
        expect(parse(message.toBytes()).message?.toObject()).toMatchObject(input);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test("octets of MSG arrive as they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (message) => {
        const { message: result } = build({ priority: 1, message });
        if (result !== null) expect(parse(result.toBytes()).message?.messageBytes).toEqual(message);
        else expect([...message.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      }),
      { examples: [[Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)], [Uint8Array.of(0xff)]] },
    );
  });

  const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));
  const messages = vectors.flatMap(({ name, input }) => {
    const { message } = parse(input);
    return message === null ? [] : [{ name, message }];
  });

  test.each(messages)("what is parsed can be built: $name", ({ message }) => {
    expect(reparsed(message.toObject())).toEqual(message.toObject());
    expect(reparsed(message)).toEqual(message.toObject());
    expect(parse(built(message).toBytes()).message?.messageBytes ?? null).toEqual(message.messageBytes);
    const octets = { ...message.toObject(), message: message.messageBytes, bom: message.bom };
    expect(parse(built(octets).toBytes()).message?.messageBytes ?? null).toEqual(message.messageBytes);
  });

  test("what is parsed can be built, from messages that take every transition of the grammar's machine", () => {
    const name = "rfc5424.abnf";
    const grammar = { name, text: readFileSync(new URL(`../grammar/${name}`, import.meta.url), "utf8") };
    const samples = [
      ...sample(grammar, { kind: "transitions" }),
      ...sample(grammar, { kind: "random", count: 300, seed: 5424 }),
    ];
    const messages = samples.flatMap(({ octets }) => parse(octets).message ?? []); // not those with the same SD-ID twice
    expect(messages.length).toBeGreaterThan(300);
    for (const message of messages) {
      expect(reparsed(message.toObject())).toEqual(message.toObject());
      expect(reparsed(message)).toEqual(message.toObject());
      expect(parse(built(message).toBytes()).message?.messageBytes ?? null).toEqual(message.messageBytes);
    }
  });

  test("what is parsed can be built, from octets at random", () => {
    fc.assert(
      fc.property(messageOctets(), (input) => {
        const { message } = parse(input);
        if (message === null) return;
        expect(reparsed(message.toObject())).toEqual(message.toObject());
      }),
      { numRuns: 1000 },
    );
  });

  test("time is linear", () => {
    const structuredData = Array.from({ length: 5000 }, (_, n) => ({ id: `e${n}`, params: { p: '"'.repeat(100) } }));
    const start = performance.now();
    built({ priority: 1, structuredData, message: "é".repeat(1_000_000) });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

/** Printable US-ASCII, with what means something somewhere drawn often. */
function name(maxLength: number, without = ""): fc.Arbitrary<string> {
  const all = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).filter((c) => !without.includes(c));
  const char = fc.oneof(fc.constantFrom(...all), fc.constantFrom(...all.filter((c) => '-"\\]=[<>'.includes(c))));
  const text = fc.string({ unit: char, minLength: 1, maxLength });
  return fc.oneof({ weight: 9, arbitrary: text }, fc.constant("x".repeat(maxLength))).filter((t) => t !== "-");
}

function text(): fc.Arbitrary<string> {
  const char = fc.oneof(
    fc.constantFrom(...'"\\] \n\r\0é日⠊\ufeff\u{1f600}'),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  return fc.string({ unit: char, maxLength: 60 });
}

function timestamp(): fc.Arbitrary<string> {
  const two = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, "0"));
  const date = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  const fraction = fc.oneof(
    fc.constant(""),
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 6 }).map((digits) => `.${digits}`),
  );
  const offset = fc.oneof(
    fc.constant("Z"),
    fc.tuple(fc.constantFrom("+", "-"), two(23), two(59)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
  );
  return fc.tuple(date, fraction, offset).map(([d, f, o]) => `${d.toISOString().slice(0, 19)}${f}${o}`);
}

/** What `parse` would give, made without it. */
function fields(): fc.Arbitrary<MessageObject> {
  const sdName = name(32, '="]');
  const params = fc.array(fc.record({ name: fc.oneof(sdName, fc.constant("p")), value: text() }), { maxLength: 4 });
  const element = fc.record({ id: fc.oneof(sdName, fc.constant("-")), params });
  const elements = fc.uniqueArray(element, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
  return fc
    .record({
      priority: fc.nat(191),
      version: fc.integer({ min: 1, max: 999 }),
      timestamp: fc.option(timestamp()),
      hostname: fc.option(name(255)),
      appName: fc.option(name(48)),
      procId: fc.option(name(128)),
      msgId: fc.option(name(32)),
      structuredData: fc.option(elements),
      message: fc.option(text()),
    })
    .map(({ priority, version, timestamp, ...rest }) => ({
      facility: Math.floor(priority / 8),
      severity: priority % 8,
      priority,
      version,
      timestamp,
      unixNanos: timestamp === null ? null : nanosOf(timestamp),
      ...rest,
    }));
}

/** By Date, which knows milliseconds; the digits behind are taken from the text. */
function nanosOf(timestamp: string): bigint {
  const [, seconds = "", fraction = "", offset = ""] = /^(.{19})(?:\.(\d+))?(.*)$/.exec(timestamp) ?? [];
  return BigInt(Date.parse(seconds + offset)) * 1_000_000n + BigInt(fraction.padEnd(9, "0"));
}

/** Values of the right type, many of which no message can hold. */
function anyFields(): fc.Arbitrary<MessageFields> {
  const string = fc.oneof(
    { weight: 8, arbitrary: name(9, '="]') },
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("-", "", "a b", "\ud800"),
    name(33),
  );
  const element = fc.record({
    id: string,
    params: fc.array(fc.record({ name: string, value: string }), { maxLength: 2 }),
  });
  return fc.record(
    {
      priority: fc.oneof(
        { weight: 4, arbitrary: fc.nat(191) },
        fc.integer(),
        fc.double().map((n) => n + 0),
      ),
      version: fc.oneof(fc.integer({ min: -1, max: 1001 }), fc.constant(1)),
      hostname: string,
      appName: string,
      procId: string,
      msgId: string,
      structuredData: fc.array(element, { minLength: 1, maxLength: 2 }),
      message: string,
    },
    { requiredKeys: ["priority"] },
  );
}

/** Messages put together from pieces, right and wrong, such as senders make. */
function messageOctets(): fc.Arbitrary<Uint8Array> {
  const piece = (...texts: string[]) => fc.constantFrom(...texts);
  return fc
    .tuple(
      piece("<0>1", "<165>1", "<191>999", "<7>42"),
      piece("-", "2003-10-11T22:14:15.003Z", "0000-02-29T23:59:59.999999-23:59", "1969-12-31T23:59:59.1Z"),
      piece("-", "host", "--", "[::1]", '"'),
      piece("-", "app", "\\"),
      piece("-", "1"),
      piece("-", "ID"),
      piece("-", "[a]", '[a b="c"]', '[a b="\\"\\\\\\]\\n\\"\\" b="é"][b c=""]', "[-][=]"),
    )
    .chain((parts) =>
      fc
        .oneof(
          fc.constant(new Uint8Array()),
          fc.uint8Array({ maxLength: 20 }),
          text().map((t) => Buffer.from(t)),
        )
        .map((rest) => new Uint8Array(Buffer.concat([Buffer.from(parts.join(" ")), Buffer.from(" "), rest]))),
    );
}
