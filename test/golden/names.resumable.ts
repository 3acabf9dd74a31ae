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

/** A tape for records that begin at `from` and are about to end at `to`, with room for `times` as many. */
function longerTape(tape: Int32Array, from: number, to: number, times: number): Int32Array {
  const room = Math.ceil((to - from) * Math.max(2, Math.min(times, 64)));
  const longer = new Int32Array(Math.max(64, room));
  longer.set(tape.subarray(from, to));
  return longer;
}

/** A machine that takes its input in pieces, with the same result however the input is cut. */
export interface Resumption<M> {
  /**
   * Takes the next piece, which is copied. False: the input has failed already, whatever follows. Throws a RangeError
   * if there are more than 2147483647 octets.
   */
  feed(piece: Uint8Array): boolean;
  /** There is no more; gives the match, whose offsets index all that was fed. */
  end(): M;
}

/** The byte class of each octet. */
const NAMES_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 8 columns: the byte classes, then the end of input. */
const NAMES_CELLS = Uint8Array.of(
  0, 11, 0, 12, 13, 0, 14, 0, // 0 names
  0, 0, 0, 11, 6, 0, 7, 0, // 1 names
  0, 0, 0, 12, 4, 0, 5, 0, // 2 names
  0, 0, 0, 15, 0, 0, 0, 16, // 3 name
  0, 0, 0, 0, 0, 4, 0, 0, // 4 name
  0, 0, 17, 18, 0, 0, 0, 0, // 5 name
  0, 0, 0, 0, 0, 6, 0, 0, // 6 name
  0, 0, 0, 8, 13, 0, 14, 19, // 7 names
  0, 0, 0, 0, 0, 0, 0, 19, // 8 names
  0, 0, 9, 20, 6, 0, 7, 0, // 9 names
);

/** What a failure in each state is reported as. */
const NAMES_FAILURES = Uint16Array.of(
  1, 2, 2, 3, 4, 5, 4, 6, 7, 8,
);

/** Matches octets that arrive in pieces with names. */
export function resumeNames<M>(Match: new (...captures: ConstructorParameters<typeof NamesCaptures>) => M): Resumption<M> {
  let octets: Uint8Array = new Uint8Array(256);
  const start = 0;
  let end = 0;
  let isDone = false;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let names_nameStart = -1;
  const classes = NAMES_CLASSES;
  const cells = NAMES_CELLS;
  let state = 0;
  const run = (isLast: boolean): void => {
    machine: {
      for (;;) {
        if (p === end && !isLast) return;
        const column = p < end ? classes[octets[p]!]! : 7;
        const cell = cells[state * 8 + column]!;
        switch (cell) {
          case 0:
            failure = NAMES_FAILURES[state]!;
            break machine;
          case 11:
            names_nameStart = p + 1;
            state = 1;
            break;
          case 12:
            names_nameStart = p + 1;
            state = 2;
            break;
          case 13:
            names_nameStart = p;
            state = 3;
            break;
          case 14:
            names_nameStart = p;
            state = 4;
            break;
          case 15:
            if (taped + 3 > tape.length) {
              tape = longerTape(tape, tapeStart, taped + 3, 4);
              taped -= tapeStart;
              tapeStart = 0;
            }
            tape[taped] = 0;
            tape[taped + 1] = names_nameStart;
            tape[taped + 2] = p;
            taped += 3;
            state = 7;
            break;
          case 16:
            if (taped + 3 > tape.length) {
              tape = longerTape(tape, tapeStart, taped + 3, 4);
              taped -= tapeStart;
              tapeStart = 0;
            }
            tape[taped] = 0;
            tape[taped + 1] = names_nameStart;
            tape[taped + 2] = p;
            taped += 3;
            break machine;
          case 17:
            if (taped + 3 > tape.length) {
              tape = longerTape(tape, tapeStart, taped + 3, 4);
              taped -= tapeStart;
              tapeStart = 0;
            }
            tape[taped] = 0;
            tape[taped + 1] = names_nameStart;
            tape[taped + 2] = p;
            taped += 3;
            state = 8;
            break;
          case 18:
            if (taped + 3 > tape.length) {
              tape = longerTape(tape, tapeStart, taped + 3, 4);
              taped -= tapeStart;
              tapeStart = 0;
            }
            tape[taped] = 0;
            tape[taped + 1] = names_nameStart;
            tape[taped + 2] = p;
            taped += 3;
            names_nameStart = p + 1;
            state = 9;
            break;
          case 19:
            break machine;
          case 20:
            names_nameStart = p + 1;
            state = 9;
            break;
          default:
            state = cell - 1;
        }
        p = (p + 1) | 0;
      }
    }
    isDone = true;
  };
  return {
    feed(piece) {
      if (isDone) return false;
      if (end + piece.length > 2147483647) throw new RangeError("more than 2147483647 octets");
      if (end + piece.length > octets.length) {
        const larger = new Uint8Array(Math.max(2 * octets.length, end + piece.length));
        larger.set(octets.subarray(0, end));
        octets = larger;
      }
      octets.set(piece, end);
      end += piece.length;
      run(false);
      return !isDone;
    },
    end() {
      if (!isDone) run(true);
      return new Match(octets.subarray(0, end), failure, p, tape, tapeStart, taped);
    },
  };
}

const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(octets.subarray(start, end));
}
