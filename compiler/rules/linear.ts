/**
 * Rules that lead to one another at one end only, as a system of linear equations over languages:
 *
 *     X = a X / b Y / c        right-linear: what leads on stands last
 *     X = X a / Y b / c        left-linear: it stands first
 *
 * Such a system has a regular solution, found by elimination and Arden's rule: `X = a X / b` is `X = *a b`.
 */
import type { Node, Span } from "../abnf/syntax.js";
import { type Reference, referencesIn, ruleKey } from "./references.js";

export type Side = "right" | "left";

/** A rule of the system, by key. */
export interface Equation {
  readonly key: string;
  readonly body: Node;
}

/** The nodes of all coefficients together: elimination multiplies them, and no grammar that is written by hand has as many. */
const MAX_SIZE = 10_000;

/** Rules of a system: elimination goes over all of them for each. */
const MAX_RULES = 500;

/** No rule of the system matches anything: each leads on for ever. */
export class NoWayOut extends Error {}

/** The system or its solution is too large. */
export class TooComplex extends Error {}

/**
 * New bodies for the rules, in which each names only rules that come after it. Null if one of them is not linear on
 * this side.
 */
export function solveLinear(equations: readonly Equation[], side: Side): Map<string, Node> | null {
  const members = new Set(equations.map((e) => e.key));
  const sums = new Map<string, Sum>();
  for (const { key, body } of equations) {
    const sum = asSum(body, members, side);
    if (sum === null) return null;
    sums.set(key, sum);
  }
  if (equations.length > MAX_RULES) throw new TooComplex();
  return eliminate(sums, side);
}

/** The first reference to a member that is not at the given end of a rule. */
export function misplacedReference(body: Node, members: ReadonlySet<string>, side: Side): Reference | null {
  switch (body.kind) {
    case "alternation":
      return firstOf(body.parts, (part) => misplacedReference(part, members, side));
    case "concatenation": {
      const end = body.parts.at(side === "right" ? -1 : 0);
      return firstOf(body.parts, (part) =>
        part === end ? misplacedReference(part, members, side) : memberIn(part, members),
      );
    }
    case "repetition":
      if (body.max === 0) return null;
      return body.max === 1 ? misplacedReference(body.body, members, side) : memberIn(body.body, members);
    default:
      return null;
  }
}

function firstOf<T>(nodes: readonly Node[], find: (node: Node) => T | null): T | null {
  for (const node of nodes) {
    const found = find(node);
    if (found !== null) return found;
  }
  return null;
}

function memberIn(node: Node, members: ReadonlySet<string>): Reference | null {
  return referencesIn(node).find((r) => members.has(ruleKey(r.name))) ?? null;
}

/** `terms[X] X / ... / rest`, or mirrored. A rest of null stands for no input at all. */
interface Sum {
  readonly terms: Map<string, Term>;
  rest: Term | null;
}

/** A node and the number of nodes in it. */
interface Term {
  readonly node: Node;
  readonly size: number;
}

function asSum(node: Node, members: ReadonlySet<string>, side: Side): Sum | null {
  if (misplacedReference(node, members, side) !== null) return null;
  const sum: Sum = { terms: new Map(), rest: null };
  addAlternatives(sum, node, null, members, side);
  return sum;
}

/** Adds what `node` stands for, with `beside` on its other side, to a sum. */
function addAlternatives(sum: Sum, node: Node, beside: Term | null, members: ReadonlySet<string>, side: Side): void {
  const add = (inner: Node, next = beside) => addAlternatives(sum, inner, next, members, side);
  if (memberIn(node, members) === null) {
    sum.rest = either(sum.rest, times(beside, { node, size: sizeOf(node) }, side));
  } else if (node.kind === "reference") {
    const key = ruleKey(node.name);
    sum.terms.set(key, either(sum.terms.get(key) ?? null, beside ?? nothing(node.span)));
  } else if (node.kind === "alternation") {
    for (const part of node.parts) add(part);
  } else if (node.kind === "repetition") {
    if (node.max > 0) add(node.body);
    if (node.min === 0) add(nothing(node.span).node);
  } else if (node.kind === "concatenation") {
    const [last, others] =
      side === "right" ? [node.parts.at(-1), node.parts.slice(0, -1)] : [node.parts[0], node.parts.slice(1)];
    const before = others.length === 0 ? beside : times(beside, concatenationOf(others, node.span), side);
    if (last !== undefined) add(last, before);
  }
}

