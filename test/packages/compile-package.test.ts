/** `abnfa compile --package`: from a grammar to a package that somebody has installed and uses. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../compiler/cli/run.js";
import { compilePackage, styleNames } from "../../compiler/index.js";
import { installTarballs } from "./installed.js";

const GRAMMAR = `\
;! entry reading
;! recognise word
;! actions "reading.actions.ts"
;! import "unit.abnf"

reading = place SP degrees unit *(SP note)

place   = 1*32ALPHA
        ;! capture place text
        ;! leave isKnown fails unknownPlace "the place is kitchen or hall"

degrees = 1*3DIGIT
        ;! capture degrees integer
        ;! error degrees "degrees are <= three | digits"

note    = "#" text
        ;! list notes
text    = 1*ALPHA
        ;! capture text text
word    = 1*32ALPHA
`;
const FILES = new Map([
  ["reading.abnf", GRAMMAR],
  ["unit.abnf", 'unit = "C" / "F"\n'],
  [
    "reading.actions.ts",
    `import type { ReadingActions } from "./generated/reading.js";
export const isKnown: ReadingActions["isKnown"] = (octets, start, end) => {
  return ["kitchen", "hall"].includes(new TextDecoder().decode(octets.subarray(start, end)));
};
`,
  ],
]);

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const textAt = (...path: string[]) => readFileSync(at(...path), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-package-"));
  for (const [name, text] of FILES) writeFileSync(at(name), text);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function compile(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await run(["compile", at("reading.abnf"), ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { exit, out, err };
}

/** All files under a folder, by path. */
function filesIn(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const paths = entries.map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, "utf8")]));
}

test("the package is packed, installed, type-checked and used", async () => {
  expect(await compile("--package", "@mine/reading", "-d", at("package"))).toMatchObject({ exit: 0, err: "" });
  execFileSync("npm", ["pack", "--silent"], { cwd: at("package"), stdio: "pipe" });
  const tarball = at("package", "mine-reading-0.1.0.tgz");
  const { messages } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
  expect(messages).toEqual([]);

  mkdirSync(at("project"));
  writeFileSync(at("project", "package.json"), '{ "private": true, "type": "module" }\n');
  installTarballs(at("project"), [tarball]);
  const installed = at("project", "node_modules", "@mine", "reading");
  expect(Object.keys(filesIn(installed)).sort()).toEqual(
    [
      "README.md",
      "dist/reading.d.ts",
      "dist/reading.js",
      "dist/reading.js.map",
      ...FILES.keys(),
      "package.json",
    ].sort(),
  );
  const { sourcesContent } = JSON.parse(readFileSync(join(installed, "dist", "reading.js.map"), "utf8"));
  await compile("-o", at("reading.ts"));
  expect(sourcesContent).toEqual([
    textAt("reading.ts").replace(/^.*\n/, (head) => head.replace(/from .*\/reading/, "from reading")),
  ]);
  const consumer = at("project", "consumer.ts");
  writeFileSync(
    consumer,
    `import { FAILURES, type FailureCode, isWord, parseReading, ReadingMatch } from "@mine/reading";
const octets = Uint8Array.from("hall 21C #fine", (c) => c.charCodeAt(0));
const match = parseReading(octets, 0, octets.length, ReadingMatch);
const degrees: number | null = match.degrees;
// @ts-expect-error it may be null
const place: string = match.place;
const refused = parseReading(octets, 5, octets.length, ReadingMatch);
const code: FailureCode | undefined = FAILURES[refused.failure - 1]?.code;
export const results = [match.failure, place, degrees, match.notes, code, refused.offset, isWord(octets, 0, 4)];
`,
  );
  for (const mode of ["node16", "bundler"]) {
    const program = ts.createProgram([consumer], {
      module: mode === "node16" ? ts.ModuleKind.Node16 : ts.ModuleKind.ESNext,
      moduleResolution: mode === "node16" ? ts.ModuleResolutionKind.Node16 : ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    });
    expect(ts.getPreEmitDiagnostics(program).map((p) => p.messageText)).toEqual([]);
    program.emit();
  }
  const { results } = await import(pathToFileURL(at("project", "consumer.js")).href);
  expect(results).toEqual([0, "hall", 21, [{ text: "fine" }], "syntax", 5, true]);
});

describe("the README", () => {
  test.each(styleNames)("has examples that run, in style %s", async (style) => {
    await compile("--package", "reading", "-d", at("node_modules", "reading"), "--style", style);
    const readme = textAt("node_modules", "reading", "README.md");
    const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map((m) => m[1] ?? "");
    expect(examples.length).toBe(2);
    for (const [index, example] of examples.entries()) {
      // The example's last lines are expressions: what it was about is asked for behind it.
      const result = /const match/.test(example) ? "[match.failure > 0 && FAILURES[match.failure - 1].code]" : "[]";
      writeFileSync(at(`example-${index}.mjs`), `${example}\nexport const result = ${result};\n`);
      const { result: found } = await import(pathToFileURL(at(`example-${index}.mjs`)).href);
      // An input is made up from the grammar, so it is refused by the action, and by nothing else.
      expect(found).toEqual(index === 0 ? ["unknownPlace"] : []);
    }
  });

  test("names fields and failures", async () => {
    await compile("--package", "reading", "-d", at("package"));
    const readme = textAt("package", "README.md");
    expect(readme).toContain("| `degrees` | `number` or null | degrees |\n");
    expect(readme).toContain("| `notes[].text` | `string` | text |\n");
    expect(readme).toContain("| `degrees` | degrees | degrees are \\<= three \\| digits |\n");
    expect(readme).toContain("| `unknownPlace` | place | the place is kitchen or hall |\n");
  });
});

