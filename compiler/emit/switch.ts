/**
 * Switch style: a case per state in a loop. Cases are laid out so that the usual next state stands below and is
 * fallen into.
 */
import type { Machine } from "../machine.js";
import type { JumpGraph } from "./control-flow.js";
import { bytecodeOf, emitInParts, type LeaveFor, type Part } from "./parts.js";
import { type Jump, jumpTargets, stateLocals, stateStatements } from "./state-code.js";
import { draftContext, type EmitContext, indent, type MachineCode, type Style } from "./style.js";

export const switchStyle: Style = { name: "switch", isResumable: false, emit };

function emit(machine: Machine, context: EmitContext): MachineCode {
  const jumps = machine.states.map((state) => jumpTargets(state, context));
  const draft = draftContext(context);
  const size = (state: number) => bytecodeOf(emitState(machine, state, () => ["state = 0;", "continue;"], draft));
  const code = (part: Part, leaveFor: LeaveFor) => emitPart(part, machine, jumps, context, leaveFor);
  return emitInParts(machine, context, jumps, code, size);
}

function emitPart(
  { states, entries, firstEntry }: Part,
  machine: Machine,
  jumps: JumpGraph,
  context: EmitContext,
  leaveFor: LeaveFor,
): MachineCode {
  const inside = new Set(states);
  const order = layOut(jumps, entries, inside);
  const cases = order.flatMap((id, index) => {
    const below = order[index + 1] ?? null;
    const jump: Jump = (target, isLast) => {
      if (!inside.has(target)) return leaveFor(target);
      return isLast && target === below ? [] : [`state = ${target};`, "continue;"];
    };
    return emitState(machine, id, jump, context);
  });
  const choice = entries.slice(1).map((state, index) => `if (entry === ${firstEntry + 1 + index}) state = ${state};`);
  const locals = stateLocals(
    states.flatMap((id) => machine.states[id] ?? []),
    context,
  );
  return {
    declarations: [],
    locals: [`let state = ${entries[0] ?? 0};`, ...locals],
    body: [...choice, "for (;;) {", "  switch (state) {", ...indent(cases, 2), "  }", "}"],
  };
}

/** Depth first along the transition that is tested last, so that most states fall into their successor. */
function layOut(jumps: JumpGraph, entries: readonly number[], inside: ReadonlySet<number>): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  const pending = [...entries].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (let at: number | undefined = next; at !== undefined && inside.has(at) && !placed.has(at); ) {
      placed.add(at);
      order.push(at);
      const targets: number[] = [...(jumps[at] ?? [])];
      at = targets.pop();
      pending.push(...targets);
    }
  }
  return order;
}

function emitState(machine: Machine, id: number, jump: Jump, context: EmitContext): string[] {
  const state = machine.states[id];
  if (state === undefined) return [];
  return [`case ${id}: // ${state.rule}`, ...indent(stateStatements(machine, state, context, jump))];
}
