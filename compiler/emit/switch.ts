/**
 * Switch style: a case per state in a loop. Cases are laid out so that the usual next state stands below and is
 * fallen into.
 */
import type { Machine } from "../machine.js";
import { jumpTargets, stateLocals, stateStatements } from "./state-code.js";
import { type EmitContext, indent, type MachineCode, type Style } from "./style.js";

export const switchStyle: Style = { name: "switch", isResumable: false, emit };

function emit(machine: Machine, context: EmitContext): MachineCode {
  const order = layOut(machine);
  const cases = order.flatMap((id, index) => emitState(machine, id, order[index + 1] ?? null, context));
  const body = ["for (;;) {", "  switch (state) {", ...indent(cases, 2), "  }", "}"];
  return { declarations: [], locals: ["let state = 0;", ...stateLocals(machine)], body };
}

/** Depth first along the transition that is tested last, so that most states fall into their successor. */
function layOut(machine: Machine): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  const pending = [0];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (let at: number | undefined = next; at !== undefined && !placed.has(at); ) {
      placed.add(at);
      order.push(at);
      const state = machine.states[at];
      const targets: number[] = state === undefined ? [] : jumpTargets(state);
      at = targets.pop();
      pending.push(...targets);
    }
  }
  return order;
}

function emitState(machine: Machine, id: number, below: number | null, context: EmitContext): string[] {
  const state = machine.states[id];
  if (state === undefined) return [];
  const jump = (target: number, isLast: boolean) =>
    isLast && target === below ? [] : [`state = ${target};`, "continue;"];
  return [`case ${id}: // ${state.rule}`, ...indent(stateStatements(machine, state, context, jump))];
}
