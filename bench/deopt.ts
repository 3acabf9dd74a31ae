/**
 * Does V8 come to rest? A process of its own does the same work twice, and V8 prints each optimisation and
 * deoptimisation. What is still deoptimised the second time is in a loop: exit code 1.
 *
 *     node bench/dist/deopt.js [--calls N] [MODULE]
 *
 * MODULE exports `work(calls)`; without it the work is parsing the inputs of the bench (deopt-work.ts).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { STEADY } from "./deopt-marker.js";

/** What V8 did to a function. */
interface Event {
  readonly kind: "optimised" | "deoptimised";
  readonly name: string;
  readonly isSteady: boolean;
  /** The line in which V8 says so. */
  readonly line: string;
}

/** How V8 says it. */
const patterns = {
  optimised: /^\[completed optimizing .*?<JSFunction (\S*)/,
  deoptimised: /^\[bailout .*?<JSFunction (\S*)/,
} as const;

const { values, positionals } = parseArgs({
  options: { calls: { type: "string", default: "2000000" } },
  allowPositionals: true,
});
const module = resolve(positionals[0] ?? join(import.meta.dirname, "deopt-work.js"));
process.exitCode = report(eventsIn(traceOf(module, values.calls)));

/** What V8 says about the process: in a file, because it comes too late on standard output. */
function traceOf(module: string, calls: string): string {
  const folder = mkdtempSync(join(tmpdir(), "abnfa-deopt-"));
  const trace = join(folder, "trace");
  const flags = ["--trace-opt", "--trace-deopt", "--redirect-code-traces", `--redirect-code-traces-to=${trace}`];
  const worker = join(import.meta.dirname, "deopt-worker.js");
  try {
    const { status } = spawnSync(process.execPath, [...flags, worker, trace, module, calls], { stdio: "inherit" });
    if (status !== 0) throw new Error(`the process ended with ${status}`);
    return readFileSync(trace, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function eventsIn(trace: string): Event[] {
  const lines = trace.split("\n");
  const steadyFrom = lines.indexOf(STEADY);
  if (steadyFrom < 0) throw new Error("the trace has no steady state");
  return lines.flatMap((line, index) =>
    (["optimised", "deoptimised"] as const).flatMap((kind) => {
      const name = patterns[kind].exec(line)?.[1];
      return name === undefined ? [] : [{ kind, name, line, isSteady: index > steadyFrom }];
    }),
  );
}

/** The exit code. */
function report(events: readonly Event[]): number {
  for (const isSteady of [false, true]) {
    const count = (kind: Event["kind"]) => events.filter((e) => e.kind === kind && e.isSteady === isSteady).length;
    const phase = isSteady ? "steady state" : "warm-up";
    process.stdout.write(`${phase}: ${count("optimised")} optimised, ${count("deoptimised")} deoptimised\n`);
  }
  const looping = events.filter(({ kind, isSteady }) => kind === "deoptimised" && isSteady);
  for (const { line } of looping) process.stdout.write(`${line}\n`);
  return looping.length > 0 ? 1 : 0;
}
