#!/usr/bin/env node
/** The program `abnfa-collector`. */
import { run } from "./cli.js";
import { standardInput } from "./standard-input.js";

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return standardInput();
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
