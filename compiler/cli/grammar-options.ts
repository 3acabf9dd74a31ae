/** The options that say how a grammar is read, for every command that takes one. */
import { type Command, InvalidArgumentError } from "commander";
export interface GrammarOptions {
  readonly strict?: boolean;
  readonly maxDepth?: ReadonlyMap<string, number>;
}

/** Each level is a copy of rules. */
const MAX_DEPTH = 1000;

export function addGrammarOptions(command: Command): Command {
  return command
    .option("--strict", "refuse what RFC 5234 does not describe, such as lines that do not end in CRLF")
    .option("--max-depth <rule=n>", "admit n matches of a recursive rule inside one another (repeatable)", addDepth);
}

function addDepth(value: string, previous: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const { name, digits } = /^(?<name>[A-Za-z][A-Za-z0-9-]*)=(?<digits>[0-9]{1,9})$/.exec(value)?.groups ?? {};
  const depth = Number(digits);
  if (name === undefined || depth < 1 || depth > MAX_DEPTH) {
    throw new InvalidArgumentError(`It is RULE=N, with N from 1 to ${MAX_DEPTH}, as in comment=3.`);
  }
  return new Map([...previous, [name, depth]]);
}
