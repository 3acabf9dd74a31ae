/** What a parser makes of a message, in a form in which two parsers compare. */
import { type Message, type Profile, parse } from "@abnfa/syslog/rfc5424";

/** A message's fields; texts are decoded as UTF-8. Times are nanoseconds since 1970. */
export interface Fields {
  readonly priority: number | null;
  readonly version: number | null;
  readonly unixNanos: string | null;
  readonly hostname: string | null;
  readonly appName: string | null;
  readonly procId: string | null;
  readonly msgId: string | null;
  readonly structuredData: readonly Element[] | null;
  readonly message: string | null;
}

export interface Element {
  readonly id: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

export interface Answer {
  /** Null: the message is accepted. Parsers have codes, or texts, of their own. */
  readonly error: { readonly code: string; readonly offset: number | null } | null;
  /** Those of the message; with an error, what best effort found. */
  readonly fields: Fields | null;
}

/** The same message, parsed both ways. */
export interface Answers {
  readonly strict: Answer;
  readonly bestEffort: Answer;
}

export function answersOf(input: Uint8Array, profile: Profile): Answers {
  return { strict: answerOf(input, profile, false), bestEffort: answerOf(input, profile, true) };
}

function answerOf(input: Uint8Array, profile: Profile, bestEffort: boolean): Answer {
  const { error, message } = parse(input, { profile, bestEffort });
  return {
    error: error && { code: error.code, offset: error.offset },
    fields: message && fieldsOf(message),
  };
}

function fieldsOf(message: Message): Fields {
  const { priority, version, unixNanos, hostname, appName, procId, msgId, structuredData } = message.toObject();
  return {
    priority,
    version,
    unixNanos: unixNanos === null ? null : String(unixNanos),
    hostname,
    appName,
    procId,
    msgId,
    structuredData,
    message: message.message,
  };
}

/** Where two answers differ: `error` when only one accepts, `offset` of the error, or the name of a field. */
export type Aspect = "error" | "offset" | "fields" | keyof Fields;

/** Where two answers differ; go-syslog has no order of elements and parameters. */
export function differences(a: Answer, b: Answer): Aspect[] {
  if ((a.error === null) !== (b.error === null)) return ["error"];
  const places: Aspect[] = a.error?.offset === b.error?.offset ? [] : ["offset"];
  if (a.fields === null || b.fields === null) return a.fields === b.fields ? places : [...places, "fields"];
  const { fields } = a;
  const other = b.fields;
  const names = Object.keys(fields) as (keyof Fields)[];
  return [...places, ...names.filter((name) => !isSameField(name, fields, other))];
}

function isSameField(name: keyof Fields, a: Fields, b: Fields): boolean {
  if (name !== "structuredData" || a[name] === null || b[name] === null) return a[name] === b[name];
  return isSameData(a[name], b[name]);
}

/** The same elements with the same parameters, in any order. */
export function isSameData(a: readonly Element[], b: readonly Element[]): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder(elements: readonly Element[]): string {
  const plain = elements.map(({ id, params }) => [id, params.map(({ name, value }) => [name, value]).sort()]);
  return JSON.stringify(plain.sort());
}
