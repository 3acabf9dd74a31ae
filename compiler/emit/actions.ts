/**
 * Action modules: ordinary TypeScript functions beside the grammar, whose bodies are inlined into the generated code.
 *
 * An exported function or arrow function is an action. Its body is placed where the action runs, in a labelled block:
 * `return` becomes a jump to the block's end. The module's other statements, state and types included, move to the top of
 * the generated file, and so do actions that are called from others; imports stay behind, so the result stands alone.
 */
import type {
  ArrowFunction,
  FunctionDeclaration,
  FunctionExpression,
  ImportDeclaration,
  Node,
  ParameterDeclaration,
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
  /** What is no TypeScript; what else there is of the module may be wrong. */
  readonly syntaxErrors: readonly PlaceInModule[];
  /** What cannot be inlined, by action. */
  readonly unfit: readonly (PlaceInModule & { readonly action: string })[];
}

/** Offsets in the module's text. */
export interface PlaceInModule {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export class ActionModule {
  private readonly functions: ReadonlyMap<string, ActionFunction>;
  /** Statements that the generated file needs, as text. */
  readonly preamble: readonly string[];
  private readonly known: ActionFacts;
  /** Names in the module, which no name that is made up here may be like. */
  private readonly words: ReadonlySet<string>;

  constructor(path: string | null, text: string, isTaken: (name: string) => boolean) {
    const syntaxErrors = path === null ? [] : syntaxErrorsOf(text);
    const { Project } = tsMorph();
    const file = new Project({ useInMemoryFileSystem: true }).createSourceFile(
      "actions.ts",
      syntaxErrors.length > 0 ? "" : text,
    );
    this.functions = new Map(file.getStatements().flatMap(exportedFunctions));
    this.known = {
      path,
      names: new Set(this.functions.keys()),
      imports: file.getImportDeclarations().flatMap(valueImports),
      syntaxErrors,
      unfit: [...this.functions].flatMap(([action, code]) => unfitParts(action, code).map((p) => ({ action, ...p }))),
    };
    this.words = new Set(wordsIn(text));
    renameTaken(file, isTaken);
    this.preamble = file.getStatements().flatMap((statement) => keptText(statement, file));
  }

  facts(): ActionFacts {
    return this.known;
  }

  /** The action's body as statements; `refused` is what to do when it returns false, null if it cannot. */
  inline(name: string, start: string, end: string, refused: string | null): string[] {
    const action = this.functions.get(name);
    if (action === undefined) return [];
    const label = LABELS.test(name) ? `${name}_` : name;
    const verdict = this.unused(`${name}Holds`);
    const statements = bodyOf(action, (value) => {
      const hasEffect = value !== null && !/^\w+$/.test(value);
      if (refused === null) return hasEffect ? `{ void (${value}); break ${label}; }` : `break ${label};`;
      return `{ ${verdict} = ${value ?? "true"}; break ${label}; }`;
    });
    // A block of its own: the body may declare names that the parameters' values are made of.
    const inner = ["{", ...statements, "}"];
    const block = [`${label}: {`, ...indent(this.withParameters(action, name, argumentsFor(start, end), inner)), "}"];
    if (refused === null) return block;
    return ["{", ...indent([`let ${verdict} = true;`, ...block, `if (!${verdict}) { ${refused} }`]), "}"];
  }

  /** The body behind declarations of the parameters; by way of temporaries if one is named like a part of a value. */
  private withParameters(
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
    const named = parameters.map((p, index) => ({ ...p, temporary: this.unused(`${name}_${index}`) }));
    const temporaries = named.map((p) => `const ${p.temporary} = ${p.value};`);
    const declarations = named.map((p) => `let ${p.name} = ${p.temporary};`);
    return [...temporaries, "{", ...indent([...declarations, ...body]), "}"];
  }

