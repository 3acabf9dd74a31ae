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

/** What takes longer the first time is not measured again. */
const slowMs = 2000;

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
    this.#records = plan.lanes.map((lane) => ({ lane, wrong: [], rounds: [], isSlow: false }));
  }

  async prepare(): Promise<void> {
    if (this.variant.kind !== "bound") await this.#checkAll();
    const lanes = this.#records.flatMap(({ lane, isSlow }) => (isSlow ? [] : [lane]));
    const timeMs = Math.max(warmUpPassMs, warmUpTotalMs / warmUpPasses / lanes.length);
    for (let pass = 0; pass < warmUpPasses; pass++) {
      for (const lane of lanes) await this.#worker.measure(lane.order, 0, timeMs);
    }
  }

  async #checkAll(): Promise<void> {
    await this.#worker.accepts(this.#plan.lanes[0]?.order[0] ?? 0); // waits for the process to start
    for (const record of this.#records) await this.#check(record);
  }

  async #check(record: LaneRecord): Promise<void> {
    const started = performance.now();
    for (const input of record.lane.inputs) {
      if ((await this.#worker.accepts(input.index)) !== input.accepted) record.wrong.push(input);
    }
    const elapsed = performance.now() - started;
    if (elapsed < slowMs) return;
    record.isSlow = true;
    record.rounds.push(elapsed * 1e6);
  }

  async takeTurn(position: number): Promise<void> {
    const record = this.#records[position];
    if (record === undefined) throw new Error(`no lane at position ${position}`);
    if (!record.isSlow) record.rounds.push(await this.#worker.measure(record.lane.order, warmUpMs, this.#plan.timeMs));
  }

  measurements(): Measurements {
    const perLane = this.#records.map(({ lane, wrong, rounds }) => ({ lane, wrong, rounds, ...timing(rounds) }));
    return { variant: this.variant, perLane };
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}

interface LaneRecord {
  readonly lane: Lane;
  readonly wrong: Case[];
  readonly rounds: number[];
  /** The check has told all that needs to be known. */
  isSlow: boolean;
}
