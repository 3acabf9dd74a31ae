/** A TypeScript module as a package ships it: JavaScript, declarations, and a map that has the TypeScript in it. */
import { tsMorph } from "./ts-morph.js";

export interface JavaScriptModule {
  readonly code: string;
  readonly declarations: string;
  /** JSON, named in the last line of `code` as `NAME.js.map`. */
  readonly map: string;
}

/** `name` is the module's, without extension. A module that imports nothing is compiled without any other file. */
export function toJavaScript(name: string, typescript: string): JavaScriptModule {
  const { ModuleKind, ModuleResolutionKind, NewLineKind, Project, ScriptTarget } = tsMorph();
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      // The oldest Node that packages name under `engines` runs this edition of the language.
      target: ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      strict: true,
      declaration: true,
      sourceMap: true,
      inlineSources: true,
      newLine: NewLineKind.LineFeed,
    },
  });
  project.createSourceFile(`${name}.ts`, typescript);
  const files = project.emitToMemory().getFiles();
  const text = (extension: string) => files.find(({ filePath }) => filePath.endsWith(extension))?.text ?? "";
  return { code: text(".js"), declarations: text(".d.ts"), map: text(".js.map") };
}
