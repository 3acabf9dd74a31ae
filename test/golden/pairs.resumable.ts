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
const PAIRS_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 4, 1, 1,
  1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 9 columns: the byte classes, then the end of input. */
const PAIRS_CELLS = Uint8Array.of(
  0, 0, 0, 7, 0, 0, 0, 0, 8, // 0 pair
  0, 0, 0, 0, 0, 3, 4, 3, 0, // 1 pair
  0, 0, 9, 0, 0, 3, 3, 3, 0, // 2 key
  0, 0, 9, 0, 0, 3, 3, 6, 0, // 3 key
  0, 5, 5, 5, 10, 5, 5, 5, 0, // 4 pair
  0, 0, 0, 0, 0, 3, 3, 3, 0, // 5 key
);

/** What a failure in each state is reported as. */
const PAIRS_FAILURES = Uint16Array.of(
  1, 2, 3, 3, 5, 2,
);

/** Matches octets that arrive in pieces with pairs. */
export function resumePairs<M>(Match: new (...captures: ConstructorParameters<typeof PairsCaptures>) => M): Resumption<M> {
  let octets: Uint8Array = new Uint8Array(256);
  const start = 0;
  let end = 0;
  let isDone = false;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let pairs_keyStart = -1;
  let pairs_keyEnd = -1;
  let pairs_valueStart = -1;
  const classes = PAIRS_CLASSES;
  const cells = PAIRS_CELLS;
  let state = 0;
  const run = (isLast: boolean): void => {
    machine: {
      for (;;) {
        if (p === end && !isLast) return;
        const column = p < end ? classes[octets[p]!]! : 8;
        const cell = cells[state * 9 + column]!;
        switch (cell) {
          case 0:
            failure = PAIRS_FAILURES[state]!;
            break machine;
          case 7:
            pairs_keyStart = p + 1;
            state = 1;
            break;
          case 8:
            break machine;
          case 9:
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
            state = 4;
            break;
          case 10:
            if (taped + 5 > tape.length) {
              tape = longerTape(tape, tapeStart, taped + 5, 4);
              taped -= tapeStart;
              tapeStart = 0;
            }
            tape[taped] = 0;
            tape[taped + 1] = pairs_keyStart;
            tape[taped + 2] = pairs_keyEnd;
            tape[taped + 3] = pairs_valueStart;
            tape[taped + 4] = p;
            taped += 5;
            state = 0;
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

/** US-ASCII octets as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(octets[i]!);
  return text;
}
