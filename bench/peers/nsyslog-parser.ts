import parse, { type NsyslogMessage } from "nsyslog-parser";
import type { Peer, Sink } from "./peer.js";

export function open(): Peer<NsyslogMessage> {
  return { parse: (input) => parse(input.toString()), accepted, readFields };
}

/** It refuses almost nothing: a line that it cannot read has another type, or `err` when it stumbled. */
function accepted(message: NsyslogMessage): boolean {
  return message.err === undefined && message.type === "RFC5424";
}

function readFields(message: NsyslogMessage, sink: Sink): void {
  sink.number = message.prival ?? null;
  sink.number = message.facilityval ?? null;
  sink.number = message.levelval ?? null;
  sink.number = message.version ?? null;
  sink.text = message.facility;
  sink.text = message.level;
  sink.other = message.ts;
  sink.text = message.host;
  sink.text = message.appName;
  sink.text = message.pid;
  sink.text = message.messageid;
  sink.text = message.message;
  readStructuredData(message, sink);
}

function readStructuredData(message: NsyslogMessage, sink: Sink): void {
  const { structuredData } = message;
  if (structuredData === undefined || typeof structuredData === "string") return;
  for (const element of structuredData) {
    for (const [name, value] of Object.entries(element)) {
      sink.text = name;
      sink.text = value;
    }
  }
}
