/** The runtime's own sources over freshly compiled code, as JavaScript. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Analysis, analyse } from "../compiler/compile.js";
import { ActionModule } from "../compiler/emit/actions.js";
import { emit, takenNames } from "../compiler/emit/emit.js";
import type { Style } from "./styles.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `grammars` are compiled anew; what else is generated is taken as it is. */
export function writeStyle(style: Style, directory: string, grammars: readonly string[]): void {
  const fresh = Object.fromEntries(grammars.map((name) => [`generated/${name}.ts`, generate(name, style)]));
  const sources = { ...readSources("runtime"), ...readSources("generated"), ...fresh };
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

/** What `abnfa compile grammar/NAME.abnf --style STYLE` writes. A grammar is analysed once for all styles. */
function generate(name: string, style: Style): string {
  const origin = `grammar/${name}.abnf`;
  const read = (path: string) => readText(`grammar/${path}`);
  const analysis = analyses.get(name) ?? analyse({ name: origin, text: readText(origin), read });
  analyses.set(name, analysis);
  const { parser, table } = analysis;
  const path = table.actionModule;
  const actions = new ActionModule(path, path === null ? "" : read(path), takenNames(parser, name));
  return emit(parser, { name, origin, style, actions });
}

const analyses = new Map<string, Analysis>();

function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
