/** The commands of compiler/docs print what stands there, on standard output and error together, and the code is run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const bin = join(root, "compiler/dist/bin.js");

describe.each(["abnf.md", "machines.md"])("%s", (document) => {
  const markdown = readFileSync(join(root, "compiler/docs", document), "utf8");
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "abnfa-doc-"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [, name = "", text = ""] of markdown.matchAll(/^```abnf (\S+)\n(.*?)^```$/gms)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const commands = [...markdown.matchAll(/^```console\n\$ abnfa ([^\n]*)\n(.*?)^```$/gms)];

  test("there are commands", () => {
    expect(commands.length).toBeGreaterThan(4);
  });

  test.each(commands.map(([, args = "", output = ""]) => ({ args, output })))("abnfa $args", ({ args, output }) => {
    const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args.split(" ")], {
      cwd: folder,
      encoding: "utf8",
    });
    const [before, behind] = output.split("...\n");
    const printed = `${stderr}${stdout}`;
    if (behind === undefined) expect(printed).toBe(output);
    else
      expect(`${printed.slice(0, before?.length)}...\n${printed.slice(printed.length - behind.length)}`).toBe(output);
  });

  test("the code", async () => {
    const generated = join(folder, "generated");
    for (const name of /^```ts$/m.test(markdown) ? readdirSync(generated) : []) {
      writeFileSync(
        join(generated, name.replace(/\.ts$/, ".js")),
        javascript(readFileSync(join(generated, name), "utf8")),
      );
    }
    for (const [index, [, code = ""]] of [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
      const file = join(folder, `code${index}.js`);
      const checked = code.replace(/^(\S.*); \/\/ (.*)$/gm, "found.push([$1, $2]);");
      writeFileSync(file, javascript(`export const found = [];\n${checked}`));
      const { found }: { found: [unknown, unknown][] } = await import(pathToFileURL(file).href);
      expect(found.map(([value]) => value)).toEqual(found.map(([, expected]) => expected));
      expect(found).not.toEqual([]);
    }
  });
});

function javascript(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
