/**
 * Goto style: no state variable. A state is a place in the code; going to it is falling through, leaving a labelled
 * block or going round a labelled loop (control-flow.ts). Only where a cycle of states has several entries does a
 * local variable choose among them.
 */
import type { Machine, MachineState } from "../machine.js";
import { type FlowGraph, structure } from "./control-flow.js";
import {
  type Delegation,
  delegationStatements,
  delegations,
  jumpTargets,
  stateLocals,
  stateStatements,
} from "./state-code.js";
import { type EmitContext, indent, type MachineCode, type Style } from "./style.js";
import { switchStyle } from "./switch.js";

export const gotoStyle: Style = { name: "goto", isResumable: false, emit };

/**
 * The more states, the deeper their blocks nest, and what reads the code descends as deep: beyond this a machine is
 * written as a switch, which nests no deeper however large it is.
 */
const MAX_STATES = 500;

function emit(machine: Machine, context: EmitContext): MachineCode {
  if (machine.states.length > MAX_STATES) return switchStyle.emit(machine, context);
  const delegated = delegations(machine);
  const jumps = machine.states.map((state) => {
    const delegation = delegated.get(state.id);
    return delegation === undefined ? jumpTargets(state) : [delegation.to];
  });
  const { reachable, number } = reachableNodes(jumps);
  const flow = structure(reachable.map((id) => (jumps[id] ?? []).map(number)));
  const printer = new FlowPrinter(machine, context, flow, reachable, number, delegated);
  const next = flow.dispatches.size > 0 ? ["let next = 0;"] : [];
  return { declarations: [], locals: [...stateLocals(machine), ...next], body: printer.place(0, null) };
}

/** Delegation leaves states behind that nothing goes to any more; the others are numbered anew. */
function reachableNodes(jumps: readonly (readonly number[])[]): {
  reachable: number[];
  number: (state: number) => number;
} {
  const seen = new Set([0]);
  for (const id of seen) for (const target of jumps[id] ?? []) seen.add(target);
  const reachable = [...seen].sort((a, b) => a - b);
  const numbers = new Map(reachable.map((id, index) => [id, index]));
  return { reachable, number: (state) => numbers.get(state) ?? 0 };
}

class FlowPrinter {
  /** Labels that something jumps to. */
  private readonly used = new Set<string>();

  constructor(
    private readonly machine: Machine,
    private readonly context: EmitContext,
    private readonly flow: FlowGraph,
    /** State by node. */
    private readonly states: readonly number[],
    private readonly nodeOf: (state: number) => number,
    private readonly delegated: ReadonlyMap<number, Delegation>,
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
    if (this.used.has(label)) return [`${label}: ${head}`, ...indent(code), "}"];
    return head === "{" ? [...code] : [head, ...indent(code), "}"];
  }

  private leave(keyword: "break" | "continue", label: string): string[] {
    this.used.add(label);
    return [`${keyword} ${label};`];
  }

  private own(node: number, below: number | null): string[] {
    const entries = this.flow.dispatches.get(node);
    if (entries !== undefined) return this.dispatch(entries, below);
    const state = this.state(node);
    const jump = (target: number, isLast: boolean) => this.jump(node, this.nodeOf(target), isLast ? below : null);
    const delegation = this.delegated.get(state.id);
    const code =
      delegation === undefined
        ? stateStatements(this.machine, state, this.context, jump)
        : delegationStatements(delegation, this.machine, state, this.context, jump);
    return [`// ${state.id} ${state.rule}`, ...code];
  }

  private dispatch(entries: readonly number[], below: number | null): string[] {
    const cases = entries
      .slice(0, -1)
      .flatMap((entry, index) => [`if (next === ${index}) {`, ...indent(this.enter(entry, null)), "}"]);
    return [...cases, ...this.enter(entries.at(-1) ?? 0, below)];
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

  private state(node: number): MachineState {
    const state = this.machine.states[this.states[node] ?? -1];
    if (state === undefined) throw new RangeError(`node ${node} is no state`);
    return state;
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