describe("a folder", () => {
  test("is the package's name without scope, and its files are named", async () => {
    const bin = join(process.cwd(), "compiler", "dist", "bin.js");
    const args = [bin, "compile", "reading.abnf", "--package", "@mine/other"];
    const out = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const named = Object.keys(filesIn(at("other"))).map((path) => join("other", path));
    expect(out.trimEnd().split("\n").sort()).toEqual(named.sort());
  });

  test("with files of others is left alone", async () => {
    for (const [name, text] of [
      ["mine.txt", "mine"],
      ["package.json", '{ "name": "mine" }'],
      ["package.json", "no JSON"],
    ] as const) {
      const directory = mkdtempSync(at("others-"));
      writeFileSync(join(directory, name), text);
      const { exit, err } = await compile("--package", "reading", "-d", directory);
      expect({ exit, err }).toEqual({
        exit: 2,
        err: `abnfa: ${directory} has files that abnfa did not write: name an empty folder, or a package of abnfa's, with -d\n`,
      });
      expect(filesIn(directory)).toEqual({ [name]: text });
    }
  });

  test("is no file", async () => {
    const { exit, err } = await compile("--package", "reading", "-d", at("unit.abnf"));
    expect({ exit, err }).toEqual({ exit: 2, err: `abnfa: cannot read ${at("unit.abnf")}: ENOTDIR\n` });
  });

  test("of an earlier run is written anew; what its owner changed stays", async () => {
    const write = () => compile("--package", "@mine/reading", "-d", at("package"));
    await write();
    const first = filesIn(at("package"));
    const manifest = { ...JSON.parse(first["package.json"] ?? ""), version: "1.2.3", license: "MIT", exports: {} };
    writeFileSync(at("package", "package.json"), JSON.stringify(manifest));
    writeFileSync(at("package", "README.md"), "# Mine\n");
    writeFileSync(at("package", "LICENSE"), "mine");
    writeFileSync(at("package", "dist", "reading.js"), "// edited");
    expect((await write()).exit).toBe(0);
    const { LICENSE, "README.md": readme, "package.json": written = "", ...rest } = filesIn(at("package"));
    expect([LICENSE, readme]).toEqual(["mine", "# Mine\n"]);
    expect(JSON.parse(written)).toEqual({
      ...JSON.parse(first["package.json"] ?? ""),
      version: "1.2.3",
      license: "MIT",
    });
    for (const [path, text] of Object.entries(rest)) expect(text, path).toBe(first[path]);
  });

  test("--check says what is stale, and writes nothing", async () => {
    const check = () => compile("--package", "reading", "-d", at("package"), "--check");
    expect((await check()).exit).toBe(1);
    expect(existsSync(at("package"))).toBe(false);
    await compile("--package", "reading", "-d", at("package"));
    expect(await check()).toEqual({ exit: 0, out: "", err: "" });
    writeFileSync(at("reading.abnf"), GRAMMAR.replace("1*3DIGIT", "1*2DIGIT"));
    const { exit, err } = await check();
    expect(exit).toBe(1);
    expect(err).toContain(`${at("package", "dist", "reading.js")}, `);
    expect(err).toContain("not what the grammar gives; compile the package anew\n");
    expect(err).not.toContain("package.json");
  });

  test("has the same files wherever it is made", async () => {
    await compile("--package", "reading", "-d", at("a"));
    await compile("--package", "reading", "-d", at("deep", "er", "b"));
    expect(filesIn(at("deep", "er", "b"))).toEqual(filesIn(at("a")));
    for (const text of Object.values(filesIn(at("a")))) expect(text).not.toContain(dirname(folder));
  });
});

test.each([
  [["--package", "Reading"], "Reading is no name for a package: take lower-case letters, digits and hyphens"],
  [["--package", "../x"], "../x is no name for a package: take lower-case letters, digits and hyphens"],
  [["--package", "reading", "-o", "x.ts"], "-o names one file: name the package's folder with -d"],
  [["--package", "reading", "other.abnf"], "a package is made of one grammar: run the command for each"],
])("%j is refused", async (args, problem) => {
  expect(await compile(...args)).toEqual({ exit: 2, out: "", err: `abnfa: ${problem}\n` });
});

describe("compilePackage", () => {
  const options = { packageName: "p", name: "p", style: "goto" as const, read: (path: string) => `${path} = "x"\n` };

  test("leaves out what lies outside of the grammar's folder", () => {
    const text = ';! import "b"\n;! import "../c"\np = b ["y"]\n';
    const read = (path: string) => (path === "b" ? 'b = "x"\n' : 'c = "z"\n');
    const { files } = compilePackage({ name: "p.abnf", text }, { ...options, read });
    expect([...files.keys()].filter((path) => !path.startsWith("dist/"))).toEqual([
      "package.json",
      "README.md",
      "p.abnf",
      "b",
    ]);
  });

  test("refuses a name that npm would refuse", () => {
    const source = { name: "p.abnf", text: 'p = "x"\n' };
    expect(() => compilePackage(source, { ...options, packageName: "P" })).toThrow(RangeError);
  });
});
