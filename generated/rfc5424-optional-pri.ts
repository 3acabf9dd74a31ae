// Generated from grammar/rfc5424-optional-pri.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "appName"
  | "duplicateSdId"
  | "hostname"
  | "message"
  | "msgId"
  | "paramName"
  | "paramValue"
  | "pri"
  | "prival"
  | "procId"
  | "sdId"
  | "structuredData"
  | "timestamp"
  | "trailer"
  | "version";

/** A way to fail: `expected` says in words what could have stood there. */
export interface Failure {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Failure `n` of a match is `FAILURES[n - 1]`. */
export const FAILURES: readonly Failure[] = [
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "\"1\" to \"9\" or \"<\"" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "a digit or a space" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "a digit" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit or \"-\"" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "\">\"" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "a digit or \">\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "a space" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "\"1\" to \"9\"" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "\"0\", \"1\" or \">\"" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a space" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"-\"" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" or \"1\"" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"2\"" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a space" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"3\"" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"8\"" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "\"-\" or \"[\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"T\"" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "%x00, %x0A, %x0D, a space or the end" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark, \"=\" or \"]\"" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "the end" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "%x0A" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "any octet or the end" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark or \"=\" or a space" },
  { code: "duplicateSdId", rule: "SD-ID", text: "an SD-ID occurs only once in a message", expected: "an SD-ID occurs only once in a message" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a space or \"]\"" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark, \"=\" or \"]\"" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "%x00, %x0A, %x0D, a space, \"[\" or the end" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\":\"" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark or \"]\"" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "\"=\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"5\"" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "a US-ASCII character, the start of a UTF-8 sequence or the end" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "a quotation mark" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "a UTF-8 continuation octet" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%xA0 to %xBF" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x80 to %x9F" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x90 to %xBF" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x80 to %x8F" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a US-ASCII character except \"]\" or the start of a UTF-8 sequence" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "a space or \"]\"" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a US-ASCII character or the start of a UTF-8 sequence" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a UTF-8 continuation octet" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%xA0 to %xBF" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x80 to %x9F" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x90 to %xBF" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x80 to %x8F" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"+\", \"-\", \".\" or \"Z\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit, \"+\", \"-\" or \"Z\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"+\", \"-\" or \"Z\"" },
];

// Lists are kept on a tape of numbers: records in order of completion, each led by the number of its list.

/** A record of list structuredData, one per SD-ELEMENT: `0, structuredData_idStart, structuredData_idEnd`. */
export const STRUCTURED_DATA = 0;

/** A record of list params, one per SD-PARAM: `1, structuredData_params_nameStart, structuredData_params_nameEnd, structuredData_params_valueStart, structuredData_params_valueEnd`. */
export const STRUCTURED_DATA_PARAMS = 1;

/** How many numbers a record takes, by list. */
export const RECORD_WIDTHS: readonly number[] = [3, 5];

/**
 * The actions that the grammar calls. `start` and `end` delimit the rule's octets, `recordsStart` and `recordsEnd` the
 * records so far.
 */
export interface Rfc5424OptionalPriActions {
  /** In SD-ID; false refuses the input. */
  uniqueId(octets: Uint8Array, start: number, end: number, records: Int32Array, recordsStart: number, recordsEnd: number): boolean;
}

/**
 * Where the parts of STORED-MSG are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class Rfc5424OptionalPriCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly priorityStart: number;
  declare readonly priorityEnd: number;
  declare readonly versionStart: number;
  declare readonly versionEnd: number;
  declare readonly timestampStart: number;
  declare readonly timestampEnd: number;
  declare readonly hostnameStart: number;
  declare readonly hostnameEnd: number;
  declare readonly appNameStart: number;
  declare readonly appNameEnd: number;
  declare readonly procIdStart: number;
  declare readonly procIdEnd: number;
  declare readonly msgIdStart: number;
  declare readonly msgIdEnd: number;
  declare readonly messageStart: number;
  declare readonly messageEnd: number;
  declare readonly bomStart: number;
  declare readonly bomEnd: number;
  declare readonly records: Int32Array;
  declare readonly recordsStart: number;
  declare readonly recordsEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, priorityStart: number, priorityEnd: number, versionStart: number, versionEnd: number, timestampStart: number, timestampEnd: number, hostnameStart: number, hostnameEnd: number, appNameStart: number, appNameEnd: number, procIdStart: number, procIdEnd: number, msgIdStart: number, msgIdEnd: number, messageStart: number, messageEnd: number, bomStart: number, bomEnd: number, records: Int32Array, recordsStart: number, recordsEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.priorityStart = priorityStart;
    this.priorityEnd = priorityEnd;
    this.versionStart = versionStart;
    this.versionEnd = versionEnd;
    this.timestampStart = timestampStart;
    this.timestampEnd = timestampEnd;
    this.hostnameStart = hostnameStart;
    this.hostnameEnd = hostnameEnd;
    this.appNameStart = appNameStart;
    this.appNameEnd = appNameEnd;
    this.procIdStart = procIdStart;
    this.procIdEnd = procIdEnd;
    this.msgIdStart = msgIdStart;
    this.msgIdEnd = msgIdEnd;
    this.messageStart = messageStart;
    this.messageEnd = messageEnd;
    this.bomStart = bomStart;
    this.bomEnd = bomEnd;
    this.recordsStart = recordsStart;
    this.recordsEnd = recordsEnd;
    this.octets = octets;
    this.records = records;
    this.cached = null;
  }
}

/** One SD-PARAM. */
export interface StructuredDataParamsRecord {
  readonly name: string;
  readonly value: string;
}

