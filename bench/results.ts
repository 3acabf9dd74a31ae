import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import type { LaneMeasurements, Measurements } from "./contestant.js";
import { octetsOf } from "./lane.js";
import { resultsFolder } from "./places.js";
import { isOfValid } from "./report.js";
import { geometricMean, type Timing } from "./statistics.js";
import { isWrong } from "./verdicts.js";

/** The circumstances of a run. */
export interface Run {
  readonly date: Date;
  readonly rounds: number;
  readonly timeMs: number;
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Writes everything that was measured, a member for each suite, all times in nanoseconds; gives the file. */
export function writeResults(
  run: Run,
  suites: Readonly<Record<string, unknown>>,
  file = defaultFile(run.date),
): string {
  const content = {
    date: run.date.toISOString(),
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: { model: cpus()[0]?.model ?? "unknown", count: cpus().length },
    rounds: run.rounds,
    timeMsPerRound: run.timeMs,
    leftOut: run.leftOut,
    suites,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

function defaultFile(date: Date): string {
  const name = date.toISOString().replace(/:/g, "-").replace(/\..*/, "");
  return join(resultsFolder, `${name}.json`);
}

/** What one variant did in a mode of a suite. */
export function variantResult({ variant, perLane }: Measurements) {
  return {
    variant: variant.name,
    kind: variant.kind,
    geometricMean: rounded(geometricMean(perLane)),
    geometricMeanOfAccepted: rounded(geometricMean(perLane.filter(isOfValid))),
    cases: perLane.map(laneResult),
  };
}

function laneResult(measured: LaneMeasurements) {
  return {
    input: measured.lane.title,
    octets: octetsOf(measured.lane),
    correct: !isWrong(measured),
    ...rounded(measured),
    rounds: measured.rounds.map(round),
  };
}

function rounded({ best, median }: Timing): Timing {
  return { best: round(best), median: round(median) };
}

/** No digits that were not measured. */
export function round(ns: number): number {
  return Number(ns.toFixed(2));
}
