// Generated from pairs.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "repeated"
  | "syntax";

/** A way to fail: `expected` says in words what could have stood there. */
export interface Failure {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Failure `n` of a match is `FAILURES[n - 1]`. */
export const FAILURES: readonly Failure[] = [
  { code: "syntax", rule: "pairs", text: "this is no pairs", expected: "\"[\" or the end" },
  { code: "syntax", rule: "pairs", text: "this is no pairs", expected: "\"a\" to \"z\"" },
  { code: "syntax", rule: "pairs", text: "this is no pairs", expected: "\"=\" or \"a\" to \"z\"" },
  { code: "repeated", rule: "key", text: "each key occurs once", expected: "each key occurs once" },
  { code: "syntax", rule: "pairs", text: "this is no pairs", expected: "a printable US-ASCII character or a space" },
];

// Lists are kept on a tape of numbers: records in order of completion, each led by the number of its list.

/** A record of list pairs, one per pair: `0, pairs_keyStart, pairs_keyEnd, pairs_valueStart, pairs_valueEnd`. */
export const PAIRS = 0;

/** How many numbers a record takes, by list. */
export const RECORD_WIDTHS: readonly number[] = [5];

/**
 * The actions that the grammar calls. `start` and `end` delimit the rule's octets, `recordsStart` and `recordsEnd` the
 * records so far.
 */
export interface PairsActions {
  /** In key; false refuses the input. */
  isNew(octets: Uint8Array, start: number, end: number, records: Int32Array, recordsStart: number, recordsEnd: number): boolean;
}

/**
 * Where the parts of pairs are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class PairsCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly records: Int32Array;
  declare readonly recordsStart: number;
  declare readonly recordsEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, records: Int32Array, recordsStart: number, recordsEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.recordsStart = recordsStart;
    this.recordsEnd = recordsEnd;
    this.octets = octets;
    this.records = records;
    this.cached = null;
  }
}

/** One pair. */
export interface PairsRecord {
  readonly key: string;
  readonly value: string;
}

/** The captured parts, decoded when read; null: not captured. */
export class PairsMatch extends PairsCaptures {
  get pairs(): PairsRecord[] {
    const { octets, records, recordsEnd } = this;
    const pairs: PairsRecord[] = [];
    for (let at = this.recordsStart; at < recordsEnd; at += RECORD_WIDTHS[records[at]!]!) {
      if (records[at] === PAIRS) {
        pairs.push({ key: decodeAscii(octets, records[at + 1]!, records[at + 2]!), value: decodeAscii(octets, records[at + 3]!, records[at + 4]!) });
      }
    }
    return pairs;
  }
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
      if ((((x + 0x05050505) | (x - 0x61616161) | (y + 0x05050505) | (y - 0x61616161) | (z + 0x05050505) | (z - 0x61616161) | (w + 0x05050505) | (w - 0x61616161)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x05050505) | (x - 0x61616161) | (y + 0x05050505) | (y - 0x61616161) | (z + 0x05050505) | (z - 0x61616161) | (w + 0x05050505) | (w - 0x61616161)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x05050505) | (x - 0x61616161)) & 0x80808080;
    const b = ((y + 0x05050505) | (y - 0x61616161)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 97) >>> 0) <= 25) p = (p + 1) | 0;
  return p;
}

function skip1(octets: Uint8Array, from: number, limit: number): number {
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
      if ((((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x20202020) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x20202020) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x20202020) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x20202020) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (((octets[p]! - 32) >>> 0) <= 60 || ((octets[p]! - 94) >>> 0) <= 32)) p = (p + 1) | 0;
  return p;
}

/**
 * Matches `octets[start..end)` with pairs. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parsePairs<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof PairsCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let pairs_keyStart = -1;
  let pairs_keyEnd = -1;
  let pairs_valueStart = -1;
  machine: {
    let state = 0;
    let c = 0;
    for (;;) {
      switch (state) {
        case 0: // pair
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            break machine;
          }
          if (c !== 91) {
            failure = 1;
            break machine;
          }
          pairs_keyStart = p + 1;
          p = (p + 1) | 0;
        case 1: // pair
          c = p < end ? octets[p]! : -1;
          if (c === 110) {
            p = (p + 1) | 0;
            state = 3;
            continue;
          }
          if (((c - 97) >>> 0) > 12 && ((c - 111) >>> 0) > 11) {
            failure = 2;
            break machine;
          }
          p = (p + 1) | 0;
        case 2: // key
          if (end - p < 12) {
            while (p < end && ((octets[p]! - 97) >>> 0) <= 25) p = (p + 1) | 0;
            c = p < end ? octets[p]! : -1;
          } else if (
            (((c = octets[p]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25
            && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25
            && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25
            && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25 && (((c = octets[p = (p + 1) | 0]!) - 97) >>> 0) <= 25
          ) {
            p = skip0(octets, p + 1, end) | 0;
            c = p < end ? octets[p]! : -1;
          }
          if (c !== 61) {
            failure = 3;
            break machine;
          }
          {
            let isNewHolds = true;
            isNew: {
              let start = pairs_keyStart;
              let end = p;
              {
                { isNewHolds = end > start; break isNew; }
              }
            }
            if (!isNewHolds) { failure = 4; break machine; }
          }
          pairs_keyEnd = p;
          pairs_valueStart = p + 1;
          p = (p + 1) | 0;
        case 4: // pair
          if (end - p < 12) {
            while (p < end && (((octets[p]! - 32) >>> 0) <= 60 || ((octets[p]! - 94) >>> 0) <= 32)) p = (p + 1) | 0;
            c = p < end ? octets[p]! : -1;
          } else if (
            ((((c = octets[p]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
            && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
            && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
            && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
          ) {
            p = skip1(octets, p + 1, end) | 0;
            c = p < end ? octets[p]! : -1;
          }
          if (c !== 93) {
            failure = 5;
            break machine;
          }
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
          tape[taped] = 0;
          tape[taped + 1] = pairs_keyStart;
          tape[taped + 2] = pairs_keyEnd;
          tape[taped + 3] = pairs_valueStart;
          tape[taped + 4] = p;
          taped += 5;
          p = (p + 1) | 0;
          state = 0;
          continue;
        case 3: // key
          c = p < end ? octets[p]! : -1;
          if (c === 61) {
            {
              let isNewHolds = true;
              isNew: {
                let start = pairs_keyStart;
                let end = p;
                {
                  { isNewHolds = end > start; break isNew; }
                }
              }
              if (!isNewHolds) { failure = 4; break machine; }
            }
            pairs_keyEnd = p;
            pairs_valueStart = p + 1;
            p = (p + 1) | 0;
            state = 4;
            continue;
          }
          if (c === 111) {
            p = (p + 1) | 0;
            state = 5;
            continue;
          }
          if (((c - 97) >>> 0) > 13 && ((c - 112) >>> 0) > 10) {
            failure = 3;
            break machine;
          }
          p = (p + 1) | 0;
          state = 2;
          continue;
        case 5: // key
          c = p < end ? octets[p]! : -1;
          if (((c - 97) >>> 0) > 25) {
            failure = 2;
            break machine;
          }
          p = (p + 1) | 0;
          state = 2;
          continue;
      }
    }
  }
  if (taped > tapeStart) {
    if (tape !== spareTape) {
      spareTape = tape;
    }
    spareFrom = taped;
  }
  return new Match(octets, failure, p, tape, tapeStart, taped);
}

/** US-ASCII octets as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(octets[i]!);
  return text;
}
