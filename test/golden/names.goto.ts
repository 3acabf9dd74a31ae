// Generated from names.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
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
  { code: "syntax", rule: "names", text: "this is no names", expected: "\"(\", \",\", \"a\" or %xC3" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "\",\", \"a\" or %xC3" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "\",\" or the end" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "%xA9" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "\")\" or \",\"" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "\",\", \"a\", %xC3 or the end" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "the end" },
  { code: "syntax", rule: "names", text: "this is no names", expected: "\")\", \",\", \"a\" or %xC3" },
];

// Lists are kept on a tape of numbers: records in order of completion, each led by the number of its list.

/** A record of list names, one per name: `0, names_nameStart, names_nameEnd`. */
export const NAMES = 0;

/** How many numbers a record takes, by list. */
export const RECORD_WIDTHS: readonly number[] = [3];

/**
 * Where the parts of names are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class NamesCaptures {
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

/** One name. */
export interface NamesRecord {
  readonly name: string;
}

/** The captured parts, decoded when read; null: not captured. */
export class NamesMatch extends NamesCaptures {
  get names(): NamesRecord[] {
    const { octets, records, recordsEnd } = this;
    const names: NamesRecord[] = [];
    for (let at = this.recordsStart; at < recordsEnd; at += RECORD_WIDTHS[records[at]!]!) {
      if (records[at] === NAMES) {
        names.push({ name: decodeUtf8(octets, records[at + 1]!, records[at + 2]!) });
      }
    }
    return names;
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
      if ((((x + 0x53535353) | (x - 0x2c2c2c2c) | (y + 0x53535353) | (y - 0x2c2c2c2c) | (z + 0x53535353) | (z - 0x2c2c2c2c) | (w + 0x53535353) | (w - 0x2c2c2c2c)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x53535353) | (x - 0x2c2c2c2c) | (y + 0x53535353) | (y - 0x2c2c2c2c) | (z + 0x53535353) | (z - 0x2c2c2c2c) | (w + 0x53535353) | (w - 0x2c2c2c2c)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x53535353) | (x - 0x2c2c2c2c)) & 0x80808080;
    const b = ((y + 0x53535353) | (y - 0x2c2c2c2c)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && octets[p]! === 44) p = (p + 1) | 0;
  return p;
}

/**
 * Matches `octets[start..end)` with names. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseNames<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof NamesCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let names_nameStart = -1;
  machine: {
    let c = 0;
    let next = 0;
    toDispatch10: {
    // 0 names
    c = p < end ? octets[p]! : -1;
    if (c === 40) {
      names_nameStart = p + 1;
      p = (p + 1) | 0;
      loop1: for (;;) {
        toDispatch11: {
        // 1 names
        c = p < end ? octets[p]! : -1;
        if (c === 44) {
          names_nameStart = p + 1;
          p = (p + 1) | 0;
          continue loop1;
        }
        if (c === 97) {
          p = (p + 1) | 0;
          next = 0;
          break toDispatch11;
        }
        if (c !== 195) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        next = 1;
        } // toDispatch11
        loopDispatch11: for (;;) {
          if (next === 0) {
            to8: {
            // 5 name
            c = p < end ? octets[p]! : -1;
            if (c !== 41 && c !== 44) {
              failure = 5;
              break machine;
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
            tape[taped + 1] = names_nameStart;
            tape[taped + 2] = p;
            taped += 3;
            if (c === 41) {
              p = (p + 1) | 0;
              break to8;
            }
            names_nameStart = p + 1;
            p = (p + 1) | 0;
            loop9: for (;;) {
              // 9 names
              c = p < end ? octets[p]! : -1;
              if (c === 41) {
                p = (p + 1) | 0;
                break to8;
              }
              if (c === 44) {
                names_nameStart = p + 1;
                p = (p + 1) | 0;
                continue loop9;
              }
              if (c === 97) {
                p = (p + 1) | 0;
                next = 0;
                continue loopDispatch11;
              }
              if (c !== 195) {
                failure = 8;
                break machine;
              }
              p = (p + 1) | 0;
              next = 1;
              continue loopDispatch11;
            }
            } // to8
            // 8 names
            c = p < end ? octets[p]! : -1;
            if (c < 0) {
              break machine;
            }
            failure = 7;
            break machine;
          }
          // 6 name
          c = p < end ? octets[p]! : -1;
          if (c !== 169) {
            failure = 4;
            break machine;
          }
          p = (p + 1) | 0;
          next = 0;
        }
      }
    }
    if (c === 44) {
      names_nameStart = p + 1;
      p = (p + 1) | 0;
      loop2: for (;;) {
        // 2 names
        c = p < end ? octets[p]! : -1;
        if (c === 44) {
          names_nameStart = p + 1;
          p = (p + 1) | 0;
          continue loop2;
        }
        if (c === 97) {
          p = (p + 1) | 0;
          next = 0;
          break toDispatch10;
        }
        if (c !== 195) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        next = 1;
        break toDispatch10;
      }
    }
    if (c === 97) {
      names_nameStart = p;
      p = (p + 1) | 0;
      next = 0;
      break toDispatch10;
    }
    if (c !== 195) {
      failure = 1;
      break machine;
    }
    names_nameStart = p;
    p = (p + 1) | 0;
    next = 1;
    } // toDispatch10
    loopDispatch10: for (;;) {
      if (next === 0) {
        // 3 name
        c = p < end ? octets[p]! : -1;
        if (c < 0) {
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
          tape[taped + 1] = names_nameStart;
          tape[taped + 2] = p;
          taped += 3;
          break machine;
        }
        if (c !== 44) {
          failure = 3;
          break machine;
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
        tape[taped + 1] = names_nameStart;
        tape[taped + 2] = p;
        taped += 3;
        p = (p + 1) | 0;
        // 7 names
        if (end - p < 12) {
          while (p < end && octets[p]! === 44) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (c = octets[p]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44
          && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44
          && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44
          && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44 && (c = octets[p = (p + 1) | 0]!) === 44
        ) {
          p = skip0(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 97) {
          names_nameStart = p;
          p = (p + 1) | 0;
          next = 0;
          continue loopDispatch10;
        }
        if (c < 0) {
          break machine;
        }
        if (c !== 195) {
          failure = 6;
          break machine;
        }
        names_nameStart = p;
        p = (p + 1) | 0;
        next = 1;
        continue loopDispatch10;
      }
      // 4 name
      c = p < end ? octets[p]! : -1;
      if (c !== 169) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      next = 0;
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

const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(octets.subarray(start, end));
}
