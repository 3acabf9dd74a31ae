/** The command line of abnfa: which commands there are. Each is a file of its own. */
import { Command } from "commander";
import { describeCheck } from "./check.js";
import { describeCompile } from "./compile.js";
import { describeDiff } from "./diff.js";
import { describeDump } from "./dump.js";
import { packageVersion } from "./files.js";
import { describeGraph } from "./graph.js";
import { describeInit } from "./init.js";
import { EXIT, reportProblem } from "./problems.js";
import { describeSample } from "./sample.js";
import { describeStats } from "./stats.js";
import type { Streams } from "./streams.js";
import { describeTrace } from "./trace.js";

/** Adds a command to the program. Compiler stages are imported when a command runs, so that help is quick. */
export type DescribeCommand = (program: Command, streams: Streams) => void;

const commands: readonly DescribeCommand[] = [
  describeCompile,
  describeCheck,
  describeDump,
  describeGraph,
  describeInit,
  describeStats,
  describeTrace,
  describeDiff,
  describeSample,
];

/** Runs a command line (without `node` and the program's name) and returns the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    await describeProgram(streams).parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (problem) {
    return reportProblem(problem, streams);
  }
}

function describeProgram(streams: Streams): Command {
  const program = new Command("abnfa")
    .description("Compiles annotated ABNF (RFC 5234, RFC 7405) to state machines and TypeScript.")
    .version(packageVersion(), "-V, --version")
    .showHelpAfterError("(abnfa --help tells how it is used)")
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 an error in the grammar or a negative answer, 2 a mistake in the command line or a file\n" +
        "that cannot be read or written.",
    )
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err });
  for (const describe of commands) describe(program, streams);
  return program;
}
