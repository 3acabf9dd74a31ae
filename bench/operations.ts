import type { Batch } from "./measure.js";
import type { Mode } from "./modes.js";
import { newSink, type Peer } from "./peers/peer.js";

const sink = newSink();

/** What `mode` measures on this input. */
export function operation(peer: Peer<unknown>, mode: Mode, input: Buffer): Batch {
  const run = mode === "lazy" ? parseOnly : parseAndRead;
  return (times) => run(peer, input, times);
}

function parseOnly(peer: Peer<unknown>, input: Buffer, times: number): void {
  for (let i = 0; i < times; i++) {
    const result = peer.parse(input);
    if (peer.accepted(result)) sink.accepted++;
    sink.other = result;
  }
}

function parseAndRead(peer: Peer<unknown>, input: Buffer, times: number): void {
  for (let i = 0; i < times; i++) {
    const result = peer.parse(input);
    if (peer.accepted(result)) sink.accepted++;
    peer.readFields(result, sink);
    sink.other = result;
  }
}
