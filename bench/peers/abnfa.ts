import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Stream } from "../corpus.js";
import type { Peer, Reader, Sink } from "./peer.js";

/** The part of @abnfa/syslog that is measured. */
interface Runtime {
  parse(input: Uint8Array, options: ParseOptions): ParseResult;
  parseFrame(octets: Uint8Array, start: number, end: number, options: ParseOptions): ParseResult;
}

interface Streams {
  readonly SyslogParser: new (
    options: { readonly framing: Stream["framing"]; readonly parse: ParseFrame },
    onResult: (result: ParseResult) => void,
  ) => { feed(octets: Uint8Array): void; end(): void };
}

type ParseFrame = (octets: Uint8Array, start: number, end: number) => ParseResult;

interface ParseOptions {
  readonly bestEffort: boolean;
}

interface ParseResult {
  readonly ok: boolean;
  readonly message: Message | null;
}

export const fieldNames = [
  "facility",
  "severity",
  "priority",
  "version",
  "timestamp",
  "unixNanos",
  "hostname",
  "appName",
  "procId",
  "msgId",
  "structuredData",
  "message",
] as const;

type FieldName = (typeof fieldNames)[number];

interface Message {
  readonly facility: number | null;
  readonly severity: number | null;
  readonly priority: number | null;
  readonly version: number | null;
  readonly timestamp: string | null;
  readonly unixNanos: bigint | null;
  readonly hostname: string | null;
  readonly appName: string | null;
  readonly procId: string | null;
  readonly msgId: string | null;
  readonly structuredData: unknown;
  readonly message: string | null;
  visitStructuredData(visitor: Visitor): void;
  toObject(): unknown;
}

interface Visitor {
  element(id: string): void;
  param(name: string, value: string): void;
}

/** Best effort, because go-syslog's own benchmark has it on. */
const options = { bestEffort: true };

/** The runtime over the generated code of one style; `entry` is the file of its entry point. */
export async function open(entry: string): Promise<Peer<ParseResult>> {
  const { parse, parseFrame }: Runtime = await import(pathToFileURL(entry).href);
  const { SyslogParser }: Streams = await import(pathToFileURL(join(dirname(entry), "parser.js")).href);
  const parseBestEffort: ParseFrame = (octets, start, end) => parseFrame(octets, start, end, options);
  return {
    parse: (input) => parse(input, options),
    accepted: (result) => result.ok,
    readFields,
    readers,
    readStream(framing, chunks, take) {
      const parser = new SyslogParser({ framing, parse: parseBestEffort }, take);
      for (const chunk of chunks) parser.feed(chunk);
      parser.end();
    },
  };
}

/** One field each, by its name, and all of them at once. */
const readers: Readonly<Record<string, Reader<ParseResult>>> = {
  ...Object.fromEntries(fieldNames.map((name) => [name, readerOf(name)])),
  toObject: {
    read({ message }, sink) {
      sink.other = message?.toObject();
    },
  },
};

function readerOf(name: FieldName): Reader<ParseResult> {
  return {
    read({ message }, sink) {
      sink.other = message?.[name];
    },
  };
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
  message.visitStructuredData(visitorInto(sink));
}

class IntoSink implements Visitor {
  constructor(readonly sink: Sink) {}

  element(id: string): void {
    this.sink.text = id;
  }

  param(name: string, value: string): void {
    this.sink.text = name;
    this.sink.text = value;
  }
}

let visitor: IntoSink | null = null;

/** One visitor serves all messages of a batch. */
function visitorInto(sink: Sink): Visitor {
  if (visitor?.sink !== sink) visitor = new IntoSink(sink);
  return visitor;
}
