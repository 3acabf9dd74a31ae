/** The syntax tree as indented text, a node per line. */
import type { Annotation, Directive, EntryName, Grammar, Node, Word } from "./syntax.js";

export function printGrammar(grammar: Grammar): string {
  const lines = grammar.directives.map((d) => `;! ${showDirective(d)}`);
  for (const rule of grammar.rules) {
    lines.push(`${rule.name} ${rule.operator}`, ...nodeLines(rule.body, 1));
    lines.push(...rule.annotations.map((a) => `  ;! ${showAnnotation(a)}`));
  }
  return `${lines.join("\n")}\n`;
}

function nodeLines(node: Node, depth: number): string[] {
  const line = (text: string) => "  ".repeat(depth) + text;
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return [line(node.kind), ...node.parts.flatMap((part) => nodeLines(part, depth + 1))];
    case "repetition":
      return [
        line(`repetition ${node.min}*${node.max === Infinity ? "" : node.max}`),
        ...nodeLines(node.body, depth + 1),
      ];
    case "reference":
      return [line(node.name)];
    case "string":
      return [line(`${node.caseSensitive === null ? "" : node.caseSensitive ? "%s" : "%i"}"${node.text}"`)];
    case "values":
      return [line(`%d${node.values.join(".")}`)];
    case "range":
      return [line(`%d${node.low}-${node.high}`)];
    case "prose":
      return [line(`<${node.text}>`)];
  }
}

function showDirective(directive: Directive): string {
  switch (directive.word) {
    case "entry":
    case "recognise":
      return `${directive.word} ${directive.rules.map(showEntry).join(" ")}`;
    case "actions":
    case "import":
      return `${directive.word} "${directive.path}"`;
    case "alphabet":
      return `alphabet ${directive.alphabet}`;
    case "comma-lists":
      return `comma-lists ${directive.form}`;
  }
}

function showEntry({ name, options, as }: EntryName): string {
  return [name, ...options.map((o) => `with ${o}`), ...(as === null ? [] : [`as ${as}`])].join(" ");
}

function showAnnotation(annotation: Annotation): string {
  const { condition } = annotation;
  const prefix = condition === null ? "" : `${condition.negated ? "unless" : "if"} ${condition.option}: `;
  return prefix + showWord(annotation);
}

function showWord(annotation: Word): string {
  switch (annotation.word) {
    case "capture":
      return `capture ${annotation.field} ${annotation.type}${annotation.absent === null ? "" : ` absent ${annotation.absent}`}`;
    case "list":
      return `list ${annotation.field}${annotation.after === null ? "" : ` after ${annotation.after}`}`;
    case "range":
      return `range ${annotation.min}..${annotation.max}${annotation.padded ? " padded" : ""}`;
    case "except":
    case "intersection":
    case "without":
      return `${annotation.word}\n${nodeLines(annotation.operand, 2).join("\n")}`;
    case "utf8":
    case "case-sensitive":
      return annotation.word;
    case "error":
      return `error ${annotation.code} "${annotation.text}"`;
    case "take":
      return `take ${annotation.field} max ${annotation.max}`;
    case "prefer":
      return `prefer ${annotation.order}`;
    case "action": {
      const fails = annotation.fails === null ? "" : ` fails ${annotation.fails.code} "${annotation.fails.text}"`;
      return `${annotation.moment} ${annotation.action}${fails}`;
    }
  }
}
