/**
 * Octets to text. Node's Buffer has native decoders that work on any Uint8Array; where there is no Buffer (browsers),
 * portable code does the same.
 */

interface NativeDecoders {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  utf8Slice(this: Uint8Array, start: number, end: number): string;
}

const native = (globalThis as { Buffer?: { prototype: Partial<NativeDecoders> } }).Buffer?.prototype;
const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A call into native code costs as much as about this many octets one by one. */
const SHORT = 16;

/** How many arguments `String.fromCharCode` is given at a time. */
const CHUNK = 4096;

/** The octets, all below 128, as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = "";
    for (let i = start; i < end; i++) text += String.fromCharCode(octets[i] ?? 0);
    return text;
  }
  if (native?.latin1Slice !== undefined) return native.latin1Slice.call(octets, start, end);
  let text = "";
  for (let i = start; i < end; i += CHUNK) {
    text += String.fromCharCode(...octets.subarray(i, Math.min(i + CHUNK, end)));
  }
  return text;
}

/** The octets as UTF-8; U+FFFD stands for each ill-formed part, a byte order mark is kept. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT && isAscii(octets, start, end)) return decodeAscii(octets, start, end);
  if (native?.utf8Slice !== undefined) return native.utf8Slice.call(octets, start, end);
  return utf8Decoder.decode(octets.subarray(start, end));
}

function isAscii(octets: Uint8Array, start: number, end: number): boolean {
  let bits = 0;
  for (let i = start; i < end; i++) bits |= octets[i] ?? 0;
  return bits < 0x80;
}

const encoder = new TextEncoder();

/** What a parser is given as octets: text is encoded as UTF-8. */
export function toOctets(input: Uint8Array | string): Uint8Array {
  if (typeof input === "string") return encoder.encode(input);
  if (input instanceof Uint8Array) return input;
  throw new TypeError("a message is a Uint8Array (a Buffer is one) or a string");
}
