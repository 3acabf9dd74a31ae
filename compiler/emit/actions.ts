/**
 * Action modules: ordinary TypeScript functions beside the grammar, whose bodies are inlined into the generated code.
 *
 * An exported function (or arrow function with a body) is an action. Its body is placed where the action runs, in a
 * labelled block: `return` becomes a jump to the block's end. The module's other statements, state included, move to
 * the top of the generated file; imports and type-only statements stay behind, so the result stands alone.
 */
import type {
  ArrowFunction,
  FunctionDeclaration,
  FunctionExpression,
  ImportDeclaration,
  Node,
  ReturnStatement,
  SourceFile,
} from "ts-morph";

import { indent } from "./style.js";
import { recordsParameters } from "./tape.js";
import { tsMorph } from "./ts-morph.js";

type ActionFunction = FunctionDeclaration | ArrowFunction | FunctionExpression;

/** An action module as it is read; a grammar without one has no path. */
export interface ActionSource {
  readonly path: string | null;
  readonly text: string;
}

/** What a grammar is checked against. */
export interface ActionFacts {
  readonly path: string | null;
  /** Of the actions. */
  readonly names: ReadonlySet<string>;
  /** Imported values, by the name they have in the module. */
  readonly imports: readonly { readonly name: string; readonly module: string }[];
}

export class ActionModule {
  private readonly functions = new Map<string, ActionFunction>();
  /** Statements that the generated file needs, as text. */
  readonly preamble: readonly string[];
  private readonly imports: ActionFacts["imports"];

  constructor(
    readonly path: string | null,
    text: string,
    isTaken: (name: string) => boolean,
  ) {
    const { Project } = tsMorph();
    const project = new Project({ useInMemoryFileSystem: true });
    const file = project.createSourceFile("actions.ts", text);
    renameTaken(file, isTaken);
    const preamble: string[] = [];
    for (const statement of file.getStatements()) {
      const exported = exportedFunction(statement);
      if (exported !== null) this.functions.set(exported.name, exported.action);
      else if (isKept(statement)) preamble.push(statement.getText(true));
    }
    this.preamble = preamble;
    this.imports = file.getImportDeclarations().flatMap(valueImports);
  }

  facts(): ActionFacts {
    return { path: this.path, names: new Set(this.functions.keys()), imports: this.imports };
  }

  /** The action's body as statements; `refused` is what to do when it returns false, null if it cannot. */
  inline(name: string, start: string, end: string, refused: string | null): string[] {
    const action = this.functions.get(name);
    const body = action?.getBody();
    if (action === undefined || !tsMorph().Node.isBlock(body)) return [];
    const verdict = `${name}Holds`;
    const offset = body.getPos() + body.getLeadingTriviaWidth();
    const statements = withoutReturns(body.getText(), returnsOf(action), offset, (value) =>
      refused === null ? `break ${name};` : `{ ${verdict} = ${value ?? "true"}; break ${name}; }`,
    );
    // A block of its own: the body may declare names that the parameters' values are made of.
    const inner = ["{", ...statements, "}"];
    const block = [`${name}: {`, ...indent(withParameters(action, name, argumentsFor(start, end), inner)), "}"];
    if (refused === null) return block;
    return ["{", ...indent([`let ${verdict} = true;`, ...block, `if (!${verdict}) { ${refused} }`]), "}"];
  }
}

/** What the parameters of an action stand for, in order; see the interface in the generated file. */
function argumentsFor(start: string, end: string): string[] {
  return ["octets", start, end, ...recordsParameters.map((p) => p.local)];
}

/** The body behind declarations of the parameters; by way of temporaries if one is named like a part of a value. */
function withParameters(
  action: ActionFunction,
  name: string,
  values: readonly string[],
  body: readonly string[],
): string[] {
  const parameters = action
    .getParameters()
    .map((p, index) => ({ name: p.getName(), value: values[index] ?? "undefined" }))
    .filter((p) => p.name !== p.value && body.some((line) => wordsIn(line).includes(p.name)));
  const clash = parameters.some((p) => values.some((value) => wordsIn(value).includes(p.name)));
  if (!clash) return [...parameters.map((p) => `let ${p.name} = ${p.value};`), ...body];
  const temporaries = parameters.map((p, index) => `const ${name}_${index} = ${p.value};`);
  const declarations = parameters.map((p, index) => `let ${p.name} = ${name}_${index};`);
  return [...temporaries, "{", ...indent([...declarations, ...body]), "}"];
}

function wordsIn(code: string): string[] {
  return code.match(/\w+/g) ?? [];
}

/** The module's own names give way to those of the code that bodies are placed in. */
function renameTaken(file: SourceFile, isTaken: (name: string) => boolean): void {
  const declarations = [...file.getVariableDeclarations(), ...file.getFunctions(), ...file.getClasses()];
  for (const declaration of declarations) {
    const name = declaration.getName();
    if (name === undefined || !isTaken(name) || exportedFunction(declarationStatement(declaration)) !== null) continue;
    declaration.rename(`action${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  }
}

function declarationStatement(declaration: Node): Node {
  return tsMorph().Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration;
}

function exportedFunction(statement: Node): { name: string; action: ActionFunction } | null {
  const { Node } = tsMorph();
  if (Node.isFunctionDeclaration(statement) && statement.hasExportKeyword()) {
    const name = statement.getName();
    return name === undefined ? null : { name, action: statement };
  }
  if (!Node.isVariableStatement(statement) || !statement.hasExportKeyword()) return null;
  const [declaration] = statement.getDeclarations();
  const initializer = declaration?.getInitializer();
  if (declaration === undefined || !(Node.isArrowFunction(initializer) || Node.isFunctionExpression(initializer)))
    return null;
  return { name: declaration.getName(), action: initializer };
}

function valueImports(declaration: ImportDeclaration): { name: string; module: string }[] {
  if (declaration.isTypeOnly()) return [];
  const module = declaration.getModuleSpecifierValue();
  const named = declaration.getNamedImports().flatMap((n) => (n.isTypeOnly() ? [] : [n.getName()]));
  const others = [declaration.getDefaultImport()?.getText(), declaration.getNamespaceImport()?.getText()];
  return [...named, ...others.filter((name) => name !== undefined)].map((name) => ({ name, module }));
}

function isKept(statement: Node): boolean {
  const { Node } = tsMorph();
  const isType = Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement);
  return !isType && !Node.isImportDeclaration(statement) && !Node.isExportAssignment(statement);
}

/** The `return`s of the action itself, not those of functions inside it. */
function returnsOf(action: ActionFunction): ReturnStatement[] {
  const { Node } = tsMorph();
  const found: ReturnStatement[] = [];
  action.getBody()?.forEachDescendant((node, traversal) => {
    if (Node.isFunctionLikeDeclaration(node) || Node.isArrowFunction(node) || Node.isFunctionExpression(node))
      traversal.skip();
    else if (Node.isReturnStatement(node)) found.push(node);
  });
  return found;
}

/** The lines between a body's braces, its returns replaced. */
function withoutReturns(
  text: string,
  returns: readonly ReturnStatement[],
  offset: number,
  replacement: (value: string | undefined) => string,
): string[] {
  let result = text;
  for (const node of [...returns].reverse()) {
    const from = node.getStart() - offset;
    const to = node.getEnd() - offset;
    result = result.slice(0, from) + replacement(node.getExpression()?.getText()) + result.slice(to);
  }
  const lines = result.slice(result.indexOf("{") + 1, result.lastIndexOf("}")).split("\n");
  return lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== "");
}
