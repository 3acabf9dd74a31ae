// Generated from host.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "host"
  | "line";

/** A way to fail: `expected` says in words what could have stood there. */
export interface Failure {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Failure `n` of a match is `FAILURES[n - 1]`. */
export const FAILURES: readonly Failure[] = [
  { code: "host", rule: "host", text: "a host is - or 1 to 63 visible characters", expected: "a printable US-ASCII character" },
  { code: "host", rule: "host", text: "a host is - or 1 to 63 visible characters", expected: "a printable US-ASCII character or a space" },
  { code: "host", rule: "host", text: "a host is - or 1 to 63 visible characters", expected: "a space" },
  { code: "line", rule: "line", text: "a line is a host and a code", expected: "a digit" },
  { code: "line", rule: "line", text: "a line is a host and a code", expected: "the end" },
  { code: "line", rule: "line", text: "a line is a host and a code", expected: "a digit or the end" },
  { code: "line", rule: "line", text: "a line is a host and a code", expected: "\"0\" to \"5\" or the end" },
];

/**
 * Where the parts of line are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class HostCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly hostStart: number;
  declare readonly hostEnd: number;
  declare readonly codeStart: number;
  declare readonly codeEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, hostStart: number, hostEnd: number, codeStart: number, codeEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.hostStart = hostStart;
    this.hostEnd = hostEnd;
    this.codeStart = codeStart;
    this.codeEnd = codeEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class HostMatch extends HostCaptures {
  get host(): string | null {
    return this.hostEnd < 0 ? null : decodeAscii(this.octets, this.hostStart, this.hostEnd);
  }

  get code(): number | null {
    return this.codeEnd < 0 ? null : decodeInteger(this.octets, this.codeStart, this.codeEnd);
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
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
  return p;
}

/**
 * Matches `octets[start..end)` with line. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseLine<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof HostCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let hostEnd = -1;
  let hostStart = -1;
  let codeEnd = -1;
  let codeStart = -1;
  let hostCount = 0;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to3: {
    to1: {
    // 0 host
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      hostStart = p;
      hostCount = 0;
      p = (p + 1) | 0;
      // 2 host
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        codeStart = p + 1;
        p = (p + 1) | 0;
        break to3;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (hostCount <= 61) {
          hostCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 3;
        break machine;
      }
      failure = 2;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 1;
      break machine;
    }
    hostStart = p;
    hostCount = 0;
    p = (p + 1) | 0;
    } // to1
    // 1 host
    from = p;
    if (end - p < 12 || hostCount > 50) {
      limit = end - from > 62 - hostCount ? from + 62 - hostCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 62 - hostCount ? from + 62 - hostCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    hostCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 3;
        break machine;
      }
      failure = 2;
      break machine;
    }
    hostEnd = p;
    codeStart = p + 1;
    p = (p + 1) | 0;
    } // to3
    if (end - p >= 4) {
      to4: {
      to7: {
      // 3 line
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to4;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 5 code
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        break to7;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 6 code
        c = octets[p]!;
        if (c === 53) {
          p = (p + 1) | 0;
          // 8 code
          c = octets[p]!;
          if (((c - 48) >>> 0) > 5) {
            failure = 7;
            break machine;
          }
          p = (p + 1) | 0;
          break to4;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to4;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        break to7;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      } // to7
      // 7 code
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 6;
        break machine;
      }
      p = (p + 1) | 0;
      } // to4
      // 4 code
      c = octets[p]!;
      failure = 5;
      break machine;
    } else { // near the end
      to4: {
      to7: {
      // 3 line
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to4;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 5 code
        c = p < end ? octets[p]! : -1;
        if (c < 0) {
          codeEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        break to7;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 6 code
        c = p < end ? octets[p]! : -1;
        if (c === 53) {
          p = (p + 1) | 0;
          // 8 code
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            codeEnd = p;
            break machine;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 7;
            break machine;
          }
          p = (p + 1) | 0;
          break to4;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to4;
        }
        if (c < 0) {
          codeEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 6;
          break machine;
        }
        p = (p + 1) | 0;
        break to7;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      } // to7
      // 7 code
      c = p < end ? octets[p]! : -1;
      if (c < 0) {
        codeEnd = p;
        break machine;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 6;
        break machine;
      }
      p = (p + 1) | 0;
      } // to4
      // 4 code
      c = p < end ? octets[p]! : -1;
      if (c < 0) {
        codeEnd = p;
        break machine;
      }
      failure = 5;
      break machine;
    }
  }
  return new Match(octets, failure, p, hostStart, hostEnd, codeStart, codeEnd);
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
