// Generated from stamp.abnf. Do not edit; run `npm run generate`.
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
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"2\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"0\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"3\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"-\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"1\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"T\" or \"t\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\":\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"4\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"5\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "\"Z\"" },
  { code: "syntax", rule: "when", text: "this is no when", expected: "the end" },
  { code: "syntax", rule: "note", text: "this is no note", expected: "\"0\"" },
  { code: "syntax", rule: "note", text: "this is no note", expected: "\"0\", \"1\" or the end" },
  { code: "syntax", rule: "strict-note", text: "this is no strict-note", expected: "\"0\"" },
  { code: "syntax", rule: "strict-note", text: "this is no strict-note", expected: "\"0\" or \"1\"" },
  { code: "syntax", rule: "strict-note", text: "this is no strict-note", expected: "\"0\", \"1\" or the end" },
  { code: "syntax", rule: "zones", text: "this is no zones", expected: "\"Z\"" },
  { code: "syntax", rule: "zones", text: "this is no zones", expected: "%x09, a space, \",\" or the end" },
  { code: "syntax", rule: "zones", text: "this is no zones", expected: "%x09, a space or \",\"" },
  { code: "syntax", rule: "zones", text: "this is no zones", expected: "%x09, a space or \"Z\"" },
  { code: "syntax", rule: "zones", text: "this is no zones", expected: "the end" },
];

/**
 * Where the parts of when or note or strict-note are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class StampCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly whenStart: number;
  declare readonly whenEnd: number;
  declare readonly wordStart: number;
  declare readonly wordEnd: number;
  declare readonly restStart: number;
  declare readonly restEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, whenStart: number, whenEnd: number, wordStart: number, wordEnd: number, restStart: number, restEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.whenStart = whenStart;
    this.whenEnd = whenEnd;
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.restStart = restStart;
    this.restEnd = restEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class StampMatch extends StampCaptures {
  get when(): string | null {
    return this.whenEnd < 0 ? null : decodeAscii(this.octets, this.whenStart, this.whenEnd);
  }

  get whenNanos(): bigint | null {
    return this.whenEnd < 0 ? null : decodeNanos(this.octets, this.whenStart, this.whenEnd);
  }

  get word(): string | null {
    return this.wordEnd < 0 ? null : decodeAscii(this.octets, this.wordStart, this.wordEnd);
  }

  get rest(): string | null {
    return this.restEnd < 0 ? null : decodeAscii(this.octets, this.restStart, this.restEnd);
  }
}

/** The byte class of each octet. */
const WHEN_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 12 columns: the byte classes, then the end of input. */
const WHEN_CELLS = Uint8Array.of(
  0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, // 0 when
  0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 1 when
  0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 2 when
  0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, // 3 when
  0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 4 when
  0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, // 5 when
  0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 6 when
  0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 7 when
  0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, // 8 when
  0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, // 9 when
  0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, // 10 when
  0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, // 11 when
  0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, // 12 when
  0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, // 13 when
  0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, // 14 when
  0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, // 15 when
  0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, // 16 when
  0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, // 17 when
  0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, // 18 when
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, // 19 when
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, // 20 zone
);

/** What a failure in each state is reported as. */
const WHEN_FAILURES = Uint16Array.of(
  1, 2, 2, 3, 4, 5, 2, 4, 5, 5, 6, 1, 1, 7, 5, 8, 7, 5, 9, 10, 11,
);

/**
 * Matches `octets[start..end)` with when. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseWhen<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof StampCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let whenEnd = -1;
  let whenStart = -1;
  let wordEnd = -1;
  let wordStart = -1;
  let restEnd = -1;
  let restStart = -1;
  machine: {
    const classes = WHEN_CLASSES;
    const cells = WHEN_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 11;
      const cell = cells[state * 12 + column]!;
      switch (cell) {
        case 0:
          failure = WHEN_FAILURES[state]!;
          break machine;
        case 22:
          whenStart = p;
          state = 1;
          break;
        case 23:
          whenEnd = p;
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

/** The byte class of each octet. */
const NOTE_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 4 columns: the byte classes, then the end of input. */
const NOTE_CELLS = Uint8Array.of(
  0, 5, 0, 0, // 0 word
  0, 6, 4, 7, // 1 word
  0, 3, 3, 8, // 2 rest
  0, 9, 9, 10, // 3 word
);

