/**
 * What a grammar describes, computed from its syntax tree alone: the set of offsets at which a match that starts at
 * an offset can end. Slow and plain, so that it can be seen to be right.
 */
import { coreRules } from "../../compiler/abnf/core-rules.js";
import { parseAbnf } from "../../compiler/abnf/parse.js";
import type { Annotation, Grammar, Node } from "../../compiler/abnf/syntax.js";

export interface OracleRule {
  readonly name: string;
  readonly alternatives: readonly Node[];
  readonly annotations: readonly Annotation[];
}

const core = parseAbnf({ name: "core", text: coreRules }).rules;

/**
 * The rules of a grammar by lower-case name: `=/` merged, values in octets, annotations of other options left out,
 * core rules added.
 */
export function rulesOf(
  grammar: Pick<Grammar, "rules" | "alphabet">,
  options: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, OracleRule> {
  const own = new Map<string, OracleRule>();
  const octets = grammar.alphabet === "utf8" ? inUtf8 : (node: Node) => node;
  for (const written of grammar.rules) {
    const counting = written.annotations
      .filter(({ condition }) => condition === null || options.has(condition.option) !== condition.negated)
      .map((a) => ("operand" in a ? { ...a, operand: octets(a.operand) } : a));
    const rule = { ...written, body: octets(written.body), annotations: counting };
    const key = rule.name.toLowerCase();
    const extended = rule.operator === "=/" ? core.filter((c) => c.name.toLowerCase() === key) : [];
    const fresh = { ...rule, alternatives: extended.map((c) => c.body), annotations: [] };
    const { name, alternatives, annotations } = own.get(key) ?? fresh;
    own.set(key, {
      name,
      alternatives: [...alternatives, rule.body],
      annotations: [...annotations, ...rule.annotations],
    });
  }
  for (const { name, body } of core) {
    const key = name.toLowerCase();
    if (!own.has(key)) own.set(key, { name, alternatives: [body], annotations: [] });
  }
  return own;
}

/** The node with octets for characters: a range is written out as what each of its characters is encoded as. */
function inUtf8(node: Node): Node {
  const values = (...codePoints: number[]): Node => {
    const octets = [...new TextEncoder().encode(String.fromCodePoint(...codePoints))];
    return { kind: "values", values: octets, span: node.span };
  };
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return { ...node, parts: node.parts.map(inUtf8) };
    case "repetition":
      return { ...node, body: inUtf8(node.body) };
    case "values":
      return values(...node.values);
    case "range": {
      const all = Array.from({ length: node.high - node.low + 1 }, (_, i) => node.low + i);
      const characters = all.filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff);
      return { kind: "alternation", parts: characters.map((c) => values(c)), span: node.span };
    }
    default:
      return node;
  }
}

export class NaiveMatcher {
  private readonly memo = new Map<Node, Map<number, ReadonlySet<number>>>();

  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    private readonly input: Uint8Array,
  ) {}

  /** Where matches of a rule that start at `from` can end. */
  rule(name: string, from: number): ReadonlySet<number> {
    const rule = this.rules.get(name.toLowerCase());
    if (rule === undefined) throw new Error(`no rule ${name}`);
    const caseSensitive = rule.annotations.some((a) => a.word === "case-sensitive");
    const ends = rule.alternatives.flatMap((body) => [...this.node(body, from, caseSensitive)]);
    return new Set(ends.filter((end) => rule.annotations.every((a) => this.allows(a, from, end))));
  }

  /** Whether a restriction lets the octets from..end pass. */
  allows(annotation: Annotation, from: number, end: number): boolean {
    const octets = this.input.subarray(from, end);
    switch (annotation.word) {
      case "except":
        return !this.node(annotation.operand, from, false).has(end);
      case "intersection":
        return this.node(annotation.operand, from, false).has(end);
      case "without":
        return octets.every((_, i) => !this.node(annotation.operand, from + i, false).has(from + i + 1));
      case "range": {
        const text = String.fromCharCode(...octets);
        const isNumber = annotation.padded ? /^[0-9]+$/.test(text) : /^(0|[1-9][0-9]*)$/.test(text);
        return isNumber && BigInt(annotation.min) <= BigInt(text) && BigInt(text) <= BigInt(annotation.max);
      }
      case "utf8":
        return isUtf8(octets);
      default:
        return true;
    }
  }

  node(node: Node, from: number, caseSensitive: boolean): ReadonlySet<number> {
    const known = this.memo.get(node)?.get(from);
    if (known !== undefined) return known;
    const ends = this.ends(node, from, caseSensitive);
    const byStart = this.memo.get(node) ?? new Map<number, ReadonlySet<number>>();
    this.memo.set(node, byStart.set(from, ends));
    return ends;
  }

  private ends(node: Node, from: number, caseSensitive: boolean): ReadonlySet<number> {
    const { input } = this;
    const octet = input[from];
    const oneOctet = (holds: boolean) => new Set(holds ? [from + 1] : []);
    switch (node.kind) {
      case "alternation":
        return new Set(node.parts.flatMap((part) => [...this.node(part, from, caseSensitive)]));
      case "concatenation":
        return node.parts.reduce<ReadonlySet<number>>(
          (starts, part) => this.fromEach(starts, part, caseSensitive),
          new Set([from]),
        );
      case "repetition":
        return this.repetition(node, from, caseSensitive);
      case "reference":
        return this.rule(node.name, from);
      case "range":
        return oneOctet(octet !== undefined && node.low <= octet && octet <= node.high);
      case "values": {
        const holds = node.values.every((value, i) => input[from + i] === value);
        return new Set(holds ? [from + node.values.length] : []);
      }
      case "string": {
        const fold = (text: string) => ((node.caseSensitive ?? caseSensitive) ? text : text.toLowerCase());
        const end = from + node.text.length;
        const text = Buffer.from(input.subarray(from, end)).toString("latin1");
        return new Set(end <= input.length && fold(text) === fold(node.text) ? [end] : []);
      }
      case "prose":
        throw new Error("prose has no meaning");
    }
  }

  private fromEach(starts: ReadonlySet<number>, node: Node, caseSensitive: boolean): ReadonlySet<number> {
    return new Set([...starts].flatMap((start) => [...this.node(node, start, caseSensitive)]));
  }

  /** Round by round; an unbounded repetition ends when a round reaches nothing new. */
  private repetition(
    { min, max, body }: Node & { kind: "repetition" },
    from: number,
    caseSensitive: boolean,
  ): ReadonlySet<number> {
    let starts: ReadonlySet<number> = new Set([from]);
    const ends = new Set<number>();
    for (let round = 0; starts.size > 0 && round <= max; round++) {
      const before = ends.size;
      if (round >= min) for (const end of starts) ends.add(end);
      if (round === max || (round > min && ends.size === before)) break;
      starts = this.fromEach(starts, body, caseSensitive);
    }
    return ends;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

export function isUtf8(octets: Uint8Array): boolean {
  try {
    decoder.decode(octets);
    return true;
  } catch {
    return false;
  }
}

/** Which prefixes of the input a rule matches, as the set of their lengths. */
export function naiveEnds(
  rules: ReadonlyMap<string, OracleRule>,
  rule: string,
  input: Uint8Array,
): ReadonlySet<number> {
  return new NaiveMatcher(rules, input).rule(rule, 0);
}
