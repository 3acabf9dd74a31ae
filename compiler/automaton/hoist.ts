/**
 * Moves the beginning of things to where it is known: when every way out of a state sets a register to the same
 * value, the ways into the state do it instead. `start := p` on the first octet of a field becomes `start := p + 1`
 * on the octet before, and the state behind is the same as the one that the field's loop comes back to.
 *
 * Updates move by one step only. Only registers that mean nothing until another one is set may be written earlier: starts of fields and of rules
 * with actions, and counters; and only where the old value is of no use any more. Ends stay where they are: a field has ended when its separator was seen.
 * What a state that comes back to itself does on its way out stays there, too: it would be done anew with each octet.
 */
import {
  type Branch,
  branchesOf,
  branchKey,
  type Dfa,
  type DfaState,
  type Effect,
  mapBranches,
  type Operand,
  type Update,
} from "./dfa.js";

export function hoist(dfa: Dfa): Dfa {
  const states = [...dfa.states];
  const sources: Set<number>[] = states.map(() => new Set());
  for (const state of states) for (const b of branchesOf(state)) if (b.target >= 0) sources[b.target]?.add(state.id);
  for (const [id, state] of states.entries()) {
    if (id === 0) continue; // nothing leads into the start but what comes back to it
    const common = commonUpdates(state, dfa);
    if (common.length === 0) continue;
    const registers = new Set(common.map((u) => u.register));
    states[id] = mapBranches(state, (branch) => readingRegisters(withoutUpdates(branch, registers), common, dfa));
    for (const source of sources[id] ?? []) {
      const from = states[source];
      if (from === undefined) continue;
      states[source] = mapBranches(from, (branch) => (branch.target === id ? entering(branch, common) : branch));
    }
  }
  return { ...dfa, states };
}

/**
 * What every branch of the state does, or might as well do, to registers that may be written early. A state with one
 * way out gains nothing.
 */
function commonUpdates(state: DfaState, dfa: Dfa): Update[] {
  const branches = branchesOf(state);
  if (branches.some((b) => b.target === state.id)) return [];
  if (new Set(branches.map(branchKey)).size < 2) return [];
  const candidates = new Map(branches.flatMap((b) => b.updates).map((u) => [updateKey(u), u]));
  return [...candidates.values()].filter(
    (update) =>
      isHoistable(update, dfa) &&
      !state.isLive(update.register) &&
      !isRead(state, update) &&
      branches.every((b) => agrees(b, update, dfa)),
  );
}

/** The branch does the update, or leads to where nobody cares. */
function agrees(branch: Branch, update: Update, dfa: Dfa): boolean {
  const own = branch.updates.find((u) => u.register === update.register);
  if (own !== undefined) return updateKey(own) === updateKey(update);
  const target = dfa.states[branch.target];
  return target !== undefined && !target.isLive(update.register);
}

function isHoistable({ register, value }: Update, dfa: Dfa): boolean {
  const info = dfa.registers[register];
  if (
    info === undefined ||
    value.kind === "register" ||
    value.kind === "integer" ||
    (value.kind === "position" && value.plus > 0)
  )
    return false;
  return info.kind === "counter" || info.isStart;
}

/** Whether the state's guards, effects or other updates use the register's old value. */
function isRead(state: DfaState, { register }: Update): boolean {
  const uses = (operand: Operand): boolean =>
    operand.kind === "integer"
      ? uses(operand.start) || uses(operand.end)
      : operand.kind === "register" && operand.register === register;
  return branchesOf(state).some(
    (b) =>
      b.guards.some((g) => g.register === register) ||
      b.effects.some((e) => (e.kind === "append" ? e.operands.some(uses) : uses(e.start))) ||
      b.updates.some((u) => uses(u.value)),
  );
}

function updateKey({ register, value }: Update): string {
  return JSON.stringify([register, value]);
}

function withoutUpdates(branch: Branch, registers: ReadonlySet<number>): Branch {
  return { ...branch, updates: branch.updates.filter((u) => !registers.has(u.register)) };
}

/**
 * An effect that was given the position because a start was set on its own step reads the start's register now, as
 * other states do that have the same effect.
 */
function readingRegisters(branch: Branch, hoisted: readonly Update[], dfa: Dfa): Branch {
  const registerOf = (variable: number | undefined) =>
    hoisted.find((u) => u.value.kind === "position" && dfa.registers[u.register]?.variable === variable)?.register;
  const reading = (operand: Operand, variable: number | undefined): Operand => {
    const register = registerOf(variable);
    return operand.kind === "position" && register !== undefined ? { kind: "register", register, plus: 0 } : operand;
  };
  const effects = branch.effects.map((effect): Effect => {
    if (effect.kind === "action") return { ...effect, start: reading(effect.start, effect.action.start) };
    const variables = effect.list.fields.flatMap((f) => [f.start, f.end]);
    return { ...effect, operands: effect.operands.map((operand, i) => reading(operand, variables[i])) };
  });
  return { ...branch, effects };
}

/** The branch with what its target used to do first; positions count from the octet that the branch reads. */
function entering(branch: Branch, common: readonly Update[]): Branch {
  const registers = new Set(common.map((u) => u.register));
  const later = common.map(({ register, value }) => ({
    register,
    value: value.kind === "position" ? { ...value, plus: value.plus + 1 } : value,
  }));
  const updates = [...withoutUpdates(branch, registers).updates, ...later];
  return { ...branch, updates: updates.sort((a, b) => a.register - b.register) };
}
