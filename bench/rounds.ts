import { Contestant, type Measurements, type Plan } from "./contestant.js";
import { title } from "./corpus.js";
import type { Mode } from "./modes.js";
import type { Progress } from "./progress.js";
import type { Variant, WorkerCommand } from "./variants.js";

export interface ReadyVariant {
  readonly variant: Variant;
  readonly command: WorkerCommand;
}

/**
 * Measures all variants in one mode. A round goes through the inputs and lets the variants take turns on each, so that a
 * machine that becomes faster or slower does so for all of them.
 */
export async function measureMode(
  mode: Mode,
  ready: readonly ReadyVariant[],
  plan: Plan,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly Measurements[]> {
  const contestants = ready.map(({ variant, command }) => new Contestant(variant, command(mode), plan, signal));
  try {
    for (const contestant of contestants) {
      progress.show(`${mode}: warming up ${contestant.variant.name}`);
      await contestant.prepare();
    }
    for (let round = 1; round <= plan.rounds; round++) {
      for (const [position, [, input]] of plan.cases.entries()) {
        progress.show(`${mode}: round ${round} of ${plan.rounds}, ${title(input)}`);
        for (const contestant of contestants) await contestant.takeTurn(position);
      }
    }
    return contestants.map((contestant) => contestant.measurements());
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
}
