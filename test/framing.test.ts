/** Frames come out of a stream alike however it is cut, and nothing that went in is missing. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type FrameErrorCode, Framer, type FramerOptions, type Framing } from "../runtime/framing.js";
import { parseFrame } from "../runtime/rfc5424.js";

interface Frame {
  octets: Uint8Array;
  code: FrameErrorCode | null;
  offset: number | null;
  rule: string | null;
  text: string | null;
}

/** Frames are read when all is over: what was handed over must not have changed. */
function split(options: FramerOptions, chunks: readonly Uint8Array[]): Frame[] {
  const frames: Frame[] = [];
  const framer = new Framer(options, (octets, start, end, error) => {
    const { code = null, offset = null, rule = null, text = null } = error ?? {};
    frames.push({ octets: octets.subarray(start, end), code, offset, rule, text });
  });
  for (const chunk of chunks) framer.feed(chunk);
  framer.end();
  return frames.map((frame) => ({ ...frame, octets: Uint8Array.from(frame.octets) }));
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const text = (octets: Uint8Array) => Buffer.from(octets).toString("latin1");

function singles(octets: Uint8Array): Uint8Array[] {
  return Array.from(octets, (octet) => Uint8Array.of(octet));
}

/** A frame in short: its text, for an error followed by code and offset. */
type Short = string | [octets: string, code: FrameErrorCode, offset: number];

function short({ octets, code, offset }: Frame): Short {
  return code === null ? text(octets) : [text(octets), code, offset ?? -1];
}

interface Case {
  title: string;
  framing: Framing;
  maxLength?: number;
  input: string;
  frames: Short[];
}

const CASES: Case[] = [
  // RFC 6587 section 3.4.1, RFC 5425 section 4.3
  { title: "octet counts", framing: "octet", input: "3 abc5 <1>de", frames: ["abc", "<1>de"] },
  {
    title: "a count of several digits",
    framing: "octet",
    input: `12 ${"x".repeat(12)}1 y`,
    frames: ["x".repeat(12), "y"],
  },
  { title: "any octets in a frame", framing: "octet", input: "8 \n\0 5 <\xff\r1 <", frames: ["\n\0 5 <\xff\r", "<"] },
  { title: "line feeds between frames", framing: "octet", input: "\n3 abc\n\n\n1 d\n", frames: ["abc", "d"] },
  { title: "a line feed counted in the frame", framing: "octet", input: "4 abc\n1 d", frames: ["abc\n", "d"] },
  { title: "no octets at all", framing: "octet", input: "", frames: [] },
  { title: "nothing but line feeds", framing: "octet", input: "\n\n", frames: [] },
  {
    title: "a frame that ends early",
    framing: "octet",
    input: "3 abc9 defg",
    frames: ["abc", ["defg", "frameIncomplete", 4]],
  },
  { title: "a count without its message", framing: "octet", input: "9 ", frames: [["", "frameIncomplete", 0]] },
  {
    title: "a count that ends early",
    framing: "octet",
    input: "3 abc12",
    frames: ["abc", ["12", "frameIncomplete", 2]],
  },
  {
    title: "a malformed count, up to the next line feed",
    framing: "octet",
    input: "3 abc<1>x yz\n2 de",
    frames: ["abc", ["<1>x yz\n", "frameLength", 0], "de"],
  },
  {
    title: "a malformed count, up to the head of the next frame",
    framing: "octet",
    input: "3 abc?\0 12a 4 <1>x2 de",
    frames: ["abc", ["?\0 12a ", "frameLength", 0], "<1>x", "de"],
  },
  {
    title: "what follows the digits of a count",
    framing: "octet",
    input: "12x\n1 a",
    frames: [["12x\n", "frameLength", 2], "a"],
  },
  {
    title: "a count with a leading zero",
    framing: "octet",
    input: "03 <1>\n1 a",
    frames: [["03 <1>\n", "frameLength", 0], "a"],
  },
  { title: "a count of zero", framing: "octet", input: "0 1 <", frames: [["0 ", "frameLength", 0], "<"] },
  {
    title: "a count of more digits than any frame needs",
    framing: "octet",
    input: "18446744073709551615 <1>\n1 a",
    frames: [["18446744073709551615 <1>\n", "frameLength", 10], "a"],
  },
  {
    title: "the last digits of a long number are no count",
    framing: "octet",
    input: "x12345678901 <\n1 a",
    frames: [["x12345678901 <\n", "frameLength", 0], "a"],
  },
  {
    title: "a NUL between frames",
    framing: "octet",
    input: "1 a\x001 <1 b",
    frames: ["a", ["\0", "frameLength", 0], "<", "b"],
  },
  { title: "malformed to the end", framing: "octet", input: "1 axyz", frames: ["a", ["xyz", "frameLength", 0]] },
  {
    title: "a frame over the maximum",
    framing: "octet",
    maxLength: 4,
    input: "4 abcd10 abcdefghij5 abcde4 efgh",
    frames: ["abcd", ["abcd", "frameTooLong", 4], ["abcd", "frameTooLong", 4], "efgh"],
  },
  {
    title: "a frame over the maximum that ends early",
    framing: "octet",
    maxLength: 4,
    input: "9999999999 abcdef",
    frames: [["abcd", "frameTooLong", 4]],
  },
  {
    title: "a frame over the maximum that ends before the maximum",
    framing: "octet",
    maxLength: 4,
    input: "10 abc",
    frames: [["abc", "frameIncomplete", 3]],
  },
  {
    title: "more malformed octets than are kept, up to a line feed",
    framing: "octet",
    maxLength: 2,
    input: `${"x<".repeat(40)}\n1 a`,
    frames: [["x<", "frameLength", 0], "a"],
  },
  {
    title: "more malformed octets than are kept, up to a head",
    framing: "octet",
    maxLength: 2,
    input: `${"x".repeat(40)}1234567890 <1>\n1 a`,
    frames: [
      ["xx", "frameLength", 0],
      ["<1", "frameTooLong", 2],
    ],
  },
  // RFC 6587 section 3.4.2
  { title: "lines", framing: "lf", input: "abc\nd\n", frames: ["abc", "d"] },
  { title: "a last line without line feed", framing: "lf", input: "abc\nde", frames: ["abc", "de"] },
  { title: "lines that end with CR LF", framing: "lf", input: "abc\r\nd\re\r\r\n", frames: ["abc", "d\re\r"] },
  { title: "a CR at the end of the stream", framing: "lf", input: "abc\r", frames: ["abc\r"] },
  { title: "empty lines", framing: "lf", input: "\n\r\n\nabc\n\n", frames: ["abc"] },
  { title: "no lines", framing: "lf", input: "", frames: [] },
  {
    title: "a line over the maximum",
    framing: "lf",
    maxLength: 3,
    input: "abc\r\nabcd\r\nabcdefgh\nab\n",
    frames: ["abc", ["abc", "frameTooLong", 3], ["abc", "frameTooLong", 3], "ab"],
  },
  {
    title: "a last line over the maximum",
    framing: "lf",
    maxLength: 3,
    input: "abcd",
    frames: [["abc", "frameTooLong", 3]],
  },
  {
    title: "a last line far over it",
    framing: "lf",
    maxLength: 1,
    input: "a\nbcdef",
    frames: ["a", ["b", "frameTooLong", 1]],
  },
  { title: "NUL at the ends", framing: "nul", input: "a\nb\r\0c\0\0d", frames: ["a\nb\r", "c", "d"] },
  {
    title: "NUL, over the maximum",
    framing: "nul",
    maxLength: 2,
    input: "ab\0abc\0a\0",
    frames: ["ab", ["ab", "frameTooLong", 2], "a"],
  },
  { title: "one frame", framing: "none", input: "3 a\n\0\r\n", frames: ["3 a\n\0\r\n"] },
  { title: "no frame", framing: "none", input: "", frames: [] },
  {
    title: "one frame over the maximum",
    framing: "none",
    maxLength: 2,
    input: "abcdef",
    frames: [["ab", "frameTooLong", 2]],
  },
  {
    title: "one frame just over the maximum",
    framing: "none",
    maxLength: 2,
    input: "abc",
    frames: [["ab", "frameTooLong", 2]],
  },
];

describe.each(CASES)("$framing: $title", ({ framing, maxLength = 1000, input, frames }) => {
  const options = { framing, maxLength };
  const octets = bytes(input);

  test("in one piece", () => expect(split(options, [octets]).map(short)).toEqual(frames));

  test("octet by octet", () => expect(split(options, singles(octets)).map(short)).toEqual(frames));

  test("cut anywhere", () => {
    for (let cut = 0; cut <= octets.length; cut++) {
      const found = split(options, [octets.subarray(0, cut), octets.subarray(cut)]).map(short);
      expect(found, `cut at ${cut}`).toEqual(frames);
    }
  });

  test("in two places", () => {
    for (let cut = 0; cut < octets.length; cut++) {
      const chunks = [octets.subarray(0, cut), octets.subarray(cut, cut + 1), octets.subarray(cut + 1)];
      expect(split(options, chunks).map(short), `octet ${cut} alone`).toEqual(frames);
    }
  });
});

const MESSAGE_OCTETS = fc.constantFrom(...bytes("<34>1 - 0123456789\n\r\0\xff"));
const message = fc.array(MESSAGE_OCTETS, { minLength: 1, maxLength: 40 }).map((octets) => Uint8Array.from(octets));
const stream = fc.array(MESSAGE_OCTETS, { maxLength: 120 }).map((octets) => Uint8Array.from(octets));

/** Where to cut, as parts of the length. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

function chunked(octets: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((part) => Math.round(part * octets.length)).sort((a, b) => a - b), octets.length];
  return places.slice(1).map((end, index) => octets.subarray(places[index], end));
}

type Simple = "octet" | "lf" | "nul" | "none";

describe("framed messages come back, however they are cut", () => {
  const ENCODERS: Record<Simple, (messages: Uint8Array[]) => string> = {
    octet: (messages) => messages.map((octets) => `${octets.length} ${text(octets)}`).join(""),
    lf: (messages) => messages.map((octets) => `${text(octets)}\n`).join(""),
    nul: (messages) => messages.map((octets) => `${text(octets)}\0`).join(""),
    none: (messages) => messages.map(text).join(""),
  };
  const allowed: Record<Simple, (octets: string) => boolean> = {
    octet: () => true,
    lf: (octets) => !/\n|\r$/.test(octets),
    nul: (octets) => !octets.includes("\0"),
    none: () => true,
  };

  test.each(["octet", "lf", "nul", "none"] as const)("%s", (framing) => {
    const messages = fc.array(
      message.filter((octets) => allowed[framing](text(octets))),
      framing === "none" ? { minLength: 1, maxLength: 1 } : { maxLength: 8 },
    );
    fc.assert(
      fc.property(messages, cuts, (sent, cuts) => {
        const input = bytes(ENCODERS[framing](sent));
        const frames = split({ framing, maxLength: 40 }, chunked(input, cuts));
        expect(frames.map(short)).toEqual(sent.map(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("any octets", () => {
  const framing = fc.constantFrom<Framing>("octet", "lf", "nul", "none");
  const maxLength = fc.integer({ min: 1, max: 30 });

  /** An octet count that ends early has at most so many octets; it is reported in full. */
  const DIGITS = 10;

  test("give the same frames however they are cut", () => {
    fc.assert(
      fc.property(stream, framing, maxLength, cuts, (input, framing, maxLength, cuts) => {
        const whole = split({ framing, maxLength }, [input]);
        expect(split({ framing, maxLength }, chunked(input, cuts))).toEqual(whole);
        expect(split({ framing, maxLength }, singles(input))).toEqual(whole);
        for (const { octets } of whole) expect(octets.length).toBeLessThanOrEqual(Math.max(maxLength, DIGITS));
      }),
      { numRuns: 2000 },
    );
  });

  test("are all handed over or reported, with octet counting", () => {
    fc.assert(
      fc.property(stream, (input) => {
        let rest = text(input);
        for (const { octets, rule } of split({ framing: "octet", maxLength: 1000 }, [input])) {
          rest = rest.replace(/^\n*/, "");
          if (rule !== "MSG-LEN") rest = rest.replace(/^[1-9][0-9]* /, "");
          expect(rest.startsWith(text(octets))).toBe(true);
          rest = rest.slice(octets.length);
        }
        expect(rest).toMatch(/^\n*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("do not hide the frames behind the next line feed", () => {
    const noise = fc.array(fc.constantFrom(...bytes("x <>y-")), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(noise, message, maxLength, (noise, sent, maxLength) => {
        const input = bytes(`${text(Uint8Array.from(noise))}\n${sent.length} ${text(sent)}`);
        const frames = split({ framing: "octet", maxLength: Math.max(maxLength, sent.length) }, [input]);
        expect(frames.at(-1)).toMatchObject({ octets: sent, code: null });
        expect(frames.length).toBe(2);
      }),
    );
  });
});

test("the head of a frame is read in full behind any number of malformed octets", () => {
  for (let length = 1; length < 60; length++) {
    const lost: Short = ["xx".slice(0, length), "frameLength", 0];
    const options: FramerOptions = { framing: "octet", maxLength: 2 };
    const noise = "x".repeat(length);
    const longest = split(options, [bytes(`${noise}1234567890 <1>`)]);
    expect(longest.map(short), `${length} octets`).toEqual([lost, ["<1", "frameTooLong", 2]]);
    expect(longest[1]?.text).toContain("1234567890");
    const tooLong = split(options, [bytes(`${noise}12345678901 <1>\n1 a`)]);
    const withDigit: Short = [`${noise}1`.slice(0, 2), "frameLength", 0];
    expect(tooLong.map(short), `${length} octets`).toEqual([withDigit, "a"]);
  }
});

describe("errors", () => {
  function errorsOf(options: FramerOptions, input: string) {
    const errors: unknown[] = [];
    const framer = new Framer(options, (_octets, _start, _end, error) => {
      if (error !== null) errors.push(JSON.parse(JSON.stringify(error)));
    });
    framer.feed(bytes(input));
    framer.end();
    return errors;
  }

  const COUNT = "a frame starts with the number of its octets, 1 to 9999999999, and a space";

  test("say what is wrong with an octet count", () => {
    expect(errorsOf({ framing: "octet", maxLength: 9 }, "<34>\n12345678901\n7")).toEqual([
      {
        code: "frameLength",
        offset: 0,
        rule: "MSG-LEN",
        expected: '"1" to "9"',
        text: `${COUNT}: expected "1" to "9", found "<" at offset 0; 5 octets skipped`,
        skippedOctets: 5,
      },
      {
        code: "frameLength",
        offset: 10,
        rule: "MSG-LEN",
        expected: "a space",
        text: `${COUNT}: expected a space, found "1" at offset 10; 12 octets skipped`,
        skippedOctets: 12,
      },
      {
        code: "frameIncomplete",
        offset: 1,
        rule: "MSG-LEN",
        expected: "a digit or a space",
        text: "the frame ends early: expected a digit or a space, found the end at offset 1",
        skippedOctets: 1,
      },
    ]);
  });

  test("say how long a frame is", () => {
    expect(errorsOf({ framing: "octet", maxLength: 3 }, "20 abcdefghijklmnopqrst3 ab")).toEqual([
      {
        code: "frameTooLong",
        offset: 3,
        rule: "SYSLOG-FRAME",
        expected: "at most 3 octets",
        text: "a frame has at most 3 octets, this one has 20: 20 octets skipped",
        skippedOctets: 20,
      },
      {
        code: "frameIncomplete",
        offset: 2,
        rule: "SYSLOG-FRAME",
        expected: "1 octet more",
        text: "the frame ends early: 3 octets announced, 2 received",
        skippedOctets: 2,
      },
    ]);
    expect(errorsOf({ framing: "lf", maxLength: 1 }, "abcdef\n")).toMatchObject([
      { code: "frameTooLong", offset: 1, text: "a frame has at most 1 octet, this one has 6: 6 octets skipped" },
    ]);
  });
});

describe("a framer", () => {
  test("does not copy what lies in one piece", () => {
    const piece = bytes("3 abc1 d");
    const seen: Uint8Array[] = [];
    new Framer({ framing: "octet", maxLength: 10 }, (octets) => seen.push(octets)).feed(piece);
    expect(seen.every((octets) => octets === piece)).toBe(true);
    expect(seen.length).toBe(2);
  });

  test("is ready for another stream after the end", () => {
    for (const [framing, first] of [
      ["octet", "9 abc"],
      ["octet", "<lost"],
      ["octet", "12"],
      ["lf", "abcdefgh"],
    ] as const) {
      const frames: string[] = [];
      const framer = new Framer({ framing, maxLength: 4 }, (octets, start, end, error) => {
        if (error === null) frames.push(text(octets.subarray(start, end)));
      });
      framer.feed(bytes(first));
      framer.end();
      framer.feed(bytes(framing === "octet" ? "2 xy" : "xy\n"));
      framer.end();
      expect(frames).toEqual(["xy"]);
    }
  });

  test("works as its documentation shows", () => {
    const results: boolean[] = [];
    const framer = new Framer({ framing: "octet", maxLength: 8192 }, (octets, start, end, error) => {
      if (error === null) results.push(parseFrame(octets, start, end).ok);
    });
    framer.feed(new TextEncoder().encode("17 <34>1 - - - - - -17 <34>1 - - "));
    framer.feed(new TextEncoder().encode("- - - -"));
    framer.end();
    expect(results).toEqual([true, true]);
  });

  test("refuses what makes no sense", () => {
    for (const maxLength of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => new Framer({ framing: "lf", maxLength }, () => {})).toThrow(RangeError);
    }
    expect(() => new Framer({ framing: "crlf" as Framing, maxLength: 1 }, () => {})).toThrow(RangeError);
    const framer = new Framer({ framing: "lf", maxLength: 1 }, () => {});
    expect(() => framer.feed("a" as unknown as Uint8Array)).toThrow(TypeError);
  });
});

describe("cost", () => {
  const MEGABYTE = 1024 * 1024;

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

  test("what is held does not grow with what comes", () => {
    const script = fileURLToPath(new URL("collector/held-octets.mjs", import.meta.url));
    const inputs = [
      ...["x", "<", "1", "12 <", "99999999 "].map((noise) => ["octet", noise]),
      ...["lf", "nul", "none"].map((framing) => [framing, "x"]),
    ];
    for (const input of inputs) {
      const held = execFileSync(process.execPath, ["--expose-gc", script, ...input], { encoding: "utf8" });
      expect(Number(held), input.join(": ")).toBeLessThan(4 * MEGABYTE);
    }
  }, 120_000);
});
