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

/**
 * Matches `octets[start..end)` with frame. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseFrame<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FrameCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let countEnd = -1;
  let countStart = -1;
  let countLeft = 0;
  let bodyFrom = -1;
  machine: {
    let state = 0;
    let c = 0;
    for (;;) {
      switch (state) {
        case 0: // count
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) > 1) {
            failure = 1;
            break machine;
          }
          note: {
            {
              octets[0] = 0;
            }
          }
          if (c === 48) {
            countStart = p;
            p = (p + 1) | 0;
            state = 1;
            continue;
          }
          countStart = p;
          p = (p + 1) | 0;
        case 2: // count
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) > 2) {
            note: {
              {
                octets[0] = 0;
              }
            }
            failure = 4;
            break machine;
          }
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
          p = (p + 1) | 0;
        case 3: // count
          c = p < end ? octets[p]! : -1;
          if (c !== 58) {
            note: {
              {
                octets[0] = 0;
              }
            }
            failure = 5;
            break machine;
          }
          countEnd = p;
          countLeft = decodeInteger(octets, countStart, p);
          p = (p + 1) | 0;
        case 4: // frame
          c = p < end ? octets[p]! : -1;
          if (c === 97) {
            if (countLeft >= 1 && countLeft <= 12) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              bodyFrom = p;
              p = (p + 1) | 0;
              state = 5;
              continue;
            }
            failure = 7;
            break machine;
          }
          if (c < 0) {
            if (countLeft === 0) {
              break machine;
            }
            failure = 6;
            break machine;
          }
          if (c === 195) {
            if (countLeft >= 2 && countLeft <= 12) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              bodyFrom = p;
              p = (p + 1) | 0;
              state = 6;
              continue;
            }
            failure = 8;
            break machine;
          }
          failure = 6;
          break machine;
        case 6: // body
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            note: {
              {
                octets[0] = 0;
              }
            }
          }
          if (((c - 128) >>> 0) <= 63) {
            if (countLeft >= 1) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              p = (p + 1) | 0;
              state = 5;
              continue;
            }
            failure = 10;
            break machine;
          }
          failure = 9;
          break machine;
        case 5: // body
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            note: {
              {
                octets[0] = 0;
              }
            }
          }
          if (c === 97) {
            if (countLeft >= 1) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              p = (p + 1) | 0;
              state = 5;
              continue;
            }
            failure = 7;
            break machine;
          }
          if (c < 0) {
            if (countLeft === 0) {
              break machine;
            }
            failure = 6;
            break machine;
          }
          if (c === 195) {
            if (countLeft >= 2) {
              note: {
                {
                  octets[0] = 0;
                }
              }
              countLeft -= 1;
              p = (p + 1) | 0;
              state = 6;
              continue;
            }
            failure = 8;
            break machine;
          }
          failure = 6;
          break machine;
        case 1: // count
          c = p < end ? octets[p]! : -1;
          if (((c - 49) >>> 0) > 8) {
            note: {
              {
                octets[0] = 0;
              }
            }
            failure = 2;
            break machine;
          }
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
          p = (p + 1) | 0;
          state = 3;
          continue;
      }
    }
  }
  return new Match(octets, failure, p, countStart, countEnd);
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}
