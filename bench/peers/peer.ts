import type { Stream } from "../corpus.js";

/** A parser under measurement, inside its worker process. */
export interface Peer<Result, Input = Buffer> {
  /**
   * What `parse` is given. Octets, as a socket gives them, unless it says otherwise; one that is given octets and wants
   * a string decodes them in `parse`, because its users have to do the same.
   */
  readonly input?: "text";
  parse(input: Input): Result;
  /** Whether the input was taken for valid. */
  accepted(result: Result): boolean;
  /** Puts every field, one after the other, into the sink. */
  readFields(result: Result, sink: Sink): void;
  /** Other ways to read a result, for the suites that ask for them. */
  readonly readers?: Readonly<Record<string, Reader<Result>>>;
  /** Takes a stream, which comes in chunks, and gives what it makes of each message. */
  readStream?(framing: Stream["framing"], chunks: readonly Buffer[], take: (result: Result) => void): void;
}

/** Puts something of a result into the sink. */
export interface Reader<Result> {
  read(result: Result, sink: Sink): void;
}

/** Where the results go, so that the optimiser cannot drop the work that makes them. */
export interface Sink {
  accepted: number;
  number: number | null;
  text: string | null | undefined;
  other: unknown;
}

export function newSink(): Sink {
  return { accepted: 0, number: 0, text: "", other: null };
}

export type Input = Buffer | string;

/** A peer as its worker sees it, which gives it what it wants. */
export type AnyPeer = Peer<unknown, Input>;

/** What every peer's module exports; the arguments are the rest of the worker's command line. */
export interface PeerModule {
  open(...parameters: string[]): Promise<AnyPeer> | AnyPeer;
}
