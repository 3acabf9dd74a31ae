/** What compiler/docs/language.md and the doc comments of the language functions show is run. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "compiler", "dist", "bin.js");
const document = readFileSync(join(root, "compiler", "docs", "language.md"), "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-language-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [, name = "", text = ""] of document.matchAll(/^```abnf (\S+)\n(.*?)^```$/gms)) {
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the commands in language.md", () => {
  const consoles = [...document.matchAll(/^```console\n\$ (.*?)\n(.*?)^```$/gms)];

  test("there is one for every command", () => {
    const commands = consoles.map(([, command = ""]) => command.replace(/^npm run --silent abnfa -- (\w+) .*$/, "$1"));
    expect(new Set(commands)).toEqual(new Set(["trace", "diff", "sample"]));
  });

  test.each(consoles.map(([, command = "", output = ""]) => ({ command, output })))(
    "$command",
    ({ command, output }) => {
      const line = command.replace("npm run --silent abnfa --", '"$NODE" "$BIN"');
      const env = { ...process.env, NODE: process.execPath, BIN: bin };
      const { stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env });
      expect(stdout + stderr).toBe(output);
    },
  );
});

describe("the code in language.md and in doc comments", () => {
  const inDocument = [...document.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => ({
    name: "language.md",
    code,
  }));
  const files = readdirSync(join(root, "compiler", "language"));
  const inComments = files.flatMap((name) => {
    const text = readFileSync(join(root, "compiler", "language", name), "utf8");
    const examples = [...text.matchAll(/@example\n((?: \* .*\n| \*\n)+)/g)];
    return examples.map(([, code = ""]) => ({ name, code: code.replace(/^ \* ?/gm, "") }));
  });

  test("every function has an example", () => {
    expect(inComments.map(({ name }) => name)).toEqual(["diff.ts", "sample.ts", "trace.ts"]);
  });

  test.each([...inDocument, ...inComments])("$name", async ({ name, code }) => {
    expect(await checksIn(code, `${name}.mjs`)).toBeGreaterThan(1);
  });
});

/** Runs code in which `expression; // value` is a check, and returns how many there were. */
async function checksIn(code: string, name: string): Promise<number> {
  const source = code
    .replace(/^import (.*) from (.*);$/gm, "const $1 = await import($2);")
    .replace(/^(\S.*); \/\/ (.*)$/gm, "check(String.raw`$1`, $1, $2);");
  const module = ts.transpileModule(`export default async (check) => {\n${source}\n};`, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const file = join(folder, name);
  writeFileSync(file, module.outputText);
  let checks = 0;
  const { default: run }: { default: (check: unknown) => Promise<void> } = await import(pathToFileURL(file).href);
  await run((what: string, value: unknown, expected: unknown) => {
    checks++;
    expect(value, what).toEqual(expected);
  });
  return checks;
}
