/** What npm users get: each package packed, installed in a project of its own, type-checked, imported, required, run. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installed, installPackages, root } from "./installed.js";

const PACKAGES = [
  { workspace: "runtime", name: "@abnfa/syslog" },
  { workspace: "compiler", name: "abnfa" },
  { workspace: "collector", name: "@abnfa/collector" },
];
/** Those that are imported; the collector is a program. */
const LIBRARIES = ["@abnfa/syslog", "abnfa"];

let installed: Installed;

beforeAll(() => {
  installed = installPackages(...PACKAGES.map((p) => p.workspace));
});

afterAll(() => installed?.remove());

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Paths of the files in an installed package. */
function filesOf(name: string): string[] {
  const folder = installed.packageFolder(name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((e) => (e.isFile() ? [relative(folder, join(e.parentPath, e.name))] : [])).sort();
}

/** What `import` can name: `@abnfa/syslog/rfc5424`. */
function entryPoints(name: string): string[] {
  const paths = Object.keys(manifestOf(installed.packageFolder(name)).exports);
  return paths.filter((path) => !path.endsWith(".json")).map((path) => path.replace(/^\./, name));
}

describe.each(PACKAGES)("$name", ({ workspace, name }) => {
  test("holds code, types, maps and what a person reads, and nothing else", () => {
    const unexpected = filesOf(name).filter((path) => !/^dist\/.*\.(js|d\.ts|js\.map)$|^docs\/.*\.md$/.test(path));
    expect(unexpected).toEqual(["LICENSE", "README.md", "package.json"]);
    const license = readFileSync(join(installed.packageFolder(name), "LICENSE"), "utf8");
    expect(license).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  });

  test("says what it is, and names no place that it cannot know", () => {
    const manifest = manifestOf(installed.packageFolder(name));
    expect(manifest).toMatchObject({ name, type: "module", license: "MIT", engines: { node: expect.any(String) } });
    expect(String(manifest["description"]).length).toBeGreaterThan(20);
    expect(manifest["keywords"]).toContain(workspace === "compiler" ? "abnf" : "syslog");
    for (const field of ["repository", "homepage", "bugs", "devDependencies"]) expect(manifest[field]).toBeUndefined();
  });

  test("its maps lead to its sources, which lie in them", () => {
    const folder = installed.packageFolder(name);
    const scripts = filesOf(name).filter((path) => path.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(3);
    for (const path of scripts) {
      const code = readFileSync(join(folder, path), "utf8");
      const [, mapName = ""] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code) ?? [];
      const map = JSON.parse(readFileSync(join(folder, dirname(path), mapName), "utf8"));
      const source = join(root, workspace, dirname(path), map.sources[0]);
      // A difference to the source also shows what an earlier build has left in dist/.
      expect({ path, sources: map.sourcesContent }).toEqual({ path, sources: [readFileSync(source, "utf8")] });
      expectSameLine(code, map.sourcesContent[0], new SourceMap(map));
    }
  });

  test("its documents link to what is there", () => {
    const folder = installed.packageFolder(name);
    for (const path of filesOf(name).filter((file) => file.endsWith(".md"))) {
      const text = readFileSync(join(folder, path), "utf8").replace(/^```.*?^```$/gms, "");
      const links = [...text.matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map((m) => join(folder, dirname(path), m[1] ?? ""));
      expect(links.filter((link) => !existsSync(link) || relative(folder, link).startsWith(".."))).toEqual([]);
    }
  });

  test("publint has nothing to say", async () => {
    const tarball = readFileSync(installed.tarball(name));
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

/** A function declared in both texts: where the map says it comes from, it does. */
function expectSameLine(code: string, source: string, map: SourceMap): void {
  const lines = code.split("\n");
  const declarations = lines.flatMap((line, number) => (/^export (async )?function \w+/.test(line) ? [number] : []));
  for (const number of declarations) {
    const [declaration = ""] = /^.*?function \w+/.exec(lines[number] ?? "") ?? [];
    const entry = map.findEntry(number, lines[number]?.indexOf("function") ?? 0);
    // Text of a template that looks like a declaration has no entry of its own.
    if (!("originalLine" in entry) || entry.generatedLine !== number) continue;
    expect(source.split("\n")[entry.originalLine]).toContain(declaration);
  }
}

describe.each(LIBRARIES)("types of %s", (name) => {
  // esm-only: there is no CommonJS build to be right about. Node 20.19 and 22.12, the oldest that `engines` admits,
  // require() ES modules, which a test below does.
  test("are the types of the code, in every mode that can resolve them", () => {
    const attw = join(root, "node_modules", ".bin", "attw");
    const args = [installed.tarball(name), "--profile", "esm-only", "--no-definitely-typed", "--format", "json"];
    const { analysis, problems } = JSON.parse(execFileSync(attw, args, { encoding: "utf8", stdio: "pipe" }));
    expect(Object.keys(analysis.entrypoints).map((path) => path.replace(/^\./, name))).toEqual(entryPoints(name));
    expect(analysis.types.kind).toBe("included");
    for (const { resolutions } of Object.values<{ resolutions: Resolutions }>(analysis.entrypoints)) {
      expect(resolutions.bundler.resolution?.isTypeScript).toBe(true);
      expect(resolutions["node16-esm"].resolution?.isTypeScript).toBe(true);
    }
    const isOurs = ({ resolutionKind }: { resolutionKind: string }) => !/^node10$|cjs$/.test(resolutionKind);
    expect(Object.values<{ resolutionKind: string }[]>(problems).flat().filter(isOurs)).toEqual([]);
  });

  test("come first in exports, and what is no entry point cannot be imported", async () => {
    const { exports, sideEffects } = manifestOf(installed.packageFolder(name));
    expect(sideEffects).toBe(false);
    for (const target of Object.values(exports)) expect(Object.keys(target as object)).toEqual(["types", "default"]);
    const inside = filesOf(name).find((path) => path.endsWith(".js"));
    expect(() => node(`await import("${name}/${inside}")`)).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

type Resolutions = Readonly<Record<"bundler" | "node16-esm", { resolution?: { isTypeScript: boolean } }>>;

function node(code: string, type = "module"): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, "-e", code], {
    cwd: installed.folder,
    encoding: "utf8",
    stdio: "pipe",
  });
}

describe("a project that has them installed", () => {
  const MODES = [
    { name: "node16", module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    { name: "bundler", module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ];

  test.each(MODES)("compiles and runs with moduleResolution $name", async ({ name, module, moduleResolution }) => {
    const source = join(installed.folder, `${name}.ts`);
    copyFileSync(join(root, "test", "packages", "consumer.ts"), source);
    const program = ts.createProgram([source], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    });
    const problems = ts.getPreEmitDiagnostics(program);
    expect(problems.map((p) => `${p.file?.fileName}: ${ts.flattenDiagnosticMessageText(p.messageText, "\n")}`)).toEqual(
      [],
    );
    program.emit();
    const { results } = await import(pathToFileURL(join(installed.folder, `${name}.js`)).href);
    expect(results).toEqual([
      "host",
      "notice",
      "local4",
      "c",
      1,
      [2, 1],
      [null, "su", 1, 23],
      "<34>su: text",
      true,
      "undefined-rule",
    ]);
  });

  test("requires them from CommonJS", () => {
    const names = JSON.stringify(LIBRARIES.flatMap(entryPoints));
    const sameExports = `Promise.all(${names}.map(async (name) => {
      const [required, imported] = [require(name), await import(name)];
      return Object.keys(required).length > 0 && Object.keys(imported).every((key) => required[key] === imported[key]);
    }))`;
    const parsed = 'require("@abnfa/syslog/rfc5424").parse("<34>1 - host - - - -").message.hostname';
    const printed = node(`${sameExports}.then((same) => console.log(...same, ${parsed}))`, "commonjs");
    expect(printed).toMatch(/^(true ){4,}host\n$/);
  });

  test("runs the commands", () => {
    expect(installed.run("abnfa --help")).toMatch(/^Usage: abnfa /);
    const { version } = manifestOf(join(root, "compiler"));
    expect(installed.run("abnfa --version")).toBe(`${version}\n`);
    writeFileSync(join(installed.folder, "level.abnf"), 'level = "<" 1*2DIGIT ">"\n');
    installed.run("abnfa compile level.abnf -o level.ts");
    expect(readFileSync(join(installed.folder, "level.ts"), "utf8")).toContain("export function parseLevel");
    const readme = readFileSync(join(installed.packageFolder("@abnfa/collector"), "README.md"), "utf8");
    const [, command = "", output] = /^```console\n\$ (.*?)\n(.*?)^```$/ms.exec(readme) ?? [];
    expect(installed.run(command)).toBe(output);
  });
});

test("every module of the runtime with an example for its users is an entry point, or part of one", () => {
  const folder = join(root, "runtime");
  const targets = Object.values(manifestOf(folder).exports) as { default: string }[];
  const entries = targets.map((target) => target.default.replace("./dist/runtime/", "").replace(/\.js$/, ".ts"));
  const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
  const parts = entries.flatMap((file) => [...textOf(file).matchAll(/^export [^;]* from "\.\/(.*)\.js";$/gm)]);
  const reached = new Set([...entries, ...parts.map((m) => `${m[1]}.ts`)]);
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("dist/"),
  );
  expect(entries.filter((file) => !modules.includes(file))).toEqual([]);
  const shown = modules.filter((file) => textOf(file).includes("@example"));
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((file) => !reached.has(file))).toEqual([]);
});
