import { join } from "node:path";

/** The bench's folder; this file runs from its `dist`. */
export const benchFolder = join(import.meta.dirname, "..");
export const rootFolder = join(benchFolder, "..");
/** What the bench makes before it measures; nothing in it is kept. */
export const buildFolder = join(benchFolder, "build");
export const resultsFolder = join(benchFolder, "results");
export const corpusFile = join(benchFolder, "corpus", "go-syslog.json");
