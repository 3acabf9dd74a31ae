import type { Peer, Sink } from "./peer.js";

const timestamp = /(-|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d))/;
const sdName = /[!#-<>-\\^-~]{1,32}/;
const sdParam = `${sdName.source}="(?:[^"\\\\\\]]|\\\\.)*"`;
const structuredData = `(-|(?:\\[${sdName.source}(?: ${sdParam})*\\])+)`;

/** What a good programmer writes on the day: one expression, structured data as one text, no ranges and no calendar. */
const message = new RegExp(
  [
    /^<(\d{1,3})>([1-9]\d{0,2})/.source,
    timestamp.source,
    /([!-~]{1,255})/.source,
    /([!-~]{1,48})/.source,
    /([!-~]{1,128})/.source,
    /([!-~]{1,32})/.source,
    `${structuredData}(?: (.*))?$`,
  ].join(" "),
  "s",
);

export function open(): Peer<RegExpExecArray | null> {
  return {
    parse: (input) => message.exec(input.toString()),
    accepted: (match) => match !== null,
    readFields,
  };
}

function readFields(match: RegExpExecArray | null, sink: Sink): void {
  if (match === null) return;
  const priority = Number(match[1]);
  sink.number = priority;
  sink.number = priority >> 3;
  sink.number = priority & 7;
  sink.number = Number(match[2]);
  sink.text = match[3];
  sink.other = new Date(match[3] ?? "");
  for (let group = 4; group < match.length; group++) sink.text = match[group];
}
