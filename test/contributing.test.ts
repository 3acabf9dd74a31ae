/** CONTRIBUTING.md is followed word by word: its commands are run, its files are written. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installCompiler, runIn } from "./outside.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-contributing-"));
  installCompiler(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the walk leads to a tested parser", { timeout: 180_000 }, () => {
  const walk = text.slice(text.indexOf("## A new grammar"), text.indexOf("## Setting up"));
  const printed = new Map<string, string>();
  let here = folder;
  for (const [, kind, name = "", body = ""] of walk.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)) {
    if (kind !== "sh") writeFileSync(join(here, name), body);
    for (const command of kind === "sh" ? body.trimEnd().split("\n") : []) {
      const [, target] = /^cd (.*)$/.exec(command) ?? [];
      if (target !== undefined) here = join(here, target);
      // What npm would fetch is there already.
      else if (command !== "npm install") printed.set(command, runIn(here, command.replace(/^npx /, "")));
    }
  }
  expect(here).toBe(join(folder, "reading"));
  expect(printed.get("npm test")).toMatch(/^# pass 2$/m);
  expect(printed.get("npx abnfa check reading.abnf")).toMatch(/^reading: \d+ states/);
  expect(printed.get("npx abnfa stats reading.abnf")).toMatch(/^minimal states +\d+$/m);
  expect(readFileSync(join(here, "reading.svg"), "utf8")).toContain("1..32 × ");
  expect(runIn(here, "npm run check")).not.toContain("stale");
});

test("what it links to is there", () => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((m) => m[1] ?? "");
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !link.includes("://") && !existsSync(join(root, link)))).toEqual([]);
});

test("the folders of its table are those of the repository", () => {
  const named = [...text.matchAll(/^\| ((?:`[\w/]+` ?)+)\|/gm)].flatMap((m) => [...(m[1] ?? "").matchAll(/`(.*?)`/g)]);
  const paths = named.map((m) => (m[1] ?? "").replace(/^(rules|automaton|emit)$/, "compiler/$1"));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
