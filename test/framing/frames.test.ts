/** Frames come out of a stream alike however it is cut, and nothing that went in is missing. */
import { describe, expect, test } from "vitest";
import { type FrameErrorCode, Framer, type FramerOptions, type Framing } from "../../runtime/framing.js";
import { parseFrame } from "../../runtime/rfc5424.js";
import { bytes, type FoundFrame, singles, split, text } from "./split.js";

/** A frame in short: its text, for an error followed by code and offset. */
type Short = string | [octets: string, code: FrameErrorCode, offset: number];

function short({ octets, code, offset }: FoundFrame): Short {
  return code === null ? text(octets) : [text(octets), code, offset ?? -1];
}

interface Case {
  title: string;
  framing: Framing;
  continuation?: boolean;
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
  // any trailer
  {
    title: "another octet at the ends",
    framing: { trailer: 0x1e },
    input: "a\nb\r\x1ec\0\x1e\x1ed",
    frames: ["a\nb\r", "c\0", "d"],
  },
  { title: "a trailer above 127", framing: { trailer: 0xff }, input: "<1>a\xff<1>b\xff", frames: ["<1>a", "<1>b"] },
  { title: "LF as trailer is lf", framing: { trailer: 0x0a }, input: "a\r\nb\n", frames: ["a", "b"] },
  {
    title: "a trailer that starts messages too",
    framing: { trailer: 0x3c },
    input: "<1>a<1>b",
    frames: ["1>a", "1>b"],
  },
  // both framings
  { title: "counted frames", framing: "auto", input: "5 <1>ab6 <1>\n\0c", frames: ["<1>ab", "<1>\n\0c"] },
  { title: "lines", framing: "auto", input: "<1>ab\r\n<1>5 <\n\n<1>c", frames: ["<1>ab", "<1>5 <", "<1>c"] },
  {
    title: "both, in turn",
    framing: "auto",
    input: "<1>a\n4 <1>b<1>c\n\n4 <1>d4 <1>e<1>f",
    frames: ["<1>a", "<1>b", "<1>c", "<1>d", "<1>e", "<1>f"],
  },
  {
    title: "LF and CR LF behind frames",
    framing: "auto",
    input: "4 <1>a\n4 <1>b\n<1>c\r\n4 <1>d\n",
    frames: ["<1>a", "<1>b", "<1>c", "<1>d"],
  },
  {
    title: "lines that start with a number",
    framing: "auto",
    input: "2018 Oct 11 a\n12\n12a <\n12  <1>\n0 <1>a\n12345678901 <1>\n4 <1>b",
    frames: ["2018 Oct 11 a", "12", "12a <", "12  <1>", "0 <1>a", "12345678901 <1>", "<1>b"],
  },
  {
    title: "lines that start with neither",
    framing: "auto",
    input: "Oct 11 a\n<b\n\0\n4 <1>b",
    frames: ["Oct 11 a", "<b", "\0", "<1>b"],
  },
  {
    title: "a message that is no message, in a counted frame",
    framing: "auto",
    input: "5 <999>4 <1>a",
    frames: ["<999>", "<1>a"],
  },
  {
    title: "a count that is too small",
    framing: "auto",
    input: "5 <1>\xc3\xa9t\xc3\xa94 <1>a",
    frames: ["<1>\xc3\xa9", ["t\xc3\xa9", "frameLength", 0], "<1>a"],
  },
  {
    title: "a NUL between counted frames",
    framing: "auto",
    input: "4 <1>a\x004 <1>b",
    frames: ["<1>a", ["\0", "frameLength", 0], "<1>b"],
  },
  {
    title: "a number behind a counted frame",
    framing: "auto",
    input: "4 <1>a12 b\n<1>c\n",
    frames: ["<1>a", ["12 b\n", "frameLength", 3], "<1>c"],
  },
  {
    title: "a start that could be PRI, behind a counted frame",
    framing: "auto",
    input: "4 <1>a<12\n<1>c\n",
    frames: ["<1>a", ["<12\n", "frameLength", 3], "<1>c"],
  },
  {
    title: "a count without its message",
    framing: "auto",
    input: "<1>a\n12 ",
    frames: ["<1>a", ["12 ", "frameIncomplete", 3]],
  },
  { title: "the start of PRI at the end", framing: "auto", input: "4 <1>a<12", frames: ["<1>a", "<12"] },
  {
    title: "a counted frame that ends early",
    framing: "auto",
    input: "9 <1>a",
    frames: [["<1>a", "frameIncomplete", 4]],
  },
  {
    title: "over the maximum, either way",
    framing: "auto",
    maxLength: 4,
    input: "5 <1>ab4 <1>c<1>de\n4 <1>f",
    frames: [["<1>a", "frameTooLong", 4], "<1>c", ["<1>d", "frameTooLong", 4], "<1>f"],
  },
  // continued lines
  {
    title: "lines that continue a message",
    framing: "lf",
    continuation: true,
    input: "<1>panic: x\n\ngoroutine 1 [running]:\n\tmain.go:8\n<1>b\n",
    frames: ["<1>panic: x\n\ngoroutine 1 [running]:\n\tmain.go:8", "<1>b"],
  },
  {
    title: "a line that starts with < but has no PRI continues a message",
    framing: "lf",
    continuation: true,
    input: "<1>a\n<autogenerated>:1 +0x1d\n<1234>\n<>\n<1\n<1>b",
    frames: ["<1>a\n<autogenerated>:1 +0x1d\n<1234>\n<>\n<1", "<1>b"],
  },
  {
    title: "empty lines, and CR LF, inside and at the ends of messages",
    framing: "lf",
    continuation: true,
    input: "\r\n\n<1>a\r\n\r\nb\r\n\r\n\n<1>c\r\n\n",
    frames: ["<1>a\r\n\r\nb", "<1>c"],
  },
  {
    title: "a first line without PRI",
    framing: "lf",
    continuation: true,
    input: "a\nb\n<1>c\nd",
    frames: ["a\nb", "<1>c\nd"],
  },
  {
    title: "the start of PRI at the end",
    framing: "lf",
    continuation: true,
    input: "<1>c\n<12",
    frames: ["<1>c\n<12"],
  },
  {
    title: "continued lines over the maximum",
    framing: "lf",
    continuation: true,
    maxLength: 6,
    input: "<1>a\nb\n<1>a\nbc\n\td\n<1>e\n",
    frames: ["<1>a\nb", ["<1>a\nb", "frameTooLong", 6], "<1>e"],
  },
  {
    title: "continued lines and counted frames",
    framing: "auto",
    continuation: true,
    input: "<1>a\n\tb\n6 <1>\n\tc<1>d\ne\n12 f\n4 <1>g\n<1>h\n1",
    frames: ["<1>a\n\tb", "<1>\n\tc", "<1>d\ne\n12 f", "<1>g", "<1>h", ["1", "frameIncomplete", 1]],
  },
];

describe.each(CASES)("$framing: $title", ({ framing, continuation = false, maxLength = 1000, input, frames }) => {
  const options = { framing, continuation, maxLength };
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
      ["auto", "9 <1>"],
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

  test("is not disturbed when another one is used by whoever takes the frames", () => {
    const frames: string[] = [];
    const inner = new Framer({ framing: "octet" }, () => {});
    const options: FramerOptions = { framing: "auto", continuation: true };
    const outer = new Framer(options, (octets, start, end, error) => {
      frames.push(error?.text ?? text(octets.subarray(start, end)));
      inner.feed(bytes("1 a?\n1234 x"));
      inner.end();
    });
    outer.feed(bytes("<1>a\n5 <1>bc<1>d\n12"));
    outer.end();
    const incomplete = "the frame ends early: expected a digit or a space, found the end at offset 2";
    expect(frames).toEqual(["<1>a", "<1>bc", "<1>d", incomplete]);
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
