/**
 * Messages of RFC 5424 from raw values: the inverse of the parser. Escapes and the arithmetic of PRI are done here, and
 * each value is checked by a machine that is generated from the same grammar as the parser. What a message cannot hold
 * is refused with the reason; nothing is left out, replaced or cut short.
 */
import {
  decodeNanos,
  type FailureCode,
  isAppName,
  isHostname,
  isMsg,
  isMsgid,
  isParamValue,
  isProcid,
  isSdName,
  isTimestamp,
  isVersion,
} from "../generated/rfc5424.js";
import { contentOf, copiedFields, replacedBy } from "./builder-fields.js";
import {
  type BuildResult,
  type Composer,
  composed,
  decimal,
  isGiven,
  type PriorityFields,
  quoted,
  type Rule,
  ruleOf,
} from "./composer.js";
import type { SdParam } from "./structured-data.js";

export { BuiltMessage, type StreamFraming } from "./built-message.js";
export type { BuildFailure, BuildResult, BuildSuccess, PriorityFields, Refusal } from "./composer.js";
export {
  buildRfc3164,
  Rfc3164Builder,
  type Rfc3164BuildOptions,
  type Rfc3164BuildResult,
  type Rfc3164Fields,
  type Rfc3164RefusalCode,
} from "./rfc3164-builder.js";

/**
 * What a message says. A field that is left out, null or undefined is absent; PRI alone must be there. The fields of a
 * parsed message fit, and so does its `toObject()`.
 */
export interface MessageFields extends PriorityFields {
  /** VERSION, 1 to 999; 1 unless given (section 6.2.2). */
  readonly version?: number | null | undefined;
  /**
   * TIMESTAMP (section 6.2.3): a text as it is to stand in the message, a Date, or nanoseconds since
   * 1970-01-01T00:00:00Z, which are cut to the microseconds that a message can hold.
   */
  readonly timestamp?: string | Date | bigint | null | undefined;
  /** The time in nanoseconds, as parsed messages have it. Where `timestamp` is given too, they agree to the microsecond. */
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
  /**
   * The octets of MSG, as parsed messages have them. Where `message` is given too it counts, unless it is the text of
   * these octets: then the octets are written as they are.
   */
  readonly messageBytes?: Uint8Array | null | undefined;
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
  return composed<FailureCode>((composer) => compose(composer, fields), isReadAlike);
}

