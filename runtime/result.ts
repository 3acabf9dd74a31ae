/** What parsing gives, for every format: a message, or why there is none. */
import { describeOctetAt } from "./describe.js";

/** The input is a message. */
export interface Success<Message> {
  readonly ok: true;
  readonly message: Message;
  readonly error: null;
}

/** The input is no message. */
export interface Failure<Message, Code extends string> {
  readonly ok: false;
  /** In best effort the fields completed before the error, if there are any; otherwise null. */
  readonly message: Message | null;
  readonly error: ParseError<Code>;
}

/** A way to fail, as generated modules list them. */
interface FailureInfo<Code extends string> {
  readonly code: Code;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Where a generated parser has stopped. */
interface Stop {
  readonly octets: Uint8Array;
  /** 1 + index into the table of failures. */
  readonly failure: number;
  readonly offset: number;
}

/**
 * Why an input is not a message. Texts are made when they are read.
 *
 * @example
 * import { parse } from "@abnfa/syslog";
 * const { error } = parse("<34>1 yesterday host app - - -");
 * error?.code; // "timestamp"
 * error?.offset; // 6
 * error?.rule; // "TIMESTAMP"
 * error?.expected; // "a digit or \"-\""
 */
export class ParseError<Code extends string = string> {
  /** @internal */
  constructor(
    private readonly failures: readonly FailureInfo<Code>[],
    private readonly stop: Stop,
    private readonly start: number,
    private readonly end: number,
  ) {}

  private get failure() {
    const failure = this.failures[this.stop.failure - 1];
    if (failure === undefined) throw new RangeError("no failure");
    return failure;
  }

  /** The field that is wrong: `timestamp`, `hostname`, … */
  get code(): Code {
    return this.failure.code;
  }

  /**
   * 0-based, from the start of the input: the first octet that no valid message could have there, or the input's
   * length when it ends too early.
   */
  get offset(): number {
    return this.stop.offset - this.start;
  }

  /** The rule of the grammar that was being matched: `TIMESTAMP`. */
  get rule(): string {
    return this.failure.rule;
  }

  /** What could have stood there, in words: `a digit or "-"`. */
  get expected(): string {
    return this.failure.expected;
  }

  /** A sentence for people. */
  get text(): string {
    const { text, expected } = this.failure;
    const { octets, offset } = this.stop;
    const found = describeOctetAt(octets, offset, this.end);
    const wanted = expected === text ? "" : `expected ${expected}, `;
    return `${text}: ${wanted}found ${found} at offset ${this.offset}`;
  }

  /** All of it as plain values. */
  toJSON(): { code: Code; offset: number; rule: string; expected: string; text: string } {
    const { code, offset, rule, expected, text } = this;
    return { code, offset, rule, expected, text };
  }
}

/** Throws a TypeError or RangeError if there is no frame in `octets[start..end)`. */
export function checkFrame(octets: Uint8Array, start: number, end: number): void {
  if (!(octets instanceof Uint8Array)) throw new TypeError("a frame is a Uint8Array (a Buffer is one)");
  const isWithin = 0 <= start && start <= end && end <= octets.length;
  if (isWithin && Number.isInteger(start) && Number.isInteger(end)) return;
  throw new RangeError(`no frame at ${start} to ${end} of ${octets.length} octets`);
}
