/** The commands of compiler/docs/abnf.md print what stands there, on standard output and error together. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const markdown = readFileSync(join(root, "compiler/docs/abnf.md"), "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-doc-"));
  for (const [, name = "", text = ""] of markdown.matchAll(/^```abnf (\S+)\n(.*?)^```$/gms)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const commands = [...markdown.matchAll(/^```console\n\$ abnfa ([^\n]*)\n(.*?)^```$/gms)].map(
  ([, args = "", output = ""]) => ({
    args,
    output,
  }),
);

test("there are commands", () => {
  expect(commands.length).toBeGreaterThan(4);
});

test.each(commands)("abnfa $args", ({ args, output }) => {
  const bin = join(root, "compiler/dist/bin.js");
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args.split(" ")], { cwd: folder, encoding: "utf8" });
  expect(`${stderr}${stdout}`).toBe(output);
});
