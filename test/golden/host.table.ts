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

/** The byte class of each octet. */
const LINE_CLASSES = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 4, 5, 6, 7, 7, 8, 9, 9, 9, 9, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

/** A row per state; 11 columns: the byte classes, then the end of input. */
const LINE_CELLS = Uint8Array.of(
  0, 0, 10, 11, 10, 10, 10, 10, 10, 10, 0, // 0 host
  0, 12, 13, 13, 13, 13, 13, 13, 13, 13, 0, // 1 host
  0, 14, 15, 15, 15, 15, 15, 15, 15, 15, 0, // 2 host
  0, 0, 0, 0, 5, 6, 7, 8, 8, 8, 0, // 3 line
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, // 4 code
  0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 16, // 5 code
  0, 0, 0, 0, 8, 8, 8, 8, 9, 5, 16, // 6 code
  0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 16, // 7 code
  0, 0, 0, 0, 5, 5, 5, 5, 5, 0, 16, // 8 code
);

/** What a failure in each state is reported as. */
const LINE_FAILURES = Uint16Array.of(
  1, 2, 2, 4, 5, 6, 6, 6, 7,
);

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
    const classes = LINE_CLASSES;
    const cells = LINE_CELLS;
    let state = 0;
    for (;;) {
      const column = p < end ? classes[octets[p]!]! : 10;
      const cell = cells[state * 11 + column]!;
      switch (cell) {
        case 0:
          failure = LINE_FAILURES[state]!;
          break machine;
        case 10:
          hostStart = p;
          hostCount = 0;
          state = 1;
          break;
        case 11:
          hostStart = p;
          hostCount = 0;
          state = 2;
          break;
        case 12:
          hostEnd = p;
          codeStart = p + 1;
          state = 3;
          break;
        case 13:
          if (hostCount <= 61) {
            hostCount += 1;
            state = 1;
            break;
          }
          failure = 3;
          break machine;
        case 14:
          codeStart = p + 1;
          state = 3;
          break;
        case 15:
          if (hostCount <= 61) {
            hostCount += 1;
            state = 1;
            break;
          }
          failure = 3;
          break machine;
        case 16:
          codeEnd = p;
          break machine;
        default:
          state = cell - 1;
      }
      p = (p + 1) | 0;
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
