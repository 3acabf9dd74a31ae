#!/usr/bin/env node
/** The program `abnfa`. */
import { run } from "./cli/run.js";

// Whoever reads the output, such as `head`, may have had enough of it.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") throw problem;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
