import type { Stream } from "./corpus.js";
import type { Batch } from "./measure.js";
import { type AnyPeer, type Input, newSink, type Sink } from "./peers/peer.js";

/** What a worker has of a case. */
export interface WorkerCase {
  readonly input: Input;
  readonly stream: Stream | undefined;
}

type Read = (result: unknown, sink: Sink) => void;

/** Octets that are read from a socket at a time. */
const CHUNK = 65_536;

/**
 * Another one for each batch: when an object has outlived two collections V8 notes down every young text that is put into
 * it (write barrier), which is none of a parser's work.
 */
let sink = newSink();

function freshSink(): Sink {
  sink = newSink();
  return sink;
}

/** What a worker does with inputs in a mode. */
export class Operations {
  readonly #peer: AnyPeer;
  /** Null: a result is only asked whether it was accepted. */
  readonly #read: Read | null;

  constructor(peer: AnyPeer, mode: string) {
    this.#peer = peer;
    this.#read = mode === "lazy" ? null : readerOf(peer, mode);
  }

  accepts({ input, stream }: WorkerCase): boolean {
    const peer = this.#peer;
    if (stream === undefined) return peer.accepted(peer.parse(input));
    let [results, accepted] = [0, 0];
    streamReader(peer)(stream.framing, chunksOf(input), (result) => {
      results++;
      if (peer.accepted(result)) accepted++;
    });
    return results === stream.messages && accepted === results;
  }

  /** The operation on the inputs in turn. */
  batch(cases: readonly WorkerCase[]): Batch {
    const [first, ...others] = cases;
    if (first === undefined) throw new Error("no case");
    if (others.length > 0) return this.#mixed(cases.map(({ input }) => input));
    return first.stream === undefined ? this.#single(first.input) : this.#streamed(first.stream, first.input);
  }

  #single(input: Input): Batch {
    const [peer, read] = [this.#peer, this.#read];
    return read === null ? (times) => parseOnly(peer, input, times) : (times) => parseAndRead(peer, read, input, times);
  }

  /** A batch goes on where the one before it stopped. */
  #mixed(inputs: readonly Input[]): Batch {
    const [peer, read] = [this.#peer, this.#read];
    let at = 0;
    return (times) => {
      const sink = freshSink();
      for (let i = 0; i < times; i++) {
        const result = peer.parse(inputs[at]!);
        at = at + 1 === inputs.length ? 0 : at + 1;
        if (peer.accepted(result)) sink.accepted++;
        if (read !== null) read(result, sink);
        sink.other = result;
      }
    };
  }

  #streamed({ framing }: Stream, input: Input): Batch {
    const [peer, read, readStream, chunks] = [this.#peer, this.#read, streamReader(this.#peer), chunksOf(input)];
    let sink = freshSink();
    const take = (result: unknown) => {
      if (peer.accepted(result)) sink.accepted++;
      if (read !== null) read(result, sink);
      sink.other = result;
    };
    return (times) => {
      sink = freshSink();
      for (let i = 0; i < times; i++) readStream(framing, chunks, take);
    };
  }
}

function parseOnly(peer: AnyPeer, input: Input, times: number): void {
  const sink = freshSink();
  for (let i = 0; i < times; i++) {
    const result = peer.parse(input);
    if (peer.accepted(result)) sink.accepted++;
    sink.other = result;
  }
}

function parseAndRead(peer: AnyPeer, read: Read, input: Input, times: number): void {
  const sink = freshSink();
  for (let i = 0; i < times; i++) {
    const result = peer.parse(input);
    if (peer.accepted(result)) sink.accepted++;
    read(result, sink);
    sink.other = result;
  }
}

function readerOf(peer: AnyPeer, mode: string): Read {
  if (mode === "fields") return peer.readFields;
  const reader = peer.readers?.[mode];
  if (reader === undefined) throw new Error(`no way to read "${mode}"`);
  return reader.read;
}

function streamReader({ readStream }: AnyPeer) {
  if (readStream === undefined) throw new Error("the peer reads no streams");
  return readStream;
}

function chunksOf(octets: Input): Buffer[] {
  if (typeof octets === "string") throw new Error("a stream consists of octets");
  const count = Math.ceil(octets.length / CHUNK);
  return Array.from({ length: count }, (_, i) => octets.subarray(i * CHUNK, (i + 1) * CHUNK));
}
