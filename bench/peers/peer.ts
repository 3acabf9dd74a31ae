/** A parser under measurement, inside its worker process. */
export interface Peer<Result> {
  /**
   * Every peer gets the octets that a socket would give; one that wants a string decodes them here, because its users
   * have to do the same.
   */
  parse(input: Buffer): Result;
  /** Whether the input was taken for a valid RFC 5424 message. */
  accepted(result: Result): boolean;
  /** Puts every field of the message, one after the other, into the sink. */
  readFields(result: Result, sink: Sink): void;
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

/** What every peer's module exports; the arguments are the rest of the worker's command line. */
export interface PeerModule {
  open(...parameters: string[]): Promise<Peer<unknown>> | Peer<unknown>;
}
