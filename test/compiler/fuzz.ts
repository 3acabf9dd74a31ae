/** How long random tests go on: the same few inputs in every run, or FUZZ_RUNS times as many new ones. */
export function fuzz(numRuns: number): { numRuns: number; seed?: number } {
  const factor = Number(process.env["FUZZ_RUNS"] ?? 0);
  return factor > 0 ? { numRuns: numRuns * factor } : { numRuns, seed: 5424 };
}

/** For the timeout of a test that runs `fuzz`. */
export const FUZZ_TIMEOUT = 60_000 * Math.max(1, Number(process.env["FUZZ_RUNS"] ?? 0));
