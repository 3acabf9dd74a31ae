import parse, { type Syslog } from "syslog-parse";
import type { Peer, Sink } from "./peer.js";

/** Knows the format of RFC 3164 only, and so refuses every input; in the table because its name promises more. */
export function open(): Peer<Syslog | undefined> {
  return {
    parse: (input) => parse(input.toString()),
    accepted: (message) => message !== undefined,
    readFields,
  };
}

function readFields(message: Syslog | undefined, sink: Sink): void {
  if (message === undefined) return;
  sink.number = message.priority;
  sink.number = message.facilityCode;
  sink.number = message.severityCode;
  sink.text = message.facility;
  sink.text = message.severity;
  sink.other = message.time;
  sink.text = message.host;
  sink.text = message.process;
  sink.number = message.pid ?? null;
  sink.text = message.message;
}
