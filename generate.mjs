/** Writes generated/ anew; with --check it writes nothing and ends with 1 when something is stale. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const grammars = readdirSync("grammar").flatMap((name) => (name.endsWith(".abnf") ? [`grammar/${name}`] : []));
const commands = [
  ["compile", ...grammars, "-d", "generated"],
  ["graph", ...grammars, "--each", "-d", "generated/diagrams"],
];
const results = commands.map((command) =>
  spawnSync(process.execPath, ["compiler/dist/bin.js", ...command, ...process.argv.slice(2)], { stdio: "inherit" }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
