/** What is expected to run without a deoptimisation once it is warm: the inputs of the bench, in random order. */
import { fileURLToPath } from "node:url";
import { readCorpus } from "./corpus.js";
import { Operations } from "./operations.js";
import { open } from "./peers/abnfa.js";
import { corpusFile } from "./places.js";
import { shuffled } from "./shuffle.js";

/** Calls in one way before the next has its turn. */
const TURN = 100;

const peer = await open(fileURLToPath(import.meta.resolve("@abnfa/syslog/rfc5424")));
const inputs = readCorpus(corpusFile).map(({ text }) => ({ input: Buffer.from(text), stream: undefined }));
const order = shuffled(inputs.flatMap((input) => Array.from({ length: 256 }, () => input)));
const batches = ["lazy", "fields", "toObject"].map((mode) => new Operations(peer, mode).batch(order));

/** Parses so many messages, and reads nothing, each field or all of them. */
export function work(calls: number): void {
  for (let done = 0; done < calls; done += TURN * batches.length) {
    for (const batch of batches) batch(TURN);
  }
}
