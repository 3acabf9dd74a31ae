/** Octets that are being put together: one buffer, which grows by doubling. */

const encoder = new TextEncoder();

/** With the flag u, the halves of a pair are one character: what matches is alone. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Up to this many characters are written one by one: a native call costs as much. */
const SHORT = 32;

export class OctetWriter {
  octets = new Uint8Array(1024);
  length = 0;

  octet(octet: number): void {
    this.reserve(1);
    this.octets[this.length++] = octet;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.octets.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Writes the text as UTF-8. False: it has a lone surrogate, which has no octets; U+FFFD stands in its place. */
  text(text: string): boolean {
    this.reserve(3 * text.length); // a UTF-16 unit has at most three octets
    if (text.length <= SHORT && this.shortAscii(text)) return true;
    const { written } = encoder.encodeInto(text, this.octets.subarray(this.length));
    this.length += written;
    return written === text.length || !LONE_SURROGATE.test(text);
  }

  private shortAscii(text: string): boolean {
    const { octets, length } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) return false;
      octets[length + i] = unit;
    }
    this.length = length + text.length;
    return true;
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.octets.length) return;
    const larger = new Uint8Array(Math.max(2 * this.octets.length, needed));
    larger.set(this.octets.subarray(0, this.length));
    this.octets = larger;
  }
}
