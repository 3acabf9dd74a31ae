/**
 * Syslog messages of RFC 5424: the generated parser with the names and types of the standard around it.
 *
 * Nothing is decoded until it is read. A message therefore refers to the octets it was parsed from, and to 64 KB of
 * offsets that it shares with others: do not change the octets while you use it, and take `toObject()` of what you
 * keep for long, so that a small message does not hold a large buffer.
 */
import {
  decodeInteger,
  decodeNanos,
  FAILURES,
  type FailureCode,
  parseSyslogFrame,
  parseSyslogMsg,
  Rfc5424Captures,
} from "../generated/rfc5424.js";
import { checkFrame, type Failure, ParseError, type Success } from "./result.js";
import {
  isLong,
  readLongStructuredData,
  readStructuredData,
  type SdParam,
  type StructuredData,
  type StructuredDataVisitor,
  startOf,
  visitLongRecords,
  visitRecords,
} from "./structured-data.js";
import { decodeLatin1, decodeUtf8, detached, isAscii, nativeUtf8, SHORT, shortAscii, toOctets } from "./text.js";
import { dateOf } from "./time.js";

export type { FailureCode } from "../generated/rfc5424.js";
export { type Failure, ParseError, type Success } from "./result.js";
export { SdElement, type SdParam, StructuredData, type StructuredDataVisitor } from "./structured-data.js";

/** How a message is read. */
export interface ParseOptions {
  /** On an error, also give a message with every field that was complete before it, if any was. Default: false. */
  readonly bestEffort?: boolean;
  /**
   * `correct` (default) is what RFC 5424 says. `compatible` gives go-syslog's (and so Telegraf's) answers: `message`
   * keeps its byte order mark (`bom` is false) and is null when it is empty, and of parameters with the same name in an
   * element only the last is kept. Where go-syslog refuses what is valid, or invents or loses fields, both profiles do
   * as the RFC says.
   */
  readonly profile?: Profile;
}

/** Whose answers are given: those of RFC 5424, or those of go-syslog. */
export type Profile = "correct" | "compatible";

/** `ok` tells which: a message, or an error with (best effort) or without a partial message. */
export type ParseResult = ParseSuccess | ParseFailure;

/** The input is a message. */
export type ParseSuccess = Success<Message & CompleteHeader>;

/** The input is no message. */
export type ParseFailure = Failure<Message, FailureCode>;

/** What a valid message always has. */
export interface CompleteHeader {
  readonly facility: number;
  readonly severity: number;
  readonly priority: number;
  readonly version: number;
}

/**
 * What a message has decoded so far: nothing; its text, in a character for each octet from `base` to MSG and perhaps with
 * MSG (a native call costs more than reading some tens of octets, so there is one for all fields); or the structured data as
 * well.
 */
type Decoded = null | string | { readonly text: string; readonly structuredData: StructuredData };

/**
 * A MSG of US-ASCII is decoded along with the rest. Node's decoder for UTF-8 makes sure of what it is, quickly unless there
 * is a byte order mark; for few octets it is faster to look at them first.
 */
const FEW_OCTETS = 32;
/** As long as that takes less time than another call of a decoder. */
const SHORT_MSG = 200;
/** More are decoded by a call of their own: who reads other fields only should not wait for them. */
const MANY_OCTETS = 1024;

/**
 * A message, or in best effort the part of one. A field is null when it is `-` in the message, or was not reached.
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc5424";
 * const { message } = parse("<165>1 2018-10-11T22:14:15.003Z host app - m - text");
 * message?.unixNanos; // 1539296055003000000n
 * message?.procId; // null
 * message?.toObject().hostname; // "host"
 */
export class Message extends Rfc5424Captures {
  /** Tells messages of several formats apart. */
  get format(): "rfc5424" {
    return "rfc5424";
  }

  /** 0 to 23, index into `facilities`; priority / 8 (RFC 5424 section 6.2.1). */
  get facility(): number | null {
    const { priority } = this;
    return priority === null ? null : priority >> 3;
  }

