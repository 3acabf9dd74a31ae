/**
 * Messages of RFC 5424 from raw values: the inverse of the parser. Escapes and the arithmetic of PRI are done here, and
 * each value is checked by a machine that is generated from the same grammar as the parser. What a message cannot hold
 * is refused with the reason; nothing is left out, replaced or cut short.
 */
import {
  decodeNanos,
  FAILURES,
  type FailureCode,
  isAppName,
  isHostname,
  isMsg,
  isMsgid,
  isParamValue,
  isPrival,
  isProcid,
  isSdName,
  isTimestamp,
  isVersion,
} from "../generated/rfc5424.js";
import type { Framing } from "./framing.js";
import { type FacilityName, facilityNumber, type SeverityName, severityNumber } from "./names.js";
import { OctetWriter } from "./octet-writer.js";
import type { SdParam } from "./structured-data.js";
import { decodeUtf8 } from "./text.js";

/**
 * What a message says. A field that is left out, null or undefined is absent; PRI alone must be there. The fields of a
 * parsed message fit, and so does its `toObject()`.
 */
export interface MessageFields {
  /** PRIVAL, 0 to 191 (RFC 5424 section 6.2.1). Where it and its parts are given, they agree. */
  readonly priority?: number | null | undefined;
  /** 0 to 23 or a name; with `severity` in place of `priority`. */
  readonly facility?: number | FacilityName | null | undefined;
  /** 0 to 7 or a name. */
  readonly severity?: number | SeverityName | null | undefined;
  /** VERSION, 1 to 999; 1 unless given (section 6.2.2). */
  readonly version?: number | null | undefined;
  /**
   * TIMESTAMP (section 6.2.3): a text as it is to stand in the message, a Date, or nanoseconds since
   * 1970-01-01T00:00:00Z, which are cut to the microseconds that a message can hold.
   */
  readonly timestamp?: string | Date | bigint | null | undefined;
  /** The time in nanoseconds, as parsed messages have it. Where `timestamp` is given too, they agree. */
  readonly unixNanos?: bigint | null | undefined;
  /** HOSTNAME, 1 to 255 printable US-ASCII characters (section 6.2.4). */
  readonly hostname?: string | null | undefined;
  /** APP-NAME, 1 to 48 printable US-ASCII characters (section 6.2.5). */
  readonly appName?: string | null | undefined;
  /** PROCID, 1 to 128 printable US-ASCII characters, or a whole number (section 6.2.6). */
  readonly procId?: string | number | null | undefined;
  /** MSGID, 1 to 32 printable US-ASCII characters (section 6.2.7). */
  readonly msgId?: string | null | undefined;
  /** The elements, in order, each identifier once (section 6.3). */
  readonly structuredData?: Iterable<ElementFields> | null | undefined;
  /**
   * MSG, without a byte order mark: text, or octets in any encoding (section 6.4). "" is a MSG that is empty. Where it
   * starts with U+FEFF, a mark is put before it, since its own would be read as one.
   */
  readonly message?: string | Uint8Array | null | undefined;
  /** Whether a byte order mark before MSG announces that it is UTF-8, as section 6.4 wants it of UTF-8. Default: false. */
  readonly bom?: boolean | undefined;
}

/** An element of structured data. */
export interface ElementFields {
  /** SD-ID, 1 to 32 printable US-ASCII characters without `=`, `]` and `"` (section 6.3.2). */
  readonly id: string;
  readonly params?: ParamFields | undefined;
}

/**
 * The parameters of an element, values as they are, without escapes (section 6.3.3). A list keeps its order and may
 * repeat names; the properties of an object come in JavaScript's order, numbers first.
 */
export type ParamFields = Iterable<SdParam> | Readonly<Record<string, string>>;

/** `ok` tells which: a message, or why there is none. */
export type BuildResult = BuildSuccess | BuildFailure;

export interface BuildSuccess {
  readonly ok: true;
  readonly message: BuiltMessage;
  readonly refusals: readonly [];
}

export interface BuildFailure {
  readonly ok: false;
  readonly message: null;
  /** Every value that was refused, in the order of the message; at least one. */
  readonly refusals: readonly Refusal[];
}