function eliminate(sums: ReadonlyMap<string, Sum>, side: Side): Map<string, Node> {
  const solved = new Map<string, Node>();
  for (const [key, sum] of sums) {
    solveFor(key, sum, side);
    const body = bodyOf(sum, side);
    if (body === null) throw new NoWayOut();
    solved.set(key, body);
    for (const [other, later] of sums) {
      if (!solved.has(other)) substitute(later, key, sum, side);
    }
    const size = [...sums.values()].reduce((total, s) => total + sizeOfSum(s), 0);
    if (size > MAX_SIZE) throw new TooComplex();
  }
  return solved;
}

/** Arden's rule: X = a X / rest becomes *a rest. */
function solveFor(key: string, sum: Sum, side: Side): void {
  const own = sum.terms.get(key);
  if (own === undefined) return;
  sum.terms.delete(key);
  if (own.size === 0) return; // X = X / rest says nothing
  const { node, size } = own;
  const repeated: Node = { kind: "repetition", min: 0, max: Infinity, body: node, span: node.span };
  const loop = { node: repeated, size: size + 1 };
  for (const [other, term] of sum.terms) sum.terms.set(other, times(loop, term, side));
  if (sum.rest !== null) sum.rest = times(loop, sum.rest, side);
}

/** Replaces X in `sum` by what X is equal to. */
function substitute(sum: Sum, key: string, value: Sum, side: Side): void {
  const factor = sum.terms.get(key);
  if (factor === undefined) return;
  sum.terms.delete(key);
  for (const [other, term] of value.terms) {
    sum.terms.set(other, either(sum.terms.get(other) ?? null, times(factor, term, side)));
  }
  if (value.rest !== null) sum.rest = either(sum.rest, times(factor, value.rest, side));
}

function bodyOf(sum: Sum, side: Side): Node | null {
  let whole: Term | null = null;
  for (const [key, factor] of sum.terms) {
    const reference: Node = { kind: "reference", name: key, span: factor.node.span };
    whole = either(whole, times(factor, { node: reference, size: 1 }, side));
  }
  if (sum.rest !== null) whole = either(whole, sum.rest);
  return whole?.node ?? null;
}

function sizeOfSum({ terms, rest }: Sum): number {
  return [...terms.values()].reduce((total, term) => total + term.size, rest?.size ?? 0);
}

function nothing(span: Span): Term {
  return { node: { kind: "string", text: "", caseSensitive: false, span }, size: 0 };
}

function concatenationOf(parts: readonly Node[], span: Span): Term {
  const [only] = parts;
  const node: Node = parts.length === 1 && only ? only : { kind: "concatenation", parts, span };
  return { node, size: sizeOf(node) };
}

/** `a b`, or mirrored `b a`. */
function times(a: Term | null, b: Term, side: Side): Term {
  if (a === null || a.size === 0) return b;
  if (b.size === 0) return a;
  const [first, second] = side === "right" ? [a.node, b.node] : [b.node, a.node];
  const parts = [first, second].flatMap((n) => (n.kind === "concatenation" ? n.parts : [n]));
  return { node: { kind: "concatenation", parts, span: b.node.span }, size: a.size + b.size };
}

function either(a: Term | null, b: Term): Term {
  if (a === null) return b;
  const parts = [a.node, b.node].flatMap((n) => (n.kind === "alternation" ? n.parts : [n]));
  return { node: { kind: "alternation", parts, span: a.node.span }, size: a.size + b.size + 1 };
}

/** Empty strings count nothing. */
function sizeOf(node: Node): number {
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return node.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    case "repetition":
      return sizeOf(node.body) + 1;
    case "string":
      return node.text === "" ? 0 : 1;
    default:
      return 1;
  }
}
