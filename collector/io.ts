/** Where a command reads and writes. */
import type { Readable, Writable } from "node:stream";

/** A terminal knows its size. */
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** `process` is one; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}
