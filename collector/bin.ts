#!/usr/bin/env node
/** The program `abnfa-collector`. */
import { run } from "./cli.js";

process.exitCode = await run(process.argv.slice(2), process);
