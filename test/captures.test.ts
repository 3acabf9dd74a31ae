/** Octets of real senders give the metrics that Telegraf's syslog input makes of them; every difference is named here. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../runtime/rfc5424.js";
import { outcome } from "./outcome.js";
import type { MessageFields } from "./vectors.js";

type Fields = Record<string, [type: string, text: string]>;

interface Metric {
  name: string;
  tags: Record<string, string>;
  fields: Fields;
}

interface Expected {
  metric: Metric | null;
  error: string | null;
}

type Framing = "octet counting" | "line feed" | "line feed, continued" | "datagrams";

interface Capture {
  name: string;
  framing: Framing;
  /** The peer's address, which datagrams of a unix socket do not have. */
  source?: string;
  messages: number;
  /** Indices of the messages of RFC 3164, which both refuse in place of VERSION. */
  refused?: number[];
}

const LOOPBACK = "127.0.0.1";

const CAPTURES: Capture[] = [
  { name: "logger-5424-octet-tcp", framing: "octet counting", source: LOOPBACK, messages: 10 },
  { name: "logger-5424-nonoctet-tcp", framing: "line feed", source: LOOPBACK, messages: 4, refused: [1] },
  { name: "logger-udp", framing: "datagrams", source: LOOPBACK, messages: 3, refused: [1] },
  { name: "logger-unixgram-local", framing: "datagrams", messages: 2, refused: [0] },
  { name: "rsyslog-omfwd-octet", framing: "octet counting", source: LOOPBACK, messages: 8 },
  { name: "rsyslog-omfwd-traditional", framing: "line feed, continued", source: LOOPBACK, messages: 8 },
  { name: "rsyslog-omfwd-udp", framing: "datagrams", source: LOOPBACK, messages: 8 },
  { name: "rsyslog-imkmsg-oom-octet", framing: "octet counting", source: LOOPBACK, messages: 237 },
  { name: "rsyslog-relay-5424-octet", framing: "octet counting", source: LOOPBACK, messages: 3 },
];

describe.each(CAPTURES)("$name", ({ name, framing, source, messages, refused = [] }) => {
  const frames = split(name, framing);
  const expected = metricsOf(name);

  test(`has ${messages} messages`, () => {
    expect(frames.length).toBe(messages);
    expect(expected.length).toBe(messages);
  });

  test("gives the metrics that Telegraf gives", () => {
    for (const [index, frame] of frames.entries()) {
      if (refused.includes(index)) continue;
      const { error, message } = outcome(parse, frame, false);
      expect(error, text(frame)).toBeNull();
      expect(message && toMetric(message, source)).toEqual(expected[index]?.metric);
      expect(outcome(parse, frame, true)).toEqual({ error, message });
    }
  });
});

test.each(CAPTURES.filter(({ refused }) => refused !== undefined))(
  "$name: RFC 3164 is refused at the octet that go-syslog names",
  (capture) => {
    const frames = split(capture.name, capture.framing);
    const expected = metricsOf(capture.name);
    for (const index of capture.refused ?? []) {
      const { error } = outcome(parse, frames[index] ?? Buffer.of(), false);
      expect(error).toEqual({ code: "version", offset: 4, rule: "VERSION" });
      expect(expected[index]).toEqual({ metric: null, error: "expecting a version value in the range 1-999 [col 4]" });
    }
  },
);

describe("where the results differ from Telegraf's", () => {
  test("best effort keeps PRI of an RFC 3164 message: go-syslog gives nothing before VERSION is known", () => {
    const [, frame] = split("logger-udp", "datagrams");
    const { message } = outcome(parse, frame ?? Buffer.of(), true);
    expect(message).toMatchObject({ priority: 13, facility: 1, severity: 5, version: null, message: null });
  });

  test("a message keeps the white space at its end: Telegraf trims it, and with it the line feed that rsyslog counts", () => {
    const [frame] = split("rsyslog-omfwd-octet", "octet counting");
    const { message } = outcome(parse, frame ?? Buffer.of(), false);
    expect(message?.message).toBe(" plain message via /dev/log\n");
  });

  test("an empty MSG is an empty text: Telegraf has no field for it", () => {
    const frame = split("logger-5424-octet-tcp", "octet counting")[6] ?? Buffer.of();
    expect(outcome(parse, frame, false).message?.message).toBe("");
    expect(metricsOf("logger-5424-octet-tcp")[6]?.metric?.fields).not.toHaveProperty("message");
  });

  test("a line is a frame: go-syslog continues a message until a line starts with <", () => {
    const outcomes = split("rsyslog-omfwd-traditional", "line feed").map((frame) => outcome(parse, frame, false));
    expect(outcomes.length).toBe(11);
    expect(outcomes[7]?.message?.message).toBe("panic: runtime error: index out of range");
    const continued = { error: { code: "pri", offset: 0, rule: "PRI" }, message: null };
    expect(outcomes.slice(8)).toEqual([continued, continued, continued]);
  });
});

