/** The only place of the compiler that reads and writes files. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { GrammarSource, ReadFile } from "../abnf/syntax.js";
import type { GrammarOptions } from "./grammar-options.js";
import { UsageError } from "./problems.js";

/** Stands for standard input in place of a file that is read; what is imported from there lies in the working folder. */
export const STDIN = "-";

/** Reads what a grammar names, by its path as written there. */
interface ReadableSource extends GrammarSource {
  readonly read: ReadFile;
}

/** A grammar, with what it takes to read the files that it names. A command that writes hands in its inputs. */
export function readSource(
  path: string,
  { strict = false, maxDepth = new Map() }: GrammarOptions = {},
  inputs = new Inputs(),
): ReadableSource {
  return {
    name: path === STDIN ? "<stdin>" : path,
    text: inputs.read(path),
    read: (named) => inputs.read(join(dirname(path), named)),
    strict,
    maxDepths: maxDepth,
  };
}

/** What a command has read, and so must not write over. */
export class Inputs {
  private readonly paths = new Map<string, string>();

  read(path: string): string {
    const text = readText(path);
    const identity = identityOf(path === STDIN ? 0 : path);
    if (identity !== null) this.paths.set(identity, path);
    return text;
  }

  /** To be called before the first of the outputs is written. */
  spare(outputs: Iterable<string>): void {
    for (const output of outputs) {
      const identity = existsSync(output) ? identityOf(output) : null;
      const input = identity === null ? undefined : this.paths.get(identity);
      if (input === undefined) continue;
      const what = input === output ? "it" : `it is ${input}, which`;
      throw new UsageError(`cannot write ${output}: ${what} is read for this, and would be lost; name another file`);
    }
  }
}

/** The same for all paths of a file, whatever links they go by; null for devices and pipes, which may well be both. */
function identityOf(file: string | number): string | null {
  const status = typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
  return status.isFile() ? `${status.dev}:${status.ino}` : null;
}

/** Octets of a text: more than any grammar may have, and an end to devices and pipes that have none. */
const MAX_TEXT = 2 ** 24;

export function readText(path: string): string {
  try {
    return readBounded(path);
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(`cannot read ${path}: ${(problem as NodeJS.ErrnoException).code}`);
  }
}

function readBounded(path: string): string {
  const file = path === STDIN ? 0 : openSync(path, "r");
  try {
    const pieces: Buffer[] = [];
    for (let total = 0; ; ) {
      const piece = Buffer.alloc(2 ** 16);
      const count = readSync(file, piece);
      if (count === 0) return Buffer.concat(pieces).toString("utf8");
      pieces.push(piece.subarray(0, count));
      total += count;
      if (total > MAX_TEXT) throw new UsageError(`cannot read ${path}: it has more than ${MAX_TEXT} octets`);
    }
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** The octets of a file, or of standard input for `-`. */
export function readOctets(path: string): Buffer {
  try {
    return readFileSync(path === STDIN ? 0 : path);
  } catch (problem) {
    throw new UsageError(`cannot read ${path}: ${(problem as NodeJS.ErrnoException).code}`);
  }
}

export function currentText(path: string): string | null {
  return existsSync(path) ? readOctets(path).toString("utf8") : null;
}

/** Paths of what is in a folder; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch (problem) {
    throw new UsageError(`cannot read ${folder}: ${(problem as NodeJS.ErrnoException).code}`);
  }
}

export function writeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (problem) {
    throw new UsageError(`cannot write ${path}: ${(problem as NodeJS.ErrnoException).code}`);
  }
}

/** The manifest lies beside the source, and above dist/. */
export function packageVersion(): string {
  const places = ["../package.json", "../../package.json"].map((path) => new URL(path, import.meta.url));
  const place = places.find((url) => existsSync(url));
  if (place === undefined) throw new Error("this package has no package.json");
  const manifest: unknown = JSON.parse(readFileSync(place, "utf8"));
  return (manifest as { version: string }).version;
}
