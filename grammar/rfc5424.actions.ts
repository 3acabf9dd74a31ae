/** What the grammar of RFC 5424 cannot say: context. Bodies are inlined into generated/rfc5424.ts. */
import { RECORD_WIDTHS, type Rfc5424Actions, STRUCTURED_DATA } from "../generated/rfc5424.js";

/** Up to this length records are searched one by one; beyond, a hash table keeps the cost of a message linear. */
const SHORT_TAPE = 64;

/**
 * The identifiers of the message that is being parsed, by their hash: three numbers each, where it starts and ends in
 * the octets, and the message's own number, which says that the place is taken. Parsing is synchronous, so one table
 * serves all messages; it is as large as the one with the most identifiers needed it.
 */
let table = new Int32Array(3 * 512);
let message = 0;
let entries = 0;
let indexedTape: Int32Array | null = null;
let indexedStart = 0;

/** Unknown to senders, so that they cannot choose identifiers whose hashes are the same. */
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/** FNV-1a, its high bits mixed into the low ones, which choose the place. */
function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ octets[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The place of an identifier: where it is, or a free one. */
function placeOf(octets: Uint8Array, start: number, end: number): number {
  const mask = table.length / 3 - 1;
  let place = hashOf(octets, start, end) & mask;
  for (; table[3 * place + 2] === message; place = (place + 1) & mask) {
    const other = table[3 * place]!;
    if (table[3 * place + 1]! - other !== end - start) continue;
    let same = start;
    while (same < end && octets[other + same - start] === octets[same]) same++;
    if (same === end) break;
  }
  return 3 * place;
}

/** False if the identifier was there already. */
function enter(octets: Uint8Array, start: number, end: number): boolean {
  const place = placeOf(octets, start, end);
  if (table[place + 2] === message) return false;
  table[place] = start;
  table[place + 1] = end;
  table[place + 2] = message;
  entries++;
  if (6 * entries > table.length) enlarge(octets);
  return true;
}

function enlarge(octets: Uint8Array): void {
  const before = table;
  table = new Int32Array(4 * before.length);
  entries = 0;
  for (let place = 0; place < before.length; place += 3) {
    if (before[place + 2] === message) enter(octets, before[place]!, before[place + 1]!);
  }
}

/** Begins anew with the identifiers of another message. */
function index(octets: Uint8Array, records: Int32Array, recordsStart: number, recordsEnd: number): void {
  message = (message + 1) | 0 || 1; // 0 is what a new table holds
  entries = 0;
  indexedTape = records;
  indexedStart = recordsStart;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] === STRUCTURED_DATA) enter(octets, records[record + 1]!, records[record + 2]!);
  }
}

/** RFC 5424 section 6.3.2: "The same SD-ID MUST NOT exist more than once in a message." */
export const uniqueId: Rfc5424Actions["uniqueId"] = (octets, start, end, records, recordsStart, recordsEnd) => {
  if (recordsEnd - recordsStart > SHORT_TAPE) {
    if (records !== indexedTape || recordsStart !== indexedStart) index(octets, records, recordsStart, recordsEnd);
    return enter(octets, start, end);
  }
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
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
