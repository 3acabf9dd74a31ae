// Generated from grammar/rfc3164-timestamp.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "timestamp";

/** A way to fail: `expected` says in words what could have stood there. */
export interface Failure {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Failure `n` of a match is `FAILURES[n - 1]`. */
export const FAILURES: readonly Failure[] = [
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, \"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"P\", \"U\", \"p\" or \"u\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"E\" or \"e\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\", \"U\", \"a\" or \"u\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\" or \"a\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"O\" or \"o\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"C\" or \"c\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"R\" or \"r\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"G\" or \"g\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"B\" or \"b\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"N\" or \"n\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"L\", \"N\", \"l\" or \"n\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"R\", \"Y\", \"r\" or \"y\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"V\" or \"v\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"T\" or \"t\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"P\" or \"p\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"-\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or \"-\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or \"0\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"2\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"3\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or \":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"5\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"T\" or \"t\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \".\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"2\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, a space or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"+\", \"-\", \".\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, \"+\", \"-\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"+\", \"-\", \"Z\", \"z\" or the end" },
];

/**
 * Where the parts of TIMESTAMP-PARTS are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class Rfc3164TimestampCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly yearStart: number;
  declare readonly yearEnd: number;
  declare readonly monthNameStart: number;
  declare readonly monthNameEnd: number;
  declare readonly dayStart: number;
  declare readonly dayEnd: number;
  declare readonly hourStart: number;
  declare readonly hourEnd: number;
  declare readonly minuteStart: number;
  declare readonly minuteEnd: number;
  declare readonly secondStart: number;
  declare readonly secondEnd: number;
  declare readonly fractionStart: number;
  declare readonly fractionEnd: number;
  declare readonly monthStart: number;
  declare readonly monthEnd: number;
  declare readonly utcOffsetStart: number;
  declare readonly utcOffsetEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, yearStart: number, yearEnd: number, monthNameStart: number, monthNameEnd: number, dayStart: number, dayEnd: number, hourStart: number, hourEnd: number, minuteStart: number, minuteEnd: number, secondStart: number, secondEnd: number, fractionStart: number, fractionEnd: number, monthStart: number, monthEnd: number, utcOffsetStart: number, utcOffsetEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.yearStart = yearStart;
    this.yearEnd = yearEnd;
    this.monthNameStart = monthNameStart;
    this.monthNameEnd = monthNameEnd;
    this.dayStart = dayStart;
    this.dayEnd = dayEnd;
    this.hourStart = hourStart;
    this.hourEnd = hourEnd;
    this.minuteStart = minuteStart;
    this.minuteEnd = minuteEnd;
    this.secondStart = secondStart;
    this.secondEnd = secondEnd;
    this.fractionStart = fractionStart;
    this.fractionEnd = fractionEnd;
    this.monthStart = monthStart;
    this.monthEnd = monthEnd;
    this.utcOffsetStart = utcOffsetStart;
    this.utcOffsetEnd = utcOffsetEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class Rfc3164TimestampMatch extends Rfc3164TimestampCaptures {
  get year(): number | null {
    return this.yearEnd < 0 ? null : decodeInteger(this.octets, this.yearStart, this.yearEnd);
  }

  get monthName(): string | null {
    return this.monthNameEnd < 0 ? null : decodeAscii(this.octets, this.monthNameStart, this.monthNameEnd);
  }

  get day(): number | null {
    return this.dayEnd < 0 ? null : decodeInteger(this.octets, this.dayStart, this.dayEnd);
  }

  get hour(): number | null {
    return this.hourEnd < 0 ? null : decodeInteger(this.octets, this.hourStart, this.hourEnd);
  }

  get minute(): number | null {
    return this.minuteEnd < 0 ? null : decodeInteger(this.octets, this.minuteStart, this.minuteEnd);
  }

  get second(): number | null {
    return this.secondEnd < 0 ? null : decodeInteger(this.octets, this.secondStart, this.secondEnd);
  }

  get fraction(): string | null {
    return this.fractionEnd < 0 ? null : decodeAscii(this.octets, this.fractionStart, this.fractionEnd);
  }

  get month(): number | null {
    return this.monthEnd < 0 ? null : decodeInteger(this.octets, this.monthStart, this.monthEnd);
  }

  get utcOffset(): string | null {
    return this.utcOffsetEnd < 0 ? null : decodeAscii(this.octets, this.utcOffsetStart, this.utcOffsetEnd);
  }
}

// bit 1: 'R' 'Y' 'r' 'y'
// bit 2: 20 'T' 't'
const SETS_0 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/**
 * Matches `octets[start..end)` with TIMESTAMP-PARTS. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseTimestampParts<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof Rfc3164TimestampCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets0 = SETS_0;
  let p = start;
  let failure = 0;
  let yearEnd = -1;
  let yearStart = -1;
  let monthNameEnd = -1;
  let monthNameStart = -1;
  let dayEnd = -1;
  let dayStart = -1;
  let hourEnd = -1;
  let hourStart = -1;
  let minuteEnd = -1;
  let minuteStart = -1;
  let secondEnd = -1;
  let secondStart = -1;
  let fractionEnd = -1;
  let fractionStart = -1;
  let monthEnd = -1;
  let monthStart = -1;
  let utcOffsetEnd = -1;
  let utcOffsetStart = -1;
  let yearEnd_1 = -1;
  let yearStart_1 = -1;
  let fractionCount = 0;
  let fractionCount2 = 0;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to34: {
    to12: {
    to43: {
    to39: {
    to37: {
    to36: {
    to26: {
    to11: {
    to27: {
    to10: {
    to9: {
    to8: {
    to7: {
    to6: {
    to5: {
    to4: {
    to13: {
    // 0 BSD-TIMESTAMP
    c = p < end ? octets[p]! : -1;
    if (c === 49) {
      yearStart = p;
      p = (p + 1) | 0;
      // 2 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 57) {
        p = (p + 1) | 0;
        break to13;
      }
      if (((c - 48) >>> 0) > 8) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      break to12;
    }
    if (c === 50) {
      yearStart = p;
      p = (p + 1) | 0;
      // 3 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to13;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      break to12;
    }
    if (c === 65 || c === 97) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to4;
    }
    if (c === 68 || c === 100) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to5;
    }
    if (c === 70 || c === 102) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to6;
    }
    if (c === 74 || c === 106) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to7;
    }
    if (c === 77 || c === 109) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 78 || c === 110) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to9;
    }
    if (c === 79 || c === 111) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to10;
    }
    if (c === 83 || c === 115) {
      monthNameStart = p;
      p = (p + 1) | 0;
      break to11;
    }
    if (c !== 48 && ((c - 51) >>> 0) > 6) {
      failure = 1;
      break machine;
    }
    yearStart = p;
    p = (p + 1) | 0;
    // 1 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    break to12;
    } // to13
    if (end - p >= 4) {
      // 13 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 25 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 30 STAMP-YEAR
      c = octets[p]!;
      if (c === 32) {
        yearEnd = p;
        monthNameStart = p + 1;
        p = (p + 1) | 0;
        // 35 BSD-STAMP
        c = octets[p]!;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          break to4;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          break to6;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          break to7;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          break to8;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to9;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          break to10;
        }
        if (c !== 83 && c !== 115) {
          failure = 23;
          break machine;
        }
        p = (p + 1) | 0;
        break to11;
      }
      if (c !== 45) {
        failure = 20;
        break machine;
      }
      yearEnd = p;
      monthStart = p + 1;
      p = (p + 1) | 0;
      break to34;
    } else { // near the end
      // 13 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 25 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 30 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        yearEnd = p;
        monthNameStart = p + 1;
        p = (p + 1) | 0;
        // 35 BSD-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          break to4;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          break to6;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          break to7;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          break to8;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to9;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          break to10;
        }
        if (c !== 83 && c !== 115) {
          failure = 23;
          break machine;
        }
        p = (p + 1) | 0;
        break to11;
      }
      if (c !== 45) {
        failure = 20;
        break machine;
      }
      yearEnd = p;
      monthStart = p + 1;
      p = (p + 1) | 0;
      break to34;
    }
    } // to4
    // 4 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 80 || c === 112) {
      p = (p + 1) | 0;
      // 14 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 82 && c !== 114) {
        failure = 9;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c !== 85 && c !== 117) {
      failure = 3;
      break machine;
    }
    p = (p + 1) | 0;
    // 15 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 71 && c !== 103) {
      failure = 10;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to5
    // 5 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 4;
      break machine;
    }
    p = (p + 1) | 0;
    // 16 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 8;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to6
    if (end - p >= 4) {
      // 6 MONTH
      c = octets[p]!;
      if (c !== 69 && c !== 101) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 MONTH
      c = octets[p]!;
      if (c !== 66 && c !== 98) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 MONTH
      c = octets[p]!;
      if (c !== 32) {
        failure = 18;
        break machine;
      }
      monthNameEnd = p;
      dayStart = p + 1;
      p = (p + 1) | 0;
      // 33 MONTH-DAY
      c = octets[p]!;
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to36;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to37;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 21;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    } else { // near the end
      // 6 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 69 && c !== 101) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 66 && c !== 98) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 18;
        break machine;
      }
      monthNameEnd = p;
      dayStart = p + 1;
      p = (p + 1) | 0;
      // 33 MONTH-DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to36;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to37;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 21;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    } // to7
    // 7 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 18 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 78 && c !== 110) {
        failure = 12;
        break machine;
      }
      p = (p + 1) | 0;
      break to27;
    }
    if (c !== 85 && c !== 117) {
      failure = 5;
      break machine;
    }
    p = (p + 1) | 0;
    // 19 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 76 || c === 108) {
      p = (p + 1) | 0;
      break to27;
    }
    if (c !== 78 && c !== 110) {
      failure = 13;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to8
    // 8 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 65 && c !== 97) {
      failure = 6;
      break machine;
    }
    p = (p + 1) | 0;
    // 20 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets0[c]! & 1) === 0) {
      failure = 14;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to9
    // 9 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 79 && c !== 111) {
      failure = 7;
      break machine;
    }
    p = (p + 1) | 0;
    // 21 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 86 && c !== 118) {
      failure = 15;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to10
    // 10 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 8;
      break machine;
    }
    p = (p + 1) | 0;
    // 22 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 84 && c !== 116) {
      failure = 16;
      break machine;
    }
    p = (p + 1) | 0;
    } // to27
    // 27 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 18;
      break machine;
    }
    monthNameEnd = p;
    dayStart = p + 1;
    p = (p + 1) | 0;
    // 32 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 40 DAY-DIGIT
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        dayEnd = p;
        hourStart = p + 1;
        p = (p + 1) | 0;
        break to43;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to36;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to37;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 21;
      break machine;
    }
    p = (p + 1) | 0;
    break to39;
    } // to11
    // 11 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 4;
      break machine;
    }
    p = (p + 1) | 0;
    // 23 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 80 && c !== 112) {
      failure = 17;
      break machine;
    }
    p = (p + 1) | 0;
    } // to26
    // 26 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 18;
      break machine;
    }
    monthNameEnd = p;
    dayStart = p + 1;
    p = (p + 1) | 0;
    // 31 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 38 DAY-DIGIT
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        dayEnd = p;
        hourStart = p + 1;
        p = (p + 1) | 0;
        break to43;
      }
      if (c !== 48) {
        failure = 25;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to36;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to37;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 21;
      break machine;
    }
    p = (p + 1) | 0;
    break to39;
    } // to36
    // 36 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 24;
      break machine;
    }
    dayStart = p;
    p = (p + 1) | 0;
    break to39;
    } // to37
    // 37 DAY-DIGIT
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      dayEnd = p;
      hourStart = p + 1;
      p = (p + 1) | 0;
      break to43;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 21;
      break machine;
    }
    p = (p + 1) | 0;
    } // to39
    // 39 DAY-DIGIT
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 18;
      break machine;
    }
    dayEnd = p;
    hourStart = p + 1;
    p = (p + 1) | 0;
    } // to43
    to54: {
    if (end - p >= 8) {
      to49: {
      to45: {
      to50: {
      // 43 BSD-STAMP
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 49) {
        yearEnd_1 = yearEnd;
        yearEnd = -1;
        yearStart_1 = yearStart;
        yearStart = p;
        p = (p + 1) | 0;
        // 46 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to50;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        yearEnd = yearEnd_1;
        yearStart = yearStart_1;
        p = (p + 1) | 0;
        break to49;
      }
      if (c !== 50) {
        failure = 27;
        break machine;
      }
      yearEnd_1 = yearEnd;
      yearEnd = -1;
      yearStart_1 = yearStart;
      yearStart = p;
      p = (p + 1) | 0;
      // 47 STAMP-YEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to50;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 28;
        break machine;
      }
      yearEnd = yearEnd_1;
      yearStart = yearStart_1;
      p = (p + 1) | 0;
      break to49;
      } // to50
      // 50 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        yearEnd = yearEnd_1;
        yearStart = yearStart_1;
        hourEnd = p;
        minuteStart = p + 1;
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 30;
        break machine;
      }
      p = (p + 1) | 0;
      // 55 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 58 STAMP-YEAR
      c = octets[p]!;
      if (c !== 32) {
        failure = 18;
        break machine;
      }
      yearEnd = p;
      hourStart = p + 1;
      p = (p + 1) | 0;
      // 61 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 65 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to49
      // 49 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      hourEnd = p;
      minuteStart = p + 1;
      p = (p + 1) | 0;
    } else { // near the end
      to49: {
      to45: {
      to50: {
      // 43 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 49) {
        yearEnd_1 = yearEnd;
        yearEnd = -1;
        yearStart_1 = yearStart;
        yearStart = p;
        p = (p + 1) | 0;
        // 46 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to50;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        yearEnd = yearEnd_1;
        yearStart = yearStart_1;
        p = (p + 1) | 0;
        break to49;
      }
      if (c !== 50) {
        failure = 27;
        break machine;
      }
      yearEnd_1 = yearEnd;
      yearEnd = -1;
      yearStart_1 = yearStart;
      yearStart = p;
      p = (p + 1) | 0;
      // 47 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to50;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 28;
        break machine;
      }
      yearEnd = yearEnd_1;
      yearStart = yearStart_1;
      p = (p + 1) | 0;
      break to49;
      } // to50
      // 50 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        yearEnd = yearEnd_1;
        yearStart = yearStart_1;
        hourEnd = p;
        minuteStart = p + 1;
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 30;
        break machine;
      }
      p = (p + 1) | 0;
      // 55 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 58 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 18;
        break machine;
      }
      yearEnd = p;
      hourStart = p + 1;
      p = (p + 1) | 0;
      // 61 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 65 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to49
      // 49 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      hourEnd = p;
      minuteStart = p + 1;
      p = (p + 1) | 0;
    }
    } // to54
    if (end - p >= 4) {
      // 54 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
      // 57 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      minuteEnd = p;
      secondStart = p + 1;
      p = (p + 1) | 0;
      // 64 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 54 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
      // 57 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      minuteEnd = p;
      secondStart = p + 1;
      p = (p + 1) | 0;
      // 64 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 67 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    to71: {
    // 69 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      secondEnd = p;
      p = (p + 1) | 0;
      break to71;
    }
    if (c < 0) {
      secondEnd = p;
      break machine;
    }
    if (c !== 46) {
      failure = 33;
      break machine;
    }
    secondEnd = p;
    p = (p + 1) | 0;
    // 72 BSD-TIME
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    fractionStart = p;
    fractionCount = 0;
    p = (p + 1) | 0;
    // 75 FRACTION
    from = p;
    limit = end - from > 8 - fractionCount ? from + 8 - fractionCount : end;
    while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
    c = p < end ? octets[p]! : -1;
    fractionCount += p - from;
    if (c < 0) {
      fractionEnd = p;
      break machine;
    }
    if (c !== 32) {
      if (((c - 48) >>> 0) <= 9) {
        failure = 37;
        break machine;
      }
      failure = 36;
      break machine;
    }
    fractionEnd = p;
    p = (p + 1) | 0;
    } // to71
    if (end - p >= 4) {
      // 71 BSD-STAMP
      c = octets[p]!;
      if (c !== 50) {
        failure = 34;
        break machine;
      }
      yearEnd = -1;
      yearStart = p;
      p = (p + 1) | 0;
      // 74 THIS-CENTURY
      c = octets[p]!;
      if (c !== 48) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 77 THIS-CENTURY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 79 THIS-CENTURY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 71 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c !== 50) {
        failure = 34;
        break machine;
      }
      yearEnd = -1;
      yearStart = p;
      p = (p + 1) | 0;
      // 74 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 77 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 79 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 81 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      yearEnd = p;
      break machine;
    }
    failure = 39;
    break machine;
    } // to12
    // 12 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 24 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 29 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c !== 45) {
      failure = 19;
      break machine;
    }
    yearEnd = p;
    monthStart = p + 1;
    p = (p + 1) | 0;
    } // to34
    to56: {
    if (end - p >= 5) {
      to44: {
      // 34 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 41 DATE-MONTH
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 24;
          break machine;
        }
        p = (p + 1) | 0;
        break to44;
      }
      if (c !== 49) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 DATE-MONTH
      c = octets[p]!;
      if (((c - 48) >>> 0) > 2) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      } // to44
      // 44 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 19;
        break machine;
      }
      dayStart = p + 1;
      monthEnd = p;
      p = (p + 1) | 0;
      // 48 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 51 DATE-MDAY
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 24;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 53 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 22;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      // 52 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to44: {
      // 34 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 41 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 24;
          break machine;
        }
        p = (p + 1) | 0;
        break to44;
      }
      if (c !== 49) {
        failure = 22;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 2) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      } // to44
      // 44 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 19;
        break machine;
      }
      dayStart = p + 1;
      monthEnd = p;
      p = (p + 1) | 0;
      // 48 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 51 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 24;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 53 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 22;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      // 52 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to56
    if (end - p >= 4) {
      // 56 DATE-MDAY
      c = octets[p]!;
      if ((sets0[c]! & 2) === 0) {
        failure = 32;
        break machine;
      }
      dayEnd = p;
      hourStart = p + 1;
      p = (p + 1) | 0;
      to66: {
      // 59 ISO-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 63 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      // 62 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      hourEnd = p;
      minuteStart = p + 1;
      p = (p + 1) | 0;
    } else { // near the end
      // 56 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 32;
        break machine;
      }
      dayEnd = p;
      hourStart = p + 1;
      p = (p + 1) | 0;
      to66: {
      // 59 ISO-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 63 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      // 62 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      hourEnd = p;
      minuteStart = p + 1;
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 68 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
      // 70 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 73 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      minuteEnd = p;
      secondStart = p + 1;
      p = (p + 1) | 0;
      // 76 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 68 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
      // 70 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 73 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      minuteEnd = p;
      secondStart = p + 1;
      p = (p + 1) | 0;
      // 76 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 78 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    to84: {
    to82: {
    // 80 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      secondEnd = p;
      p = (p + 1) | 0;
      // 83 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      fractionStart = p;
      fractionCount2 = 0;
      p = (p + 1) | 0;
      // 87 FRACTION
      from = p;
      limit = end - from > 8 - fractionCount2 ? from + 8 - fractionCount2 : end;
      while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
      fractionCount2 += p - from;
      if (c === 43 || c === 45) {
        fractionEnd = p;
        utcOffsetStart = p;
        p = (p + 1) | 0;
        break to82;
      }
      if (c < 0) {
        fractionEnd = p;
        break machine;
      }
      if (c !== 90 && c !== 122) {
        if (((c - 48) >>> 0) <= 9) {
          failure = 41;
          break machine;
        }
        failure = 40;
        break machine;
      }
      fractionEnd = p;
      utcOffsetStart = p;
      p = (p + 1) | 0;
      break to84;
    }
    if (c === 43 || c === 45) {
      secondEnd = p;
      utcOffsetStart = p;
      p = (p + 1) | 0;
      break to82;
    }
    if (c < 0) {
      secondEnd = p;
      break machine;
    }
    if (c !== 90 && c !== 122) {
      failure = 38;
      break machine;
    }
    secondEnd = p;
    utcOffsetStart = p;
    p = (p + 1) | 0;
    break to84;
    } // to82
    if (end - p >= 4) {
      to88: {
      // 82 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 86 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to88;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      // 85 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to88
      // 88 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 89 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to88: {
      // 82 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 86 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to88;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      // 85 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to88
      // 88 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 89 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 31;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 90 TIME-MINUTE
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    } // to84
    // 84 OFFSET
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      utcOffsetEnd = p;
      break machine;
    }
    failure = 39;
    break machine;
  }
  return new Match(octets, failure, p, yearStart, yearEnd, monthNameStart, monthNameEnd, dayStart, dayEnd, hourStart, hourEnd, minuteStart, minuteEnd, secondStart, secondEnd, fractionStart, fractionEnd, monthStart, monthEnd, utcOffsetStart, utcOffsetEnd);
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
