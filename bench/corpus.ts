import { readFileSync } from "node:fs";

/** One input, and what a correct parser answers to it. */
export interface Case {
  /** Short, for the report. */
  readonly name: string;
  readonly accepted: boolean;
  /** The octets of the input are the UTF-8 encoding of this. */
  readonly text: string;
  /** Not one message, but many one after the other. */
  readonly stream?: Stream;
}

export interface Stream {
  readonly framing: "octet" | "lf";
  /** How many messages the stream consists of. */
  readonly messages: number;
}

interface Corpus {
  readonly cases: readonly Case[];
}

export function readCorpus(file: string): readonly Case[] {
  const corpus: Corpus = JSON.parse(readFileSync(file, "utf8"));
  return corpus.cases;
}

/** The name with its expected answer, as the report shows it and `--case` searches it. */
export function title(input: Case): string {
  return `${input.accepted ? "[ok]" : "[no]"} ${input.name}`;
}
