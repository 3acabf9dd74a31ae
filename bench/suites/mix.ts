import type { Case } from "../corpus.js";
import type { Lane } from "../lane.js";
import { corpusFile } from "../places.js";
import { shuffled } from "../shuffle.js";
import { timed } from "../timed-suite.js";
import { nanoseconds } from "../unit.js";
import { messageParsers } from "./messages.js";

/** How often each input comes: so many that a processor cannot learn the order by heart. */
const REPEATS = 256;

/** The same inputs in random order, so that none is what the processor has just learnt to expect. */
export const mix = timed({
  name: "mix",
  headings: {
    lazy: "the inputs in random order, parse and look whether the input was accepted",
    fields: "the inputs in random order, parse and read every field",
  },
  corpus: () => corpusFile,
  lanes: mixed,
  variants: messageParsers,
  units: [nanoseconds],
  hasMeans: false,
});

function mixed(corpus: readonly Case[]): Lane[] {
  const inputs = corpus.map((input, index) => ({ ...input, index }));
  const order = Array.from({ length: REPEATS }, () => inputs.map(({ index }) => index)).flat();
  return [{ title: `${inputs.length} inputs in turn`, inputs, order: shuffled(order) }];
}
