/** STRUCTURED-DATA, RFC 5424 section 6.3: a view of the records that the generated parser has noted. */
import { RECORD_WIDTHS, type Rfc5424Captures, STRUCTURED_DATA, STRUCTURED_DATA_PARAMS } from "../generated/rfc5424.js";
import { decodeLatin1, decodeUtf8 } from "./text.js";

const ELEMENT_WIDTH = RECORD_WIDTHS[STRUCTURED_DATA] ?? 1;
const PARAM_WIDTH = RECORD_WIDTHS[STRUCTURED_DATA_PARAMS] ?? 1;

const NO_ELEMENTS: SdElement[] = [];
const NO_PARAMS: SdParam[] = [];

/** A parameter; `value` has its escapes (`\"`, `\\`, `\]`) removed. */
export interface SdParam {
  readonly name: string;
  readonly value: string;
}

/**
 * An element: its identifier and its parameters, in the order of the message. A name may occur more than once
 * (RFC 5424 section 6.3.3).
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc5424";
 * const { message } = parse('<165>1 - - - - - [origin ip="192.0.2.1" ip="192.0.2.2"]');
 * const origin = message?.structuredData?.get("origin");
 * origin?.getAll("ip"); // ["192.0.2.1", "192.0.2.2"]
 * origin?.get("ip"); // "192.0.2.2"
 */
export class SdElement {
  constructor(
    readonly id: string,
    readonly params: readonly SdParam[],
  ) {}

  /** The value of the last parameter of that name, or undefined. */
  get(name: string): string | undefined {
    return this.params.findLast((p) => p.name === name)?.value;
  }

  /** The values of all parameters of that name, in order. */
  getAll(name: string): string[] {
    return this.params.filter((p) => p.name === name).map((p) => p.value);
  }
}

/**
 * The elements of a message, in order; each identifier occurs once.
 *
 * @example
 * import { parse } from "@abnfa/syslog/rfc5424";
 * const { message } = parse('<165>1 - - - - - [origin ip="192.0.2.1"]');
 * message?.structuredData?.get("origin")?.get("ip"); // "192.0.2.1"
 */
export class StructuredData implements Iterable<SdElement> {
  constructor(readonly elements: readonly SdElement[]) {}

  /** The element with that identifier, or undefined. */
  get(id: string): SdElement | undefined {
    return this.elements.find((e) => e.id === id);
  }

  /** The elements in order. */
  [Symbol.iterator](): Iterator<SdElement> {
    return this.elements[Symbol.iterator]();
  }

  /** The elements: for JSON this is a list. */
  toJSON(): readonly SdElement[] {
    return this.elements;
  }
}

/** What `visitStructuredData` of a message calls, in the order of the message. */
export interface StructuredDataVisitor {
  /** An element, with its identifier. Its parameters follow. */
  element(id: string): void;
  /** A parameter of the element that came last; `value` has its escapes (`\"`, `\\`, `\]`) removed. */
  param(name: string, value: string): void;
}

/** Records that take more numbers than this are long: their octets are not decoded along with the header. */
const LONG_RECORDS = 4096;

/** So many octets of long structured data are decoded at a time. */
const PIECE = 16_384;

/** Whether structured data is so long that it is read apart from the header. */
export function isLong({ recordsStart, recordsEnd }: Rfc5424Captures): boolean {
  return recordsEnd - recordsStart > LONG_RECORDS;
}

/** Where the first identifier starts. */
export function startOf({ records, recordsStart }: Rfc5424Captures): number {
  return records[recordsStart + 1]!;
}

/**
 * Reads the records from `from` to `to`, one after the other, and makes nothing but the texts. `text` has a character for
 * each octet from `base` on.
 */
export function visitRecords(
  octets: Uint8Array,
  records: Int32Array,
  from: number,
  to: number,
  text: string,
  base: number,
  visitor: StructuredDataVisitor,
): void {
  for (let at = from; at < to; ) {
    const name = text.slice(records[at + 1]! - base, records[at + 2]! - base);
    if (records[at] === STRUCTURED_DATA_PARAMS) {
      visitor.param(name, readValue(octets, records[at + 3]!, records[at + 4]!, text, base));
      at += PARAM_WIDTH;
    } else {
      visitor.element(name);
      at += ELEMENT_WIDTH;
    }
  }
}

/**
 * The same for long structured data, some records at a time: the text of a megabyte would take fresh memory, which takes
 * longer than what is done with it.
 */
export function visitLongRecords(
  { octets, records, recordsStart, recordsEnd }: Rfc5424Captures,
  visitor: StructuredDataVisitor,
): void {
  for (let from = recordsStart; from < recordsEnd; ) {
    const start = records[from + 1]!;
    let to = from;
    let end = start;
    while (to < recordsEnd && (to === from || end < start + PIECE)) {
      to += widthOf(records[to]!);
      end = records[to - 1]!;
    }
    visitRecords(octets, records, from, to, decodeLatin1(octets, start, end), start, visitor);
    from = to;
  }
}

