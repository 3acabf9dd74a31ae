/**
 * Messages of RFC 3164 from raw values. The format has no escapes: a value that would be read as another part is refused.
 * Each one is checked by a machine of the parser's grammar, and the message as a whole by that parser.
 */
import {
  isBsdHostname,
  isNewerStart,
  isPid,
  isStamp,
  isStrictContent,
  isStrictHostname,
  isStrictStamp,
  isStrictTag,
  isTag,
  parseBsdMsg,
  parseStrictMsg,
} from "../generated/rfc3164.js";
import { type CommonFields, contentOf, copiedFields, replacedBy } from "./builder-fields.js";
import { type BuildResult, type Composer, composed, decimal, isGiven, quoted, type Rule } from "./composer.js";
import { type Dialect, Message } from "./rfc3164.js";
import { decodeUtf8 } from "./text.js";
import { dateOf, type Zone, zoneNamed } from "./time.js";

/**
 * What a message says. A field that is left out, null or undefined is absent; PRI alone must be there. The fields of a
 * parsed message fit, and so does its `toObject()`.
 */
export interface Rfc3164Fields extends CommonFields {
  /**
   * TIMESTAMP (section 4.1.2): a text as it is to stand in the message, a Date, or nanoseconds since
   * 1970-01-01T00:00:00Z. A time is written as `Oct 11 22:14:15`, which has no year, no zone and whole seconds.
   */
  readonly timestamp?: string | Date | bigint | null | undefined;
  /** The time in nanoseconds, as parsed messages have it. `timestamp` goes before it. */
  readonly unixNanos?: bigint | null | undefined;
  /** HOSTNAME (section 4.1.2): a name or an address. Only behind a timestamp. */
  readonly hostname?: string | null | undefined;
  /** TAG (section 4.1.3), mostly the name of a program. */
  readonly appName?: string | null | undefined;
  /** What stands in brackets behind TAG, mostly the number of a process (section 5.3). Only with a TAG. */
  readonly procId?: string | number | null | undefined;
  /** CONTENT (section 4.1.3): text, which is encoded as UTF-8, or octets. Without it, "". */
  readonly message?: string | Uint8Array | null | undefined;
}

/** How a message is written. */
export interface Rfc3164BuildOptions {
  /**
   * `relaxed` (default): names with domains, long tags, any octets as text. `strict`: section 4.1 to the letter; TIMESTAMP
   * and HOSTNAME must be there.
   */
  readonly dialect?: Exclude<Dialect, "cisco">;
  /** The zone that times are written in, as the IANA database calls it: `Europe/Rome`. Default: `UTC`. */
  readonly zone?: string;
}

/** The field that is refused. */
export type Rfc3164RefusalCode = "appName" | "hostname" | "message" | "prival" | "procId" | "timestamp";

/** `ok` tells which: a message, or why there is none. */
export type Rfc3164BuildResult = BuildResult<Rfc3164RefusalCode>;

type FieldRule = Rule<Rfc3164RefusalCode>;

/** The rules that values have to match. */
interface Rules {
  readonly timestamp: FieldRule;
  readonly hostname: FieldRule;
  readonly appName: FieldRule;
  readonly procId: FieldRule;
  readonly message: FieldRule;
  /** Whether TIMESTAMP and HOSTNAME must be there. */
  readonly hasHeader: boolean;
  /** The parsers that are to read the same parts: of the dialect, and of the one that is the default. */
  readonly parsers: readonly (typeof parseBsdMsg<Message>)[];
}

const procId: FieldRule = {
  code: "procId",
  rule: "PID",
  text: "the process is printable US-ASCII characters without brackets",
  matches: isPid,
};

const RELAXED: Rules = {
  timestamp: {
    code: "timestamp",
    rule: "STAMP",
    text: "TIMESTAMP is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will",
    matches: isStamp,
  },
  hostname: {
    code: "hostname",
    rule: "BSD-HOSTNAME",
    text: "HOSTNAME is a host's name or an IP address, behind a TIMESTAMP",
    matches: isBsdHostname,
  },
  appName: {
    code: "appName",
    rule: "TAG",
    text: "TAG is letters, digits and some of US-ASCII's punctuation marks, without colon and brackets",
    matches: isTag,
  },
  procId,
  message: {
    code: "message",
    rule: "CONTENT",
    text: "CONTENT is any octets but a LF or NUL at the end",
    matches: () => true,
  },
  hasHeader: false,
  parsers: [parseBsdMsg],
};

