/** The command line: what it writes where, and its exit codes. */
import { spawnSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../compiler/cli/run.js";
import { styleNames } from "../../compiler/emit/emit.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-cli-"));
  file("greeting.abnf", 'greeting = "hello" SP name\nname = 1*ALPHA\n     ;! capture name text\n');
  file("wrong.abnf", 'top = missing\nother = "a" / gone\n');
  file("warned.abnf", 'top = 1*3DIGIT ; range 0 .. 191\nunused = "a"\n');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

describe("about itself", () => {
  test("--version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../compiler/package.json", import.meta.url), "utf8"));
    expect(await cli("--version")).toEqual({ exit: 0, out: `${version}\n`, err: "" });
  });

  test("--help names the commands", async () => {
    const { exit, out, err } = await cli("--help");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    for (const command of ["compile", "check", "dump"]) expect(out).toContain(command);
  });

  test("compile --help names options, styles and the default", async () => {
    const { exit, out } = await cli("compile", "--help");
    expect(exit).toBe(0);
    for (const word of ["--output", "--directory", "--style", "--check", "default", ...styleNames])
      expect(out).toContain(word);
  });
});

/** The program itself, in a shell in the folder. */
function shell(script: string): { exit: number | null; out: string; err: string } {
  const program = join(process.cwd(), "compiler", "dist", "bin.js");
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `abnfa() { ${process.execPath} ${program} "$@"; }; ${script}`],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return { exit: status, out: stdout, err: stderr };
}

describe("in a pipe", () => {
  test("nobody has to read all of the output", () => {
    file("large.abnf", `top = ${Array.from({ length: 2000 }, (_, i) => `"alternative ${i}"`).join(" / ")}\n`);
    const { exit, out, err } = shell("abnfa dump large.abnf --stage nfa | head -n 1; exit $PIPESTATUS");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^nfa top: .*\n$/);
  });

  test.each([
    "--help",
    "--version",
    "compile greeting.abnf",
    "dump greeting.abnf",
    "sample greeting.abnf --count 1000",
  ])("abnfa %s tells when its output cannot be written", (args) => {
    const err = "abnfa: cannot write to standard output: ENOSPC\n";
    expect(shell(`abnfa ${args} > /dev/full`)).toEqual({ exit: 2, out: "", err });
  });

  test("remarks that cannot be written change nothing", () => {
    const { exit, out } = shell("abnfa check warned.abnf 2> /dev/full");
    expect(exit).toBe(0);
    expect(out).toMatch(/^top: 4 states/);
    expect(shell("abnfa check wrong.abnf 2> /dev/full").exit).toBe(1);
    expect(shell("abnfa --nonsense 2> /dev/full").exit).toBe(2);
  });

  test("the grammar may come from standard input, and imports from the working folder", () => {
    file("importing.abnf", ';! import "greeting.abnf"\ntop = greeting "!"\n');
    const { exit, out, err } = shell("abnfa check - < importing.abnf");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(shell("abnfa check importing.abnf").out);
    expect(shell("abnfa dump - < importing.abnf")).toEqual(shell("abnfa dump importing.abnf"));
    expect(shell("abnfa sample - < importing.abnf")).toEqual(shell("abnfa sample importing.abnf"));
    expect(shell("abnfa stats - --no-times < importing.abnf").exit).toBe(0);
    expect(shell("abnfa diff - importing.abnf < importing.abnf").exit).toBe(0);
  });

  test("what is wrong with it has a place", () => {
    expect(shell("abnfa check - < wrong.abnf")).toMatchObject({
      exit: 1,
      err: expect.stringContaining("<stdin>:1:7: error[undefined-rule]: rule missing is not defined"),
    });
  });

  test("the parser's file names what has no name", () => {
    expect(shell("abnfa compile - -o new/greeting.ts < greeting.abnf")).toEqual({ exit: 0, out: "", err: "" });
    expect(read("new/greeting.ts")).toContain("export class GreetingMatch");
    expect(read("new/greeting.ts")).toContain("standard input");
    for (const how of ["", "-d new", "-p greeting"]) {
      expect(shell(`abnfa compile - ${how} < greeting.abnf`)).toMatchObject({
        exit: 2,
        err: expect.stringMatching(/^abnfa: .*name/),
      });
    }
  });

  test("it is either the grammar or the input", () => {
    expect(shell("abnfa trace - - < greeting.abnf")).toEqual({
      exit: 2,
      out: "",
      err: "abnfa: standard input is either the grammar or the input\n",
    });
    expect(shell("abnfa trace - --text 'hello ann' < greeting.abnf").exit).toBe(0);
  });
});

