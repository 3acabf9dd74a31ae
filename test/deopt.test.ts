/** `npm run bench:deopt` in short: the parser comes to rest in V8, and a function that does not is found. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const deopt = fileURLToPath(new URL("../bench/dist/deopt.js", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-deopt-test-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function watched(...args: string[]): { status: number | null; optimised: number[]; deoptimised: number[] } {
  const { status, stdout } = spawnSync(process.execPath, [deopt, ...args], { encoding: "utf8" });
  const counts = [...stdout.matchAll(/: (\d+) optimised, (\d+) deoptimised$/gm)];
  return { status, optimised: counts.map((m) => Number(m[1])), deoptimised: counts.map((m) => Number(m[2])) };
}

// Once in a while V8 changes its mind about a function that it has optimised late; a loop shows every time.
test("parsing is not deoptimised after warm-up", { retry: 2 }, () => {
  const { status, optimised, deoptimised } = watched("--calls", "300000");
  expect({ status, steady: deoptimised[1] }).toEqual({ status: 0, steady: 0 });
  expect(optimised[0]).toBeGreaterThan(5);
});

test("code that is deoptimised over and over is reported", () => {
  const module = join(folder, "restless.mjs");
  writeFileSync(
    module,
    `let made = 0;
     export function work(calls) {
       for (let round = 0; round < 3; round++) {
         const sum = new Function("a", "b", \`return a + b + \${made++}\`);
         for (const end = Date.now() + 200; Date.now() < end; ) for (let i = 0; i < calls; i++) sum(i, 1);
         sum("text", 1);
       }
     }`,
  );
  const { status, deoptimised } = watched("--calls", "1000", module);
  expect(status).toBe(1);
  expect(deoptimised[1]).toBeGreaterThan(0);
});
