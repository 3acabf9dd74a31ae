/** The options that leave out optimisations, for those who want to see what one is worth. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { OPTIMISATIONS, type Optimisation, type Optimisations, optimisations } from "../emit/optimisation.js";

export type OptimisationOptions = {
  /** `-O LEVEL`: all, or none. */
  readonly optimise: "0" | "1";
  readonly functionSize?: number;
} & { readonly [name in CamelCase<Optimisation>]: boolean };

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

export function addOptimisationOptions(command: Command): Command {
  command
    .addOption(
      new Option("-O, --optimise <level>", "0: as plain as can be, 1: all that follows")
        .choices(["0", "1"])
        .default("1"),
    )
    .option("--function-size <octets>", "bytecode, about, that may be in one function (default: 21000)", functionSize);
  for (const [name, description] of Object.entries(OPTIMISATIONS))
    command.option(`--no-${name}`, `do without: ${description}`);
  return command;
}

export function chosenOptimisations(options: OptimisationOptions): {
  readonly optimisations: Optimisations;
  readonly functionSize?: number;
} {
  const chosen = [...optimisations].filter((name) => options.optimise !== "0" && options[camelCase(name)]);
  const size = options.functionSize === undefined ? {} : { functionSize: options.functionSize };
  return { optimisations: new Set(chosen), ...size };
}

function camelCase<Name extends string>(name: Name): CamelCase<Name> {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
}

const SMALLEST_FUNCTION = 100;

function functionSize(value: string): number {
  const size = Number(value);
  if (Number.isInteger(size) && size >= SMALLEST_FUNCTION) return size;
  throw new InvalidArgumentError(`It is a number of octets from ${SMALLEST_FUNCTION}.`);
}
