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
const multipliers = Int32Array.from({ length: MAX_ID + 1 }, () => Math.floor(Math.random() * 0x1_0000_0000));

/**
 * The hashes of the identifiers of the message that is being parsed; 0 where there is none. The first bits of a hash choose
 * its place; those that are taken are passed over. Parsing is synchronous, so one table serves all messages; it stays as
 * large as the one with the most identifiers needed it, and a message uses as many places of it, a power of two, as it
 * needs itself.
 */
let hashes = new Int32Array(SMALLEST_TABLE);
let places = SMALLEST_TABLE;
let shift = 0;
/** How many more may be entered: half of the places stay free. */
let room = 0;
/** Whose identifiers they are: null until a message has many. */
let indexed: Uint8Array | null = null;
let firstIndexed = 0;

function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = multipliers[end - start]!;
  for (let i = start, k = 0; i < end; i++, k++) hash = (hash + Math.imul(multipliers[k]!, octets[i]!)) | 0;
  return hash === 0 ? 1 : hash;
}

/** False if an identifier with the same hash was there already. */
function enter(octets: Uint8Array, start: number, end: number): boolean {
  const hash = hashOf(octets, start, end);
  const table = hashes;
  let place = hash >>> shift;
  let other = table[place]!;
  while (other !== 0) {
    if (other === hash) return false;
    place = (place + 1) & (places - 1);
    other = table[place]!;
  }
  table[place] = hash;
  room = (room - 1) | 0;
  if (room === 0) enlarge(octets.length, start);
  return true;
}

/** Empties the table for so many places. */
function clear(count: number): void {
  places = count;
  room = count >> 1;
  shift = Math.clz32(count) + 1;
  if (hashes.length < count) hashes = new Int32Array(count);
  else hashes.fill(0, 0, count);
}

/** By how much the table grows at once, at most: emptying it takes time as well. */
const MOST_TIMES = 32;

/** Twice as many places, or as many as it takes if identifiers go on to come as thick as before `start`. */
function enlarge(length: number, start: number): void {
  const before = hashes.slice(0, places);
  const times = Math.min((length - firstIndexed) / (start - firstIndexed), MOST_TIMES);
  let count = 2 * before.length;
  while (count < times * before.length) count *= 2;
  clear(count);
  room -= before.length >> 1;
  for (const hash of before) {
    if (hash === 0) continue;
    let place = hash >>> shift;
    while (hashes[place] !== 0) place = (place + 1) & (count - 1);
    hashes[place] = hash;
  }
}

/** Begins anew with the identifiers of another message. */
function index(octets: Uint8Array, records: Int32Array, recordsStart: number, recordsEnd: number): void {
  clear(SMALLEST_TABLE);
  indexed = octets;
  firstIndexed = records[recordsStart + 1]!;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] === STRUCTURED_DATA) enter(octets, records[record + 1]!, records[record + 2]!);
  }
}

/** Whether an identifier is among those of the records. Those of a sender differ at their ends rather than in front. */
function isListed(
  octets: Uint8Array,
  start: number,
  end: number,
  records: Int32Array,
  recordsStart: number,
  recordsEnd: number,
): boolean {
  const length = end - start;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] !== STRUCTURED_DATA) continue;
    const other = records[record + 1]!;
    if (records[record + 2]! - other !== length) continue;
    let i = length - 1;
    while (i >= 0 && octets[other + i] === octets[start + i]) i--;
    if (i < 0) return true;
  }
  return false;
}

/** RFC 5424 section 6.3.2: "The same SD-ID MUST NOT exist more than once in a message." */
export const uniqueId: Rfc5424Actions["uniqueId"] = (octets, start, end, records, recordsStart, recordsEnd) => {
  if (recordsEnd - recordsStart > SHORT_TAPE) {
    if (octets !== indexed) index(octets, records, recordsStart, recordsEnd);
    return enter(octets, start, end) || !isListed(octets, start, end, records, recordsStart, recordsEnd);
  }
  if (recordsEnd === recordsStart) {
    indexed = null; // another message, or the same one again
    return true;
  }
  return !isListed(octets, start, end, records, recordsStart, recordsEnd);
};
