/** Hostile grammars: an error or a result in bounded time, never a crash or a stack overflow. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../compiler/cli/run.js";
import { analyse, compile } from "../../compiler/compile.js";
import { GrammarError } from "../../compiler/diagnostics.js";
import type { StyleName } from "../../compiler/emit/emit.js";
import { evaluate, type GeneratedModule } from "./load-parser.js";

const rules = (count: number, rule: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${rule(i)}\n`).join("");

/** The code of the first problem, or null if the grammar compiles. */
function problemOf(text: string, more: Partial<Parameters<typeof analyse>[0]> = {}): string | null {
  try {
    analyse({ name: "hostile.abnf", text, ...more });
    return null;
  } catch (problem) {
    if (problem instanceof GrammarError) return problem.diagnostics[0]?.code ?? "none";
    throw problem;
  }
}

/** Generous for a busy machine: the point is that it is no matter of minutes. */
const SECONDS = 40_000;

describe("a grammar with", () => {
  test.each([
    ["100,000 brackets in one another", `top = ${"(".repeat(5e4)}"a"${")".repeat(5e4)}\n`, "nesting"],
    ["a million open brackets", `top = ${"[".repeat(1e6)}`, "too-long"],
    ["brackets in an annotation", `top = "a"\n ;! except ${"(".repeat(1e4)}"b"${")".repeat(1e4)}\n`, "nesting"],
    ["as many brackets as allowed", `top = ${"[".repeat(100)}"a"${"]".repeat(100)}\n`, null],
    ["a rule of 1 MB", `top = ${'"a" / '.repeat(170_000)}"b"\n`, "too-long"],
    ["1 MB of rules", rules(30_000, (i) => `rule-number-${i} = "a" / 1*5DIGIT`), null],
    ["3 MB of rules", rules(100_000, (i) => `rule-number-${i} = "a" / 1*5DIGIT`), "too-long"],
    ["a comment of 1 MB", `;${"x".repeat(1e6)}\ntop = "a"\n`, null],
    ["1 MB of white space", `top = ${" ".repeat(1e6)}"a"\n`, "too-long"],
    ["1 MB without a line end", "x".repeat(1e6), "too-long"],
    ["100,000 syntax errors", "a = )\n".repeat(100_000), "syntax"],
    ["10,000 undefined rules", rules(10_000, (i) => `rule${i} = ruel${i}`), "undefined-rule"],
    ["a chain of 10,000 rules", `${rules(10_000, (i) => `r${i} = "a" r${i + 1}`)}r10000 = "b"\n`, "nesting"],
    ["a chain of 200 rules", `${rules(200, (i) => `r${i} = "a" r${i + 1}`)}r200 = "b"\n`, null],
    ["a ring of 10,000 rules", rules(10_000, (i) => `r${i} = "a" r${(i + 1) % 10_000}`), "recursion"],
    ["a ring of 50 rules", rules(50, (i) => `r${i} = "a" r${(i + 1) % 50} / "b"`), null],
    [
      "30 rules that all lead to each other",
      rules(30, (i) => `r${i} = ${Array.from({ length: 30 }, (_, j) => `"${i}-${j}" r${j}`).join(" / ")} / "x"`),
      "recursion",
    ],
    ["rules that double 40 times", `${rules(40, (i) => `r${i} = r${i + 1} r${i + 1}`)}r40 = "b"\n`, "too-large"],
    ["doubling alternatives", `${rules(40, (i) => `r${i} = r${i + 1} / r${i + 1}`)}r40 = "b"\n`, "too-large"],
    ["doubling nothing", `${rules(40, (i) => `r${i} = r${i + 1} r${i + 1}`)}r40 = ""\n`, "too-large"],
    ["an alternative that takes too many states to be compared", 'top = *OCTET / *("a"/"b") "a" 20("a"/"b")\n', null],
    ["a million repetitions", 'top = 1*1000000"a"\n', null],
    ["a million repetitions of more", 'top = 1000000("a" ["b"])\n', null],
    ["a million times a million", 'top = 1000000(1000000"a")\n', null],
    ["a million times up to a million", 'top = 1000000(*1000000"a" ",")\n', null],
    ["a hundred times up to a hundred, with nothing between", 'top = *100(2*100("bc"))\n', "too-many-readings"],
    ["2^30 repetitions of nothing", 'top = 1073741824""\n', null],
    ["a million repetitions of what may be nothing", 'top = 1000000(*"a")\n', "too-many-states"],
    ["a million repetitions side by side", 'top = *1000000("a" / "ab") *1000000"b"\n', "too-many-states"],
    ["too much to remember", 'top = *("a" / "b") "a" 14("a" / "b")\n', "too-many-states"],
    ["every octet, as from a file that is no text", String.fromCharCode(...Array(256).keys()).repeat(100), "syntax"],
    ["U+FFFD, as from invalid UTF-8, in a comment", 'top = "a" ; \ufffd\ufffd\n', null],
    ["U+FFFD in a string", 'top = "\ufffd"\n', "syntax"],
    ["NUL", "\0", "syntax"],
    ["a byte order mark", '\ufefftop = "a"\n', "syntax"],
    ["lines that end in every way", 'top = "a"\r\n / "b"\r / "c"\n\r\n / "d"\r\r\n;! entry top', null],
    ["2 MB of empty lines", "\n".repeat(2e6), "no-rules"],
    ["a name of 100,000 letters", `${"a".repeat(1e5)} = "b"\nb = ${"a".repeat(1e5 - 1)}\n`, "undefined-rule"],
    ["a value of 100,000 digits", `top = %d${"9".repeat(1e5)}\n`, "value-range"],
    ["a range of 20,000 digits", `top = 1*5DIGIT\n  ;! range 0..${"9".repeat(2e4)}\n`, "value-range"],
    ["5,000 ranges in comments", `top = DIGIT${rules(5000, (i) => ` ; 0-${i + 10}`)}`, null],
    [
      "3,000 alternatives with a comment each",
      `top = "0" ; 0-0\n${rules(3000, (i) => ` / "${i + 1}" ; 0-${i + 1}`)}`,
      null,
    ],
    ["a ring of 10,000 rules in brackets", rules(1e4, (i) => `r${i} = "(" r${(i + 1) % 1e4} ")" / "x"`), "recursion"],
    [
      "10,000 rules in rings of all sizes",
      rules(1e4, (i) => `r${i} = "a" r${(i + 1) % 1e4} / "b" r${(i * 7) % 1e4}`),
      "recursion",
    ],
    [
      "lists of a million lists between commas",
      ';! comma-lists sender\ntop = 9#1000000(9#1000000"a")\n',
      "too-many-states",
    ],
    [
      "lists between commas that double 40 times",
      `;! comma-lists sender\n${rules(40, (i) => `r${i} = "<" #r${i + 1} ">"`)}r40 = "b"\n`,
      "too-large",
    ],
    ["1,000 alternatives", `top = ${Array.from({ length: 1000 }, (_, i) => `"alternative ${i}"`).join(" / ")}\n`, null],
  ])("%s", { timeout: SECONDS }, (_, text, expected) => {
    expect(problemOf(text)).toBe(expected);
  });

  test("a depth that makes too many rules", () => {
    const text = rules(60, (i) => (i < 59 ? `r${i} = "(" r${i + 1} ")"` : `r${i} = "(" r0 ")" / "x"`));
    expect(problemOf(text, { maxDepths: new Map([["r0", 1000]]) })).toBe("recursion");
  });

  test("a depth that nests too deeply", () => {
    expect(problemOf('x = "(" x ")" / "a"\n', { maxDepths: new Map([["x", 1000]]) })).toBe("nesting");
    expect(problemOf('x = "(" x ")" / "a"\n', { maxDepths: new Map([["x", 50]]) })).toBe(null);
  });

  test("imports without end", () => {
    const read = (path: string) => `;! import "${path}x"\n`;
    expect(problemOf(';! import "x"\ntop = "a"\n', { read })).toBe("import");
  });

  test("imports in a chain, as many as there may be", () => {
    const read = (path: string) => (path === "1000" ? 'r = "a"\n' : `;! import "${Number(path) + 1}"\nr${path} = r\n`);
    expect(problemOf(';! import "1"\ntop = "a"\n', { read })).toBe(null);
  });

  test("imports in a large circle, which is shown without its middle", () => {
    const read = (path: string) => `;! import "${(Number(path) + 1) % 1000}"\nr${path} = "a"\n`;
    try {
      analyse({ name: "0", text: read("0"), read });
      expect.unreachable();
    } catch (problem) {
      const { diagnostics, message } = problem as GrammarError;
      expect(diagnostics[0]?.message).toMatch(
        /^files import each other in a circle: 0 -> 1 -> .* -> \.\.\. -> .* -> 0$/,
      );
      expect(message.length).toBeLessThan(4000);
    }
  });

  test("what a message quotes is cut off", () => {
    try {
      analyse({ name: "x.abnf", text: rules(1e4, (i) => `r${i} = "(" r${(i + 1) % 1e4} ")" / "x"`) });
      expect.unreachable();
    } catch (problem) {
      const { diagnostics, message } = problem as GrammarError;
      expect(diagnostics[0]?.message).toMatch(/^r0 -> r1 -> .* -> \.\.\. -> .* -> r0 is recursive/);
      expect(message.length).toBeLessThan(4000);
    }
  });

  test("more problems than anyone reads", () => {
    try {
      analyse({ name: "x.abnf", text: "a = )\n".repeat(500) });
      expect.unreachable();
    } catch (problem) {
      const { diagnostics } = problem as GrammarError;
      expect(diagnostics.length).toBe(101);
      expect(diagnostics.at(-1)?.code).toBe("too-many-problems");
    }
  });
});

