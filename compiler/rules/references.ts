/** Which rules a rule names. */
import type { Annotation, Node, Rule, Span } from "../abnf/syntax.js";

export interface Reference {
  readonly name: string;
  readonly span: Span;
}

/** Rule names are case-insensitive (RFC 5234 section 2.1). */
export const ruleKey = (name: string) => name.toLowerCase();

export function referencesIn(node: Node): Reference[] {
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return node.parts.flatMap(referencesIn);
    case "repetition":
      return referencesIn(node.body);
    case "reference":
      return [{ name: node.name, span: node.span }];
    default:
      return [];
  }
}

/** References of the body and of annotations that compute on languages. */
export function allReferences({ body, annotations }: Pick<Rule, "body" | "annotations">): Reference[] {
  return [...referencesIn(body), ...annotations.flatMap(annotationReferences)];
}

/** The keys of the rules that are needed for some of them, themselves included; `referencesOf` are those that count. */
export function reachableFrom(
  roots: readonly Pick<Rule, "name">[],
  rules: ReadonlyMap<string, Pick<Rule, "body" | "annotations">>,
  referencesOf = allReferences,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const work = roots.map((rule) => ruleKey(rule.name));
  for (let key = work.pop(); key !== undefined; key = work.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const rule = rules.get(key);
    if (rule !== undefined) work.push(...referencesOf(rule).map((r) => ruleKey(r.name)));
  }
  return reached;
}

export function annotationReferences(annotation: Annotation): Reference[] {
  switch (annotation.word) {
    case "except":
    case "intersection":
    case "without":
      return referencesIn(annotation.operand);
    default:
      return [];
  }
}
