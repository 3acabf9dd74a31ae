import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import type { Measurements } from "./contestant.js";
import { title } from "./corpus.js";
import type { Mode } from "./modes.js";
import { resultsFolder } from "./places.js";
import { geometricMean, type Timing } from "./statistics.js";
import { isWrong } from "./verdicts.js";

export interface ModeResults {
  readonly mode: Mode;
  readonly measurements: readonly Measurements[];
}

/** The circumstances of a run. */
export interface Run {
  readonly date: Date;
  readonly rounds: number;
  readonly timeMs: number;
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Writes everything that was measured, all times in nanoseconds; gives the file. */
export function writeResults(run: Run, results: readonly ModeResults[], file = defaultFile(run.date)): string {
  const content = {
    date: run.date.toISOString(),
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: { model: cpus()[0]?.model ?? "unknown", count: cpus().length },
    rounds: run.rounds,
    timeMsPerRound: run.timeMs,
    leftOut: run.leftOut,
    modes: Object.fromEntries(results.map(({ mode, measurements }) => [mode, measurements.map(variantResult)])),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

function defaultFile(date: Date): string {
  const name = date.toISOString().replace(/:/g, "-").replace(/\..*/, "");
  return join(resultsFolder, `${name}.json`);
}

function variantResult({ variant, perCase }: Measurements) {
  return {
    variant: variant.name,
    kind: variant.kind,
    geometricMean: rounded(geometricMean(perCase)),
    geometricMeanOfAccepted: rounded(geometricMean(perCase.filter(({ input }) => input.accepted))),
    cases: perCase.map((measured) => ({
      input: title(measured.input),
      correct: !isWrong(measured),
      ...rounded(measured),
      rounds: measured.rounds.map(round),
    })),
  };
}

function rounded({ best, median }: Timing): Timing {
  return { best: round(best), median: round(median) };
}

/** No digits that were not measured. */
function round(ns: number): number {
  return Number(ns.toFixed(2));
}
