/** Which part may import what: shared decisions that a reviewer would otherwise have to remember. */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  /** The importing file, from the root. */
  readonly from: string;
  /** A file from the root, or the name of a package or of a module of Node. */
  readonly to: string;
}

const PARTS = ["compiler", "generated", "runtime", "collector", "grammar", "test", "bench"];
const imports = PARTS.flatMap(importsOf);
const ofPart = (part: string) => imports.filter(({ from }) => from.startsWith(`${part}/`));

function importsOf(part: string): Import[] {
  return sourceFiles(join(root, part)).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    const from = relative(root, file);
    return importedFiles.map(({ fileName }) => ({ from, to: resolved(file, fileName) }));
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["dist", "build", "node_modules"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.[cm]?[jt]s$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

/** Relative paths are those of the compiled files; the sources have the same names. */
function resolved(file: string, name: string): string {
  return name.startsWith(".") ? relative(root, join(file, "..", name)).replace(/\.js$/, ".ts") : name;
}

const isIn = (part: string) => (name: string) => name.startsWith(`${part}/`);
const isNode = (name: string) => name.startsWith("node:");
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
const manifestOf = (part: string): Manifest => JSON.parse(readFileSync(join(root, part, "package.json"), "utf8"));
const dependsOn = (part: string) => (name: string) =>
  Object.keys(manifestOf(part).dependencies ?? {}).includes(packageOf(name));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

function expectOnly(found: readonly Import[], ...allowed: ((name: string) => boolean)[]): void {
  expect(found.filter(({ to }) => !allowed.some((isAllowed) => isAllowed(to)))).toEqual([]);
}

/** Entry points of the syslog package that are for Node alone: its streams. */
const NODE_ONLY = ["./stream"];

/** What an entry point was compiled from. */
const sourceOf = (target: string) => target.replace("./dist/", "").replace(/\.js$/, ".ts");

test("there is something to look at in every part", () => {
  expect(PARTS.filter((part) => sourceFiles(join(root, part)).length === 0)).toEqual([]);
  expect(ofPart("compiler").length).toBeGreaterThan(50);
});

describe("imports point one way:", () => {
  test("generated code imports nothing", () => {
    expect(ofPart("generated")).toEqual([]);
  });

  test("runtime imports generated and itself; only what is for Node's streams, and nothing else needs, imports them", () => {
    const isForNode = ({ from }: Import) => from === "runtime/stream.ts";
    const [forNode, portable] = [ofPart("runtime").filter(isForNode), ofPart("runtime").filter((i) => !isForNode(i))];
    expectOnly(portable, isIn("runtime"), isIn("generated"));
    expectOnly(forNode, isIn("runtime"), (name) => name === "node:stream");
    expect(portable.filter(({ to }) => to === "runtime/stream.ts")).toEqual([]);
  });

  test("what a browser can load imports nothing of Node, by way of other modules neither", () => {
    const entries = Object.entries(manifestOf("runtime").exports) as [path: string, { default: string }][];
    const modules = entries.flatMap(([path, target]) => (NODE_ONLY.includes(path) ? [] : [sourceOf(target.default)]));
    const reached = new Set(modules);
    for (const module of reached) for (const { from, to } of imports) if (from === module) reached.add(to);
    expect([...reached].filter((name) => isIn("generated")(name))).not.toEqual([]);
    expect([...reached].filter((name) => !isIn("runtime")(name) && !isIn("generated")(name))).toEqual([]);
  });

  test("collector imports itself, Node, its dependencies and public entry points", () => {
    expectOnly(ofPart("collector"), isIn("collector"), isNode, dependsOn("collector"));
    const inside = imports.filter(({ from, to }) => isIn("collector")(from) && packageOf(to) === "@abnfa/syslog");
    const entryPoints = Object.keys(manifestOf("runtime").exports).map((path) => path.replace(/^\./, "@abnfa/syslog"));
    expectOnly(inside, (name) => entryPoints.includes(name));
    expect(inside).not.toEqual([]);
  });

  test("compiler imports itself, Node and its dependencies", () => {
    expectOnly(ofPart("compiler"), isIn("compiler"), isNode, dependsOn("compiler"));
  });

  test("actions import types of the code that they become part of", () => {
    expectOnly(ofPart("grammar"), isIn("generated"));
  });

  test("nothing but tests and benchmarks imports them", () => {
    const shipped = ["compiler", "generated", "runtime", "collector", "grammar"].flatMap(ofPart);
    expect(shipped.filter(({ to }) => isIn("test")(to) || isIn("bench")(to))).toEqual([]);
    expect(ofPart("bench").filter(({ to }) => isIn("test")(to))).toEqual([]);
    expect(ofPart("test").filter(({ to }) => isIn("bench")(to))).toEqual([]);
  });
});

describe("inside the compiler", () => {
  const importers = (names: readonly string[]) =>
    [...new Set(ofPart("compiler").flatMap(({ from, to }) => (names.includes(to) ? [from] : [])))].sort();

  test("ts-morph appears in the emitter only", () => {
    const found = importers(["ts-morph"]);
    expect(found).not.toEqual([]);
    expect(found.filter((file) => !file.startsWith("compiler/emit/"))).toEqual([]);
  });

  test("only the command line does input and output", () => {
    // `node:module` finds dependencies, as `import` does.
    const modules = builtinModules.flatMap((name) => (name === "module" ? [] : [name, `node:${name}`]));
    const found = importers(modules);
    expect(found).not.toEqual([]);
    expect(found.filter((file) => !isIn("compiler/cli")(file))).toEqual([]);
    const pure = sourceFiles(join(root, "compiler")).filter((file) => !/\/(cli\/.*|bin)\.ts$/.test(file));
    const touching = pure.filter((file) => /\bprocess\.|\bconsole\.|\bfetch\(/.test(readFileSync(file, "utf8")));
    expect(touching).toEqual([]);
  });
});

test("@abnfa/syslog depends on nothing", () => {
  const { name, dependencies, peerDependencies, optionalDependencies } = manifestOf("runtime");
  expect(name).toBe("@abnfa/syslog");
  expect({ ...dependencies, ...peerDependencies, ...optionalDependencies }).toEqual({});
});
