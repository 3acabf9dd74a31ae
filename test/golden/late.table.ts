// Generated from late.abnf. Do not edit; run `npm run generate`.
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
  { code: "syntax", rule: "late", text: "this is no late", expected: "\"1\", \"2\", \"X\" or \"x\"" },
  { code: "syntax", rule: "late", text: "this is no late", expected: "the end" },
  { code: "syntax", rule: "early", text: "this is no early", expected: "\"X\", \"x\" or the end" },
];

/**
 * Where the parts of late or early are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class LateCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly aStart: number;
  declare readonly aEnd: number;
  declare readonly bStart: number;
  declare readonly bEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, aStart: number, aEnd: number, bStart: number, bEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.aStart = aStart;
    this.aEnd = aEnd;
    this.bStart = bStart;
    this.bEnd = bEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class LateMatch extends LateCaptures {
  get a(): Uint8Array | null {
    return this.aEnd < 0 ? null : this.octets.subarray(this.aStart, this.aEnd);
  }

  get b(): Uint8Array | null {
    return this.bEnd < 0 ? null : this.octets.subarray(this.bStart, this.bEnd);
  }
}

/** The byte class of each octet. */
const LATE_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 5 columns: the byte classes, then the end of input. */
const LATE_CELLS = Uint8Array.of(
  0, 4, 5, 6, 0, // 0 a
  0, 0, 0, 0, 7, // 1 late
  0, 8, 9, 3, 0, // 2 a
);

/** What a failure in each state is reported as. */
const LATE_FAILURES = Uint16Array.of(
  1, 2, 1,
);

/**
 * Matches `octets[start..end)` with late. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseLate<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof LateCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let aEnd = -1;
  let aStart = -1;
  let bEnd = -1;
  let bStart = -1;
  machine: {
    const classes = LATE_CLASSES;
    const cells = LATE_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 4;
      const cell = cells[state * 5 + column]!;
      switch (cell) {
        case 0:
          failure = LATE_FAILURES[state]!;
          break machine;
        case 4:
          aEnd = p;
          aStart = p;
          state = 1;
          break;
        case 5:
          bEnd = p;
          bStart = p;
          state = 1;
          break;
        case 6:
          aStart = p;
          bStart = p;
          state = 2;
          break;
        case 7:
          break machine;
        case 8:
          aEnd = p;
          state = 1;
          break;
        case 9:
          bEnd = p;
          state = 1;
          break;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return new Match(octets, failure, p, aStart, aEnd, bStart, bEnd);
}

/** The byte class of each octet. */
const EARLY_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 3 columns: the byte classes, then the end of input. */
const EARLY_CELLS = Uint8Array.of(
  0, 3, 4, // 0 a
  0, 2, 5, // 1 a
);

/** What a failure in each state is reported as. */
const EARLY_FAILURES = Uint16Array.of(
  3, 3,
);

/**
 * Matches `octets[start..end)` with early. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseEarly<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof LateCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let aEnd = -1;
  let aStart = -1;
  let bEnd = -1;
  let bStart = -1;
  machine: {
    const classes = EARLY_CLASSES;
    const cells = EARLY_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 2;
      const cell = cells[state * 3 + column]!;
      switch (cell) {
        case 0:
          failure = EARLY_FAILURES[state]!;
          break machine;
        case 3:
          aStart = p;
          state = 1;
          break;
        case 4:
          aEnd = p;
          aStart = p;
          break machine;
        case 5:
          aEnd = p;
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return new Match(octets, failure, p, aStart, aEnd, bStart, bEnd);
}
