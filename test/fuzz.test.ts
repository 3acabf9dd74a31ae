/** The random run over the entry points of @abnfa/syslog reaches all of them, and finds what it is to find. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { TARGETS, type Target } from "./fuzz/entry-points.js";
import { fuzz } from "./fuzz/fuzz.js";

const tests = fileURLToPath(new URL(".", import.meta.url));

function target(name: string, run: Target["run"]): Target {
  return { name, covers: [], run };
}

function lookAtEachForEach(length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) for (let j = 0; j < length; j += 8) sum = (sum + j) | 1;
  return sum & 1;
}

test("every function and class of every entry point is called", async () => {
  const manifest = new URL("../runtime/package.json", import.meta.url);
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(readFileSync(manifest, "utf8"));
  const named = await Promise.all(
    Object.keys(exports).map(async (path) => {
      const module: Record<string, unknown> = await import(path.replace(/^\./, "@abnfa/syslog"));
      const entry = path.replace("./", "");
      return Object.keys(module).flatMap((name) => (typeof module[name] === "function" ? [`${entry}:${name}`] : []));
    }),
  );
  expect(named.flat().length).toBeGreaterThan(20);
  expect(named.flat().sort()).toEqual(TARGETS.flatMap(({ covers }) => covers).sort());
});

test("a short run finds nothing", async () => {
  const { findings, calls } = await fuzz(TARGETS, tests, 5424, 0);
  expect(findings.map(({ target, problem }) => `${target}: ${problem}`)).toEqual([]);
  expect([...calls.keys()]).toEqual(TARGETS.map(({ name }) => name));
  expect(Math.min(...calls.values())).toBeGreaterThanOrEqual(50);
}, 60_000);

describe("what is found:", () => {
  const problems = async (run: Target["run"]) => {
    const { findings } = await fuzz([target("it", run)], tests, 1, 0);
    return findings.map(({ problem }) => problem);
  };

  test("an exception, and a promise that fails", async () => {
    const thrown = await problems((octets) => {
      if (octets.length > 200) throw new RangeError("too long");
    });
    expect(thrown.length).toBeGreaterThan(5);
    expect(thrown[0]).toContain("RangeError: too long");
    expect((await problems(() => Promise.reject(new Error("late"))))[0]).toContain("late");
  });

  test("an input that is changed", async () => {
    expect((await problems((octets) => void octets.fill(0)))[0]).toContain("the input was changed");
  });

  test("time that grows with the square of the length", async () => {
    let slowOn: ArrayBufferLike | null = null;
    const slow = await problems(({ buffer, length }) => {
      if (length >= 60_000) slowOn ??= buffer;
      if (buffer === slowOn) expect(lookAtEachForEach(length)).toBeGreaterThan(0);
    });
    expect(slow[0]).toMatch(/took \d+ ms for \d{5} octets, \d+ ms for a quarter of them/);
  }, 60_000);

  test("memory that is kept", async () => {
    const kept: Uint8Array[] = [];
    const leak = target("leak", () => {
      if (kept.length < 1000) kept.push(new Uint8Array(1 << 18));
    });
    const { memoryGrowth } = await fuzz([leak], tests, 1, 3);
    expect(memoryGrowth).toBeGreaterThan(32 << 20);
  });
});
