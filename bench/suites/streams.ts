import type { Case, Stream } from "../corpus.js";
import { averageMessage, writeCorpus } from "../made-corpus.js";
import { timed } from "../timed-suite.js";
import { megabytesPerSecond, thousandMessagesPerSecond } from "../unit.js";
import { bound, goSyslog, runtimes } from "../variants.js";

/** Octets of a stream, about: more than the first two caches of a processor hold. */
const LENGTH = 1_000_000;

const framings: Readonly<Record<Stream["framing"], (message: string) => string>> = {
  octet: (message) => `${Buffer.byteLength(message)} ${message}`,
  lf: (message) => `${message}\n`,
};

/** Streams of the average message, in chunks of 64 KB, and how fast the same octets can be gone through at all. */
export const streams = timed({
  name: "streams",
  headings: {
    lazy: "a stream in chunks of 64 KB, parse and look whether each message was accepted",
    fields: "a stream in chunks of 64 KB, parse and read every field",
  },
  corpus: () => writeCorpus("streams", [streamOf("octet"), streamOf("lf")]),
  variants: [goSyslog, ...runtimes, bound("byte-sum"), bound("int32-sum"), bound("indexOf"), bound("memcpy")],
  units: [megabytesPerSecond, thousandMessagesPerSecond],
  hasMeans: false,
});

function streamOf(framing: Stream["framing"]): Case {
  const frame = framings[framing](averageMessage());
  const messages = Math.floor(LENGTH / Buffer.byteLength(frame));
  return { name: `${framing} framing`, accepted: true, text: frame.repeat(messages), stream: { framing, messages } };
}
