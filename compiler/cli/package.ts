/** `abnfa compile --package`: a folder that `npm publish` takes as it is. */
import { join } from "node:path";
import type { CompileOptions } from "./compile.js";
import { currentText, filesIn, Inputs, readSource, STDIN, writeText } from "./files.js";
import { grammarName } from "./names.js";
import { chosenOptimisations } from "./optimisation-options.js";
import { NegativeAnswer, UsageError } from "./problems.js";
import type { Streams } from "./streams.js";
import { showWarnings } from "./warnings.js";

export async function writePackage(
  paths: readonly string[],
  options: CompileOptions & { readonly package: string },
  streams: Streams,
): Promise<void> {
  const { compilePackage } = await import("../package/package.js");
  const packageName = options.package;
  const [path = "", ...others] = paths;
  if (others.length > 0) throw new UsageError("a package is made of one grammar: run the command for each");
  if (options.output !== undefined) throw new UsageError("-o names one file: name the package's folder with -d");
  if (path === STDIN) throw new UsageError("a package holds its grammar under its name: name a file");
  await checkName(packageName);
  const directory = options.directory ?? packageName.slice(packageName.indexOf("/") + 1);
  const inputs = new Inputs();
  const source = readSource(path, options, inputs);
  const { files, analysis } = compilePackage(source, {
    packageName,
    name: grammarName(path),
    style: options.style,
    ...chosenOptimisations(options),
    read: source.read,
    manifest: await currentManifest(directory),
  });
  showWarnings(analysis.warnings, streams);
  const written = await withoutEdited(files, directory);
  const stale = staleFiles(written, directory);
  inputs.spare(stale); // a grammar may lie in its package: it is written there as it is
  if (options.check) return checkFresh(stale);
  for (const [name, text] of written) {
    writeText(join(directory, name), text);
    streams.out(`${join(directory, name)}\n`);
  }
}

async function checkName(packageName: string): Promise<void> {
  const { isPackageName } = await import("../package/manifest.js");
  if (isPackageName(packageName)) return;
  throw new UsageError(`${packageName} is no name for a package: take lower-case letters, digits and hyphens`);
}

/** The manifest of the package that is written anew; null where there is nothing yet. What others wrote is left alone. */
async function currentManifest(directory: string): Promise<string | null> {
  const { isOurs } = await import("../package/manifest.js");
  const current = currentText(join(directory, "package.json"));
  if (current !== null && isOurs(current)) return current;
  if (filesIn(directory).length === 0) return null;
  throw new UsageError(
    `${directory} has files that abnfa did not write: name an empty folder, or a package of abnfa's, with -d`,
  );
}

/** Without a README that was edited, and says so. */
async function withoutEdited(files: ReadonlyMap<string, string>, directory: string): Promise<[string, string][]> {
  const { isWrittenReadme } = await import("../package/readme.js");
  const readme = currentText(join(directory, "README.md"));
  const isEdited = readme !== null && !isWrittenReadme(readme);
  return [...files].filter(([name]) => name !== "README.md" || !isEdited);
}

/** The paths of what is missing or has another text. */
function staleFiles(files: readonly [string, string][], directory: string): string[] {
  const stale = files.filter(([name, text]) => currentText(join(directory, name)) !== text);
  return stale.map(([name]) => join(directory, name));
}

function checkFresh(stale: readonly string[]): void {
  if (stale.length === 0) return;
  throw new NegativeAnswer(`${stale.join(", ")}: not what the grammar gives; compile the package anew`);
}
