import { Contestant, type Measurements, type Plan } from "./contestant.js";
import { type Case, readCorpus } from "./corpus.js";
import { type Lane, oneByOne } from "./lane.js";
import { isMode, type Mode } from "./modes.js";
import { formatReport } from "./report.js";
import { variantResult } from "./results.js";
import type { Context, Findings, Suite } from "./suite.js";
import { Unavailable } from "./unavailable.js";
import type { Unit } from "./unit.js";
import type { Variant, WorkerCommand } from "./variants.js";
import { describeWrong, mustBeRight } from "./verdicts.js";

/** A suite in which variants take turns on the same inputs. */
export interface TimedSuite {
  readonly name: string;
  /** What an operation is in each mode that the suite has. */
  readonly headings: Readonly<Partial<Record<Mode, string>>>;
  /** The file with the inputs. */
  corpus(): string;
  /** What is measured of them; without it each input for itself. */
  lanes?(corpus: readonly Case[]): readonly Lane[];
  readonly variants: readonly Variant[];
  readonly units: readonly Unit[];
  readonly hasMeans: boolean;
  readonly isExtra?: boolean;
  /** What to say below a table. */
  summarise?(measurements: readonly Measurements[]): string;
  /** What else must hold of the times of a mode. */
  check?(measurements: readonly Measurements[]): readonly string[];
}

export function timed(suite: TimedSuite): Suite {
  const { name, isExtra = false } = suite;
  return { name, isExtra, columns: suite.variants.map((v) => v.name), run: (context) => runTimed(suite, context) };
}

interface ReadyVariant {
  readonly variant: Variant;
  readonly command: WorkerCommand;
}

async function runTimed(suite: TimedSuite, context: Context): Promise<Findings | null> {
  const { rounds, modes } = context.options;
  const corpusFile = suite.corpus();
  const plan = makePlan(suite, corpusFile, context);
  if (plan.lanes.length === 0) return null;
  const ready = prepareVariants(suite.variants, context);
  const results: Partial<Record<Mode, unknown>> = {};
  const problems: string[] = [];
  for (const [mode, heading] of Object.entries(suite.headings)) {
    if (!isMode(mode) || !modes.includes(mode)) continue;
    const measurements = await measureMode(suite, mode, corpusFile, ready, plan, context);
    const layout = { ...suite, heading: `${suite.name.toUpperCase()}, ${mode}: ${heading}`, rounds };
    const summary = suite.summarise?.(measurements) ?? "";
    process.stdout.write(`${formatReport(layout, measurements)}\n${summary}\n\n`);
    results[mode] = measurements.map(variantResult);
    problems.push(...measurements.filter(mustBeRight).flatMap(describeWrong), ...(suite.check?.(measurements) ?? []));
  }
  return { results, problems };
}

function makePlan(suite: TimedSuite, corpusFile: string, { options: { cases, rounds, timeMs } }: Context): Plan {
  const lanes = (suite.lanes ?? oneByOne)(readCorpus(corpusFile));
  return { lanes: lanes.filter((lane) => cases.test(lane.title)), rounds, timeMs };
}

/** Builds the chosen variants; says which cannot be measured here, and why. None of our own may be missing. */
export function prepareVariants(variants: readonly Variant[], context: Context): readonly ReadyVariant[] {
  const chosen = variants.filter(({ name }) => context.options.variants?.includes(name) ?? true);
  return chosen.flatMap((variant) => {
    try {
      return [{ variant, command: variant.prepare() }];
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (variant.kind === "own") throw new Unavailable(`${variant.name}: ${error.message}`);
      context.leftOut[variant.name] = error.message;
      process.stderr.write(`${variant.name} is left out: ${error.message}\n`);
      return [];
    }
  });
}

/**
 * Measures all variants in one mode. A round goes through the inputs and lets the variants take turns on each, so that a
 * machine that becomes faster or slower does so for all of them.
 */
async function measureMode(
  suite: TimedSuite,
  mode: Mode,
  corpusFile: string,
  ready: readonly ReadyVariant[],
  plan: Plan,
  { progress, signal }: Context,
): Promise<readonly Measurements[]> {
  const contestants = ready.map(
    ({ variant, command }) => new Contestant(variant, command(corpusFile, mode), plan, signal),
  );
  const what = `${suite.name}, ${mode}`;
  try {
    for (const contestant of contestants) {
      progress.show(`${what}: warming up ${contestant.variant.name}`);
      await contestant.prepare();
    }
    for (let round = 1; round <= plan.rounds; round++) {
      for (const [position, lane] of plan.lanes.entries()) {
        progress.show(`${what}: round ${round} of ${plan.rounds}, ${lane.title}`);
        for (const contestant of contestants) await contestant.takeTurn(position);
      }
    }
    return contestants.map((contestant) => contestant.measurements());
  } finally {
    progress.clear();
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
}
