/**
 * Goto style: no state variable. A state is a place in the code; going to it is falling through, leaving a labelled
 * block or going round a labelled loop (control-flow.ts). Only where a cycle of states has several entries does a
 * local variable choose among them.
 */
import type { Machine, MachineState } from "../machine.js";
import { type FlowGraph, type JumpGraph, structure } from "./control-flow.js";
import { bytecodeOf, emitInParts, type LeaveFor, type Part } from "./parts.js";
import {
  type Delegation,
  delegationStatements,
  delegations,
  type Jump,
  jumpTargets,
  stateLocals,
  stateStatements,
} from "./state-code.js";
import { fitsStretch, type Stretch, stretches } from "./stretches.js";
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
  const isEligible = (state: number) => code.fitsStretch(state);
  const whole = { states: machine.states.map(({ id }) => id), entries: [0], firstEntry: 0 };
  const twice = new Set([...stretches(whole, jumps, isEligible).values()].flatMap(({ states }) => states));
  const size = (state: number) => bytecodeOf(draft.of(state, () => ["break;"])) * (twice.has(state) ? TWICE : 1);
  return emitInParts(machine, context, jumps, (part, leaveFor) => emitPart(part, jumps, code, leaveFor), size);
}

/** What is written twice is shorter where the input cannot end. */
const TWICE = 1.8;

/** Stands for the choice between the states that a part is entered at, if there are several. */
const ENTRY = -1;

function emitPart(part: Part, jumps: JumpGraph, code: StateCode, leaveFor: LeaveFor): MachineCode {
  const { states, entries, firstEntry } = part;
  const [entry = 0, ...more] = entries;
  const first = more.length === 0 ? entry : ENTRY;
  const found = stretches(part, jumps, (state) => code.fitsStretch(state));
  const inner = new Set([...found.values()].flatMap((stretch) => stretch.states.slice(1)));
  const placed = [first, ...states.filter((state) => state !== first && !inner.has(state))];
  const targets = (state: number): readonly number[] => {
    const stretch = found.get(state);
    if (stretch === undefined) return state === ENTRY ? entries : (jumps[state] ?? []);
    const leaving = stretch.states.flatMap((s) => jumps[s] ?? []).filter((to) => !inner.has(to));
    return [...leaving, ...leaving]; // from each of its copies
  };
  const layout = { ...layOut(placed, targets), entries, firstEntry, stretches: found, jumps };
  const printer = new FlowPrinter(code, layout, leaveFor);
  const next = layout.flow.dispatches.size > 0 ? ["let next = 0;"] : [];
  return { declarations: [], locals: [...code.locals(states), ...next], body: printer.place(0, null) };
}

/** Where states go in structured control flow. */
interface Layout {
  readonly flow: FlowGraph;
  /** State by node. */
  readonly states: readonly number[];
  /** Node by state, of the states that are jumped to in here. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The states that ENTRY chooses from, and the number of the first one. */
  readonly entries: readonly number[];
  readonly firstEntry: number;
  /** By the state that stands for them here. */
  readonly stretches: ReadonlyMap<number, Stretch>;
  readonly jumps: JumpGraph;
}

