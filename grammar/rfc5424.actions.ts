/** What the grammar of RFC 5424 cannot say: context. Bodies are inlined into generated/rfc5424.ts. */
import { RECORD_WIDTHS, type Rfc5424Actions, STRUCTURED_DATA } from "../generated/rfc5424.js";

/** Up to this length records are searched one by one; beyond, a set keeps the cost of a message linear. */
const SHORT_TAPE = 64;

/** The identifiers in `indexedTape` before `indexedTo`. Parsing is synchronous, so one set serves all messages. */
const knownIds = new Set<string>();
let indexedTape: readonly number[] | null = null;
let indexedTo = 0;

function idText(octets: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...octets.subarray(start, end));
}

/** RFC 5424 section 6.3.2: "The same SD-ID MUST NOT exist more than once in a message." */
export const uniqueId: Rfc5424Actions["uniqueId"] = (octets, start, end, records) => {
  if (records.length > SHORT_TAPE) {
    if (records !== indexedTape) {
      knownIds.clear();
      indexedTape = records;
      indexedTo = 0;
    }
    for (; indexedTo < records.length; indexedTo += RECORD_WIDTHS[records[indexedTo]!]!) {
      if (records[indexedTo] !== STRUCTURED_DATA) continue;
      knownIds.add(idText(octets, records[indexedTo + 1]!, records[indexedTo + 2]!));
    }
    return !knownIds.has(idText(octets, start, end));
  }
  for (let record = 0; record < records.length; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] !== STRUCTURED_DATA) continue;
    const other = records[record + 1]!;
    const length = end - start;
    if (records[record + 2]! - other !== length) continue;
    let same = 0;
    while (same < length && octets[other + same] === octets[start + same]) same++;
    if (same === length) return false;
  }
  return true;
};
