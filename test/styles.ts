/** The parser of RFC 5424 in every style of generated code, over the runtime's own sources. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { compile } from "../compiler/compile.js";

export const STYLES = ["table", "switch"] as const;

export type Style = (typeof STYLES)[number];

type Parser = typeof import("../runtime/rfc5424.js");

export interface StyledParser {
  style: Style;
  parse: Parser["parse"];
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Compiles the grammar in each style and imports the runtime over it, from a directory that goes with the process. */
export function loadStyles(): Promise<StyledParser[]> {
  const directory = mkdtempSync(join(tmpdir(), "abnfa-styles-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  return Promise.all(STYLES.map((style) => loadStyle(style, join(directory, style))));
}

async function loadStyle(style: Style, directory: string): Promise<StyledParser> {
  const sources = { ...readSources("runtime"), ...readSources("generated"), "generated/rfc5424.ts": generate(style) };
  for (const folder of ["runtime", "generated"]) mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  for (const [path, source] of Object.entries(sources)) {
    writeFileSync(join(directory, path.replace(/\.ts$/, ".js")), transpile(source));
  }
  const { parse }: Parser = await import(pathToFileURL(join(directory, "runtime/rfc5424.js")).href);
  return { style, parse };
}

/** The TypeScript files of a folder of the repository, by their paths from its root. */
function readSources(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".ts"));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, readText(`${folder}/${name}`)]));
}

function transpile(source: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** What `abnfa compile grammar/rfc5424.abnf --style STYLE` writes. */
function generate(style: Style): string {
  const origin = "grammar/rfc5424.abnf";
  const read = (path: string) => readText(`grammar/${path}`);
  return compile({ name: origin, text: readText(origin) }, { name: "rfc5424", origin, style, read }).code;
}

function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
