import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { benchFolder, buildFolder, rootFolder } from "./places.js";
import type { Style } from "./styles.js";
import { Unavailable } from "./unavailable.js";

const compilerCli = join(rootFolder, "compiler", "dist", "bin.js");
const runtimeDist = join(rootFolder, "runtime", "dist");
const generatedFile = join("generated", "rfc5424.js");

/**
 * Compiles RFC 5424 in one style, with these switches of the compiler, and puts the result into a copy of the compiled runtime, so that what is measured is
 * the real runtime over that style's code. Gives the file of the copy's entry point.
 */
export function buildRuntime(style: Style, ...switches: string[]): string {
  const entry = runtimeEntry();
  if (entry === undefined) throw new Unavailable("not built: run npm run setup");
  const folder = join(buildFolder, [style, ...switches].join(""));
  copyRuntime(folder);
  const target = join(folder, generatedFile);
  if (!existsSync(target)) throw new Unavailable(`runtime/dist has no ${generatedFile} that the style could replace`);
  writeFileSync(target, generate(style, join(rootFolder, "grammar", "rfc5424.abnf"), folder, switches));
  return join(folder, entry);
}

/** Compiles a grammar of bench/grammars in one style; gives the file of the module. */
export function buildGrammar(style: Style, grammar: string): string {
  const folder = join(buildFolder, "grammars", style);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${grammar}.js`);
  writeFileSync(target, generate(style, join(benchFolder, "grammars", `${grammar}.abnf`), folder));
  return target;
}

/** The file of "@abnfa/syslog/rfc5424", relative to the runtime's dist. */
function runtimeEntry(): string | undefined {
  try {
    const file = fileURLToPath(import.meta.resolve("@abnfa/syslog/rfc5424"));
    return existsSync(file) ? relative(runtimeDist, file) : undefined;
  } catch {
    return undefined; // the package does not export it (yet)
  }
}

function copyRuntime(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const isCode = (file: string) => statSync(file).isDirectory() || file.endsWith(".js");
  cpSync(runtimeDist, folder, { recursive: true, filter: isCode });
}

/** The JavaScript that the compiler makes of the grammar; the TypeScript is left in the folder. */
function generate(style: Style, grammar: string, folder: string, switches: readonly string[] = []): string {
  if (!existsSync(compilerCli)) throw new Unavailable("not built: run npm run setup");
  const file = join(folder, "generated.ts");
  const command = [compilerCli, "compile", grammar, "-o", file, "--style", style, ...switches];
  try {
    execFileSync(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new Unavailable(`the grammar does not compile: ${error instanceof Error ? error.message : error}`);
  }
  return transpile(readFileSync(file, "utf8"));
}

function transpile(source: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
