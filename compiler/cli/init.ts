/** `abnfa init`: a new grammar with all that it takes to compile and test it, in a folder of its own. */
import { join } from "node:path";
import type { Command } from "commander";
import { filesIn, packageVersion, writeText } from "./files.js";
import { UsageError } from "./problems.js";
import type { Streams } from "./streams.js";

export function describeInit(program: Command, streams: Streams): void {
  program
    .command("init")
    .description("write a small annotated grammar, its actions and a test into an empty folder")
    .argument("<name>", "of the grammar: lower-case letters, digits and hyphens")
    .option("-d, --directory <directory>", "the folder (default: one of that name)")
    .action((name: string, options: { directory?: string }) => writeStarter(name, options.directory ?? name, streams));
}

async function writeStarter(name: string, directory: string, { out }: Streams): Promise<void> {
  const { init, isGrammarName } = await import("../package/starter.js");
  if (!isGrammarName(name)) {
    throw new UsageError(`${name} is no name for a grammar: take lower-case letters, digits and hyphens`);
  }
  if (filesIn(directory).length > 0) throw new UsageError(`${directory} is not empty: name another folder with -d`);
  for (const [path, text] of init({ name, version: packageVersion() })) {
    const file = join(directory, path);
    writeText(file, text);
    out(`${file}\n`);
  }
  out(`\nNext: cd ${directory} && npm install && npm test\n`);
}