  /** 0 (emergency) to 7 (debug), index into `severities`; priority modulo 8 (section 6.2.1). */
  get severity(): number | null {
    const { priority } = this;
    return priority === null ? null : priority & 7;
  }

  /** PRIVAL, 0 to 191: facility * 8 + severity (section 6.2.1). */
  get priority(): number | null {
    return this.priorityEnd < 0 ? null : decodeInteger(this.octets, this.priorityStart, this.priorityEnd);
  }

  /** VERSION, 1 to 999; 1 in messages of RFC 5424 (section 6.2.2). */
  get version(): number | null {
    return this.versionEnd < 0 ? null : decodeInteger(this.octets, this.versionStart, this.versionEnd);
  }

  /** TIMESTAMP as received, RFC 3339 with up to 6 digits of fraction (section 6.2.3). */
  get timestamp(): string | null {
    return this.timestampEnd < 0 ? null : this.text(this.timestampStart, this.timestampEnd);
  }

  /** TIMESTAMP in nanoseconds since 1970-01-01T00:00:00Z, without loss. */
  get unixNanos(): bigint | null {
    return this.timestampEnd < 0 ? null : decodeNanos(this.octets, this.timestampStart, this.timestampEnd);
  }

  /** TIMESTAMP as a Date, cut to milliseconds. */
  get date(): Date | null {
    return dateOf(this.unixNanos);
  }

  /** HOSTNAME, 1 to 255 printable US-ASCII characters (section 6.2.4). */
  get hostname(): string | null {
    return this.hostnameEnd < 0 ? null : this.text(this.hostnameStart, this.hostnameEnd);
  }

  /** APP-NAME, 1 to 48 printable US-ASCII characters (section 6.2.5). */
  get appName(): string | null {
    return this.appNameEnd < 0 ? null : this.text(this.appNameStart, this.appNameEnd);
  }

  /** PROCID, 1 to 128 printable US-ASCII characters; often, but not always, a number (section 6.2.6). */
  get procId(): string | null {
    return this.procIdEnd < 0 ? null : this.text(this.procIdStart, this.procIdEnd);
  }

  /** MSGID, 1 to 32 printable US-ASCII characters (section 6.2.7). */
  get msgId(): string | null {
    return this.msgIdEnd < 0 ? null : this.text(this.msgIdStart, this.msgIdEnd);
  }

  /** STRUCTURED-DATA (section 6.3): elements and parameters in order, escapes removed. */
  get structuredData(): StructuredData | null {
    if (this.recordsStart === this.recordsEnd) return null;
    const cached = this.cached as Decoded;
    if (typeof cached === "object" && cached !== null) return cached.structuredData;
    const text = this.decoded();
    const structuredData = isLong(this)
      ? readLongStructuredData(this, this.lastParamWins)
      : readStructuredData(this, text, this.base, this.lastParamWins);
    this.cached = { text, structuredData } satisfies Decoded;
    return structuredData;
  }

  /**
   * Hands STRUCTURED-DATA (section 6.3) to a visitor: nothing is made but the texts.
   *
   * @example
   * import { parse } from "@abnfa/syslog/rfc5424";
   * const { message } = parse('<165>1 - - - - - [origin ip="192.0.2.1"][meta sequenceId="29"]');
   * const read = [];
   * message?.visitStructuredData({ element: (id) => read.push(id), param: (name, value) => read.push(`${name}=${value}`) });
   * read; // ["origin", "ip=192.0.2.1", "meta", "sequenceId=29"]
   */
  visitStructuredData(visitor: StructuredDataVisitor): void {
    const { octets, records, recordsStart, recordsEnd } = this;
    if (isLong(this)) visitLongRecords(this, visitor);
    else if (recordsStart !== recordsEnd) {
      visitRecords(octets, records, recordsStart, recordsEnd, this.decoded(), this.base, visitor);
    }
  }

