/**
 * How compiling grows with the grammar: times of each stage for grammars of three shapes, 1, 10 and 100 times as
 * large, and the time of the whole program on rfc5424.abnf.
 *
 *     node bench/dist/compile-times.js [--limit SECONDS]
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { analyse, compile } from "abnfa";
import { rootFolder } from "./places.js";
import { timing } from "./statistics.js";
import { formatTable } from "./table.js";

const SIZES = [10, 100, 1000] as const;

/** Grammars of a size; each grows in another direction. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  "fields, one after the other": (size) => {
    const names = numbers(size).map((i) => `field-${i}`);
    const field = (name: string, i: number) =>
      `${name} = "-" / 1*${20 + (i % 40)}%x21-7E\n ;! capture field${i} text\n ;! error field${i} "a field"\n`;
    return `record = ${names.join("\n SP ")}\n${names.map(field).join("")}`;
  },
  "keywords, one or the other": (size) => {
    const names = numbers(size).map((i) => `pair-${i}`);
    const pair = (name: string, i: number) => `${name} = %s"k${i.toString(36)}" "=" 1*3DIGIT\n`;
    return `record = *(pair ";")\npair = ${names.join("\n / ")}\n${names.map(pair).join("")}`;
  },
  "restricted numbers, one after the other": (size) => {
    const names = numbers(size).map((i) => `number-${i}`);
    const number = (name: string, i: number) => `${name} = 1*3DIGIT\n ;! range 0..${100 + (i % 900)}\n`;
    return `record = ${names.join("\n SP ")}\n${names.map(number).join("")}`;
  },
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

interface Job {
  readonly shape: string;
  readonly size: number;
}

/** Milliseconds by stage, or what went wrong. */
type Outcome =
  | { readonly times: Readonly<Record<string, number>>; readonly states: number }
  | { readonly problem: string };

const CODE = { name: "synthetic", origin: "synthetic.abnf", style: "goto", read: () => "" } as const;

if (isMainThread) await main();
else parentPort?.postMessage(measure(workerData as Job));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { limit: { type: "string", default: "60" } } });
  for (const shape of Object.keys(shapes)) {
    const outcomes: Outcome[] = [];
    for (const size of SIZES) outcomes.push(await inWorker({ shape, size }, Number(values.limit)));
    process.stdout.write(`${shape} (milliseconds; growth from 10 to 100 times: 10 is linear, 100 quadratic)\n`);
    process.stdout.write(`${formatTable(rowsOf(outcomes))}\n\n`);
  }
  const { best, median } = timing(numbers(5).map(() => wholeProcess()));
  process.stdout.write(`abnfa compile grammar/rfc5424.abnf, whole process: ${best.toFixed(0)} ms at best, `);
  process.stdout.write(`${median.toFixed(0)} ms in the middle of five runs\n`);
}

/** Each in a thread of its own: nothing is warm, and what takes too long can be stopped. */
function inWorker(job: Job, limit: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    const timer = setTimeout(() => {
      resolve({ problem: `> ${limit} s` });
      void worker.terminate();
    }, limit * 1000);
    worker.on("message", (outcome: Outcome) => resolve(outcome));
    worker.on("error", (error) => resolve({ problem: error.message }));
    worker.on("exit", () => clearTimeout(timer));
  });
}

function measure({ shape, size }: Job): Outcome {
  const text = shapes[shape]?.(size) ?? "";
  const times: Record<string, number> = {};
  const started = performance.now();
  try {
    const { parser } = analyse({ name: "synthetic.abnf", text }, null, (stage, run) => {
      const began = performance.now();
      const result = run();
      times[stage] = (times[stage] ?? 0) + performance.now() - began;
      return result;
    });
    times["all of these"] = performance.now() - started;
    times["compile, with goto code"] = timeOf(() => compile({ name: "synthetic.abnf", text }, CODE));
    return { times, states: parser.machines[0]?.states.length ?? 0 };
  } catch (problem) {
    return { problem: problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem) };
  }
}

function timeOf(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function rowsOf(outcomes: readonly Outcome[]): string[][] {
  const done = outcomes.filter((outcome) => "times" in outcome);
  const stages = Object.keys(done[0]?.times ?? {});
  const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
  const cells = (cell: (outcome: (typeof done)[number]) => string) =>
    outcomes.map((outcome) => ("times" in outcome ? cell(outcome) : "-"));
  return [
    ["", ...SIZES.map((size) => `${size / SIZES[0]}x`), "growth"],
    ["states", ...cells(({ states }) => String(states))],
    ...stages.map((stage) => {
      const times = done.map((outcome) => outcome.times[stage] ?? Number.NaN);
      const [before = Number.NaN, after = Number.NaN] = times.slice(1);
      const growth = Number.isNaN(after) ? "-" : (after / before).toFixed(1);
      return [stage, ...cells(({ times }) => (times[stage] ?? Number.NaN).toFixed(1)), growth];
    }),
    ...problems.map((problem) => [`not measured: ${problem}`]),
  ];
}

function wholeProcess(): number {
  const started = performance.now();
  const bin = join(rootFolder, "compiler", "dist", "bin.js");
  const { status, stderr } = spawnSync(process.execPath, [bin, "compile", "grammar/rfc5424.abnf"], {
    cwd: rootFolder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`abnfa ended with ${status}: ${stderr}`);
  return performance.now() - started;
}
