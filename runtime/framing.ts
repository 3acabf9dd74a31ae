/**
 * Syslog frames: where messages start and end in a stream. Octet counting and a line feed (or NUL) at the end are the
 * two ways of RFC 6587; TLS has octet counting only (RFC 5425).
 *
 * A framer is fed with octets in pieces of any size and hands over each frame as soon as it is complete. However the
 * stream is cut, the frames are the same, each octet is looked at a fixed number of times, and what a framer holds
 * between two pieces is bounded by the maximum length of a frame.
 */
import { FAILURES, FramingMatch, parseNoise, parseResumption, parseSyslogFrame } from "../generated/framing.js";
import { describeOctetAt } from "./describe.js";

/**
 * How messages are delimited:
 * - `octet`: each is preceded by the number of its octets and a space (RFC 6587 section 3.4.1, RFC 5425 section 4.3).
 *   Line feeds between frames are tolerated.
 * - `lf`: each ends with LF or CR LF (section 3.4.2), the last one may end with the stream. Empty lines are no frames.
 * - `nul`: the same with a NUL octet.
 * - `none`: everything is one frame, as in a datagram.
 */
export type Framing = "octet" | "lf" | "nul" | "none";

export interface FramerOptions {
  readonly framing: Framing;
  /** The longest message that is handed over, in octets, without octet count and delimiter; at least 1. */
  readonly maxLength: number;
}

/**
 * Takes a frame: the message is `octets[start..end)`, a view of the piece that was fed if it lies within one piece.
 * The framer does not touch the octets again; they stay as they are as long as the owner of the piece leaves them so.
 *
 * With an error the octets are not a message: they are the first ones of a frame that is too long or cut off, or those
 * that are not a frame.
 */
export type OnFrame = (octets: Uint8Array, start: number, end: number, error: FrameError | null) => void;

/**
 * - `frameLength`: no octet count where a frame should start. The octets up to the next that look like the head of a
 *   frame, or up to and including the next LF, are skipped. Reported are the first `maxLength` of them.
 * - `frameTooLong`: more than `maxLength` octets, of which the first `maxLength` are reported; the rest is skipped.
 * - `frameIncomplete`: the stream ends within a counted frame; what came of it is reported.
 */
export type FrameErrorCode = "frameLength" | "frameTooLong" | "frameIncomplete";

/** Why octets are not a frame. */
export class FrameError {
  /** @internal */
  constructor(
    readonly code: FrameErrorCode,
    /** 0-based, from the start of the reported octets: the first that could not be there, or their number. */
    readonly offset: number,
    /** The rule of RFC 6587's grammar: `MSG-LEN` or `SYSLOG-FRAME`. */
    readonly rule: string,
    /** What could have been there, in words. */
    readonly expected: string,
    /** A sentence for people. */
    readonly text: string,
  ) {}
}

/**
 * Splits a stream into frames.
 *
 * @example
 * import { Framer } from "@abnfa/syslog/framing";
 * import { parseFrame } from "@abnfa/syslog/rfc5424";
 * const messages = [];
 * const framer = new Framer({ framing: "octet", maxLength: 8192 }, (octets, start, end, error) => {
 *   if (error === null) messages.push(parseFrame(octets, start, end).ok);
 * });
 * framer.feed(new TextEncoder().encode("17 <34>1 - - - - - -17 <34>1 - - "));
 * framer.feed(new TextEncoder().encode("- - - -"));
 * framer.end();
 * messages; // [true, true]
 */
export class Framer {
  private readonly splitter: Splitter;

  constructor({ framing, maxLength }: FramerOptions, onFrame: OnFrame) {
    if (!(Number.isSafeInteger(maxLength) && maxLength >= 1)) throw new RangeError(`no maximum length: ${maxLength}`);
    this.splitter = splitterFor(framing, maxLength, onFrame);
  }

  /** Takes the next octets of the stream. They must not change while frames that lie in them are in use. */
  feed(octets: Uint8Array): void {
    if (!(octets instanceof Uint8Array)) throw new TypeError("a framer is fed with a Uint8Array (a Buffer is one)");
    this.splitter.feed(octets);
  }

  /** The stream ends here: the unfinished rest is handed over. After that the framer is ready for another stream. */
  end(): void {
    this.splitter.end();
  }
}

interface Splitter {
  feed(chunk: Uint8Array): void;
  end(): void;
}

function splitterFor(framing: Framing, maxLength: number, onFrame: OnFrame): Splitter {
  switch (framing) {
    case "octet":
      return new CountedSplitter(maxLength, onFrame);
    case "lf":
      return new DelimitedSplitter(LF, maxLength, onFrame);
    case "nul":
      return new DelimitedSplitter(NUL, maxLength, onFrame);
    case "none":
      return new DelimitedSplitter(null, maxLength, onFrame);
    default:
      throw new RangeError(`no framing: ${framing satisfies never}`);
  }
}

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;

const NO_OCTETS = new Uint8Array(0);

/** A buffer of this many octets is kept for the next use: an idle connection should not hold more. */
const KEPT = 4096;

