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
      if ((((x + 0x4e4e4e4e) | (x - 0x30303030) | (y + 0x4e4e4e4e) | (y - 0x30303030) | (z + 0x4e4e4e4e) | (z - 0x30303030) | (w + 0x4e4e4e4e) | (w - 0x30303030)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x4e4e4e4e) | (x - 0x30303030) | (y + 0x4e4e4e4e) | (y - 0x30303030) | (z + 0x4e4e4e4e) | (z - 0x30303030) | (w + 0x4e4e4e4e) | (w - 0x30303030)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x4e4e4e4e) | (x - 0x30303030)) & 0x80808080;
    const b = ((y + 0x4e4e4e4e) | (y - 0x30303030)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 48) >>> 0) <= 1) p = (p + 1) | 0;
  return p;
}

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
    let c = 0;
    if (end - p >= 4) {
      // 0 when
      c = octets[p]!;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      whenStart = p;
      p = (p + 1) | 0;
      // 1 when
      c = octets[p]!;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 2 when
      c = octets[p]!;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 when
      c = octets[p]!;
      if (c !== 51) {
        failure = 3;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 0 when
      c = p < end ? octets[p]! : -1;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      whenStart = p;
      p = (p + 1) | 0;
      // 1 when
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 2 when
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 when
      c = p < end ? octets[p]! : -1;
      if (c !== 51) {
        failure = 3;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 4 when
      c = octets[p]!;
      if (c !== 45) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 when
      c = octets[p]!;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 when
      c = octets[p]!;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 when
      c = octets[p]!;
      if (c !== 45) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 4 when
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 when
      c = p < end ? octets[p]! : -1;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 when
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 when
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 8 when
      c = octets[p]!;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 when
      c = octets[p]!;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 when
      c = octets[p]!;
      if (c !== 84 && c !== 116) {
        failure = 6;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 when
      c = octets[p]!;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 8 when
      c = p < end ? octets[p]! : -1;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 when
      c = p < end ? octets[p]! : -1;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 when
      c = p < end ? octets[p]! : -1;
      if (c !== 84 && c !== 116) {
        failure = 6;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 when
      c = p < end ? octets[p]! : -1;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 12 when
      c = octets[p]!;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      p = (p + 1) | 0;
      // 13 when
      c = octets[p]!;
      if (c !== 58) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 when
      c = octets[p]!;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 15 when
      c = octets[p]!;
      if (c !== 52) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 12 when
      c = p < end ? octets[p]! : -1;
      if (c !== 50) {
        failure = 1;
        break machine;
      }
      p = (p + 1) | 0;
      // 13 when
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 when
      c = p < end ? octets[p]! : -1;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 15 when
      c = p < end ? octets[p]! : -1;
      if (c !== 52) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 16 when
      c = octets[p]!;
      if (c !== 58) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 when
      c = octets[p]!;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 18 when
      c = octets[p]!;
      if (c !== 53) {
        failure = 9;
        break machine;
      }
      p = (p + 1) | 0;
      // 19 when
      c = octets[p]!;
      if (c !== 90) {
        failure = 10;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 16 when
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 when
      c = p < end ? octets[p]! : -1;
      if (c !== 49) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 18 when
      c = p < end ? octets[p]! : -1;
      if (c !== 53) {
        failure = 9;
        break machine;
      }
      p = (p + 1) | 0;
      // 19 when
      c = p < end ? octets[p]! : -1;
      if (c !== 90) {
        failure = 10;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 20 zone
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      whenEnd = p;
      break machine;
    }
    failure = 11;
    break machine;
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

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
    let c = 0;
    // 0 word
    c = p < end ? octets[p]! : -1;
    if (c !== 48) {
      failure = 12;
      break machine;
    }
    wordStart = p;
    restStart = p + 1;
    p = (p + 1) | 0;
    to2: {
    // 1 word
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      wordEnd = p;
      p = (p + 1) | 0;
      break to2;
    }
    if (c < 0) {
      wordEnd = p;
      restEnd = p;
      break machine;
    }
    if (c !== 49) {
      failure = 13;
      break machine;
    }
    p = (p + 1) | 0;
    // 3 word
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && (((c - 48) >>> 0) > 1)) {
      failure = 13;
      break machine;
    }
    wordEnd = p;
    restStart = p;
    } // to2
    // 2 rest
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 48) >>> 0) <= 1) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
    ) {
      p = skip0(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      restEnd = p;
      break machine;
    }
    failure = 13;
    break machine;
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

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
    let c = 0;
    // 0 word
    c = p < end ? octets[p]! : -1;
    if (c !== 48) {
      failure = 14;
      break machine;
    }
    wordStart = p;
    p = (p + 1) | 0;
    to2: {
    // 1 word
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      wordEnd = p;
      p = (p + 1) | 0;
      break to2;
    }
    if (c !== 49) {
      failure = 15;
      break machine;
    }
    p = (p + 1) | 0;
    // 3 word
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && (((c - 48) >>> 0) > 1)) {
      failure = 16;
      break machine;
    }
    wordEnd = p;
    } // to2
    // 2 rest
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 48) >>> 0) <= 1) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 1
    ) {
      p = skip0(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 16;
    break machine;
  }
  return new Match(octets, failure, p, whenStart, whenEnd, wordStart, wordEnd, restStart, restEnd);
}

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
    let c = 0;
    // 0 zone
    c = p < end ? octets[p]! : -1;
    if (c !== 90) {
      failure = 17;
      break machine;
    }
    p = (p + 1) | 0;
    to3: {
    // 1 zone
    c = p < end ? octets[p]! : -1;
    if (c === 44) {
      p = (p + 1) | 0;
      break to3;
    }
    if (c < 0) {
      break machine;
    }
    if (c !== 9 && c !== 32) {
      failure = 18;
      break machine;
    }
    p = (p + 1) | 0;
    // 2 OWS
    if (end - p < 12) {
      while (p < end && (octets[p]! === 9 || octets[p]! === 32)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      ((c = octets[p]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
    ) {
      p = (p + 1) | 0;
      while (p < end && (octets[p]! === 9 || octets[p]! === 32)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 44) {
      failure = 19;
      break machine;
    }
    p = (p + 1) | 0;
    } // to3
    // 3 zones
    if (end - p < 12) {
      while (p < end && (octets[p]! === 9 || octets[p]! === 32)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      ((c = octets[p]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
      && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32) && ((c = octets[p = (p + 1) | 0]!) === 9 || c === 32)
    ) {
      p = (p + 1) | 0;
      while (p < end && (octets[p]! === 9 || octets[p]! === 32)) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 90) {
      failure = 20;
      break machine;
    }
    p = (p + 1) | 0;
    // 4 zone
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 21;
    break machine;
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
