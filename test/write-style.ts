/** The runtime's own sources over freshly compiled code, as JavaScript. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { compile } from "../compiler/compile.js";
import type { Style } from "./styles.js";

const root = fileURLToPath(new URL("..", import.meta.url));

export function writeStyle(style: Style, directory: string): void {
  const sources = { ...readSources("runtime"), ...readSources("generated"), "generated/rfc5424.ts": generate(style) };
  for (const folder of ["runtime", "generated"]) mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  for (const [path, source] of Object.entries(sources)) {
    writeFileSync(join(directory, path.replace(/\.ts$/, ".js")), transpile(source));
  }
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
