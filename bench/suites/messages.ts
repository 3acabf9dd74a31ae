import { corpusFile } from "../places.js";
import { timed } from "../timed-suite.js";
import { nanoseconds } from "../unit.js";
import { goSyslog, nodePeer, runtimes } from "../variants.js";

/** Who takes part where RFC 5424 is parsed a message at a time. */
export const messageParsers = [
  goSyslog,
  ...runtimes,
  nodePeer("regexp"),
  nodePeer("glossy"),
  nodePeer("nsyslog-parser"),
  nodePeer("syslog-parse"),
];

/** The inputs of go-syslog's own benchmark, each over and over. */
export const messages = timed({
  name: "messages",
  headings: {
    lazy: "parse and look whether the input was accepted",
    fields: "parse and read every field",
  },
  corpus: () => corpusFile,
  variants: messageParsers,
  units: [nanoseconds],
  hasMeans: true,
});
