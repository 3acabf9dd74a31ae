import { join } from "node:path";
import { buildGo } from "./build-go.js";
import { buildGrammar, buildRuntime } from "./build-style.js";
import { once } from "./once.js";
import { styles } from "./styles.js";

/**
 * `own`: made by this project; `go`: the parser to beat; `node`: what Node users have otherwise; `bound`: no parser, but
 * how fast the same octets can be gone through.
 */
export type Kind = "own" | "go" | "node" | "bound";

/** A column of the report. */
export interface Variant {
  readonly name: string;
  readonly kind: Kind;
  /** Builds what the variant needs and tells how to start its worker; throws Unavailable where it cannot be had. */
  prepare(): WorkerCommand;
}

/** `nodeFlags` are for workers that run in Node. */
export type WorkerCommand = (
  corpusFile: string,
  mode: string,
  nodeFlags?: readonly string[],
) => readonly [program: string, ...parameters: string[]];

const prepareRuntime = once(buildRuntime);
const prepareGrammar = once(buildGrammar);

export const goSyslog: Variant = {
  name: "go-syslog",
  kind: "go",
  prepare() {
    const worker = buildGo();
    return (corpusFile, mode) => [worker, corpusFile, mode];
  },
};

/** The real runtime over each style's code. */
export const runtimes: readonly Variant[] = styles.map((style) =>
  ownVariant(style, () => nodeWorker("abnfa", prepareRuntime(style))),
);

/** The runtime over goto code that was compiled with these switches. */
export function runtimeWithout(name: string, ...switches: string[]): Variant {
  return ownVariant(name, () => nodeWorker("abnfa", prepareRuntime("goto", ...switches)));
}

/** The code of a grammar of grammars/ in each style, which a peer of that name gives octets. */
export function ownGrammar(grammar: string, peer: string): Variant[] {
  return styles.map((style) => ownVariant(style, () => nodeWorker(peer, prepareGrammar(style, grammar), "octets")));
}

/** The best style when its users have strings, which have to be encoded first. */
export function ownGrammarOfText(grammar: string, peer: string): Variant {
  return ownVariant("goto of text", () => nodeWorker(peer, prepareGrammar("goto", grammar), "text"));
}

function ownVariant(name: string, prepare: () => WorkerCommand): Variant {
  return { name, kind: "own", prepare };
}

/** A module in peers/, with the parameters for its `open`. */
export function nodePeer(name: string, peer = name, ...parameters: string[]): Variant {
  return { name, kind: "node", prepare: () => nodeWorker(peer, ...parameters) };
}

/** One of peers/bound.ts. */
export function bound(name: string): Variant {
  return { name, kind: "bound", prepare: () => nodeWorker("bound", name) };
}

function nodeWorker(peer: string, ...parameters: string[]): WorkerCommand {
  const worker = join(import.meta.dirname, "worker.js");
  const module = join(import.meta.dirname, "peers", `${peer}.js`);
  return (corpusFile, mode, nodeFlags = []) => [
    process.execPath,
    ...nodeFlags,
    worker,
    corpusFile,
    mode,
    module,
    ...parameters,
  ];
}
