/**
 * The process that measures one Node variant: `node worker.js CORPUS MODE MODULE [PARAMETER...]`, where MODULE is a
 * peer's file and the parameters are for its `open`. protocol.ts tells what it is asked.
 */
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { readCorpus } from "./corpus.js";
import { measure } from "./measure.js";
import { isMode, type Mode } from "./modes.js";
import { operation } from "./operations.js";
import type { Peer, PeerModule } from "./peers/peer.js";
import type { CheckAnswer, MeasureAnswer, Request } from "./protocol.js";

const [corpusFile, mode, moduleFile, ...parameters] = process.argv.slice(2);
if (corpusFile === undefined || mode === undefined || !isMode(mode) || moduleFile === undefined) {
  throw new Error("usage: worker.js CORPUS lazy|fields MODULE [PARAMETER...]");
}
const inputs = readCorpus(corpusFile).map(({ text }) => Buffer.from(text));
const peerModule: PeerModule = await import(pathToFileURL(moduleFile).href);
await serve(await peerModule.open(...parameters), mode);

async function serve(peer: Peer<unknown>, mode: Mode): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(answer(peer, mode, JSON.parse(line)))}\n`);
  }
}

function answer(peer: Peer<unknown>, mode: Mode, request: Request): CheckAnswer | MeasureAnswer {
  const input = inputs[request.case];
  if (input === undefined) throw new Error(`no case ${request.case}`);
  if (request.op === "check") return { accepted: peer.accepted(peer.parse(input)) };
  return { ns: measure(operation(peer, mode, input), request.warmUpMs, request.timeMs) };
}
