/** Places that know nothing of this repository but the package abnfa, as npm would install it. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Packs the compiler and unpacks it in the folder's node_modules; other packages, which need not come from the
 * network for this, are those of the repository.
 */
export function installCompiler(folder: string): void {
  const modules = join(folder, "node_modules");
  const packed = mkdtempSync(join(tmpdir(), "abnfa-packed-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", packed], {
    cwd: join(root, "compiler"),
    stdio: "pipe",
  });
  const [tarball = ""] = readdirSync(packed);
  execFileSync("tar", ["-xzf", join(packed, tarball), "-C", packed]);
  mkdirSync(join(modules, ".bin"), { recursive: true });
  cpSync(join(packed, "package"), join(modules, "abnfa"), { recursive: true });
  rmSync(packed, { recursive: true });
  chmodSync(join(modules, "abnfa", "dist", "bin.js"), 0o755);
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(modules, "abnfa", "package.json"), "utf8"),
  );
  const scopes = new Set(["@types", "@viz-js", "@ts-morph", "typescript", "undici-types"]);
  for (const name of [...scopes, ...Object.keys(manifest.dependencies).filter((n) => !n.startsWith("@"))]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  symlinkSync("../abnfa/dist/bin.js", join(modules, ".bin", "abnfa"));
  symlinkSync("../typescript/bin/tsc", join(modules, ".bin", "tsc"));
}

/** Runs a command and returns what it prints; npm's scripts find what `installCompiler` put there or one folder up. */
export function runIn(folder: string, command: string): string {
  const [program = "", ...args] = command.split(" ");
  const places = [folder, join(folder, "..")].map((place) => join(place, "node_modules", ".bin"));
  const path = [...places, process.env["PATH"] ?? ""].join(delimiter);
  return execFileSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: "pipe",
    env: { ...process.env, PATH: path },
  });
}