/** Why a value cannot stand in a message. */
export interface Refusal {
  /** Where the value was given: `hostname`, `structuredData[0].params[2].value`. */
  readonly field: string;
  /** The code that the parser reports for the rule: `hostname`, `duplicateSdId`. */
  readonly code: FailureCode;
  /** The rule of RFC 5424's grammar that the value does not match: `HOSTNAME`. */
  readonly rule: string;
  /** A sentence for people. */
  readonly text: string;
}

/**
 * Builds a message of RFC 5424. Never throws on values that do not fit: it says of each one why.
 *
 * @example
 * import { build } from "@abnfa/syslog/builder";
 * const { message } = build({
 *   facility: "local4",
 *   severity: "notice",
 *   timestamp: new Date(1539296055003),
 *   hostname: "mymach.it",
 *   appName: "e",
 *   structuredData: [{ id: "ex@32473", params: { quote: 'a "b"' } }],
 *   message: "An event",
 * });
 * message?.toString(); // '<165>1 2018-10-11T22:14:15.003Z mymach.it e - - [ex@32473 quote="a \\"b\\""] An event'
 * build({ priority: 165, hostname: "my host" }).refusals[0]?.code; // "hostname"
 */
export function build(fields: MessageFields): BuildResult {
  const out = spare ?? new OctetWriter();
  spare = null; // values may come from code that builds messages too
  const composer = new Composer(out);
  composer.compose(fields);
  const octets = out.octets.slice(0, out.length);
  if (out.octets.length <= KEPT) spare = out;
  out.length = 0;
  const { refusals } = composer;
  return refusals.length > 0
    ? { ok: false, message: null, refusals }
    : { ok: true, message: new BuiltMessage(octets), refusals: [] };
}

/** The buffer of the last message, for the next one. */
let spare: OctetWriter | null = null;

/** A larger one is not kept. */
const KEPT = 65536;

/** How messages are delimited in a stream: by their length, or by a LF or NUL behind each (RFC 6587 section 3.4). */
export type StreamFraming = Exclude<Framing, "none">;

/** A valid message. */
export class BuiltMessage {
  /** @internal */
  constructor(private readonly octets: Uint8Array) {}

  /** The octets of the message: the same array each time, not a copy. */
  toBytes(): Uint8Array {
    return this.octets;
  }

  /** The message as text. U+FFFD stands for what is not UTF-8, which only a MSG given as octets can have. */
  toString(): string {
    return decodeUtf8(this.octets, 0, this.octets.length);
  }

  /**
   * The octets of a frame, to be sent over a stream. `octet`, the default, puts the length in front (RFC 6587 section
   * 3.4.1, RFC 5425 section 4.3) and can hold any message.
   *
   * `lf` and `nul` put the delimiter behind (RFC 6587 section 3.4.2). A message that has the delimiter inside, or a CR
   * before the LF, would arrive as another one: then the result is null, unless `instead` is given, which is put in
   * place of each such octet. `instead` is not empty and may stand in a parameter's value, such as a space or `#012`; a
   * RangeError is thrown for any other text.
   *
   * @example
   * import { build } from "@abnfa/syslog/builder";
   * const { message } = build({ priority: 34, message: "two\nlines" });
   * String.fromCharCode(...message.toFrame()); // "29 <34>1 - - - - - - two\nlines"
   * message.toFrame("lf"); // null
   * String.fromCharCode(...message.toFrame("lf", " ")); // "<34>1 - - - - - - two lines\n"
   */
  toFrame(framing?: "octet"): Uint8Array;
  toFrame(framing: StreamFraming): Uint8Array | null;
  toFrame(framing: StreamFraming, instead: string): Uint8Array;
  toFrame(framing: StreamFraming = "octet", instead?: string): Uint8Array | null {
    if (framing === "octet") return joined(encoder.encode(`${this.octets.length} `), this.octets);
    const delimiter = DELIMITERS[framing];
    if (delimiter === undefined) throw new RangeError(`no framing of streams: ${framing}`);
    const replacement = instead === undefined ? null : replacementFor(delimiter, instead);
    const octets = withoutDelimiter(this.octets, delimiter, replacement);
    return octets === null ? null : joined(octets, Uint8Array.of(delimiter));
  }
}

const encoder = new TextEncoder();

const LF = 0x0a;
const CR = 0x0d;
const DELIMITERS: Readonly<Record<string, number>> = { lf: LF, nul: 0x00 };

