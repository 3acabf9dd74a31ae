#!/usr/bin/env node
/** The program `abnfa`. */
import { EXIT } from "./cli/problems.js";
import { run } from "./cli/run.js";

// Whoever reads the output, such as `head`, may have had enough of it.
process.stdout.once("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return;
  process.exitCode = EXIT.usage;
  process.stderr.write(`abnfa: cannot write to standard output: ${code}\n`);
});
process.stdout.on("error", () => {}); // what is written after that fails, too
process.stderr.on("error", () => {}); // who does not listen to remarks still gets the results

const exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode ??= exitCode;