describe("compile", () => {
  test("writes to standard output", async () => {
    const { exit, out, err } = await cli("compile", at("greeting.abnf"));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("export function parseGreeting");
    expect(out).toContain("class GreetingMatch");
  });

  test.each(styleNames)("-o writes a file, the same each time, in style %s", async (style) => {
    const output = at(`new/${style}/greeting.ts`);
    const args = ["compile", at("greeting.abnf"), "--style", style, "-o", output];
    expect(await cli(...args)).toEqual({ exit: 0, out: "", err: "" });
    const first = readFileSync(output, "utf8");
    await cli(...args);
    expect(readFileSync(output, "utf8")).toBe(first);
    expect(first).toContain("Greeting");
  });

  test("the file does not depend on the working directory, nor says where it is", async () => {
    const texts = [];
    for (const directory of [folder, tmpdir(), "/"]) {
      vi.spyOn(process, "cwd").mockReturnValue(directory);
      await cli("compile", at("greeting.abnf"), "-o", at("generated/greeting.ts"));
      texts.push(read("generated/greeting.ts"));
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain(folder);
    expect(texts[0]).toContain("// Generated by abnfa from greeting.abnf.");
  });

  test("-d writes a file for each grammar", async () => {
    file("second.abnf", 'second = "b"\n');
    const result = await cli("compile", at("greeting.abnf"), at("second.abnf"), "-d", at("out"));
    expect(result).toEqual({ exit: 0, out: "", err: "" });
    expect(readdirSync(at("out")).sort()).toEqual(["greeting.ts", "second.ts"]);
    expect(read("out/second.ts")).toContain("parseSecond");
  });

  test("-o - is standard output", async () => {
    for (const args of [["compile"], ["graph"], ["graph", "--format", "svg"]]) {
      const plain = await cli(...args, at("greeting.abnf"));
      expect(await cli(...args, at("greeting.abnf"), "-o", "-")).toEqual(plain);
      expect(plain).toMatchObject({ exit: 0, err: "" });
    }
    expect(readdirSync(".")).not.toContain("-");
    for (const args of [
      ["compile", "-"],
      ["compile", at("greeting.abnf"), "--check"],
    ]) {
      expect(await cli(...args, "-o", "-")).toMatchObject({ exit: 2, err: expect.stringContaining("-o") });
    }
  });

  test("names of files may be in capitals", async () => {
    file("UP.ABNF", 'up = "a"\n');
    expect(await cli("compile", at("UP.ABNF"), "-d", at("out"))).toEqual({ exit: 0, out: "", err: "" });
    expect(readdirSync(at("out"))).toEqual(["UP.ts"]);
    await cli("graph", at("UP.ABNF"), "-o", at("UP.SVG"));
    expect(read("UP.SVG")).toContain("<svg");
    const made = shell("abnfa compile - -o GREETING.TS < greeting.abnf");
    expect(made).toEqual({ exit: 0, out: "", err: "" });
    expect(read("GREETING.TS")).toContain("export class GreetingMatch");
  });

  test("actions are read from beside the grammar", async () => {
    file("acting.abnf", ';! actions "acting.actions.ts"\ntop = "a"\n  ;! leave done\n');
    file("acting.actions.ts", "export function done(): void { globalThis.name = 'inlined'; }\n");
    expect((await cli("compile", at("acting.abnf"))).out).toContain("'inlined'");
  });

  test("warnings go to standard error and hinder nothing", async () => {
    const { exit, out, err } = await cli("compile", at("warned.abnf"));
    expect(exit).toBe(0);
    expect(out).toContain("parseTop");
    expect(err).toContain("warning[unenforced-comment]");
    expect(err).toContain("warning[unused-rule]");
  });
});

describe("compile --check", () => {
  const check = () => cli("compile", at("greeting.abnf"), "-o", at("greeting.ts"), "--check");

  test("is content with a fresh file", async () => {
    await cli("compile", at("greeting.abnf"), "-o", at("greeting.ts"));
    expect(await check()).toEqual({ exit: 0, out: "", err: "" });
  });

  test("finds a stale one, and leaves it", async () => {
    await cli("compile", at("greeting.abnf"), "-o", at("greeting.ts"));
    file("greeting.abnf", 'greeting = "bye"\n');
    const before = read("greeting.ts");
    const { exit, err } = await check();
    expect(exit).toBe(1);
    expect(err).toContain("greeting.ts is stale");
    expect(read("greeting.ts")).toBe(before);
  });

  test("finds one missing, and does not write it", async () => {
    const { exit, err } = await check();
    expect(exit).toBe(1);
    expect(err).toContain("greeting.ts is missing");
    expect(readdirSync(folder)).not.toContain("greeting.ts");
  });
});

describe("two outputs in one place are a mistake, and nothing is written:", () => {
  beforeEach(() => {
    for (const name of ["a", "b"]) {
      mkdirSync(at(name));
      file(`${name}/same.abnf`, `${name} = "${name}"\n  ;! capture ${name} text\n`);
    }
  });

  test.each([
    { args: ["compile"], place: "same.ts" },
    { args: ["compile", "--check"], place: "same.ts" },
    { args: ["graph", "--each"], place: "same" },
  ])("$args", async ({ args, place }) => {
    const paths = [at("a/same.abnf"), at("b/same.abnf")];
    expect(await cli(...args, at("greeting.abnf"), ...paths, "-d", at("out"))).toEqual({
      exit: 2,
      out: "",
      err: `abnfa: ${paths.join(" and ")} would both be written to ${at(`out/${place}`)}: run the command for each, with a directory of its own, or rename one\n`,
    });
    expect(readdirSync(folder)).not.toContain("out");
  });

  test("standard output", async () => {
    const { exit, out, err } = await cli("compile", at("greeting.abnf"), at("warned.abnf"));
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toBe("abnfa: standard output is for one parser: use -d for several grammars\n");
  });

  test("one of several grammars is wrong", async () => {
    expect((await cli("compile", at("greeting.abnf"), at("wrong.abnf"), "-d", at("out"))).exit).toBe(1);
    expect(readdirSync(folder)).not.toContain("out");
  });
});

describe("what is read is not written over", () => {
  const grammar = () => read("greeting.abnf");
  const spared = (output: string, input: string) => ({
    exit: 2,
    out: "",
    err: expect.stringMatching(
      new RegExp(`^abnfa: cannot write \\S*${output}: it (is \\S*${input}, which )?is read for this, .*\\n$`),
    ),
  });

  test.each([
    ["by its name", "greeting.abnf"],
    ["by another spelling", "./new/../greeting.abnf"],
    ["by a symbolic link", "symbolic.svg"],
    ["by a link", "hard.svg"],
  ])("%s", async (_, output) => {
    mkdirSync(at("new"));
    symlinkSync("greeting.abnf", at("symbolic.svg"));
    linkSync(at("greeting.abnf"), at("hard.svg"));
    const before = grammar();
    const args = [at("greeting.abnf"), "-o", `${folder}/${output}`];
    expect(await cli("compile", ...args)).toEqual(spared(output, "greeting.abnf"));
    expect(await cli("compile", ...args, "--check")).toEqual(spared(output, "greeting.abnf"));
    expect(await cli("graph", "--format", "svg", ...args)).toEqual(spared(output, "greeting.abnf"));
    expect(grammar()).toBe(before);
  });

  test("from standard input", () => {
    const before = grammar();
    expect(shell("abnfa compile - -o greeting.abnf < greeting.abnf")).toEqual(spared("greeting.abnf", "-"));
    expect(grammar()).toBe(before);
  });

  test("an import, the actions, and those of another grammar", async () => {
    const acting = ';! actions "acting.ts"\n;! import "greeting.abnf"\ntop = greeting\n  ;! leave done\n';
    const actions = "export function done(): void {}\n";
    file("first.abnf", acting);
    file("acting.abnf", 'top = "a"\n');
    file("acting.ts", actions);
    const before = grammar();
    const first = at("first.abnf");
    expect(await cli("compile", first, "-o", at("greeting.abnf"))).toEqual(spared("greeting.abnf", "greeting.abnf"));
    expect(await cli("compile", first, "-o", at("acting.ts"))).toEqual(spared("acting.ts", "acting.ts"));
    expect(await cli("compile", first, at("acting.abnf"), "-d", folder)).toEqual(spared("acting.ts", "acting.ts"));
    expect([grammar(), read("acting.ts")]).toEqual([before, actions]);
    expect(readdirSync(folder)).not.toContain("first.ts");
  });

  test("by --each", async () => {
    mkdirSync(at("greeting"));
    file("greeting/name.svg", read("greeting.abnf"));
    rmSync(at("greeting.abnf"));
    symlinkSync("greeting/name.svg", at("greeting.abnf"));
    const before = grammar();
    expect(await cli("graph", at("greeting.abnf"), "--each", "-d", folder)).toEqual(
      spared("name.svg", "greeting.abnf"),
    );
    expect(grammar()).toBe(before);
  });

  test("but a package is written anew around its grammar", async () => {
    const make = (path: string) => cli("compile", path, "--package", "greeting", "-d", at("pkg"));
    expect((await make(at("greeting.abnf"))).exit).toBe(0);
    expect((await make(at("pkg/greeting.abnf"))).exit).toBe(0);
    rmSync(at("pkg/dist/greeting.js"));
    symlinkSync(at("greeting.abnf"), at("pkg/dist/greeting.js"));
    expect(await make(at("greeting.abnf"))).toEqual(spared("greeting.js", "greeting.abnf"));
  });
});

describe("check", () => {
  test("tells the size of each machine", async () => {
    const { exit, out, err } = await cli("check", at("greeting.abnf"));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^greeting: \d+ states .* \d+ byte classes, 2 offset registers, 0 counters\n$/);
  });

  test("shows warnings", async () => {
    const { exit, err } = await cli("check", at("warned.abnf"));
    expect(exit).toBe(0);
    expect(err).toContain("warned.abnf:1:16: warning[unenforced-comment]");
  });
});

