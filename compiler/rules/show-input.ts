import { describeOctet } from "../automaton/describe-octets.js";

/** An input in a message: as text where it is text, else octet for octet. */
export function showInput(octets: Uint8Array): string {
  const isText = octets.every((o) => o >= 0x20 && o < 0x7f);
  if (octets.length === 0) return "the empty input";
  return isText ? `"${String.fromCharCode(...octets)}"` : Array.from(octets, describeOctet).join(" ");
}
