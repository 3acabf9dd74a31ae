/** Standard input as a stream of octets. */
import { fstatSync, ReadStream } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { UsageError } from "./usage-error.js";

/**
 * Node gives an empty stream in place of what it cannot read, such as a directory or a socket of datagrams: that must not
 * pass for no messages. Files and devices are a ReadStream; terminals, pipes and sockets of streams are a Socket.
 */
export function standardInput(): Readable {
  const stdin: Readable = process.stdin;
  if (stdin instanceof Socket || stdin instanceof ReadStream) return stdin;
  const what = fstatSync(0).isDirectory() ? "it is a directory" : "it is no file, pipe, terminal or stream socket";
  throw new UsageError(`cannot read standard input: ${what}`);
}