function widthOf(list: number): number {
  return list === STRUCTURED_DATA_PARAMS ? PARAM_WIDTH : ELEMENT_WIDTH;
}

/** `lastWins`: of parameters with the same name in an element only the last is kept. */
export function readStructuredData(
  captures: Rfc5424Captures,
  text: string,
  base: number,
  lastWins: boolean,
): StructuredData {
  const { records, recordsStart, recordsEnd } = captures;
  let elements: SdElement[] = NO_ELEMENTS;
  for (let at = recordsStart; at < recordsEnd; ) {
    const id = text.slice(records[at + 1]! - base, records[at + 2]! - base);
    const first = at + ELEMENT_WIDTH;
    for (at = first; at < recordsEnd && records[at] === STRUCTURED_DATA_PARAMS; ) at += PARAM_WIDTH;
    const params = readParams(captures, first, at, text, base);
    const element = new SdElement(id, lastWins ? lastOfEachName(params) : params);
    // Most arrays have one member; one that begins empty reserves room for 17.
    if (elements === NO_ELEMENTS) elements = [element];
    else elements.push(element);
  }
  return new StructuredData(elements);
}

/** The same for long structured data, which is not in the text of the header. */
export function readLongStructuredData(captures: Rfc5424Captures, lastWins: boolean): StructuredData {
  const { octets, records, recordsEnd } = captures;
  const start = startOf(captures);
  return readStructuredData(captures, decodeLatin1(octets, start, records[recordsEnd - 1]!), start, lastWins);
}

function readParams(
  { octets, records }: Rfc5424Captures,
  from: number,
  to: number,
  text: string,
  base: number,
): SdParam[] {
  if (from === to) return NO_PARAMS;
  const params = new Array<SdParam>((to - from) / PARAM_WIDTH);
  for (let at = from, index = 0; at < to; at += PARAM_WIDTH, index++) {
    const name = text.slice(records[at + 1]! - base, records[at + 2]! - base);
    params[index] = { name, value: readValue(octets, records[at + 3]!, records[at + 4]!, text, base) };
  }
  return params;
}

/** A value, which is UTF-8 and may hold escapes, mostly neither. Looked through four octets a round. */
function readValue(octets: Uint8Array, start: number, end: number, text: string, base: number): string {
  let bits = 0;
  let escaped = false;
  let i = start;
  for (const last = end - 4; i <= last; i += 4) {
    const a = octets[i]!;
    const b = octets[i + 1]!;
    const c = octets[i + 2]!;
    const d = octets[i + 3]!;
    bits |= a | b | c | d;
    if (a === BACKSLASH || b === BACKSLASH || c === BACKSLASH || d === BACKSLASH) escaped = true;
  }
  for (; i < end; i++) {
    const octet = octets[i]!;
    bits |= octet;
    if (octet === BACKSLASH) escaped = true;
  }
  if (escaped && end - start > SHORT_VALUE) return unescapeOctets(octets, start, end);
  const value = bits < 0x80 ? text.slice(start - base, end - base) : decodeUtf8(octets, start, end);
  return escaped ? unescapeValue(value) : value;
}

/** Putting a text together takes longer than decoding octets anew, once there are some tens of pieces. */
const SHORT_VALUE = 64;

/** Each name at its first place, with its last value. */
function lastOfEachName(params: readonly SdParam[]): SdParam[] {
  return [...new Map(params.map((param) => [param.name, param])).values()];
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5d;

/** RFC 5424 section 6.3.3: a backslash before any other character stands for itself. */
function isEscapable(octet: number | undefined): boolean {
  return octet === QUOTATION_MARK || octet === BACKSLASH || octet === BRACKET;
}

function unescapeOctets(octets: Uint8Array, start: number, end: number): string {
  const unescaped = new Uint8Array(end - start);
  let length = 0;
  for (let i = start; i < end; i++) {
    if (octets[i] === BACKSLASH && i + 1 < end && isEscapable(octets[i + 1])) i++;
    unescaped[length++] = octets[i]!;
  }
  return decodeUtf8(unescaped, 0, length);
}

function unescapeValue(value: string): string {
  let text = "";
  let from = 0;
  let at = value.indexOf("\\");
  while (at >= 0) {
    const escapes = isEscapable(value.charCodeAt(at + 1));
    if (escapes) {
      text += value.slice(from, at);
      from = at + 1;
    }
    at = value.indexOf("\\", at + (escapes ? 2 : 1));
  }
  return text + value.slice(from);
}
