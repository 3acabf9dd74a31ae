/** An octet in words, for error texts. */
export function describeOctetAt(octets: Uint8Array, offset: number, end: number): string {
  const octet = octets[offset];
  if (offset >= end || octet === undefined) return "the end";
  if (octet === 0x20) return "a space";
  if (octet > 0x20 && octet < 0x7f) return `"${String.fromCharCode(octet)}"`;
  return `%x${octet.toString(16).toUpperCase().padStart(2, "0")}`;
}
