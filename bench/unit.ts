import { type Lane, messagesOf, octetsOf } from "./lane.js";
import type { Timing } from "./statistics.js";

/** How a report shows the time of an operation. */
export interface Unit {
  readonly name: string;
  of(ns: number, lane: Lane): number;
}

export const nanoseconds: Unit = { name: "ns", of: (ns) => ns };
export const nanosecondsPerOctet: Unit = { name: "ns/octet", of: (ns, lane) => ns / octetsOf(lane) };
/** A megabyte is 1,000,000 octets. */
export const megabytesPerSecond: Unit = { name: "MB/s", of: (ns, lane) => (octetsOf(lane) * 1e3) / ns };
export const thousandMessagesPerSecond: Unit = {
  name: "1000 messages/s",
  of: (ns, lane) => (messagesOf(lane) * 1e6) / ns,
};

export function inUnit({ best, median }: Timing, unit: Unit, lane: Lane): Timing {
  return { best: unit.of(best, lane), median: unit.of(median, lane) };
}
