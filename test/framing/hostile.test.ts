/** Peers that send what no sender should: what that costs in memory and time has a bound, and the stream goes on. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type FrameErrorCode, Framer, type FramerOptions, type Framing } from "../../runtime/framing.js";
import { bytes, singles, text } from "./split.js";

const MEGABYTE = 1024 * 1024;
const MESSAGE = "<34>1 - host - - - -";
const COUNTED = `${MESSAGE.length} ${MESSAGE}`;

interface Peer {
  readonly what: string;
  readonly framing: Framing;
  readonly continuation?: boolean;
  /** What comes first, once. */
  readonly first?: string;
  /** What comes then, a megabyte of it. */
  readonly endless: string;
  /** What comes at last. */
  readonly last: string;
  readonly code: FrameErrorCode;
}

const PEERS: Peer[] = [
  { what: "endless digits", framing: "octet", endless: "1", last: `\n${COUNTED}`, code: "frameLength" },
  { what: "endless digits", framing: "auto", endless: "1", last: `\n${COUNTED}`, code: "frameTooLong" },
  { what: "endless digits", framing: "auto", first: COUNTED, endless: "1", last: `\n${COUNTED}`, code: "frameLength" },
  { what: "endless zeros", framing: "octet", endless: "0", last: `\n${COUNTED}`, code: "frameLength" },
  { what: "endless heads", framing: "octet", first: "x", endless: "1 ", last: `\n${COUNTED}`, code: "frameLength" },
  { what: "endless <", framing: "octet", endless: "<", last: `\n${COUNTED}`, code: "frameLength" },
  { what: "endless <", framing: "auto", first: COUNTED, endless: "<", last: ` ${COUNTED}`, code: "frameLength" },
  { what: "no LF", framing: "lf", endless: "x", last: `\n${MESSAGE}\n`, code: "frameTooLong" },
  { what: "no LF", framing: "auto", endless: "x", last: `\n${MESSAGE}\n`, code: "frameTooLong" },
  { what: "no NUL", framing: "nul", endless: "x\n", last: `\0${MESSAGE}\0`, code: "frameTooLong" },
  { what: "no trailer", framing: { trailer: 7 }, endless: "x\0", last: `\x07${MESSAGE}\x07`, code: "frameTooLong" },
  { what: "no end", framing: "none", endless: "x", last: "", code: "frameTooLong" },
  { what: "no PRI", framing: "lf", continuation: true, endless: "\tx\n", last: `${MESSAGE}\n`, code: "frameTooLong" },
  { what: "no PRI", framing: "auto", continuation: true, endless: "<\n", last: COUNTED, code: "frameTooLong" },
  {
    what: "a count of 2^64-1",
    framing: "octet",
    first: "18446744073709551615 ",
    endless: "x",
    last: `\n${COUNTED}`,
    code: "frameLength",
  },
  { what: "a count of 2^20", framing: "octet", first: "1048576 ", endless: "x", last: COUNTED, code: "frameTooLong" },
  { what: "NULs between frames", framing: "octet", first: COUNTED, endless: "\0", last: COUNTED, code: "frameLength" },
  { what: "NULs between frames", framing: "auto", first: COUNTED, endless: "\0", last: COUNTED, code: "frameLength" },
];

describe.each(PEERS)(
  "$what, $framing, first $first",
  ({ framing, continuation = false, first = "", endless, last, code }) => {
    const input = bytes(first + endless.repeat(MEGABYTE / endless.length) + last);

    test.each([1, 7, 1000, 64 * 1024, 2 * MEGABYTE])("is one error, and the stream goes on: chunks of %d", (size) => {
      const found: [string, FrameErrorCode | null][] = [];
      let skipped = 0;
      const framer = new Framer({ framing, continuation, maxLength: 100 }, (octets, start, end, error) => {
        found.push([error === null ? text(octets.subarray(start, end)) : `${end - start}`, error?.code ?? null]);
        skipped += error?.skippedOctets ?? 0;
      });
      for (let at = 0; at < input.length; at += size) framer.feed(input.subarray(at, at + size));
      framer.end();
      const good: [string, null] = [MESSAGE, null];
      const isFirstMessage = first === COUNTED;
      expect(found).toEqual([...(isFirstMessage ? [good] : []), ["100", code], ...(last === "" ? [] : [good])]);
      expect(skipped).toBeGreaterThanOrEqual(MEGABYTE - 2);
      expect(framer.counters).toEqual({ frames: found.length - 1, errors: 1, skippedOctets: skipped });
    });
  },
);

