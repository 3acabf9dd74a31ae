/**
 * The bench's entry point: reads the command line, measures, reports. Exit code 1 is a failure, 2 a wrong command line,
 * 130 an interruption.
 */

import type { Plan } from "./contestant.js";
import { readCorpus, title } from "./corpus.js";
import { type Options, readOptions, UsageError, usage } from "./options.js";
import { corpusFile } from "./places.js";
import { Progress } from "./progress.js";
import { formatReport } from "./report.js";
import { type ModeResults, writeResults } from "./results.js";
import { measureMode, type ReadyVariant } from "./rounds.js";
import { Unavailable } from "./unavailable.js";
import { variants } from "./variants.js";
import { describeWrong, mustBeRight } from "./verdicts.js";

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interrupt.abort(signal));

try {
  const options = readOptions(process.argv.slice(2));
  process.exitCode = options.help ? help() : await bench(options);
} catch (error) {
  process.exitCode = explain(error);
}

function help(): number {
  process.stdout.write(usage);
  return 0;
}

async function bench(options: Options): Promise<number> {
  const plan = makePlan(options);
  const leftOut: Record<string, string> = {};
  const ready = prepareVariants(options, leftOut);
  const date = new Date();
  const results = await measureAll(options, ready, plan);
  const file = writeResults({ date, rounds: plan.rounds, timeMs: plan.timeMs, leftOut }, results, options.json);
  process.stdout.write(`results: ${file}\n`);
  return verdict(results, leftOut);
}

function makePlan({ cases, rounds, timeMs }: Options): Plan {
  const chosen = [...readCorpus(corpusFile).entries()].filter(([, input]) => cases.test(title(input)));
  if (chosen.length === 0) throw new UsageError(`no input's title matches ${cases}`);
  return { cases: chosen, rounds, timeMs };
}

/** Builds the chosen variants; says which cannot be measured here, and why. */
function prepareVariants(options: Options, leftOut: Record<string, string>): readonly ReadyVariant[] {
  const chosen = variants.filter(({ name }) => options.variants?.includes(name) ?? true);
  return chosen.flatMap((variant) => {
    try {
      return [{ variant, command: variant.prepare() }];
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      leftOut[variant.name] = error.message;
      process.stderr.write(`${variant.name} is left out: ${error.message}\n`);
      return [];
    }
  });
}

async function measureAll(options: Options, ready: readonly ReadyVariant[], plan: Plan): Promise<ModeResults[]> {
  const progress = new Progress(process.stderr);
  const results: ModeResults[] = [];
  for (const mode of options.modes) {
    try {
      results.push({ mode, measurements: await measureMode(mode, ready, plan, progress, interrupt.signal) });
    } finally {
      progress.clear();
    }
    const latest = results.at(-1);
    if (latest) process.stdout.write(`${formatReport(mode, latest.measurements, plan.rounds)}\n\n`);
  }
  return results;
}

/** 1 when one of our own parsers is missing, or when one that must be right is wrong. */
function verdict(results: readonly ModeResults[], leftOut: Readonly<Record<string, string>>): number {
  const wrong = results.flatMap(({ measurements }) => measurements.filter(mustBeRight).flatMap(describeWrong));
  for (const line of new Set(wrong)) process.stderr.write(`wrong: ${line}\n`);
  const ownMissing = variants.some(({ name, kind }) => kind === "own" && name in leftOut);
  return wrong.length > 0 || ownMissing ? 1 : 0;
}

function explain(error: unknown): number {
  if (interrupt.signal.aborted) {
    process.stderr.write("interrupted\n");
    return 130;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
  throw error;
}
