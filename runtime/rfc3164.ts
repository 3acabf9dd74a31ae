/**
 * Syslog messages of RFC 3164, BSD syslog: the generated parser with names, types and instants around it.
 *
 * Nothing is decoded until it is read. A message therefore refers to the octets it was parsed from: do not change
 * them while you use it, and take `toObject()` of what you keep for long.
 */
import {
  decodeInteger,
  FAILURES,
  type FailureCode,
  parseBsdMsg,
  parseCiscoMsg,
  parseStrictMsg,
  Rfc3164Captures,
} from "../generated/rfc3164.js";
import { parseTimestampParts, Rfc3164TimestampMatch } from "../generated/rfc3164-timestamp.js";
import { checkFrame, type Failure, ParseError, type Success } from "./result.js";
import { decodeAscii, decodeUtf8, toOctets } from "./text.js";
import { dateOf, instantOf, nearestInstantOf, UTC, type Zone, zoneAtOffset, zoneNamed } from "./time.js";

export type { FailureCode } from "../generated/rfc3164.js";
export { type Failure, ParseError, type Success } from "./result.js";

/** How a message is read. */
export interface ParseOptions {
  /** On an error, also give a message with every field that was complete before it, if any was. Default: false. */
  readonly bestEffort?: boolean;
  readonly dialect?: Dialect;
  /** The zone of timestamps that name none, as the IANA database calls it: `Europe/Rome`. Default: `UTC`. */
  readonly zone?: string;
  /**
   * The clock that tells the year of timestamps without one: it is the latest that puts them no more than a day ahead
   * of this. Default: the time of parsing.
   */
  readonly reference?: Date;
}

/**
 * Which forms are taken:
 *
 * - `relaxed` (default): all that is met with and can be told for sure. RFC 3339 timestamps, fractions of seconds, a
 *   year, days padded with 0 or not at all; any of timestamp, HOSTNAME and TAG missing; PRI missing before a timestamp.
 *   What is none of these is text, so that whatever follows PRI is a message (RFC 3164 section 4.3.2).
 * - `strict`: RFC 3164 section 4.1 to the letter.
 * - `cisco`: what IOS sends, with counters, zones and `%FACILITY-SEVERITY-MNEMONIC:`.
 */
export type Dialect = "relaxed" | "strict" | "cisco";

/** `ok` tells which: a message, or an error with (best effort) or without a partial message. */
export type ParseResult = ParseSuccess | ParseFailure;

/** The input is a message. */
export type ParseSuccess = Success<Message>;

/** The input is no message. */
export type ParseFailure = Failure<Message, FailureCode>;

/** What IOS says about a message besides the fields of RFC 3164. */
export interface CiscoFields {
  /** Counts the messages sent to this receiver. */
  readonly messageCounter: number | null;
  /** Counts all messages of the device. */
  readonly sequenceNumber: number | null;
  /** `[syslog@9 s_sn="127" s_id="sw1:666"]`, as received. */
  readonly session: string | null;
  /** The name of the zone behind the timestamp, as the device is configured to call it. */
  readonly zone: string | null;
  /** `SYS` of `%SYS-5-CONFIG_I`. */
  readonly facility: string;
  /** 0 to 7: 5 of `%SYS-5-CONFIG_I`. */
  readonly severity: number;
  /** `CONFIG_I` of `%SYS-5-CONFIG_I`. */
  readonly mnemonic: string;
}

/** What is known besides the octets. */
interface Clock {
  /** Milliseconds since 1970. */
  readonly reference: number;
  readonly zone: Zone;
}

/**
 * A message, or in best effort the part of one. A field is null when the message lacks it, or it was not reached.
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc3164";
 * const { message } = parse("<34>2026 Oct 11 22:14:15 host cron[7]: text\n", { zone: "Asia/Tokyo" });
 * message?.timestamp; // "2026 Oct 11 22:14:15"
 * message?.date?.toISOString(); // "2026-10-11T13:14:15.000Z"
 * message?.message; // "text"
 * message?.toObject().procId; // "7"
 */
export class Message extends Rfc3164Captures {
  /** Tells messages of several formats apart. */
  get format(): "rfc3164" {
    return "rfc3164";
  }

  /** 0 to 23, index into `facilities`; priority / 8 (RFC 3164 section 4.1.1). */
  get facility(): number | null {
    const { priority } = this;
    return priority === null ? null : priority >> 3;
  }

  /** 0 (emergency) to 7 (debug), index into `severities`; priority modulo 8 (section 4.1.1). */
  get severity(): number | null {
    const { priority } = this;
    return priority === null ? null : priority & 7;
  }

  /** The number in PRI, 0 to 191: facility * 8 + severity (section 4.1.1). */
  get priority(): number | null {
    return this.priorityEnd < 0 ? null : decodeInteger(this.octets, this.priorityStart, this.priorityEnd);
  }