  /** What is read first decodes the rest along with it, unless it is short. */
  private text(start: number, end: number): string {
    if (this.cached === null && end - start <= SHORT) return shortAscii(this.octets, start, end);
    return this.decoded().slice(start - this.base, end - this.base);
  }

  private decoded(): string {
    const cached = this.cached as Decoded;
    if (cached === null) return this.decode();
    return typeof cached === "string" ? cached : cached.text;
  }

  /** The text from the first field on. */
  private decode(): string {
    const text = this.decodeWithMsg() ?? decodeLatin1(this.octets, this.base, this.decodedEnd());
    this.cached = text satisfies Decoded;
    return text;
  }

  /** The text with a MSG of many octets, which is not looked through before; null if there is none, or it cannot be. */
  private decodeWithMsg(): string | null {
    const { messageStart, messageEnd } = this;
    const length = messageEnd - messageStart;
    if (length <= FEW_OCTETS || length > MANY_OCTETS || this.octets[messageStart]! >= 0x80 || isLong(this)) return null;
    const text = nativeUtf8(this.octets, this.base, messageEnd);
    // Octets never become more characters than they are: if there are as many, each is where it was.
    return text.length === messageEnd - this.base || isAscii(this.octets, this.base, messageStart) ? text : null;
  }

  /** Where the text ends: behind a short MSG of US-ASCII, else in front of it, or of long structured data. */
  private decodedEnd(): number {
    const { octets, messageStart, messageEnd } = this;
    if (isLong(this)) return startOf(this);
    const hasShortMsg = messageEnd >= 0 && messageEnd - messageStart <= SHORT_MSG;
    if (hasShortMsg && isAscii(octets, this.textStart, messageEnd)) return messageEnd;
    return messageStart > this.base ? messageStart : this.offset;
  }

  /** Where the first field starts: stored messages may lack PRI. */
  private get base(): number {
    return this.priorityStart < 0 ? this.versionStart : this.priorityStart;
  }

  /**
   * MSG as text (section 6.4), without the byte order mark that announces UTF-8. Without the mark the encoding is
   * unknown; UTF-8 is assumed and U+FFFD stands for what is not. Null when there is no MSG, "" when it is empty.
   */
  get message(): string | null {
    if (this.messageEnd < 0) return null;
    if (this.cached !== null) {
      const text = this.decoded();
      if (text.length > this.messageStart - this.base) return text.slice(this.textStart - this.base);
    }
    return decodeUtf8(this.octets, this.textStart, this.messageEnd);
  }

  /** Whether MSG starts with the byte order mark that announces UTF-8 (section 6.4), and that is no part of `message`. */
  get bom(): boolean {
    return this.bomEnd >= 0;
  }

  /** The octets of MSG, without a byte order mark: a view of the input, not a copy. */
  get messageBytes(): Uint8Array | null {
    return this.messageEnd < 0 ? null : this.octets.subarray(this.textStart, this.messageEnd);
  }

  protected get textStart(): number {
    return this.bomEnd < 0 ? this.messageStart : this.bomEnd;
  }

  protected get lastParamWins(): boolean {
    return false;
  }

  /** A plain object with every field decoded; it holds on to nothing. */
  toObject(): MessageObject {
    return this.plain(detached);
  }

  /** The same for JSON, which has no bigint: `unixNanos` is a string. */
  toJSON(): Omit<MessageObject, "unixNanos"> & { unixNanos: string | null } {
    // What is written soon needs no texts of its own.
    const { facility, severity, priority, version, timestamp, unixNanos, ...rest } = this.plain((text) => text);
    return { facility, severity, priority, version, timestamp, unixNanos: unixNanos?.toString() ?? null, ...rest };
  }

