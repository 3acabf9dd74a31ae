/** The library behind the program `abnfa`. */
export type { Source, Span } from "./abnf/syntax.js";
export { type Analysis, analyse, type CompileOptions, type CompileResult, compile } from "./compile.js";
export { type Diagnostic, formatDiagnostic, GrammarError } from "./diagnostics.js";
export { type StyleName, styleNames } from "./emit/emit.js";
export type { Machine, Parser } from "./machine.js";
