/** `abnfa init`: what it writes works where nothing of this repository is around. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../compiler/cli/run.js";
import { installCompiler, runIn } from "./outside.js";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-init-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function init(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await run(["init", ...args], { out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

describe("files", () => {
  test("are written and named", async () => {
    const directory = join(folder, "deep", "er");
    const { exit, out, err } = await init("name-value", "-d", directory);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const written = readdirSync(directory).sort();
    const code = ["name-value.abnf", "name-value.actions.ts", "name-value.test.ts"];
    expect(written).toEqual([".gitignore", ...code, "package.json", "tsconfig.json"]);
    for (const file of written) expect(out).toContain(`${join(directory, file)}\n`);
    expect(out).toContain(`Next: cd ${directory} && npm install && npm test\n`);
  });

  test("are not written over others", async () => {
    writeFileSync(join(folder, "mine.txt"), "mine");
    const { exit, err } = await init("name", "-d", folder);
    expect(exit).toBe(2);
    expect(err).toBe(`abnfa: ${folder} is not empty: name another folder with -d\n`);
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });

  test("an empty folder is used", async () => {
    mkdirSync(join(folder, "empty"));
    expect((await init("name", "-d", join(folder, "empty"))).exit).toBe(0);
  });

  test.each(["", "Name", "9p", "a/b", "../a", "a.b", "a b"])("no grammar is called %j", async (name) => {
    const { exit, err } = await init(name, "-d", join(folder, "x"));
    expect(exit).toBe(2);
    expect(err).toContain("is no name for a grammar");
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});

test("its versions are those that this repository is tested with", async () => {
  await init("name", "-d", join(folder, "name"));
  const read = (path: string): { devDependencies: Record<string, string>; version: string } =>
    JSON.parse(readFileSync(path, "utf8"));
  const { devDependencies } = read(join(folder, "name", "package.json"));
  const tested = read(join(root, "package.json")).devDependencies;
  expect(devDependencies).toEqual({
    "@types/node": tested["@types/node"],
    abnfa: read(join(root, "compiler", "package.json")).version,
    typescript: tested["typescript"],
  });
});

test("its parser is generated, checked and tested by the packed compiler", { timeout: 180_000 }, () => {
  installCompiler(folder);
  runIn(folder, "abnfa init name-value");
  const project = join(folder, "name-value");
  expect(runIn(project, "npm test")).toMatch(/^# pass 3$/m);
  expect(runIn(project, "npm run check")).not.toContain("stale");
  writeFileSync(join(project, "generated", "name-value.ts"), "// edited\n");
  expect(() => runIn(project, "npm run --silent check")).toThrow();
});
