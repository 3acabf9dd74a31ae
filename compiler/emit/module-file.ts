/**
 * A TypeScript module in the making. Its parts are collected and printed in one go: a file of ts-morph's own would be
 * parsed anew after each part, which took half as long as all the rest of a compilation. It is parsed when it is
 * printed, too; therefore what is text already, by far the most, is put into the printed text.
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
  /** Texts, by the number of the call that stands for each. */
  private readonly texts: string[] = [];

  /** A line end that a text starts with asks for a blank line above it; beside a structure the printer puts one. */
  addStatements(texts: readonly string[]): void {
    for (const text of texts) {
      const blank = text.startsWith("\n") && typeof this.statements.at(-1) === "string" ? "\n" : "";
      this.statements.push(blank + this.placeholder(text.trim()));
    }
  }

  addInterface(structure: OptionalKind<InterfaceDeclarationStructure>): void {
    this.statements.push({ ...structure, kind: tsMorph().StructureKind.Interface });
  }

  addClass(structure: OptionalKind<ClassDeclarationStructure>): void {
    this.statements.push({ ...structure, kind: tsMorph().StructureKind.Class });
  }

  addFunction({ body, ...structure }: FunctionStructure): void {
    const statements = [this.placeholder(indent(body).join("\n"))];
    this.statements.push({ ...structure, statements, kind: tsMorph().StructureKind.Function });
  }

  private placeholder(text: string): string {
    return `text${this.texts.push(text) - 1}();`;
  }

  text(): string {
    const { IndentationText, Project } = tsMorph();
    const project = new Project({
      useInMemoryFileSystem: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    const { statements, texts } = this;
    const text = project.createSourceFile("module.ts", { statements }).getFullText();
    return text.replace(/^ *text(\d+)\(\);$/gm, (_, index) => texts[index] ?? "");
  }
}
