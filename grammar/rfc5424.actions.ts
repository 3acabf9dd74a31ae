/** What the grammar of RFC 5424 cannot say: context. Bodies are inlined into generated/rfc5424.ts. */
import { RECORD_WIDTHS, type Rfc5424Actions, STRUCTURED_DATA } from "../generated/rfc5424.js";

/** Up to this length records are searched one by one; beyond, a hash table keeps the cost of a message linear. */
const SHORT_TAPE = 32;

/** An identifier has 1 to 32 octets. */
const MAX_ID = 32;
const SMALLEST_TABLE = 512;

/**
 * Hashes of identifiers: the sum of their octets, each times a number that senders do not know, so that they cannot choose
 * identifiers with the same hash (Carter & Wegman 1979). The products do not wait for one another.
 */
const multipliers = Int32Array.from({ length: MAX_ID + 1 }, () => Math.floor(Math.random() * 0x1_0000_0000) | 1);

/**
 * The identifiers of the message that is being parsed, two numbers each: the hash, and where it starts, plus 1; 0 where
 * there is none. The first bits of a hash choose the place; those that are taken are passed over. Parsing is synchronous,
 * so one table serves all messages; it stays as large as the one with the most identifiers needed it, and a message uses
 * as many places of it, a power of two, as it needs itself.
 */
let table = new Int32Array(2 * SMALLEST_TABLE);
let places = SMALLEST_TABLE;
let shift = 0;
let entries = 0;
/** Whose identifiers they are: null until a message has many. */
let indexed: Uint8Array | null = null;
let firstIndexed = 0;

function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = multipliers[end - start]!;
  let i = start;
  let k = 0;
  for (; i + 3 < end; i += 4, k += 4) {
    const sum =
      hash +
      Math.imul(multipliers[k]!, octets[i]!) +
      Math.imul(multipliers[k + 1]!, octets[i + 1]!) +
      Math.imul(multipliers[k + 2]!, octets[i + 2]!) +
      Math.imul(multipliers[k + 3]!, octets[i + 3]!);
    hash = sum | 0;
  }
  if (i < end) hash = (hash + Math.imul(multipliers[k]!, octets[i]!)) | 0;
  if (i + 1 < end) hash = (hash + Math.imul(multipliers[k + 1]!, octets[i + 1]!)) | 0;
  if (i + 2 < end) hash = (hash + Math.imul(multipliers[k + 2]!, octets[i + 2]!)) | 0;
  return hash;
}

/** The place of an identifier with that hash: where it is, or a free one. */
function placeOf(octets: Uint8Array, start: number, end: number, hash: number): number {
  const last = 2 * places - 2;
  let place = (hash >>> shift) & last;
  while (table[place + 1] !== 0 && (table[place] !== hash || !isAt(octets, table[place + 1]! - 1, start, end)))
    place = (place + 2) & last;
  return place;
}

/** Whether the identifier that starts at `other` is the same. Behind it is a space or a bracket. */
function isAt(octets: Uint8Array, other: number, start: number, end: number): boolean {
  let i = start;
  let at = other;
  while (i < end && octets[at] === octets[i]) {
    i++;
    at++;
  }
  return i === end && (octets[at] === 0x20 || octets[at] === 0x5d);
}

/** False if the identifier was there already. */
function enter(octets: Uint8Array, start: number, end: number): boolean {
  const hash = hashOf(octets, start, end);
  const place = placeOf(octets, start, end, hash);
  if (table[place + 1] !== 0) return false;
  table[place] = hash;
  table[place + 1] = start + 1;
  entries++;
  if (2 * entries > places) enlarge();
  return true;
}

/** Empties the table for so many places. */
function clear(count: number): void {
  places = count;
  shift = Math.clz32(count); // leaves the first bits of a hash, and one more
  if (table.length < 2 * count) table = new Int32Array(2 * count);
  else table.fill(0, 0, 2 * count);
}

function enlarge(): void {
  const before = table.slice(0, 2 * places);
  clear(4 * places);
  const last = 2 * places - 2;
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] === 0) continue;
    let place = (before[at]! >>> shift) & last;
    while (table[place + 1] !== 0) place = (place + 2) & last;
    table[place] = before[at]!;
    table[place + 1] = before[at + 1]!;
  }
}

/** Begins anew with the identifiers of another message. */
function index(octets: Uint8Array, records: Int32Array, recordsStart: number, recordsEnd: number): void {
  clear(SMALLEST_TABLE);
  entries = 0;
  indexed = octets;
  firstIndexed = records[recordsStart + 1]!;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] === STRUCTURED_DATA) enter(octets, records[record + 1]!, records[record + 2]!);
  }
}

/** RFC 5424 section 6.3.2: "The same SD-ID MUST NOT exist more than once in a message." */
export const uniqueId: Rfc5424Actions["uniqueId"] = (octets, start, end, records, recordsStart, recordsEnd) => {
  if (recordsEnd - recordsStart > SHORT_TAPE) {
    if (octets !== indexed || records[recordsStart + 1]! !== firstIndexed) {
      index(octets, records, recordsStart, recordsEnd);
    }
    return enter(octets, start, end);
  }
  if (recordsEnd === recordsStart) indexed = null; // another message, or the same one again
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
