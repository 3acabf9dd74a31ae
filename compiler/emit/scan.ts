/** States that lead to themselves: loops that only skip octets, and perhaps count them. */
import type { MachineState, Move, Transition } from "../machine.js";
import type { Optimisations } from "./optimisation.js";

/** A loop of a state into itself: without effects, counting at most one register. */
export interface Scan {
  readonly transition: Transition;
  /** The register that counts the octets, and how many it may count; null: it counts down to zero. */
  readonly limit: { readonly register: number; readonly max: number | null } | null;
}

export function scanOf(state: MachineState, optimisations: Optimisations): Scan | null {
  if (!optimisations.has("scans")) return null;
  for (const transition of state.transitions) {
    const [move, ...others] = transition.moves;
    if (move === undefined || others.length > 0 || move.target !== state.id || move.effects.length > 0) continue;
    if (move.updates.length === 0 && move.guards.length === 0) return { transition, limit: null };
    const limit = countedLimit(move);
    if (limit !== null) return { transition, limit };
  }
  return null;
}

/** `{0..high n} n = n + 1` goes round while n <= high; `{1.. n} n = n - 1` while n > 0. */
function countedLimit({ guards, updates }: Move): Scan["limit"] {
  const [guard] = guards;
  const [update] = updates;
  if (guards.length !== 1 || updates.length !== 1 || guard === undefined || update === undefined) return null;
  const { value, register } = update;
  if (value.kind !== "register" || value.register !== register || guard.register !== register) return null;
  if (value.plus === 1 && guard.low === 0 && guard.high !== Infinity) return { register, max: guard.high + 1 };
  return value.plus === -1 && guard.low === 1 && guard.high === Infinity ? { register, max: null } : null;
}
