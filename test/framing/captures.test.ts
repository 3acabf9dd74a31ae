/** What real senders sent comes out alike wherever it is cut. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FramerOptions } from "../../runtime/framing.js";
import { type ParserOptions, SyslogParser } from "../../runtime/parser.js";
import { cutAt, singles, split } from "./split.js";

interface Capture {
  readonly name: string;
  readonly options: FramerOptions;
  readonly frames: number;
  /** How many of them RFC 5424's parser takes. */
  readonly messages: number;
}

const both = (name: string, options: FramerOptions, frames: number, messages: number): Capture[] => [
  { name, options, frames, messages },
  { name, options: { ...options, framing: "auto" }, frames, messages },
];

const CAPTURES: Capture[] = [
  ...both("logger-5424-octet-tcp", { framing: "octet" }, 10, 10),
  ...both("logger-5424-nonoctet-tcp", { framing: "lf" }, 4, 3),
  ...both("rsyslog-omfwd-octet", { framing: "octet" }, 8, 8),
  ...both("rsyslog-omfwd-octet-3164", { framing: "octet" }, 8, 0),
  ...both("rsyslog-omfwd-traditional", { framing: "lf" }, 11, 8),
  ...both("rsyslog-omfwd-traditional", { framing: "lf", continuation: true }, 8, 8),
  ...both("rsyslog-imkmsg-oom-octet", { framing: "octet" }, 237, 237),
  ...both("rsyslog-relay-5424-octet", { framing: "octet" }, 3, 3),
  { name: "logger-udp", options: { framing: "lf" }, frames: 1, messages: 1 },
  { name: "rsyslog-omfwd-udp", options: { framing: "lf", continuation: true }, frames: 8, messages: 8 },
  { name: "logger-unixgram-local", options: { framing: "none" }, frames: 1, messages: 0 },
  { name: "influx-subscription-http", options: { framing: "auto" }, frames: 7, messages: 0 },
];

interface Found {
  readonly ok: boolean;
  readonly octets: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly message: { toJSON(): object } | null;
}

function parsed(options: ParserOptions, chunks: readonly Uint8Array[]): { found: Found[]; messages: number } {
  const found: Found[] = [];
  const parser = new SyslogParser(options, ({ ok, message }, octets, start, end) => {
    found.push({ ok, octets, start, end, message });
  });
  for (const chunk of chunks) parser.feed(chunk);
  parser.end();
  return { found, messages: parser.counters.messages };
}

function isSame(a: readonly Found[], b: readonly Found[]): boolean {
  return (
    a.length === b.length &&
    a.every((x, i) => {
      const y = b[i];
      return y !== undefined && x.ok === y.ok && Buffer.compare(octetsOf(x), octetsOf(y)) === 0;
    })
  );
}

const octetsOf = ({ octets, start, end }: Found) => octets.subarray(start, end);
const fields = ({ found }: { found: readonly Found[] }) => found.map(({ message }) => message?.toJSON());

describe.each(CAPTURES)("$name, $options.framing", ({ name, options, frames, messages }) => {
  const stream = new Uint8Array(readFileSync(new URL(`../captures/${name}.bin`, import.meta.url)));
  const whole = parsed(options, [stream]);

  test("has its messages", () => {
    expect(whole.found.length).toBe(frames);
    expect(whole.messages).toBe(messages);
    expect(split(options, [stream]).filter(({ code }) => code !== null)).toEqual([]);
  });

  test("cut anywhere", () => {
    const different: number[] = [];
    for (let cut = 0; cut <= stream.length; cut++) {
      const { found } = parsed(options, [stream.subarray(0, cut), stream.subarray(cut)]);
      if (!isSame(found, whole.found)) different.push(cut);
    }
    expect(different).toEqual([]);
  });

  test("cut in one place or two, every field read", () => {
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 2 });
    const expected = fields(whole);
    fc.assert(
      fc.property(parts, (parts) => {
        expect(fields(parsed(options, cutAt(stream, parts)))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("octet by octet", () => {
    expect(fields(parsed(options, singles(stream)))).toEqual(fields(whole));
  });
});

test("a panic's stack trace is one message", () => {
  const stream = readFileSync(new URL("../captures/rsyslog-omfwd-traditional.bin", import.meta.url));
  const messages: (string | null | undefined)[] = [];
  const parser = new SyslogParser({ framing: "lf", continuation: true }, ({ message }) =>
    messages.push(message?.message),
  );
  parser.feed(stream);
  expect(messages.length).toBe(7);
  parser.flush();
  expect(messages[7]).toBe(
    "panic: runtime error: index out of range\n\tgoroutine 1 [running]:\n\tmain.main()\n\t\t/app/x.go:8 +0x1d",
  );
});
