import { decodeInteger } from "../../generated/framing.js";

/** What the machine that ran last has found. Offsets index the octets that it was given; -1: not there. */
export const head = { failure: 0, offset: 0, messageLengthStart: -1, messageLengthEnd: -1 };

/**
 * What the machines return instead of a match: always `head`, so that reading a head allocates nothing. A class that
 * extends makes no object of its own before its constructor has one.
 */
export class Head extends null {
  constructor(
    _octets: Uint8Array,
    failure: number,
    offset: number,
    messageLengthStart: number,
    messageLengthEnd: number,
  ) {
    head.failure = failure;
    head.offset = offset;
    head.messageLengthStart = messageLengthStart;
    head.messageLengthEnd = messageLengthEnd;
    // biome-ignore lint/correctness/noConstructorReturn: the object that takes the place of new ones
    return head;
  }
}

/** The octet count in `head`. */
export function messageLength(octets: Uint8Array): number {
  return decodeInteger(octets, head.messageLengthStart, head.messageLengthEnd);
}

/** Where the message starts whose head is in `head`: after the count and a space. */
export function messageStart(): number {
  return head.messageLengthEnd + 1;
}
