/** `npm run docs`: the reference of the packages' exports. typedoc fails where one of them has no doc comment. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

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
