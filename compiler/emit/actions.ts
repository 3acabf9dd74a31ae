/**
 * Action modules: ordinary TypeScript functions beside the grammar, whose bodies are inlined into the generated code.
 *
 * An exported function (or arrow function with a body) is an action. Its body is placed where the action runs, in a
 * labelled block: `return` becomes a jump to the block's end. The module's other statements, state included, move to
 * the top of the generated file; imports and type-only statements stay behind, so the result stands alone.
 */
import {
  type ArrowFunction,
  type FunctionDeclaration,
  type FunctionExpression,
  Node,
  Project,
  type ReturnStatement,
} from "ts-morph";

type ActionFunction = FunctionDeclaration | ArrowFunction | FunctionExpression;

/** What the parameters of an action stand for, in order; see the interface in the generated file. */
const ARGUMENTS = (start: string) => ["octets", start, "p", "tape"];

export class ActionModule {
  private readonly functions = new Map<string, ActionFunction>();
  /** Statements that the generated file needs, as text. */
  readonly preamble: readonly string[];

  constructor(
    readonly path: string | null,
    text: string,
  ) {
    const project = new Project({ useInMemoryFileSystem: true });
    const file = project.createSourceFile("actions.ts", text);
    const preamble: string[] = [];
    for (const statement of file.getStatements()) {
      const exported = exportedFunction(statement);
      if (exported !== null) this.functions.set(exported.name, exported.action);
      else if (isKept(statement)) preamble.push(statement.getText(true));
    }
    this.preamble = preamble;
  }

  has(name: string): boolean {
    return this.functions.has(name);
  }

  /** The action's body as statements; `refused` is what to do when it returns false, null if it cannot. */
  inline(name: string, start: string, refused: string | null): string[] {
    const action = this.functions.get(name);
    const body = action?.getBody();
    if (action === undefined || !Node.isBlock(body)) return [];
    const values = ARGUMENTS(start);
    const parameters = action.getParameters().flatMap((parameter, index) => {
      const value = values[index] ?? "undefined";
      return parameter.getName() === value ? [] : [`  const ${parameter.getName()} = ${value};`];
    });
    const verdict = `${name}Holds`;
    const statements = withoutReturns(
      body.getText(),
      returnsOf(action),
      body.getPos() + body.getLeadingTriviaWidth(),
      (value) => (refused === null ? `break ${name};` : `{ ${verdict} = ${value ?? "true"}; break ${name}; }`),
    );
    const block = [`${name}: {`, ...parameters, ...statements, "}"];
    if (refused === null) return block;
    return ["{", ...[`let ${verdict} = true;`, ...block, `if (!${verdict}) { ${refused} }`].map((l) => `  ${l}`), "}"];
  }
}

function exportedFunction(statement: Node): { name: string; action: ActionFunction } | null {
  if (Node.isFunctionDeclaration(statement) && statement.isExported()) {
    const name = statement.getName();
    return name === undefined ? null : { name, action: statement };
  }
  if (!Node.isVariableStatement(statement) || !statement.isExported()) return null;
  const [declaration] = statement.getDeclarations();
  const initializer = declaration?.getInitializer();
  if (declaration === undefined || !(Node.isArrowFunction(initializer) || Node.isFunctionExpression(initializer)))
    return null;
  return { name: declaration.getName(), action: initializer };
}

function isKept(statement: Node): boolean {
  const isType = Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement);
  return !isType && !Node.isImportDeclaration(statement) && !Node.isExportAssignment(statement);
}

/** The `return`s of the action itself, not those of functions inside it. */
function returnsOf(action: ActionFunction): ReturnStatement[] {
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
