/** The package.json of a package that is a parser. */

/** What the manifest says that follows from the grammar. */
export interface ManifestFacts {
  readonly packageName: string;
  /** Of the module and the grammar, without extension. */
  readonly name: string;
  readonly description: string;
  /** Paths of the grammar and of the files that it names. */
  readonly sources: readonly string[];
}

/** What npm admits: lower-case letters, digits, `-`, `_`, `.`, and a scope before a slash. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name);
}

/**
 * `current` is the manifest that is there, or null. Of it everything is kept but what follows from the grammar: the
 * version, the licence and dependencies are its owner's.
 */
export function manifest(facts: ManifestFacts, current: string | null): string {
  const fields = { ...defaults(facts), ...(current === null ? {} : parsed(current)), ...decided(facts) };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** Whether a package of this compiler has that manifest. */
export function isOurs(manifest: string): boolean {
  return "abnfa" in parsed(manifest);
}

/** Also the order of the fields. */
function defaults({ packageName, description }: ManifestFacts): Record<string, unknown> {
  return {
    name: packageName,
    version: "0.1.0",
    description,
    keywords: ["parser", "abnf"],
    type: "module",
    sideEffects: false,
    engines: { node: "^20.19 || >=22.12" },
  };
}

function decided({ packageName, name, sources }: ManifestFacts): Record<string, unknown> {
  const module = `./dist/${name}`;
  return {
    name: packageName,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: `${module}.d.ts`, default: `${module}.js` } },
    files: ["dist", ...sources],
    abnfa: { grammar: `${name}.abnf` },
  };
}

/** Text that is no JSON object has no fields: a manifest of somebody else. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
