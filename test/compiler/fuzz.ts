/**
 * How long random tests go on: the same few inputs in every run, or FUZZ_RUNS times as many new ones, drawn with
 * FUZZ_SEED. Pairs of a grammar and an input that were compared are counted for `npm run fuzz`.
 */
import { appendFileSync } from "node:fs";

const factor = Number(process.env["FUZZ_RUNS"] ?? 0);
const seed = Number(process.env["FUZZ_SEED"] ?? 5424);

export function fuzz(numRuns: number): { numRuns: number; seed: number; maxSkipsPerRun: number } {
  return { numRuns: numRuns * Math.max(1, factor), seed, maxSkipsPerRun: 1000 };
}

/** For the timeout of a test that runs `fuzz`. */
export const FUZZ_TIMEOUT = 60_000 * Math.max(1, factor);

/** Counts the pairs that a property compares; `report` adds them to the file that FUZZ_PAIRS names. */
export function pairs(property: string): { add(count: number): void; report(): void } {
  let total = 0;
  return {
    add(count) {
      total += count;
    },
    report() {
      const file = process.env["FUZZ_PAIRS"];
      if (file !== undefined) appendFileSync(file, `${JSON.stringify({ property, pairs: total })}\n`);
    },
  };
}
