/**
 * Where an input stops being the start of a match, by derivatives of regular expressions (Brzozowski 1964): the
 * derivative by an octet describes what may follow it. Expressions are kept in a normal form in which alternatives
 * are sets, so that each has only finitely many derivatives. Built from the syntax tree alone.
 */
import type { Node } from "../../compiler/abnf/syntax.js";
import { isUtf8, type OracleRule } from "./oracle.js";

export interface Expression {
  readonly id: number;
  readonly nullable: boolean;
  derive(octet: number): Expression;
}

/** What completes any character of UTF-8 that has begun well. */
const CONTINUATIONS = [0x80, 0x8f, 0x90, 0xbf].flatMap((octet) => [[octet], [octet, 0x80], [octet, 0x80, 0x80]]);

/** More derivatives than this: the grammar is too large for this method. */
const LIMIT = 3000;

export class Derivatives {
  private readonly known = new Map<string, Expression>();
  private readonly steps = new Map<string, Expression>();
  private readonly none = this.make("none", false, () => this.none);
  private readonly empty = this.make("empty", true, () => this.none);
  private readonly all = this.not(this.none);
  private readonly viable = new Map<Expression, boolean>();

  /** `alphabet` has a member of every set of octets that the grammar tells apart. */
  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    private readonly alphabet: readonly number[],
  ) {}

  /**
   * The offset of the first octet that no match of a rule can have there; the length if there is none but the end is
   * wrong; null if the rule matches.
   */
  errorOffset(rule: string, input: Uint8Array): number | null {
    let now = this.rule(rule);
    if (!this.canMatch(now)) return 0;
    for (const [offset, octet] of input.entries()) {
      now = this.step(now, octet);
      if (!this.canMatch(now)) return offset;
    }
    return now.nullable ? null : input.length;
  }

  /** Whether the expression matches anything. */
  private canMatch(expression: Expression): boolean {
    const known = this.viable.get(expression) ?? this.findMatch(expression);
    this.viable.set(expression, known);
    return known;
  }

  private findMatch(from: Expression): boolean {
    const seen = new Set([from]);
    for (const expression of seen) {
      if (expression.nullable) return true;
      if (seen.size > LIMIT) throw new Error("too many derivatives");
      for (const octet of this.alphabet) seen.add(this.step(expression, octet));
    }
    return false;
  }

  /** What may follow the octet. */
  step(expression: Expression, octet: number): Expression {
    const key = `${expression.id} ${octet}`;
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    const derived = expression.derive(octet);
    this.steps.set(key, derived);
    return derived;
  }

  private make(key: string, nullable: boolean, derive: (octet: number) => Expression): Expression {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const expression = { id: this.known.size, nullable, derive };
    this.known.set(key, expression);
    return expression;
  }

  private octets(key: string, holds: (octet: number) => boolean): Expression {
    return this.make(`octets ${key}`, false, (octet) => (holds(octet) ? this.empty : this.none));
  }

  private cat(first: Expression, second: Expression): Expression {
    if (first === this.none || second === this.none) return this.none;
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    return this.make(`cat ${first.id} ${second.id}`, first.nullable && second.nullable, (octet) => {
      const inFirst = this.cat(this.step(first, octet), second);
      return first.nullable ? this.or([inFirst, this.step(second, octet)]) : inFirst;
    });
  }

  private readonly parts = new Map<Expression, readonly Expression[]>();

  private or(alternatives: readonly Expression[]): Expression {
    const flat = new Set(alternatives.flatMap((e) => this.parts.get(e) ?? [e]));
    flat.delete(this.none);
    if (flat.has(this.all)) return this.all;
    const sorted = [...flat].sort((a, b) => a.id - b.id);
    const [only] = sorted;
    if (only === undefined) return this.none;
    if (sorted.length === 1) return only;
    const made = this.make(
      `or ${sorted.map((e) => e.id).join(" ")}`,
      sorted.some((e) => e.nullable),
      (octet) => this.or(sorted.map((e) => this.step(e, octet))),
    );
    this.parts.set(made, sorted);
    return made;
  }

  private not(inner: Expression): Expression {
    return this.make(`not ${inner.id}`, !inner.nullable, (octet) => this.not(this.step(inner, octet)));
  }

  private and(first: Expression, second: Expression): Expression {
    if (first === this.none || second === this.none) return this.none;
    if (first === this.all || first === second) return second;
    if (second === this.all) return first;
    return this.make(`and ${first.id} ${second.id}`, first.nullable && second.nullable, (octet) =>
      this.and(this.step(first, octet), this.step(second, octet)),
    );
  }

  private star(body: Expression): Expression {
    if (body === this.none || body === this.empty) return this.empty;
    const star: Expression = this.make(`star ${body.id}`, true, (octet) => this.cat(this.step(body, octet), star));
    return star;
  }

  private rule(name: string): Expression {
    const rule = this.rules.get(name.toLowerCase());
    if (rule === undefined) throw new Error(`no rule ${name}`);
    if (rule.annotations.some((a) => a.word === "take")) throw new Error("what is taken depends on the input");
    const caseSensitive = rule.annotations.some((a) => a.word === "case-sensitive");
    const body = this.or(rule.alternatives.map((node) => this.node(node, caseSensitive)));
    return this.and(body, this.restriction(rule));
  }

  /** What the annotations of a rule let pass of what its body matches. */
  restriction({ annotations }: OracleRule): Expression {
    return annotations.reduce((inside, annotation) => {
      switch (annotation.word) {
        case "except":
          return this.and(inside, this.not(this.node(annotation.operand, false)));
        case "intersection":
          return this.and(inside, this.node(annotation.operand, false));
        case "without": {
          const operand = this.node(annotation.operand, false);
          const others = this.octets(`but ${operand.id}`, (octet) => !this.step(operand, octet).nullable);
          return this.and(inside, this.star(others));
        }
        case "range":
          return this.and(inside, this.number(annotation, ""));
        case "utf8":
          return this.and(inside, this.utf8([]));
        default:
          return inside;
      }
    }, this.all);
  }

  /** Numbers within bounds that begin with some digits; leading zeros are forgotten. */
  private number(range: { min: string; max: string; padded: boolean }, digits: string): Expression {
    const { min, max, padded } = range;
    const isWithin = digits !== "" && BigInt(min) <= BigInt(digits) && BigInt(digits) <= BigInt(max);
    return this.make(`number ${min} ${max} ${padded} ${digits}`, isWithin, (octet) => {
      const next = (digits === "0" ? "" : digits) + String.fromCharCode(octet);
      if (octet < 0x30 || octet > 0x39 || (digits === "0" && !padded) || BigInt(next) > BigInt(max)) return this.none;
      return this.number(range, next);
    });
  }

  /** Well-formed UTF-8 behind the first octets of a character. */
  private utf8(begun: readonly number[]): Expression {
    return this.make(`utf8 ${begun.join(" ")}`, begun.length === 0, (octet) => {
      const octets = [...begun, octet];
      if (isUtf8(Uint8Array.from(octets))) return this.utf8([]);
      return CONTINUATIONS.some((rest) => isUtf8(Uint8Array.from([...octets, ...rest])))
        ? this.utf8(octets)
        : this.none;
    });
  }

  private node(node: Node, caseSensitive: boolean): Expression {
    switch (node.kind) {
      case "alternation":
        return this.or(node.parts.map((part) => this.node(part, caseSensitive)));
      case "concatenation":
        return node.parts.reduceRight<Expression>(
          (rest, part) => this.cat(this.node(part, caseSensitive), rest),
          this.empty,
        );
      case "repetition":
        return this.repetition(this.node(node.body, caseSensitive), node.min, node.max);
      case "reference":
        return this.rule(node.name);
      case "range":
        return this.octets(`${node.low}-${node.high}`, (octet) => node.low <= octet && octet <= node.high);
      case "values":
        return this.literal(node.values);
      case "string": {
        const isSensitive = node.caseSensitive ?? caseSensitive;
        return this.sequence([...node.text].map((character) => this.character(character, isSensitive)));
      }
      case "prose":
        throw new Error("prose has no meaning");
    }
  }

  private literal(octets: readonly number[]): Expression {
    return this.sequence(octets.map((value) => this.octets(`${value}`, (octet) => octet === value)));
  }

  private character(character: string, caseSensitive: boolean): Expression {
    const fold = (text: string) => (caseSensitive ? text : text.toLowerCase());
    const wanted = fold(character);
    return this.octets(`${wanted} ${caseSensitive}`, (octet) => fold(String.fromCharCode(octet)) === wanted);
  }

  private sequence(parts: readonly Expression[]): Expression {
    return parts.reduceRight((rest, part) => this.cat(part, rest), this.empty);
  }

  private repetition(body: Expression, min: number, max: number): Expression {
    let tail = max === Infinity ? this.star(body) : this.empty;
    for (let i = min; max !== Infinity && i < max; i++) tail = this.or([this.empty, this.cat(body, tail)]);
    for (let i = 0; i < min; i++) tail = this.cat(body, tail);
    return tail;
  }
}
