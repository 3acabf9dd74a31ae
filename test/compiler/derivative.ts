/**
 * Where an input stops being the start of a match, by derivatives of regular expressions (Brzozowski 1964): the
 * derivative by an octet describes what may follow it. Expressions are kept in a normal form in which alternatives
 * are sets, so that each has only finitely many derivatives. Built from the syntax tree alone.
 */
import type { Node } from "../../compiler/abnf/syntax.js";
import type { OracleRule } from "./oracle.js";

interface Expression {
  readonly id: number;
  readonly nullable: boolean;
  derive(octet: number): Expression;
}

/** More derivatives than this: the grammar is too large for this method. */
const LIMIT = 3000;

export class Derivatives {
  private readonly known = new Map<string, Expression>();
  private readonly steps = new Map<string, Expression>();
  private readonly none = this.make("none", false, () => this.none);
  private readonly empty = this.make("empty", true, () => this.none);
  private readonly all = this.not(this.none);
  private readonly start: Expression;

  /** `alphabet` has a member of every set of octets that the grammar tells apart. */
  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    rule: string,
    private readonly alphabet: readonly number[],
  ) {
    this.start = this.rule(rule);
  }

  /** The offset of the first octet that no match can have there; the length if there is none but the end is wrong. */
  errorOffset(input: Uint8Array): number | null {
    let now = this.start;
    if (!this.canMatch(now)) return 0;
    for (const [offset, octet] of input.entries()) {
      now = this.step(now, octet);
      if (!this.canMatch(now)) return offset;
    }
    return now.nullable ? null : input.length;
  }

  private canMatch(from: Expression): boolean {
    const seen = new Set([from]);
    for (const expression of seen) {
      if (expression.nullable) return true;
      if (seen.size > LIMIT) throw new Error("too many derivatives");
      for (const octet of this.alphabet) seen.add(this.step(expression, octet));
    }
    return false;
  }

  private step(expression: Expression, octet: number): Expression {
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
    const body = this.or(rule.alternatives.map((node) => this.node(node)));
    return rule.annotations.reduce((inside, annotation) => {
      switch (annotation.word) {
        case "except":
          return this.and(inside, this.not(this.node(annotation.operand)));
        case "intersection":
          return this.and(inside, this.node(annotation.operand));
        case "without": {
          const operand = this.node(annotation.operand);
          const others = this.octets(`but ${operand.id}`, (octet) => !this.step(operand, octet).nullable);
          return this.and(inside, this.star(others));
        }
        case "capture":
          return inside;
        default:
          throw new Error(`${annotation.word} is not covered`);
      }
    }, body);
  }

  private node(node: Node): Expression {
    switch (node.kind) {
      case "alternation":
        return this.or(node.parts.map((part) => this.node(part)));
      case "concatenation":
        return node.parts.reduceRight<Expression>((rest, part) => this.cat(this.node(part), rest), this.empty);
      case "repetition":
        return this.repetition(this.node(node.body), node.min, node.max);
      case "reference":
        return this.rule(node.name);
      case "range":
        return this.octets(`${node.low}-${node.high}`, (octet) => node.low <= octet && octet <= node.high);
      case "values":
        return this.sequence(node.values.map((value) => this.octets(`${value}`, (octet) => octet === value)));
      case "string":
        return this.sequence([...node.text].map((character) => this.character(character, node.caseSensitive === true)));
      case "prose":
        throw new Error("prose has no meaning");
    }
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
