/** The command line in this process, with streams that are read here. */
import { PassThrough, Readable } from "node:stream";
import { run } from "../../collector/cli.js";
import type { Sink } from "../../collector/io.js";

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  /** Standard input, in pieces. */
  stdin?: Iterable<Uint8Array | string>;
  env?: Record<string, string>;
  /** What is a terminal, and how wide. */
  terminals?: ("stdout" | "stderr")[];
  columns?: number;
}

export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = [], env = {}, terminals = [], columns } = surroundings;
  const sink = (name: "stdout" | "stderr"): Sink & PassThrough => {
    const size = columns === undefined ? {} : { columns };
    return Object.assign(new PassThrough(), { isTTY: terminals.includes(name), ...size });
  };
  const [stdout, stderr] = [sink("stdout"), sink("stderr")];
  const [out, err] = [collected(stdout), collected(stderr)];
  const octets = [...stdin].map((piece) => Buffer.from(piece as string));
  const exitCode = await run(args, { stdin: Readable.from(octets), stdout, stderr, env });
  stdout.end();
  stderr.end();
  return { exitCode, stdout: await out, stderr: await err };
}

async function collected(stream: PassThrough): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
