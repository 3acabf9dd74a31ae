/**
 * Octets to text. Node's Buffer has native decoders that work on any Uint8Array; where there is no Buffer (browsers),
 * portable code does the same. A native call costs as much as some tens of octets read one by one, so short texts are
 * made here.
 */

interface NativeDecoders {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  utf8Slice(this: Uint8Array, start: number, end: number): string;
  ucs2Slice(this: Uint8Array, start: number, end: number): string;
}

const native = (globalThis as { Buffer?: { prototype: Partial<NativeDecoders> } }).Buffer?.prototype;
const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to this many octets are made into text without a native call. */
export const SHORT = 12;

/** How many arguments `String.fromCharCode` is given at a time. */
const CHUNK = 4096;

/** The octets, all below 128, as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) return shortAscii(octets, start, end);
  return decodeLatin1(octets, start, end);
}

/** A call for each octet takes twice as long as one for all of them. */
export function shortAscii(o: Uint8Array, start: number, end: number): string {
  const i = start;
  switch (end - start) {
    case 0:
      return "";
    case 1:
      return char(o[i]!);
    case 2:
      return char(o[i]!, o[i + 1]!);
    case 3:
      return char(o[i]!, o[i + 1]!, o[i + 2]!);
    case 4:
      return char(o[i]!, o[i + 1]!, o[i + 2]!, o[i + 3]!);
    case 5:
      return char(o[i]!, o[i + 1]!, o[i + 2]!, o[i + 3]!, o[i + 4]!);
    case 6:
      return char(o[i]!, o[i + 1]!, o[i + 2]!, o[i + 3]!, o[i + 4]!, o[i + 5]!);
    case 7:
      return char(o[i]!, o[i + 1]!, o[i + 2]!, o[i + 3]!, o[i + 4]!, o[i + 5]!, o[i + 6]!);
    case 8:
      return char(o[i]!, o[i + 1]!, o[i + 2]!, o[i + 3]!, o[i + 4]!, o[i + 5]!, o[i + 6]!, o[i + 7]!);
    default:
      return shortAscii(o, i, i + 8) + shortAscii(o, i + 8, end);
  }
}

const char = String.fromCharCode;

/** One character for each octet, so that offsets in the octets are offsets in the text. */
export function decodeLatin1(octets: Uint8Array, start: number, end: number): string {
  if (native?.latin1Slice !== undefined) return native.latin1Slice.call(octets, start, end);
  let text = "";
  for (let i = start; i < end; i += CHUNK) {
    text += String.fromCharCode(...octets.subarray(i, Math.min(i + CHUNK, end)));
  }
  return text;
}

/** The octets as UTF-8; U+FFFD stands for each ill-formed part, a byte order mark is kept. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  const sample = Math.min(end, start + SAMPLE);
  const startsAscii = isAscii(octets, start, sample);
  if (startsAscii && sample === end) return decodeAscii(octets, start, end);
  const text = startsAscii ? null : wellFormed(octets, start, end);
  return text ?? nativeUtf8(octets, start, end);
}

/** The same as `decodeUtf8`; faster for what is US-ASCII, slower for most other texts. */
export function nativeUtf8(octets: Uint8Array, start: number, end: number): string {
  if (native?.utf8Slice !== undefined) return native.utf8Slice.call(octets, start, end);
  return utf8Decoder.decode(octets.subarray(start, end));
}

/**
 * The text, in pieces of up to UNITS.length octets, which V8 joins when it is first looked into; null if the octets are not
 * well-formed, or without Node's decoders.
 */
function wellFormed(octets: Uint8Array, start: number, end: number): string | null {
  if (native?.ucs2Slice === undefined) return null;
  let text = "";
  for (let from = start; from < end; ) {
    let to = Math.min(from + UNITS.length, end);
    for (let back = 0; back < 3 && to < end && isContinuation(octets[to]!); back++) to--;
    const units = toUtf16(octets, from, to);
    if (units < 0) return null;
    text += units <= FEW_UNITS ? fewUnits(units) : native.ucs2Slice.call(UNIT_OCTETS, 0, 2 * units);
    from = to;
  }
  return text;
}

