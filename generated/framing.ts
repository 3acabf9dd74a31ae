// Generated from grammar/framing.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "frameLength"
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
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "\"1\" to \"9\"" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "a digit or a space" },
  { code: "syntax", rule: "SYSLOG-FRAME", text: "this is no SYSLOG-FRAME", expected: "any octet or the end" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "a space" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "\"1\" to \"9\" or \"<\"" },
  { code: "frameLength", rule: "ANY-FRAME", text: "a frame starts with the number of its octets, a space and <, or with PRI", expected: "a digit" },
  { code: "frameLength", rule: "ANY-FRAME", text: "a frame starts with the number of its octets, a space and <, or with PRI", expected: "\"<\"" },
  { code: "frameLength", rule: "ANY-FRAME", text: "a frame starts with the number of its octets, a space and <, or with PRI", expected: "a digit or \">\"" },
  { code: "frameLength", rule: "ANY-FRAME", text: "a frame starts with the number of its octets, a space and <, or with PRI", expected: "any octet or the end" },
  { code: "frameLength", rule: "ANY-FRAME", text: "a frame starts with the number of its octets, a space and <, or with PRI", expected: "\">\"" },
  { code: "syntax", rule: "MESSAGE-LINE", text: "this is no MESSAGE-LINE", expected: "\"<\"" },
  { code: "syntax", rule: "MESSAGE-LINE", text: "this is no MESSAGE-LINE", expected: "a digit" },
  { code: "syntax", rule: "MESSAGE-LINE", text: "this is no MESSAGE-LINE", expected: "a digit or \">\"" },
  { code: "syntax", rule: "MESSAGE-LINE", text: "this is no MESSAGE-LINE", expected: "any octet or the end" },
  { code: "syntax", rule: "MESSAGE-LINE", text: "this is no MESSAGE-LINE", expected: "\">\"" },
  { code: "syntax", rule: "NOISE", text: "this is no NOISE", expected: "any octet except %x0A or \"<\" or the end" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "any octet" },
  { code: "syntax", rule: "RESUMPTION", text: "this is no RESUMPTION", expected: "any octet" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "any octet or the end" },
];