function layOut(states: readonly number[], targets: (state: number) => readonly number[]) {
  const numbers = new Map(states.map((state, node) => [state, node]));
  const flow = structure(states.map((state) => targets(state).flatMap((target) => numbers.get(target) ?? [])));
  return { flow, states, numbers };
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

  /** The same where the input cannot end. */
  beforeEnd(): StateCode {
    return new StateCode(this.machine, { ...this.context, mayEnd: false }, this.delegated);
  }

  fitsStretch(id: number): boolean {
    return !this.delegated.has(id) && fitsStretch(this.machine.states[id], this.context);
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

/** Falling out of all the code of a printer. */
const OUT = "out";

type Below = number | typeof OUT | null;

class FlowPrinter {
  /** Labels that something jumps to. */
  private readonly used = new Set<string>();

  constructor(
    private readonly code: StateCode,
    private readonly layout: Layout,
    /** Goes on in a state that is not in here; `isLast`: by falling out of all this code, if that leads there. */
    private readonly leaveFor: (state: number, isLast: boolean) => string[],
  ) {}

  /**
   * The code of a node and of all it dominates. `below` is the node that is reached by falling out of it, if any, or
   * OUT if that leaves all this code.
   *
   *     loop: for (;;) {
   *       a: { b: { node } code of b } code of a
   *     }
   */
  place(node: number, below: Below): string[] {
    const isLoop = this.layout.flow.loopHeaders.has(node);
    const after = (this.layout.flow.dominated[node] ?? []).filter((d) => this.layout.flow.merges.has(d));
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

  private own(node: number, below: Below): string[] {
    const entries = this.layout.flow.dispatches.get(node);
    if (entries !== undefined) return this.dispatch(entries, below);
    const state = this.layout.states[node] ?? ENTRY;
    if (state === ENTRY) return this.enterPart(node, below);
    const jump: Jump = (target, isLast) => this.goTo(target, node, isLast ? below : null);
    const stretch = this.layout.stretches.get(state);
    return stretch === undefined ? this.code.of(state, jump) : this.stretch(stretch, jump);
  }

  /** The states of a stretch twice: where the input cannot end in it, and where it may. */
  private stretch({ states, length }: Stretch, jump: Jump): string[] {
    const inner = states.slice(1);
    const { jumps } = this.layout;
    const layout = layOut(states, (state) => (jumps[state] ?? []).filter((to) => inner.includes(to)));
    layout.numbers.delete(states[0] ?? 0); // a loop's next round is outside
    const inside: Layout = { ...layout, entries: [], firstEntry: 0, stretches: new Map(), jumps };
    const copy = (code: StateCode) => indent(new FlowPrinter(code, inside, jump).place(0, OUT));
    return [
      `if (end - p >= ${length}) {`,
      ...copy(this.code.beforeEnd()),
      "} else { // near the end",
      ...copy(this.code),
      "}",
    ];
  }

  private enterPart(node: number, below: Below): string[] {
    const { entries, firstEntry } = this.layout;
    const cases = entries.slice(0, -1).flatMap((state, index) => {
      return [`  case ${firstEntry + index}:`, ...indent(this.goTo(state, node, null), 2)];
    });
    return ["switch (entry) {", ...cases, "}", ...this.goTo(entries.at(-1) ?? 0, node, below)];
  }

  private dispatch(entries: readonly number[], below: Below): string[] {
    const cases = entries
      .slice(0, -1)
      .flatMap((entry, index) => [`if (next === ${index}) {`, ...indent(this.enter(entry, null)), "}"]);
    return [...cases, ...this.enter(entries.at(-1) ?? 0, below)];
  }

  private goTo(state: number, from: number, below: Below): string[] {
    const to = this.layout.numbers.get(state);
    return to === undefined ? this.leaveFor(state, below === OUT) : this.jump(from, to, below);
  }

  /** Goes from a node to another; falls out of the code when that is where it leads (`below`). */
  private jump(from: number, to: number, below: Below): string[] {
    const route = this.layout.flow.rerouted.get(to);
    if (route === undefined || this.layout.flow.dispatches.has(from)) return this.direct(from, to, below);
    return [`next = ${route.index};`, ...this.direct(from, route.dispatch, below)];
  }

  private direct(from: number, to: number, below: Below): string[] {
    const isBack = (this.layout.flow.order[to] ?? 0) <= (this.layout.flow.order[from] ?? 0);
    if (isBack) return to === below ? [] : this.leave("continue", this.loopLabel(to));
    return this.enter(to, below);
  }

  private enter(to: number, below: Below): string[] {
    if (!this.layout.flow.merges.has(to)) return this.place(to, below);
    return to === below ? [] : this.leave("break", this.blockLabel(to));
  }

  private blockLabel(node: number): string {
    return `to${this.labelOf(node)}`;
  }

  private loopLabel(node: number): string {
    return `loop${this.labelOf(node)}`;
  }

  private labelOf(node: number): string {
    const state = this.layout.states[node];
    return state === undefined ? `Dispatch${node}` : String(state);
  }
}
