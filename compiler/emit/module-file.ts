/**
 * A TypeScript module in the making. Its parts are collected and printed in one go: a file of ts-morph's own would be
 * parsed anew after each part, which took half as long as all the rest of a compilation.
 */
import type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  StatementStructures,
} from "ts-morph";
import { tsMorph } from "./ts-morph.js";

export class ModuleFile {
  private readonly statements: (string | StatementStructures)[] = [];

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

  addFunction(structure: OptionalKind<FunctionDeclarationStructure>): void {
    this.statements.push({ ...structure, kind: tsMorph().StructureKind.Function });
  }

  text(): string {
    const { IndentationText, Project } = tsMorph();
    const project = new Project({
      useInMemoryFileSystem: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    return project.createSourceFile("module.ts", { statements: this.statements }).getFullText();
  }
}