const STRICT: Rules = {
  timestamp: {
    code: "timestamp",
    rule: "STRICT-STAMP",
    text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15",
    matches: isStrictStamp,
  },
  hostname: {
    code: "hostname",
    rule: "STRICT-HOSTNAME",
    text: "HOSTNAME is a host's name without its domain, or an IP address",
    matches: isStrictHostname,
  },
  appName: {
    code: "appName",
    rule: "STRICT-TAG",
    text: "TAG is 1 to 32 letters and digits",
    matches: isStrictTag,
  },
  procId,
  message: {
    code: "message",
    rule: "STRICT-CONTENT",
    text: "CONTENT is printable US-ASCII characters and spaces",
    matches: isStrictContent,
  },
  hasHeader: true,
  parsers: [parseBsdMsg, parseStrictMsg],
};

/**
 * Builds a message of RFC 3164. Never throws on values that do not fit: it says of each one why. What is built is read
 * back as the same fields by `parse`, of both formats too. Throws a RangeError if there is no such dialect or zone.
 *
 * @example
 * import { buildRfc3164 } from "@abnfa/syslog/builder";
 * const fields = { facility: "auth", severity: "crit", hostname: "mymachine", appName: "su" } as const;
 * const timestamp = new Date("2026-10-11T20:14:15Z");
 * const { message } = buildRfc3164({ ...fields, timestamp, message: "'su root' failed" }, { zone: "Europe/Rome" });
 * message?.toString(); // "<34>Oct 11 22:14:15 mymachine su: 'su root' failed"
 * buildRfc3164({ ...fields, timestamp, procId: "[1]" }).refusals[0]?.code; // "procId"
 */
export function buildRfc3164(fields: Rfc3164Fields, options: Rfc3164BuildOptions = {}): Rfc3164BuildResult {
  const rules = rulesOf(options.dialect ?? "relaxed");
  const zone = zoneNamed(options.zone ?? "UTC");
  return composed<Rfc3164RefusalCode>((composer) => compose(new Writer(composer, rules), fields, zone), isReadAlike);
}

/**
 * Messages of RFC 3164 that have much in common: each `with` gives a new builder, and the one it was called on stays as
 * it is. What it is given is copied.
 *
 * @example
 * import { Rfc3164Builder } from "@abnfa/syslog/builder";
 * const cron = new Rfc3164Builder({ facility: "cron", severity: "info", appName: "cron" });
 * const failed = cron.with({ severity: "err" }).with({ message: "no such job" });
 * failed.build().message?.toString(); // "<75>cron: no such job"
 * cron.with({ message: "started" }).build().message?.toString(); // "<78>cron: started"
 */
export class Rfc3164Builder {
  readonly fields: Rfc3164Fields;

  constructor(
    fields: Rfc3164Fields = {},
    readonly options: Rfc3164BuildOptions = {},
  ) {
    this.fields = copiedFields(fields, FIELD_NAMES);
  }

  /**
   * A builder with those fields in place of its own. A facility or a severity replaces that part of an earlier priority,
   * a priority both; a timestamp replaces an earlier `unixNanos`, a message earlier `messageBytes`, and the other way
   * round.
   */
  with(fields: Rfc3164Fields): Rfc3164Builder {
    const replaced = { ...this.fields, ...replacedBy(this.fields, fields), ...copiedFields(fields, FIELD_NAMES) };
    return new Rfc3164Builder(replaced, this.options);
  }

  /** The message, or why there is none. */
  build(): Rfc3164BuildResult {
    return buildRfc3164(this.fields, this.options);
  }
}

const FIELD_NAMES = [
  "priority",
  "facility",
  "severity",
  "timestamp",
  "unixNanos",
  "hostname",
  "appName",
  "procId",
  "message",
  "messageBytes",
] as const satisfies readonly (keyof Rfc3164Fields)[];

function rulesOf(dialect: string): Rules {
  if (dialect === "relaxed") return RELAXED;
  if (dialect === "strict") return STRICT;
  throw new RangeError(`no dialect to build messages in: ${quoted(dialect)}`);
}

type PartName = Exclude<keyof Rules, "hasHeader" | "parsers">;

/** Octets from `start` to `end`; absent where the end is negative, as captures have it. */
interface Part {
  readonly start: number;
  readonly end: number;
}

const ABSENT: Part = { start: -1, end: -1 };

/** Writes parts, and remembers where each one is. */
class Writer {
  private readonly written = new Map<PartName, Part>();

  constructor(
    readonly composer: Composer<Rfc3164RefusalCode>,
    readonly rules: Rules,
  ) {}

  part(name: PartName, value: unknown): void {
    const { composer } = this;
    const start = composer.out.length;
    if (!composer.put(name, this.rules[name], value)) return;
    this.written.set(name, { start, end: composer.out.length });
  }

  octets(name: PartName, octets: Uint8Array): void {
    const { out } = this.composer;
    const start = out.length;
    out.bytes(octets);
    this.written.set(name, { start, end: out.length });
    const rule = this.rules[name];
    if (!rule.matches(out.octets, start, out.length)) this.refuse(name, "these octets are none");
  }

