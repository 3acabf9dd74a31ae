import type { Case } from "./corpus.js";
import type { Lane } from "./lane.js";
import { type Timing, timing } from "./statistics.js";
import type { Variant } from "./variants.js";
import { WorkerProcess } from "./worker-process.js";

export interface Plan {
  readonly lanes: readonly Lane[];
  readonly rounds: number;
  readonly timeMs: number;
}

/** What one variant did, one entry for every lane of the plan. */
export interface Measurements {
  readonly variant: Variant;
  readonly perLane: readonly LaneMeasurements[];
}

export interface LaneMeasurements extends Timing {
  readonly lane: Lane;
  /** The inputs that were accepted and must not be, or the other way round. */
  readonly wrong: readonly Case[];
  /** Mean nanoseconds of one operation in each round. */
  readonly rounds: readonly number[];
}

/** All inputs are run so often before the rounds, so that V8 knows all of them when it optimises, */
const warmUpPasses = 3;
/** each so long, */
const warmUpPassMs = 15;
/** or longer where there are few, so that V8 is done with optimising. */
const warmUpTotalMs = 800;
/** Before every measurement: other processes had the caches in between. */
const warmUpMs = 3;

/** A variant in its process, with what was measured so far. */
export class Contestant {
  readonly variant: Variant;
  readonly #worker: WorkerProcess;
  readonly #plan: Plan;
  readonly #records: readonly LaneRecord[];

  constructor(variant: Variant, command: readonly [string, ...string[]], plan: Plan, signal: AbortSignal) {
    this.variant = variant;
    this.#worker = new WorkerProcess(variant.name, command, signal);
    this.#plan = plan;
    this.#records = plan.lanes.map((lane) => ({ lane, wrong: [], rounds: [] }));
  }

  async prepare(): Promise<void> {
    if (this.variant.kind !== "bound") for (const record of this.#records) await this.#check(record);
    const timeMs = Math.max(warmUpPassMs, warmUpTotalMs / warmUpPasses / this.#records.length);
    for (let pass = 0; pass < warmUpPasses; pass++) {
      for (const { lane } of this.#records) await this.#worker.measure(lane.order, 0, timeMs);
    }
  }

  async #check({ lane, wrong }: LaneRecord): Promise<void> {
    for (const input of lane.inputs) {
      if ((await this.#worker.accepts(input.index)) !== input.accepted) wrong.push(input);
    }
  }

  async takeTurn(position: number): Promise<void> {
    const record = this.#records[position];
    if (record === undefined) throw new Error(`no lane at position ${position}`);
    record.rounds.push(await this.#worker.measure(record.lane.order, warmUpMs, this.#plan.timeMs));
  }

  measurements(): Measurements {
    return { variant: this.variant, perLane: this.#records.map((record) => ({ ...record, ...timing(record.rounds) })) };
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}

interface LaneRecord {
  readonly lane: Lane;
  readonly wrong: Case[];
  readonly rounds: number[];
}
