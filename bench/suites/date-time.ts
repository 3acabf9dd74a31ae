import { join } from "node:path";
import { benchFolder } from "../places.js";
import { timed } from "../timed-suite.js";
import { nanoseconds } from "../unit.js";
import { nodePeer, ownGrammar, ownGrammarOfText } from "../variants.js";

/** Dates and times of RFC 3339: a small grammar, the same compiler. */
export const dateTime = timed({
  name: "date-time",
  headings: {
    lazy: "date-times of RFC 3339, parse and look whether it was accepted",
    fields: "date-times of RFC 3339, parse and read every part",
  },
  corpus: () => join(benchFolder, "corpus", "date-time.json"),
  variants: [
    ...ownGrammar("date-time", "date-time-abnfa"),
    ownGrammarOfText("date-time", "date-time-abnfa"),
    nodePeer("RegExp", "date-time-regexp"),
    nodePeer("Date.parse", "date"),
  ],
  units: [nanoseconds],
  hasMeans: true,
});
