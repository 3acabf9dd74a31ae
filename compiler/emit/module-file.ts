/**
 * A TypeScript module in the making. Its parts are collected and printed in one go: a file of ts-morph's own would be
 * parsed anew after each part, which took half as long as all the rest of a compilation. It is parsed when it is
 * printed, too; therefore the code of machines, by far the most, is put into the printed text.
 */
import type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  StatementStructures,
} from "ts-morph";
import { indent } from "./style.js";
import { tsMorph } from "./ts-morph.js";

type FunctionStructure = OptionalKind<Omit<FunctionDeclarationStructure, "statements">> & {
  /** Lines. */
  readonly body: readonly string[];
};

export class ModuleFile {
  private readonly statements: (string | StatementStructures)[] = [];
  /** Of functions, by the number of the call that stands for each. */
  private readonly bodies: (readonly string[])[] = [];

  /** A line end that a text starts with asks for a blank line above it; behind a block the printer always puts one. */
  addStatements(texts: readonly string[]): void {
    for (const text of texts) {
      const last = this.statements.at(-1);
      const isBehindBlock = typeof last !== "string" || last.endsWith("}");
      const statement = isBehindBlock ? text.trimStart() : text;
      if (statement.trim() !== "") this.statements.push(statement);
    }
  }

  addInterface(structure: OptionalKind<InterfaceDeclarationStructure>): void {
    this.statements.push({ ...structure, kind: tsMorph().StructureKind.Interface });
  }

  addClass(structure: OptionalKind<ClassDeclarationStructure>): void {
    this.statements.push({ ...structure, kind: tsMorph().StructureKind.Class });
  }

  addFunction({ body, ...structure }: FunctionStructure): void {
    const statements = [`body${this.bodies.push(body) - 1}();`];
    this.statements.push({ ...structure, statements, kind: tsMorph().StructureKind.Function });
  }

  text(): string {
    const { IndentationText, Project } = tsMorph();
    const project = new Project({
      useInMemoryFileSystem: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    const { statements, bodies } = this;
    const text = project.createSourceFile("module.ts", { statements }).getFullText();
    return text.replace(/^ {2}body(\d+)\(\);$/gm, (_, index) => indent(bodies[index] ?? []).join("\n"));
  }
}
