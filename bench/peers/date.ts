import type { AnyPeer, Sink } from "./peer.js";

/** JavaScript's own: milliseconds in UTC, and takes much that is not of RFC 3339. */
export function open(): AnyPeer {
  return {
    input: "text",
    parse: (text: string) => Date.parse(text),
    accepted: (time: number) => !Number.isNaN(time),
    readFields,
  };
}

function readFields(time: number, sink: Sink): void {
  const date = new Date(time);
  sink.number = date.getUTCFullYear();
  sink.number = date.getUTCMonth() + 1;
  sink.number = date.getUTCDate();
  sink.number = date.getUTCHours();
  sink.number = date.getUTCMinutes();
  sink.number = date.getUTCSeconds();
  sink.number = date.getUTCMilliseconds();
}