  /** TIMESTAMP as received: `Oct 11 22:14:15` (section 4.1.2); of IOS also the time since it was started. */
  get timestamp(): string | null {
    return this.stampEnd < 0 ? null : decodeAscii(this.octets, this.stampStart, this.stampEnd);
  }

  /**
   * TIMESTAMP in nanoseconds since 1970-01-01T00:00:00Z. A year and a zone that it lacks are as the options say. Null
   * as well when it is of no calendar, or of a day that its year does not have.
   */
  get unixNanos(): bigint | null {
    if (this.stampEnd < 0) return null;
    const parts = parseTimestampParts(this.octets, this.stampStart, this.stampEnd, Rfc3164TimestampMatch);
    return parts.failure === 0 ? nanosOf(parts, this.clock) : null;
  }

  /** TIMESTAMP as a Date, cut to milliseconds; see `unixNanos`. */
  get date(): Date | null {
    return dateOf(this.unixNanos);
  }

  /** HOSTNAME: a name, with or without domain, or an address (section 4.1.2). */
  get hostname(): string | null {
    return this.field(this.hostnameStart, this.hostnameEnd);
  }

  /** TAG, mostly the name of a program (section 4.1.3): `su`. Of IOS the name of the message: `%SYS-5-CONFIG_I`. */
  get appName(): string | null {
    return this.field(this.appNameStart, this.appNameEnd);
  }

  /** What stands in brackets behind TAG, mostly the number of a process (section 5.3). */
  get procId(): string | null {
    return this.field(this.procIdStart, this.procIdEnd);
  }

  /**
   * CONTENT without the colon and space that end TAG (section 4.1.3), and without a LF, CR LF or NUL at its end, which
   * is the transport's. The encoding is unknown; UTF-8 is assumed and U+FFFD stands for what is not.
   */
  get message(): string | null {
    return this.messageEnd < 0 ? null : decodeUtf8(this.octets, this.messageStart, this.textEnd);
  }

  /** The octets of `message`: a view of the input, not a copy. */
  get messageBytes(): Uint8Array | null {
    return this.messageEnd < 0 ? null : this.octets.subarray(this.messageStart, this.textEnd);
  }

  /** What only IOS has; null in other dialects. */
  get cisco(): CiscoFields | null {
    if (this.mnemonicEnd < 0) return null;
    const { octets } = this;
    return {
      messageCounter: this.number(this.messageCounterStart, this.messageCounterEnd),
      sequenceNumber: this.number(this.sequenceNumberStart, this.sequenceNumberEnd),
      session: this.field(this.sessionStart, this.sessionEnd),
      zone: this.field(this.zoneStart, this.zoneEnd),
      facility: decodeAscii(octets, this.ciscoFacilityStart, this.ciscoFacilityEnd),
      severity: decodeInteger(octets, this.ciscoSeverityStart, this.ciscoSeverityEnd),
      mnemonic: decodeAscii(octets, this.mnemonicStart, this.mnemonicEnd),
    };
  }

  private field(start: number, end: number): string | null {
    return end < 0 ? null : decodeAscii(this.octets, start, end);
  }

  private number(start: number, end: number): number | null {
    return end < 0 ? null : decodeInteger(this.octets, start, end);
  }

  private get textEnd(): number {
    const { octets, messageStart, messageEnd } = this;
    if (messageEnd === messageStart) return messageEnd;
    const last = octets[messageEnd - 1];
    if (last !== LF) return last === NUL ? messageEnd - 1 : messageEnd;
    return messageEnd - messageStart > 1 && octets[messageEnd - 2] === CR ? messageEnd - 2 : messageEnd - 1;
  }

  private get clock(): Clock {
    const { reference, zone } = this.cached as Clock;
    const named = this.field(this.zoneStart, this.zoneEnd);
    return { reference, zone: named === "UTC" || named === "GMT" ? UTC : zone };
  }

  /** A plain object with every field decoded; it holds on to nothing. */
  toObject(): MessageObject {
    const { facility, severity, priority, timestamp, unixNanos, hostname, appName, procId, cisco, message } = this;
    return { facility, severity, priority, timestamp, unixNanos, hostname, appName, procId, cisco, message };
  }

  /** The same for JSON, which has no bigint: `unixNanos` is a string. */
  toJSON(): Omit<MessageObject, "unixNanos"> & { unixNanos: string | null } {
    const { facility, severity, priority, timestamp, unixNanos, ...rest } = this.toObject();
    return { facility, severity, priority, timestamp, unixNanos: unixNanos?.toString() ?? null, ...rest };
  }
}

const NUL = 0;
const LF = 10;
const CR = 13;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Every reading of a timestamp has all of these but the year. */
function nanosOf(parts: Rfc3164TimestampMatch, { reference, zone: defaultZone }: Clock): bigint | null {
  const { year, monthName, day, hour, minute, second, fraction, utcOffset } = parts;
  const month = monthName === null ? parts.month : MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === null || day === null || hour === null || minute === null || second === null) return null;
  const reading = { month, day, hour, minute, second };
  const zone = utcOffset === null ? defaultZone : zoneAtOffset(utcOffset);
  const instant = year === null ? nearestInstantOf(reading, reference, zone) : instantOf(reading, year, zone);
  return instant === null ? null : BigInt(instant) * 1_000_000n + BigInt((fraction ?? "").padEnd(9, "0"));
}

