/** Feeds framers, and says what came out. */
import { type FrameCounters, type FrameErrorCode, Framer, type FramerOptions } from "../../runtime/framing.js";

export interface FoundFrame {
  octets: Uint8Array;
  code: FrameErrorCode | null;
  offset: number | null;
  rule: string | null;
  text: string | null;
  skippedOctets: number;
}

/** Frames are read when all is over: what was handed over must not have changed. */
export function split(options: FramerOptions, chunks: readonly Uint8Array[]): FoundFrame[] {
  return splitAndCount(options, chunks).frames;
}

export function splitAndCount(
  options: FramerOptions,
  chunks: readonly Uint8Array[],
): { frames: FoundFrame[]; counters: FrameCounters } {
  const frames: FoundFrame[] = [];
  const framer = new Framer(options, (octets, start, end, error) => {
    const { code = null, offset = null, rule = null, text = null, skippedOctets = 0 } = error ?? {};
    frames.push({ octets: octets.subarray(start, end), code, offset, rule, text, skippedOctets });
  });
  for (const chunk of chunks) framer.feed(chunk);
  framer.end();
  const { counters } = framer;
  return { frames: frames.map((frame) => ({ ...frame, octets: Uint8Array.from(frame.octets) })), counters };
}

export const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
export const text = (octets: Uint8Array) => Buffer.from(octets).toString("latin1");

export function singles(octets: Uint8Array): Uint8Array[] {
  return Array.from(octets, (octet) => Uint8Array.of(octet));
}

/** The octets cut in places that are given as parts of their length. */
export function cutAt(octets: Uint8Array, parts: readonly number[]): Uint8Array[] {
  const places = [0, ...parts.map((part) => Math.round(part * octets.length)).sort((a, b) => a - b), octets.length];
  return places.slice(1).map((end, index) => octets.subarray(places[index], end));
}