/** The start of a frame whose rest is still to come. It grows by doubling, so that many small pieces cost no more. */
class Carry {
  octets = NO_OCTETS;
  length = 0;

  constructor(private readonly limit: number) {}

  get room(): number {
    return this.limit - this.length;
  }

  append(chunk: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.octets.length) this.grow(length);
    this.octets.set(chunk.subarray(start, end), this.length);
    this.length = length;
  }

  private grow(length: number): void {
    const grown = new Uint8Array(Math.min(Math.max(length, 2 * this.octets.length, 256), this.limit));
    grown.set(this.octets.subarray(0, this.length));
    this.octets = grown;
  }

  /** Forgets the octets, which nobody else has seen. */
  clear(): void {
    this.length = 0;
    if (this.octets.length > KEPT) this.octets = NO_OCTETS;
  }

  /** The octets, which now belong to the caller. */
  release(): Uint8Array {
    const { octets } = this;
    this.octets = NO_OCTETS;
    this.length = 0;
    return octets;
  }

  keepLast(count: number): void {
    this.octets.copyWithin(0, this.length - count, this.length);
    this.length = count;
  }
}

/** Splits after each delimiter; without one, at the end of the stream. */
class DelimitedSplitter implements Splitter {
  private readonly carry: Carry;
  /** The rest of a frame that was reported as too long. */
  private skipping = false;

  constructor(
    private readonly delimiter: number | null,
    private readonly maxLength: number,
    private readonly onFrame: OnFrame,
  ) {
    this.carry = new Carry(maxLength + 1); // a CR may belong to the delimiter
  }

  feed(chunk: Uint8Array): void {
    let start = 0;
    while (start < chunk.length) {
      // The search for one octet is no parsing, and the native one is many times faster than a machine.
      const found = this.delimiter === null ? -1 : chunk.indexOf(this.delimiter, start);
      if (found < 0) {
        this.keep(chunk, start, chunk.length);
        return;
      }
      this.complete(chunk, start, found);
      start = found + 1;
    }
  }

  end(): void {
    const { length } = this.carry;
    this.deliver(this.carry.release(), 0, length);
    this.skipping = false;
  }

  private keep(chunk: Uint8Array, start: number, end: number): void {
    if (this.skipping) return;
    const fitting = Math.min(end, start + this.carry.room);
    this.carry.append(chunk, start, fitting);
    if (fitting === end) return;
    this.reportTooLong(this.carry.release(), 0);
    this.skipping = true;
  }

  private complete(chunk: Uint8Array, start: number, end: number): void {
    if (this.carry.length === 0 && !this.skipping) {
      this.deliver(chunk, start, this.withoutCr(chunk, start, end));
      return;
    }
    this.keep(chunk, start, end);
    const length = this.withoutCr(this.carry.octets, 0, this.carry.length);
    this.skipping = false;
    this.deliver(this.carry.release(), 0, length);
  }

  /** CR LF ends a line as LF does. */
  private withoutCr(octets: Uint8Array, start: number, end: number): number {
    return this.delimiter === LF && end > start && octets[end - 1] === CR ? end - 1 : end;
  }

  private deliver(octets: Uint8Array, start: number, end: number): void {
    if (end - start > this.maxLength) this.reportTooLong(octets, start);
    else if (end > start) this.onFrame(octets, start, end, null);
  }

  private reportTooLong(octets: Uint8Array, start: number): void {
    const { maxLength } = this;
    this.onFrame(octets, start, start + maxLength, tooLong(maxLength, "more"));
  }
}

/** MSG-LEN of ten digits and SP. */
const LONGEST_HEAD = 11;

/** What has to be seen before a "<" to know whether it follows the head of a frame: the head, and that no digit precedes. */
const LOOK_BEHIND = LONGEST_HEAD + 1;

/** Splits by octet counts, which the generated machine reads. */
class CountedSplitter implements Splitter {
  private readonly carry: Carry;
  private state: "head" | "message" | "rest" | "lost" = "head";
  /** The octet count of the frame (message), or how many octets of it are still to come (rest). */
  private count = 0;
  /** Why the octets are skipped (lost), until that was reported. */
  private error: FrameError | null = null;

  constructor(
    private readonly maxLength: number,
    private readonly onFrame: OnFrame,
  ) {
    this.carry = new Carry(maxLength + LOOK_BEHIND + 1);
  }

  feed(chunk: Uint8Array): void {
    let start = 0;
    while (start < chunk.length) start = this.advance(chunk, start);
  }

  end(): void {
    const { length } = this.carry;
    if (this.state === "lost") this.reportLost(length);
    else if (this.state === "message") this.reportIncomplete(this.count - length);
    else if (length > 0) this.reportIncompleteHead();
    this.carry.clear();
    this.state = "head";
  }

  /** Deals with `chunk[start..)` as far as the state lasts; returns where that is. */
  private advance(chunk: Uint8Array, start: number): number {
    switch (this.state) {
      case "head":
        return this.head(chunk, start);
      case "message":
        return this.message(chunk, start);
      case "rest":
        return this.rest(chunk, start);
      case "lost":
        return this.lost(chunk, start);
    }
  }

