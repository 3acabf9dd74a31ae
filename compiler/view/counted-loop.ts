/** Which states are counted repetitions that stay where they are, and between which bounds. */
import { ByteSet } from "../automaton/byte-set.js";
import type { MachineState, Move } from "../machine.js";

export interface CountedLoop {
  readonly register: number;
  readonly octets: ByteSet;
  /** How many octets the repetition may have had when the state is left, the one that led to it included. */
  readonly min: number;
  readonly max: number;
  /** The moves that stay. */
  readonly moves: ReadonlySet<Move>;
}

/** A counter is raised when another round begins, so in the loop it is one behind the octets. */
export const ROUNDS_AHEAD = 1;

export function countedLoop(state: MachineState): CountedLoop | null {
  const staying = state.transitions.flatMap(({ octets, moves }) =>
    moves.filter((move) => move.target === state.id).map((move) => ({ octets, move })),
  );
  const registers = new Set(staying.map(({ move }) => countedIn(move)));
  const [register = null] = registers;
  const guard = staying[0]?.move.guards[0];
  if (registers.size !== 1 || register === null || guard === undefined) return null;
  if (staying.some(({ move }) => move.guards[0]?.high !== guard.high)) return null;
  return {
    register,
    octets: ByteSet.union(staying.flatMap((s) => s.octets.map(({ low, high }) => ByteSet.range(low, high)))),
    min: leastToLeave(state, register) + ROUNDS_AHEAD,
    max: guard.high + 1 + ROUNDS_AHEAD,
    moves: new Set(staying.map(({ move }) => move)),
  };
}

/** The counter that a move adds one to and depends on, if it does nothing else of note. */
function countedIn(move: Move): number | null {
  const [guard, ...others] = move.guards;
  if (guard === undefined || others.length > 0 || move.effects.length > 0) return null;
  const counts = move.updates.some(
    ({ register, value }) =>
      register === guard.register && value.kind === "register" && value.register === register && value.plus === 1,
  );
  return counts ? guard.register : null;
}

/** What every way out of the state asks of the counter. */
function leastToLeave(state: MachineState, register: number): number {
  const leaving = [...state.transitions.flatMap((t) => t.moves).filter((m) => m.target !== state.id), ...state.end];
  const least = leaving.map((move) => move.guards.find((g) => g.register === register)?.low ?? 0);
  return least.length === 0 ? 0 : Math.min(...least);
}