/** Whatever stands in values and in MSG, the parts in front of it end where they did. */
const isReadAlike = () => true;

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
   * a priority both; a timestamp replaces an earlier `unixNanos`, a message earlier `messageBytes`, and the other way
   * round.
   */
  with(fields: MessageFields): MessageBuilder {
    return new MessageBuilder({ ...this.fields, ...replacedBy(this.fields, fields), ...copied(fields) });
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

const FIELD_NAMES = [
  "priority",
  "facility",
  "severity",
  "version",
  "timestamp",
  "unixNanos",
  "hostname",
  "appName",
  "procId",
  "msgId",
  "structuredData",
  "message",
  "messageBytes",
  "bom",
] as const satisfies readonly (keyof MessageFields)[];

function copied(fields: MessageFields): MessageFields {
  const named = copiedFields(fields, FIELD_NAMES);
  const { structuredData } = named;
  return isList(structuredData) ? { ...named, structuredData: Array.from(structuredData, copiedElement) } : named;
}

/** What is no element is left as it is, for a rule to refuse. */
function copiedElement(element: ElementFields): ElementFields {
  if (!isObject(element)) return element;
  const { id, params } = element;
  return isObject(params) ? { id, params: Array.from(listed(params), copiedParam) } : element;
}

function copiedParam(param: SdParam): SdParam {
  return isObject(param) ? { name: param.name, value: param.value } : param;
}

function listed(params: ParamFields): Iterable<SdParam> {
  if (isList(params)) return params;
  return Object.entries(params).map(([name, value]) => ({ name, value }));
}

/** Types say so already; but what is no element, or no parameter, must not be left out in silence. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isList<T>(value: Iterable<T> | object | null | undefined): value is Iterable<T> {
  return isObject(value) && Symbol.iterator in value;
}

const VERSION = ruleOf("version", isVersion);
const TIMESTAMP = ruleOf("timestamp", isTimestamp);
const HOSTNAME = ruleOf("hostname", isHostname);
const APP_NAME = ruleOf("appName", isAppName);
const PROCID = ruleOf("procId", isProcid);
const MSGID = ruleOf("msgId", isMsgid);
const STRUCTURED_DATA = ruleOf("structuredData", () => false);
const SD_ID = ruleOf("sdId", isSdName);
const UNIQUE_SD_ID = ruleOf("duplicateSdId", isSdName);
const PARAM_NAME = ruleOf("paramName", isSdName);
const PARAM_VALUE = ruleOf("paramValue", isParamValue);
const MSG = ruleOf("message", isMsg);

const SP = 0x20;
const NILVALUE = "-";
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

type Rfc5424Composer = Composer<FailureCode>;

function compose(composer: Rfc5424Composer, fields: MessageFields): void {
  const { out } = composer;
  composer.pri(fields);
  composer.put("version", VERSION, decimal(fields.version ?? 1));
  out.octet(SP);
  putTimestamp(composer, fields);
  out.octet(SP);
  putOrNil(composer, "hostname", HOSTNAME, fields.hostname);
  out.octet(SP);
  putOrNil(composer, "appName", APP_NAME, fields.appName);
  out.octet(SP);
  putOrNil(composer, "procId", PROCID, decimal(fields.procId));
  out.octet(SP);
  putOrNil(composer, "msgId", MSGID, fields.msgId);
  out.octet(SP);
  putStructuredData(composer, fields.structuredData ?? []);
  putMessage(composer, fields);
}

/** A field of the header, where NILVALUE stands for what is absent. */
function putOrNil(composer: Rfc5424Composer, field: string, rule: Rule<FailureCode>, value: unknown): boolean {
  if (!isGiven(value)) return composer.out.text(NILVALUE);
  if (value !== NILVALUE) return composer.put(field, rule, value);
  composer.refuse(field, rule, `"${NILVALUE}" would be read as absent; give null to leave the field out`);
  return false;
}

function putTimestamp(composer: Rfc5424Composer, { timestamp, unixNanos }: MessageFields): void {
  const { out } = composer;
  const start = out.length;
  const accepted = putOrNil(composer, "timestamp", TIMESTAMP, timestampText(timestamp ?? unixNanos));
  if (!(accepted && isGiven(timestamp) && isGiven(unixNanos))) return;
  if (typeof unixNanos === "bigint" && decodeNanos(out.octets, start, out.length) === cutNanos(unixNanos)) return;
  composer.refuse("timestamp", TIMESTAMP, `${quoted(timestamp)} is not the time of unixNanos, ${quoted(unixNanos)}`);
}

function putStructuredData(composer: Rfc5424Composer, elements: Iterable<ElementFields>): void {
  if (!isList(elements)) {
    composer.refuse("structuredData", STRUCTURED_DATA, `${quoted(elements)} is no list of elements`);
    return;
  }
  const ids = new Set<string>();
  let index = 0;
  for (const element of elements) {
    const field = `structuredData[${index++}]`;
    if (isObject(element)) putElement(composer, field, element, ids);
    else composer.refuse(field, STRUCTURED_DATA, `${quoted(element)} is no element`);
  }
  if (index === 0) composer.out.text(NILVALUE);
}

function putElement(composer: Rfc5424Composer, field: string, { id, params }: ElementFields, ids: Set<string>): void {
  const { out } = composer;
  out.text("[");
  composer.put(`${field}.id`, SD_ID, id);
  if (ids.has(id)) composer.refuse(`${field}.id`, UNIQUE_SD_ID, `${quoted(id)} was there before`);
  ids.add(id);
  if (isObject(params)) putParams(composer, `${field}.params`, params);
  else if (isGiven(params))
    composer.refuse(`${field}.params`, PARAM_NAME, `${quoted(params)} is no list of parameters`);
  out.text("]");
}

function putParams(composer: Rfc5424Composer, field: string, params: ParamFields): void {
  const { out } = composer;
  let index = 0;
  for (const param of listed(params)) {
    const at = `${field}[${index++}]`;
    const { name, value } = isObject(param) ? param : { name: param, value: "" };
    out.text(" ");
    composer.put(`${at}.name`, PARAM_NAME, name);
    out.text('="');
    composer.put(`${at}.value`, PARAM_VALUE, escaped(value));
    out.text('"');
  }
}

function putMessage(composer: Rfc5424Composer, { message, messageBytes, bom }: MessageFields): void {
  const content = contentOf(message, messageBytes);
  if (!isGiven(content)) return;
  const isAsReceived = isGiven(message) && content !== message;
  const { out } = composer;
  out.octet(SP);
  const start = out.length;
  if (bom === true || (!isAsReceived && startsWithBom(content))) out.bytes(BOM);
  if (!(content instanceof Uint8Array)) {
    composer.put("message", MSG, content);
    return;
  }
  out.bytes(content);
  const matches = MSG.matches(out.octets, start, out.length);
  if (!matches) composer.refuse("message", MSG, "after a BOM these octets are no UTF-8");
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

/** What a message can hold of a time: whole microseconds. */
function cutNanos(nanos: bigint): bigint {
  return floorOf(nanos, 1000n) * 1000n;
}

function floorOf(dividend: bigint, divisor: bigint): bigint {
  const remainder = ((dividend % divisor) + divisor) % divisor;
  return (dividend - remainder) / divisor;
}