describe("questions and code for a grammar with", () => {
  const folder = mkdtempSync(join(tmpdir(), "abnfa-limits-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The exit code, and the code of what is reported, if anything is. */
  async function ask(...args: string[]): Promise<string> {
    let err = "";
    const exit = await run(args, { out: () => {}, err: (text) => (err += text) });
    return [exit, ...(/error\[(.*?)\]/.exec(err) ?? []).slice(1)].join(" ");
  }

  const inputs = {
    brackets: `top = ${"(".repeat(5e4)}"a"${")".repeat(5e4)}\n`,
    options: `top = ${"[".repeat(100)}"a"${"]".repeat(100)}\n`,
    alternatives: `top = ${Array.from({ length: 2000 }, (_, i) => `"k${i}"`).join(" / ")}\n`,
    bounds: 'top = 1000000("a" 1*1000000"b") "c"\n',
    line: `top = "${"x".repeat(1e6)}"\n`,
    readings: 'top = *1000000(*1000000(*1000000"a"))\n',
  };

  test.each<[keyof typeof inputs, string, string, string]>([
    ["brackets", "1 nesting", "1 nesting", "1 nesting"],
    ["options", "0", "0", "0"],
    ["alternatives", "1", "0", "0"],
    ["bounds", "1", "1 too-many-configurations", "0"],
    ["line", "1 too-long", "1 too-long", "1 too-long"],
    ["readings", "1 too-many-states", "1 too-many-states", "1 too-many-states"],
  ])("%s", { timeout: SECONDS }, async (name, traced, compared, compiled) => {
    const grammar = join(folder, `${name}.abnf`);
    writeFileSync(grammar, inputs[name]);
    expect(await ask("trace", grammar, "--text", "a")).toBe(traced);
    expect(await ask("diff", grammar, grammar)).toBe(compared);
    expect(await ask("compile", grammar, "--style", "switch", "-o", join(folder, "out", `${name}.ts`))).toBe(compiled);
  });

  test("an input of 1 MB", { timeout: SECONDS }, async () => {
    const [grammar, input] = [join(folder, "loop.abnf"), join(folder, "input")];
    writeFileSync(grammar, 'top = *("a" / "aa" / "aaa")\n');
    writeFileSync(input, "a".repeat(1e6));
    expect(await ask("trace", grammar, input)).toBe("0");
  });
});

describe("a generated parser is given more octets than it has places for", () => {
  const huge = 2 ** 31;

  function load(style: StyleName): GeneratedModule {
    return evaluate(
      compile(
        { name: "case.abnf", text: ';! entry top\ntop = *"a"\n' },
        { name: "case", origin: "case.abnf", style, read: () => "" },
      ).code,
    );
  }

  test.each(["table", "switch", "goto"] as const)("in style %s", (style) => {
    const { parseTop, CaseMatch } = load(style);
    const parse = parseTop as (octets: Uint8Array, start: number, end: number, Match: typeof CaseMatch) => unknown;
    expect(() => parse(new Uint8Array(1), 0, huge, CaseMatch)).toThrow(new RangeError("more than 2147483647 octets"));
    expect(() => parse(new Uint8Array(1), 0, 1, CaseMatch)).not.toThrow();
  });

  test("in pieces", () => {
    const { resumeTop, CaseMatch } = load("resumable");
    const resume = resumeTop as (Match: typeof CaseMatch) => { feed(piece: Pick<Uint8Array, "length">): boolean };
    const machine = resume(CaseMatch);
    machine.feed(Uint8Array.of(0x61));
    expect(() => machine.feed({ length: huge - 1 })).toThrow(new RangeError("more than 2147483647 octets"));
  });
});

describe("files that are none, or no end", () => {
  const folder = mkdtempSync(join(tmpdir(), "abnfa-limits-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function said(grammar: string): Promise<string> {
    writeFileSync(join(folder, "top.abnf"), grammar);
    let err = "";
    await run(["check", join(folder, "top.abnf")], { out: () => {}, err: (text) => (err += text) });
    return err;
  }

  test("a folder", async () => {
    mkdirSync(join(folder, "folder.abnf"));
    expect(await said(';! import "folder.abnf"\ntop = "a"\n')).toContain("folder.abnf: EISDIR");
  });

  test("a link to itself", async () => {
    symlinkSync("loop.abnf", join(folder, "loop.abnf"));
    expect(await said(';! import "loop.abnf"\ntop = "a"\n')).toContain("loop.abnf: ELOOP");
  });

  test("a link to the file that imports it", async () => {
    symlinkSync("top.abnf", join(folder, "link.abnf"));
    expect(await said(';! import "link.abnf"\ntop = "a"\n')).toContain("error[import-cycle]");
  });

  test.skipIf(process.platform === "win32")("a device that never ends", async () => {
    symlinkSync("/dev/zero", join(folder, "zero.abnf"));
    expect(await said(';! import "zero.abnf"\ntop = "a"\n')).toContain("it has more than 16777216 octets");
  });

  test("octets that are no UTF-8", async () => {
    const source = join(folder, "latin.abnf");
    writeFileSync(source, Buffer.from('top = "caf\xe9"\n', "latin1"));
    let err = "";
    await run(["check", source], { out: () => {}, err: (text) => (err += text) });
    expect(err).toContain("found U+FFFD, as from octets that are no UTF-8");
  });
});
