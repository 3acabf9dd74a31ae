/** What real senders sent: the recordings in test/captures, whose README.md tells how they were made. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FrameError, Framer, type Framing } from "@abnfa/syslog/framing";
import { type ParseResult, parseFrame } from "@abnfa/syslog/rfc5424";

export interface Capture {
  readonly name: string;
  readonly transport: "octet counting" | "LF" | "datagrams";
  readonly sender: string;
}

export const CAPTURES: readonly Capture[] = [
  { name: "logger-5424-octet-tcp", transport: "octet counting", sender: "logger over TCP" },
  { name: "logger-5424-nonoctet-tcp", transport: "LF", sender: "logger over TCP, RFC 5424 and RFC 3164" },
  { name: "logger-udp", transport: "datagrams", sender: "logger over UDP, RFC 5424 and RFC 3164" },
  { name: "logger-unixgram-local", transport: "datagrams", sender: "logger on a unix socket" },
  { name: "rsyslog-omfwd-octet", transport: "octet counting", sender: "rsyslog over TCP" },
  {
    name: "rsyslog-omfwd-traditional",
    transport: "LF",
    sender: "rsyslog over TCP; a stack trace has lines of its own",
  },
  { name: "rsyslog-omfwd-udp", transport: "datagrams", sender: "rsyslog over UDP" },
  { name: "rsyslog-relay-5424-octet", transport: "octet counting", sender: "logger, relayed by rsyslog" },
  { name: "rsyslog-imkmsg-oom-octet", transport: "octet counting", sender: "a kernel that runs out of memory" },
];

/** What one frame was: a message or not, and if not a frame at all, why. */
export interface Frame {
  readonly octets: Uint8Array;
  readonly frameError: FrameError | null;
  readonly result: ParseResult | null;
}

/** The octets of a capture: one stream, or datagrams. */
export interface Recording {
  readonly capture: Capture;
  readonly pieces: readonly Uint8Array[];
}

const MAX_LENGTH = 1024 * 1024;

const FRAMINGS: Readonly<Record<Capture["transport"], Framing>> = {
  "octet counting": "octet",
  LF: "lf",
  datagrams: "none",
};

export async function readCapture(directory: string, capture: Capture): Promise<Recording> {
  const stream = join(directory, `${capture.name}.bin`);
  if (capture.transport !== "datagrams") return { capture, pieces: [await readFile(stream)] };
  const lines = (await readFile(`${stream}.jsonl`, "utf8")).trimEnd().split("\n");
  return { capture, pieces: lines.map(datagramOf) };
}

function datagramOf(line: string): Uint8Array {
  const { b64 } = JSON.parse(line) as { b64: string };
  return Buffer.from(b64, "base64");
}

export function framesOf({ capture, pieces }: Recording): Frame[] {
  const frames: Frame[] = [];
  const options = { framing: FRAMINGS[capture.transport], maxLength: MAX_LENGTH };
  const framer = new Framer(options, (octets, start, end, frameError) => {
    const result = frameError === null ? parseFrame(octets, start, end) : null;
    frames.push({ octets: octets.subarray(start, end), frameError, result });
  });
  for (const piece of pieces) {
    framer.feed(piece);
    if (capture.transport === "datagrams") framer.end();
  }
  framer.end();
  return frames;
}
