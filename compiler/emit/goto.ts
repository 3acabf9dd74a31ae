/**
 * Goto style: no state variable. A state is a place in the code; going to it is falling through, leaving a labelled
 * block or going round a labelled loop (control-flow.ts). Only where a cycle of states has several entries does a
 * local variable choose among them.
 */
import type { Machine, MachineState } from "../machine.js";
import { type FlowGraph, type JumpGraph, structure } from "./control-flow.js";
import { emitInParts, leaveFor, type Part } from "./parts.js";
import {
  type Delegation,
  delegationStatements,
  delegations,
  type Jump,
  jumpTargets,
  stateLocals,
  stateStatements,
} from "./state-code.js";
import { draftContext, type EmitContext, indent, type MachineCode, type Style } from "./style.js";

export const gotoStyle: Style = { name: "goto", isResumable: false, emit };

function emit(machine: Machine, context: EmitContext): MachineCode {
  const delegated = delegations(machine, context);
  const jumps = machine.states.map((state) => {
    const delegation = delegated.get(state.id);
    return delegation === undefined ? jumpTargets(state, context) : [delegation.to];
  });
  const code = new StateCode(machine, context, delegated);
  const draft = new StateCode(machine, draftContext(context), delegated);
  const size = (state: number) => draft.of(state, () => ["break;"]).join("").length;
  return emitInParts(machine, context, jumps, (part) => emitPart(part, jumps, code), size);
}

/** Stands for the choice between the states that a part is entered at, if there are several. */
const ENTRY = -1;

function emitPart({ states, entries }: Part, jumps: JumpGraph, code: StateCode): MachineCode {
  const [entry = 0, ...more] = entries;
  const first = more.length === 0 ? entry : ENTRY;
  const placed = [first, ...states.filter((state) => state !== first)];
  const numbers = new Map(placed.map((state, node) => [state, node]));
  const successors = placed.map((state) => {
    const targets = state === ENTRY ? entries : (jumps[state] ?? []);
    return targets.flatMap((target) => numbers.get(target) ?? []);
  });
  const flow = structure(successors);
  const printer = new FlowPrinter(code, flow, placed, entries, numbers);
  const next = flow.dispatches.size > 0 ? ["let next = 0;"] : [];
  return { declarations: [], locals: [...code.locals(states), ...next], body: printer.place(0, null) };
}

/** The code of each state of a machine, whichever part it is in. */
class StateCode {
  constructor(
    private readonly machine: Machine,
    private readonly context: EmitContext,
    private readonly delegated: ReadonlyMap<number, Delegation>,
  ) {}

  of(id: number, jump: Jump): string[] {
    const state = this.state(id);
    const delegation = this.delegated.get(id);
    const code =
      delegation === undefined
        ? stateStatements(this.machine, state, this.context, jump)
        : delegationStatements(delegation, this.machine, state, this.context, jump);
    return [`// ${id} ${state.rule}`, ...code];
  }

  locals(states: readonly number[]): string[] {
    return stateLocals(
      states.map((id) => this.state(id)),
      this.context,
    );
  }

  private state(id: number): MachineState {
    const state = this.machine.states[id];
    if (state === undefined) throw new RangeError(`no state ${id}`);
    return state;
  }
}

class FlowPrinter {
  /** Labels that something jumps to. */
  private readonly used = new Set<string>();

  constructor(
    private readonly code: StateCode,
    private readonly flow: FlowGraph,
    /** State by node. */
    private readonly states: readonly number[],
    private readonly entries: readonly number[],
    /** Node by state, of this part's states. */
    private readonly numbers: ReadonlyMap<number, number>,
  ) {}

  /**
   * The code of a node and of all it dominates. `below` is the node that is reached by falling out of it, if any.
   *
   *     loop: for (;;) {
   *       a: { b: { node } code of b } code of a
   *     }
   */
  place(node: number, below: number | null): string[] {
    const isLoop = this.flow.loopHeaders.has(node);
    const after = (this.flow.dominated[node] ?? []).filter((d) => this.flow.merges.has(d));
    const inner = isLoop ? node : below;
    // In reverse postorder a node stands before those it leads to, so the first is the innermost block.
    const lines = after.reduce<string[]>(
      (code, merge, index) => {
        const next = after[index + 1] ?? inner;
        return [...this.labelled(this.blockLabel(merge), "{", code), ...this.place(merge, next)];
      },
      this.own(node, after[0] ?? inner),
    );
    return isLoop ? this.labelled(this.loopLabel(node), "for (;;) {", lines) : lines;
  }

  /** A block that everything falls out of needs neither label nor braces; a loop needs its braces. */
  private labelled(label: string, head: string, code: readonly string[]): string[] {
    const isBlock = head === "{";
    if (this.used.has(label))
      return [`${label}: ${head}`, ...(isBlock ? code : indent(code)), isBlock ? `} // ${label}` : "}"];
    return isBlock ? [...code] : [head, ...indent(code), "}"];
  }

  private leave(keyword: "break" | "continue", label: string): string[] {
    this.used.add(label);
    return [`${keyword} ${label};`];
  }

  private own(node: number, below: number | null): string[] {
    const entries = this.flow.dispatches.get(node);
    if (entries !== undefined) return this.dispatch(entries, below);
    const state = this.states[node] ?? ENTRY;
    return state === ENTRY
      ? this.enterPart(node, below)
      : this.code.of(state, (target, isLast) => this.goTo(target, node, isLast ? below : null));
  }

  private enterPart(node: number, below: number | null): string[] {
    const cases = this.entries
      .slice(0, -1)
      .flatMap((state) => [`if (entry === ${state}) {`, ...indent(this.goTo(state, node, null)), "}"]);
    return [...cases, ...this.goTo(this.entries.at(-1) ?? 0, node, below)];
  }

  private dispatch(entries: readonly number[], below: number | null): string[] {
    const cases = entries
      .slice(0, -1)
      .flatMap((entry, index) => [`if (next === ${index}) {`, ...indent(this.enter(entry, null)), "}"]);
    return [...cases, ...this.enter(entries.at(-1) ?? 0, below)];
  }

  private goTo(state: number, from: number, below: number | null): string[] {
    const to = this.numbers.get(state);
    return to === undefined ? leaveFor(state) : this.jump(from, to, below);
  }

  /** Goes from a node to another; falls out of the code when that is where it leads (`below`). */
  private jump(from: number, to: number, below: number | null): string[] {
    const route = this.flow.rerouted.get(to);
    if (route === undefined || this.flow.dispatches.has(from)) return this.direct(from, to, below);
    return [`next = ${route.index};`, ...this.direct(from, route.dispatch, below)];
  }

  private direct(from: number, to: number, below: number | null): string[] {
    const isBack = (this.flow.order[to] ?? 0) <= (this.flow.order[from] ?? 0);
    if (isBack) return to === below ? [] : this.leave("continue", this.loopLabel(to));
    return this.enter(to, below);
  }

  private enter(to: number, below: number | null): string[] {
    if (!this.flow.merges.has(to)) return this.place(to, below);
    return to === below ? [] : this.leave("break", this.blockLabel(to));
  }

  private blockLabel(node: number): string {
    return `to${this.labelOf(node)}`;
  }

  private loopLabel(node: number): string {
    return `loop${this.labelOf(node)}`;
  }

  private labelOf(node: number): string {
    const state = this.states[node];
    return state === undefined ? `Dispatch${node}` : String(state);
  }
}
