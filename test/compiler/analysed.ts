/** Random grammars may have no machine. */
import { type Analysis, analyse } from "../../compiler/compile.js";
import { type Diagnostic, GrammarError } from "../../compiler/diagnostics.js";

/** Null if nothing matches the grammar, its machine would be too large, or records could not be told in their order. */
export function analysed(text: string): Analysis | null {
  const analysis = analysisOrErrors(text);
  return analysis instanceof GrammarError ? null : analysis;
}

/** Whether that is because nothing matches the grammar. */
export function isEmpty(text: string): boolean {
  const analysis = analysisOrErrors(text);
  return analysis instanceof GrammarError && errorsOf(analysis).some((d) => d.code === "empty-language");
}

function analysisOrErrors(text: string): Analysis | GrammarError {
  try {
    return analyse({ name: "random.abnf", text });
  } catch (problem) {
    if (problem instanceof GrammarError && errorsOf(problem).every((d) => IMPOSSIBLE.has(d.code))) return problem;
    throw problem;
  }
}

function errorsOf({ diagnostics }: GrammarError): Diagnostic[] {
  return diagnostics.filter((d) => d.severity === "error");
}

const IMPOSSIBLE = new Set([
  "empty-language",
  "too-many-states",
  "too-many-readings",
  "ambiguous-effect",
  "empty-list",
  "list-order",
]);
