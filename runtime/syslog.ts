/** Syslog of either format, RFC 5424 or RFC 3164: one machine tells them apart while it parses. */
import { FAILURES, parseSyslog, SyslogCaptures } from "../generated/syslog.js";
import { checkFrame, type Failure, ParseError, type Success } from "./result.js";
import * as rfc3164 from "./rfc3164.js";
import * as rfc5424 from "./rfc5424.js";
import { toOctets } from "./text.js";

export { type Failure, ParseError, type Success } from "./result.js";

/** The field that is wrong, in a message of either format. */
export type FailureCode = rfc5424.FailureCode | rfc3164.FailureCode;

/** What a message may be in. `format` of the message says what it is in. */
export type Format = "auto" | "rfc5424" | "rfc3164";

/** How a message is read. `dialect` is for RFC 3164 alone: where formats are told apart it is `relaxed`. */
export interface ParseOptions extends rfc5424.ParseOptions, rfc3164.ParseOptions {
  /**
   * Default: `auto`. What begins with PRI, a VERSION and a space is of RFC 5424, or is an error; all else is of
   * RFC 3164.
   */
  readonly format?: Format;
}

/** A message; `format` tells which. */
export type Message = rfc5424.Message | rfc3164.Message;

/** `ok` tells which: a message, or an error with (best effort) or without a partial message. */
export type ParseResult = ParseSuccess | ParseFailure;

/** The input is a message. */
export type ParseSuccess = Success<(rfc5424.Message & rfc5424.CompleteHeader) | rfc3164.Message>;

/** The input is no message. */
export type ParseFailure = Failure<Message, FailureCode>;

/**
 * Parses one message of RFC 5424 or RFC 3164. Never throws on bad input: it gives an error with code, offset and reason.
 * Throws a TypeError if the input is neither a Uint8Array nor a string, a RangeError for an option that there is not, or
 * for more than 2,147,483,647 octets.
 *
 * @example
 * import { parse } from "@abnfa/syslog";
 * const old = parse("<34>Oct 11 22:14:15 mymachine su: 'su root' failed");
 * old.message?.format; // "rfc3164"
 * old.message?.appName; // "su"
 * const recent = parse("<165>1 2018-10-11T22:14:15.003Z mymach.it e - 1 - An event");
 * recent.message?.format; // "rfc5424"
 * recent.message?.appName; // "e"
 * parse("<34>1 yesterday mymach.it e - 1 - An event").error?.code; // "timestamp"
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): ParseResult {
  const octets = toOctets(input);
  switch (options.format ?? "auto") {
    case "auto":
      return parseEither(octets, 0, octets.length, options);
    case "rfc5424":
      return rfc5424.parse(octets, options);
    case "rfc3164":
      return rfc3164.parse(octets, options);
    default:
      throw new RangeError(`no format: ${options.format}`);
  }
}

/**
 * Parses the message in `octets[start..end)`, as transports deliver it; see `parseFrame` of each format.
 *
 * @example
 * import { parseFrame } from "@abnfa/syslog";
 * parseFrame(new TextEncoder().encode("<13>app[7]: text\n")).message?.message; // "text"
 */
export function parseFrame(
  octets: Uint8Array,
  start = 0,
  end = octets.length,
  options: ParseOptions = {},
): ParseResult {
  switch (options.format ?? "auto") {
    case "auto":
      checkFrame(octets, start, end);
      return parseEither(octets, start, end, options);
    case "rfc5424":
      return rfc5424.parseFrame(octets, start, end, options);
    case "rfc3164":
      return rfc3164.parseFrame(octets, start, end, options);
    default:
      throw new RangeError(`no format: ${options.format}`);
  }
}

/** Options of both formats are checked, whatever the message is in: what is wrong shows at once, not with the first of them. */
function parseEither(octets: Uint8Array, start: number, end: number, options: ParseOptions): ParseResult {
  rfc5424.classFor(options);
  rfc3164.checkOptions(options);
  const captures = parseSyslog(octets, start, end, SyslogCaptures);
  const message = messageOf(captures, options);
  if (captures.failure === 0) return { ok: true, message: message as ParseSuccess["message"], error: null };
  return { ok: false, message: partial(message, options), error: new ParseError(FAILURES, captures, start, end) };
}

function partial(message: Message, options: ParseOptions): Message | null {
  return message.format === "rfc5424" ? rfc5424.partial(message, options) : rfc3164.partial(message, options);
}

/** Only RFC 5424 has a VERSION. */
function messageOf(captures: SyslogCaptures, options: ParseOptions): Message {
  return captures.versionEnd >= 0 ? newMessage(captures, options) : oldMessage(captures, options);
}

function newMessage(captures: SyslogCaptures, options: ParseOptions): rfc5424.Message {
  const c = captures;
  // biome-ignore format: a field a line
  return new (rfc5424.classFor(options))(
    c.octets, c.failure, c.offset,
    c.priorityStart, c.priorityEnd,
    c.versionStart, c.versionEnd,
    c.timestampStart, c.timestampEnd,
    c.hostnameStart, c.hostnameEnd,
    c.appNameStart, c.appNameEnd,
    c.procIdStart, c.procIdEnd,
    c.msgIdStart, c.msgIdEnd,
    c.messageEnd < 0 ? -1 : c.messageStart, c.messageEnd, // before its end a start may be that of the other format
    c.bomStart, c.bomEnd,
    c.records, c.recordsStart, c.recordsEnd,
  );
}

function oldMessage(captures: SyslogCaptures, options: ParseOptions): rfc3164.Message {
  const c = captures;
  // biome-ignore format: a field a line
  const message = new rfc3164.Message(
    c.octets, c.failure, c.offset,
    c.priorityStart, c.priorityEnd,
    c.stampStart, c.stampEnd,
    c.appNameStart, c.appNameEnd,
    c.procIdStart, c.procIdEnd,
    c.messageStart, c.messageEnd,
    c.hostnameStart, c.hostnameEnd,
    ...WITHOUT_CISCO,
  );
  return rfc3164.withClock(message, options);
}

/** Counter, session, sequence number, zone, facility, severity, mnemonic: start and end of each. */
const WITHOUT_CISCO = [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1] as const;
