/** Imports, --strict and --max-depth on the command line. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../compiler/cli/run.js";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-reading-"));
  const files = {
    "main.abnf": ';! import "lib/a.abnf"\ntop = a\n',
    "lib/a.abnf": ';! import "b.abnf"\n;! import "../c.abnf"\na = b c\n',
    "lib/b.abnf": 'b = "b"\n',
    "c.abnf": 'c = "c"\n',
    "missing.abnf": ';! import "lib/none.abnf"\ntop = "a"\n',
    "broken.abnf": ';! import "lib/broken.abnf"\ntop = x\n',
    "lib/broken.abnf": "\nx = y\n",
    "nested.abnf": 'top = "(" [top] ")"\n',
    "strict.abnf": 'top = "a"\r\n',
    "invalid.abnf": Buffer.concat([Buffer.from('top = "a" ; '), Buffer.of(0xff, 0xc0, 0x0a)]),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

describe("imports", () => {
  test.each([
    ["check", "top: 3 states"],
    ["compile", "export function parseTop"],
    ["dump", "dfa top: 3 states"],
    ["stats", "top"],
  ])("%s reads them, relative to the file that names them", async (command, shown) => {
    const { exit, out, err } = await cli(command, at("main.abnf"));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain(shown);
  });

  test("a file that is not there is an error of the grammar", async () => {
    const { exit, err } = await cli("check", at("missing.abnf"));
    expect(exit).toBe(1);
    expect(err).toContain("missing.abnf:1:4: error[import]: cannot import lib/none.abnf");
    expect(err).toContain("ENOENT");
  });

  test("a problem in an imported file is shown there", async () => {
    const { exit, err } = await cli("check", at("broken.abnf"));
    expect(exit).toBe(1);
    expect(err).toContain(`${at("lib/broken.abnf")}:2:5: error[undefined-rule]`);
  });
});

describe("--strict", () => {
  test.each(["check", "compile", "dump"])("%s", async (command) => {
    expect((await cli(command, "--strict", at("strict.abnf"))).exit).toBe(0);
    expect((await cli(command, at("c.abnf"))).exit).toBe(0);
    const { exit, err } = await cli(command, "--strict", at("c.abnf"));
    expect(exit).toBe(1);
    expect(err).toContain("c.abnf:1:8: error[strict]: a line ends in CRLF, this one in LF");
  });

  test("invalid UTF-8 in a comment does no harm, but is not strict", async () => {
    expect((await cli("check", at("invalid.abnf"))).exit).toBe(0);
    expect((await cli("check", "--strict", at("invalid.abnf"))).err).toContain("U+FFFD is neither");
  });
});

describe("--max-depth", () => {
  test.each(["check", "compile", "dump"])("%s", async (command) => {
    expect((await cli(command, at("nested.abnf"))).exit).toBe(1);
    expect((await cli(command, "--max-depth", "TOP=3", at("nested.abnf"))).exit).toBe(0);
  });

  test("the parser that comes out admits as many levels", async () => {
    const output = at("generated/nested.ts");
    expect(await cli("compile", "--max-depth", "top=2", at("nested.abnf"), "-o", output)).toMatchObject({ exit: 0 });
    expect(readFileSync(output, "utf8")).toContain("export function parseTop");
  });

  test("may be given for several rules; one that is not recursive is a warning", async () => {
    const { exit, err } = await cli("check", "--max-depth", "top=2", "--max-depth", "b=1", at("nested.abnf"));
    expect(exit).toBe(0);
    expect(err).toContain("warning[max-depth]: there is no recursive rule b");
  });

  test.each(["top", "top=", "top=0", "top=x", "top=1001", "=3", "9=3"])("%s is no depth", async (value) => {
    const { exit, err } = await cli("check", "--max-depth", value, at("nested.abnf"));
    expect(exit).toBe(2);
    expect(err).toContain("RULE=N");
  });
});