  private head(chunk: Uint8Array, start: number): number {
    const { carry } = this;
    const before = carry.length;
    if (before === 0 && chunk[start] === LF) return start + 1;
    if (before > 0) carry.append(chunk, start, Math.min(chunk.length, start + LONGEST_HEAD - before));
    const [octets, from, to] = before > 0 ? [carry.octets, 0, carry.length] : [chunk, start, chunk.length];
    const match = parseSyslogFrame(octets, from, to, FramingMatch);
    if (match.failure === 0) {
      carry.clear();
      this.state = "message";
      this.count = match.messageLength ?? 0;
      return start + match.messageStart - from - before;
    }
    if (match.offset === to) {
      if (before === 0) carry.append(chunk, start, to); // digits only: at most ten
      return chunk.length;
    }
    this.error = malformedHead(match, from, to);
    carry.length = before; // they are looked at again, as octets that are no head
    this.state = "lost";
    return start;
  }

  private message(chunk: Uint8Array, start: number): number {
    const { carry, count } = this;
    const wanted = Math.min(count, this.maxLength);
    const end = Math.min(chunk.length, start + wanted - carry.length);
    const within = carry.length === 0 && end - start === wanted;
    if (!within) carry.append(chunk, start, end);
    if (!within && carry.length < wanted) return end;
    const error = count > wanted ? tooLong(this.maxLength, String(count)) : null;
    this.state = error === null ? "head" : "rest";
    this.count -= wanted;
    if (within) this.onFrame(chunk, start, end, error);
    else this.onFrame(carry.release(), 0, wanted, error);
    return end;
  }

  private rest(chunk: Uint8Array, start: number): number {
    const end = Math.min(chunk.length, start + this.count);
    this.count -= end - start;
    if (this.count === 0) this.state = "head";
    return end;
  }

  /** Looks for a place to go on from: after a LF, or at the head of a frame. */
  private lost(chunk: Uint8Array, start: number): number {
    const { carry } = this;
    if (carry.room === 0) {
      this.reportLost(this.maxLength);
      carry.keepLast(LOOK_BEHIND);
    }
    const limit = Math.min(chunk.length, start + carry.room);
    const noise = parseNoise(chunk, start, limit, FramingMatch);
    const next = noise.failure === 0 ? limit : noise.offset + 1;
    carry.append(chunk, start, next);
    if (noise.failure === 0) return next;
    if (chunk[noise.offset] === LF) {
      this.goOn("head", carry.length);
      return next;
    }
    const from = Math.max(0, carry.length - LOOK_BEHIND - 1);
    const match = parseResumption(carry.octets, from, carry.length, FramingMatch);
    if (match.failure !== 0) return next;
    this.count = match.messageLength ?? 0;
    this.goOn("message", match.messageLengthStart);
    return noise.offset; // the "<" is the first octet of the message
  }

  /** `length` octets were not understood; after them a frame (head) or its message follows. */
  private goOn(state: "head" | "message", length: number): void {
    this.reportLost(length);
    this.carry.clear();
    this.state = state;
  }

  private reportLost(length: number): void {
    const { error } = this;
    if (error === null) return;
    this.error = null;
    const octets = this.carry.octets.slice(0, Math.min(length, this.maxLength));
    this.onFrame(octets, 0, octets.length, error);
  }

  private reportIncomplete(missing: number): void {
    const { length } = this.carry;
    const expected = `${octetsIn(missing)} more`;
    const text = `the frame ends early: ${octetsIn(this.count)} announced, ${length} received`;
    const error = new FrameError("frameIncomplete", length, "SYSLOG-FRAME", expected, text);
    this.onFrame(this.carry.release(), 0, length, error);
  }

  private reportIncompleteHead(): void {
    const { length } = this.carry;
    const { rule, expected } = failureOf(parseSyslogFrame(this.carry.octets, 0, length, FramingMatch));
    const text = `the frame ends early: expected ${expected}, found the end at offset ${length}`;
    const error = new FrameError("frameIncomplete", length, rule, expected, text);
    this.onFrame(this.carry.release(), 0, length, error);
  }
}

function tooLong(maxLength: number, length: string): FrameError {
  const expected = `at most ${octetsIn(maxLength)}`;
  const text = `a frame has ${expected}, this one has ${length}`;
  return new FrameError("frameTooLong", maxLength, "SYSLOG-FRAME", expected, text);
}

function octetsIn(count: number): string {
  return `${count} octet${count === 1 ? "" : "s"}`;
}

function malformedHead(match: FramingMatch, start: number, end: number): FrameError {
  const { rule, expected, text } = failureOf(match);
  const offset = match.offset - start;
  const found = describeOctetAt(match.octets, match.offset, end);
  const sentence = `${text}: expected ${expected}, found ${found} at offset ${offset}`;
  return new FrameError("frameLength", offset, rule, expected, sentence);
}

function failureOf(match: FramingMatch) {
  const failure = FAILURES[match.failure - 1];
  if (failure === undefined) throw new RangeError("no failure");
  return failure;
}