/** What a failure in each state is reported as. */
const NOTE_FAILURES = Uint16Array.of(
  12, 13, 13, 13,
);

/**
 * Matches `octets[start..end)` with note. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseNote<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof StampCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let whenEnd = -1;
  let whenStart = -1;
  let wordEnd = -1;
  let wordStart = -1;
  let restEnd = -1;
  let restStart = -1;
  machine: {
    const classes = NOTE_CLASSES;
    const cells = NOTE_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 3;
      const cell = cells[state * 4 + column]!;
      switch (cell) {
        case 0:
          failure = NOTE_FAILURES[state]!;
          break machine;
        case 5:
          wordStart = p;
          restStart = p + 1;
          state = 1;
          break;
        case 6:
          wordEnd = p;
          state = 2;
          break;
        case 7:
          wordEnd = p;
          restEnd = p;
          break machine;
        case 8:
          restEnd = p;
          break machine;
        case 9:
          wordEnd = p;
          restStart = p;
          state = 2;
          break;
        case 10:
          wordEnd = p;
          restEnd = p;
          restStart = p;
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

/** The byte class of each octet. */
const STRICT_NOTE_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 4 columns: the byte classes, then the end of input. */
const STRICT_NOTE_CELLS = Uint8Array.of(
  0, 5, 0, 0, // 0 word
  0, 6, 4, 0, // 1 word
  0, 3, 3, 7, // 2 rest
  0, 6, 6, 8, // 3 word
);

/** What a failure in each state is reported as. */
const STRICT_NOTE_FAILURES = Uint16Array.of(
  14, 15, 16, 16,
);

/**
 * Matches `octets[start..end)` with strict-note. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseStrictNote<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof StampCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let whenEnd = -1;
  let whenStart = -1;
  let wordEnd = -1;
  let wordStart = -1;
  let restEnd = -1;
  let restStart = -1;
  machine: {
    const classes = STRICT_NOTE_CLASSES;
    const cells = STRICT_NOTE_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 3;
      const cell = cells[state * 4 + column]!;
      switch (cell) {
        case 0:
          failure = STRICT_NOTE_FAILURES[state]!;
          break machine;
        case 5:
          wordStart = p;
          state = 1;
          break;
        case 6:
          wordEnd = p;
          state = 2;
          break;
        case 7:
          break machine;
        case 8:
          wordEnd = p;
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

/** The byte class of each octet. */
const IS_ZONES_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 5 columns: the byte classes, then the end of input. */
const IS_ZONES_CELLS = Uint8Array.of(
  0, 0, 0, 2, 0, // 0 zone
  0, 3, 4, 0, 6, // 1 zone
  0, 3, 4, 0, 0, // 2 OWS
  0, 4, 0, 5, 0, // 3 zones
  0, 0, 0, 0, 6, // 4 zone
);

/** What a failure in each state is reported as. */
const IS_ZONES_FAILURES = Uint16Array.of(
  17, 18, 19, 20, 21,
);

/**
 * Whether `octets[start..end)` is a zones.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isZones(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  machine: {
    const classes = IS_ZONES_CLASSES;
    const cells = IS_ZONES_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 4;
      const cell = cells[state * 5 + column]!;
      switch (cell) {
        case 0:
          failure = IS_ZONES_FAILURES[state]!;
          break machine;
        case 6:
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
    }
  }
  return failure === 0;
}

/** US-ASCII octets as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(octets[i]!);
  return text;
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
