// Generated from frame.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "odd"
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
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\"0\" or \"1\"" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\"1\" to \"9\"" },
  { code: "odd", rule: "count", text: "a count is even", expected: "a count is even" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\"0\" to \"2\"" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\":\"" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\"a\", %xC3 or the end" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "%xC3 or the end" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "\"a\" or the end" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "a UTF-8 continuation octet" },
  { code: "syntax", rule: "frame", text: "this is no frame", expected: "nothing" },
];

/**
 * The actions that the grammar calls. `start` and `end` delimit the rule's octets, `recordsStart` and `recordsEnd` the
 * records so far.
 */
export interface FrameActions {
  /** In body. */
  note(octets: Uint8Array, start: number, end: number, records: Int32Array, recordsStart: number, recordsEnd: number): void;
  /** In count; false refuses the input. */
  isEven(octets: Uint8Array, start: number, end: number, records: Int32Array, recordsStart: number, recordsEnd: number): boolean;
}

/**
 * Where the parts of frame are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class FrameCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly countStart: number;
  declare readonly countEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, countStart: number, countEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.countStart = countStart;
    this.countEnd = countEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class FrameMatch extends FrameCaptures {
  get count(): number | null {
    return this.countEnd < 0 ? null : decodeInteger(this.octets, this.countStart, this.countEnd);
  }
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
const FRAME_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 5, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 10 columns: the byte classes, then the end of input. */
const FRAME_CELLS = Uint8Array.of(
  0, 8, 9, 0, 0, 0, 0, 0, 0, 0, // 0 count
  0, 0, 10, 10, 10, 0, 0, 0, 0, 0, // 1 count
  0, 10, 10, 10, 0, 0, 0, 0, 0, 0, // 2 count
  0, 0, 0, 0, 0, 11, 0, 0, 0, 0, // 3 count
  0, 0, 0, 0, 0, 0, 12, 0, 13, 14, // 4 frame
  0, 0, 0, 0, 0, 0, 15, 0, 16, 17, // 5 body
  0, 0, 0, 0, 0, 0, 0, 18, 0, 0, // 6 body
);

/** What a failure in each state is reported as. */
const FRAME_FAILURES = Uint16Array.of(
  1, 2, 4, 5, 6, 6, 9,
);

/** Matches octets that arrive in pieces with frame. */
export function resumeFrame<M>(Match: new (...captures: ConstructorParameters<typeof FrameCaptures>) => M): Resumption<M> {
  let octets: Uint8Array = new Uint8Array(256);
  const start = 0;
  let end = 0;
  let isDone = false;
  let p = start;
  let failure = 0;
  let countEnd = -1;
  let countStart = -1;
  let countLeft = 0;
  let bodyFrom = -1;
  const classes = FRAME_CLASSES;
  const cells = FRAME_CELLS;
  let state = 0;
  const run = (isLast: boolean): void => {
    machine: {
      for (;;) {
        if (p === end && !isLast) return;
        if (p === end) {
          if (state === 5) {
            note: {
              {
                octets[0] = 0;
              }
            }
          }
          if (state === 6) {
            note: {
              {
                octets[0] = 0;
              }
            }
          }
        }
        const column = p < end ? classes[octets[p]!]! : 9;
        const cell = cells[state * 10 + column]!;
        switch (cell) {
          case 0:
            if (state === 1) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              failure = 2;
              break machine;
            }
            if (state === 2) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              failure = 4;
              break machine;
            }
            if (state === 3) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              failure = 5;
              break machine;
            }
            failure = FRAME_FAILURES[state]!;
            break machine;
          case 8:
            note: {
              {
                octets[0] = 0;
              }
            }
            countStart = p;
            state = 1;
            break;
          case 9:
            note: {
              {
                octets[0] = 0;
              }
            }
            countStart = p;
            state = 2;
            break;
          case 10:
            {
              let isEvenHolds = true;
              isEven: {
                let end = p + 1;
                {
                  { isEvenHolds = (octets[end - 1] ?? 0) % 2 === 0; break isEven; }
                }
              }
              if (!isEvenHolds) { failure = 3; break machine; }
            }
            state = 3;
            break;
          case 11:
            countEnd = p;
            countLeft = decodeInteger(octets, countStart, p);
            state = 4;
            break;
          case 12:
            if (countLeft >= 1 && countLeft <= 12) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              bodyFrom = p;
              state = 5;
              break;
            }
            failure = 7;
            break machine;
          case 13:
            if (countLeft >= 2 && countLeft <= 12) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              bodyFrom = p;
              state = 6;
              break;
            }
            failure = 8;
            break machine;
          case 14:
            if (countLeft === 0) {
              break machine;
            }
            failure = 6;
            break machine;
          case 15:
            if (countLeft >= 1) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              state = 5;
              break;
            }
            failure = 7;
            break machine;
          case 16:
            if (countLeft >= 2) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              state = 6;
              break;
            }
            failure = 8;
            break machine;
          case 17:
            if (countLeft === 0) {
              break machine;
            }
            failure = 6;
            break machine;
          case 18:
            if (countLeft >= 1) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              state = 5;
              break;
            }
            failure = 10;
            break machine;
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
      return new Match(octets.subarray(0, end), failure, p, countStart, countEnd);
    },
  };
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}
