/**
 * Lists between commas, by which RFC 9110 section 5.6.1 extends ABNF: `#element`, `1#element`, `<n>#<m>element`. They
 * stand for plain ABNF, which is what they become as soon as they are read. `;! comma-lists` says which of the two
 * things that the RFC has them stand for: what a sender may write, or what a recipient has to take.
 *
 * White space around the commas is the rule OWS of section 5.6.3, the grammar's own where it has one.
 */
import type { Node, Span } from "./syntax.js";

export type CommaLists = "recipient" | "sender";

/** Supplied to grammars that have lists, and do not define it. */
export const listRules = `
OWS = *( SP / HTAB )         ; optional white space, RFC 9110 section 5.6.3
`;

/** `min#max element` in ABNF. Empty elements, which a recipient passes over, do not count. */
export function commaList(form: CommaLists, min: number, max: number, element: Node, span: Span): Node {
  const ows: Node = { kind: "reference", name: "OWS", span };
  const comma: Node = { kind: "string", text: ",", caseSensitive: null, span };
  const cat = (...parts: Node[]): Node => ({ kind: "concatenation", parts, span });
  const repeat = (least: number, most: number, body: Node): Node => ({
    kind: "repetition",
    min: least,
    max: most,
    body,
    span,
  });
  const option = (body: Node) => repeat(0, 1, body);
  const elements = (gap: Node, ...behind: Node[]): Node =>
    max === 0
      ? repeat(0, 0, element)
      : cat(element, repeat(Math.max(min - 1, 0), max - 1, cat(gap, element)), ...behind);
  if (form === "sender") {
    const some = elements(cat(ows, comma, ows));
    return min === 0 ? option(some) : some;
  }
  // The RFC's `[ element ] *( OWS "," OWS [ element ] )`, with one way to read white space between two commas.
  const gap = cat(ows, repeat(1, Infinity, cat(comma, ows)));
  const some = elements(gap, option(gap));
  return cat(option(gap), min === 0 ? option(some) : some);
}
