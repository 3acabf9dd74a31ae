/** STRUCTURED-DATA, RFC 5424 section 6.3: a view of the records that the generated parser has noted. */
import { RECORD_WIDTHS, STRUCTURED_DATA, STRUCTURED_DATA_PARAMS } from "../generated/rfc5424.js";
import { decodeUtf8 } from "./text.js";

const ELEMENT_WIDTH = RECORD_WIDTHS[STRUCTURED_DATA] ?? 1;
const PARAM_WIDTH = RECORD_WIDTHS[STRUCTURED_DATA_PARAMS] ?? 1;

/** A parameter; `value` has its escapes (`\"`, `\\`, `\]`) removed. */
export interface SdParam {
  readonly name: string;
  readonly value: string;
}

/**
 * An element: its identifier and its parameters, in the order of the message. A name may occur more than once
 * (RFC 5424 section 6.3.3).
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

  [Symbol.iterator](): Iterator<SdElement> {
    return this.elements[Symbol.iterator]();
  }

  toJSON(): readonly SdElement[] {
    return this.elements;
  }
}

/**
 * `head` is the octets from `base` on as text, a character for each octet; `lastWins`: of parameters with the same name in an
 * element only the last is kept.
 */
export function readStructuredData(
  octets: Uint8Array,
  records: readonly number[],
  head: string,
  base: number,
  lastWins: boolean,
): StructuredData {
  const elements: SdElement[] = [];
  let params: SdParam[] = [];
  /** Where in `params` a name stands; only kept when it matters. */
  let places: Map<string, number> | null = null;
  let at = 0;
  while (at < records.length) {
    const name = head.slice(records[at + 1]! - base, records[at + 2]! - base);
    if (records[at] === STRUCTURED_DATA) {
      params = [];
      places = lastWins ? new Map() : null;
      elements.push(new SdElement(name, params));
      at += ELEMENT_WIDTH;
    } else {
      const param = { name, value: readValue(octets, records[at + 3]!, records[at + 4]!, head, base) };
      const earlier = places?.get(name);
      if (earlier !== undefined) params[earlier] = param;
      else {
        places?.set(name, params.length);
        params.push(param);
      }
      at += PARAM_WIDTH;
    }
  }
  return new StructuredData(elements);
}

/** A value, which is UTF-8 and may hold escapes, mostly neither. */
function readValue(octets: Uint8Array, start: number, end: number, head: string, base: number): string {
  let bits = 0;
  let escaped = false;
  for (let i = start; i < end; i++) {
    const octet = octets[i]!;
    bits |= octet;
    if (octet === BACKSLASH) escaped = true;
  }
  const value = bits < 0x80 ? head.slice(start - base, end - base) : decodeUtf8(octets, start, end);
  return escaped ? unescapeValue(value) : value;
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5d;

/** RFC 5424 section 6.3.3: a backslash before any other character stands for itself. */
function unescapeValue(value: string): string {
  let text = "";
  let from = 0;
  let at = value.indexOf("\\");
  while (at >= 0) {
    const next = value.charCodeAt(at + 1);
    const escapes = next === QUOTATION_MARK || next === BACKSLASH || next === BRACKET;
    if (escapes) {
      text += value.slice(from, at);
      from = at + 1;
    }
    at = value.indexOf("\\", at + (escapes ? 2 : 1));
  }
  return text + value.slice(from);
}
