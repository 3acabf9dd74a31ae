/** How messages are put together from values, whatever the format: written, recognised, or refused with a reason. */
import { FAILURES, type FailureCode, isPrival } from "../generated/rfc5424.js";
import { BuiltMessage, type ReadAlike } from "./built-message.js";
import { type FacilityName, facilityNumber, type SeverityName, severityNumber } from "./names.js";
import { OctetWriter } from "./octet-writer.js";

/** PRI as one number or as its parts. Where both are given, they agree. */
export interface PriorityFields {
  /** PRIVAL, 0 to 191 (RFC 5424 section 6.2.1). */
  readonly priority?: number | null | undefined;
  /** 0 to 23 or a name; with `severity` in place of `priority`. */
  readonly facility?: number | FacilityName | null | undefined;
  /** 0 to 7 or a name. */
  readonly severity?: number | SeverityName | null | undefined;
}

/** `ok` tells which: a message, or why there is none. */
export type BuildResult<Code extends string = FailureCode> = BuildSuccess | BuildFailure<Code>;

/** A message was built. */
export interface BuildSuccess {
  readonly ok: true;
  readonly message: BuiltMessage;
  readonly refusals: readonly [];
}

/** A value cannot stand in a message, so none was built. */
export interface BuildFailure<Code extends string = FailureCode> {
  readonly ok: false;
  readonly message: null;
  /** Every value that was refused, in the order of the message; at least one. */
  readonly refusals: readonly Refusal<Code>[];
}

/** Why a value cannot stand in a message. */
export interface Refusal<Code extends string = FailureCode> {
  /** Where the value was given: `hostname`, `structuredData[0].params[2].value`. */
  readonly field: string;
  /** The code that the parser reports for the rule: `hostname`, `duplicateSdId`. */
  readonly code: Code;
  /** The rule of the grammar that the value does not match: `HOSTNAME`. */
  readonly rule: string;
  /** A sentence for people. */
  readonly text: string;
}

/** A rule of a grammar, with what recognises its values and what the parser says when it fails. */
export interface Rule<Code extends string> {
  readonly code: Code;
  readonly rule: string;
  readonly text: string;
  readonly matches: (octets: Uint8Array, start: number, end: number) => boolean;
}

/** The rule whose failures have that code. */
export function ruleOf<Code extends FailureCode>(code: Code, matches: Rule<Code>["matches"]): Rule<Code> {
  const failure = FAILURES.find((f) => f.code === code);
  if (failure === undefined) throw new RangeError(`no failure has the code ${code}`);
  return { code, rule: failure.rule, text: failure.text, matches };
}

const PRIVAL = ruleOf("prival", isPrival);

/** One message that is being written, and what was refused of it so far. */
export class Composer<Code extends string> {
  readonly refusals: Refusal<Code | "prival">[] = [];

  constructor(readonly out: OctetWriter) {}

  /** PRI: a number in angle brackets (RFC 5424 section 6.2.1, RFC 3164 section 4.1.1). */
  pri(fields: PriorityFields): void {
    this.out.text("<");
    const priority = this.priority(fields);
    if (priority !== null) this.put("priority", PRIVAL, decimal(priority));
    this.out.text(">");
  }

  /** PRIVAL from what is given of it, or null when that is refused. */
  private priority({ priority, facility, severity }: PriorityFields): number | null {
    const high = isGiven(facility) ? facilityNumber(facility) : undefined;
    const low = isGiven(severity) ? severityNumber(severity) : undefined;
    if (high === null) this.refuse("facility", PRIVAL, `${quoted(facility)} is no facility, 0 to 23 or a keyword`);
    if (low === null) this.refuse("severity", PRIVAL, `${quoted(severity)} is no severity, 0 to 7 or a keyword`);
    if (high === null || low === null) return null;
    if (isGiven(priority)) return this.wholePriority(priority, high, low);
    if (high !== undefined && low !== undefined) return high * 8 + low;
    this.refuse("priority", PRIVAL, "there is neither a priority nor both a facility and a severity");
    return null;
  }

  /** PRIVAL that is given as one, or null when it is no number; the parts that are given too agree with it. */
  private wholePriority(priority: unknown, high: number | undefined, low: number | undefined): number | null {
    if (typeof priority !== "number") {
      this.refuse("priority", PRIVAL, `${quoted(priority)} is none`);
      return null;
    }
    const agrees = (high ?? priority >> 3) === priority >> 3 && (low ?? priority & 7) === (priority & 7);
    if (!agrees) this.refuse("priority", PRIVAL, `${quoted(priority)} is not that of the facility and the severity`);
    return priority;
  }

  /** Writes a value, which has to be a text that the rule matches. False: it is refused. */
  put(field: string, rule: Rule<Code | "prival">, value: unknown): boolean {
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

  refuse(field: string, { code, rule, text }: Rule<Code | "prival">, reason: string): void {
    this.refusals.push({ field, code, rule, text: `${text}: ${reason}` });
  }
}

/** The message that `compose` writes, or why there is none; `isReadAlike` tells what may be done to its text. */
export function composed<Code extends string>(
  compose: (composer: Composer<Code>) => void,
  isReadAlike: ReadAlike,
): BuildResult<Code | "prival"> {
  const out = spare ?? new OctetWriter();
  spare = null; // values may come from code that builds messages too
  const composer = new Composer<Code>(out);
  compose(composer);
  const { refusals } = composer;
  const octets = refusals.length > 0 ? null : out.octets.slice(0, out.length);
  if (out.octets.length <= KEPT) spare = out;
  out.length = 0;
  return octets === null
    ? { ok: false, message: null, refusals }
    : { ok: true, message: new BuiltMessage(octets, isReadAlike), refusals: [] };
}

/** The buffer of the last message, for the next one. */
let spare: OctetWriter | null = null;

/** A larger one is not kept. */
const KEPT = 65536;

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Whole numbers as text; anything else is left as it is, for a rule to refuse. */
export function decimal(value: unknown): unknown {
  return Number.isSafeInteger(value) ? String(value) : value;
}

/** How much of a text is shown in a reason. */
const SHOWN = 40;

/** A value as it is shown in a reason. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    if (value.length <= SHOWN) return JSON.stringify(value);
    return `${JSON.stringify(value.slice(0, SHOWN))}... (${value.length} characters)`;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "object" ? "an object" : String(value);
}
