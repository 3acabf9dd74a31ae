import type { Options } from "./options.js";
import type { Progress } from "./progress.js";

/** A part of the bench, with tables of its own. */
export interface Suite {
  /** As `--suites` wants it; its key in the results. */
  readonly name: string;
  /** Runs only when it is named. */
  readonly isExtra?: boolean;
  /** What is compared in it, as `--variants` wants it. */
  readonly columns: readonly string[];
  /** Measures, and prints what a person reads. Null: of what was asked for it has nothing. */
  run(context: Context): Promise<Findings | null>;
}

export interface Context {
  readonly options: Options;
  readonly progress: Progress;
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Columns that cannot be measured here, and why. */
  readonly leftOut: Record<string, string>;
}

export interface Findings {
  /** What goes to the results file. */
  readonly results: unknown;
  /** What must not be: each makes the bench end with 1. */
  readonly problems: readonly string[];
}