/** One SD-ELEMENT. */
export interface StructuredDataRecord {
  readonly id: string;
  readonly params: StructuredDataParamsRecord[];
}

/** The captured parts, decoded when read; null: not captured. */
export class Rfc5424OptionalPriMatch extends Rfc5424OptionalPriCaptures {
  get priority(): number | null {
    return this.priorityEnd < 0 ? null : decodeInteger(this.octets, this.priorityStart, this.priorityEnd);
  }

  get version(): number | null {
    return this.versionEnd < 0 ? null : decodeInteger(this.octets, this.versionStart, this.versionEnd);
  }

  get timestamp(): string | null {
    return this.timestampEnd < 0 ? null : decodeAscii(this.octets, this.timestampStart, this.timestampEnd);
  }

  get timestampNanos(): bigint | null {
    return this.timestampEnd < 0 ? null : decodeNanos(this.octets, this.timestampStart, this.timestampEnd);
  }

  get hostname(): string | null {
    return this.hostnameEnd < 0 ? null : decodeAscii(this.octets, this.hostnameStart, this.hostnameEnd);
  }

  get appName(): string | null {
    return this.appNameEnd < 0 ? null : decodeAscii(this.octets, this.appNameStart, this.appNameEnd);
  }

  get procId(): string | null {
    return this.procIdEnd < 0 ? null : decodeAscii(this.octets, this.procIdStart, this.procIdEnd);
  }

  get msgId(): string | null {
    return this.msgIdEnd < 0 ? null : decodeAscii(this.octets, this.msgIdStart, this.msgIdEnd);
  }

  get message(): string | null {
    return this.messageEnd < 0 ? null : decodeUtf8(this.octets, this.messageStart, this.messageEnd);
  }

  get bom(): Uint8Array | null {
    return this.bomEnd < 0 ? null : this.octets.subarray(this.bomStart, this.bomEnd);
  }

  get structuredData(): StructuredDataRecord[] {
    const { octets, records, recordsEnd } = this;
    const structuredData: StructuredDataRecord[] = [];
    let structuredData_params: StructuredDataParamsRecord[] = [];
    for (let at = this.recordsStart; at < recordsEnd; at += RECORD_WIDTHS[records[at]!]!) {
      if (records[at] === STRUCTURED_DATA) {
        structuredData_params = [];
        structuredData.push({ id: decodeAscii(octets, records[at + 1]!, records[at + 2]!), params: structuredData_params });
      }
      if (records[at] === STRUCTURED_DATA_PARAMS) {
        structuredData_params.push({ name: decodeAscii(octets, records[at + 1]!, records[at + 2]!), value: decodeUtf8(octets, records[at + 3]!, records[at + 4]!) });
      }
    }
    return structuredData;
  }
}

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
  /** How many more may be entered: half of the places stay free. */
  room: 0,
  /** Whose identifiers they are, null until a message has many; and where the first one starts. */
  octets: null as Uint8Array | null,
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
  let place = hash >>> table.shift;
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
const MOST_TIMES = 32;

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
  table.octets = octets;
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

const NO_RECORDS: Int32Array = new Int32Array(0);
let spareTape: Int32Array = NO_RECORDS;
let spareFrom = 0;

/** A tape for records that begin at `from` and are about to end at `to`, with room for `times` as many. */
function longerTape(tape: Int32Array, from: number, to: number, times: number): Int32Array {
  const room = Math.ceil((to - from) * Math.max(2, Math.min(times, 64)));
  const longer = new Int32Array(Math.max(16384, room));
  longer.set(tape.subarray(from, to));
  return longer;
}

// bit 1: '0' '2' '4' '6' '8'
// bit 2: '0' '4' '8'
// bit 4: '1'-'3' '5'-'7' '9'
// bit 8: '1' '3' '5' '7' '9'
// bit 16: '0'-'1' '3'-'5' '7'-'9'
// bit 32: '0'-'3' '5'-'7' '9'
// bit 64: '2' '4' '6' '8'
// bit 128: '4' '6' '9'
const SETS_0 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 60, 101, 60, 211, 60, 229, 60, 83, 188, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

// bit 1: '1' '3' '5' '7'-'8'
// bit 2: '!' '#'-'<' '>'-'\' '^'-'~'
// bit 4: 00-'!' '#'-'[' '^'-7F
const SETS_1 = Uint8Array.of(
  4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  4, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 7, 6, 7, 6, 7, 7, 6, 6, 6, 6, 4, 6, 6,
  6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 2, 0, 6, 6,
  6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A view of the octets that were looked at last, for reading four at a time. */
let viewed: Uint8Array | null = null;
let view: DataView = new DataView(new ArrayBuffer(0));

function viewOf(octets: Uint8Array): DataView {
  if (octets !== viewed) {
    view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    viewed = octets;
  }
  return view;
}

/** Which octet of a word has the lowest top bit that is set. */
function firstAlarm(alarms: number): number {
  return (31 - Math.clz32(alarms & -alarms)) >> 3;
}

function skip0(octets: Uint8Array, from: number, limit: number): number {
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
  return p;
}

function skip1(octets: Uint8Array, from: number, limit: number): number {
  const sets1 = SETS_1;
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x3d3d3d3d) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x3d3d3d3d) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x3d3d3d3d) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x3d3d3d3d) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets1[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
  return p;
}

