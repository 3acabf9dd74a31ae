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
 * needs itself. (Members, for V8 checks module variables at each use.)
 */
const table = {
  hashes: new Int32Array(SMALLEST_TABLE),
  /** The last place in use, and how many bits of a hash do not choose the place. */
  last: SMALLEST_TABLE - 1,
  shift: 0,
  /** How many more may be entered, for half of the places stay free; 0 while the message has so few that none is here. */
  room: 0,
  /** Where the first starts. */
  start: 0,
};

/** Four octets a round, because in each V8 makes sure again of what it reads. */
function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = multipliers[end - start]!;
  let i = start;
  let k = 0;
  for (; i + 3 < end; i += 4, k += 4) {
    const low = Math.imul(multipliers[k]!, octets[i]!) + Math.imul(multipliers[k + 1]!, octets[i + 1]!);
    const high = Math.imul(multipliers[k + 2]!, octets[i + 2]!) + Math.imul(multipliers[k + 3]!, octets[i + 3]!);
    hash = (hash + low + high) | 0;
  }
  if (i < end) hash = (hash + Math.imul(multipliers[k]!, octets[i]!)) | 0;
  if (i + 1 < end) hash = (hash + Math.imul(multipliers[k + 1]!, octets[i + 1]!)) | 0;
  if (i + 2 < end) hash = (hash + Math.imul(multipliers[k + 2]!, octets[i + 2]!)) | 0;
  return hash === 0 ? 1 : hash;
}

/** False if an identifier with the same hash was there already. */
function enter(octets: Uint8Array, start: number, end: number): boolean {
  const hash = hashOf(octets, start, end);
  const { hashes } = table;
  let place = (hash >>> table.shift) | 0; // what may have all 32 bits V8 keeps as a fraction
  let other = hashes[place]!;
  while (other !== 0) {
    if (other === hash) return false;
    place = (place + 1) & table.last;
    other = hashes[place]!;
  }
  hashes[place] = hash;
  table.room = (table.room - 1) | 0;
  if (table.room === 0) enlarge(octets.length, start);
  return true;
}

/** Empties the table for so many places. */
function clear(places: number): void {
  table.last = places - 1;
  table.shift = Math.clz32(places) + 1;
  table.room = places >> 1;
  if (table.hashes.length < places) table.hashes = new Int32Array(places);
  else table.hashes.fill(0, 0, places);
}

/** By how much the table grows at once, at most: what follows the identifiers need not be more of them. */
const MOST_TIMES = 256;

/** Twice as many places, or as many as it takes if identifiers go on to come as thick as before `start`. */
function enlarge(length: number, start: number): void {
  const before = table.hashes.slice(0, table.last + 1);
  const times = Math.min((length - table.start) / (start - table.start), MOST_TIMES);
  let places = 2 * before.length;
  while (places < times * before.length) places *= 2;
  clear(places);
  table.room -= before.length >> 1;
  const { hashes, shift, last } = table;
  for (const hash of before) {
    if (hash === 0) continue;
    let place = hash >>> shift;
    while (hashes[place] !== 0) place = (place + 1) & last;
    hashes[place] = hash;
  }
}

/** Begins anew with the identifiers of another message. */
function index(octets: Uint8Array, records: Int32Array, recordsStart: number, recordsEnd: number): void {
  clear(SMALLEST_TABLE);
  table.start = records[recordsStart + 1]!;
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
    if (table.room === 0) index(octets, records, recordsStart, recordsEnd);
    return enter(octets, start, end) || !isListed(octets, start, end, records, recordsStart, recordsEnd);
  }
  if (recordsEnd === recordsStart) {
    table.room = 0; // the first of a message
    return true;
  }
  return !isListed(octets, start, end, records, recordsStart, recordsEnd);
};
