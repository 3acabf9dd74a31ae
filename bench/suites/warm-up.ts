import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { corpusFile } from "../places.js";
import { round } from "../results.js";
import { median } from "../statistics.js";
import type { Context, Findings, Suite } from "../suite.js";
import { formatTable } from "../table.js";
import { prepareVariants } from "../timed-suite.js";
import { nodePeer, runtimes, type WorkerCommand } from "../variants.js";
import type { WarmUp } from "../warm-up-worker.js";

const variants = [...runtimes, nodePeer("regexp"), nodePeer("glossy"), nodePeer("nsyslog-parser")];

/** Fresh processes of each variant; the middle one counts. */
const PROCESSES = 5;
const QUICK_PROCESSES = 1;

/** How soon a fresh process is fast. */
export const warmUp: Suite = { name: "warm-up", columns: variants.map(({ name }) => name), run };

async function run(context: Context): Promise<Findings> {
  const { rounds } = context.options;
  const processes = Math.min(rounds, rounds < PROCESSES ? QUICK_PROCESSES : PROCESSES);
  const results: Record<string, readonly WarmUp[]> = {};
  for (const { variant, command } of prepareVariants(variants, context)) {
    const runs: WarmUp[] = [];
    for (let number = 1; number <= processes; number++) {
      context.progress.show(`warm-up: ${variant.name}, process ${number} of ${processes}`);
      runs.push(await inFreshProcess(command, context.signal));
    }
    results[variant.name] = runs;
  }
  context.progress.clear();
  process.stdout.write(`${formatWarmUp(results, processes)}\n\n`);
  return { results, problems: [] };
}

async function inFreshProcess(command: WorkerCommand, signal: AbortSignal): Promise<WarmUp> {
  const [program, , ...parameters] = command(corpusFile, "lazy");
  const worker = join(import.meta.dirname, "..", "warm-up-worker.js");
  const { stdout } = await promisify(execFile)(program, [worker, ...parameters], { signal });
  return JSON.parse(stdout);
}

function formatWarmUp(results: Readonly<Record<string, readonly WarmUp[]>>, processes: number): string {
  const rows = Object.entries(results).map(([variant, runs]) => {
    const middle = (value: (run: WarmUp) => number) => round(median(runs.map(value)));
    return [
      variant,
      middle(({ loadMs }) => loadMs).toFixed(1),
      middle(({ firstUs }) => firstUs).toFixed(0),
      middle(({ calls }) => calls).toFixed(0),
      middle(({ ms }) => ms).toFixed(1),
      middle(({ peakNs }) => peakNs).toFixed(0),
    ];
  });
  const head = ["", "load ms", "first call us", "calls to 90 %", "ms to 90 %", "ns at peak"];
  return `WARM-UP: the inputs in random order in a fresh process, until 90 % of peak; median of ${processes}\n${formatTable([head, ...rows])}`;
}
