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
    let c = 0;
    to1: {
    // 0 a
    c = p < end ? octets[p]! : -1;
    if (c === 49) {
      aEnd = p;
      aStart = p;
      p = (p + 1) | 0;
      break to1;
    }
    if (c === 50) {
      bEnd = p;
      bStart = p;
      p = (p + 1) | 0;
      break to1;
    }
    if (c !== 88 && c !== 120) {
      failure = 1;
      break machine;
    }
    aStart = p;
    bStart = p;
    p = (p + 1) | 0;
    // 2 a
    if (end - p < 12) {
      while (p < end && (octets[p]! === 88 || octets[p]! === 120)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      ((c = octets[p]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
    ) {
      p = (p + 1) | 0;
      while (p < end && (octets[p]! === 88 || octets[p]! === 120)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 49) {
      aEnd = p;
      p = (p + 1) | 0;
      break to1;
    }
    if (c !== 50) {
      failure = 1;
      break machine;
    }
    bEnd = p;
    p = (p + 1) | 0;
    } // to1
    // 1 late
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 2;
    break machine;
  }
  return new Match(octets, failure, p, aStart, aEnd, bStart, bEnd);
}

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
    let c = 0;
    // 0 a
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && (c !== 88 && c !== 120)) {
      failure = 3;
      break machine;
    }
    aStart = p;
    // 1 a
    if (end - p < 12) {
      while (p < end && (octets[p]! === 88 || octets[p]! === 120)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      ((c = octets[p]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
      && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120) && ((c = octets[p = (p + 1) | 0]!) === 88 || c === 120)
    ) {
      p = (p + 1) | 0;
      while (p < end && (octets[p]! === 88 || octets[p]! === 120)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      aEnd = p;
      break machine;
    }
    failure = 3;
    break machine;
  }
  return new Match(octets, failure, p, aStart, aEnd, bStart, bEnd);
}
