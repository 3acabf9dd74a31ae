import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, buildFolder } from "./places.js";
import { Unavailable } from "./unavailable.js";

/** Where Debian puts Go libraries. */
const goPath = "/usr/share/gocode";
const library = join(goPath, "src", "github.com", "influxdata", "go-syslog", "rfc5424");
const install =
  "install it with: apt-get install golang-go golang-github-influxdata-go-syslog-dev golang-github-leodido-ragel-machinery-dev";

/** Builds the worker that measures go-syslog, without network; gives its file. */
export function buildGo(): string {
  if (!hasGo()) throw new Unavailable(`no go command; ${install}`);
  if (!existsSync(library)) throw new Unavailable(`no ${library}; ${install}`);
  const worker = join(buildFolder, "go", "worker");
  try {
    execFileSync("go", ["build", "-o", worker, "."], {
      cwd: join(benchFolder, "peers", "go"),
      env: { ...process.env, GO111MODULE: "off", GOFLAGS: "", GOPATH: goPath },
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch (error) {
    throw new Unavailable(`the Go worker does not build: ${error instanceof Error ? error.message : error}`);
  }
  return worker;
}

function hasGo(): boolean {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
