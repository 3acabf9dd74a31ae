/** How a run ends: exit codes, and the mistakes that are not in a grammar. */
import { CommanderError } from "commander";
import { GrammarError } from "../diagnostics.js";
import type { Streams } from "./streams.js";

/** 0: done; 1: the grammar is wrong, or what was asked does not hold; 2: the command line is wrong, or a file. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** A mistake of the user that is not in a grammar: a missing file, an unknown rule. */
export class UsageError extends Error {}

/** What was asked for does not hold: a generated file is stale, two languages differ. */
export class NegativeAnswer extends Error {}

/** Tells the user and returns the exit code; errors of the program itself are thrown on. */
export function reportProblem(problem: unknown, { err }: Streams): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (problem instanceof GrammarError) {
    const count = problem.diagnostics.filter((d) => d.severity === "error").length;
    err(`${problem.message}\n\n${count} error${count === 1 ? "" : "s"}\n`);
    // A rule that was asked for on the command line is no mistake in the grammar.
    return problem.diagnostics.every((d) => d.code === "unknown-entry") ? EXIT.usage : EXIT.failed;
  }
  if (problem instanceof NegativeAnswer) {
    if (problem.message !== "") err(`abnfa: ${problem.message}\n`);
    return EXIT.failed;
  }
  if (problem instanceof UsageError) {
    err(`abnfa: ${problem.message}\n`);
    return EXIT.usage;
  }
  throw problem;
}
