import { pathToFileURL } from "node:url";
import type { Peer, Sink } from "./peer.js";

/** The part of @abnfa/syslog that is measured. */
interface Runtime {
  parse(input: Uint8Array, options: { readonly bestEffort: boolean }): ParseResult;
}

interface ParseResult {
  readonly ok: boolean;
  readonly message: Message | null;
}

interface Message {
  readonly facility: number | null;
  readonly severity: number | null;
  readonly priority: number | null;
  readonly version: number | null;
  readonly timestamp: string | null;
  readonly hostname: string | null;
  readonly appName: string | null;
  readonly procId: string | null;
  readonly msgId: string | null;
  readonly structuredData: Iterable<SdElement> | null;
  readonly message: string | null;
}

interface SdElement {
  readonly id: string;
  readonly params: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Best effort, because go-syslog's own benchmark has it on. */
const options = { bestEffort: true };

/** The runtime over the generated code of one style; `entry` is the file of its entry point. */
export async function open(entry: string): Promise<Peer<ParseResult>> {
  const { parse }: Runtime = await import(pathToFileURL(entry).href);
  return { parse: (input) => parse(input, options), accepted: (result) => result.ok, readFields };
}

function readFields(result: ParseResult, sink: Sink): void {
  const { message } = result;
  if (message === null) return;
  sink.number = message.facility;
  sink.number = message.severity;
  sink.number = message.priority;
  sink.number = message.version;
  sink.text = message.timestamp;
  sink.text = message.hostname;
  sink.text = message.appName;
  sink.text = message.procId;
  sink.text = message.msgId;
  sink.text = message.message;
  readStructuredData(message, sink);
}

function readStructuredData(message: Message, sink: Sink): void {
  const { structuredData } = message;
  if (structuredData === null) return;
  for (const element of structuredData) {
    sink.text = element.id;
    for (const param of element.params) {
      sink.text = param.name;
      sink.text = param.value;
    }
  }
}