/** The fields of a message as plain values. */
export interface MessageObject {
  facility: number | null;
  severity: number | null;
  priority: number | null;
  timestamp: string | null;
  unixNanos: bigint | null;
  hostname: string | null;
  appName: string | null;
  procId: string | null;
  cisco: CiscoFields | null;
  message: string | null;
}

/**
 * Parses one message of RFC 3164. Never throws on bad input: it gives an error with code, offset and reason.
 * Throws a TypeError if the input is neither a Uint8Array nor a string, a RangeError if there is no such dialect or zone,
 * if the reference clock is an invalid Date, or if the input has more than 2,147,483,647 octets.
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc3164";
 * const reference = new Date("2026-11-22T00:00:00Z");
 * const { message } = parse("<34>Oct 11 22:14:15 mymachine su[230]: 'su root' failed for lonvick", { reference });
 * message?.hostname; // "mymachine"
 * message?.appName; // "su"
 * message?.procId; // "230"
 * message?.message; // "'su root' failed for lonvick"
 * message?.date?.toISOString(); // "2026-10-11T22:14:15.000Z"
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): ParseResult {
  const octets = toOctets(input);
  return parseRange(octets, 0, octets.length, options);
}

/**
 * Parses the message in `octets[start..end)`, as transports deliver it. A LF, CR LF or NUL at the end is no part of the
 * message, in `parse` either. Throws as `parse` does, and a RangeError if `start` and `end` are no places in the octets,
 * in this order.
 *
 * @example
 * import { parseFrame } from "@abnfa/syslog/rfc3164";
 * const frame = new TextEncoder().encode("<189>82: 00:20:10: %SYS-5-CONFIG_I: Configured\n");
 * const { message } = parseFrame(frame, 0, frame.length, { dialect: "cisco" });
 * message?.cisco?.mnemonic; // "CONFIG_I"
 * message?.cisco?.messageCounter; // 82
 * message?.message; // "Configured"
 */
export function parseFrame(
  octets: Uint8Array,
  start = 0,
  end = octets.length,
  options: ParseOptions = {},
): ParseResult {
  checkFrame(octets, start, end);
  return parseRange(octets, start, end, options);
}

/**
 * Throws if there is no such dialect or zone, or the reference clock is none: for who parses otherwise, and may not need
 * them.
 *
 * @internal
 */
export function checkOptions({ dialect, zone, reference }: ParseOptions): void {
  if (dialect !== undefined) parserOf(dialect);
  if (zone !== undefined) zoneNamed(zone);
  if (reference !== undefined) timeOf(reference);
}

function parserOf(dialect: Dialect): typeof parseBsdMsg<Message> {
  switch (dialect) {
    case "relaxed":
      return parseBsdMsg;
    case "strict":
      return parseStrictMsg;
    case "cisco":
      return parseCiscoMsg;
    default:
      throw new RangeError(`no dialect: ${String(dialect satisfies never)}`);
  }
}

function parseRange(octets: Uint8Array, start: number, end: number, options: ParseOptions): ParseResult {
  const message = withClock(parserOf(options.dialect ?? "relaxed")(octets, start, end, Message), options);
  if (message.failure === 0) return { ok: true, message, error: null };
  return { ok: false, message: partial(message, options), error: new ParseError(FAILURES, message, start, end) };
}

/**
 * What best effort gives: nothing if no field is complete.
 *
 * @internal
 */
export function partial(message: Message, { bestEffort }: ParseOptions): Message | null {
  if (bestEffort !== true) return null;
  const { priorityEnd, stampEnd, hostnameEnd, appNameEnd } = message;
  const { messageCounterEnd, sessionEnd, sequenceNumberEnd, ciscoFacilityEnd } = message;
  const ends = [priorityEnd, stampEnd, hostnameEnd, appNameEnd]; // the other fields stand behind one of these
  const ofCisco = [messageCounterEnd, sessionEnd, sequenceNumberEnd, ciscoFacilityEnd];
  return Math.max(...ends, ...ofCisco) >= 0 ? message : null;
}

/** @internal */
export function withClock(message: Message, { reference, zone = "UTC" }: ParseOptions): Message {
  message.cached = { reference: timeOf(reference), zone: zoneNamed(zone) } satisfies Clock;
  return message;
}

function timeOf(reference: Date | undefined): number {
  if (reference === undefined) return Date.now();
  if (!(reference instanceof Date)) throw new TypeError("the reference clock is a Date");
  const time = reference.getTime();
  if (Number.isNaN(time)) throw new RangeError("the reference clock is an invalid Date");
  return time;
}