  where(name: PartName): Part {
    return this.written.get(name) ?? ABSENT;
  }

  refuse(name: PartName, reason: string): void {
    this.composer.refuse(name, this.rules[name], reason);
  }
}

function compose(writer: Writer, fields: Rfc3164Fields, zone: Zone): void {
  const { composer, rules } = writer;
  const { out } = composer;
  const { hostname, appName } = fields;
  const procId = decimal(fields.procId);
  const timestamp = timestampText(fields.timestamp ?? fields.unixNanos, zone);
  composer.pri(fields);
  const start = out.length;
  if (isGiven(timestamp)) {
    writer.part("timestamp", timestamp);
    out.text(" ");
  } else if (rules.hasHeader) writer.refuse("timestamp", "it is missing");
  if (isGiven(hostname)) {
    putHostname(writer, hostname);
    out.text(" ");
  } else if (rules.hasHeader) writer.refuse("hostname", "it is missing");
  putTag(writer, appName, procId);
  putContent(writer, contentOf(fields.message, fields.messageBytes) ?? "");
  if (composer.refusals.length > 0) return;
  if (isNewerStart(out.octets, start, out.length)) writer.refuse("message", "it would be read as one of RFC 5424");
  else checkReading(writer);
}

function putHostname(writer: Writer, hostname: unknown): void {
  if (hostname === "-") writer.refuse("hostname", '"-" would be read as absent; give null to leave it out');
  else writer.part("hostname", hostname);
}

function putTag(writer: Writer, appName: unknown, procId: unknown): void {
  const { out } = writer.composer;
  if (isGiven(appName)) writer.part("appName", appName);
  else if (isGiven(procId)) writer.refuse("procId", "it stands behind a TAG, and there is none");
  if (isGiven(procId)) {
    out.text("[");
    writer.part("procId", procId);
    out.text("]");
  }
  if (isGiven(appName)) out.text(": ");
}

function putContent(writer: Writer, message: unknown): void {
  if (message instanceof Uint8Array) writer.octets("message", message);
  else writer.part("message", message);
}

interface NamedPart extends Part {
  readonly name: PartName;
}

/** Where a parser finds the parts; the text is the last. */
function partsRead(octets: Uint8Array, length: number, parse = parseBsdMsg<Message>): readonly NamedPart[] {
  const read = parse(octets, 0, length, Message);
  const messageEnd = read.messageStart + (read.messageBytes?.length ?? 0);
  return [
    { name: "timestamp", start: read.stampStart, end: read.stampEnd },
    { name: "hostname", start: read.hostnameStart, end: read.hostnameEnd },
    { name: "appName", start: read.appNameStart, end: read.appNameEnd },
    { name: "procId", start: read.procIdStart, end: read.procIdEnd },
    { name: "message", start: read.messageStart, end: messageEnd },
  ];
}

/** The first part that a parser takes for something else is refused; what comes behind it may be a consequence. */
function checkReading(writer: Writer): void {
  const { octets, length } = writer.composer.out;
  const read = writer.rules.parsers.flatMap((parse) => partsRead(octets, length, parse));
  const other = read.find((part) => !isSame(part, writer.where(part.name)));
  if (other === undefined) return;
  writer.refuse(other.name, `${shown(octets, writer.where(other.name))} would be read as ${shown(octets, other)}`);
}

/** A message ends with its text, which begins where it did. */
function isReadAlike(octets: Uint8Array, other: Uint8Array): boolean {
  if (isNewerStart(other, other.indexOf(END_OF_PRI) + 1, other.length)) return false;
  const parts = new Map(partsRead(octets, octets.length).map((part) => [part.name, part]));
  return partsRead(other, other.length).every((part) => {
    const { start, end } = parts.get(part.name) ?? ABSENT;
    return isSame(part, part.name === "message" ? { start, end: other.length } : { start, end });
  });
}

const END_OF_PRI = 0x3e;

function isSame(a: Part, b: Part): boolean {
  return a.end === b.end && (a.end < 0 || a.start === b.start);
}

function shown(octets: Uint8Array, { start, end }: Part): string {
  return end < 0 ? "nothing" : quoted(decodeUtf8(octets, start, end));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A time as text; what is no time is left as it is, for a rule to refuse. */
function timestampText(time: string | Date | bigint | null | undefined, zone: Zone): unknown {
  const date = typeof time === "bigint" ? dateOf(time) : time;
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return date;
  const local = new Date(zone.localAt(date.getTime()));
  const day = String(local.getUTCDate()).padStart(2);
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()];
  return `${MONTHS[local.getUTCMonth()]} ${day} ${clock.map((n) => String(n).padStart(2, "0")).join(":")}`;
}
