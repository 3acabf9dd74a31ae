/** `npm run docs`: the reference of the packages' exports. typedoc fails where one of them has no doc comment. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { run } from "../compiler/cli/run.js";
import * as library from "../compiler/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "abnfa-api-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every export is documented, and every entry point has a page", { timeout: 180_000 }, () => {
  const typedoc = join(root, "node_modules", "typedoc", "bin", "typedoc");
  execFileSync(process.execPath, [typedoc, "--out", folder], { cwd: root, stdio: "pipe" });
  const { exports } = JSON.parse(readFileSync(join(root, "runtime", "package.json"), "utf8"));
  const pages = readdirSync(join(folder, "modules"));
  for (const path of Object.keys(exports)) expect(pages).toContain(`_abnfa_syslog.${path.slice(2) || "index"}.html`);
  const functions = readdirSync(join(folder, "functions"));
  expect(functions).toContain("_abnfa_syslog.rfc5424.parse.html");
  expect(functions).toContain("abnfa.compilePackage.html");
});

test("every command is a function, which the compiler's README names", async () => {
  let help = "";
  await run(["--help"], { out: (text) => (help += text), err: () => {} });
  const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
  const readme = readFileSync(join(root, "compiler", "README.md"), "utf8");
  const table = [...readme.matchAll(/^\| `([^`]+)` \| `(\w+)` \|/gm)];
  expect(new Set(table.map(([, command = ""]) => command.split(" ")[0]))).toEqual(new Set(commands));
  const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  for (const [, , name = ""] of table) expect(functions).toContain(name);
});
