/** What go-syslog 4.6 offers, option by option and method by method, and what stands for it here. */
import { describe, expect, test } from "vitest";
import { build, MessageBuilder } from "../runtime/builder.js";
import {
  facilities,
  isAtLeast,
  parse,
  parseFrame,
  parseOptionalPri,
  priorityOf,
  severities,
  splitPriority,
} from "../runtime/index.js";
import { parseAll, SyslogParser } from "../runtime/parser.js";
import * as rfc3164 from "../runtime/rfc3164.js";
import * as rfc5424 from "../runtime/rfc5424.js";

const reference = new Date("2026-11-22T12:00:00Z");
const bsd = (text: string, options: rfc3164.ParseOptions = {}) =>
  rfc3164.parse(text, { reference, ...options }).message;

describe("message helpers", () => {
  const result = rfc5424.parse("<165>1 - - - - - -");
  const { facility, severity, priority } = result.ok ? result.message : { facility: -1, severity: -1, priority: -1 };

  test("Valid: a result says whether it is a message, an error and a partial message are told apart", () => {
    expect(result.ok).toBe(true);
    expect(rfc5424.parse("<165>1 - -", { bestEffort: true })).toMatchObject({ ok: false, message: { version: 1 } });
  });

  test("FacilityMessage, FacilityLevel", () => {
    expect(facilities[facility]).toMatchObject({ name: "local use 4", keyword: "local4" });
  });

  test("SeverityMessage, SeverityLevel, SeverityShortLevel", () => {
    expect(severities[severity]).toMatchObject({
      name: "Notice: normal but significant condition",
      keyword: "notice",
      level: "notice",
    });
    expect([severities[3]?.keyword, severities[3]?.level]).toEqual(["error", "err"]);
  });

  test("ComputeFromPriority, and the other way", () => {
    expect(splitPriority(priority)).toEqual({ facility, severity });
    expect(priorityOf("local4", "notice")).toBe(priority);
    expect([isAtLeast(severity, "info"), isAtLeast(severity, "warning")]).toEqual([true, false]);
  });
});

describe("options of RFC 5424", () => {
  test("WithBestEffort: bestEffort", () => {
    expect(rfc5424.parse("<34>1 - host [", { bestEffort: true }).message?.hostname).toBe("host");
  });

  test("WithCompliantMsg: always, any octets, and UTF-8 only after a byte order mark", () => {
    const header = Buffer.from("<34>1 - - - - - - ");
    const latin1 = Buffer.from("café", "latin1");
    expect(rfc5424.parse(Buffer.concat([header, latin1])).message?.messageBytes).toEqual(latin1);
    const marked = Buffer.concat([header, Buffer.from("\ufeff"), latin1]);
    expect(rfc5424.parse(marked).error?.code).toBe("message");
  });

  test("optional PRI: parseOptionalPri", () => {
    expect(parseOptionalPri("1 - host - - - -").message).toMatchObject({ priority: null, hostname: "host" });
  });
});

