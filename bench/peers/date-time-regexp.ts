import type { AnyPeer, Sink } from "./peer.js";

/** RFC 3339, section 5.6, with the ranges of its comments. */
const dateTime = new RegExp(
  [
    /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.source,
    /T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)/.source,
    /(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.source,
  ].join(""),
  "i",
);

export function open(): AnyPeer {
  return {
    input: "text",
    parse: (text: string) => dateTime.exec(text),
    accepted: (match: RegExpExecArray | null) => match !== null,
    readFields,
  };
}

function readFields(match: RegExpExecArray | null, sink: Sink): void {
  if (match === null) return;
  for (let group = 1; group <= 6; group++) sink.number = Number(match[group]);
  sink.text = match[7];
  sink.text = match[8];
}
