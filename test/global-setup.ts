/** Once per run: the runtime over the code of each style, in a directory that is removed at the end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { STYLES } from "./styles.js";
import { writeStyle } from "./write-style.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Has a folder for each style. */
    stylesDirectory: string;
  }
}

export default function setup(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), "abnfa-styles-"));
  for (const style of STYLES) writeStyle(style, join(directory, style), ["rfc5424"]);
  project.provide("stylesDirectory", directory);
  return () => rmSync(directory, { recursive: true, force: true });
}