  private unused(name: string): string {
    return this.words.has(name) ? this.unused(`${name}_`) : name;
  }
}

/** Labels of the code that bodies are placed in. */
const LABELS = /^(machine|(to|loop)\d+)$/;

/** What the parameters of an action stand for, in order; see the interface in the generated file. */
function argumentsFor(start: string, end: string): string[] {
  return ["octets", start, end, ...recordsParameters.map((p) => p.local)];
}

function wordsIn(code: string): string[] {
  return code.match(/\w+/g) ?? [];
}

function syntaxErrorsOf(text: string): PlaceInModule[] {
  const { ts } = tsMorph();
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: "actions.ts" });
  return diagnostics.map(({ messageText, start = 0, length = 0 }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, " "),
    start,
    end: start + length,
  }));
}

/** The module's own names give way to those of the code that bodies are placed in. */
function renameTaken(file: SourceFile, isTaken: (name: string) => boolean): void {
  const { Node } = tsMorph();
  const declarations = [
    ...[...file.getVariableDeclarations(), ...file.getFunctions(), ...file.getClasses(), ...file.getEnums()],
    ...[...file.getInterfaces(), ...file.getTypeAliases()],
  ];
  for (const declaration of declarations) {
    const name = declaration.getName();
    if (name === undefined || !isTaken(name)) continue;
    const statement = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration;
    if (keptText(statement, file).length > 0)
      declaration.rename(`action${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  }
}

/** The actions that a statement exports: `const` may declare several. */
function exportedFunctions(statement: Node): [name: string, action: ActionFunction][] {
  const { Node } = tsMorph();
  if (Node.isFunctionDeclaration(statement) && statement.hasExportKeyword()) {
    const name = statement.getName();
    return name === undefined ? [] : [[name, statement]];
  }
  if (!Node.isVariableStatement(statement) || !statement.hasExportKeyword()) return [];
  return statement.getDeclarations().flatMap((declaration) => {
    const value = declaration.getInitializer();
    const isFunction = Node.isArrowFunction(value) || Node.isFunctionExpression(value);
    return isFunction ? [[declaration.getName(), value] as [string, ActionFunction]] : [];
  });
}

function valueImports(declaration: ImportDeclaration): { name: string; module: string }[] {
  if (declaration.isTypeOnly()) return [];
  const module = declaration.getModuleSpecifierValue();
  const named = declaration.getNamedImports().flatMap((n) => (n.isTypeOnly() ? [] : [n.getName()]));
  const others = [declaration.getDefaultImport()?.getText(), declaration.getNamespaceImport()?.getText()];
  return [...named, ...others.filter((name) => name !== undefined)].map((name) => ({ name, module }));
}

/** What the generated file takes over of a statement: nothing of an import, nor of actions that are not called. */
function keptText(statement: Node, file: SourceFile): string[] {
  const { Node } = tsMorph();
  if (Node.isImportDeclaration(statement) || Node.isExportAssignment(statement)) return [];
  const actions = exportedFunctions(statement);
  if (actions.length === 0) return [statement.getText(true)];
  const declared = Node.isVariableStatement(statement) ? statement.getDeclarations().length : 1;
  if (declared === actions.length && !actions.some(([name]) => isCalled(name, file))) return [];
  const text = statement.getText(true);
  const comment = statement.getStart() - statement.getStart(true);
  return [text.slice(0, comment) + text.slice(comment).replace(/^export\s+/, "")];
}

/** Whether a name stands anywhere but where it is declared. */
function isCalled(name: string, file: SourceFile): boolean {
  const { Node, SyntaxKind } = tsMorph();
  return file.getDescendantsOfKind(SyntaxKind.Identifier).some((identifier) => {
    if (identifier.getText() !== name) return false;
    const parent = identifier.getParent();
    const isMember = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === identifier;
    const isKey = Node.isPropertyAssignment(parent) && parent.getNameNode() === identifier;
    const isDeclared =
      (Node.isFunctionDeclaration(parent) || Node.isVariableDeclaration(parent)) && parent.getNameNode() === identifier;
    return !isMember && !isKey && !isDeclared;
  });
}

/** What stands in the way of placing a body elsewhere. */
function unfitParts(name: string, action: ActionFunction): PlaceInModule[] {
  const { Node } = tsMorph();
  const at = (node: Node, message: string): PlaceInModule => ({ message, start: node.getStart(), end: node.getEnd() });
  const found: PlaceInModule[] = [];
  const isGenerator = !Node.isArrowFunction(action) && action.isGenerator();
  if (action.isAsync() || isGenerator) found.push(at(action, "it has to be done when it returns"));
  for (const parameter of action.getParameters())
    if (!isPlain(parameter)) found.push(at(parameter, "a parameter is a name"));
  for (const node of ownNodes(action)) {
    if (Node.isVariableDeclarationList(node) && node.getDeclarationKindKeywords().some((k) => k.getText() === "var"))
      found.push(at(node, "`var` would be a variable of the machine: use `let` or `const`"));
    if (Node.isLabeledStatement(node) && (node.getLabel().getText() === name || LABELS.test(node.getLabel().getText())))
      found.push(at(node.getLabel(), "the machine has a label of that name"));
    if (Node.isThisExpression(node)) found.push(at(node, "an action belongs to no object"));
  }
  return found;
}

function isPlain(parameter: ParameterDeclaration): boolean {
  return (
    tsMorph().Node.isIdentifier(parameter.getNameNode()) && !parameter.isRestParameter() && !parameter.hasInitializer()
  );
}

/** The nodes of a body, without those of functions inside it. */
function ownNodes(action: ActionFunction): Node[] {
  const { Node } = tsMorph();
  const found: Node[] = [];
  action.getBody()?.forEachDescendant((node, traversal) => {
    const isFunction = Node.isFunctionLikeDeclaration(node) || Node.isFunctionExpression(node);
    if (isFunction || Node.isClassDeclaration(node) || Node.isClassExpression(node)) traversal.skip();
    else found.push(node);
  });
  return found;
}

/** `leave` gives the jump to the end for what is returned, null for nothing. */
function bodyOf(action: ActionFunction, leave: (value: string | null) => string): string[] {
  const { Node } = tsMorph();
  const body = action.getBody();
  if (body === undefined) return [];
  if (!Node.isBlock(body)) return [leave(valueText(body))];
  const returns = ownNodes(action).filter((node) => Node.isReturnStatement(node));
  const changes = returns.map((node) => {
    const value = node.getExpression();
    return { node, text: leave(value === undefined ? null : valueText(value)) };
  });
  const text = replaced(body, changes);
  const lines = text.slice(text.indexOf("{") + 1, text.lastIndexOf("}")).split("\n");
  return lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== "");
}

/** An expression that can be assigned, on lines that can be indented. */
function valueText(expression: Node): string {
  const { Node, SyntaxKind } = tsMorph();
  const isList =
    Node.isBinaryExpression(expression) && expression.getOperatorToken().getKind() === SyntaxKind.CommaToken;
  const text = replaced(expression, []);
  return isList ? `(${text})` : text;
}

interface Change {
  readonly node: Node;
  readonly text: string;
}

/** The text of a node with changes, and with line breaks in templates as escapes: lines are going to be indented. */
function replaced(root: Node, changes: readonly Change[]): string {
  const { SyntaxKind } = tsMorph();
  const kinds = [
    ...[SyntaxKind.NoSubstitutionTemplateLiteral, SyntaxKind.TemplateHead],
    ...[SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail],
  ];
  const isChanged = (node: Node) =>
    changes.some((c) => c.node.getPos() <= node.getPos() && node.getEnd() <= c.node.getEnd());
  const own = kinds.includes(root.getKind()) ? [root] : [];
  const templates = [...own, ...kinds.flatMap((kind): Node[] => root.getDescendantsOfKind(kind))]
    .filter((node) => node.getText().includes("\n") && !isChanged(node))
    .map((node) => ({ node, text: node.getText().replaceAll(/\r?\n/g, "\\n") }));
  const offset = root.getStart();
  const inOrder = [...changes, ...templates].sort((a, b) => b.node.getStart() - a.node.getStart());
  return inOrder.reduce(
    (text, { node, text: next }) => text.slice(0, node.getStart() - offset) + next + text.slice(node.getEnd() - offset),
    root.getText(),
  );
}