function skip2(octets: Uint8Array, from: number, limit: number): number {
  const sets1 = SETS_1;
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if (((x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | z | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x5c5c5c5c) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | w | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x5c5c5c5c) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if (((x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | z | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x5c5c5c5c) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | w | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x5c5c5c5c) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = (x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = (y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets1[octets[p]!]! & 4) !== 0) p = (p + 1) | 0;
  return p;
}

function skip3(octets: Uint8Array, from: number, limit: number): number {
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if (((x | y | z | w) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if (((x | y | z | w) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = (x) & 0x80808080;
    const b = (y) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && octets[p]! <= 127) p = (p + 1) | 0;
  return p;
}

/**
 * Matches `octets[start..end)` with STORED-MSG. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseStoredMsg<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof Rfc5424OptionalPriCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let priorityEnd = -1;
  let priorityStart = -1;
  let versionEnd = -1;
  let versionStart = -1;
  let timestampEnd = -1;
  let timestampStart = -1;
  let hostnameEnd = -1;
  let hostnameStart = -1;
  let appNameEnd = -1;
  let appNameStart = -1;
  let procIdEnd = -1;
  let procIdStart = -1;
  let msgIdEnd = -1;
  let msgIdStart = -1;
  let messageEnd = -1;
  let messageStart = -1;
  let bomEnd = -1;
  let bomStart = -1;
  let hostnameCount = 0;
  let appNameCount = 0;
  let procidCount = 0;
  let msgidCount = 0;
  let structuredData_idStart = -1;
  let sdNameCount = 0;
  let structuredData_params_nameStart = -1;
  let sdNameCount2 = 0;
  let structuredData_params_nameEnd = -1;
  let structuredData_params_valueStart = -1;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to1: {
    if (end - p >= 6) {
      // 0 PRI
      c = octets[p]!;
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to12: {
        to5: {
        to7: {
        // 2 PRIVAL
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 6 PRIVAL
          c = octets[p]!;
          if (c === 57) {
            p = (p + 1) | 0;
            // 13 PRIVAL
            c = octets[p]!;
            if (c === 62) {
              priorityEnd = p;
              p = (p + 1) | 0;
              break to12;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 11;
              break machine;
            }
            p = (p + 1) | 0;
            break to5;
          }
          if (c === 62) {
            priorityEnd = p;
            p = (p + 1) | 0;
            break to12;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 6;
            break machine;
          }
          p = (p + 1) | 0;
          break to7;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        } // to7
        // 7 PRIVAL
        c = octets[p]!;
        if (c === 62) {
          priorityEnd = p;
          p = (p + 1) | 0;
          break to12;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        } // to5
        // 5 PRIVAL
        c = octets[p]!;
        if (c !== 62) {
          failure = 5;
          break machine;
        }
        priorityEnd = p;
        p = (p + 1) | 0;
        } // to12
        // 12 VERSION
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 10;
          break machine;
        }
        versionStart = p;
        p = (p + 1) | 0;
        break to1;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 1;
        break machine;
      }
      versionStart = p;
      p = (p + 1) | 0;
    } else { // near the end
      // 0 PRI
      c = p < end ? octets[p]! : -1;
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to12: {
        to5: {
        to7: {
        // 2 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 6 PRIVAL
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            p = (p + 1) | 0;
            // 13 PRIVAL
            c = p < end ? octets[p]! : -1;
            if (c === 62) {
              priorityEnd = p;
              p = (p + 1) | 0;
              break to12;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 11;
              break machine;
            }
            p = (p + 1) | 0;
            break to5;
          }
          if (c === 62) {
            priorityEnd = p;
            p = (p + 1) | 0;
            break to12;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 6;
            break machine;
          }
          p = (p + 1) | 0;
          break to7;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        } // to7
        // 7 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 62) {
          priorityEnd = p;
          p = (p + 1) | 0;
          break to12;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        } // to5
        // 5 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c !== 62) {
          failure = 5;
          break machine;
        }
        priorityEnd = p;
        p = (p + 1) | 0;
        } // to12
        // 12 VERSION
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 10;
          break machine;
        }
        versionStart = p;
        p = (p + 1) | 0;
        break to1;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 1;
        break machine;
      }
      versionStart = p;
      p = (p + 1) | 0;
    }
    } // to1
    to14: {
    if (end - p >= 36) {
      to3: {
      // 1 VERSION
      c = octets[p]!;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 VERSION
      c = octets[p]!;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 VERSION
      c = octets[p]!;
      if (c !== 32) {
        failure = 9;
        break machine;
      }
      versionEnd = p;
      timestampStart = p + 1;
      p = (p + 1) | 0;
      } // to3
      to52: {
      to47: {
      to46: {
      to35: {
      to37: {
      to31: {
      to24: {
      to23: {
      to20: {
      to19: {
      to16: {
      to15: {
      // 3 TIMESTAMP
      c = octets[p]!;
      if (c === 45) {
        p = (p + 1) | 0;
        // 8 TIMESTAMP
        c = octets[p]!;
        if (c !== 32) {
          failure = 7;
          break machine;
        }
        hostnameStart = p + 1;
        hostnameCount = 0;
        p = (p + 1) | 0;
        break to14;
      }
      if ((sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        // 9 DATE-FULLYEAR
        c = octets[p]!;
        if ((sets0[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to15;
        }
        if ((sets0[c]! & 4) === 0) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        break to16;
      }
      if ((sets0[c]! & 8) === 0) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to15;
      }
      if ((sets0[c]! & 16) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to16;
      } // to15
      // 15 DATE-FULLYEAR
      c = octets[p]!;
      if ((sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        break to19;
      }
      if ((sets0[c]! & 8) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
      } // to16
      // 16 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 21 DATE-FULLYEAR
        c = octets[p]!;
        if (c === 52 || c === 56) {
          p = (p + 1) | 0;
          break to23;
        }
        if ((sets0[c]! & 32) === 0) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        break to24;
      }
      if ((sets0[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        break to19;
      }
      if ((sets0[c]! & 8) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
      } // to19
      // 19 DATE-FULLYEAR
      c = octets[p]!;
      if ((sets0[c]! & 2) !== 0) {
        p = (p + 1) | 0;
        break to23;
      }
      if ((sets0[c]! & 4) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to24;
      } // to20
      // 20 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to23;
      }
      if ((sets0[c]! & 16) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to24;
      } // to23
      // 23 DATE-FULLYEAR
      c = octets[p]!;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 27 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 30 DATE-MONTH
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 36 DATE-MONTH
          c = octets[p]!;
          if (c !== 45) {
            failure = 16;
            break machine;
          }
          p = (p + 1) | 0;
          // 41 FULL-DATE
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to46;
          }
          if (((c - 49) >>> 0) > 1) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          break to47;
        }
        if ((sets0[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          break to37;
        }
        if ((sets1[c]! & 1) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        break to35;
      }
      if (c !== 49) {
        failure = 19;
        break machine;
      }
      p = (p + 1) | 0;
      break to31;
      } // to24
      // 24 DATE-FULLYEAR
      c = octets[p]!;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 32 DATE-MONTH
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 38 DATE-MONTH
          c = octets[p]!;
          if (c !== 45) {
            failure = 16;
            break machine;
          }
          p = (p + 1) | 0;
          // 43 FULL-DATE
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to46;
          }
          if (c === 49) {
            p = (p + 1) | 0;
            break to47;
          }
          if (c !== 50) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          // 50 DATE-MDAY
          c = octets[p]!;
          if (((c - 48) >>> 0) > 8) {
            failure = 30;
            break machine;
          }
          p = (p + 1) | 0;
          break to52;
        }
        if ((sets0[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          break to37;
        }
        if ((sets1[c]! & 1) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        break to35;
      }
      if (c !== 49) {
        failure = 19;
        break machine;
      }
      p = (p + 1) | 0;
      } // to31
      // 31 DATE-MONTH
      c = octets[p]!;
      if (c === 49) {
        p = (p + 1) | 0;
        break to37;
      }
      if (c !== 48 && c !== 50) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      break to35;
      } // to37
      // 37 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to46;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 49 DATE-MDAY
        c = octets[p]!;
        if (c !== 48) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to47;
      } // to35
      // 35 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 40 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to46;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 48 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 19;
          break machine;
        }
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to47;
      } // to46
      // 46 DATE-MDAY
      c = octets[p]!;
      if (((c - 49) >>> 0) > 8) {
        failure = 21;
        break machine;
      }
      p = (p + 1) | 0;
      break to52;
      } // to47
      // 47 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to52
      // 52 DATE-MDAY
      c = octets[p]!;
      if (c !== 84) {
        failure = 32;
        break machine;
      }
      p = (p + 1) | 0;
      to66: {
      // 55 TIMESTAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 61 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 69 PARTIAL-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 72 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      // 82 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 92 PARTIAL-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 93 TIME-SECOND
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      to97: {
      to95: {
      // 94 TIME-SECOND
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        // 96 TIME-SECFRAC
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 100 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 102 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 104 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 106 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 107 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 108 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c !== 43 && c !== 45) {
          failure = 64;
          break machine;
        }
        p = (p + 1) | 0;
        break to95;
      }
      if (c === 90) {
        p = (p + 1) | 0;
        break to97;
      }
      if (c !== 43 && c !== 45) {
        failure = 62;
        break machine;
      }
      p = (p + 1) | 0;
      } // to95
      to101: {
      // 95 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 99 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 98 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to101
      // 101 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 103 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 105 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to97
      // 97 TIME-OFFSET
      c = octets[p]!;
      if (c !== 32) {
        failure = 7;
        break machine;
      }
      timestampEnd = p;
      hostnameStart = p + 1;
      hostnameCount = 0;
      p = (p + 1) | 0;
    } else { // near the end
      to3: {
      // 1 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 VERSION
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 9;
        break machine;
      }
      versionEnd = p;
      timestampStart = p + 1;
      p = (p + 1) | 0;
      } // to3
      to52: {
      to47: {
      to46: {
      to35: {
      to37: {
      to31: {
      to24: {
      to23: {
      to20: {
      to19: {
      to16: {
      to15: {
      // 3 TIMESTAMP
      c = p < end ? octets[p]! : -1;
      if (c === 45) {
        p = (p + 1) | 0;
        // 8 TIMESTAMP
        c = p < end ? octets[p]! : -1;
        if (c !== 32) {
          failure = 7;
          break machine;
        }
        hostnameStart = p + 1;
        hostnameCount = 0;
        p = (p + 1) | 0;
        break to14;
      }
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        // 9 DATE-FULLYEAR
        c = p < end ? octets[p]! : -1;
        if (c >= 0 && (sets0[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to15;
        }
        if (c < 0 || (sets0[c]! & 4) === 0) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        break to16;
      }
      if (c < 0 || (sets0[c]! & 8) === 0) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to15;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to16;
      } // to15
      // 15 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        break to19;
      }
      if (c < 0 || (sets0[c]! & 8) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
      } // to16
      // 16 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 21 DATE-FULLYEAR
        c = p < end ? octets[p]! : -1;
        if (c === 52 || c === 56) {
          p = (p + 1) | 0;
          break to23;
        }
        if (c < 0 || (sets0[c]! & 32) === 0) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        break to24;
      }
      if (c >= 0 && (sets0[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        break to19;
      }
      if (c < 0 || (sets0[c]! & 8) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
      } // to19
      // 19 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets0[c]! & 2) !== 0) {
        p = (p + 1) | 0;
        break to23;
      }
      if (c < 0 || (sets0[c]! & 4) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to24;
      } // to20
      // 20 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to23;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      break to24;
      } // to23
      // 23 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 27 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 30 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 36 DATE-MONTH
          c = p < end ? octets[p]! : -1;
          if (c !== 45) {
            failure = 16;
            break machine;
          }
          p = (p + 1) | 0;
          // 41 FULL-DATE
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to46;
          }
          if (((c - 49) >>> 0) > 1) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          break to47;
        }
        if (c >= 0 && (sets0[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          break to37;
        }
        if (c < 0 || (sets1[c]! & 1) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        break to35;
      }
      if (c !== 49) {
        failure = 19;
        break machine;
      }
      p = (p + 1) | 0;
      break to31;
      } // to24
      // 24 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 32 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 38 DATE-MONTH
          c = p < end ? octets[p]! : -1;
          if (c !== 45) {
            failure = 16;
            break machine;
          }
          p = (p + 1) | 0;
          // 43 FULL-DATE
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to46;
          }
          if (c === 49) {
            p = (p + 1) | 0;
            break to47;
          }
          if (c !== 50) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          // 50 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) > 8) {
            failure = 30;
            break machine;
          }
          p = (p + 1) | 0;
          break to52;
        }
        if (c >= 0 && (sets0[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          break to37;
        }
        if (c < 0 || (sets1[c]! & 1) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        break to35;
      }
      if (c !== 49) {
        failure = 19;
        break machine;
      }
      p = (p + 1) | 0;
      } // to31
      // 31 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 49) {
        p = (p + 1) | 0;
        break to37;
      }
      if (c !== 48 && c !== 50) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      break to35;
      } // to37
      // 37 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to46;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 49 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (c !== 48) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to47;
      } // to35
      // 35 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      // 40 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to46;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 48 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 19;
          break machine;
        }
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to47;
      } // to46
      // 46 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 49) >>> 0) > 8) {
        failure = 21;
        break machine;
      }
      p = (p + 1) | 0;
      break to52;
      } // to47
      // 47 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to52
      // 52 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c !== 84) {
        failure = 32;
        break machine;
      }
      p = (p + 1) | 0;
      to66: {
      // 55 TIMESTAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 61 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 69 PARTIAL-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 72 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      // 82 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 92 PARTIAL-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 93 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      to97: {
      to95: {
      // 94 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        // 96 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 100 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 102 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 104 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 106 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 107 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to95;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 63;
          break machine;
        }
        p = (p + 1) | 0;
        // 108 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to97;
        }
        if (c !== 43 && c !== 45) {
          failure = 64;
          break machine;
        }
        p = (p + 1) | 0;
        break to95;
      }
      if (c === 90) {
        p = (p + 1) | 0;
        break to97;
      }
      if (c !== 43 && c !== 45) {
        failure = 62;
        break machine;
      }
      p = (p + 1) | 0;
      } // to95
      to101: {
      // 95 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 99 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 98 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to101
      // 101 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 43;
        break machine;
      }
      p = (p + 1) | 0;
      // 103 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 46;
        break machine;
      }
      p = (p + 1) | 0;
      // 105 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      } // to97
      // 97 TIME-OFFSET
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 7;
        break machine;
      }
      timestampEnd = p;
      hostnameStart = p + 1;
      hostnameCount = 0;
      p = (p + 1) | 0;
    }
    } // to14
    to22: {
    to17: {
    // 14 HOSTNAME
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 18 HOSTNAME
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        appNameCount = 0;
        p = (p + 1) | 0;
        break to22;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (hostnameCount <= 253) {
          hostnameCount += 1;
          p = (p + 1) | 0;
          break to17;
        }
        failure = 14;
        break machine;
      }
      failure = 13;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 12;
      break machine;
    }
    p = (p + 1) | 0;
    } // to17
    // 17 HOSTNAME
    from = p;
    if (end - p < 12 || hostnameCount > 242) {
      limit = end - from > 254 - hostnameCount ? from + 254 - hostnameCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 254 - hostnameCount ? from + 254 - hostnameCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    hostnameCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 14;
        break machine;
      }
      failure = 13;
      break machine;
    }
    hostnameEnd = p;
    appNameStart = p + 1;
    appNameCount = 0;
    p = (p + 1) | 0;
    } // to22
    to29: {
    to25: {
    // 22 APP-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 26 APP-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        procIdStart = p + 1;
        procidCount = 0;
        p = (p + 1) | 0;
        break to29;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (appNameCount <= 46) {
          appNameCount += 1;
          p = (p + 1) | 0;
          break to25;
        }
        failure = 18;
        break machine;
      }
      failure = 17;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 15;
      break machine;
    }
    p = (p + 1) | 0;
    } // to25
    // 25 APP-NAME
    from = p;
    if (end - p < 12 || appNameCount > 35) {
      limit = end - from > 47 - appNameCount ? from + 47 - appNameCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 47 - appNameCount ? from + 47 - appNameCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    appNameCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 18;
        break machine;
      }
      failure = 17;
      break machine;
    }
    appNameEnd = p;
    procIdStart = p + 1;
    procidCount = 0;
    p = (p + 1) | 0;
    } // to29
    to39: {
    to33: {
    // 29 PROCID
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 34 PROCID
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        msgIdStart = p + 1;
        msgidCount = 0;
        p = (p + 1) | 0;
        break to39;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (procidCount <= 126) {
          procidCount += 1;
          p = (p + 1) | 0;
          break to33;
        }
        failure = 24;
        break machine;
      }
      failure = 23;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 20;
      break machine;
    }
    p = (p + 1) | 0;
    } // to33
    // 33 PROCID
    from = p;
    if (end - p < 12 || procidCount > 115) {
      limit = end - from > 127 - procidCount ? from + 127 - procidCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 127 - procidCount ? from + 127 - procidCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    procidCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 24;
        break machine;
      }
      failure = 23;
      break machine;
    }
    procIdEnd = p;
    msgIdStart = p + 1;
    msgidCount = 0;
    p = (p + 1) | 0;
    } // to39
    to51: {
    to44: {
    // 39 MSGID
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 45 MSGID
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to51;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (msgidCount <= 30) {
          msgidCount += 1;
          p = (p + 1) | 0;
          break to44;
        }
        failure = 28;
        break machine;
      }
      failure = 27;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 25;
      break machine;
    }
    p = (p + 1) | 0;
    } // to44
    // 44 MSGID
    from = p;
    if (end - p < 12 || msgidCount > 19) {
      limit = end - from > 31 - msgidCount ? from + 31 - msgidCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 31 - msgidCount ? from + 31 - msgidCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    msgidCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 28;
        break machine;
      }
      failure = 27;
      break machine;
    }
    msgIdEnd = p;
    p = (p + 1) | 0;
    } // to51
    to56: {
    to58: {
    to57: {
    // 51 STRUCTURED-DATA
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 53 STRUCTURED-DATA
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        p = (p + 1) | 0;
        break to57;
      }
      if (c === 32) {
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to58;
      }
      if (c < 0) {
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 33;
        break machine;
      }
      p = (p + 1) | 0;
      break to56;
    }
    if (c !== 91) {
      failure = 31;
      break machine;
    }
    p = (p + 1) | 0;
    loop54: for (;;) {
      // 54 SD-ID
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets1[c]! & 2) === 0) {
        failure = 34;
        break machine;
      }
      structuredData_idStart = p;
      sdNameCount = 0;
      p = (p + 1) | 0;
      to65: {
      // 59 SD-NAME
      from = p;
      if (end - p < 12 || sdNameCount > 19) {
        limit = end - from > 31 - sdNameCount ? from + 31 - sdNameCount : end;
        while (p < limit && (sets1[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets1[(c = octets[p]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
      ) {
        limit = end - from > 31 - sdNameCount ? from + 31 - sdNameCount : end;
        p = skip1(octets, p + 1, limit) | 0;
        c = p < end ? octets[p]! : -1;
      }
      sdNameCount += p - from;
      if (c !== 32 && c !== 93) {
        if (c >= 0 && (sets1[c]! & 2) !== 0) {
          failure = 40;
          break machine;
        }
        failure = 38;
        break machine;
      }
      {
        let uniqueIdHolds = true;
        uniqueId: {
          let start = structuredData_idStart;
          let end = p;
          let records = tape;
          let recordsStart = tapeStart;
          let recordsEnd = taped;
          {
            if (recordsEnd - recordsStart > SHORT_TAPE) {
              if (octets !== table.octets) index(octets, records, recordsStart, recordsEnd);
              { uniqueIdHolds = enter(octets, start, end) || !isListed(octets, start, end, records, recordsStart, recordsEnd); break uniqueId; }
            }
            if (recordsEnd === recordsStart) {
              table.octets = null; // another message, or the same one again
              { uniqueIdHolds = true; break uniqueId; }
            }
            { uniqueIdHolds = !isListed(octets, start, end, records, recordsStart, recordsEnd); break uniqueId; }
          }
        }
        if (!uniqueIdHolds) { failure = 39; break machine; }
      }
      if (taped + 3 > tape.length) {
        if (tape === NO_RECORDS) {
          tape = spareTape;
          tapeStart = spareFrom | 0;
          taped = spareFrom | 0;
        }
        if (taped + 3 > tape.length) {
          tape = longerTape(tape, tapeStart, taped + 3, 1.1 * (end - start) / (p - start + 1));
          taped -= tapeStart;
          tapeStart = 0;
        }
      }
      tape[taped] = 0;
      tape[taped + 1] = structuredData_idStart;
      tape[taped + 2] = p;
      taped += 3;
      if (c === 32) {
        p = (p + 1) | 0;
        loop64: for (;;) {
          // 64 PARAM-NAME
          c = p < end ? octets[p]! : -1;
          if (c < 0 || (sets1[c]! & 2) === 0) {
            failure = 41;
            break machine;
          }
          structuredData_params_nameStart = p;
          sdNameCount2 = 0;
          p = (p + 1) | 0;
          // 68 SD-NAME
          from = p;
          if (end - p < 12 || sdNameCount2 > 19) {
            limit = end - from > 31 - sdNameCount2 ? from + 31 - sdNameCount2 : end;
            while (p < limit && (sets1[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
            c = p < end ? octets[p]! : -1;
          } else if (
            (sets1[(c = octets[p]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
            && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
            && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
            && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
          ) {
            limit = end - from > 31 - sdNameCount2 ? from + 31 - sdNameCount2 : end;
            p = skip1(octets, p + 1, limit) | 0;
            c = p < end ? octets[p]! : -1;
          }
          sdNameCount2 += p - from;
          if (c !== 61) {
            if (c >= 0 && (sets1[c]! & 2) !== 0) {
              failure = 45;
              break machine;
            }
            failure = 44;
            break machine;
          }
          structuredData_params_nameEnd = p;
          p = (p + 1) | 0;
          // 71 SD-PARAM
          c = p < end ? octets[p]! : -1;
          if (c !== 34) {
            failure = 48;
            break machine;
          }
          structuredData_params_valueStart = p + 1;
          p = (p + 1) | 0;
          loop81: for (;;) {
            to85: {
            to86: {
            to88: {
            to87: {
            to89: {
            to91: {
            to90: {
            // 81 PARAM-VALUE
            if (end - p < 12) {
              while (p < end && (sets1[octets[p]!]! & 4) !== 0) p = (p + 1) | 0;
              c = p < end ? octets[p]! : -1;
            } else if (
              (sets1[(c = octets[p]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
              && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
              && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
              && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
            ) {
              p = skip2(octets, p + 1, end) | 0;
              c = p < end ? octets[p]! : -1;
            }
            if (c === 34) {
              if (taped + 5 > tape.length) {
                if (tape === NO_RECORDS) {
                  tape = spareTape;
                  tapeStart = spareFrom | 0;
                  taped = spareFrom | 0;
                }
                if (taped + 5 > tape.length) {
                  tape = longerTape(tape, tapeStart, taped + 5, 1.1 * (end - start) / (p - start + 1));
                  taped -= tapeStart;
                  tapeStart = 0;
                }
              }
              tape[taped] = 1;
              tape[taped + 1] = structuredData_params_nameStart;
              tape[taped + 2] = structuredData_params_nameEnd;
              tape[taped + 3] = structuredData_params_valueStart;
              tape[taped + 4] = p;
              taped += 5;
              p = (p + 1) | 0;
              // 83 SD-PARAM
              c = p < end ? octets[p]! : -1;
              if (c === 32) {
                p = (p + 1) | 0;
                continue loop64;
              }
              if (c !== 93) {
                failure = 55;
                break machine;
              }
              p = (p + 1) | 0;
              break to65;
            }
            if (c === 92) {
              p = (p + 1) | 0;
              // 84 UTF-8-STRING
              c = p < end ? octets[p]! : -1;
              if ((c >>> 0) <= 127) {
                p = (p + 1) | 0;
                continue loop81;
              }
              if (((c - 194) >>> 0) <= 29) {
                p = (p + 1) | 0;
                break to85;
              }
              if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
                p = (p + 1) | 0;
                break to87;
              }
              if (((c - 241) >>> 0) <= 2) {
                p = (p + 1) | 0;
                break to90;
              }
              if (c === 244) {
                p = (p + 1) | 0;
                break to91;
              }
              if (c === 240) {
                p = (p + 1) | 0;
                break to89;
              }
              if (c === 237) {
                p = (p + 1) | 0;
                break to88;
              }
              if (c !== 224) {
                failure = 56;
                break machine;
              }
              p = (p + 1) | 0;
              break to86;
            }
            if (((c - 194) >>> 0) <= 29) {
              p = (p + 1) | 0;
              break to85;
            }
            if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
              p = (p + 1) | 0;
              break to87;
            }
            if (((c - 241) >>> 0) <= 2) {
              p = (p + 1) | 0;
              break to90;
            }
            if (c === 244) {
              p = (p + 1) | 0;
              break to91;
            }
            if (c === 240) {
              p = (p + 1) | 0;
              break to89;
            }
            if (c === 237) {
              p = (p + 1) | 0;
              break to88;
            }
            if (c !== 224) {
              failure = 54;
              break machine;
            }
            p = (p + 1) | 0;
            break to86;
            } // to90
            // 90 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 57;
              break machine;
            }
            p = (p + 1) | 0;
            break to87;
            } // to91
            // 91 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 15) {
              failure = 61;
              break machine;
            }
            p = (p + 1) | 0;
            break to87;
            } // to89
            // 89 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 144) >>> 0) > 47) {
              failure = 60;
              break machine;
            }
            p = (p + 1) | 0;
            } // to87
            // 87 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 57;
              break machine;
            }
            p = (p + 1) | 0;
            break to85;
            } // to88
            // 88 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 31) {
              failure = 59;
              break machine;
            }
            p = (p + 1) | 0;
            break to85;
            } // to86
            // 86 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 160) >>> 0) > 31) {
              failure = 58;
              break machine;
            }
            p = (p + 1) | 0;
            } // to85
            // 85 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 57;
              break machine;
            }
            p = (p + 1) | 0;
          }
        }
      }
      p = (p + 1) | 0;
      } // to65
      // 65 SD-ELEMENT
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        p = (p + 1) | 0;
        break to57;
      }
      if (c === 32) {
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to58;
      }
      if (c === 91) {
        p = (p + 1) | 0;
        continue loop54;
      }
      if (c < 0) {
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 42;
        break machine;
      }
      p = (p + 1) | 0;
      break to56;
    }
    } // to57
    // 57 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c !== 10) {
      failure = 36;
      break machine;
    }
    p = (p + 1) | 0;
    break to56;
    } // to58
    to62: {
    // 58 MSG
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 238 || c >= 240) {
      p = (p + 1) | 0;
      break to62;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 239) {
      failure = 37;
      break machine;
    }
    bomStart = p;
    p = (p + 1) | 0;
    // 63 MSG-ANY
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 186 || c >= 188) {
      p = (p + 1) | 0;
      break to62;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 187) {
      failure = 37;
      break machine;
    }
    p = (p + 1) | 0;
    // 67 MSG-ANY
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 190 || c >= 192) {
      p = (p + 1) | 0;
      break to62;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 191) {
      failure = 37;
      break machine;
    }
    p = (p + 1) | 0;
    // 70 BOM
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && ((c >>> 0) > 127 && ((c - 194) >>> 0) > 50)) {
      failure = 47;
      break machine;
    }
    bomEnd = p;
    for (;;) {
      to74: {
      to76: {
      // 73 UTF-8-STRING
      if (end - p < 12) {
        while (p < end && octets[p]! <= 127) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (c = octets[p]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
      ) {
        p = skip3(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (((c - 194) >>> 0) <= 29) {
        p = (p + 1) | 0;
        break to74;
      }
      if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to76;
      }
      if (((c - 241) >>> 0) <= 2) {
        p = (p + 1) | 0;
        // 79 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 63) {
          failure = 49;
          break machine;
        }
        p = (p + 1) | 0;
        break to76;
      }
      if (c === 244) {
        p = (p + 1) | 0;
        // 80 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 15) {
          failure = 53;
          break machine;
        }
        p = (p + 1) | 0;
        break to76;
      }
      if (c === 240) {
        p = (p + 1) | 0;
        // 78 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 144) >>> 0) > 47) {
          failure = 52;
          break machine;
        }
        p = (p + 1) | 0;
        break to76;
      }
      if (c === 237) {
        p = (p + 1) | 0;
        // 77 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 31) {
          failure = 51;
          break machine;
        }
        p = (p + 1) | 0;
        break to74;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c !== 224) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 75 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 160) >>> 0) > 31) {
        failure = 50;
        break machine;
      }
      p = (p + 1) | 0;
      break to74;
      } // to76
      // 76 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 128) >>> 0) > 63) {
        failure = 49;
        break machine;
      }
      p = (p + 1) | 0;
      } // to74
      // 74 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 128) >>> 0) > 63) {
        failure = 49;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to62
    // 62 MSG-ANY
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    failure = 37;
    break machine;
    } // to56
    // 56 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 35;
    break machine;
  }
  if (taped > tapeStart) {
    if (tape !== spareTape) {
      spareTape = tape;
    }
    spareFrom = taped;
  }
  return new Match(octets, failure, p, priorityStart, priorityEnd, versionStart, versionEnd, timestampStart, timestampEnd, hostnameStart, hostnameEnd, appNameStart, appNameEnd, procIdStart, procIdEnd, msgIdStart, msgIdEnd, messageStart, messageEnd, bomStart, bomEnd, tape, tapeStart, taped);
}

/** US-ASCII octets as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(octets[i]!);
  return text;
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}

/** An RFC 3339 date-time as nanoseconds since 1970-01-01T00:00:00Z; leap seconds are not counted. */
export function decodeNanos(octets: Uint8Array, start: number, end: number): bigint {
  const digits = (at: number, count: number) => {
    let value = 0;
    for (let i = at; i < at + count; i++) value = value * 10 + octets[i]! - 48;
    return value;
  };
  const year = digits(start, 4);
  const month = digits(start + 5, 2);
  // Days since the epoch, with years that start in March so that the leap day is the last one.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(start + 8, 2) - 1;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
  let seconds = days * 86400 + digits(start + 11, 2) * 3600 + digits(start + 14, 2) * 60 + digits(start + 17, 2);
  const last = octets[end - 1]!;
  const isUtc = last === 90 || last === 122; // Z or z
  const fractionEnd = isUtc ? end - 1 : end - 6;
  if (!isUtc) {
    const offset = digits(end - 5, 2) * 3600 + digits(end - 2, 2) * 60;
    seconds += octets[end - 6] === 45 ? offset : -offset;
  }
  const fractionDigits = Math.min(9, Math.max(0, fractionEnd - (start + 20)));
  const nanos = digits(start + 20, fractionDigits) * 10 ** (9 - fractionDigits);
  return BigInt(seconds) * 1000000000n + BigInt(nanos);
}

const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(octets.subarray(start, end));
}