test("a count that no stream reaches: what is skipped so far can be seen at any time", () => {
  const framer = new Framer({ framing: "octet" }, () => {});
  framer.feed(bytes("9999999999 <"));
  for (let i = 1; i <= 3; i++) {
    framer.feed(new Uint8Array(1000));
    expect(framer.counters).toEqual({ frames: 0, errors: 0, skippedOctets: 1000 * i + 1 });
  }
  framer.end();
  expect(framer.counters).toEqual({ frames: 0, errors: 1, skippedOctets: 3001 });
});

test("a line that is too long: what is skipped so far can be seen at any time", () => {
  const framer = new Framer({ framing: "lf", maxLength: 100 }, () => {});
  framer.feed(new Uint8Array(100));
  expect(framer.counters.skippedOctets).toBe(0);
  framer.feed(new Uint8Array(100));
  expect(framer.counters.skippedOctets).toBe(200);
  framer.feed(bytes("\n"));
  expect(framer.counters).toEqual({ frames: 0, errors: 1, skippedOctets: 200 });
});

describe("cost", () => {
  const run = promisify(execFile);

  async function measured(script: string, ...args: string[]): Promise<number> {
    const path = fileURLToPath(new URL(script, import.meta.url));
    return Number((await run(process.execPath, ["--expose-gc", path, ...args])).stdout);
  }

  test.each([
    ["octet", "x"],
    ["octet", "<"],
    ["octet", "1"],
    ["octet", "12 <"],
    ["octet", "99999999 "],
    ["auto", "x"],
    ["auto", "12 <"],
    ["auto", "x\n"],
    ["auto", "x\n", "continuation"],
    ["lf", "x"],
    ["nul", "x"],
    ["none", "x"],
  ])("what is held does not grow with what comes: %s %j %s", async (...args) => {
    expect(await measured("held-octets.mjs", ...args)).toBeLessThan(4 * MEGABYTE);
  });

  test.each([
    ["octet", COUNTED],
    ["lf", `${MESSAGE}\n`],
    ["auto", COUNTED],
    ["auto", `${MESSAGE}\n`],
  ])("a message that lies within a chunk takes no memory of its own: %s %j", async (framing, message) => {
    expect(await measured("allocation.mjs", framing, message)).toBeLessThan(2);
  });

  /** How many octets are copied from one array to another. */
  function octetsCopied(options: FramerOptions, chunks: Iterable<Uint8Array>): number {
    let copied = 0;
    const original = Uint8Array.prototype.set;
    const spy = vi.spyOn(Uint8Array.prototype, "set").mockImplementation(function (this: Uint8Array, from, at) {
      copied += from.length;
      original.call(this, from, at);
    });
    try {
      const framer = new Framer(options, () => {});
      for (const chunk of chunks) framer.feed(chunk);
      framer.end();
    } finally {
      spy.mockRestore();
    }
    return copied;
  }

  const LENGTH = MEGABYTE / 4;

  test.each<[string, Framing, string]>([
    ["an octet-counted frame", "octet", `${LENGTH} ${"x".repeat(LENGTH)}`],
    ["a line", "lf", `${"x".repeat(LENGTH)}\n`],
    ["octets that are no frame", "octet", "x".repeat(LENGTH)],
  ])("%s, octet by octet, is copied a few times, not once an octet", (_, framing, input) => {
    const copied = octetsCopied({ framing, maxLength: LENGTH }, singles(bytes(input)));
    expect(copied).toBeGreaterThanOrEqual(LENGTH);
    expect(copied).toBeLessThan(4 * LENGTH);
  });
});
