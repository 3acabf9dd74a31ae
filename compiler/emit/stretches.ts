/**
 * Stretches of a machine without loops. Before one it is looked whether the input goes on for as many octets as the
 * stretch may read; if so, none of its states has to look for the end of input (re2c does so before it refills its
 * buffer). Otherwise, near the end, the same states look at each octet.
 */
import type { MachineState } from "../machine.js";
import type { JumpGraph } from "./control-flow.js";
import type { Part } from "./parts.js";
import { scanOf } from "./scan.js";
import type { EmitContext } from "./style.js";

/** Invariants: the states are entered at the first only, and each behind those that lead to it. */
export interface Stretch {
  readonly states: readonly number[];
  /** The most octets that are read before it is left. */
  readonly length: number;
}

/** Shorter ones save less than they cost. */
const MIN_LENGTH = 4;

/** From longer ones short inputs gain nothing. */
const MAX_LENGTH = 48;

/** Each state is written twice, which is worth it where most inputs go through. */
const MAX_STATES_PER_OCTET = 2;
const MAX_STATES = MAX_STATES_PER_OCTET * MAX_LENGTH;

/** The stretches of a part, by their first state. No state is in two of them. */
export function stretches(part: Part, jumps: JumpGraph, isEligible: (state: number) => boolean): Map<number, Stretch> {
  const found = new Map<number, Stretch>();
  const entries = new Set(part.entries);
  const predecessors = predecessorsOf(part, jumps);
  const begun = new Set(entries);
  for (const entry of begun) {
    const stretch = isEligible(entry) ? grow(entry) : { states: [entry], length: 1 };
    const { states, length } = stretch;
    const isWorthwhile = length >= MIN_LENGTH && states.length <= MAX_STATES_PER_OCTET * length;
    if (isWorthwhile) found.set(entry, stretch);
    for (const next of exits(isWorthwhile ? states : [entry])) begun.add(next);
  }
  return found;

  /** Takes in states that are reached from within only, until all ways out lead to one state. */
  function grow(entry: number): Stretch {
    const depths = new Map([[entry, 0]]);
    for (const state of depths.keys()) {
      const length = 1 + Math.max(...depths.values());
      if (depths.size > MAX_STATES) break;
      if (length >= MIN_LENGTH && exits([...depths.keys()]).length === 1) break;
      for (const next of jumps[state] ?? []) {
        const before = predecessors.get(next);
        if (before === undefined || entries.has(next) || begun.has(next) || !isEligible(next)) continue;
        const depth = 1 + Math.max(...before.map((from) => depths.get(from) ?? Infinity));
        if (depth < MAX_LENGTH) depths.set(next, depth);
      }
    }
    return { states: [...depths.keys()], length: 1 + Math.max(...depths.values()) };
  }

  /** Where the states lead to besides one another; back to the first one is a way out as well. */
  function exits(states: readonly number[]): number[] {
    const inside = new Set(states.slice(1));
    const targets = states.flatMap((state) => jumps[state] ?? []);
    return [...new Set(targets.filter((to) => predecessors.has(to) && !inside.has(to)))];
  }
}

/** Of each state of the part, within the part. */
function predecessorsOf({ states }: Part, jumps: JumpGraph): Map<number, number[]> {
  const predecessors = new Map<number, number[]>(states.map((state) => [state, []]));
  for (const from of states) for (const to of jumps[from] ?? []) predecessors.get(to)?.push(from);
  return predecessors;
}

/** Loops of one state are scans; the code of actions is not written twice. */
export function fitsStretch(state: MachineState | undefined, { optimisations }: EmitContext): boolean {
  if (state === undefined || !optimisations.has("stretches") || scanOf(state, optimisations) !== null) return false;
  const effects = [...state.transitions.flatMap((t) => t.moves), ...state.end].flatMap((move) => move.effects);
  const actions = [...state.failed, ...state.eof, ...effects.filter((effect) => effect.kind === "action")];
  return actions.length === 0;
}
