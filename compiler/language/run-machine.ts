/** A machine run as it stands, octet by octet. Actions are passed, not run. */
import { ACCEPT, type Failure, type Machine, type Move, type Parser } from "../machine.js";

/** One octet read, or the end of input. */
export interface MachineStep {
  readonly offset: number;
  readonly from: number;
  readonly move: Move;
  /** The registers before the move, which its effects speak of, and after it. -1 is "no offset". */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Where a machine found no way on. */
export interface Rejection {
  readonly offset: number;
  readonly state: number;
  readonly failure: Failure;
}

/** Returns null if the input is accepted. `visit` sees every step. */
export function runMachine(
  machine: Machine,
  parser: Parser,
  octets: Uint8Array,
  visit: (step: MachineStep) => void = () => {},
): Rejection | null {
  let registers: readonly number[] = machine.registers.map((r) => (r.kind === "counter" ? 0 : -1));
  let from = 0;
  for (let offset = 0; ; offset++) {
    const { move, failure } = chosen(machine, from, octets[offset], registers);
    if (move === undefined) return { offset, state: from, failure: failureAt(parser, failure) };
    const after = updated(move.updates, registers, offset, octets);
    visit({ offset, from, move, before: registers, after });
    if (move.target === ACCEPT) return null;
    registers = after;
    from = move.target;
  }
}

/** The move for an octet, or for the end of input; without one, what the failure is. */
function chosen(
  machine: Machine,
  id: number,
  octet: number | undefined,
  registers: readonly number[],
): { move: Move | undefined; failure: number } {
  const state = machine.states[id];
  if (state === undefined) throw new RangeError(`no state ${id}`);
  if (octet === undefined) return { move: state.end.find((m) => holds(m, registers)), failure: state.endFailure };
  const transition = state.transitions.find((t) => t.octets.some((r) => r.low <= octet && octet <= r.high));
  const move = transition?.moves.find((m) => holds(m, registers));
  return { move, failure: transition?.failure ?? state.failure };
}

export function failureAt(parser: Parser, index: number): Failure {
  const failure = parser.failures[index];
  if (failure === undefined) throw new RangeError(`no failure ${index}`);
  return failure;
}

function holds({ guards }: Move, registers: readonly number[]): boolean {
  return guards.every((g) => {
    const value = registers[g.register] ?? 0;
    return g.low <= value && value <= g.high;
  });
}

function updated(
  updates: Move["updates"],
  registers: readonly number[],
  position: number,
  octets: Uint8Array,
): readonly number[] {
  if (updates.length === 0) return registers;
  const after = [...registers];
  for (const { register, value } of updates) after[register] = operandValue(value, registers, position, octets);
  return after;
}

export function operandValue(
  operand: Move["updates"][number]["value"],
  registers: readonly number[],
  position: number,
  octets: Uint8Array,
): number {
  switch (operand.kind) {
    case "position":
      return position + operand.plus;
    case "constant":
      return operand.value;
    case "register":
      return (registers[operand.register] ?? 0) + operand.plus;
    case "integer": {
      const [start, end] = [operand.start, operand.end].map((o) => operandValue(o, registers, position, octets));
      return octets.subarray(start, end).reduce((value, octet) => value * 10 + octet - 0x30, 0);
    }
    case "input":
      return 0;
  }
}
