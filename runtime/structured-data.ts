/** STRUCTURED-DATA, RFC 5424 section 6.3: a view of the records that the generated parser has noted. */
import { RECORD_WIDTHS, STRUCTURED_DATA, STRUCTURED_DATA_PARAMS } from "../generated/rfc5424.js";
import { decodeAscii, decodeUtf8 } from "./text.js";

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

/** `lastWins`: of parameters with the same name in an element only the last is kept. */
export function readStructuredData(octets: Uint8Array, records: readonly number[], lastWins: boolean): StructuredData {
  const elements: SdElement[] = [];
  let params: SdParam[] = [];
  for (let at = 0; at < records.length; at += RECORD_WIDTHS[records[at] ?? 0] ?? 1) {
    const text = (index: number) => decodeAscii(octets, records[at + index] ?? 0, records[at + index + 1] ?? 0);
    if (records[at] === STRUCTURED_DATA) {
      params = [];
      elements.push(new SdElement(text(1), params));
    } else if (records[at] === STRUCTURED_DATA_PARAMS) {
      const name = text(1);
      const value = unescapeValue(decodeUtf8(octets, records[at + 3] ?? 0, records[at + 4] ?? 0));
      const earlier = lastWins ? params.findIndex((p) => p.name === name) : -1;
      if (earlier >= 0) params.splice(earlier, 1);
      params.push({ name, value });
    }
  }
  return new StructuredData(elements);
}

/** RFC 5424 section 6.3.3: a backslash before any other character stands for itself. */
function unescapeValue(value: string): string {
  return value.includes("\\") ? value.replace(/\\(["\\\]])/g, "$1") : value;
}
