/** Messages of RFC 5424 as they are stored: in files PRI is left out, mostly. */
import { FAILURES, parseStoredMsg } from "../generated/rfc5424-optional-pri.js";
import { type Failure, ParseError, type Success } from "./result.js";
import { classFor, type FailureCode, type Message, type ParseOptions, partial } from "./rfc5424.js";
import { toOctets } from "./text.js";

/** A message, whose facility, severity and priority are null if it has no PRI, or an error. */
export type StoredResult = Success<Message> | Failure<Message, FailureCode>;

/**
 * Parses one message of RFC 5424 that may lack its PRI (section 6.2.1). All else is as `parseFrame` of
 * `@abnfa/syslog/rfc5424` does it: a LF, CR LF or NUL is tolerated where a message without MSG ends. Never throws on bad
 * input; throws a TypeError if the input is neither a Uint8Array nor a string.
 *
 * Of RFC 3164 nothing is needed for this: `parse` takes such messages without PRI anyway.
 *
 * @example
 * import { parseOptionalPri } from "@abnfa/syslog";
 * const { message } = parseOptionalPri("1 2018-10-11T22:14:15.003Z mymach.it e - 1 - An event");
 * message?.priority; // null
 * message?.hostname; // "mymach.it"
 * parseOptionalPri("<165>1 - mymach.it e - 1 - An event").message?.priority; // 165
 */
export function parseOptionalPri(input: Uint8Array | string, options: ParseOptions = {}): StoredResult {
  const octets = toOctets(input);
  const message = parseStoredMsg(octets, 0, octets.length, classFor(options));
  if (message.failure === 0) return { ok: true, message, error: null };
  return { ok: false, message: partial(message, options), error: new ParseError(FAILURES, message, 0, octets.length) };
}
