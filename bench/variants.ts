import { join } from "node:path";
import { buildGo } from "./build-go.js";
import { buildStyle } from "./build-style.js";
import type { Mode } from "./modes.js";
import { corpusFile } from "./places.js";
import { type Style, styles } from "./styles.js";

/** `own`: made by this project; `go`: the parser to beat; `npm`: what Node users have otherwise. */
export type Kind = "own" | "go" | "npm";

/** A column of the report. */
export interface Variant {
  readonly name: string;
  readonly kind: Kind;
  /** Builds what the variant needs and tells how to start its worker; throws Unavailable where it cannot be had. */
  prepare(): WorkerCommand;
}

export type WorkerCommand = (mode: Mode) => readonly [program: string, ...parameters: string[]];

/** All of them, in the order of the columns. */
export const variants: readonly Variant[] = [
  { name: "go-syslog", kind: "go", prepare: prepareGo },
  ...styles.map(ownVariant),
  npmPeer("regexp"),
  npmPeer("glossy"),
  npmPeer("nsyslog-parser"),
  npmPeer("syslog-parse"),
];

function prepareGo(): WorkerCommand {
  const worker = buildGo();
  return (mode) => [worker, corpusFile, mode];
}

function ownVariant(style: Style): Variant {
  return { name: style, kind: "own", prepare: () => nodeWorker("abnfa", buildStyle(style)) };
}

function npmPeer(name: string): Variant {
  return { name, kind: "npm", prepare: () => nodeWorker(name) };
}

function nodeWorker(peer: string, ...parameters: string[]): WorkerCommand {
  const worker = join(import.meta.dirname, "worker.js");
  const module = join(import.meta.dirname, "peers", `${peer}.js`);
  return (mode) => [process.execPath, worker, corpusFile, mode, module, ...parameters];
}
