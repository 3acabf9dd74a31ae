import { type Diagnostic, formatDiagnostic } from "../diagnostics.js";
import type { Streams } from "./streams.js";

export function showWarnings(warnings: readonly Diagnostic[], { err }: Streams): void {
  for (const warning of warnings) err(`${formatDiagnostic(warning)}\n\n`);
}
