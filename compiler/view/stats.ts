/** How large a grammar's machines and their code are, and how long each stage took. */
import type { GrammarSource } from "../abnf/syntax.js";
import { type Automata, analyse, type Stage } from "../compile.js";
import { ActionModule } from "../emit/actions.js";
import { emit, type StyleName, styleNames, takenNames } from "../emit/emit.js";
import type { Machine } from "../machine.js";

/** What is measured. */
export interface StatsOptions {
  /** The grammar's name, as for `compile`: names in the code are made from it. */
  readonly name: string;
  /** Take this rule as the only entry; null: those that the grammar names. */
  readonly rule?: string | null;
  /** Gives the text of a file that the grammar names, by its path as written there. */
  readonly read: (path: string) => string;
}

/** Sizes and times of one compilation. */
export interface Stats {
  readonly entries: readonly EntryStats[];
  /** Of one run, in the order in which stages first ran; not the same twice. */
  readonly times: readonly StageTime[];
}

/** Numbers that depend on the grammar only. */
export interface EntryStats {
  readonly entry: string;
  readonly nfaStates: number;
  readonly dfaStates: number;
  readonly minimalStates: number;
  /** Of the minimal automaton: pairs of a set of octets and what happens on it. */
  readonly transitions: number;
  readonly byteClasses: number;
  /** Registers for offsets. */
  readonly registers: number;
  readonly counters: number;
  /** Characters of a module for this entry alone, by style. */
  readonly emitted: Readonly<Record<StyleName, number>>;
}

/** How long a stage took. */
export interface StageTime {
  readonly stage: Stage | "actions" | `emit ${StyleName}`;
  readonly milliseconds: number;
}

/**
 * Sizes of a grammar's machines and of their code, and the times of the stages in milliseconds.
 *
 * Throws a GrammarError that lists every problem of the grammar.
 *
 * @example
 * import { stats } from "abnfa";
 *
 * const source = { name: "name.abnf", text: "name = 1*32ALPHA\n" };
 * const [entry] = stats(source, { name: "name", read: () => "" }).entries;
 * entry?.minimalStates; // 2
 * entry?.counters; // 1
 */
export function stats(source: GrammarSource, { name, rule = null, read }: StatsOptions): Stats {
  const times = new StageTimes();
  const analysis = analyse(source, rule, (stage, run) => times.measure(stage, run));
  const path = analysis.table.actionModule;
  const module = times.measure("actions", () => {
    return new ActionModule(path, path === null ? "" : read(path), takenNames(analysis.parser, name));
  });
  const entries = analysis.automata.flatMap((automata, index) => {
    const machine = analysis.parser.machines[index];
    if (machine === undefined) return [];
    const sizes = styleNames.map((style) => {
      const parser = { ...analysis.parser, machines: [machine] };
      const code = times.measure(`emit ${style}`, () => emit(parser, { name, origin: name, style, actions: module }));
      return [style, code.length] as const;
    });
    return [entryStats(automata, machine, Object.fromEntries(sizes) as Record<StyleName, number>)];
  });
  return { entries, times: times.all() };
}

function entryStats({ nfa, dfa, minimal }: Automata, machine: Machine, emitted: Record<StyleName, number>): EntryStats {
  const transitions = machine.states.flatMap((state) => state.transitions.flatMap((t) => t.moves));
  const registers = machine.registers.filter((r) => r.kind === "offset").length;
  return {
    entry: machine.entry,
    nfaStates: nfa.states.length,
    dfaStates: dfa.states.length,
    minimalStates: minimal.states.length,
    transitions: transitions.length,
    byteClasses: machine.classes.length,
    registers,
    counters: machine.registers.length - registers,
    emitted,
  };
}

/** Stages run once for each entry; their times add up. */
class StageTimes {
  private readonly times = new Map<StageTime["stage"], number>();

  measure<Result>(stage: StageTime["stage"], run: () => Result): Result {
    const started = performance.now();
    try {
      return run();
    } finally {
      this.times.set(stage, (this.times.get(stage) ?? 0) + performance.now() - started);
    }
  }

  all(): StageTime[] {
    return [...this.times].map(([stage, milliseconds]) => ({ stage, milliseconds }));
  }
}

/** A table of sizes with a column for each entry, and under it the times if there are any. */
export function printStats({ entries, times }: Stats): string {
  const sizes: [string, ...string[]][] = [
    ["", ...entries.map((e) => e.entry)],
    ["NFA states", ...entries.map((e) => String(e.nfaStates))],
    ["DFA states", ...entries.map((e) => String(e.dfaStates))],
    ["minimal states", ...entries.map((e) => String(e.minimalStates))],
    ["transitions", ...entries.map((e) => String(e.transitions))],
    ["byte classes", ...entries.map((e) => String(e.byteClasses))],
    ["registers", ...entries.map((e) => String(e.registers))],
    ["counters", ...entries.map((e) => String(e.counters))],
    ...styleNames.map((style): [string, ...string[]] => [
      `characters, ${style}`,
      ...entries.map((e) => String(e.emitted[style])),
    ]),
  ];
  const durations: [string, ...string[]][] = times.map((t) => [t.stage, `${t.milliseconds.toFixed(1)} ms`]);
  return table(sizes) + (durations.length === 0 ? "" : `\n${table(durations)}`);
}

/** The first column to the left, others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((row) => `${line(row).join("  ").trimEnd()}\n`).join("");
}
