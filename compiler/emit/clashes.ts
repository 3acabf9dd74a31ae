/** Names that differ in the grammar, but would be the same in the code. */
import type { Span } from "../abnf/syntax.js";
import * as report from "../diagnostics.js";
import { Problems } from "../diagnostics.js";
import type { Parser } from "../machine.js";
import type { AnnotatedEntry, AnnotatedGrammar } from "../rules/annotate.js";
import type { Field, List } from "../rules/expression.js";
import { isTaken, pascalCase } from "../rules/names.js";
import { listConstant, prefixOf, recordType } from "./emit.js";
import { tableNames } from "./table.js";

/** A name in the code, and what of the grammar it is for. */
interface CodeName {
  readonly name: string;
  readonly owner: string;
  readonly span: Span;
}

export function checkNames({ entries, captures: { fields, lists } }: AnnotatedGrammar, parser: Parser): void {
  const problems = new Problems();
  const scalars = fields.filter((f) => f.list === null);
  for (const { name, type, span } of scalars) {
    if (memberNames(name, type).some(isTaken)) problems.add(report.takenName(name, span));
  }
  const members = scalars.flatMap((f) => memberNames(f.name, f.type).map((name) => ofField(f, name)));
  const infos = lists.map((list, index) => ({ list, info: parser.lists[index] }));
  const named = (nameOf: typeof listConstant) =>
    infos.flatMap(({ list, info }) => (info === undefined ? [] : [ofList(list, nameOf(info, parser))]));
  const spaces = [
    [...members, ...listsIn(null, lists)],
    ...lists.map((list) => [...list.fields.map((f) => ofField(f, f.name)), ...listsIn(list, lists)]),
    [...entries.flatMap(ofTables), ...named(listConstant)],
    named(recordType),
  ];
  for (const space of spaces) addClashes(space, problems);
  problems.throwIfErrors();
}

/** Whether classes can be named after the grammar. */
export function makesIdentifier(grammar: string): boolean {
  return /^[A-Za-z]/.test(pascalCase(grammar));
}

/** What a field of the whole match is called there. */
function memberNames(name: string, type: Field["type"]): string[] {
  return [name, `${name}Start`, `${name}End`, ...(type === "timestamp" ? [`${name}Nanos`] : [])];
}

function listsIn(parent: List | null, lists: readonly List[]): CodeName[] {
  return lists.filter((list) => list.parent === parent).map((list) => ofList(list, list.name));
}

function ofField(field: Field, name: string): CodeName {
  return { name, owner: `field ${field.name}`, span: field.span };
}

function ofList(list: List, name: string): CodeName {
  return { name, owner: `list ${list.name}`, span: list.span };
}

function ofTables({ rule, name: entry, isRecogniser }: AnnotatedEntry): CodeName[] {
  return tableNames(prefixOf({ entry, isRecogniser })).map((name) => {
    return { name, owner: `the machine of ${entry}`, span: rule.nameSpan };
  });
}

function addClashes(names: readonly CodeName[], problems: Problems): void {
  const known = new Map<string, CodeName>();
  for (const { name, owner, span } of names) {
    const other = known.get(name);
    if (other === undefined) known.set(name, { name, owner, span });
    else problems.add(report.nameClash(name, owner, span, other.owner, other.span));
  }
}
