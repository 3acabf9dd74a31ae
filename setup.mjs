/**
 * Set-up from a fresh clone: dependencies, then the build of the projects named on the command line (default: those
 * that run). What is up to date is left alone, so it can stand in front of every script. All output goes to stderr.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL(".", import.meta.url);
const stamp = new URL("node_modules/.abnfa-lock", root);

function run(what, command, args) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: windows });
  if (status === 0) return;
  console.error(`set-up failed: ${what}${error ? ` (${error.message})` : ""}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(`Node ${process.versions.node} is too old: abnfa needs 20.19 or later (22.12 or later of 22)`);
  process.exit(1);
}

function installDependencies() {
  const lock = readFileSync(new URL("package-lock.json", root), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("installing dependencies ...");
  run("npm ci", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

checkNode();
installDependencies();
const projects = process.argv.slice(2);
const wanted = projects.length > 0 ? projects : ["compiler", "runtime", "collector"];
run("tsc -b", process.execPath, ["node_modules/typescript/bin/tsc", "-b", ...wanted]);