describe("options of RFC 3164", () => {
  test("WithBestEffort: bestEffort; in the relaxed dialect what follows PRI is never an error", () => {
    expect(bsd("<13>???")?.message).toBe("???");
    expect(bsd("<13>Oct 11 22:14:15 h.example x: y", { dialect: "strict", bestEffort: true })?.timestamp).toBe(
      "Oct 11 22:14:15",
    );
  });

  test("WithYear, fixed and current: a reference clock", () => {
    const at = (text: string) =>
      bsd("<13>Oct 11 22:14:15 h app: x", { reference: new Date(text) })?.date?.toISOString();
    expect(at("2020-12-31T23:59:59Z")).toBe("2020-10-11T22:14:15.000Z");
    expect(bsd("<13>Jan  1 00:00:00 h app: x", { reference: new Date() })?.date?.getUTCFullYear()).toBe(
      new Date().getUTCFullYear(),
    );
  });

  test("WithLocaleTimezone: zone; WithTimezone: an instant has no zone to convert to", () => {
    expect(bsd("<13>Oct 11 22:14:15 h app: x", { zone: "America/New_York" })?.date?.toISOString()).toBe(
      "2026-10-12T02:14:15.000Z",
    );
  });

  test("influxdata/go-syslog#32: a server's own zone, in which its timestamps are read", () => {
    const text = "Nov 22 17:09:42 sda kernel: [118479565.921459] x";
    const at = (zone?: string) => bsd(`<13>${text}`, zone === undefined ? {} : { zone })?.date?.toISOString();
    expect([at(), at("America/Los_Angeles"), at("Asia/Tokyo")]).toEqual([
      "2026-11-22T17:09:42.000Z",
      "2026-11-23T01:09:42.000Z",
      "2026-11-22T08:09:42.000Z",
    ]);
    // An offset in the message is what counts.
    const { message } = rfc3164.parse("<13>2026-11-22T17:09:42+05:30 h app: x", { zone: "America/Los_Angeles" });
    expect(message?.date?.toISOString()).toBe("2026-11-22T11:39:42.000Z");
  });

  test.each([
    ["WithRFC3339", "<13>2026-10-11T22:14:15+02:00 h app: x", "2026-10-11T20:14:15.000Z"],
    ["WithSecondFractions", "<13>Oct 11 22:14:15.123 h app: x", "2026-10-11T22:14:15.123Z"],
    ["lenient day", "<13>Oct 01 22:14:15 h app: x", "2026-10-01T22:14:15.000Z"],
    ["lenient day, one digit", "<13>Oct 1 22:14:15 h app: x", "2026-10-01T22:14:15.000Z"],
    ["a year in the stamp", "<13>Oct 11 2025 22:14:15 h app: x", "2025-10-11T22:14:15.000Z"],
    ["optional PRI", "Oct 11 22:14:15 h app: x", "2026-10-11T22:14:15.000Z"],
  ])("%s: without being asked for", (_, text, expected) => {
    const message = bsd(text);
    expect(message?.date?.toISOString()).toBe(expected);
    expect([message?.hostname, message?.appName, message?.message]).toEqual(["h", "app", "x"]);
  });

  test("embedded newlines: without being asked for", () => {
    expect(bsd("<13>Oct 11 22:14:15 h app: a\n\tb\r\nc\n")?.message).toBe("a\n\tb\r\nc");
  });

  test("WithMessageCounter, WithSequenceNumber, WithCiscoHostname: the dialect cisco", () => {
    const text = "<189>269614: host1: 000001: .Apr 11 10:02:08.123 CEST: %LINK-3-UPDOWN: x";
    expect(bsd(text, { dialect: "cisco" })).toMatchObject({
      hostname: "host1",
      message: "x",
      cisco: {
        messageCounter: 269614,
        sequenceNumber: 1,
        zone: "CEST",
        facility: "LINK",
        severity: 3,
        mnemonic: "UPDOWN",
      },
    });
  });
});

describe("streams", () => {
  const lines = new TextEncoder().encode("<34>1 - a - - - -\n<34>Oct 11 22:14:15 b su: x\n");

  test("a maximum length of 8192 by default, or another: WithMaxMessageLength", () => {
    const codes = (length: number, maxLength?: number) => {
      const found: (string | undefined)[] = [];
      const octets = new TextEncoder().encode(`<34>1 - - - - - - ${"x".repeat(length - 18)}\n`);
      const options = { framing: "lf", ...(maxLength === undefined ? {} : { maxLength }) } as const;
      parseAll(octets, options, ({ error }) => found.push(error?.code));
      return found;
    };
    expect([codes(8192), codes(8193), codes(8193, 16_384)]).toEqual([[undefined], ["frameTooLong"], [undefined]]);
  });

  test("WithListener: a function; WithTrailer: lf, nul or any octet", () => {
    const found: (string | null | undefined)[] = [];
    const parser = new SyslogParser({ framing: "nul" }, ({ message }) => found.push(message?.hostname));
    parser.feed(new TextEncoder().encode("<34>1 - a - - - -\0"));
    expect(found).toEqual(["a"]);
  });

  test("auto-detection of the format, message by message", () => {
    const formats: (string | undefined)[] = [];
    const counters = parseAll(lines, { framing: "auto", parse: parseFrame }, ({ message }) =>
      formats.push(message?.format),
    );
    expect(formats).toEqual(["rfc5424", "rfc3164"]);
    expect(counters).toEqual({ frames: 2, messages: 2, errors: 0, skippedOctets: 0 });
  });
});

describe("the builder", () => {
  test("a method for each field: with, withElement; String: toString, the same each time", () => {
    const message = new MessageBuilder()
      .with({ priority: 191, version: 1, timestamp: "2026-10-11T22:14:15.003Z" })
      .with({ hostname: "h", appName: "a", procId: "1", msgId: "m" })
      .withElement("id", { z: "1", a: "2" })
      .with({ message: "x" });
    const [first, second] = [message.build(), message.build()].map((built) => built.message?.toString());
    expect(first).toBe('<191>1 2026-10-11T22:14:15.003Z h a 1 m [id z="1" a="2"] x');
    expect(second).toBe(first);
    expect(parse(first ?? "").ok).toBe(true);
  });

  test("what the grammar refuses is not ignored", () => {
    expect(build({ priority: 191, hostname: "a b" }).refusals.map(({ code }) => code)).toEqual(["hostname"]);
  });
});
