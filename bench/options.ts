import { parseArgs } from "node:util";
import { isMode, type Mode, modes } from "./modes.js";

export interface Options {
  readonly help: boolean;
  readonly rounds: number;
  /** Milliseconds measured per round, input and variant. */
  readonly timeMs: number;
  readonly modes: readonly Mode[];
  /** Names; nothing for all. */
  readonly suites: readonly string[] | undefined;
  /** Which inputs, by their titles. */
  readonly cases: RegExp;
  /** Names; nothing for all. */
  readonly variants: readonly string[] | undefined;
  /** Where the results go; nothing for a new file in results/. */
  readonly json: string | undefined;
}

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a command line may name. */
export interface Names {
  readonly suites: readonly string[];
  readonly variants: readonly string[];
}

export function usage(names: Names): string {
  return `usage: npm run bench -- [options]

  --suites A,B      only these: ${names.suites.join(", ")}
                    (default all but ablation)
  --rounds N        measure every input N times with every variant (default 20)
  --quick           3 short rounds: a first look, not a result
  --mode MODE       only "lazy" or "fields" (default both, one after the other)
  --case REGEX      only inputs whose title matches, for example '\\[ok\\]' or 'max'
  --variants A,B    only these columns: ${names.variants.join(", ")}
  --json FILE       write the results there (default bench/results/DATE.json)
  --help            show this
`;
}

export function readOptions(words: readonly string[], names: Names): Options {
  const values = parse(words);
  const quick = values.quick === true;
  return {
    help: values.help === true,
    rounds: values.rounds === undefined ? (quick ? 3 : 20) : positiveInteger(values.rounds),
    timeMs: quick ? 8 : 20,
    modes: values.mode === undefined ? modes : [knownMode(values.mode)],
    cases: regularExpression(values.case ?? ""),
    suites: values.suites?.split(",").map((word) => known(word, "suite", names.suites)),
    variants: values.variants?.split(",").map((word) => known(word, "variant", names.variants)),
    json: values.json,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        suites: { type: "string" },
        rounds: { type: "string" },
        quick: { type: "boolean" },
        mode: { type: "string" },
        case: { type: "string" },
        variants: { type: "string" },
        json: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function positiveInteger(word: string): number {
  if (!/^[1-9]\d{0,5}$/.test(word)) throw new UsageError(`--rounds wants a number of 1 or more, not "${word}"`);
  return Number(word);
}

function knownMode(word: string): Mode {
  if (!isMode(word)) throw new UsageError(`--mode wants ${modes.join(" or ")}, not "${word}"`);
  return word;
}

function regularExpression(word: string): RegExp {
  try {
    return new RegExp(word, "i");
  } catch (error) {
    throw new UsageError(`--case: ${error instanceof Error ? error.message : error}`);
  }
}

function known(word: string, what: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  throw new UsageError(`no ${what} "${word}"; there are ${names.join(", ")}`);
}
