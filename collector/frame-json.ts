/** A frame as one line of JSON: `{"message": …, "error": …}`, on an error with the frame's octets as base64 in `raw`. */
import type { FrameError } from "@abnfa/syslog/framing";
import { parseFrame } from "@abnfa/syslog/rfc5424";

export interface FrameLine {
  readonly ok: boolean;
  readonly json: string;
}

/** `error` is why `octets[start..end)` is not a whole frame, or null. */
export function frameLine(
  octets: Uint8Array,
  start: number,
  end: number,
  error: FrameError | null,
  bestEffort: boolean,
): FrameLine {
  if (error === null) {
    const result = parseFrame(octets, start, end, { bestEffort });
    const { ok, message } = result;
    if (ok) return { ok, json: JSON.stringify({ message, error: null }) };
    return { ok, json: JSON.stringify({ message, error: result.error, raw: base64(octets, start, end) }) };
  }
  const message = bestEffort ? partialMessage(octets, start, end, error) : null;
  return { ok: false, json: JSON.stringify({ message, error, raw: base64(octets, start, end) }) };
}

/** What is complete in the first octets of a frame. Its text is not: the frame was cut there. */
function partialMessage(octets: Uint8Array, start: number, end: number, error: FrameError): object | null {
  if (error.rule === "MSG-LEN") return null; // these octets are no part of a message
  const { message } = parseFrame(octets, start, end, { bestEffort: true });
  return message && { ...message.toJSON(), message: null };
}

function base64(octets: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  return buffer.toString("base64", start, end);
}
