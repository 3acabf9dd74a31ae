/** Where a command reads and writes. */
import type { Readable, Writable } from "node:stream";

/** A terminal knows its size. */
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The program's own is in bin.ts; tests hand in theirs. */
export interface Io {
  /** Asked for by those who read it only: a UsageError says that it cannot be read. */
  readonly stdin: Readable;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}
