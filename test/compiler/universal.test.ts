/** Grammars of many alternatives that end in any octets: small machines, without registers that nothing reads. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Operand } from "../../compiler/automaton/dfa.js";
import { analyse, compile } from "../../compiler/compile.js";
import type { Machine, Move } from "../../compiler/machine.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("alternatives that end in any octets", () => {
  const words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"];
  const grammarOf = (count: number) => {
    const heads = words.slice(0, count).map((word) => `"${word}" 1*DIGIT ":" *("x" / "${word}") rest`);
    return `line = ${[...heads, "rest"].join(" / ")}\nrest = *OCTET\n     ;! capture rest text\n`;
  };
  const states = (text: string) => analyse({ name: "test.abnf", text }).automata[0]?.dfa.states.length ?? 0;

  test("add states, and do not multiply them", () => {
    const sizes = words.map((_, index) => states(grammarOf(index + 1)));
    const steps = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(30);
  });
});

/** Registers that a guard, an effect, an update of another register or the result depends on. */
function readIn(machine: Machine): Set<string> {
  const name = (register: number) => machine.registers[register]?.name ?? "";
  const sources = (operand: Operand): string[] => {
    if (operand.kind === "integer") return [...sources(operand.start), ...sources(operand.end)];
    return operand.kind === "register" ? [name(operand.register)] : [];
  };
  const inMove = ({ guards, effects, updates }: Move) => [
    ...guards.map((guard) => name(guard.register)),
    ...effects.flatMap((e) => (e.kind === "append" ? e.operands : [e.start])).flatMap(sources),
    ...updates.filter((u) => !sources(u.value).includes(name(u.register))).flatMap((u) => sources(u.value)),
  ];
  const moves = machine.states.flatMap((s) => [...s.transitions.flatMap((t) => t.moves), ...s.end]);
  const onError = machine.states.flatMap((s) => s.onError.flatMap((u) => sources(u.value)));
  const results = machine.registers.flatMap((r) => (r.isResult ? [r.name] : []));
  return new Set([...results, ...moves.flatMap(inMove), ...onError]);
}

describe.each(readdirSync(`${root}grammar`).filter((name) => name.endsWith(".abnf")))("%s", (file) => {
  const text = readFileSync(`${root}grammar/${file}`, "utf8");
  const read = (path: string) => readFileSync(`${root}grammar/${path}`, "utf8");

  test("has no register that nothing reads", () => {
    const { parser, warnings } = analyse({ name: `grammar/${file}`, text, read });
    for (const machine of parser.machines) {
      const unread = machine.registers.filter((r) => !readIn(machine).has(r.name)).map((r) => r.name);
      expect(unread, machine.entry).toEqual([]);
    }
    expect(warnings).toEqual([]);
  });
});

test("rules that a file is not imported for need no actions", () => {
  const files: Record<string, string> = {
    "main.abnf": ';! import "lib.abnf"\ntop = word\n',
    "lib.abnf": "other = 1*DIGIT\n      ;! leave check\nword = 1*ALPHA\n",
  };
  const read = (path: string) => files[path] ?? "";
  const source = { name: "main.abnf", text: read("main.abnf"), read };
  const { code, analysis } = compile(source, { name: "main", origin: "main.abnf", style: "goto", read });
  expect(analysis.warnings).toEqual([]);
  expect(code).toContain("export function parseTop");
  const used = { ...source, text: `${source.text.replace("word", "word / other")}` };
  expect(() => compile(used, { name: "main", origin: "main.abnf", style: "goto", read })).toThrow(/check/);
});
