import type { Batch } from "./measure.js";

/** Measured so often; the middle one counts, for the optimiser works beside it. */
const REPEATS = 9;

/**
 * Mean octets of heap that one operation takes: by how much the used heap grows over so many of them. That is what was
 * allocated as long as nothing is collected meanwhile, so Node has to be started with `allocationFlags`.
 */
export function allocated(batch: Batch, times: number): number {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error(`start Node with ${allocationFlags.join(" ")}`);
  batch(times);
  const grown = Array.from({ length: REPEATS }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    batch(times);
    return (process.memoryUsage().heapUsed - before) / times;
  });
  return grown.sort((a, b) => a - b)[REPEATS >> 1] ?? Number.NaN;
}

/** New objects go to a space of these megabytes, which is collected when it is full. */
export const allocationFlags = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];
