/**
 * Messages to users: grammars of test/cases/diagnostics and, in the fence behind each, all that is said about it.
 * UPDATE_GOLDEN=1 writes those fences anew.
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
  /^## (?<name>.*)\n\n```abnf\n(?<grammar>[\s\S]*?)```\n(?:\n```ts\n(?<actions>[\s\S]*?)```\n)?(?:\n```\n(?<said>[\s\S]*?)```\n)?/gm;

describe.each(readdirSync(folder))("%s", (file) => {
  const url = new URL(file, folder);
  const markdown = readFileSync(url, "utf8");
  const cases = [...markdown.matchAll(CASE)].flatMap(({ groups }) => (groups === undefined ? [] : [groups]));

  test.each(cases)("$name", ({ grammar = "", actions, said }) => {
    expect(whatIsSaid(grammar, actions)).toBe(said ?? "");
  });

  afterAll(() => {
    if (process.env["UPDATE_GOLDEN"] !== "1") return;
    const fresh = markdown.replace(CASE, (...found) => {
      const { name, grammar, actions } = found.at(-1) as Record<string, string>;
      const module = actions === undefined ? "" : `\n\`\`\`ts\n${actions}\`\`\`\n`;
      const text = whatIsSaid(grammar ?? "", actions);
      return `## ${name}\n\n\`\`\`abnf\n${grammar}\`\`\`\n${module}${text === "" ? "" : `\n\`\`\`\n${text}\`\`\`\n`}`;
    });
    writeFileSync(url, fresh);
  });
});

test("a rule to start from that is not there", () => {
  const source = { name: "case.abnf", text: 'first = "a"\n' };
  expect(() => analyse(source, "fist")).toThrow(/unknown-entry.*there is no rule fist[\s\S]*did you mean first/);
});

test("every message there is has a grammar here that leads to it", () => {
  expect([...messages.all].filter((name) => !messages.seen.has(name))).toEqual([]);
  expect(messages.all.size).toBeGreaterThan(20);
});

function whatIsSaid(text: string, actions: string | undefined): string {
  const diagnostics = diagnosticsOf(text, actions);
  return diagnostics.map((d) => `${formatDiagnostic(d)}\n`).join("\n");
}

function diagnosticsOf(text: string, actions = "") {
  const options = { name: "case", origin: "case.abnf", style: "table", read: () => actions } as const;
  try {
    return compile({ name: "case.abnf", text }, options).analysis.warnings;
  } catch (problem) {
    if (problem instanceof GrammarError) return problem.diagnostics;
    throw problem;
  }
}
