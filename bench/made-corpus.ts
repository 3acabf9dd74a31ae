import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, readCorpus } from "./corpus.js";
import { buildFolder, corpusFile } from "./places.js";

/** Inputs that are too long to be kept; gives the file. */
export function writeCorpus(name: string, cases: readonly Case[]): string {
  const folder = join(buildFolder, "corpus");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ cases }));
  return file;
}

/** The message that go-syslog's benchmark calls average. */
export function averageMessage(): string {
  const average = readCorpus(corpusFile).find(({ name }) => name === "average");
  if (average === undefined) throw new Error(`${corpusFile} has no average message`);
  return average.text;
}
