/** Parsing as a part of Node's streams. Only this module needs Node. */
import { Transform, type TransformCallback } from "node:stream";
import { type Outcome, type ParserCounters, type ParserOptions, SyslogParser } from "./parser.js";
import type { ParseResult } from "./rfc5424.js";

/**
 * A stream of octets in, one of results out: messages, and errors as results too. Back-pressure works as with any
 * Transform: no chunk is taken until the results of those before it are read. It fails (`error`) only if the function
 * `parse` of the options throws.
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

  /** Throws a RangeError if an option makes no sense. */
  constructor(options: ParserOptions<R>) {
    super({ readableObjectMode: true });
    this.parser = new SyslogParser<R>(options, (result) => this.push(result));
  }

  /** What came so far. */
  get counters(): ParserCounters {
    return this.parser.counters;
  }

  /** Hands over a message that might be continued: see `Framer.flush`. */
  flush(): void {
    this.attempt(
      () => this.parser.flush(),
      (error) => error && this.destroy(error),
    );
  }

  /** @internal */
  override _transform(chunk: Uint8Array, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.attempt(() => this.parser.feed(chunk), callback);
  }

  /** @internal */
  override _flush(callback: TransformCallback): void {
    this.attempt(() => this.parser.end(), callback);
  }

  private attempt(action: () => void, callback: (error?: Error | null) => void): void {
    try {
      action();
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    callback();
  }
}
