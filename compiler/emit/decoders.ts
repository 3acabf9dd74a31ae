/**
 * Decoders that a generated file carries with it: from a field's octets, already validated by the machine, to a value.
 * They are emitted as text because a generated file imports nothing.
 */
import type { CaptureType } from "../abnf/syntax.js";

export type DecoderName = "decodeAscii" | "decodeUtf8" | "decodeInteger" | "decodeNanos";

export function decoderFor(type: CaptureType, ascii: boolean): DecoderName | null {
  switch (type) {
    case "octets":
      return null;
    case "integer":
      return "decodeInteger";
    case "text":
    case "timestamp":
      return ascii ? "decodeAscii" : "decodeUtf8";
  }
}

/** What decoders of text use. */
export const nativeDecoders = `
type SliceText = (this: Uint8Array, start: number, end: number) => string;

/** Decoders that Node has for any Uint8Array. A call of TextDecoder takes about 50 ns longer. */
const native = /* @__PURE__ */ (() =>
  (globalThis as { Buffer?: { prototype: { latin1Slice?: SliceText; utf8Slice?: SliceText } } }).Buffer?.prototype)();`;

export const decoders: Readonly<Record<DecoderName, string>> = {
  decodeAscii: `
/** US-ASCII octets as text. A call of Node's decoder takes as long as making a dozen characters here. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  if (end - start > 11 && native?.latin1Slice !== undefined) return native.latin1Slice.call(octets, start, end);
  const char = String.fromCharCode;
  let text = "";
  let i = start;
  for (; end - i > 4; i += 4) text += char(octets[i]!, octets[i + 1]!, octets[i + 2]!, octets[i + 3]!);
  switch (end - i) {
    case 0:
      return text;
    case 1:
      return text + char(octets[i]!);
    case 2:
      return text + char(octets[i]!, octets[i + 1]!);
    case 3:
      return text + char(octets[i]!, octets[i + 1]!, octets[i + 2]!);
    default:
      return text + char(octets[i]!, octets[i + 1]!, octets[i + 2]!, octets[i + 3]!);
  }
}`,
  decodeUtf8: `
const utf8Decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  if (native?.utf8Slice !== undefined) return native.utf8Slice.call(octets, start, end);
  return utf8Decoder.decode(octets.subarray(start, end));
}`,
  decodeInteger: `
/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}`,
  decodeNanos: `
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
}`,
};

/** Names that decoders take in a generated module. */
export const decoderNames: readonly string[] = [...Object.keys(decoders), "native", "SliceText", "utf8Decoder"];
