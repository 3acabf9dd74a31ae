/**
 * Messages to users: grammars of test/cases/diagnostics and, in the fence behind each, all that is said about it.
 * UPDATE_GOLDEN=1 writes those fences anew. Behind `abnf` may stand how the grammar is read: `strict`, `crlf` (its
 * lines end so), `max-depth=RULE:N`. Further fences marked `abnf FILE` are files that it can import.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test, vi } from "vitest";
import { analyse, compile } from "../../compiler/compile.js";
import { formatDiagnostic, GrammarError } from "../../compiler/diagnostics.js";

/** Which functions of diagnostics.ts make messages, and which of them a grammar here has led to. */
const messages = vi.hoisted(() => ({ all: new Set<string>(), seen: new Set<string>() }));

vi.mock("../../compiler/diagnostics.js", async (importOriginal) => {
  const original = await importOriginal<Record<string, unknown>>();
  const watched = Object.entries(original).map(([name, value]) => {
    // Messages are arrow functions; the tools around them and the classes have a prototype.
    if (typeof value !== "function" || "prototype" in value) return [name, value];
    messages.all.add(name);
    const message = value as (...args: unknown[]) => unknown;
    const watching = (...args: unknown[]): unknown => {
      messages.seen.add(name);
      return message(...args);
    };
    return [name, watching];
  });
  return Object.fromEntries(watched);
});

const folder = new URL("../cases/diagnostics/", import.meta.url);
const CASE =
  /^## (?<name>.*)\n\n```abnf(?<how>.*)\n(?<grammar>[\s\S]*?)```\n(?<files>(?:\n```abnf \S+\n[\s\S]*?```\n)*)(?:\n```ts\n(?<actions>[\s\S]*?)```\n)?(?:\n```\n(?<said>[\s\S]*?)```\n)?/gm;

describe.each(readdirSync(folder))("%s", (file) => {
  const url = new URL(file, folder);
  const markdown = readFileSync(url, "utf8");
  const cases = [...markdown.matchAll(CASE)].flatMap(({ groups }) => (groups === undefined ? [] : [groups]));

  test.each(cases)("$name", (found) => {
    expect(whatIsSaid(found)).toBe(found["said"] ?? "");
  });

  afterAll(() => {
    if (process.env["UPDATE_GOLDEN"] !== "1") return;
    const fresh = markdown.replace(CASE, (...found) => {
      const groups = found.at(-1) as Record<string, string>;
      const { name, how, grammar, files, actions } = groups;
      const module = actions === undefined ? "" : `\n\`\`\`ts\n${actions}\`\`\`\n`;
      const text = whatIsSaid(groups);
      return `## ${name}\n\n\`\`\`abnf${how}\n${grammar}\`\`\`\n${files}${module}${text === "" ? "" : `\n\`\`\`\n${text}\`\`\`\n`}`;
    });
    writeFileSync(url, fresh);
  });
});

test("a rule to start from that is not there", () => {
  const source = { name: "case.abnf", text: 'first = "a"\n' };
  expect(() => analyse(source, "fist")).toThrow(/unknown-entry.*there is no rule fist[\s\S]*did you mean first/);
});

test.each(["1x", "名", "-"])("a name of a grammar that classes cannot have: %s", (name) => {
  const source = { name: `${name}.abnf`, text: 'first = "a"\n' };
  const options = { name, origin: source.name, style: "goto", read: () => "" } as const;
  expect(() => compile(source, options)).toThrow(/abnf:1:1: error\[grammar-name\][\s\S]*begins with a letter/);
});

test("every message there is has a grammar here that leads to it", () => {
  expect([...messages.all].filter((name) => !messages.seen.has(name)).sort()).toEqual(OF_LARGE_GRAMMARS.sort());
  expect(messages.all.size).toBeGreaterThan(20);
});

/** Those that only very large grammars lead to have tests of their own, limits.test.ts and language/diff.test.ts. */
const OF_LARGE_GRAMMARS = [
  "tooManyConfigurations",
  "tooManyPairs",
  "tooManyProblems",
  "fileTooLong",
  "rangeTooLong",
  "ruleTooLong",
  "tooManyFiles",
  "rulesTooDeep",
  "recursionTooComplex",
  "unrolledTooLarge",
];

type Case = Record<string, string | undefined>;

function whatIsSaid(found: Case): string {
  const diagnostics = diagnosticsOf(found);
  return diagnostics.map((d) => `${formatDiagnostic(d)}\n`).join("\n");
}

function diagnosticsOf({ how = "", grammar = "", files = "", actions = "" }: Case) {
  const options = { name: "case", origin: "case.abnf", style: "table", read: () => actions } as const;
  const source = {
    name: "case.abnf",
    text: / crlf\b/.test(how) ? grammar.replaceAll("\n", "\r\n") : grammar,
    strict: / strict\b/.test(how),
    maxDepths: new Map([...how.matchAll(/ max-depth=(\S+):(\d+)/g)].map(([, rule = "", n]) => [rule, Number(n)])),
    read: readerOf(files),
  };
  try {
    return compile(source, options).analysis.warnings;
  } catch (problem) {
    if (problem instanceof GrammarError) return problem.diagnostics;
    throw problem;
  }
}

function readerOf(files: string): (path: string) => string {
  const texts = new Map(
    [...files.matchAll(/```abnf (\S+)\n([\s\S]*?)```/g)].map(([, name = "", text = ""]) => [name, text]),
  );
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error("there is no such file");
    return text;
  };
}
