/**
 * The process that measures one Node variant: `node worker.js CORPUS MODE MODULE [PARAMETER...]`, where MODULE is a
 * peer's file, MODE is "lazy", "fields" or a reader of that peer, and the parameters are for its `open`. protocol.ts
 * tells what it is asked.
 */
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { allocated } from "./allocated.js";
import { type Case, readCorpus } from "./corpus.js";
import { measure } from "./measure.js";
import { Operations, type WorkerCase } from "./operations.js";
import type { PeerModule } from "./peers/peer.js";
import type { AllocationAnswer, CheckAnswer, MeasureAnswer, Request } from "./protocol.js";

const [corpusFile, mode, moduleFile, ...parameters] = process.argv.slice(2);
if (corpusFile === undefined || mode === undefined || moduleFile === undefined) {
  throw new Error("usage: worker.js CORPUS MODE MODULE [PARAMETER...]");
}
const peerModule: PeerModule = await import(pathToFileURL(moduleFile).href);
const peer = await peerModule.open(...parameters);
const cases = readCorpus(corpusFile).map(workerCase);
const operations = new Operations(peer, mode);

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}

function answer(request: Request): CheckAnswer | MeasureAnswer | AllocationAnswer {
  switch (request.op) {
    case "check":
      return { accepted: operations.accepts(caseAt(request.case)) };
    case "measure":
      return { ns: measure(operations.batch(request.cases.map(caseAt)), request.warmUpMs, request.timeMs) };
    case "allocation":
      return { octets: allocated(operations.batch([caseAt(request.case)]), request.times) };
  }
}

function workerCase({ text, stream }: Case): WorkerCase {
  return { input: peer.input === "text" ? text : Buffer.from(text), stream };
}

function caseAt(index: number): WorkerCase {
  const found = cases[index];
  if (found === undefined) throw new Error(`no case ${index}`);
  return found;
}
