/** The command `demo`, which `npm start` runs. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { widthOf } from "../../collector/demo/terminal.js";
import { measureJson, measureParsing } from "../../collector/demo/throughput.js";
import { type Outcome, runCli } from "./run-cli.js";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

describe("on paper", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await runCli(["demo", "--once", REPOSITORY], { env: { COLUMNS: "80" } });
  }, 60_000);

  test("ends by itself", () => {
    expect({ exitCode: outcome.exitCode, stderr: outcome.stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("has no colour and no control characters", () => {
    expect(outcome.stdout).not.toMatch(/[^\P{C}\n]/u);
  });

  test("is not wider than it should be", () => {
    const widest = Math.max(...outcome.stdout.split("\n").map(widthOf));
    expect(widest).toBeLessThanOrEqual(80);
  });

  test("shows the size of the machines", () => {
    expect(outcome.stdout).toMatch(/^ {2}SYSLOG-MSG: \d+ states/m);
  });

  test("shows messages with time, host, program and severity", () => {
    expect(outcome.stdout).toMatch(/^ {2}05:37:17\.007 {2}vm {2}app2 +err +An application event log entry\.\.\.$/m);
    expect(outcome.stdout).toMatch(/^ {2}- +- +bare +notice +no time no host$/m);
    expect(outcome.stdout).toContain('hellø 日本語 🚀 "q" ] \\ end');
  });

  test("shows the three kills and says how much is left out", () => {
    for (const name of ["14227 (stress)", "14228 (stress)", "14229 (my proc)"]) expect(outcome.stdout).toContain(name);
    expect(outcome.stdout).toContain("… and 234 frames more, none more severe");
  });

  test("shows what is no message, where and why", () => {
    const shown = outcome.stdout.replace(/\n {4}(?=offset|4\n)/g, " ");
    expect(shown).toContain(
      "  ✗ <13>Nov 22 05:37:21 vm app1: bsd over tcp\n" +
        "        ^\n" +
        '    VERSION is a number from 1 to 999: expected "1" to "9", found "N" at offset 4\n',
    );
  });

  test("counts", () => {
    expect(outcome.stdout).toMatch(/^ {2}rsyslog-imkmsg-oom-octet +25,745 +237 +0$/m);
    expect(outcome.stdout).toMatch(/^ {2}all +36,820 +280 +6$/m);
    expect(outcome.stdout).toMatch(/^ {2}info +153 {2}█+$/m);
  });

  test("measures", () => {
    expect(outcome.stdout).toMatch(/^ {2}framed and parsed +[\d,]+ messages\/s {2}[\d,.]+ MB\/s$/m);
  });
});

test.each([measureParsing, measureJson])("%o counts what comes after a warm-up", (measure) => {
  const stream = new TextEncoder().encode("17 <34>1 - - - - - -");
  const start = performance.now();
  const { messages, octets, seconds } = measure(stream, 0.4);
  expect((performance.now() - start) / 1000 - seconds).toBeGreaterThanOrEqual(0.1);
  expect(seconds).toBeGreaterThanOrEqual(0.4);
  expect(octets).toBe(messages * stream.length);
});

test("a terminal gets colour, but not where NO_COLOR is set", async () => {
  const terminals = ["stdout" as const];
  const coloured = await runCli(["demo", REPOSITORY], { terminals, columns: 200 });
  expect(coloured.stdout).toContain("\x1B[31merr\x1B[0m");
  expect(coloured.stdout).toContain("2026-11-22 05:37:17.007");
  const plain = await runCli(["demo", REPOSITORY], { terminals, columns: 200, env: { NO_COLOR: "1" } });
  expect(plain.stdout).not.toContain("\x1B");
}, 60_000);

test("says what is missing where it does not find the repository", async () => {
  const { exitCode, stderr } = await runCli(["demo", "/nonexistent"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("abnfa-collector: there is no grammar/rfc5424.abnf in /nonexistent");
});
