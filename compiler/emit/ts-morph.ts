/**
 * ts-morph, loaded when code is about to be written. It brings the TypeScript compiler, 13 MB of source: commands that
 * only ask about a grammar do without, and `require` does not search all of it for exports first, as `import` does.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export function tsMorph(): typeof import("ts-morph") {
  return require("ts-morph");
}
