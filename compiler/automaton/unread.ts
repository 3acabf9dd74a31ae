/**
 * Leaves out registers that nothing reads: a second version of a variable, kept for a path that never needed it. (Code
 * that sets a local and never reads it is an error in strict projects.)
 */
import {
  type Branch,
  branchesOf,
  type Dfa,
  type DfaState,
  type Effect,
  mapBranches,
  type Operand,
  type Update,
} from "./dfa.js";

export function withoutUnread(dfa: Dfa): Dfa {
  const read = readRegisters(dfa);
  if (read.size === dfa.registers.length) return dfa;
  const kept = [...dfa.registers.keys()].filter((register) => read.has(register));
  const renaming = new Renaming(new Map(kept.map((register, index) => [register, index])));
  const states = dfa.states.map((state) => ({
    ...renaming.state(state),
    isLive: (register: number) => state.isLive(kept[register] ?? -1),
  }));
  return { ...dfa, registers: dfa.registers.filter((_, register) => read.has(register)), states };
}

/** Results, and what a guard, an effect or an update of a register that is read itself depends on. */
function readRegisters({ registers, states }: Dfa): Set<number> {
  const branches = states.flatMap(branchesOf);
  const updates = [...branches.flatMap((b) => b.updates), ...states.flatMap((s) => s.onError)];
  const read = new Set([
    ...registers.flatMap((info, register) => (info.isResult ? [register] : [])),
    ...branches.flatMap((b) => b.guards.map((g) => g.register)),
    ...branches.flatMap((b) => b.effects.flatMap(operandsOf).flatMap(sourcesOf)),
  ]);
  for (let size = -1; size !== read.size; ) {
    size = read.size;
    for (const { register, value } of updates) {
      if (read.has(register)) for (const source of sourcesOf(value)) read.add(source);
    }
  }
  return read;
}

function operandsOf(effect: Effect): readonly Operand[] {
  return effect.kind === "append" ? effect.operands : [effect.start];
}

function sourcesOf(operand: Operand): number[] {
  if (operand.kind === "integer") return [...sourcesOf(operand.start), ...sourcesOf(operand.end)];
  return operand.kind === "register" ? [operand.register] : [];
}

/** Registers by their new numbers; updates of those that have none go. */
class Renaming {
  constructor(private readonly numbers: ReadonlyMap<number, number>) {}

  state(state: DfaState): DfaState {
    return { ...mapBranches(state, (b) => this.branch(b)), onError: this.updates(state.onError) };
  }

  private branch(branch: Branch): Branch {
    return {
      ...branch,
      guards: branch.guards.map((guard) => ({ ...guard, register: this.number(guard.register) })),
      effects: branch.effects.map((effect) => this.effect(effect)),
      updates: this.updates(branch.updates),
    };
  }

  private effect(effect: Effect): Effect {
    return effect.kind === "append"
      ? { ...effect, operands: effect.operands.map((o) => this.operand(o)) }
      : { ...effect, start: this.operand(effect.start) };
  }

  private updates(updates: readonly Update[]): Update[] {
    return updates
      .filter(({ register }) => this.numbers.has(register))
      .map(({ register, value }) => ({ register: this.number(register), value: this.operand(value) }));
  }

  private operand(operand: Operand): Operand {
    switch (operand.kind) {
      case "register":
        return { ...operand, register: this.number(operand.register) };
      case "integer":
        return { ...operand, start: this.operand(operand.start), end: this.operand(operand.end) };
      default:
        return operand;
    }
  }

  private number(register: number): number {
    return this.numbers.get(register) ?? -1;
  }
}
