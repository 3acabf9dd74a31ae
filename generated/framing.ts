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
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "a digit except \"0\"" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "a digit or a space" },
  { code: "syntax", rule: "SYSLOG-FRAME", text: "this is no SYSLOG-FRAME", expected: "any octet or the end" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "a space" },
  { code: "syntax", rule: "NOISE", text: "this is no NOISE", expected: "any octet except %x0A or \"<\" or the end" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "any octet" },
  { code: "syntax", rule: "RESUMPTION", text: "this is no RESUMPTION", expected: "any octet" },
  { code: "frameLength", rule: "MSG-LEN", text: "a frame starts with the number of its octets, 1 to 9999999999, and a space", expected: "any octet or the end" },
];

const NO_OCTETS = new Uint8Array(0);

/** Where the parts of SYSLOG-FRAME or NOISE or RESUMPTION are. Offsets index `octets`; a field was captured when its end is not -1. */
export class FramingCaptures {
  octets: Uint8Array = NO_OCTETS;
  /** 0: the input matches; otherwise `FAILURES[failure - 1]` says why not. */
  failure = 0;
  /** Where parsing stopped: the end, or the first octet that cannot be right. */
  offset = 0;
  /** MSG-LEN. */
  messageLengthStart = -1;
  messageLengthEnd = -1;
  /** SYSLOG-MSG. */
  messageStart = -1;
  messageEnd = -1;
}

/** The captured parts, decoded when read; null: not captured. */
export class FramingMatch extends FramingCaptures {
  get messageLength(): number | null {
    return this.messageLengthEnd < 0 ? null : decodeInteger(this.octets, this.messageLengthStart, this.messageLengthEnd);
  }

  get message(): Uint8Array | null {
    return this.messageEnd < 0 ? null : this.octets.subarray(this.messageStart, this.messageEnd);
  }
}

/** Whether `octets[start..end)` is a SYSLOG-FRAME; either way `match` then holds what was captured, up to the failure if there was one. Needs 0 <= start <= end <= octets.length. */
export function parseSyslogFrame(match: FramingCaptures, octets: Uint8Array, start: number, end: number): boolean {
  let p = start;
  let failure = 0;
  let messageLengthStart = -1;
  let messageLengthEnd = -1;
  let messageStart = -1;
  let messageEnd = -1;
  machine: {
    let state = 0;
    let c = 0;
    for (;;) {
      switch (state) {
        case 0: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c < 49 || c > 57) {
            failure = 1;
            break machine;
          }
          messageLengthStart = p;
          p++;
        case 1: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 3: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 5: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 6: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 7: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 8: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 9: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 10: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 11: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 48 || c > 57) {
            failure = 2;
            break machine;
          }
          p++;
        case 12: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c !== 32) {
            failure = 4;
            break machine;
          }
          messageLengthEnd = p;
          p++;
        case 2: // SYSLOG-FRAME
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            messageStart = p;
            messageEnd = p;
            break machine;
          }
          if (c < 0) {
            failure = 3;
            break machine;
          }
          messageStart = p;
          p++;
        case 4: // SYSLOG-MSG
          p = end;
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          failure = 3;
          break machine;
      }
    }
  }
  match.octets = octets;
  match.failure = failure;
  match.offset = p;
  match.messageLengthStart = messageLengthStart;
  match.messageLengthEnd = messageLengthEnd;
  match.messageStart = messageStart;
  match.messageEnd = messageEnd;
  return failure === 0;
}

/** Whether `octets[start..end)` is a NOISE; either way `match` then holds what was captured, up to the failure if there was one. Needs 0 <= start <= end <= octets.length. */
export function parseNoise(match: FramingCaptures, octets: Uint8Array, start: number, end: number): boolean {
  let p = start;
  let failure = 0;
  let messageLengthStart = -1;
  let messageLengthEnd = -1;
  let messageStart = -1;
  let messageEnd = -1;
  machine: {
    let state = 0;
    let c = 0;
    for (;;) {
      switch (state) {
        case 0: // NOISE
          while (p < end && (octets[p]! <= 9 || (octets[p]! >= 11 && octets[p]! <= 59) || octets[p]! >= 61)) p++;
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            break machine;
          }
          failure = 5;
          break machine;
      }
    }
  }
  match.octets = octets;
  match.failure = failure;
  match.offset = p;
  match.messageLengthStart = messageLengthStart;
  match.messageLengthEnd = messageLengthEnd;
  match.messageStart = messageStart;
  match.messageEnd = messageEnd;
  return failure === 0;
}

/** Whether `octets[start..end)` is a RESUMPTION; either way `match` then holds what was captured, up to the failure if there was one. Needs 0 <= start <= end <= octets.length. */
export function parseResumption(match: FramingCaptures, octets: Uint8Array, start: number, end: number): boolean {
  let p = start;
  let failure = 0;
  let messageLengthStart = -1;
  let messageLengthEnd = -1;
  let messageStart = -1;
  let messageEnd = -1;
  let messageLengthStart_1 = -1;
  let messageLengthEnd_1 = -1;
  machine: {
    let state = 0;
    let c = 0;
    for (;;) {
      switch (state) {
        case 0: // MSG-LEN
          while (p < end && (octets[p]! <= 47 || octets[p]! >= 58)) p++;
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p++;
            state = 1;
            continue;
          }
          if (c < 49 || c > 57) {
            failure = 6;
            break machine;
          }
          messageLengthStart_1 = p;
          p++;
        case 2: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 4;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 4: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 6;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 6: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 7;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 7: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 8;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 8: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 9;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 9: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 10;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 10: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 11;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 11: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 12;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 12: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 13;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 13: // RESUMPTION
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageLengthEnd_1 = p;
            p++;
            state = 3;
            continue;
          }
          if (c >= 48 && c <= 57) {
            p++;
            state = 1;
            continue;
          }
          if ((c < 0 || c > 31) && (c < 33 || c > 47) && c < 58) {
            failure = 7;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 1: // RESUMPTION
          while (p < end && octets[p]! >= 48 && octets[p]! <= 57) p++;
          c = p < end ? octets[p]! : -1;
          if ((c < 0 || c > 47) && c < 58) {
            failure = 7;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 3: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p++;
            state = 1;
            continue;
          }
          if (c === 60) {
            p++;
            state = 5;
            continue;
          }
          if (c >= 49 && c <= 57) {
            messageLengthStart_1 = p;
            p++;
            state = 2;
            continue;
          }
          if ((c < 0 || c > 47) && (c < 58 || c > 59) && c < 61) {
            failure = 6;
            break machine;
          }
          p++;
          state = 0;
          continue;
        case 5: // MSG-LEN
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p++;
            state = 1;
            continue;
          }
          if (c >= 49 && c <= 57) {
            messageLengthStart_1 = p;
            p++;
            state = 2;
            continue;
          }
          if (c < 0) {
            messageLengthStart = messageLengthStart_1;
            messageLengthEnd = messageLengthEnd_1;
            break machine;
          }
          if ((c < 0 || c > 47) && c < 58) {
            failure = 8;
            break machine;
          }
          p++;
          state = 0;
          continue;
      }
    }
  }
  match.octets = octets;
  match.failure = failure;
  match.offset = p;
  match.messageLengthStart = messageLengthStart;
  match.messageLengthEnd = messageLengthEnd;
  match.messageStart = messageStart;
  match.messageEnd = messageEnd;
  return failure === 0;
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}
