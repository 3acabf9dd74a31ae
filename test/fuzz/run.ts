/**
 * Feeds every entry point of @abnfa/syslog random and altered octets for a time, from the repository's root. Ends with 1
 * when one of them throws, takes longer than the length of its input explains, or keeps memory.
 *
 *     FUZZ_SEED=7 FUZZ_SECONDS=600 npm run fuzz
 */
import { TARGETS } from "./entry-points.js";
import { fuzz, type Outcome } from "./fuzz.js";

/** Half a minute of octets would be many times that. */
const MEMORY = 64 * 1024 * 1024;

/** How many findings are shown. */
const SHOWN = 10;

const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 60);
const outcome = await fuzz(TARGETS, "test", seed, seconds);
report(outcome);
process.exitCode = outcome.findings.length > 0 || outcome.memoryGrowth > MEMORY ? 1 : 0;

function report({ calls, octets, slowest, memoryGrowth, findings }: Outcome): void {
  for (const [name, count] of calls) {
    const worst = slowest.get(name)?.toFixed(0) ?? "-";
    console.log(`${String(count).padStart(9)}  ${name}; at most ${worst} ns an octet`);
  }
  const megabytes = (count: number) => `${(count / 1024 / 1024).toFixed(0)} MB`;
  console.log(`${megabytes(octets)} in ${seconds} s (seed ${seed}); memory in use grew by ${megabytes(memoryGrowth)}`);
  console.log(`${findings.length} findings`);
  for (const { target, problem, input } of findings.slice(0, SHOWN)) {
    console.log(`${target}: ${problem}\n  ${JSON.stringify(Buffer.from(input.subarray(0, 500)).toString("latin1"))}`);
  }
}
