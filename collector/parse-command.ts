/** `abnfa-collector parse`: octets of a file or of standard input in, one JSON object for each frame out. */
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Framer, type Framing } from "@abnfa/syslog/framing";
import { type Counts, describeCounts } from "./counts.js";
import { frameLine } from "./frame-json.js";
import type { Io } from "./io.js";
import { Output } from "./output.js";
import { Progress } from "./progress.js";
import { UsageError } from "./usage-error.js";

export interface ParseCommand {
  readonly framing: Framing;
  readonly bestEffort: boolean;
  readonly maxLength: number;
  readonly quiet: boolean;
}

/** `path` is a file, or - for standard input. A malformed frame never ends the run; a reader that has gone does. */
export async function parseCommand(path: string, options: ParseCommand, io: Io): Promise<void> {
  const input = path === "-" ? io.stdin : await openFile(path);
  // On one terminal the messages themselves show the progress, and a line that is rewritten would cut through them.
  const progress = new Progress(io.stderr, io.stderr.isTTY === true && io.stdout.isTTY !== true && !options.quiet);
  const output = new Output(io.stdout);
  const counts = await parseStream(input, options, output, progress).finally(() => progress.clear());
  if (!options.quiet && !output.closed) io.stderr.write(`${describeCounts(counts, progress.seconds)}\n`);
}

async function parseStream(input: Readable, options: ParseCommand, output: Output, progress: Progress) {
  const counts: Counts = { messages: 0, errors: 0, octets: 0 };
  const framer = new Framer(options, (octets, start, end, error) => {
    const { ok, json } = frameLine(octets, start, end, error, options.bestEffort);
    if (ok) counts.messages++;
    else counts.errors++;
    output.write(`${json}\n`);
  });
  for await (const chunk of input) {
    framer.feed(chunk);
    counts.octets += chunk.length;
    await output.flush(); // nothing is read as long as the output takes no more: memory stays flat
    progress.update(counts);
    if (output.closed) return counts;
  }
  framer.end();
  await output.end();
  return counts;
}

async function openFile(path: string): Promise<Readable> {
  const file = await open(path).catch((problem: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${problem.code}`);
  });
  if ((await file.stat()).isDirectory()) {
    await file.close();
    throw new UsageError(`cannot read ${path}: it is a directory`);
  }
  return file.createReadStream();
}