  private plain(kept: (text: string) => string): MessageObject {
    const orNull = (text: string | null) => (text === null ? null : kept(text));
    const { facility, severity, priority, version, unixNanos } = this;
    const params = (list: readonly SdParam[]) =>
      list.map(({ name, value }) => ({ name: kept(name), value: kept(value) }));
    const elements = this.structuredData?.elements ?? null;
    return {
      facility,
      severity,
      priority,
      version,
      timestamp: orNull(this.timestamp),
      unixNanos,
      hostname: orNull(this.hostname),
      appName: orNull(this.appName),
      procId: orNull(this.procId),
      msgId: orNull(this.msgId),
      structuredData: elements?.map((element) => ({ id: kept(element.id), params: params(element.params) })) ?? null,
      message: orNull(this.message),
    };
  }
}

/** A message as go-syslog would read it. */
class CompatibleMessage extends Message {
  override get message(): string | null {
    return this.messageEnd > this.messageStart ? super.message : null;
  }

  /** The mark is a part of the text. */
  override get bom(): boolean {
    return false;
  }

  override visitStructuredData(visitor: StructuredDataVisitor): void {
    for (const { id, params } of this.structuredData ?? []) {
      visitor.element(id);
      for (const { name, value } of params) visitor.param(name, value);
    }
  }

  protected override get textStart(): number {
    return this.messageStart;
  }

  protected override get lastParamWins(): boolean {
    return true;
  }
}

/** The fields of a message as plain values. */
export interface MessageObject {
  facility: number | null;
  severity: number | null;
  priority: number | null;
  version: number | null;
  timestamp: string | null;
  unixNanos: bigint | null;
  hostname: string | null;
  appName: string | null;
  procId: string | null;
  msgId: string | null;
  structuredData: { id: string; params: { name: string; value: string }[] }[] | null;
  message: string | null;
}

/**
 * Parses one message of RFC 5424. Never throws on bad input: it gives an error with code, offset and reason.
 * Throws a TypeError if the input is neither a Uint8Array nor a string, a RangeError if there is no such profile, or if it
 * has more than 2,147,483,647 octets.
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc5424";
 * const { message, error } = parse("<165>1 2018-10-11T22:14:15.003Z mymach.it e - 1 - An event");
 * message?.hostname; // "mymach.it"
 * error; // null
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): ParseResult {
  const octets = toOctets(input);
  return result(parseSyslogMsg(octets, 0, octets.length, classFor(options)), 0, octets.length, options);
}

/**
 * Parses the message in `octets[start..end)`, as transports deliver it: a LF, CR LF or NUL is tolerated where a
 * message without MSG ends, which senders add to frames. (After MSG it is part of MSG: nothing tells it from text.)
 * Throws as `parse` does, and a RangeError if `start` and `end` are no places in the octets, in this order.
 *
 * @example
 * import { parseFrame } from "@abnfa/syslog/rfc5424";
 * parseFrame(new TextEncoder().encode("<34>1 - - - - - -\n")).ok; // true
 */
export function parseFrame(
  octets: Uint8Array,
  start = 0,
  end = octets.length,
  options: ParseOptions = {},
): ParseResult {
  checkFrame(octets, start, end);
  return result(parseSyslogFrame(octets, start, end, classFor(options)), start, end, options);
}

/** @internal */
export function classFor({ profile }: ParseOptions): typeof Message {
  if (profile === undefined || profile === "correct") return Message;
  if (profile === "compatible") return CompatibleMessage;
  throw new RangeError(`no profile: ${profile}`);
}

/**
 * What best effort gives: nothing if no field is complete, which is so if neither of the first two is.
 *
 * @internal
 */
export function partial(message: Message, { bestEffort }: ParseOptions): Message | null {
  return bestEffort === true && (message.priorityEnd >= 0 || message.versionEnd >= 0) ? message : null;
}

function result(message: Message, start: number, end: number, options: ParseOptions): ParseResult {
  if (message.failure === 0) return { ok: true, message: message as Message & CompleteHeader, error: null };
  return { ok: false, message: partial(message, options), error: new ParseError(FAILURES, message, start, end) };
}
