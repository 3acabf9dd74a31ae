/**
 * Switch style: a case per state in a loop. Cases are laid out so that the usual next state stands below and is
 * fallen into, and a state that leads to itself scans in a loop of its own.
 */
import type { Machine, MachineState, Move, Transition } from "../machine.js";
import { guardTest, isEverything } from "./code.js";
import {
  type EmitContext,
  failStatements,
  indent,
  isAccept,
  type MachineCode,
  moveStatements,
  type Style,
  when,
} from "./style.js";

export const switchStyle: Style = { name: "switch", emit };

function emit(machine: Machine, context: EmitContext): MachineCode {
  const order = layOut(machine);
  const cases = order.flatMap((id, index) => emitState(machine, id, order[index + 1] ?? null, context));
  const body = [
    "let state = 0;",
    "let c = 0;",
    ...(machine.states.some((s) => scanOf(s)?.limit) ? ["let from = 0;", "let limit = 0;"] : []),
    "for (;;) {",
    "  switch (state) {",
    ...indent(cases, 2),
    "  }",
    "}",
  ];
  return { declarations: [], body };
}

/** Depth first along the transition that is tested last, so that most states fall into their successor. */
function layOut(machine: Machine): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  const pending = [0];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (let at: number | undefined = id; at !== undefined && !placed.has(at); ) {
      placed.add(at);
      order.push(at);
      const state = machine.states[at];
      if (state === undefined) break;
      const targets: number[] = testedTransitions(state)
        .flatMap((t) => t.moves.map((m) => m.target))
        .filter((t) => t !== at && t >= 0);
      at = targets.pop();
      pending.push(...targets);
    }
  }
  return order;
}

/** A loop of a state into itself: without effects, counting at most one register. */
interface Scan {
  readonly transition: Transition;
  /** The register that counts the octets, and how many it may count. */
  readonly limit: { readonly register: number; readonly max: number } | null;
}

function scanOf(state: MachineState): Scan | null {
  for (const transition of state.transitions) {
    const [move] = transition.moves;
    if (move === undefined || transition.moves.length > 1 || move.target !== state.id || move.effects.length > 0)
      continue;
    if (move.updates.length === 0 && move.guards.length === 0) return { transition, limit: null };
    const limit = countedLimit(move);
    if (limit !== null) return { transition, limit };
  }
  return null;
}

/** `{low 0..high n} n = n + 1` goes round while n <= high, so n ends as high + 1 at most. */
function countedLimit({ guards, updates }: Move): Scan["limit"] {
  const [guard] = guards;
  const [update] = updates;
  if (guards.length !== 1 || updates.length !== 1 || guard === undefined || update === undefined) return null;
  const { value, register } = update;
  const counts = value.kind === "register" && value.register === register && value.plus === 1;
  return counts && guard.register === register && guard.low === 0 ? { register, max: guard.high + 1 } : null;
}

/** The transitions in the order in which they are tested: after a scan the rare octets, otherwise the many first. */
function testedTransitions(state: MachineState): Transition[] {
  const scan = scanOf(state);
  const size = (t: Transition) => t.octets.reduce((sum, r) => sum + r.high - r.low + 1, 0);
  const rest = state.transitions.filter((t) => t !== scan?.transition);
  return rest.sort((a, b) => size(a) - size(b) || (a.octets[0]?.low ?? 0) - (b.octets[0]?.low ?? 0));
}

function emitState(machine: Machine, id: number, below: number | null, context: EmitContext): string[] {
  const state = machine.states[id];
  if (state === undefined) return [];
  const scan = scanOf(state);
  const tested = testedTransitions(state);
  const lines = [
    ...(scan === null ? [] : scanStatements(scan, machine, context)),
    "c = p < end ? octets[p]! : -1;",
    ...tested.slice(0, -1).flatMap((t) => transitionStatements(t, machine, id, null, context)),
    ...endStatements(state, machine, id, context),
    ...lastStatements(tested.at(-1), machine, id, below, context),
  ];
  return [`case ${id}: // ${state.rule}`, ...indent(lines)];
}

function scanStatements({ transition, limit }: Scan, machine: Machine, { sets }: EmitContext): string[] {
  const test = sets.testOctet(transition.octets, "octets[p]!");
  if (limit === null)
    return isEverything(transition.octets) ? ["p = end;"] : [`while (p < end && ${grouped(test)}) p++;`];
  const name = machine.registers[limit.register]?.name ?? "";
  return [
    "from = p;",
    `limit = end - p > ${limit.max} - ${name} ? p + ${limit.max} - ${name} : end;`,
    `while (p < limit && ${grouped(test)}) p++;`,
    `${name} += p - from;`,
  ];
}

function grouped(test: string): string {
  return test.includes("||") ? `(${test})` : test;
}

function transitionStatements(
  transition: Transition,
  machine: Machine,
  state: number,
  below: number | null,
  context: EmitContext,
): string[] {
  const { octets, moves, failure } = transition;
  return when(context.sets.test(octets, "c"), movesStatements(moves, failure, machine, state, below, context));
}

function movesStatements(
  moves: readonly Move[],
  failure: number,
  machine: Machine,
  state: number,
  below: number | null,
  context: EmitContext,
): string[] {
  const lines = moves.flatMap((move) => {
    const next = isAccept(move) ? ["break machine;"] : go(move.target, below);
    const statements = [...moveStatements(move, machine, context), ...next];
    return when(guardTest(move.guards, machine.registers), statements);
  });
  const isTotal = moves.some((m) => m.guards.length === 0);
  return isTotal ? lines : [...lines, ...failStatements(machine, state, failure)];
}

function go(target: number, below: number | null): string[] {
  return target === below ? ["p++;"] : ["p++;", `state = ${target};`, "continue;"];
}

function endStatements(state: MachineState, machine: Machine, id: number, context: EmitContext): string[] {
  return state.end.length === 0
    ? []
    : when("c < 0", movesStatements(state.end, state.failure, machine, id, null, context));
}

/** The transition tested last: whatever does not match it fails, so that its moves need no block of their own. */
function lastStatements(
  last: Transition | undefined,
  machine: Machine,
  id: number,
  below: number | null,
  context: EmitContext,
): string[] {
  const fail = failOutside(machine, id, context);
  if (last === undefined) return fail;
  const isGuarded = last.moves.some((m) => m.guards.length > 0);
  if (isGuarded) return [...transitionStatements(last, machine, id, null, context), ...fail];
  return [
    ...when(context.sets.testNot(last.octets, "c"), fail),
    ...movesStatements(last.moves, last.failure, machine, id, below, context),
  ];
}

/** No transition is left: an octet of the counted scan has come too often, or the octet is wrong altogether. */
function failOutside(machine: Machine, id: number, { sets }: EmitContext): string[] {
  const state = machine.states[id];
  const scanned = state === undefined ? undefined : scanOf(state)?.transition;
  if (state === undefined || scanned === undefined || scanned.failure === state.failure)
    return failStatements(machine, id);
  return [
    ...when(sets.test(scanned.octets, "c"), failStatements(machine, id, scanned.failure)),
    ...failStatements(machine, id),
  ];
}
