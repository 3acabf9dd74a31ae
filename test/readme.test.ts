/** What the documents claim is run: code, commands and their output, grammars and inputs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abnfa-readme-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  symlinkSync(join(root, "grammar"), join(folder, "grammar"));
  for (const [, name = "", text = ""] of readme.matchAll(/^```abnf (\S+)\n(.*?)^```$/gms)) {
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `expression; // value` becomes a check; the comment is a JavaScript value. */
function withChecks(code: string): string {
  return code.replace(/^(\s*)(\S.*); \/\/ (.*)$/gm, "$1check(String.raw`$2`, $2, $3);");
}

async function run(code: string, name: string): Promise<number> {
  let checks = 0;
  const check = (what: string, value: unknown, expected: unknown) => {
    checks++;
    expect(value, what).toEqual(expected);
  };
  const source = `export default async (check) => {\n${withChecks(code.replace(/^import (.*) from (.*);$/gm, "const $1 = await import($2);"))}\n};`;
  const file = join(folder, name);
  writeFileSync(
    file,
    ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
      .outputText,
  );
  const module: { default: (check: unknown) => Promise<void> } = await import(pathToFileURL(file).href);
  await module.default(check);
  return checks;
}

describe("the code in README.md, and in those of the packages", () => {
  const ofPackages = ["compiler", "runtime"].map((part) => readFileSync(join(root, part, "README.md"), "utf8"));
  const texts = [readme, ...ofPackages].join("\n");
  const examples = [...texts.matchAll(/^```ts\n(import .*?)^```$/gms)].map((m) => m[1] ?? "");

  test.each(examples.map((code, index) => ({ code, name: `readme-${index}.mjs` })))("$name", async ({ code, name }) => {
    expect(await run(code, name)).toBeGreaterThan(2);
  });

  test("has a server that gives the same of a connection that is reset", async () => {
    const server = examples.find((code) => code.includes("createServer")) ?? "";
    const reset = server.replace(
      /sender\.end\((.*)\);\nawait .*\n/,
      `sender.write($1);
while (read.length < 3) await new Promise(setImmediate);
sender.resetAndDestroy();
await once(server.close(), "close");
await new Promise(setImmediate);
`,
    );
    expect(reset).toContain("resetAndDestroy");
    expect(await run(reset, "readme-reset.mjs")).toBeGreaterThan(2);
  });
});

/** The files that a package's entry takes its functions and classes from. */
function filesBehind(entry: string): string[] {
  const text = readFileSync(join(root, entry), "utf8");
  const modules = [...text.matchAll(/^export \{[^}]*\} from "\.\/(.*)\.js";$/gm)].map((m) => `${m[1]}.ts`);
  return modules.map((module) => join(entry, "..", module));
}

describe("the examples in doc comments", () => {
  const runtime = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("dist/"),
  );
  const files = [...runtime.map((file) => `runtime/${file}`), ...filesBehind("compiler/index.ts")];
  const examples = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/@example\n((?: *\* .*\n| *\*\n)+)/g)].map((m, index) => ({
      name: `${file.replace(".ts", "").replaceAll("/", "-")}-${index}.mjs`,
      code: (m[1] ?? "").replace(/^ *\* ?/gm, ""),
    }));
  });

  test.each(examples)("$name", async ({ code, name }) => {
    expect(await run(code, name)).toBeGreaterThan(0);
  });

  test("every function and class of the compiler's library has one", () => {
    const without = filesBehind("compiler/index.ts").flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const entry = readFileSync(join(root, "compiler/index.ts"), "utf8").replace(/ from ".*"/g, "");
      const exported = [
        ...text.matchAll(/^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function|class) (\w+)/gm),
      ];
      return exported
        .filter(([, , name]) => new RegExp(`(?<!type )\\b${name}\\b`).test(entry))
        .flatMap(([, comment = "", name = ""]) => (comment.includes("@example") ? [] : [name]));
    });
    expect(without).toEqual([]);
  });
});

