/** The grammar of RFC 5424 compiled by the program `abnfa`, as a user would do it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Many times what it takes. */
const TIMEOUT_MS = 60_000;

/** What the compiler says about the grammar's machines, a line each. */
export async function checkGrammar(repository: string, grammar: string): Promise<string[]> {
  const args = ["compiler/dist/bin.js", "check", grammar];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: repository, timeout: TIMEOUT_MS });
  return stdout.trimEnd().split("\n");
}
