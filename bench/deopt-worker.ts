/** The process that deopt.ts watches: `node deopt-worker.js TRACE MODULE CALLS`. */
import { appendFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { STEADY } from "./deopt-marker.js";

interface Work {
  work(calls: number): void;
}

/** V8 optimises beside the work; the last of it may come after. */
const SETTLE_MS = 300;

const [trace = "", module = "", calls = ""] = process.argv.slice(2);
const { work }: Work = await import(pathToFileURL(module).href);
work(Number(calls));
await setTimeout(SETTLE_MS);
appendFileSync(trace, `${STEADY}\n`);
work(Number(calls));
