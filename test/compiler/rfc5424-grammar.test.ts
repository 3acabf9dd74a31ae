/** Facts about grammar/rfc5424.abnf and what it compiles to. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse, compile } from "../../compiler/compile.js";
import { styleNames } from "../../compiler/emit/emit.js";
import { loadStyles } from "./load-parser.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const grammar = read("grammar/rfc5424.abnf");
const actions = read("grammar/rfc5424.actions.ts");

test("its machines are small: repetitions are counted", () => {
  const { automata } = analyse({ name: "rfc5424.abnf", text: grammar });
  const sizes = automata.map(({ minimal }) => ({ ...minimal, states: minimal.states.length }));
  expect(sizes.filter((s) => !s.isRecogniser).map((s) => s.entry)).toEqual(["SYSLOG-MSG", "SYSLOG-FRAME"]);
  expect(sizes.filter((s) => s.states >= 150)).toEqual([]);
});

test("it has no warnings: every constraint in a comment is enforced", () => {
  expect(analyse({ name: "rfc5424.abnf", text: grammar }).warnings).toEqual([]);
});

test.each(["rfc5424", "framing"])("generated/%s.ts is what the grammar gives", (name) => {
  const committed = read(`generated/${name}.ts`);
  const origin = `grammar/${name}.abnf`;
  const source = { name: origin, text: read(origin) };
  const fresh = styleNames.map((style) =>
    compile(source, { name, origin, style, read: (path) => read(`grammar/${path}`) }),
  );
  expect(fresh.map((f) => f.code).filter((code) => code === committed)).toHaveLength(1);
});

describe("1*48 changed to 1*64 in APP-NAME", () => {
  const wider = grammar.replace("1*48PRINTUSASCII", "1*64PRINTUSASCII");
  const message = (length: number) => Buffer.from(`<1>1 - host ${"a".repeat(length)} - - -`);
  const [before, after] = [loadStyles(grammar, actions), loadStyles(wider, actions)];

  test.each(styleNames)("admits names of 49 to 64 octets, in style %s", (style) => {
    const lengthsOf = (parsers: typeof before) => {
      const parser = parsers.find((p) => p.style === style);
      return Array.from({ length: 70 }, (_, i) => i).filter((length) => parser?.run(message(length)).accepted);
    };
    const upTo = (max: number) => Array.from({ length: max }, (_, i) => i + 1);
    expect(lengthsOf(before)).toEqual(upTo(48));
    expect(lengthsOf(after)).toEqual(upTo(64));
  });

  test("changes nothing else: PROCID and MSGID have the lengths that they had", () => {
    for (const { run } of after) {
      const lengths = (input: (name: string) => string, max: number) =>
        [max, max + 1].map((length) => run(Buffer.from(input("a".repeat(length)))).accepted);
      expect(lengths((name) => `<1>1 - - - ${name} - -`, 128)).toEqual([true, false]);
      expect(lengths((name) => `<1>1 - - - - ${name} -`, 32)).toEqual([true, false]);
      expect(lengths((name) => `<1>1 - ${name} - - - -`, 255)).toEqual([true, false]);
    }
  });
});
