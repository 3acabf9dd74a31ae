/** Code as a bundler makes it for a page: one script with what it imports, minified. */
import { rolldown } from "rolldown";
import { root } from "./installed.js";

/** `code` is a module; names of packages are those of the repository. `format`: a module, or a classic script. */
export async function bundle(code: string, format: "esm" | "iife" = "esm"): Promise<string> {
  const entry = "\0entry";
  const build = await rolldown({
    cwd: root,
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await build.generate({ format, minify: true });
  return output[0].code;
}
