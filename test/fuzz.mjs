/**
 * The long run of the random tests, then of every entry point of @abnfa/syslog. Prints how many pairs of a grammar and an
 * input each property compared, how often each entry point was called, and the seed to draw the same ones again; fails if
 * a test does, if all of them together compared too few, or if an entry point throws, hangs or keeps memory.
 *
 *     npm run fuzz                                                       with a new seed
 *     FUZZ_SEED=7 FUZZ_RUNS=100 FUZZ_SECONDS=600 npm run fuzz            the same again, and ten times as long
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a run of the default length has to compare at the least. */
const REQUIRED_PAIRS = 100_000;
const DEFAULT_RUNS = 8;

const TESTS = ["random", "minimize", "pure-dfa", "refine"].map((name) => `test/compiler/${name}`);

const runs = Number(process.env.FUZZ_RUNS ?? DEFAULT_RUNS);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9));
if (!(runs > 0) || !Number.isInteger(seed)) throw new RangeError("FUZZ_RUNS is above 0, FUZZ_SEED an integer");
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);

const directory = mkdtempSync(join(tmpdir(), "abnfa-fuzz-"));
const file = join(directory, "pairs");
const env = { ...process.env, FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed), FUZZ_PAIRS: file };
const vitest = ["vitest", "run", "--config", "test/vitest.config.ts", ...TESTS];
const { status } = spawnSync("npx", vitest, { stdio: "inherit", env });
const counts =
  status === 0
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];
rmSync(directory, { recursive: true });

for (const { property, pairs } of counts) console.log(`${String(pairs).padStart(9)}  ${property}`);
const total = counts.reduce((sum, { pairs }) => sum + pairs, 0);
console.log(`${String(total).padStart(9)}  pairs of a grammar and an input; FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
const isShort = runs >= DEFAULT_RUNS && total < REQUIRED_PAIRS;
if (isShort) console.error(`fewer than ${REQUIRED_PAIRS}`);

const entryPoints = ["--expose-gc", "test/dist/test/fuzz/run.js"];
const { status: runtimeStatus } = spawnSync(process.execPath, entryPoints, { stdio: "inherit", env });
process.exitCode = status !== 0 || isShort || runtimeStatus !== 0 ? 1 : 0;
