import { Bench } from "tinybench";

/** Does one operation so many times. */
export type Batch = (times: number) => void;

/** Milliseconds of a sample: so long that reading the clock does not show in it, even when an operation takes 5 ns. */
const sampleMs = 0.1;

/** Mean nanoseconds of one operation, garbage collection included. */
export function measure(batch: Batch, warmUpMs: number, timeMs: number): number {
  const size = batchSize(batch);
  const bench = new Bench({
    iterations: 1,
    time: timeMs,
    warmup: warmUpMs > 0,
    warmupIterations: 1,
    warmupTime: warmUpMs,
    throws: true,
  });
  bench.add("batch", () => batch(size), { async: false });
  bench.runSync();
  return (period(bench) / size) * 1e6;
}

/** Doubles the number of operations until they fill a sample. */
function batchSize(batch: Batch): number {
  for (let size = 1; ; size *= 2) {
    const start = performance.now();
    batch(size);
    if (performance.now() - start >= sampleMs) return size;
  }
}

/** Mean milliseconds of a batch. */
function period(bench: Bench): number {
  const result = bench.results[0];
  if (result?.state !== "completed") throw new Error(`the measurement ended as "${result?.state}"`);
  return result.period;
}
