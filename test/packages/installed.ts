/** The packages of this repository as tarballs, and installed in a project that knows nothing else. */
import { execFileSync, execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Installed {
  /** The project. */
  readonly folder: string;
  /** Path of a package's tarball by the package's name. */
  tarball(name: string): string;
  /** Where the package is in the project. */
  packageFolder(name: string): string;
  /** Runs a command line of the shell that finds the packages' programs; what it prints. */
  run(command: string): string;
  remove(): void;
}

/**
 * Packs what was built and installs it, with its dependencies out of npm's cache where they are there. The folders
 * stand for workspaces: `runtime`.
 */
export function installPackages(...workspaces: readonly string[]): Installed {
  const place = mkdtempSync(join(tmpdir(), "abnfa-packages-"));
  const [folder, packed] = [join(place, "project"), join(place, "packed")];
  for (const path of [folder, packed]) mkdirSync(path);
  const selected = workspaces.flatMap((workspace) => ["--workspace", workspace]);
  npm(root, "pack", "--ignore-scripts", "--pack-destination", packed, ...selected);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  installTarballs(
    folder,
    readdirSync(packed).map((name) => join(packed, name)),
  );
  const path = [join(folder, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  return {
    folder,
    tarball: (name) => {
      const start = `${name.replace("@", "").replace("/", "-")}-`;
      const file = readdirSync(packed).find(
        (tarball) => tarball.startsWith(start) && /^\d/.test(tarball.slice(start.length)),
      );
      return join(packed, file ?? start);
    },
    packageFolder: (name) => join(folder, "node_modules", name),
    run: (command) =>
      execSync(command, { cwd: folder, encoding: "utf8", stdio: "pipe", env: { ...process.env, PATH: path } }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

export function installTarballs(folder: string, tarballs: readonly string[]): void {
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--no-save", ...tarballs);
}

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync("npm", [...args, "--silent"], { cwd: folder, stdio: "pipe", shell: process.platform === "win32" });
}