test("the three OOM kills are there, with the names of their processes", () => {
  const killed = split("rsyslog-imkmsg-oom-octet", "octet counting")
    .map((frame) => outcome(parse, frame, false).message?.message ?? "")
    .flatMap((message) => /Killed process \d+ \((.*?)\) total-vm/.exec(message)?.[1] ?? []);
  expect(killed).toEqual(["stress", "stress", "my proc"]);
});

function read(path: string): Buffer {
  return readFileSync(new URL(`captures/${path}`, import.meta.url));
}

function metricsOf(name: string): Expected[] {
  return JSON.parse(read(`telegraf-metrics/${name}.rfc5424.json`).toString());
}

function text(frame: Uint8Array): string {
  return Buffer.from(frame).toString();
}

function split(name: string, framing: Framing): Buffer[] {
  switch (framing) {
    case "octet counting":
      return counted(read(`${name}.bin`));
    case "line feed":
      return lines(read(`${name}.bin`));
    case "line feed, continued":
      return continued(lines(read(`${name}.bin`)));
    case "datagrams":
      return lines(read(`${name}.bin.jsonl`)).map((line) => Buffer.from(JSON.parse(text(line)).b64, "base64"));
  }
}

function counted(stream: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < stream.length; ) {
    const start = stream.indexOf(" ", at) + 1;
    const end = start + Number(stream.toString("latin1", at, start));
    frames.push(stream.subarray(start, end));
    at = end;
  }
  return frames;
}

function lines(stream: Buffer): Buffer[] {
  return stream
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Buffer.from(line, "latin1"));
}

/** Joins each line that does not start with `<` to those before it. */
function continued(frames: Buffer[]): Buffer[] {
  const joined: Buffer[] = [];
  for (const line of frames) {
    const before = line[0] === 0x3c ? undefined : joined.pop();
    joined.push(before === undefined ? line : Buffer.concat([before, Buffer.from("\n"), line]));
  }
  return joined;
}

// biome-ignore format: two tables
const FACILITIES = [
  "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp",
  "ntp", "security", "console", "cron2", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
];
const SEVERITIES = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"];

/** Telegraf's mapping, with its defaults. */
function toMetric(message: MessageFields, source: string | undefined): Metric {
  const { facility, severity } = message;
  if (facility === null || severity === null) throw new Error("a metric needs PRI");
  const tags = {
    facility: FACILITIES[facility],
    severity: SEVERITIES[severity],
    hostname: message.hostname,
    appname: message.appName,
    source,
  };
  const fields: Record<string, [string, string | number | null | undefined]> = {
    facility_code: ["int", facility],
    severity_code: ["int", severity],
    version: ["uint", message.version],
    timestamp: ["int", message.unixNanos],
    procid: ["string", message.procId],
    msgid: ["string", message.msgId],
    message: ["string", message.message?.trimEnd() || null],
  };
  for (const { id, params } of message.structuredData ?? []) {
    if (params.length === 0) fields[id] = ["bool", "true"];
    for (const { name, value } of params) fields[`${id}_${name}`] = ["string", value];
  }
  return { name: "syslog", tags: present(tags), fields: presentFields(fields) };
}

function present(tags: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function presentFields(fields: Record<string, [string, string | number | null | undefined]>): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, [type, value]]) =>
      value === null || value === undefined ? [] : [[key, [type, String(value)]]],
    ),
  );
}
