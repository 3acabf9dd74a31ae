/** The library behind the program `abnfa`: a function for each command. Nothing here reads or writes files. */
export type { CaptureType, GrammarSource, ReadFile, Source, Span } from "./abnf/syntax.js";
export type { ByteRange } from "./automaton/byte-set.js";
export type { Guard, Operand, Update } from "./automaton/dfa.js";
export {
  type Analysis,
  type Automata,
  analyse,
  type CompileOptions,
  type CompileResult,
  compile,
  type RunStage,
  type Stage,
} from "./compile.js";
export { type Diagnostic, formatDiagnostic, GrammarError } from "./diagnostics.js";
export { type StyleName, styleNames } from "./emit/emit.js";
export { type Optimisation, type Optimisations, optimisations } from "./emit/optimisation.js";
export { type Difference, type DiffOptions, diff, type Relation, type Witness } from "./language/diff.js";
export { type Sample, type SampleError, type SampleOptions, sample } from "./language/sample.js";
export type { Grammar } from "./language/subject.js";
export {
  type ActionEvent,
  type Trace,
  type TracedField,
  type TraceError,
  type TraceEvent,
  type TraceOptions,
  type TraceStep,
  trace,
} from "./language/trace.js";
export type {
  ActionInfo,
  Failure,
  FieldInfo,
  ListInfo,
  Machine,
  MachineState,
  Move,
  MoveEffect,
  Parser,
  RegisterInfo,
  Transition,
} from "./machine.js";
export { compilePackage, type PackageOptions, type PackageResult } from "./package/package.js";
export { type InitOptions, init } from "./package/starter.js";
export { type GraphOptions, graph } from "./view/draw.js";
export { type DumpFormat, type DumpOptions, type DumpStage, dump } from "./view/dump.js";
export { type EntryStats, type StageTime, type Stats, type StatsOptions, stats } from "./view/stats.js";
export { TooLargeToDraw } from "./view/svg.js";