function replacementFor(delimiter: number, instead: string): Uint8Array {
  const out = new OctetWriter();
  const isText = out.text(instead);
  const octets = out.octets.slice(0, out.length);
  const canStand = octets.length > 0 && !octets.includes(delimiter) && !octets.includes(CR);
  if (isText && canStand && isParamValue(octets, 0, octets.length)) return octets;
  throw new RangeError(`no text to stand for the delimiter: ${quoted(instead)}`);
}

/** The octets with each delimiter, and a CR that would become part of the last one, replaced; null if there is no way. */
function withoutDelimiter(octets: Uint8Array, delimiter: number, instead: Uint8Array | null): Uint8Array | null {
  const endsInCr = delimiter === LF && octets[octets.length - 1] === CR;
  if (!endsInCr && !octets.includes(delimiter)) return octets;
  if (instead === null) return null;
  const out = new OctetWriter();
  const end = endsInCr ? octets.length - 1 : octets.length;
  for (let i = 0; i < end; i++) {
    const octet = octets[i]!;
    if (octet === delimiter) out.bytes(instead);
    else out.octet(octet);
  }
  if (endsInCr) out.bytes(instead);
  return out.octets.slice(0, out.length);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const octets = new Uint8Array(first.length + second.length);
  octets.set(first);
  octets.set(second, first.length);
  return octets;
}

/**
 * Messages that have much in common: each `with` gives a new builder, and the one it was called on stays as it is. What
 * it is given is copied.
 *
 * @example
 * import { MessageBuilder } from "@abnfa/syslog/builder";
 * const app = new MessageBuilder({ facility: "local0", severity: "info", appName: "shop" });
 * const failed = app.with({ severity: "err" }).withElement("order@32473", { number: "17" });
 * failed.with({ message: "no stock" }).build().message?.toString(); // '<131>1 - - shop - - [order@32473 number="17"] no stock'
 * app.build().message?.toString(); // "<134>1 - - shop - - -"
 */
export class MessageBuilder {
  readonly fields: MessageFields;

  constructor(fields: MessageFields = {}) {
    this.fields = copied(fields);
  }

  /**
   * A builder with those fields in place of its own. A facility or a severity replaces that part of an earlier priority,
   * a priority both; a timestamp replaces an earlier `unixNanos` and the other way round.
   */
  with(fields: MessageFields): MessageBuilder {
    return new MessageBuilder({ ...this.fields, ...replacedBy(this.fields, fields), ...fields });
  }

  /** A builder with one more element behind the others. */
  withElement(id: string, params: ParamFields = []): MessageBuilder {
    return this.with({ structuredData: [...(this.fields.structuredData ?? []), { id, params }] });
  }

  /** The message, or why there is none. */
  build(): BuildResult {
    return build(this.fields);
  }
}

/** What `later` makes of the fields of `earlier` that say the same in other words. */
function replacedBy(earlier: MessageFields, later: MessageFields): MessageFields {
  return {
    ...(isGiven(later.priority) ? { facility: null, severity: null } : partsReplacedBy(earlier, later)),
    ...(isGiven(later.timestamp) ? { unixNanos: null } : {}),
    ...(isGiven(later.unixNanos) ? { timestamp: null } : {}),
  };
}

