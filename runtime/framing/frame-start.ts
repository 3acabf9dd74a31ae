/** What a place where a frame may start is the start of. Each framing has an answer of its own. */
import { parseAnyFrame, parseMessageLine, parseSyslogFrame } from "../../generated/framing.js";
import { Head, head } from "./head.js";

/**
 * - `counted`: an octet count, which is in `head`.
 * - `line`: the first line of a message.
 * - `continuation`: a line that belongs to the message before it, if there is one.
 * - `noise`: no frame; why is in `head`.
 * - `undecided`: more octets are needed.
 */
export type FrameStart = "counted" | "line" | "continuation" | "noise" | "undecided";

/** Decides about `octets[start..end)`, which is not empty. */
export type DecideStart = (octets: Uint8Array, start: number, end: number, afterCounted: boolean) => FrameStart;

/** The longest head, MSG-LEN of ten digits, SP and "<": with so many octets every start is decided. */
export const LONGEST_START = 12;

export function startOfCounted(octets: Uint8Array, start: number, end: number): FrameStart {
  parseSyslogFrame(octets, start, end, Head);
  if (head.failure === 0) return "counted";
  return head.offset === end ? "undecided" : "noise";
}

export function startOfLine(): FrameStart {
  return "line";
}

export function startOfLineOrContinuation(octets: Uint8Array, start: number, end: number): FrameStart {
  parseMessageLine(octets, start, end, Head);
  if (head.failure === 0) return "line";
  return head.offset === end ? "undecided" : "continuation";
}

/**
 * What has neither an octet count nor PRI is a line. But after a counted frame, whose end is where its count says, it
 * is noise: the count was wrong, and there may be no LF to come.
 */
export function startOfAny(octets: Uint8Array, start: number, end: number, afterCounted: boolean): FrameStart {
  parseAnyFrame(octets, start, end, Head);
  if (head.failure === 0) return head.messageLengthEnd < 0 ? "line" : "counted";
  if (head.offset === end) return "undecided";
  return afterCounted ? "noise" : "continuation";
}
