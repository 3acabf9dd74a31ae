/** What files are called: grammars, and what is made of them. */
import { basename } from "node:path";
import { UsageError } from "./problems.js";

/** Of a grammar, after its file. */
export function grammarName(path: string): string {
  return basename(path).replace(/\.abnf$/i, "");
}

/** What `-o` names; undefined for standard output, which goes without a name or by the name `-`. */
export function namedOutput(output: string | undefined): string | undefined {
  return output === "-" ? undefined : output;
}

/** Throws if two of the grammars are to be written to one place. The outputs stand in the order of the grammars. */
export function requireDistinct(grammars: readonly string[], outputs: readonly string[]): void {
  for (const [index, output] of outputs.entries()) {
    const first = outputs.indexOf(output);
    if (first === index) continue;
    throw new UsageError(
      `${grammars[first]} and ${grammars[index]} would both be written to ${output}: ` +
        "run the command for each, with a directory of its own, or rename one",
    );
  }
}