function partsReplacedBy({ priority }: MessageFields, later: MessageFields): MessageFields {
  const hasPart = isGiven(later.facility) || isGiven(later.severity);
  if (!hasPart || !isGiven(priority)) return {};
  return { priority: null, facility: priority >> 3, severity: priority & 7 };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function copied(fields: MessageFields): MessageFields {
  const { structuredData, message, timestamp } = fields;
  return {
    ...fields,
    ...(timestamp instanceof Date ? { timestamp: new Date(timestamp) } : {}),
    ...(isGiven(structuredData) ? { structuredData: Array.from(structuredData, copiedElement) } : {}),
    ...(message instanceof Uint8Array ? { message: message.slice() } : {}),
  };
}

function copiedElement({ id, params }: ElementFields): ElementFields {
  return { id, params: Array.from(listed(params), ({ name, value }) => ({ name, value })) };
}

function listed(params: ParamFields = []): Iterable<SdParam> {
  if (isIterable(params)) return params;
  return Object.entries(params).map(([name, value]) => ({ name, value }));
}

function isIterable(params: ParamFields): params is Iterable<SdParam> {
  return Symbol.iterator in params;
}

/** A rule of the grammar, with what recognises its values and what the parser says when it fails. */
interface Rule {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly matches: (octets: Uint8Array, start: number, end: number) => boolean;
}

function ruleFor(code: FailureCode, matches: Rule["matches"]): Rule {
  const failure = FAILURES.find((f) => f.code === code);
  if (failure === undefined) throw new RangeError(`no failure has the code ${code}`);
  return { code, rule: failure.rule, text: failure.text, matches };
}

const PRIVAL = ruleFor("prival", isPrival);
const VERSION = ruleFor("version", isVersion);
const TIMESTAMP = ruleFor("timestamp", isTimestamp);
const HOSTNAME = ruleFor("hostname", isHostname);
const APP_NAME = ruleFor("appName", isAppName);
const PROCID = ruleFor("procId", isProcid);
const MSGID = ruleFor("msgId", isMsgid);
const SD_ID = ruleFor("sdId", isSdName);
const UNIQUE_SD_ID = ruleFor("duplicateSdId", isSdName);
const PARAM_NAME = ruleFor("paramName", isSdName);
const PARAM_VALUE = ruleFor("paramValue", isParamValue);
const MSG = ruleFor("message", isMsg);

const SP = 0x20;
const NILVALUE = "-";
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Writes one message and keeps what it refuses. */
class Composer {
  readonly refusals: Refusal[] = [];

  constructor(private readonly out: OctetWriter) {}

  compose(fields: MessageFields): void {
    const { out } = this;
    this.pri(fields);
    this.put("version", VERSION, decimal(fields.version ?? 1));
    out.octet(SP);
    this.timestamp(fields);
    out.octet(SP);
    this.header("hostname", HOSTNAME, fields.hostname);
    out.octet(SP);
    this.header("appName", APP_NAME, fields.appName);
    out.octet(SP);
    this.header("procId", PROCID, decimal(fields.procId));
    out.octet(SP);
    this.header("msgId", MSGID, fields.msgId);
    out.octet(SP);
    if (isGiven(fields.structuredData)) this.structuredData(fields.structuredData);
    else out.text(NILVALUE);
    if (isGiven(fields.message)) this.msg(fields.message, fields.bom === true);
  }

  private pri(fields: MessageFields): void {
    this.out.text("<");
    const priority = this.priority(fields);
    if (priority !== null) this.put("priority", PRIVAL, decimal(priority));
    this.out.text(">");
  }

  /** PRIVAL from what is given of it, or null when something is refused. */
  private priority({ priority, facility, severity }: MessageFields): number | null {
    const high = isGiven(facility) ? facilityNumber(facility) : undefined;
    const low = isGiven(severity) ? severityNumber(severity) : undefined;
    if (high === null) this.refuse("facility", PRIVAL, `${quoted(facility)} is no facility, 0 to 23 or a keyword`);
    if (low === null) this.refuse("severity", PRIVAL, `${quoted(severity)} is no severity, 0 to 7 or a keyword`);
    if (high === null || low === null) return null;
    if (isGiven(priority)) {
      const agrees = (high ?? priority >> 3) === priority >> 3 && (low ?? priority & 7) === (priority & 7);
      if (!agrees) this.refuse("priority", PRIVAL, `${quoted(priority)} is not that of the facility and the severity`);
      return priority;
    }
    if (high !== undefined && low !== undefined) return high * 8 + low;
    this.refuse("priority", PRIVAL, "there is neither a priority nor both a facility and a severity");
    return null;
  }

  private timestamp({ timestamp, unixNanos }: MessageFields): void {
    const { out } = this;
    const start = out.length;
    const accepted = this.header("timestamp", TIMESTAMP, timestampText(timestamp ?? unixNanos));
    if (!(accepted && isGiven(timestamp) && isGiven(unixNanos))) return;
    if (decodeNanos(out.octets, start, out.length) === unixNanos) return;
    this.refuse("timestamp", TIMESTAMP, `${quoted(timestamp)} is not the time of unixNanos, ${unixNanos}`);
  }

  /** A field of the header, where NILVALUE stands for what is absent. */
  private header(field: string, rule: Rule, value: unknown): boolean {
    if (!isGiven(value)) return this.out.text(NILVALUE);
    if (value !== NILVALUE) return this.put(field, rule, value);
    this.refuse(field, rule, `"${NILVALUE}" would be read as absent; give null to leave the field out`);
    return false;
  }

  private structuredData(elements: Iterable<ElementFields>): void {
    const ids = new Set<string>();
    let index = 0;
    for (const element of elements) this.element(`structuredData[${index++}]`, element, ids);
    if (index === 0) this.out.text(NILVALUE);
  }

  private element(field: string, { id, params }: ElementFields, ids: Set<string>): void {
    const { out } = this;
    out.text("[");
    this.put(`${field}.id`, SD_ID, id);
    if (ids.has(id)) this.refuse(`${field}.id`, UNIQUE_SD_ID, `${quoted(id)} was there before`);
    ids.add(id);
    let index = 0;
    for (const { name, value } of listed(params)) {
      out.text(" ");
      this.put(`${field}.params[${index}].name`, PARAM_NAME, name);
      out.text('="');
      this.put(`${field}.params[${index}].value`, PARAM_VALUE, escaped(value));
      out.text('"');
      index++;
    }
    out.text("]");
  }

  private msg(message: string | Uint8Array, bom: boolean): void {
    const { out } = this;
    out.octet(SP);
    const start = out.length;
    if (bom || startsWithBom(message)) out.bytes(BOM);
    if (!(message instanceof Uint8Array)) {
      this.put("message", MSG, message);
      return;
    }
    out.bytes(message);
    if (!MSG.matches(out.octets, start, out.length))
      this.refuse("message", MSG, "after a BOM these octets are no UTF-8");
  }

  /** Writes a value, which has to be a text that the rule matches. */
  private put(field: string, rule: Rule, value: unknown): boolean {
    const { out } = this;
    const start = out.length;
    if (typeof value === "string") {
      if (!out.text(value)) {
        this.refuse(field, rule, "half of a surrogate pair is no character");
        return false;
      }
      if (rule.matches(out.octets, start, out.length)) return true;
    }
    this.refuse(field, rule, `${quoted(value)} is none`);
    return false;
  }

  private refuse(field: string, { code, rule, text }: Rule, reason: string): void {
    this.refusals.push({ field, code, rule, text: `${text}: ${reason}` });
  }
}

/** Whole numbers as text; anything else is left as it is, for a rule to refuse. */
function decimal(value: unknown): unknown {
  return Number.isSafeInteger(value) ? String(value) : value;
}

/** RFC 5424 section 6.3.3: a backslash before each quotation mark, backslash and closing bracket. */
function escaped(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/["\\\]]/g, "\\$&") : value;
}

function startsWithBom(message: string | Uint8Array): boolean {
  if (message instanceof Uint8Array) return BOM.every((octet, index) => message[index] === octet);
  return typeof message === "string" && message.charCodeAt(0) === 0xfeff;
}

/** A time as text; what is no time is left as it is, for a rule to refuse. */
function timestampText(time: string | Date | bigint | null | undefined): unknown {
  if (typeof time === "bigint") return nanosText(time);
  if (time instanceof Date && !Number.isNaN(time.getTime())) return time.toISOString();
  return time;
}

/** RFC 5424 section 6.2.3 has six digits of fraction; what is cut off leads towards the past, before 1970 too. */
function nanosText(nanos: bigint): unknown {
  const micros = floorOf(nanos, 1000n);
  const millis = floorOf(micros, 1000n);
  const date = new Date(Number(millis));
  if (Number.isNaN(date.getTime())) return nanos;
  const rest = String(micros - millis * 1000n).padStart(3, "0");
  return date.toISOString().replace("Z", `${rest}Z`);
}

function floorOf(dividend: bigint, divisor: bigint): bigint {
  const remainder = ((dividend % divisor) + divisor) % divisor;
  return (dividend - remainder) / divisor;
}

/** How much of a text is shown in a reason. */
const SHOWN = 40;

function quoted(value: unknown): string {
  if (typeof value === "string") {
    if (value.length <= SHOWN) return JSON.stringify(value);
    return `${JSON.stringify(value.slice(0, SHOWN))}... (${value.length} characters)`;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
  return typeof value === "object" ? "an object" : String(value);
}
