/** The commands trace, diff and sample: exit codes, formats, and mistakes in the command line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../compiler/cli/run.js";

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-language-cli-"));
  writeFileSync(at("word.abnf"), "word = 1*8ALPHA\nnumber = 1*DIGIT\n");
  writeFileSync(at("other.abnf"), "word = 1*9ALPHA\n");
  writeFileSync(at("wrong.abnf"), "word = missing\n");
  writeFileSync(at("input"), "abc");
});

afterAll(() => rmSync(folder, { recursive: true }));

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exit, out, err };
}

describe("exit codes", () => {
  test.each([
    { args: ["trace", "word.abnf", "input"], exit: 0 },
    { args: ["trace", "word.abnf", "--text", "abc"], exit: 0 },
    { args: ["trace", "word.abnf", "--text", "a c"], exit: 1 },
    { args: ["trace", "word.abnf", "--rule", "number", "--text", "12"], exit: 0 },
    { args: ["trace", "wrong.abnf", "--text", ""], exit: 1 },
    { args: ["diff", "word.abnf", "word.abnf"], exit: 0 },
    { args: ["diff", "word.abnf", "other.abnf"], exit: 1 },
    { args: ["diff", "word.abnf", "word.abnf", "--rule-b", "number"], exit: 1 },
    { args: ["sample", "word.abnf"], exit: 0 },
    { args: ["trace", "word.abnf"], exit: 2 },
    { args: ["trace", "word.abnf", "input", "--text", "abc"], exit: 2 },
    { args: ["trace", "word.abnf", "missing"], exit: 2 },
    { args: ["diff", "word.abnf"], exit: 2 },
    { args: ["sample", "word.abnf", "--count", "many"], exit: 2 },
    { args: ["sample", "word.abnf", "--cover", "everything"], exit: 2 },
    { args: ["sample", "word.abnf", "--cover", "transitions", "--seed", "3"], exit: 2 },
    { args: ["sample", "word.abnf", "--cover", "transitions", "--invalid"], exit: 2 },
  ])("$exit: $args", async ({ args, exit }) => {
    const files = args.map((arg) => (/^(\w+\.abnf|input|missing)$/.test(arg) ? at(arg) : arg));
    const result = await cli(...files);
    expect(result.exit).toBe(exit);
    expect(result.err === "").toBe(exit === 0 || result.out !== "");
  });
});

test("samples in each format are the same inputs", async () => {
  const inFormat = async (format: string) => (await cli("sample", at("word.abnf"), "--format", format)).out;
  const base64 = (await inFormat("base64")).trimEnd().split("\n");
  const json: { octets: string; error: null }[] = JSON.parse(await inFormat("json"));
  const text = (await inFormat("text")).trimEnd().split("\n");
  expect(json.map(({ octets }) => octets)).toEqual(base64);
  expect(text).toEqual(base64.map((line) => JSON.stringify(Buffer.from(line, "base64").toString())));
});
