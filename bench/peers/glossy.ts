import glossy, { type GlossyMessage } from "glossy";
import type { Peer, Sink } from "./peer.js";

export function open(): Peer<GlossyMessage> {
  return { parse: (input) => glossy.Parse.parse(input), accepted, readFields };
}

/** It has no errors: what it could not read is missing. */
function accepted(message: GlossyMessage): boolean {
  return message.type === "RFC5424" && message.facilityID !== undefined;
}

function readFields(message: GlossyMessage, sink: Sink): void {
  sink.number = message.prival ?? null;
  sink.number = message.facilityID ?? null;
  sink.number = message.severityID ?? null;
  sink.text = message.facility;
  sink.text = message.severity;
  sink.other = message.time;
  sink.text = message.host;
  sink.text = message.appName;
  sink.text = message.pid;
  sink.text = message.msgID;
  sink.text = message.message;
  readStructuredData(message, sink);
}

function readStructuredData(message: GlossyMessage, sink: Sink): void {
  if (message.structuredData === undefined) return;
  for (const [id, params] of Object.entries(message.structuredData)) {
    sink.text = id;
    for (const [name, value] of Object.entries(params)) {
      sink.text = name;
      sink.text = value;
    }
  }
}
