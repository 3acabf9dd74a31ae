/** How fast the octets of the captures are framed and parsed, over and over, on one core. */
import { Framer, type OnFrame } from "@abnfa/syslog/framing";
import { parseFrame } from "@abnfa/syslog/rfc5424";
import { frameLine } from "../frame-json.js";

export interface Throughput {
  readonly messages: number;
  readonly octets: number;
  readonly seconds: number;
}

/** As much as a stream may well deliver at once. */
const CHUNK = 64 * 1024;
const BLOCK = 1024 * 1024;
const MAX_LENGTH = 1024 * 1024;

/** Every message is checked to its end; no field is read. */
export function measureParsing(stream: Uint8Array, seconds: number): Throughput {
  return measure(stream, seconds, (octets, start, end) => parseFrame(octets, start, end));
}

/** Every field is decoded and written as JSON, as the command `parse` does. */
export function measureJson(stream: Uint8Array, seconds: number): Throughput {
  return measure(stream, seconds, (octets, start, end, error) => frameLine(octets, start, end, error, false));
}

/** Of the time that is measured, how much goes before it and does not count: meanwhile the code is compiled. */
const WARM_UP = 1 / 4;

function measure(stream: Uint8Array, seconds: number, onFrame: OnFrame): Throughput {
  const block = repeated(stream, BLOCK);
  feedOver(block, seconds * WARM_UP, onFrame);
  return feedOver(block, seconds, onFrame);
}

function feedOver(block: Uint8Array, seconds: number, onFrame: OnFrame): Throughput {
  let messages = 0;
  let octets = 0;
  const framer = new Framer({ framing: "octet", maxLength: MAX_LENGTH }, (...frame) => {
    messages++;
    onFrame(...frame);
  });
  const start = performance.now();
  let elapsed = 0;
  for (; elapsed < seconds; elapsed = (performance.now() - start) / 1000) {
    for (let at = 0; at < block.length; at += CHUNK) framer.feed(block.subarray(at, at + CHUNK));
    octets += block.length;
  }
  return { messages, octets, seconds: elapsed };
}

function repeated(stream: Uint8Array, length: number): Uint8Array {
  return Buffer.concat(Array.from({ length: Math.ceil(length / stream.length) }, () => stream));
}
