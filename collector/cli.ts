/** The command line of the collector. */
import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Io } from "./io.js";
import { Output } from "./output.js";
import type { ParseCommand } from "./parse-command.js";
import { UsageError } from "./usage-error.js";

const EXIT = { ok: 0, failure: 1, usage: 2 } as const;

const DEFAULT_MAX_LENGTH = 1024 * 1024;

/** In JSON an octet takes up to six characters, and a string has at most 2^29: so many octets always fit. */
const GREATEST_MAX_LENGTH = 64 * 1024 * 1024;

/** Runs a command line (without `node` and the program's name) and returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  io.stderr.on("error", () => {}); // who does not listen to remarks still gets the results
  const answers = new Output(io.stdout);
  try {
    await runCommand(describeProgram(io, answers), args);
    await answers.end();
    return EXIT.ok;
  } catch (problem) {
    return reportProblem(problem, io);
  }
}

/** Help and the version are answers, though commander throws after them. */
async function runCommand(program: Command, args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (problem) {
    if (!(problem instanceof CommanderError) || problem.exitCode !== EXIT.ok) throw problem;
  }
}

function reportProblem(problem: unknown, { stderr }: Io): number {
  if (problem instanceof CommanderError) return EXIT.usage;
  stderr.write(`abnfa-collector: ${problem instanceof Error ? problem.message : problem}\n`);
  return problem instanceof UsageError ? EXIT.usage : EXIT.failure;
}

function describeProgram(io: Io, answers: Output): Command {
  const output = {
    writeOut: (text: string) => answers.write(text),
    writeErr: (text: string) => void io.stderr.write(text),
  };
  const program = new Command("abnfa-collector")
    .description("Syslog in, metrics out.")
    .version(packageVersion(), "-V, --version")
    .showHelpAfterError("(abnfa-collector --help tells how it is used)")
    .exitOverride()
    .configureOutput(output);
  addParse(program.command("parse"), io);
  addDemo(program.command("demo"), io);
  for (const command of program.commands) command.exitOverride().configureOutput(output);
  return program;
}

function addParse(command: Command, io: Io): void {
  command
    .description("parse a file or standard input and write one JSON object for each frame")
    .argument("[file]", "what to read; - is standard input", "-")
    .addOption(new Option("--format <format>", "what the messages are").choices(["rfc5424"]).default("rfc5424"))
    .addOption(
      new Option("--framing <framing>", "how messages are delimited: octet counting, LF or CR LF, NUL, all is one")
        .choices(["octet", "lf", "nul", "none"])
        .default("lf"),
    )
    .option("--best-effort", "on an error also give the fields that were complete before it", false)
    .option("--max-length <octets>", "the longest frame; of a longer one its first octets", octets, DEFAULT_MAX_LENGTH)
    .option("--quiet", "no progress and no summary on standard error", false)
    .addHelpText("after", PARSE_NOTES)
    .action(async (file: string, options: ParseCommand) => {
      const { parseCommand } = await import("./parse-command.js");
      await parseCommand(file, options, io);
    });
}

const PARSE_NOTES = `
A frame that is no message gives {"message":null,"error":{...},"raw":"<base64>"}, and the run goes on. The default is
LF because that is how messages stand in files; what comes over TLS, and mostly over TCP, is octet-counted.

Exit code: 0 when everything was read, even if frames were malformed (the summary counts them), and when the reader of
the output has gone; 1 when reading or writing failed; 2 for a mistake in the command line or an input that cannot
be opened, such as a directory.`;

function addDemo(command: Command, io: Io): void {
  command
    .description("compile the grammar of RFC 5424, parse what real senders sent, and show it")
    .argument("[repository]", "where grammar/, compiler/ and test/captures/ are")
    .option("--once", "end when everything was shown (at present it always does)")
    .action(async (repository: string | undefined) => {
      const { demo } = await import("./demo/demo.js");
      await demo(io, repository);
    });
}

function octets(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > GREATEST_MAX_LENGTH) {
    throw new InvalidArgumentError(`It is a number of octets from 1 to ${GREATEST_MAX_LENGTH}.`);
  }
  return count;
}

/** The manifest lies beside the source, and above dist/. */
function packageVersion(): string {
  const places = ["package.json", "../package.json"].map((path) => new URL(path, import.meta.url));
  const place = places.find((url) => existsSync(url));
  if (place === undefined) throw new Error("this package has no package.json");
  const manifest: unknown = JSON.parse(readFileSync(place, "utf8"));
  return (manifest as { version: string }).version;
}
