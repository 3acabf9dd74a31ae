/** Random and altered octets for targets: what throws, what takes longer than its length explains, what memory is kept. */
import { randomFrom } from "../differential/mutations.js";
import type { Target } from "./entry-points.js";
import { inputs } from "./inputs.js";

/** What a target did not stand. */
export interface Finding {
  readonly target: string;
  readonly problem: string;
  readonly input: Uint8Array;
}

export interface Outcome {
  readonly calls: ReadonlyMap<string, number>;
  readonly octets: number;
  /** Nanoseconds an octet, in the call of more than a thousand octets that took the longest for its length. */
  readonly slowest: ReadonlyMap<string, number>;
  /** By how many octets the memory in use grew after the first tenth of the run. */
  readonly memoryGrowth: number;
  readonly findings: readonly Finding[];
}

/**
 * A call that takes longer than this is looked at: so much at once, and so much for each octet. Streams take the most, for
 * frames of one octet.
 */
const MILLISECONDS = 30;
const NANOSECONDS_PER_OCTET = 1000;

/** It hangs if that is all of it many times over, */
const HANGING = 20;

/** or if it takes so many times what the first quarter of its octets takes. What grows with the square takes 16 times that. */
const GROWTH = 8;

/** The fastest of so many calls counts, and it must be slow as often, so that other programs' work is not taken for it. */
const REPEATS = 3;

/** So many inputs between two looks at the clock. */
const ROUNDS = 200;

/** `tests` is the folder of the tests; `seconds` is how long it goes on, at least one round. */
export async function fuzz(targets: readonly Target[], tests: string, seed: number, seconds: number): Promise<Outcome> {
  const next = inputs(tests, randomFrom(seed));
  const run = new Run();
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  let baseline = Number.POSITIVE_INFINITY;
  let call = seed;
  do {
    for (let round = 0; round < ROUNDS; round++) {
      const input = next();
      for (const target of targets) await run.call(target, input, call++);
    }
    if (baseline === Number.POSITIVE_INFINITY && elapsed() >= seconds / 10) baseline = memoryInUse();
  } while (elapsed() < seconds);
  return run.outcome(memoryInUse() - baseline);
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

class Run {
  private readonly calls = new Map<string, number>();
  private readonly slowest = new Map<string, number>();
  private readonly findings: Finding[] = [];
  private octets = 0;

  async call(target: Target, input: Uint8Array, seed: number): Promise<void> {
    const { name } = target;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    this.octets += input.length;
    const before = input.slice();
    try {
      await this.time(target, input, seed);
      if (Buffer.compare(before, input) !== 0) throw new Error("the input was changed");
    } catch (problem) {
      this.findings.push({
        target: name,
        problem: problem instanceof Error ? (problem.stack ?? "") : String(problem),
        input: before,
      });
    }
  }

  private async time(target: Target, input: Uint8Array, seed: number): Promise<void> {
    const limit = MILLISECONDS + (input.length * NANOSECONDS_PER_OCTET) / 1e6;
    const taken = await fastestCall(target, input, seed, limit);
    if (input.length > 1000) {
      this.slowest.set(target.name, Math.max(this.slowest.get(target.name) ?? 0, (taken * 1e6) / input.length));
    }
    if (taken <= limit) return;
    let times = "";
    for (let i = 0; i < REPEATS; i++) {
      const whole = await fastestCall(target, input, seed, 0);
      const quarter = await fastestCall(target, input.subarray(0, input.length / 4), seed, 0);
      if (whole < HANGING * limit && whole < GROWTH * quarter + MILLISECONDS) return;
      times = `${whole.toFixed(0)} ms for ${input.length} octets, ${quarter.toFixed(0)} ms for a quarter of them`;
    }
    throw new Error(`took ${times}`);
  }

  outcome(memoryGrowth: number): Outcome {
    const { calls, octets, slowest, findings } = this;
    return { calls, octets, slowest, memoryGrowth, findings };
  }
}

/** Milliseconds of the processor, of the fastest of some calls, or of one that stays below the limit. */
async function fastestCall(target: Target, input: Uint8Array, seed: number, limit: number): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < REPEATS && fastest > limit; i++) {
    const start = process.cpuUsage();
    await target.run(input, randomFrom(seed));
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}
