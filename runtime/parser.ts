/**
 * Syslog messages out of a stream of octets: framing and parsing together. `SyslogParser` takes chunks and calls back,
 * which is the fastest way; `parseStream` is for loops, and `@abnfa/syslog/stream` for Node's streams.
 *
 * Messages are parsed where they lie. A message refers to the chunk that it came in, or, if it was cut in two, to a copy
 * of its own: do not change a chunk while messages of it are in use, and take `toObject()` of what you keep for long.
 */

import { outputs } from "./framing/outputs.js";
import { type FrameCounters, type FrameError, Framer, type FramerOptions } from "./framing.js";
import { type ParseResult, parseFrame } from "./rfc5424.js";

/** What can be counted as a message or as an error. */
export interface Outcome {
  readonly ok: boolean;
}

/** Parses the message in `octets[start..end)`. */
export type ParseFunction<R extends Outcome> = (octets: Uint8Array, start: number, end: number) => R;

/** Octets of the stream that are no frame, and are therefore not parsed. */
export interface FrameFailure {
  readonly ok: false;
  readonly message: null;
  readonly error: FrameError;
  /** The first `maxLength` of them at most. */
  readonly octets: Uint8Array;
}

/** A result is about `octets[start..end)`: a frame, or the first octets of what is none. */
export type OnResult<R extends Outcome> = (
  result: R | FrameFailure,
  octets: Uint8Array,
  start: number,
  end: number,
) => void;

/** How a stream is split, and what its frames are parsed with. */
export interface ParserOptions<R extends Outcome = ParseResult> extends FramerOptions {
  /**
   * What is done with each frame. Default: `parseFrame` of `@abnfa/syslog/rfc5424`. Another one may pass options to it,
   * parse another format, or add to the result what the stream's reader needs, such as the octets. `parseFrame` of
   * `@abnfa/syslog` tells the formats apart, message by message.
   *
   * @example
   * import { SyslogParser } from "@abnfa/syslog/parser";
   * import { parseFrame } from "@abnfa/syslog/rfc5424";
   * const parse = (octets, start, end) => parseFrame(octets, start, end, { bestEffort: true });
   * const hostnames = [];
   * const parser = new SyslogParser({ framing: "lf", parse }, ({ message }) => hostnames.push(message?.hostname));
   * parser.feed(new TextEncoder().encode("<34>1 - web1 - - [\n"));
   * hostnames; // ["web1"]
   */
  readonly parse?: ParseFunction<R>;
}

/** What came of a stream so far. */
export interface ParserCounters extends FrameCounters {
  /** Frames that were parsed without error. */
  readonly messages: number;
  /** Frames that are no messages, and octets that are no frames. */
  readonly errors: number;
}

/**
 * Finds the messages in a stream that arrives in chunks of any size. Beside the results it makes no objects, unless a
 * message is cut in two.
 *
 * @example
 * import { SyslogParser } from "@abnfa/syslog/parser";
 * const hostnames = [];
 * const parser = new SyslogParser({ framing: "auto" }, ({ ok, message, error }) => {
 *   hostnames.push(ok ? message.hostname : error.code);
 * });
 * parser.feed(new TextEncoder().encode("20 <34>1 - web1 - - - -<34>1 - we"));
 * parser.feed(new TextEncoder().encode("b2 - - - -\n<34>2016\n"));
 * parser.end();
 * hostnames; // ["web1", "web2", "version"]
 * parser.counters; // { frames: 3, messages: 2, errors: 1, skippedOctets: 0 }
 */
export class SyslogParser<R extends Outcome = ParseResult> {
  private readonly framer: Framer;
  private messages = 0;

  /**
   * Throws a RangeError if an option makes no sense. What `onResult` or `parse` throws, `feed`, `flush` and `end` throw;
   * then the rest of what they were given is lost, and so is an unfinished frame. Neither may call them: that is an Error.
   */
  constructor(options: ParserOptions<R>, onResult: OnResult<R>) {
    const parse = (options.parse ?? parseFrame) as ParseFunction<R>;
    if (typeof onResult !== "function") throw new TypeError("a parser needs a function that takes its results");
    if (typeof parse !== "function") throw new TypeError("the option parse is a function");
    this.framer = new Framer(options, (octets, start, end, error) => {
      if (error !== null) {
        onResult({ ok: false, message: null, error, octets: octets.subarray(start, end) }, octets, start, end);
        return;
      }
      const result = parse(octets, start, end);
      if (result.ok) this.messages++;
      onResult(result, octets, start, end);
    });
  }

  /** Takes the next octets of the stream. */
  feed(octets: Uint8Array): void {
    this.framer.feed(octets);
  }

  /** Hands over a message that might be continued: see `Framer.flush`. */
  flush(): void {
    this.framer.flush();
  }

  /** The stream ends here: the unfinished rest is handed over. After that the parser is ready for another stream. */
  end(): void {
    this.framer.end();
  }

  /** What came so far, of all streams. */
  get counters(): ParserCounters {
    const { frames, errors, skippedOctets } = this.framer.counters;
    const { messages } = this;
    return { frames, messages, errors: errors + frames - messages, skippedOctets };
  }
}

/**
 * Finds the messages in octets that are all there, such as those of a file or a datagram. Returns what came of them; throws
 * as a `SyslogParser` does.
 *
 * @example
 * import { parseAll } from "@abnfa/syslog/parser";
 * const hostnames = [];
 * const octets = new TextEncoder().encode("<34>1 - web1 - - - -\n<34>1 - web2 - - - -\n");
 * const counters = parseAll(octets, { framing: "lf" }, ({ ok, message }) => ok && hostnames.push(message.hostname));
 * hostnames; // ["web1", "web2"]
 * counters; // { frames: 2, messages: 2, errors: 0, skippedOctets: 0 }
 */
export function parseAll<R extends Outcome = ParseResult>(
  octets: Uint8Array,
  options: ParserOptions<R>,
  onResult: OnResult<R>,
): ParserCounters {
  const parser = new SyslogParser<R>(options, onResult);
  parser.feed(octets);
  parser.end();
  return parser.counters;
}

/**
 * The messages of a stream, such as a socket or a file, and what is none. The next chunk is asked for when the results
 * of the last one are taken. Leaving the loop closes the stream; its errors are thrown. Throws a RangeError at once if
 * an option makes no sense.
 *
 * @example
 * import { parseStream } from "@abnfa/syslog/parser";
 * const chunks = ["<34>1 - web1 - - - -", "\n<34>1 - web2 - - - -"].map((text) => new TextEncoder().encode(text));
 * const hostnames = [];
 * for await (const { ok, message } of parseStream(chunks, { framing: "lf" })) if (ok) hostnames.push(message.hostname);
 * hostnames; // ["web1", "web2"]
 */
export function parseStream<R extends Outcome = ParseResult>(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ParserOptions<R>,
): AsyncGenerator<R | FrameFailure, void, void> {
  const ready: (R | FrameFailure)[] = [];
  return outputs(source, new SyslogParser<R>(options, (result) => ready.push(result)), ready);
}
