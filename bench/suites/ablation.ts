import { optimisations } from "abnfa";
import type { Measurements } from "../contestant.js";
import { corpusFile } from "../places.js";
import { geometricMean, ratio } from "../statistics.js";
import { formatTable } from "../table.js";
import { timed } from "../timed-suite.js";
import { nanoseconds } from "../unit.js";
import { runtimeWithout } from "../variants.js";

/** Everything on: what the others are compared with. */
const complete = runtimeWithout("all");

/** What each optimisation of the compiler is worth: the goto style with one of them left out, and with none. */
export const ablation = timed({
  name: "ablation",
  headings: {
    lazy: "the compiler's optimisations left out one by one, parse and look whether the input was accepted",
    fields: "the compiler's optimisations left out one by one, parse and read every field",
  },
  corpus: () => corpusFile,
  variants: [
    complete,
    ...[...optimisations].map((name) => runtimeWithout(`no ${name}`, `--no-${name}`)),
    runtimeWithout("none", "-O0"),
  ],
  units: [nanoseconds],
  hasMeans: true,
  isExtra: true,
  summarise,
});

/** How many times as long it takes without each. */
function summarise(all: readonly Measurements[]): string {
  const whole = all.find(({ variant }) => variant === complete);
  if (whole === undefined) return "";
  const rows = all.flatMap(({ variant, perLane }) => {
    if (variant === complete) return [];
    const { best, median } = ratio(geometricMean(perLane), geometricMean(whole.perLane));
    return [[variant.name, best.toFixed(2), median.toFixed(2)]];
  });
  return formatTable([["times as long as with all", "best", "median"], ...rows]);
}