describe("dump", () => {
  const STAGES = ["tree", "expression", "nfa", "dfa", "min", "machine"];
  const GRAPHS = ["nfa", "dfa", "min"];

  test.each(STAGES)("%s as text", async (stage) => {
    const { exit, out, err } = await cli("dump", at("greeting.abnf"), "--stage", stage);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("greeting");
  });

  test.each(STAGES)("%s as JSON", async (stage) => {
    const { exit, out } = await cli("dump", at("greeting.abnf"), "--stage", stage, "--format", "json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf("object");
    // A Map or a Set that nobody thought of is written as an empty object.
    expect(out).not.toMatch(/: \{\}/);
  });

  test.each(GRAPHS)("%s as a graph", async (stage) => {
    const { exit, out } = await cli("dump", at("greeting.abnf"), "--stage", stage, "--format", "dot");
    expect(exit).toBe(0);
    expect(out).toMatch(/^digraph "greeting" \{\n[\s\S]*\}\n$/);
  });

  test.each(STAGES.filter((stage) => !GRAPHS.includes(stage)))("%s is no graph", async (stage) => {
    const { exit, err } = await cli("dump", at("greeting.abnf"), "--stage", stage, "--format", "dot");
    expect(exit).toBe(2);
    expect(err).toContain("no graph");
  });

  test("--rule takes any rule as the entry", async () => {
    const { exit, out } = await cli("dump", at("greeting.abnf"), "--rule", "NAME");
    expect(exit).toBe(0);
    expect(out).toMatch(/^dfa name: 2 states/);
  });
});

describe("errors in a grammar", () => {
  test.each(["compile", "check", "dump"])("%s shows all of them and exits with 1", async (command) => {
    const { exit, out, err } = await cli(command, at("wrong.abnf"));
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain(`${at("wrong.abnf")}:1:7: error[undefined-rule]: rule missing is not defined`);
    expect(err).toContain(`${at("wrong.abnf")}:2:15: error[undefined-rule]: rule gone is not defined`);
    expect(err).toMatch(/\n2 errors\n$/);
  });

  test("nothing is written", async () => {
    await cli("compile", at("wrong.abnf"), "-o", at("wrong.ts"));
    expect(readdirSync(folder)).not.toContain("wrong.ts");
  });
});

const checked = (command: string, ...options: string[]) => [command, at("greeting.abnf"), ...options, "--check"];

describe("mistakes on the command line exit with 2 and say what is wrong:", () => {
  test.each([
    { name: "no command", args: () => [], says: "Usage" },
    { name: "an unknown command", args: () => ["comple"], says: "unknown command" },
    { name: "an unknown option", args: () => ["check", at("greeting.abnf"), "--fast"], says: "unknown option" },
    { name: "no grammar", args: () => ["compile"], says: "missing required argument" },
    { name: "an unknown style", args: () => ["compile", at("greeting.abnf"), "-s", "x"], says: "Allowed choices" },
    { name: "an unknown stage", args: () => ["dump", at("greeting.abnf"), "--stage", "x"], says: "Allowed choices" },
    { name: "a grammar that is not there", args: () => ["check", at("none.abnf")], says: "cannot read" },
    { name: "a folder for a grammar", args: () => ["check", folder], says: "cannot read" },
    { name: "an unknown rule", args: () => ["dump", at("greeting.abnf"), "--rule", "nome"], says: "name" },
    {
      name: "a drawing whose name and format differ",
      args: () => ["graph", at("greeting.abnf"), "-o", at("new/q.svg"), "--format", "dot"],
      says: "q.svg is svg, but --format is dot",
    },
    { name: "a directory to compare with", args: () => checked("compile", "-o", folder), says: "cannot read" },
    {
      name: "a directory to compare drawings with",
      args: () => checked("graph", "--format", "svg", "-o", folder),
      says: "cannot read",
    },
    {
      name: "a directory in place of a file of a package",
      args: () => {
        mkdirSync(at("package/package.json"), { recursive: true });
        return checked("compile", "--package", "greeting", "-d", at("package"));
      },
      says: "cannot read",
    },
    {
      name: "one standard input for two grammars",
      args: () => ["diff", "-", "-"],
      says: "standard input is one of the grammars",
    },
    {
      name: "another format for --each",
      args: () => ["graph", at("greeting.abnf"), "--each", "-d", at("new"), "--format", "dot"],
      says: "--each draws SVG",
    },
    {
      name: "a directory for one drawing",
      args: () => ["graph", at("greeting.abnf"), "-d", at("new")],
      says: "-d is where --each draws",
    },
    { name: "--check without a file", args: () => ["compile", at("greeting.abnf"), "--check"], says: "-o" },
    {
      name: "one file for two grammars",
      args: () => ["compile", at("greeting.abnf"), at("warned.abnf"), "-o", at("x.ts")],
      says: "-d",
    },
    {
      name: "an action module that is not there",
      args: () => {
        file("acting.abnf", ';! actions "none.ts"\ntop = "a"\n  ;! leave done\n');
        return ["compile", at("acting.abnf")];
      },
      says: "none.ts",
    },
    {
      name: "a file that cannot be written",
      args: () => ["compile", at("greeting.abnf"), "-o", at("greeting.abnf/x.ts")],
      says: "cannot write",
    },
  ])("$name", async ({ args, says }) => {
    const { exit, out, err } = await cli(...args());
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(says);
    expect(readdirSync(folder)).not.toContain("new");
  });
});