test("every function and class that the syslog package exports has a doc comment with an example", async () => {
  const manifest: { exports: object } = JSON.parse(readFileSync(join(root, "runtime", "package.json"), "utf8"));
  const modules: Record<string, unknown>[] = await Promise.all(
    Object.keys(manifest.exports).map((path) => import(path.replace(/^\./, "@abnfa/syslog"))),
  );
  const names = new Set(modules.flatMap((m) => Object.keys(m).filter((name) => typeof m[name] === "function")));
  const sources = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("dist/"))
    .map((file) => readFileSync(join(root, "runtime", file), "utf8"));
  const declared = /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function|class) (\w+)/gm;
  const without = sources.flatMap((text) =>
    [...text.matchAll(declared)].flatMap(([, comment = "", name = ""]) =>
      names.has(name) && !/@example|@internal/.test(comment) ? [name] : [],
    ),
  );
  expect(names.size).toBeGreaterThan(20);
  expect(without).toEqual([]);
});

describe("the commands in README.md", () => {
  const consoles = [...readme.matchAll(/^( *)```console\n(.*?)^ *```$/gms)].map((m) =>
    (m[2] ?? "").replace(new RegExp(`^${m[1]}`, "gm"), ""),
  );

  test.each(consoles)("%s", (text) => {
    const [command = "", ...output] = text.trimEnd().split("\n");
    const args = command.replace("$ npm run --silent abnfa -- ", "").split(" ");
    expect(args[0]).not.toBe("$");
    const bin = join(root, "compiler", "dist", "bin.js");
    const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8" });
    expect(stdout, stderr).toBe(`${output.join("\n")}\n`);
    // Languages that differ are a negative answer.
    expect(status).toBe(args[0] === "diff" ? 1 : 0);
  });
});

describe("the figures in README.md", () => {
  interface Result {
    variant: string;
    geometricMean: { median: number };
    cases: { input: string; median: number }[];
  }
  interface Results {
    suites: Record<"messages" | "uri" | "date-time", Record<string, Result[]>>;
  }
  const path = /\[the results\]\((.*?)\)/.exec(readme)?.[1] ?? "";
  const { suites }: Results = JSON.parse(readFileSync(join(root, path), "utf8"));
  const tableFrom = (start: string) => {
    const [lines = ""] = readme.slice(readme.indexOf(start)).split("\n\n");
    const [head = [], , ...rows] = lines.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    return { head, rows };
  };
  const { head, rows } = tableFrom("| ns per message");
  const inputs: Record<string, [mode: string, input: string | null]> = {
    "average message": ["lazy", "[ok] average"],
    "complicated message": ["lazy", "[ok] complicated"],
    "very long message": ["lazy", "[ok] very long"],
    "every field at its longest": ["lazy", "[ok] all max length"],
    "UTF-8 message": ["lazy", "[ok] UTF-8 MSG"],
    "impossible timestamp": ["lazy", "[no] impossible timestamp"],
    "geometric mean of all 18": ["lazy", null],
    "geometric mean, every field read": ["fields", null],
  };

  test.each(rows)("%s %s", (...row) => {
    const [mode, input] = inputs[row[1] ?? ""] ?? ["", ""];
    const median = (variant: string) => {
      const result = suites.messages[mode]?.find((r) => r.variant === variant);
      return (
        (input === null ? result?.geometricMean : result?.cases.find((c) => c.input === input))?.median ?? Number.NaN
      );
    };
    for (const [column, variant] of head.entries()) {
      if (column < 2 || variant === "" || variant.includes("/")) continue;
      expect(row[column], variant).toBe(median(variant).toFixed(0));
    }
    expect(row[head.indexOf("go-syslog / goto")]).toBe((median("go-syslog") / median("goto")).toFixed(1));
  });

  const others = tableFrom("| ns per input");

  test.each(others.rows)("%s %s", (...row) => {
    const { lazy = [] } = suites[row[1]?.includes("URI") ? "uri" : "date-time"];
    expect(row[1]).toMatch(new RegExp(`^${lazy[0]?.cases.length} `));
    for (const [column, variant] of others.head.entries()) {
      if (column < 2 || variant === "") continue;
      const median = lazy.find((r) => r.variant === variant)?.geometricMean.median;
      expect(row[column], variant).toBe(median === undefined ? "" : median.toFixed(0));
    }
  });
});
