/** The bench runs: each kind of suite in short, to the end, with what it promises in the results file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const bench = fileURLToPath(new URL("../bench/dist/run.js", import.meta.url));
let folder = "";

/** Processes are started by the dozen, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-bench-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Results {
  readonly date: string;
  readonly node: string;
  readonly cpu: { readonly model: string };
  readonly suites: Readonly<Record<string, unknown>>;
}

/** Its output and what it wrote. */
function run(words: string): { status: number | null; stdout: string; stderr: string; results(): Results } {
  const json = join(folder, "results.json");
  rmSync(json, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench, ...words.split(" "), "--json", json], {
    encoding: "utf8",
  });
  return { status, stdout, stderr, results: () => JSON.parse(readFileSync(json, "utf8")) };
}

describe("suites in which variants take turns", () => {
  const columns = (...names: string[]) =>
    names.map((variant) => expect.objectContaining({ variant, geometricMean: { best: positive, median: positive } }));
  const positive = expect.toSatisfy((number: number) => number > 0, "more than 0");

  test.each([
    ["messages", "goto,regexp", "average"],
    ["mix", "goto,table", "in turn"],
    ["streams", "goto,memcpy", "lf framing"],
    ["large", "switch,goto", "1 MB parameter"],
    ["date-time", "goto,Date.parse", "UTC"],
  ])("%s", (suite, variants, input) => {
    const words = `--suites ${suite} --variants ${variants} --quick --rounds 1 --mode fields`;
    const { status, stdout, stderr, results } = run(`${words} --case ${input.replaceAll(" ", ".")}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`[ok] ${input}`.slice(suite === "mix" ? 5 : 0));
    const { date, node, cpu, suites } = results();
    expect([date, node, cpu.model]).toEqual([expect.any(String), process.versions.node, expect.any(String)]);
    expect(suites).toEqual({ [suite]: { fields: expect.toSatisfy((all: object[]) => all.length === 2, "two") } });
    expect(suites[suite]).toEqual({ fields: expect.arrayContaining(columns(...variants.split(","))) });
  });
});

test("memory", () => {
  const { status, results } = run("--suites memory --variants goto,regexp --case minimal");
  expect(status).toBe(0);
  const octets = Object.fromEntries(
    (results().suites["memory"] as { variant: string; read: string; octets: { minimal: number } }[]).map(
      ({ variant, read, octets: { minimal } }) => [`${variant}, ${read}`, minimal],
    ),
  );
  expect(octets["goto, lazy"]).toBeGreaterThan(16);
  expect(octets["goto, toObject"]).toBeGreaterThan(octets["goto, lazy"] ?? Number.NaN);
});

test("warm-up", () => {
  const { status, results } = run("--suites warm-up --variants goto --quick");
  expect(status).toBe(0);
  const [once] = (results().suites["warm-up"] as { goto: { calls: number; ms: number; peakNs: number }[] }).goto;
  expect(once?.calls).toBeGreaterThan(0);
  expect(once?.peakNs).toBeGreaterThan(0);
  expect(once?.ms).toBeGreaterThan(0);
});

describe("a wrong command line", () => {
  test.each([
    ["--suites fast", 'no suite "fast"; there are messages, mix,'],
    ["--variants slow", 'no variant "slow"; there are go-syslog,'],
    ["--suites mix --case nothing", "nothing to measure"],
    ["--rounds none", '--rounds wants a number of 1 or more, not "none"'],
  ])("%s", (words, message) => {
    const { status, stderr } = run(words);
    expect({ status, says: stderr.slice(0, message.length) }).toEqual({ status: 2, says: message });
  });
});
