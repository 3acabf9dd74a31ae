/** A package that is a parser: all its files, on which `npm publish` works at once. */
import type { GrammarSource, ReadFile } from "../abnf/syntax.js";
import { type Analysis, type CompileOptions, compile } from "../compile.js";
import { toJavaScript } from "../emit/javascript.js";
import { isPackageName, manifest } from "./manifest.js";
import { describe, readme } from "./readme.js";

/** What `compilePackage` needs to know besides the grammar's text. The grammar's name is also that of the module. */
export interface PackageOptions extends Omit<CompileOptions, "origin"> {
  /** The package's name on npm: `level-parser`, `@mine/level`. */
  readonly packageName: string;
  /** The package.json that is there: its version, licence and the like are kept. Null (the default): there is none. */
  readonly manifest?: string | null;
}

/** The package, and how its parser came about. */
export interface PackageResult {
  /**
   * Texts by path: `package.json`, `README.md`, the grammar, and in `dist/` the module with its types and a map that
   * holds the TypeScript. What the grammar imports and its actions are there too, unless they lie outside its folder.
   */
  readonly files: ReadonlyMap<string, string>;
  readonly analysis: Analysis;
}

/**
 * Compiles a grammar to a package for npm: ES module, types, no dependencies. The same input gives the same files.
 *
 * Throws a GrammarError that lists every problem of the grammar, and a RangeError for a name that npm would refuse.
 *
 * @example
 * import { compilePackage } from "abnfa";
 *
 * const source = { name: "level.abnf", text: 'level = "<" 1*2DIGIT ">"\n' };
 * const options = { packageName: "@mine/level", name: "level", style: "goto", read: () => "" };
 * const { files } = compilePackage(source, options);
 * [...files.keys()]; // ["package.json", "README.md", "level.abnf", "dist/level.js", "dist/level.d.ts", "dist/level.js.map"]
 * JSON.parse(files.get("package.json")).exports["."].types; // "./dist/level.d.ts"
 */
export function compilePackage(source: GrammarSource, options: PackageOptions): PackageResult {
  const { packageName, name, style } = options;
  if (!isPackageName(packageName)) throw new RangeError(`${packageName} is no name for a package`);
  const named = new Map([[`${name}.abnf`, source.text]]);
  const read: ReadFile = (path) => {
    const text = (source.read ?? options.read)(path);
    if (!isOutside(path)) named.set(path, text);
    return text;
  };
  const { code, analysis } = compile({ ...source, read }, { ...options, origin: `${name}.abnf`, read });
  const module = toJavaScript(name, code);
  const facts = { packageName, name, description: describe(name, analysis.parser), sources: [...named.keys()] };
  const files = new Map([
    ["package.json", manifest(facts, options.manifest ?? null)],
    ["README.md", readme({ packageName, name, style, analysis })],
    ...named,
    [`dist/${name}.js`, module.code],
    [`dist/${name}.d.ts`, module.declarations],
    [`dist/${name}.js.map`, module.map],
  ]);
  return { files, analysis };
}

/** A path that leads out of the grammar's folder has no place in the package. */
function isOutside(path: string): boolean {
  return path.startsWith("/") || path.startsWith("../") || path.includes("/../") || path.includes("\\");
}
