/** What a builder gives: a valid message, as octets, text or a frame of a stream. */
import { isParamValue } from "../generated/rfc5424.js";
import type { Framing } from "./framing.js";
import { OctetWriter } from "./octet-writer.js";
import { decodeUtf8 } from "./text.js";

/** How messages are delimited in a stream: by their length, or by a LF or NUL behind each (RFC 6587 section 3.4). */
export type StreamFraming = Extract<Framing, "octet" | "lf" | "nul">;

/** Whether `other`, which is `octets` with another text, is read as the same parts in front of its text. */
export type ReadAlike = (octets: Uint8Array, other: Uint8Array) => boolean;

/**
 * A valid message.
 *
 * @example
 * import { build } from "@abnfa/syslog/builder";
 * const { message } = build({ priority: 34, message: "text" });
 * message?.toString(); // "<34>1 - - - - - - text"
 * message?.toBytes().length; // 22
 * message?.toFrame().length; // 25
 */
export class BuiltMessage {
  /** @internal */
  constructor(
    private readonly octets: Uint8Array,
    private readonly isReadAlike: ReadAlike,
  ) {}

  /** The octets of the message: the same array each time, not a copy. */
  toBytes(): Uint8Array {
    return this.octets;
  }

  /** The message as text. U+FFFD stands for what is not UTF-8, which only a MSG given as octets can have. */
  toString(): string {
    return decodeUtf8(this.octets, 0, this.octets.length);
  }

  /**
   * The octets of a frame, to be sent over a stream. `octet`, the default, puts the length in front (RFC 6587 section
   * 3.4.1, RFC 5425 section 4.3) and can hold any message.
   *
   * `lf` and `nul` put the delimiter behind (RFC 6587 section 3.4.2). A message that has the delimiter inside, or a CR
   * before the LF, would arrive as another one: then the result is null, unless `instead` is given, which is put in
   * place of each such octet. Even so it is null where the message would then be read as other fields, which RFC 3164
   * makes possible: a LF may be all that keeps a text from looking like a host. `instead` is not empty, may stand in a
   * parameter's value, such as a space or `#012`, and does not start with U+FEFF, which would be read as a byte order
   * mark; a RangeError is thrown for any other text.
   *
   * @example
   * import { build } from "@abnfa/syslog/builder";
   * const { message } = build({ priority: 34, message: "two\nlines" });
   * String.fromCharCode(...message.toFrame()); // "27 <34>1 - - - - - - two\nlines"
   * message.toFrame("lf"); // null
   * String.fromCharCode(...message.toFrame("lf", " ")); // "<34>1 - - - - - - two lines\n"
   */
  toFrame(framing?: "octet"): Uint8Array;
  toFrame(framing: StreamFraming, instead?: string): Uint8Array | null;
  toFrame(framing: StreamFraming = "octet", instead?: string): Uint8Array | null {
    if (framing === "octet") return joined(encoder.encode(`${this.octets.length} `), this.octets);
    const delimiter = delimiterOf(framing);
    const replacement = instead === undefined ? null : replacementFor(delimiter, instead);
    const octets = withoutDelimiter(this.octets, delimiter, replacement);
    if (octets === null) return null;
    const isAlike = octets === this.octets || this.isReadAlike(this.octets, octets);
    return isAlike ? joined(octets, Uint8Array.of(delimiter)) : null;
  }
}

const encoder = new TextEncoder();

const LF = 0x0a;
const CR = 0x0d;
const NUL = 0x00;
const BOM = "\ufeff";

function delimiterOf(framing: "lf" | "nul"): number {
  switch (framing) {
    case "lf":
      return LF;
    case "nul":
      return NUL;
    default:
      throw new RangeError(`no framing of streams: ${framing satisfies never}`);
  }
}

function replacementFor(delimiter: number, instead: string): Uint8Array {
  const out = new OctetWriter();
  const isText = out.text(instead);
  const octets = out.octets.slice(0, out.length);
  const canStand = !instead.startsWith(BOM) && octets.length > 0 && !octets.includes(delimiter) && !octets.includes(CR);
  if (isText && canStand && isParamValue(octets, 0, octets.length)) return octets;
  throw new RangeError(`no text to stand for the delimiter: ${JSON.stringify(instead)}`);
}

/** The octets with each delimiter, and a CR that would become part of the last one, replaced; null if there is no way. */
function withoutDelimiter(octets: Uint8Array, delimiter: number, instead: Uint8Array | null): Uint8Array | null {
  const endsInCr = delimiter === LF && octets[octets.length - 1] === CR;
  if (!endsInCr && !octets.includes(delimiter)) return octets;
  if (instead === null) return null;
  const out = new OctetWriter();
  const end = endsInCr ? octets.length - 1 : octets.length;
  for (let i = 0; i < end; i++) {
    const octet = octets[i]!;
    if (octet === delimiter) out.bytes(instead);
    else out.octet(octet);
  }
  if (endsInCr) out.bytes(instead);
  return out.octets.slice(0, out.length);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const octets = new Uint8Array(first.length + second.length);
  octets.set(first);
  octets.set(second, first.length);
  return octets;
}
