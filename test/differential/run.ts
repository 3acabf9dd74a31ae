/**
 * Compares the profile `compatible` with go-syslog on messages that are altered at random, from the repository's root:
 * npm run differential -- --messages 100000 --seed 1. Ends with 1 when they differ without a documented reason.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Comparison, compare, type Unexplained } from "./compare.js";
import { GoSyslog, whyUnavailable } from "./go-syslog.js";
import { seeds } from "./mutations.js";

/** How many unexplained differences are shown. */
const SHOWN = 20;

const { values } = parseArgs({ options: { messages: { type: "string" }, seed: { type: "string" } } });
process.exitCode = run(numberOf("messages", values.messages, 100_000), numberOf("seed", values.seed, 1));

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} wants a number from 0 to 999999999, not ${text}`);
  return Number(text);
}

function run(count: number, seed: number): number {
  const why = whyUnavailable();
  if (why !== null) {
    console.error(`differential: nothing to compare with: ${why}`);
    return 2;
  }
  const go = new GoSyslog(join("test", "differential", "go"));
  try {
    const comparison = compare(go, seeds("test"), count, seed);
    report(comparison, seed);
    return comparison.unexplained.length === 0 ? 0 : 1;
  } finally {
    go.dispose();
  }
}

function report({ messages, accepted, explained, unexplained }: Comparison, seed: number): void {
  console.log(`${messages} messages (seed ${seed}), of which ${accepted} are accepted by both`);
  console.log("differences for the reasons in runtime/docs/profiles.md:");
  for (const [id, count] of [...explained].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${String(count).padStart(6)} ${id}`);
  }
  console.log(`${unexplained.length} differences without such a reason`);
  for (const difference of unexplained.slice(0, SHOWN)) console.log(described(difference));
}

function described({ input, mode, aspects, ours, theirs, candidates }: Unexplained): string {
  return [
    `${mode}: ${aspects.join(", ")}${candidates.length > 0 ? ` (both ${candidates.join(" and ")}?)` : ""}`,
    `  input      ${JSON.stringify(Buffer.from(input).toString("latin1"))} (a character for each octet)`,
    `  compatible ${JSON.stringify(ours)}`,
    `  go-syslog  ${JSON.stringify(theirs)}`,
  ].join("\n");
}
