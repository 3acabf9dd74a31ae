/** Any octets, cut in any way, give the frames and counts of the model; framed messages come back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FramerOptions, Framing } from "../../runtime/framing.js";
import { modelFrames } from "./model.js";
import { bytes, cutAt, singles, splitAndCount, text } from "./split.js";

const TRAILER = { trailer: 0x1e };

const FRAMINGS: [Framing, continuation: boolean][] = [
  ["octet", false],
  ["lf", false],
  ["lf", true],
  ["nul", false],
  [TRAILER, false],
  ["auto", false],
  ["auto", true],
  ["none", false],
];

/** What has a meaning to one framing or another, in pieces that often make frames, and sometimes nearly. */
const FRAGMENTS = fc.oneof(
  fc.constantFrom(..."<>0123456789 \n\r\0\x1ex\xff"),
  fc.constantFrom("\n", "\n", "\r\n", "\n\n", "<1>", "<34>a", "<1>a\n\tb\n", "<1>x\x1e", "<1>x\0", " <"),
  fc.constantFrom("3 abc", "3 <1>", "5 <34>x", "10 <", "12 ", "2016 Oct", "9999999999 <", "12345678901 <1>"),
);
const streams = fc.array(FRAGMENTS, { maxLength: 40 }).map((fragments) => fragments.join(""));
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
const maxLengths = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(8192));

describe.each(FRAMINGS)("%j, continuation %j", (framing, continuation) => {
  test("any octets", () => {
    fc.assert(
      fc.property(streams, cuts, maxLengths, (input, cuts, maxLength) => {
        const options: Required<FramerOptions> = { framing, continuation, maxLength };
        const expected = modelFrames(input, options);
        for (const chunks of [[bytes(input)], cutAt(bytes(input), cuts), singles(bytes(input))]) {
          const { frames, counters } = splitAndCount(options, chunks);
          const found = frames.map(({ octets, code, skippedOctets }) => ({
            octets: text(octets),
            code,
            skippedOctets,
          }));
          expect(found).toEqual(expected);
          const errors = expected.filter(({ code }) => code !== null);
          const skippedOctets = errors.reduce((sum, error) => sum + error.skippedOctets, 0);
          expect(counters).toEqual({ frames: expected.length - errors.length, errors: errors.length, skippedOctets });
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const MESSAGE_OCTETS = fc.constantFrom(...bytes("<34>1 - 0123456789\n\r\0\x1e\xff"));
const messages = fc.array(
  fc.array(MESSAGE_OCTETS, { minLength: 1, maxLength: 40 }).map((octets) => text(Uint8Array.from(octets))),
  { maxLength: 8 },
);

/** A way to send messages that a framing gets back, whatever is in them. */
interface Sender {
  readonly name: string;
  readonly options: FramerOptions;
  readonly sent: (message: string, index: number) => string;
  readonly canSend: (message: string) => boolean;
}

const counted = (message: string) => `${message.length} ${message}`;
const isLine = (message: string) => !/\n|\r$/.test(message);

const SENDERS: Sender[] = [
  { name: "octet counts", options: { framing: "octet" }, sent: counted, canSend: () => true },
  {
    name: "octet counts, and LF between frames",
    options: { framing: "octet" },
    sent: (message) => `${counted(message)}\n`,
    canSend: () => true,
  },
  { name: "LF", options: { framing: "lf" }, sent: (message) => `${message}\n`, canSend: isLine },
  { name: "CR LF", options: { framing: "lf" }, sent: (message) => `${message}\r\n`, canSend: isLine },
  { name: "NUL", options: { framing: "nul" }, sent: (message) => `${message}\0`, canSend: (m) => !m.includes("\0") },
  {
    name: "another trailer",
    options: { framing: TRAILER },
    sent: (message) => `${message}\x1e`,
    canSend: (message) => !message.includes("\x1e"),
  },
  {
    name: "LF and octet counts in turn, told apart",
    options: { framing: "auto" },
    sent: (message, index) => (index % 2 === 0 ? counted(message) : `${message}\n`),
    canSend: (message) => isLine(message) && /^<[0-9]{1,3}>/.test(message),
  },
  {
    name: "lines of which one is a message",
    options: { framing: "lf", continuation: true },
    sent: (message) => `${message}\n`,
    canSend: (message) => /^<[0-9]{1,3}>/.test(message) && !/\n<[0-9]{1,3}>|[\r\n]$/.test(message),
  },
];

test.each(SENDERS)("what is sent with $name comes back", ({ options, sent, canSend }) => {
  fc.assert(
    fc.property(messages, cuts, (messages, cuts) => {
      const sendable = messages.map((message) => (canSend(message) ? message : `<1>${message.replace(/[^\d ]/g, "")}`));
      const chunks = cutAt(bytes(sendable.map(sent).join("")), cuts);
      const { frames } = splitAndCount(options, chunks);
      expect(frames.map(({ octets, code }) => [text(octets), code])).toEqual(
        sendable.map((message) => [message, null]),
      );
    }),
    { numRuns: 1000 },
  );
});

test("octets that are no frame do not hide the frames behind the next line feed", () => {
  const noises = fc.array(fc.constantFrom(..."x <>y-"), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(noises, messages, (noise, messages) => {
      const input = `${noise.join("")}\n${messages.map(counted).join("")}`;
      const { frames } = splitAndCount({ framing: "octet" }, [bytes(input)]);
      expect(frames.map(({ octets, code }) => [text(octets), code])).toEqual([
        [`${noise.join("")}\n`, "frameLength"],
        ...messages.map((message) => [message, null]),
      ]);
    }),
  );
});
