/** Parsing as a part of Node's streams. Only this module needs Node. */
import { Transform, type TransformCallback } from "node:stream";
import { type FrameFailure, type Outcome, type ParserCounters, type ParserOptions, SyslogParser } from "./parser.js";
import type { ParseResult } from "./rfc5424.js";

/**
 * A stream of octets in, one of results out: messages, and errors as results too. Back-pressure works as with any
 * Transform: no more chunks are taken while 16 results or more wait to be read, as Node has it. It fails (`error`) only
 * if the function `parse` of the options throws.
 *
 * When a source fails, such as a connection that is reset, `pipeline` destroys this stream, and the results that wait in
 * it are lost. For sockets take `SyslogParser` or `parseStream`, which hand over all that they were given.
 *
 * @example
 * import { Readable } from "node:stream";
 * import { pipeline } from "node:stream/promises";
 * import { SyslogStream } from "@abnfa/syslog/stream";
 * const hostnames = [];
 * await pipeline(
 *   Readable.from([Buffer.from("20 <34>1 - web1 - - - -20 <34>1 - we"), Buffer.from("b2 - - - -")]),
 *   new SyslogStream({ framing: "octet" }),
 *   async (results) => {
 *     for await (const { ok, message } of results) if (ok) hostnames.push(message.hostname);
 *   },
 * );
 * hostnames; // ["web1", "web2"]
 */
export class SyslogStream<R extends Outcome = ParseResult> extends Transform {
  private readonly parser: SyslogParser<R>;
  private readonly results: (R | FrameFailure)[] = [];
  private handedOver = 0;

  /** Throws a RangeError if an option makes no sense. */
  constructor(options: ParserOptions<R>) {
    super({ readableObjectMode: true });
    this.parser = new SyslogParser<R>(options, (result) => this.results.push(result));
  }

  /** What came so far. */
  get counters(): ParserCounters {
    return this.parser.counters;
  }

  /** Hands over a message that might be continued: see `Framer.flush`. */
  flush(): void {
    const failure = this.attempt(() => this.parser.flush());
    if (failure !== null) this.destroy(failure);
  }

  /** @internal */
  override _transform(chunk: Uint8Array, _encoding: BufferEncoding, callback: TransformCallback): void {
    callback(this.attempt(() => this.parser.feed(chunk)));
  }

  /** @internal */
  override _flush(callback: TransformCallback): void {
    callback(this.attempt(() => this.parser.end()));
  }

  /** Why it failed, or null. */
  private attempt(action: () => void): Error | null {
    const failure = failureOf(action);
    this.handOver();
    return failure;
  }

  /**
   * Results wait until the parser is done, since what takes them may throw, which is no failure of the parser, or flush:
   * then the rest is handed over within, in order.
   */
  private handOver(): void {
    while (this.handedOver < this.results.length) this.push(this.results[this.handedOver++]);
    this.results.length = 0;
    this.handedOver = 0;
  }
}

function failureOf(action: () => void): Error | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
