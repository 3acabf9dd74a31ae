/**
 * A process that parses from its first moment on and notes how fast it becomes: `node warm-up-worker.js CORPUS MODE
 * MODULE [PARAMETER...]`. Prints a WarmUp as JSON.
 */
import { pathToFileURL } from "node:url";
import { readCorpus } from "./corpus.js";
import { Operations } from "./operations.js";
import type { PeerModule } from "./peers/peer.js";
import { shuffled } from "./shuffle.js";
import { median } from "./statistics.js";

export interface WarmUp {
  /** From the start of loading the parser to having it. */
  readonly loadMs: number;
  /** The first call of all. */
  readonly firstUs: number;
  /** Calls until the speed is 90 % of peak for the first time, and the time that they take. */
  readonly calls: number;
  readonly ms: number;
  /** A call at peak. */
  readonly peakNs: number;
}

/** The clock is read after so many calls. */
const BLOCK = 100;
/** The speed at a moment is that of so many blocks: the middle one, for which a pause does not matter. */
const WINDOW = 9;
const DURATION_MS = 1500;
const SHARE_OF_PEAK = 0.9;

const [corpusFile = "", mode = "", moduleFile = "", ...parameters] = process.argv.slice(2);
const began = performance.now();
const peerModule: PeerModule = await import(pathToFileURL(moduleFile).href);
const peer = await peerModule.open(...parameters);
const loadMs = performance.now() - began;

const inputs = readCorpus(corpusFile).map(({ text }) => ({ input: Buffer.from(text), stream: undefined }));
const order = shuffled(inputs.flatMap((input) => Array.from({ length: 256 }, () => input)));
const batch = new Operations(peer, mode).batch(order);

const started = performance.now();
batch(1);
const firstUs = (performance.now() - started) * 1000;
process.stdout.write(JSON.stringify(warmUpOf(blockTimes())));

/** Milliseconds of each block. */
function blockTimes(): number[] {
  const times: number[] = [];
  let before = started;
  while (before - started < DURATION_MS) {
    batch(BLOCK);
    const now = performance.now();
    times.push(now - before);
    before = now;
  }
  return times;
}

function warmUpOf(times: readonly number[]): WarmUp {
  const peak = median(times.slice(times.length >> 1));
  let reached = WINDOW;
  while (reached < times.length && median(times.slice(reached - WINDOW, reached)) > peak / SHARE_OF_PEAK) reached++;
  const ms = times.slice(0, reached).reduce((sum, time) => sum + time, 0);
  return { loadMs, firstUs, calls: reached * BLOCK, ms, peakNs: (peak / BLOCK) * 1e6 };
}
