import type { Case } from "./corpus.js";
import { type Timing, timing } from "./statistics.js";
import type { Variant } from "./variants.js";
import { WorkerProcess } from "./worker-process.js";

export interface Plan {
  /** With its index in the corpus, which is how workers know it. */
  readonly cases: readonly (readonly [index: number, input: Case])[];
  readonly rounds: number;
  readonly timeMs: number;
}

/** What one variant did, one entry for every case of the plan. */
export interface Measurements {
  readonly variant: Variant;
  readonly perCase: readonly CaseMeasurements[];
}

export interface CaseMeasurements extends Timing {
  readonly input: Case;
  readonly accepted: boolean;
  /** Mean nanoseconds of one operation in each round. */
  readonly rounds: readonly number[];
}

/** All inputs are run so often before the rounds, so that V8 knows all of them when it optimises. */
const warmUpPasses = 3;
const warmUpPassMs = 15;
/** Before every measurement: other processes had the caches in between. */
const warmUpMs = 3;

/** A variant in its process, with what was measured so far. */
export class Contestant {
  readonly variant: Variant;
  readonly #worker: WorkerProcess;
  readonly #plan: Plan;
  readonly #lanes: readonly Lane[];

  constructor(variant: Variant, command: readonly [string, ...string[]], plan: Plan, signal: AbortSignal) {
    this.variant = variant;
    this.#worker = new WorkerProcess(variant.name, command, signal);
    this.#plan = plan;
    this.#lanes = plan.cases.map(([index, input]) => ({ index, input, accepted: false, rounds: [] }));
  }

  async prepare(): Promise<void> {
    for (const lane of this.#lanes) lane.accepted = await this.#worker.accepts(lane.index);
    for (let pass = 0; pass < warmUpPasses; pass++) {
      for (const lane of this.#lanes) await this.#worker.measure(lane.index, 0, warmUpPassMs);
    }
  }

  async takeTurn(position: number): Promise<void> {
    const lane = this.#lanes[position];
    if (lane === undefined) throw new Error(`no case at position ${position}`);
    lane.rounds.push(await this.#worker.measure(lane.index, warmUpMs, this.#plan.timeMs));
  }

  measurements(): Measurements {
    const perCase = this.#lanes.map(({ input, accepted, rounds }) => ({ input, accepted, rounds, ...timing(rounds) }));
    return { variant: this.variant, perCase };
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}

interface Lane {
  readonly index: number;
  readonly input: Case;
  accepted: boolean;
  readonly rounds: number[];
}
