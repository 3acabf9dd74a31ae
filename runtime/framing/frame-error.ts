import { FAILURES, type Failure } from "../../generated/framing.js";
import { describeOctetAt } from "../describe.js";

/**
 * - `frameLength`: no octet count (with `auto`, no PRI either) where a frame should start. The octets up to the next
 *   that look like the head of a counted frame, or up to and including the next LF, are skipped.
 * - `frameTooLong`: more than `maxLength` octets.
 * - `frameIncomplete`: the stream ends within a counted frame.
 */
export type FrameErrorCode = "frameLength" | "frameTooLong" | "frameIncomplete";

/**
 * Why octets are not a frame.
 *
 * @example
 * import { Framer } from "@abnfa/syslog/framing";
 * const errors = [];
 * const framer = new Framer({ framing: "octet", maxLength: 5 }, (_octets, _start, _end, error) => errors.push(error));
 * framer.feed(new TextEncoder().encode("oops\n9 too long!"));
 * errors.map((error) => error?.code); // ["frameLength", "frameTooLong"]
 * errors.map((error) => error?.skippedOctets); // [5, 9]
 * errors[1]?.text; // "a frame has at most 5 octets, this one has 9: 9 octets skipped"
 */
export class FrameError {
  /** @internal */
  constructor(
    readonly code: FrameErrorCode,
    /** 0-based, from the start of the reported octets: the first that could not be there, or their number. */
    readonly offset: number,
    /** The rule of RFC 6587's grammar: `MSG-LEN` or `SYSLOG-FRAME`; with framing `auto` also `ANY-FRAME`. */
    readonly rule: string,
    /** What could have been there, in words. */
    readonly expected: string,
    /** A sentence for people. */
    readonly text: string,
    /** How many octets of the stream are lost with this error. The first `maxLength` of them are reported. */
    readonly skippedOctets: number,
  ) {}
}

/** `length`: how many octets the frame has, if it said so. `seen`: how many of them there were. */
export function tooLong(maxLength: number, length: number | null, seen: number): FrameError {
  const expected = `at most ${octetsIn(maxLength)}`;
  const text = `a frame has ${expected}, this one has ${length ?? seen}: ${octetsIn(seen)} skipped`;
  return new FrameError("frameTooLong", maxLength, "SYSLOG-FRAME", expected, text, seen);
}

export function incomplete(announced: number, received: number): FrameError {
  const expected = `${octetsIn(announced - received)} more`;
  const text = `the frame ends early: ${octetsIn(announced)} announced, ${received} received`;
  return new FrameError("frameIncomplete", received, "SYSLOG-FRAME", expected, text, received);
}

/** The stream ends within `length` octets of a head. */
export function incompleteHead({ rule, expected }: Failure, length: number): FrameError {
  const text = `the frame ends early: expected ${expected}, found the end at offset ${length}`;
  return new FrameError("frameIncomplete", length, rule, expected, text, length);
}

/** Why octets are no head, which is known before it is known how many there are. */
export interface Malformation {
  readonly offset: number;
  readonly failure: Failure;
  /** In words. */
  readonly found: string;
}

/** `failure` is what a generated machine calls so; it stopped at `offset` of `octets[start..end)`. */
export function malformation(
  failure: number,
  octets: Uint8Array,
  start: number,
  offset: number,
  end: number,
): Malformation {
  return { offset: offset - start, failure: failureOf(failure), found: describeOctetAt(octets, offset, end) };
}

export function malformed({ offset, failure, found }: Malformation, skipped: number): FrameError {
  const { rule, expected, text } = failure;
  const sentence = `${text}: expected ${expected}, found ${found} at offset ${offset}; ${octetsIn(skipped)} skipped`;
  return new FrameError("frameLength", offset, rule, expected, sentence, skipped);
}

export function failureOf(failure: number): Failure {
  const found = FAILURES[failure - 1];
  if (found === undefined) throw new RangeError("no failure");
  return found;
}

function octetsIn(count: number): string {
  return `${count} octet${count === 1 ? "" : "s"}`;
}
