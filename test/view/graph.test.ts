/** Diagrams: what is drawn, and how it is said. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ByteSet } from "../../compiler/automaton/byte-set.js";
import { analyse } from "../../compiler/compile.js";
import { annotatedRules, graph } from "../../compiler/view/draw.js";
import { type Graph, machineGraph } from "../../compiler/view/graph.js";
import { graphDot } from "../../compiler/view/graph-dot.js";
import { octetLabel } from "../../compiler/view/octet-labels.js";
import { MAX_NODES, renderSvg, TooLargeToDraw } from "../../compiler/view/svg.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

function drawn(text: string): Graph {
  const { parser } = analyse({ name: "test.abnf", text });
  const [machine] = parser.machines;
  if (machine === undefined) throw new Error("no machine");
  return machineGraph(machine, parser);
}

const loops = (text: string) => drawn(text).nodes.flatMap(({ loop }) => loop ?? []);
const labels = (text: string) => drawn(text).edges.map(({ from, to, label }) => `${from} ${label.join(" | ")} ${to}`);

describe("sets of octets", () => {
  test.each<[ByteSet, string]>([
    [ByteSet.of(0x41), '"A"'],
    [ByteSet.of(0x22), `'"'`],
    [ByteSet.of(0x20), "SP"],
    [ByteSet.of(0x0d, 0x0a, 0x00), "NUL LF CR"],
    [ByteSet.of(0xef), "EF"],
    [ByteSet.range(0x80, 0xbf), "80–BF"],
    [ByteSet.range(0x30, 0x39), "0–9"],
    [ByteSet.range(0x30, 0x31), "0–1"],
    [ByteSet.of(0x2b, 0x2c), '"+" ","'],
    [ByteSet.union([ByteSet.range(0x30, 0x39), ByteSet.range(0x41, 0x46)]), "0–9 A–F"],
    [ByteSet.range(0x39, 0x41), '"9"–"A"'],
    [ByteSet.range(0x21, 0x7e), "printable"],
    [ByteSet.range(0x20, 0x7e), "SP or printable"],
    [ByteSet.of(0x2d, 0x5d).complement().intersect(ByteSet.range(0x21, 0x7e)), 'printable except "-" "]"'],
    [ByteSet.all, "any octet"],
    [ByteSet.of(0x0a).complement(), "any octet except LF"],
  ])("%s", (set, label) => {
    expect(octetLabel(set)).toBe(label);
  });
});

describe("repetitions of single octets are one node", () => {
  test("with its bounds", () => {
    expect(loops("name = 1*255%x21-7E")).toEqual(["1..255 × printable"]);
    expect(loops('name = "<" 12*40DIGIT ">"')).toEqual(["12..40 × 0–9"]);
    expect(loops('name = "<" 40DIGIT ">"')).toEqual(["40 × 0–9"]);
    expect(loops("name = *40DIGIT")).toEqual(["1..40 × 0–9"]);
  });

  test("without them", () => {
    expect(loops("name = *%x00-FF")).toEqual(["↻ any octet"]);
    expect(loops('name = "a" *DIGIT "b"')).toEqual(["↻ 0–9"]);
  });

  test("the way in says nothing that the bounds say", () => {
    expect(labels('name = nil / 1*255%x21-7E\n;! capture name text absent nil\nnil = "-"')).toEqual([
      '0 printable except "-" 1',
      '0 "-" 2',
      "2 printable 1",
    ]);
  });

  test("no arrow repeats what stays in the node", () => {
    for (const { from, to } of drawn("name = 1*255%x21-7E *DIGIT").edges) expect(from).not.toBe(to);
  });
});

describe("arrows", () => {
  test("to one target are one, their octets as ranges", () => {
    expect(labels('name = "a" / "0" / "1" / "2" / "x"')).toEqual(['0 0–2 "A" "X" "a" "x" 1']);
  });

  test("say what must hold of the counter of a group", () => {
    const conditions = labels('name = 3*20(DIGIT ".") "!"').filter((label) => label.includes("if "));
    expect(conditions).toEqual(['2 "!" | if nameCount ≥ 2 3', "2 0–9 | if nameCount ≤ 18 1"]);
  });

  test("name actions", () => {
    const text = ';! actions "x.ts"\nlist = word ";"\nword = 1*ALPHA\n;! leave isShort\n';
    expect(labels(text)).toContain('1 ";" | ▸ isShort 2');
  });
});

test("states are grouped by rule, with the code where the rule names it", () => {
  const { groups } = drawn('line = head "." \nhead = "<" level ">"\n;! error head "h"\nlevel = 2DIGIT\n');
  expect(groups.map(({ rule, error, isErrorOfRule, nodes }) => [rule, error, isErrorOfRule, nodes.length])).toEqual([
    ["head", "head", true, 2],
    ["level", "head", false, 2],
    ["head", "head", true, 1],
    ["line", null, false, 1],
  ]);
});

test("the end of input may have conditions", () => {
  const [loop] = drawn("name = 12*40DIGIT").nodes.filter((node) => node.loop !== null);
  expect(loop).toMatchObject({ loop: "12..40 × 0–9", accepts: true, atEnd: [] });
});

describe("SVG", () => {
  test("is the same each time, without the version of the program that drew it", async () => {
    const drawing = drawn('name = "<&>" 1*32ALPHA');
    const svg = await renderSvg(drawing);
    expect(svg).toBe(await renderSvg(drawing));
    expect(svg).toContain("1..32 × A–Z a–z");
    expect(svg).not.toMatch(/[Gg]enerated by/);
  });

  test("a large machine is refused, and says what to do", async () => {
    const text = `large = "${"a".repeat(MAX_NODES)}"`;
    await expect(renderSvg(drawn(text))).rejects.toThrow(TooLargeToDraw);
    await expect(renderSvg(drawn(text))).rejects.toThrow("Draw a rule of it (--rule RULE), or write DOT");
    expect(graphDot(drawn(text))).toContain(`${MAX_NODES} [`);
  });
});

test("without a rule the first entry is drawn, with one that rule", async () => {
  const source = { name: "two.abnf", text: ";! entry first\nfirst = second\nsecond = DIGIT\n" };
  expect(await graph(source, { format: "dot" })).toContain('digraph "first"');
  expect(await graph(source, { format: "dot", rule: "SECOND" })).toContain('digraph "second"');
});

test("the drawings of the repository's grammars are there and are SVG", () => {
  for (const grammar of ["framing", "rfc5424"]) {
    const text = readFileSync(join(root, "grammar", `${grammar}.abnf`), "utf8");
    const folder = join(root, "generated", "diagrams", grammar);
    const rules = annotatedRules({ name: grammar, text });
    expect(readdirSync(folder).sort()).toEqual(rules.map((rule) => `${rule}.svg`).sort());
    for (const rule of rules) expect(readFileSync(join(folder, `${rule}.svg`), "utf8")).toMatch(/^<\?xml.*<\/svg>\n$/s);
  }
});
