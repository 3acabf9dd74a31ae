/**
 * Table style: a row per state, a column per byte class and one for the end of input. A cell names the next state
 * or, behind the states, an operation with its own case.
 *
 *     cell = 0                     error
 *     cell = 1 .. states           go to state cell - 1
 *     cell > states                do what `case cell` says
 */

import { classOfOctet } from "../automaton/byte-classes.js";
import { ByteSet } from "../automaton/byte-set.js";
import type { Machine, Move } from "../machine.js";
import { guardTest, NEXT, numberRows } from "./code.js";
import {
  type EmitContext,
  eofStatements,
  failStatements,
  indent,
  isAccept,
  type MachineCode,
  moveStatements,
  type Style,
  when,
} from "./style.js";

export const tableStyle: Style = {
  name: "table",
  isResumable: false,
  emit: (machine, context) => emit(machine, context, []),
};

/** The table style that takes its input in pieces: it waits at the end of each but the last. */
export const resumableStyle: Style = {
  name: "resumable",
  isResumable: true,
  emit: (machine, context) => emit(machine, context, ["  if (p === end && !isLast) return;"]),
};

const MAX_ARGUMENTS = 10_000;

/** The constants of a machine. */
export function tableNames(prefix: string): string[] {
  return ["CLASSES", "CELLS", "FAILURES"].map((table) => `${prefix}_${table}`);
}

function emit(machine: Machine, context: EmitContext, waiting: readonly string[]): MachineCode {
  const cells = new Cells(machine);
  const { prefix } = context;
  const columns = machine.classes.length + 1;
  const rows = machine.states.map((state) => {
    const row = machine.classes.map(([first]) => {
      const octet = first?.low ?? 0;
      const transition = state.transitions.find((t) => t.octets.some((r) => r.low <= octet && octet <= r.high));
      return cells.cell(transition?.moves ?? [], state.id, transition?.failure ?? state.failure);
    });
    return [...row, cells.cell(state.end, state.id, state.endFailure)];
  });
  const cellType = cells.count < 256 ? "Uint8Array" : "Uint16Array";
  // Engines take no more than 65,535 arguments in a call.
  const [open, close] = rows.length * columns > MAX_ARGUMENTS ? [".from([", "]);"] : [".of(", ");"];
  const declarations = [
    `/** The byte class of each octet. */\nconst ${prefix}_CLASSES = Uint8Array.of(\n${numberRows([...classTable(machine)], 32)}\n);`,
    [
      `/** A row per state; ${columns} columns: the byte classes, then the end of input. */`,
      `const ${prefix}_CELLS = ${cellType}${open}`,
      ...rows.map((row, id) => `  ${row.join(", ")}, // ${id} ${machine.states[id]?.rule}`),
      close,
    ].join("\n"),
    `/** What a failure in each state is reported as. */\nconst ${prefix}_FAILURES = Uint16Array.of(\n${numberRows(
      machine.states.map((s) => s.failure + 1),
      32,
    )}\n);`,
  ];
  const ending = endingStatements(machine, context);
  const body = [
    "for (;;) {",
    ...waiting,
    ...(ending.length > 0 ? indent(when("p === end", ending)) : []),
    `  const column = p < end ? classes[octets[p]!]! : ${columns - 1};`,
    `  const cell = cells[state * ${columns} + column]!;`,
    "  switch (cell) {",
    "    case 0:",
    ...indent(errorStatements(machine, context), 3),
    ...indent(cells.cases(context), 2),
    "    default:",
    "      state = cell - 1;",
    "  }",
    `  ${NEXT};`,
    "}",
  ];
  const tables = [`const classes = ${prefix}_CLASSES;`, `const cells = ${prefix}_CELLS;`]; // see tableLocals
  return { declarations, locals: [...tables, "let state = 0;"], body };
}

function classTable(machine: Machine): Uint8Array {
  return classOfOctet(machine.classes.map((ranges) => ByteSet.union(ranges.map((r) => ByteSet.range(r.low, r.high)))));
}

function errorStatements(machine: Machine, context: EmitContext): string[] {
  const { prefix } = context;
  const copying = machine.states.filter((s) => s.onError.length + s.failed.length > 0);
  const copies = copying.flatMap((s) => when(`state === ${s.id}`, failStatements(machine, s.id, context)));
  return [...copies, `failure = ${prefix}_FAILURES[state]!;`, "break machine;"];
}

interface Operation {
  readonly key: string;
  readonly moves: readonly Move[];
  readonly state: number;
  readonly failure: number;
}

function endingStatements(machine: Machine, context: EmitContext): string[] {
  const ending = machine.states.filter((s) => s.eof.length > 0);
  return ending.flatMap((s) => when(`state === ${s.id}`, eofStatements(s, context)));
}

/** Numbers for the distinct things that a cell can stand for. */
class Cells {
  /** Moves that do more than change the state, with the state they fail in. */
  private readonly operations: Operation[] = [];

  constructor(private readonly machine: Machine) {}

  get count(): number {
    return this.machine.states.length + this.operations.length + 1;
  }

  cell(moves: readonly Move[], state: number, failure: number): number {
    const [first] = moves;
    if (first === undefined) return 0;
    const isPlain = moves.length === 1 && first.guards.length + first.effects.length + first.updates.length === 0;
    if (isPlain && !isAccept(first)) return first.target + 1;
    const canFail = moves.some((m) => m.guards.length > 0);
    const key = JSON.stringify([moves, canFail ? state : null]);
    let index = this.operations.findIndex((o) => o.key === key);
    if (index < 0) index = this.operations.push({ key, moves, state, failure }) - 1;
    return this.machine.states.length + 1 + index;
  }

  cases(context: EmitContext): string[] {
    return this.operations.flatMap((operation, index) => [
      `case ${this.machine.states.length + 1 + index}:`,
      ...indent(this.operation(operation, context)),
    ]);
  }

  private operation({ moves, state, failure }: Operation, context: EmitContext): string[] {
    const lines = moves.flatMap((move) =>
      when(guardTest(move.guards, this.machine.registers), [
        ...moveStatements(move, this.machine, context),
        ...(isAccept(move) ? ["break machine;"] : [`state = ${move.target};`, "break;"]),
      ]),
    );
    const isTotal = moves.some((m) => m.guards.length === 0);
    return isTotal ? lines : [...lines, ...failStatements(this.machine, state, context, failure)];
  }
}