/**
 * Where the parts of SYSLOG-FRAME or ANY-FRAME or MESSAGE-LINE or NOISE or RESUMPTION are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class FramingCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly messageLengthStart: number;
  declare readonly messageLengthEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, messageLengthStart: number, messageLengthEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.messageLengthStart = messageLengthStart;
    this.messageLengthEnd = messageLengthEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class FramingMatch extends FramingCaptures {
  get messageLength(): number | null {
    return this.messageLengthEnd < 0 ? null : decodeInteger(this.octets, this.messageLengthStart, this.messageLengthEnd);
  }
}

// bit 1: 00-09 0B-';' '='-FF
// bit 2: 00-1F '!'-'/' ':'-FF
// bit 4: 00-'/' ':'-';' '='-FF
const SETS_0 = Uint8Array.of(
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  5, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 7, 2, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
);

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
  const sets0 = SETS_0;
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
      if ((((((x ^ 0x0a0a0a0a) - 0x01010101) & ~(x ^ 0x0a0a0a0a)) | (((x ^ 0x3c3c3c3c) - 0x01010101) & ~(x ^ 0x3c3c3c3c)) | (((y ^ 0x0a0a0a0a) - 0x01010101) & ~(y ^ 0x0a0a0a0a)) | (((y ^ 0x3c3c3c3c) - 0x01010101) & ~(y ^ 0x3c3c3c3c)) | (((z ^ 0x0a0a0a0a) - 0x01010101) & ~(z ^ 0x0a0a0a0a)) | (((z ^ 0x3c3c3c3c) - 0x01010101) & ~(z ^ 0x3c3c3c3c)) | (((w ^ 0x0a0a0a0a) - 0x01010101) & ~(w ^ 0x0a0a0a0a)) | (((w ^ 0x3c3c3c3c) - 0x01010101) & ~(w ^ 0x3c3c3c3c))) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((((x ^ 0x0a0a0a0a) - 0x01010101) & ~(x ^ 0x0a0a0a0a)) | (((x ^ 0x3c3c3c3c) - 0x01010101) & ~(x ^ 0x3c3c3c3c)) | (((y ^ 0x0a0a0a0a) - 0x01010101) & ~(y ^ 0x0a0a0a0a)) | (((y ^ 0x3c3c3c3c) - 0x01010101) & ~(y ^ 0x3c3c3c3c)) | (((z ^ 0x0a0a0a0a) - 0x01010101) & ~(z ^ 0x0a0a0a0a)) | (((z ^ 0x3c3c3c3c) - 0x01010101) & ~(z ^ 0x3c3c3c3c)) | (((w ^ 0x0a0a0a0a) - 0x01010101) & ~(w ^ 0x0a0a0a0a)) | (((w ^ 0x3c3c3c3c) - 0x01010101) & ~(w ^ 0x3c3c3c3c))) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((((x ^ 0x0a0a0a0a) - 0x01010101) & ~(x ^ 0x0a0a0a0a)) | (((x ^ 0x3c3c3c3c) - 0x01010101) & ~(x ^ 0x3c3c3c3c))) & 0x80808080;
    const b = ((((y ^ 0x0a0a0a0a) - 0x01010101) & ~(y ^ 0x0a0a0a0a)) | (((y ^ 0x3c3c3c3c) - 0x01010101) & ~(y ^ 0x3c3c3c3c))) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets0[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
  return p;
}

function skip1(octets: Uint8Array, from: number, limit: number): number {
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
      if ((((x + 0x46464646) | (x - 0x30303030) | (y + 0x46464646) | (y - 0x30303030) | (z + 0x46464646) | (z - 0x30303030) | (w + 0x46464646) | (w - 0x30303030)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x46464646) | (x - 0x30303030) | (y + 0x46464646) | (y - 0x30303030) | (z + 0x46464646) | (z - 0x30303030) | (w + 0x46464646) | (w - 0x30303030)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x46464646) | (x - 0x30303030)) & 0x80808080;
    const b = ((y + 0x46464646) | (y - 0x30303030)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
  return p;
}

/**
 * Matches `octets[start..end)` with SYSLOG-FRAME. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseSyslogFrame<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FramingCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let messageLengthEnd = -1;
  let messageLengthStart = -1;
  machine: {
    let c = 0;
    to2: {
    if (end - p >= 11) {
      // 0 MSG-LEN
      c = octets[p]!;
      if (((c - 49) >>> 0) > 8) {
        failure = 1;
        break machine;
      }
      messageLengthStart = p;
      p = (p + 1) | 0;
      // 1 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 8 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 MSG-LEN
      c = octets[p]!;
      if (c !== 32) {
        failure = 4;
        break machine;
      }
      messageLengthEnd = p;
      p = (p + 1) | 0;
    } else { // near the end
      // 0 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (((c - 49) >>> 0) > 8) {
        failure = 1;
        break machine;
      }
      messageLengthStart = p;
      p = (p + 1) | 0;
      // 1 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 8 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 4;
        break machine;
      }
      messageLengthEnd = p;
      p = (p + 1) | 0;
    }
    } // to2
    // 2 SYSLOG-FRAME
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 3;
    break machine;
  }
  return new Match(octets, failure, p, messageLengthStart, messageLengthEnd);
}

/**
 * Matches `octets[start..end)` with ANY-FRAME. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseAnyFrame<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FramingCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let messageLengthEnd = -1;
  let messageLengthStart = -1;
  machine: {
    let c = 0;
    to6: {
    if (end - p >= 12) {
      // 0 MSG-LEN
      c = octets[p]!;
      if (c === 60) {
        p = (p + 1) | 0;
        // 2 MESSAGE-LINE
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        // 5 MESSAGE-LINE
        c = octets[p]!;
        if (c === 62) {
          p = (p + 1) | 0;
          break to6;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 8 MESSAGE-LINE
        c = octets[p]!;
        if (c === 62) {
          p = (p + 1) | 0;
          break to6;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 10 MESSAGE-LINE
        c = octets[p]!;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        p = (p + 1) | 0;
        break to6;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 5;
        break machine;
      }
      messageLengthStart = p;
      p = (p + 1) | 0;
      to3: {
      // 1 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 12 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 13 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 15 MSG-LEN
      c = octets[p]!;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 16 MSG-LEN
      c = octets[p]!;
      if (c !== 32) {
        failure = 4;
        break machine;
      }
      messageLengthEnd = p;
      p = (p + 1) | 0;
      } // to3
      // 3 ANY-FRAME
      c = octets[p]!;
      if (c !== 60) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 0 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 60) {
        p = (p + 1) | 0;
        // 2 MESSAGE-LINE
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        // 5 MESSAGE-LINE
        c = p < end ? octets[p]! : -1;
        if (c === 62) {
          p = (p + 1) | 0;
          break to6;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 8 MESSAGE-LINE
        c = p < end ? octets[p]! : -1;
        if (c === 62) {
          p = (p + 1) | 0;
          break to6;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 8;
          break machine;
        }
        p = (p + 1) | 0;
        // 10 MESSAGE-LINE
        c = p < end ? octets[p]! : -1;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        p = (p + 1) | 0;
        break to6;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 5;
        break machine;
      }
      messageLengthStart = p;
      p = (p + 1) | 0;
      to3: {
      // 1 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 7 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 9 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 12 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 13 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 15 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageLengthEnd = p;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 16 MSG-LEN
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 4;
        break machine;
      }
      messageLengthEnd = p;
      p = (p + 1) | 0;
      } // to3
      // 3 ANY-FRAME
      c = p < end ? octets[p]! : -1;
      if (c !== 60) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to6
    // 6 ANY-FRAME
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 9;
    break machine;
  }
  return new Match(octets, failure, p, messageLengthStart, messageLengthEnd);
}

/**
 * Matches `octets[start..end)` with MESSAGE-LINE. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseMessageLine<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FramingCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let messageLengthEnd = -1;
  let messageLengthStart = -1;
  machine: {
    let c = 0;
    to4: {
    if (end - p >= 5) {
      // 0 MESSAGE-LINE
      c = octets[p]!;
      if (c !== 60) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      // 1 MESSAGE-LINE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 12;
        break machine;
      }
      p = (p + 1) | 0;
      // 2 MESSAGE-LINE
      c = octets[p]!;
      if (c === 62) {
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 13;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 MESSAGE-LINE
      c = octets[p]!;
      if (c === 62) {
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 13;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 MESSAGE-LINE
      c = octets[p]!;
      if (c !== 62) {
        failure = 15;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 0 MESSAGE-LINE
      c = p < end ? octets[p]! : -1;
      if (c !== 60) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      // 1 MESSAGE-LINE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 12;
        break machine;
      }
      p = (p + 1) | 0;
      // 2 MESSAGE-LINE
      c = p < end ? octets[p]! : -1;
      if (c === 62) {
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 13;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 MESSAGE-LINE
      c = p < end ? octets[p]! : -1;
      if (c === 62) {
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 13;
        break machine;
      }
      p = (p + 1) | 0;
      // 5 MESSAGE-LINE
      c = p < end ? octets[p]! : -1;
      if (c !== 62) {
        failure = 15;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to4
    // 4 MESSAGE-LINE
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 14;
    break machine;
  }
  return new Match(octets, failure, p, messageLengthStart, messageLengthEnd);
}

/**
 * Matches `octets[start..end)` with NOISE. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseNoise<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FramingCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets0 = SETS_0;
  let p = start;
  let failure = 0;
  let messageLengthEnd = -1;
  let messageLengthStart = -1;
  machine: {
    let c = 0;
    // 0 NOISE
    if (end - p < 12) {
      while (p < end && (sets0[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets0[(c = octets[p]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets0[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
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
  return new Match(octets, failure, p, messageLengthStart, messageLengthEnd);
}

/**
 * Matches `octets[start..end)` with RESUMPTION. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseResumption<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof FramingCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets0 = SETS_0;
  let p = start;
  let failure = 0;
  let messageLengthEnd = -1;
  let messageLengthStart = -1;
  let messageLengthEnd_1 = -1;
  machine: {
    let c = 0;
    let next = 0;
    toDispatch4: {
    // 0 MSG-LEN
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      p = (p + 1) | 0;
      next = 1;
      break toDispatch4;
    }
    if (((c - 49) >>> 0) <= 8) {
      messageLengthStart = p;
      p = (p + 1) | 0;
      next = 2;
      break toDispatch4;
    }
    if ((c >>> 0) > 47 && c < 58) {
      failure = 17;
      break machine;
    }
    messageLengthStart = p + 1;
    p = (p + 1) | 0;
    next = 0;
    } // toDispatch4
    loopDispatch4: for (;;) {
      if (next === 0) {
        // 1 MSG-LEN
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          next = 1;
          continue loopDispatch4;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          next = 2;
          continue loopDispatch4;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 17;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
        continue loopDispatch4;
      }
      if (next === 1) {
        // 2 RESUMPTION
        if (end - p < 12) {
          while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        ) {
          p = skip1(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 18;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
        continue loopDispatch4;
      }
      if (end - p >= 12) {
        to4: {
        // 3 MSG-LEN
        c = octets[p]!;
        if (c === 32) {
          messageLengthEnd_1 = p;
          p = (p + 1) | 0;
          break to4;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 5 MSG-LEN
          c = octets[p]!;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p = (p + 1) | 0;
            break to4;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 7 MSG-LEN
            c = octets[p]!;
            if (c === 32) {
              messageLengthEnd_1 = p;
              p = (p + 1) | 0;
              break to4;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 8 MSG-LEN
              c = octets[p]!;
              if (c === 32) {
                messageLengthEnd_1 = p;
                p = (p + 1) | 0;
                break to4;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                // 9 MSG-LEN
                c = octets[p]!;
                if (c === 32) {
                  messageLengthEnd_1 = p;
                  p = (p + 1) | 0;
                  break to4;
                }
                if (((c - 48) >>> 0) <= 9) {
                  p = (p + 1) | 0;
                  // 10 MSG-LEN
                  c = octets[p]!;
                  if (c === 32) {
                    messageLengthEnd_1 = p;
                    p = (p + 1) | 0;
                    break to4;
                  }
                  if (((c - 48) >>> 0) <= 9) {
                    p = (p + 1) | 0;
                    // 11 MSG-LEN
                    c = octets[p]!;
                    if (c === 32) {
                      messageLengthEnd_1 = p;
                      p = (p + 1) | 0;
                      break to4;
                    }
                    if (((c - 48) >>> 0) <= 9) {
                      p = (p + 1) | 0;
                      // 12 MSG-LEN
                      c = octets[p]!;
                      if (c === 32) {
                        messageLengthEnd_1 = p;
                        p = (p + 1) | 0;
                        break to4;
                      }
                      if (((c - 48) >>> 0) <= 9) {
                        p = (p + 1) | 0;
                        // 13 MSG-LEN
                        c = octets[p]!;
                        if (c === 32) {
                          messageLengthEnd_1 = p;
                          p = (p + 1) | 0;
                          break to4;
                        }
                        if (((c - 48) >>> 0) <= 9) {
                          p = (p + 1) | 0;
                          // 14 RESUMPTION
                          c = octets[p]!;
                          if (c === 32) {
                            messageLengthEnd_1 = p;
                            p = (p + 1) | 0;
                            break to4;
                          }
                          if (((c - 48) >>> 0) <= 9) {
                            p = (p + 1) | 0;
                            next = 1;
                            continue loopDispatch4;
                          }
                          if ((sets0[c]! & 2) === 0) {
                            failure = 18;
                            break machine;
                          }
                          messageLengthStart = p + 1;
                          p = (p + 1) | 0;
                          next = 0;
                          continue loopDispatch4;
                        }
                        if ((sets0[c]! & 2) === 0) {
                          failure = 17;
                          break machine;
                        }
                        messageLengthStart = p + 1;
                        p = (p + 1) | 0;
                        next = 0;
                        continue loopDispatch4;
                      }
                      if ((sets0[c]! & 2) === 0) {
                        failure = 17;
                        break machine;
                      }
                      messageLengthStart = p + 1;
                      p = (p + 1) | 0;
                      next = 0;
                      continue loopDispatch4;
                    }
                    if ((sets0[c]! & 2) === 0) {
                      failure = 17;
                      break machine;
                    }
                    messageLengthStart = p + 1;
                    p = (p + 1) | 0;
                    next = 0;
                    continue loopDispatch4;
                  }
                  if ((sets0[c]! & 2) === 0) {
                    failure = 17;
                    break machine;
                  }
                  messageLengthStart = p + 1;
                  p = (p + 1) | 0;
                  next = 0;
                  continue loopDispatch4;
                }
                if ((sets0[c]! & 2) === 0) {
                  failure = 17;
                  break machine;
                }
                messageLengthStart = p + 1;
                p = (p + 1) | 0;
                next = 0;
                continue loopDispatch4;
              }
              if ((sets0[c]! & 2) === 0) {
                failure = 17;
                break machine;
              }
              messageLengthStart = p + 1;
              p = (p + 1) | 0;
              next = 0;
              continue loopDispatch4;
            }
            if ((sets0[c]! & 2) === 0) {
              failure = 17;
              break machine;
            }
            messageLengthStart = p + 1;
            p = (p + 1) | 0;
            next = 0;
            continue loopDispatch4;
          }
          if ((sets0[c]! & 2) === 0) {
            failure = 17;
            break machine;
          }
          messageLengthStart = p + 1;
          p = (p + 1) | 0;
          next = 0;
          continue loopDispatch4;
        }
        if ((sets0[c]! & 2) === 0) {
          failure = 17;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
        continue loopDispatch4;
        } // to4
        // 4 MSG-LEN
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          next = 1;
          continue loopDispatch4;
        }
        if (c === 60) {
          p = (p + 1) | 0;
          // 6 MSG-LEN
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            next = 1;
            continue loopDispatch4;
          }
          if (((c - 49) >>> 0) <= 8) {
            messageLengthStart = p;
            p = (p + 1) | 0;
            next = 2;
            continue loopDispatch4;
          }
          if (c > 47 && c < 58) {
            failure = 19;
            break machine;
          }
          messageLengthStart = p + 1;
          p = (p + 1) | 0;
          next = 0;
          continue loopDispatch4;
        }
        if (((c - 49) >>> 0) <= 8) {
          messageLengthStart = p;
          p = (p + 1) | 0;
          next = 2;
          continue loopDispatch4;
        }
        if ((sets0[c]! & 4) === 0) {
          failure = 17;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
      } else { // near the end
        to4: {
        // 3 MSG-LEN
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageLengthEnd_1 = p;
          p = (p + 1) | 0;
          break to4;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 5 MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p = (p + 1) | 0;
            break to4;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 7 MSG-LEN
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              messageLengthEnd_1 = p;
              p = (p + 1) | 0;
              break to4;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 8 MSG-LEN
              c = p < end ? octets[p]! : -1;
              if (c === 32) {
                messageLengthEnd_1 = p;
                p = (p + 1) | 0;
                break to4;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                // 9 MSG-LEN
                c = p < end ? octets[p]! : -1;
                if (c === 32) {
                  messageLengthEnd_1 = p;
                  p = (p + 1) | 0;
                  break to4;
                }
                if (((c - 48) >>> 0) <= 9) {
                  p = (p + 1) | 0;
                  // 10 MSG-LEN
                  c = p < end ? octets[p]! : -1;
                  if (c === 32) {
                    messageLengthEnd_1 = p;
                    p = (p + 1) | 0;
                    break to4;
                  }
                  if (((c - 48) >>> 0) <= 9) {
                    p = (p + 1) | 0;
                    // 11 MSG-LEN
                    c = p < end ? octets[p]! : -1;
                    if (c === 32) {
                      messageLengthEnd_1 = p;
                      p = (p + 1) | 0;
                      break to4;
                    }
                    if (((c - 48) >>> 0) <= 9) {
                      p = (p + 1) | 0;
                      // 12 MSG-LEN
                      c = p < end ? octets[p]! : -1;
                      if (c === 32) {
                        messageLengthEnd_1 = p;
                        p = (p + 1) | 0;
                        break to4;
                      }
                      if (((c - 48) >>> 0) <= 9) {
                        p = (p + 1) | 0;
                        // 13 MSG-LEN
                        c = p < end ? octets[p]! : -1;
                        if (c === 32) {
                          messageLengthEnd_1 = p;
                          p = (p + 1) | 0;
                          break to4;
                        }
                        if (((c - 48) >>> 0) <= 9) {
                          p = (p + 1) | 0;
                          // 14 RESUMPTION
                          c = p < end ? octets[p]! : -1;
                          if (c === 32) {
                            messageLengthEnd_1 = p;
                            p = (p + 1) | 0;
                            break to4;
                          }
                          if (((c - 48) >>> 0) <= 9) {
                            p = (p + 1) | 0;
                            next = 1;
                            continue loopDispatch4;
                          }
                          if (c < 0 || (sets0[c]! & 2) === 0) {
                            failure = 18;
                            break machine;
                          }
                          messageLengthStart = p + 1;
                          p = (p + 1) | 0;
                          next = 0;
                          continue loopDispatch4;
                        }
                        if (c < 0 || (sets0[c]! & 2) === 0) {
                          failure = 17;
                          break machine;
                        }
                        messageLengthStart = p + 1;
                        p = (p + 1) | 0;
                        next = 0;
                        continue loopDispatch4;
                      }
                      if (c < 0 || (sets0[c]! & 2) === 0) {
                        failure = 17;
                        break machine;
                      }
                      messageLengthStart = p + 1;
                      p = (p + 1) | 0;
                      next = 0;
                      continue loopDispatch4;
                    }
                    if (c < 0 || (sets0[c]! & 2) === 0) {
                      failure = 17;
                      break machine;
                    }
                    messageLengthStart = p + 1;
                    p = (p + 1) | 0;
                    next = 0;
                    continue loopDispatch4;
                  }
                  if (c < 0 || (sets0[c]! & 2) === 0) {
                    failure = 17;
                    break machine;
                  }
                  messageLengthStart = p + 1;
                  p = (p + 1) | 0;
                  next = 0;
                  continue loopDispatch4;
                }
                if (c < 0 || (sets0[c]! & 2) === 0) {
                  failure = 17;
                  break machine;
                }
                messageLengthStart = p + 1;
                p = (p + 1) | 0;
                next = 0;
                continue loopDispatch4;
              }
              if (c < 0 || (sets0[c]! & 2) === 0) {
                failure = 17;
                break machine;
              }
              messageLengthStart = p + 1;
              p = (p + 1) | 0;
              next = 0;
              continue loopDispatch4;
            }
            if (c < 0 || (sets0[c]! & 2) === 0) {
              failure = 17;
              break machine;
            }
            messageLengthStart = p + 1;
            p = (p + 1) | 0;
            next = 0;
            continue loopDispatch4;
          }
          if (c < 0 || (sets0[c]! & 2) === 0) {
            failure = 17;
            break machine;
          }
          messageLengthStart = p + 1;
          p = (p + 1) | 0;
          next = 0;
          continue loopDispatch4;
        }
        if (c < 0 || (sets0[c]! & 2) === 0) {
          failure = 17;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
        continue loopDispatch4;
        } // to4
        // 4 MSG-LEN
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          next = 1;
          continue loopDispatch4;
        }
        if (c === 60) {
          p = (p + 1) | 0;
          // 6 MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            next = 1;
            continue loopDispatch4;
          }
          if (((c - 49) >>> 0) <= 8) {
            messageLengthStart = p;
            p = (p + 1) | 0;
            next = 2;
            continue loopDispatch4;
          }
          if (c < 0) {
            messageLengthEnd = messageLengthEnd_1;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 58) {
            failure = 19;
            break machine;
          }
          messageLengthStart = p + 1;
          p = (p + 1) | 0;
          next = 0;
          continue loopDispatch4;
        }
        if (((c - 49) >>> 0) <= 8) {
          messageLengthStart = p;
          p = (p + 1) | 0;
          next = 2;
          continue loopDispatch4;
        }
        if (c < 0 || (sets0[c]! & 4) === 0) {
          failure = 17;
          break machine;
        }
        messageLengthStart = p + 1;
        p = (p + 1) | 0;
        next = 0;
      }
    }
  }
  return new Match(octets, failure, p, messageLengthStart, messageLengthEnd);
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}
