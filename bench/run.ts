/**
 * The bench's entry point: reads the command line, runs the suites, writes the results. Exit code 1 is a failure, 2 a
 * wrong command line, 130 an interruption.
 */

import { type Names, type Options, readOptions, UsageError, usage } from "./options.js";
import { Progress } from "./progress.js";
import { writeResults } from "./results.js";
import type { Context } from "./suite.js";
import { suites } from "./suites.js";
import { Unavailable } from "./unavailable.js";

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interrupt.abort(signal));

const names: Names = {
  suites: suites.map(({ name }) => name),
  variants: [...new Set(suites.flatMap(({ columns }) => columns))],
};

try {
  const options = readOptions(process.argv.slice(2), names);
  process.exitCode = options.help ? help() : await bench(options);
} catch (error) {
  process.exitCode = explain(error);
}

function help(): number {
  process.stdout.write(usage(names));
  return 0;
}

async function bench(options: Options): Promise<number> {
  const context: Context = { options, progress: new Progress(process.stderr), signal: interrupt.signal, leftOut: {} };
  const date = new Date();
  const results: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const suite of suites) {
    if (!(options.suites?.includes(suite.name) ?? suite.isExtra !== true)) continue;
    const findings = await suite.run(context);
    if (findings === null) continue;
    results[suite.name] = findings.results;
    problems.push(...findings.problems);
  }
  if (Object.keys(results).length === 0) throw new UsageError("nothing to measure: no suite has what was asked for");
  const { rounds, timeMs } = options;
  const file = writeResults({ date, rounds, timeMs, leftOut: context.leftOut }, results, options.json);
  process.stdout.write(`results: ${file}\n`);
  for (const problem of new Set(problems)) process.stderr.write(`wrong: ${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

function explain(error: unknown): number {
  if (interrupt.signal.aborted) {
    process.stderr.write("interrupted\n");
    return 130;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage(names)}`);
    return 2;
  }
  if (error instanceof Unavailable) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  throw error;
}
