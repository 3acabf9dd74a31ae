/** What the compiler does for speed alone. Each can be left out, to see what it is worth; the result is the same. */
export const OPTIMISATIONS = {
  counters: "bounded repetitions are counted, not written out",
  hoist: "starts of fields are noted on the octet before, so that states behind it become one",
  minimize: "states that do the same are one",
  scans: "states that only skip octets are loops of their own",
  "short-runs": "the first octets of a run are looked at without a loop",
  "wide-scans": "what is left of a run is skipped thirty-two octets at a time",
  stretches: "where enough octets are left, the end of input is looked for once for several of them",
  "range-tests": "whether an octet is in a range is one comparison, of its distance from the lower end",
  "bit-tables": "sets of more than two ranges are looked up, not compared with",
  delegation: "states that differ from another in what they note only leave the rest to it",
} as const satisfies Record<string, string>;

/** One of the things that are done for speed. */
export type Optimisation = keyof typeof OPTIMISATIONS;

/** Those to do. */
export type Optimisations = ReadonlySet<Optimisation>;

/**
 * The names of all optimisations, which `compile` does unless told otherwise.
 *
 * @example
 * import { optimisations } from "abnfa";
 *
 * optimisations.has("wide-scans"); // true
 */
export const optimisations: Optimisations = new Set(Object.keys(OPTIMISATIONS) as Optimisation[]);