function isContinuation(octet: number): boolean {
  return (octet & 0xc0) === 0x80;
}

/** Whether all octets are below 128. Eight at a time; the last eight may overlap with those before. */
export function isAscii(octets: Uint8Array, start: number, end: number): boolean {
  const last = end - 8;
  let bits = 0;
  if (last < start) {
    for (let i = start; i < end; i++) bits |= octets[i]!;
    return bits < 0x80;
  }
  for (let i = start; i < last && bits < 0x80; i += 8) bits = eight(octets, i);
  return (bits | eight(octets, last)) < 0x80;
}

function eight(o: Uint8Array, i: number): number {
  return o[i]! | o[i + 1]! | o[i + 2]! | o[i + 3]! | o[i + 4]! | o[i + 5]! | o[i + 6]! | o[i + 7]!;
}

/** Native decoders are fast on US-ASCII: a text that starts with this much of it is left to them. */
const SAMPLE = 16;

/** Where UTF-16 is put together: a text of this many octets or fewer in one piece. */
const UNITS = new Uint16Array(4096);
const UNIT_OCTETS = new Uint8Array(UNITS.buffer);

/** A text of so many units is made without a native call. */
const FEW_UNITS = 4;

function fewUnits(count: number): string {
  switch (count) {
    case 1:
      return char(UNITS[0]!);
    case 2:
      return char(UNITS[0]!, UNITS[1]!);
    case 3:
      return char(UNITS[0]!, UNITS[1]!, UNITS[2]!);
    default:
      return char(UNITS[0]!, UNITS[1]!, UNITS[2]!, UNITS[3]!);
  }
}

/**
 * Checks and decodes UTF-8 in one pass (RFC 3629 section 4) into UNITS; returns the number of UTF-16 units, or -1 for
 * what is not well-formed. Node's own decoder takes three times as long for a line of Braille, 111 octets.
 */
function toUtf16(octets: Uint8Array, start: number, end: number): number {
  let count = 0;
  let i = start;
  while (i < end) {
    const a = octets[i]!;
    if (a < 0x80) {
      UNITS[count++] = a;
      i += 1;
    } else if (a < 0xe0) {
      if (i + 1 >= end) return -1;
      const b = octets[i + 1]! ^ 0x80;
      if (a < 0xc2 || b > 0x3f) return -1;
      UNITS[count++] = ((a & 0x1f) << 6) | b;
      i += 2;
    } else if (a < 0xf0) {
      if (i + 2 >= end) return -1;
      const b = octets[i + 1]! ^ 0x80;
      const c = octets[i + 2]! ^ 0x80;
      const unit = ((a & 0x0f) << 12) | (b << 6) | c;
      if ((b | c) > 0x3f || unit < 0x800 || (unit & 0xf800) === 0xd800) return -1;
      UNITS[count++] = unit;
      i += 3;
    } else {
      if (i + 3 >= end) return -1;
      const b = octets[i + 1]! ^ 0x80;
      const c = octets[i + 2]! ^ 0x80;
      const d = octets[i + 3]! ^ 0x80;
      const point = ((a & 0x07) << 18) | (b << 12) | (c << 6) | d;
      if ((b | c | d) > 0x3f || a > 0xf4 || point < 0x10000 || point > 0x10ffff) return -1;
      UNITS[count++] = 0xd7c0 + (point >> 10);
      UNITS[count++] = 0xdc00 | (point & 0x3ff);
      i += 4;
    }
  }
  return count;
}

const encoder = new TextEncoder();

/**
 * A text of its own: one that was cut out of another is for V8, from 13 characters on, a view that keeps all of it. Joined
 * with a character it is copied as soon as something is cut out of that, which is then a view of the copy.
 */
export function detached(text: string): string {
  return text.length <= SHORT ? text : ` ${text}`.slice(1);
}

/** What a parser is given as octets: text is encoded as UTF-8. */
export function toOctets(input: Uint8Array | string): Uint8Array {
  if (typeof input === "string") return encoder.encode(input);
  if (input instanceof Uint8Array) return input;
  throw new TypeError("a message is a Uint8Array (a Buffer is one) or a string");
}
