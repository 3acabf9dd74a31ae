/** The code of one state, the same in every style that has code per state; only how it goes on differs. */
import type { Machine, MachineState, Move, Transition } from "../machine.js";
import { guardTest, isEverything, NEVER, NEXT, rangeUnion } from "./code.js";
import { type Scan, scanOf } from "./scan.js";
import {
  type EmitContext,
  effectStatements,
  eofStatements,
  failStatements,
  indent,
  isAccept,
  moveStatements,
  updateStatements,
  when,
} from "./style.js";

import { wideSet } from "./wide-scan.js";

/** Statements that go on in a state. The last jump of a state may also fall out of its code, if that leads there. */
export type Jump = (target: number, isLast: boolean) => string[];

/** Locals that the code uses besides those of every machine. */
export function stateLocals(states: readonly MachineState[], context: EmitContext): string[] {
  const scans = states.flatMap((state) => scanOf(state, context.optimisations) ?? []);
  return ["let c = 0;", ...(scans.some((s) => s.limit !== null) ? ["let from = 0;", "let limit = 0;"] : [])];
}

/** Jump targets in the order in which `stateStatements` asks for them. */
export function jumpTargets(state: MachineState, context: EmitContext): number[] {
  const moves = [...state.end, ...testedTransitions(state, context).flatMap((t) => t.moves)];
  return moves.filter((m) => !isAccept(m)).map((m) => m.target);
}

export function stateStatements(machine: Machine, state: MachineState, context: EmitContext, jump: Jump): string[] {
  const scan = scanOf(state, context.optimisations);
  const groups = sharedEffects(testedTransitions(state, context));
  if (scan === null) return singleStatements(groups, machine, state, context, jump);
  const end = endStatements(state, machine, context, jump);
  return [
    ...scanStatements(scan, machine, context),
    ...(end.length === 0 ? [] : when("c < 0", end)),
    ...choiceStatements(groups, machine, state, context, jump),
  ];
}

/**
 * A state that reads one octet. Where there is none left, the code goes another way for good: what both ways came
 * together in, -1 for the end, V8 would look at once more, and forget meanwhile what it knows about `octets`.
 */
function singleStatements(
  groups: readonly Group[],
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  const inside: EmitContext = { ...context, mayEnd: false };
  const [only, ...more] = groups;
  const fail = failStatements(machine, state.id, context);
  const end = endStatements(state, machine, context, jump);
  const failsAlike = context.mayEnd && end.length === 0;
  if (failsAlike && only !== undefined && more.length === 0 && !isGuarded(only) && !isEverything(octetsOf(only))) {
    const test = testRefused(octetsOf(only), false, context);
    return [...when(test, fail), ...insideGroup(only, machine, state, inside, jump)];
  }
  return [
    ...(context.mayEnd ? when("p >= end", state.end.length === 0 ? [...end, ...fail] : end) : []),
    "c = octets[p]!;",
    ...choiceStatements(groups, machine, state, inside, jump),
  ];
}

/** A test for an octet that is not in the set, and for the end of input unless that is allowed; reads the octet into `c`. */
function testRefused(octets: Transition["octets"], isEndAllowed: boolean, { sets }: EmitContext): string {
  const test = sets.testNotOctet(octets, OCTET);
  if (test === NEVER) return isEndAllowed ? NEVER : "p >= end";
  const isWrong = reading(/&&|\|\|/.test(test) ? `(${test})` : test, "octets[p]!");
  return isEndAllowed ? `p < end && ${isWrong}` : `p >= end || ${isWrong}`;
}

/** Chooses by the octet in `c`, which is -1 at the end of input where a scan may have come there. */
function choiceStatements(
  groups: readonly Group[],
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  const last = groups.at(-1);
  return [
    ...groups.slice(0, -1).flatMap((group) => groupStatements(group, machine, state, context, jump)),
    ...(last === undefined
      ? failOutside(machine, state, context)
      : lastStatements(last, machine, state, context, jump)),
  ];
}

/**
 * The transitions in the order in which they are tested: US-ASCII first, of which texts consist for the most part. There few
 * octets come before many: delimiters are as likely as letters, and what is tested last needs no block. Of the octets
 * beyond, which UTF-8 begins characters with, the sets with many are the likely ones.
 */
function testedTransitions(state: MachineState, { optimisations }: EmitContext): Transition[] {
  const scanned = scanOf(state, optimisations)?.transition;
  const rest = state.transitions.filter((t) => t !== scanned);
  const isAscii = (t: Transition) => firstOctet(t) < 0x80;
  const bySize = (a: Transition, b: Transition) => size(a) - size(b) || firstOctet(a) - firstOctet(b);
  const ascii = rest.filter(isAscii).sort(bySize);
  const others = rest.filter((t) => !isAscii(t)).sort(bySize);
  return [...ascii, ...others.reverse()];
}

const firstOctet = ({ octets }: Transition) => octets[0]?.low ?? 0;
const size = ({ octets }: Transition) => octets.reduce((sum, { low, high }) => sum + high - low + 1, 0);

/** Transitions that have the same effects are told apart behind them. */
type Group = readonly Transition[];

function sharedEffects(transitions: readonly Transition[]): Group[] {
  const groups = new Map<string, Transition[]>();
  for (const transition of transitions) {
    const [move, ...others] = transition.moves;
    const isSimple = move !== undefined && others.length === 0 && move.guards.length === 0;
    const key = isSimple && move.effects.length > 0 ? JSON.stringify(move.effects) : `alone ${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), transition]);
  }
  return [...groups.values()];
}

function octetsOf(group: Group): Transition["octets"] {
  return rangeUnion(group.flatMap((t) => t.octets));
}

function isGuarded(group: Group): boolean {
  return group.some((t) => t.moves.some((m) => m.guards.length > 0));
}

/** How far a run of octets may go. */
interface RunLimit {
  /** Statements that make `limit` of it; none if it is the end of input. */
  readonly statements: readonly string[];
  /** The offset that it may not go beyond. */
  readonly offset: "end" | "limit";
  /** The most octets that it can have. */
  readonly most: number;
  /** A test for less than so many octets being left. */
  isWithin(octets: number): string;
}

const toTheEnd: RunLimit = {
  statements: [],
  offset: "end",
  most: Infinity,
  isWithin: (octets) => `end - p < ${octets}`,
};

/** Moves `p` to where the run ends, and reads the octet there. */
function scanStatements({ transition, limit }: Scan, machine: Machine, context: EmitContext): string[] {
  if (limit === null) return runStatements(transition, toTheEnd, context);
  const { register, max } = limit;
  const name = machine.registers[register]?.name ?? "";
  const left = max === null ? name : `${max} - ${name}`;
  const counted: RunLimit = {
    statements: [`limit = end - from > ${left} ? from + ${left} : end;`],
    offset: "limit",
    most: max ?? Infinity,
    isWithin: (octets) =>
      `end - p < ${octets} || ${max === null ? `${name} < ${octets}` : `${name} > ${max - octets}`}`,
  };
  const run = runStatements(transition, counted, context);
  return ["from = p;", ...run, `${name} ${max === null ? "-" : "+"}= p - from;`];
}

/** `c` is the octet at `p`, or -1 at the end of input. */
const READ = "c = p < end ? octets[p]! : -1;";

/**
 * Runs are mostly no longer than this. Their octets are looked at without a loop, in each round of which V8 would make
 * sure again what the octets are kept in, and whether it is to be interrupted.
 */
const SHORT_RUN = 12;

const TESTS_PER_LINE = 3;

function runStatements({ octets }: Transition, limit: RunLimit, context: EmitContext): string[] {
  const { sets, wideScans, optimisations } = context;
  const { statements, offset } = limit;
  if (isEverything(octets)) return [...statements, `p = ${offset};`, READ];
  const test = sets.testOctet(octets, OCTET);
  const condition = test.includes("||") ? `(${test})` : test;
  const single = condition.replaceAll(OCTET, "octets[p]!");
  const loop = `while (p < ${offset} && ${single}) ${NEXT};`;
  const isWide = optimisations.has("wide-scans") && wideSet(octets) !== null;
  const skip = (from: string) => `p = ${wideScans.skip(octets, single)}(octets, ${from}, ${offset}) | 0;`;
  if (limit.most < SHORT_RUN) return [...statements, loop, READ];
  if (!optimisations.has("short-runs")) return [...statements, isWide ? skip("p") : loop, READ];
  return [
    `if (${limit.isWithin(SHORT_RUN)}) {`,
    ...indent([...statements, loop, READ]),
    "} else if (",
    ...indent(firstOctets(condition)),
    ") {",
    ...indent([...statements, ...(isWide ? [skip("p + 1")] : [`${NEXT};`, loop]), READ]),
    "}",
  ];
}

/** Stands for the octet in a test that is yet to be made. */
const OCTET = "OCTET";

/** A test may name its octet several times: the first time reads it. */
function reading(test: string, octet: string): string {
  return test.replace(OCTET, `(c = ${octet})`).replaceAll(OCTET, "c");
}

/**
 * True if the next octets all belong to the run; leaves `p` at the last one looked at, and the octet itself in `c`. That is
 * the first that does not belong to it, if there is one.
 */
function firstOctets(condition: string): string[] {
  const next = reading(condition, `octets[${NEXT}]!`);
  const tests = [reading(condition, "octets[p]!"), ...Array.from({ length: SHORT_RUN - 1 }, () => next)];
  const lines: string[] = [];
  for (let at = 0; at < tests.length; at += TESTS_PER_LINE) {
    lines.push(`${at === 0 ? "" : "&& "}${tests.slice(at, at + TESTS_PER_LINE).join(" && ")}`);
  }
  return lines;
}

function groupStatements(
  group: Group,
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  return when(
    testOf(octetsOf(group), context),
    insideGroup(group, machine, state, context, (to) => jump(to, false)),
  );
}

/** A test for what is in `c`. */
function testOf(octets: Transition["octets"], { sets, mayEnd }: EmitContext): string {
  return mayEnd ? sets.test(octets, "c") : sets.testOctet(octets, "c");
}

/** The octet is one of the group's. */
function insideGroup(group: Group, machine: Machine, state: MachineState, context: EmitContext, jump: Jump): string[] {
  const last = group.at(-1);
  if (last === undefined) return [];
  if (group.length === 1) return movesStatements(last.moves, last.failure, machine, state, context, jump);
  const [first] = last.moves;
  const without = (move: Move): Move => ({ ...move, effects: [] });
  const branches = group.slice(0, -1).flatMap((t) => {
    const moves = t.moves.map(without);
    const statements = movesStatements(moves, t.failure, machine, state, context, (to) => jump(to, false));
    return when(context.sets.testOctet(t.octets, "c"), statements);
  });
  return [
    ...(first === undefined ? [] : effectStatements(first, machine, context)),
    ...branches,
    ...movesStatements(last.moves.map(without), last.failure, machine, state, context, jump),
  ];
}

function movesStatements(
  moves: readonly Move[],
  failure: number,
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  const isTotal = moves.some((m) => m.guards.length === 0);
  const lines = moves.flatMap((move, index) => {
    const isLast = isTotal && index === moves.length - 1;
    const onward = isAccept(move) ? ["break machine;"] : [`${NEXT};`, ...jump(move.target, isLast)];
    return when(guardTest(move.guards, machine.registers), [...moveStatements(move, machine, context), ...onward]);
  });
  return isTotal ? lines : [...lines, ...failStatements(machine, state.id, context, failure)];
}

/** What is done at the end of input, unless it is what is done about a wrong octet. */
function endStatements(state: MachineState, machine: Machine, context: EmitContext, jump: Jump): string[] {
  const moves = movesStatements(state.end, state.endFailure, machine, state, context, jump);
  return [...eofStatements(state, context), ...(state.end.length === 0 ? [] : moves)];
}

/** The group tested last: whatever does not match it fails, so that its moves need no block of their own. */
function lastStatements(
  group: Group,
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  const fail = failOutside(machine, state, context);
  if (isGuarded(group)) return [...groupStatements(group, machine, state, context, jump), ...fail];
  const { sets, mayEnd } = context;
  const test = mayEnd ? sets.testNot(octetsOf(group), "c") : sets.testNotOctet(octetsOf(group), "c");
  return [...(test === NEVER ? [] : when(test, fail)), ...insideGroup(group, machine, state, context, jump)];
}

/** No transition is left: an octet of the counted scan has come too often, or the octet is wrong altogether. */
function failOutside(machine: Machine, state: MachineState, context: EmitContext): string[] {
  const scanned = scanOf(state, context.optimisations)?.transition;
  const own = failStatements(machine, state.id, context);
  if (scanned === undefined || scanned.failure === state.failure) return own;
  return [
    ...when(context.sets.test(scanned.octets, "c"), failStatements(machine, state.id, context, scanned.failure)),
    ...own,
  ];
}

/**
 * A state that does what another does, and on every octet the same updates besides: it checks that the octet is one
 * of them, updates, and lets the other state read it.
 */
export interface Delegation {
  readonly to: number;
  readonly octets: Transition["octets"];
  readonly atEnd: boolean;
  readonly updates: Move["updates"];
}

export function delegationStatements(
  delegation: Delegation,
  machine: Machine,
  state: MachineState,
  context: EmitContext,
  jump: Jump,
): string[] {
  const { to, octets, atEnd, updates } = delegation;
  const test = testRefused(octets, atEnd, context);
  return [
    ...(test === NEVER ? [] : when(test, failStatements(machine, state.id, context))),
    ...updateStatements(updates, machine),
    ...jump(to, true),
  ];
}

export function delegations(machine: Machine, { optimisations }: EmitContext): Map<number, Delegation> {
  if (!optimisations.has("delegation")) return new Map();
  const byBehaviour = new Map<string, number>();
  for (const state of machine.states) {
    const key = behaviourKey(state, new Set());
    if (!byBehaviour.has(key)) byBehaviour.set(key, state.id);
  }
  const found = new Map<number, Delegation>();
  for (const state of machine.states) {
    const moves = [...state.transitions.flatMap((t) => t.moves), ...state.end];
    const [first] = moves;
    const updates = (first?.updates ?? []).filter((u) => {
      const key = JSON.stringify(u);
      return moves.every((m) => m.updates.some((other) => JSON.stringify(other) === key));
    });
    const isReading = moves.some((m) => m.guards.length > 0 || m.effects.length > 0);
    const hasActions = state.failed.length + state.eof.length > 0;
    if (moves.length < 2 || updates.length === 0 || isReading || hasActions) continue;
    const to = byBehaviour.get(behaviourKey(state, new Set(updates.map((u) => u.register))));
    if (to === undefined || to === state.id) continue;
    found.set(state.id, { to, octets: octetsOf(state.transitions), atEnd: state.end.length > 0, updates });
  }
  return found;
}

/** What a state does, leaving out updates of some registers. */
function behaviourKey(state: MachineState, leftOut: ReadonlySet<number>): string {
  const move = (m: Move) => ({ ...m, updates: m.updates.filter((u) => !leftOut.has(u.register)) });
  const octets = state.transitions.map((t) => [t.octets, t.moves.map(move)]);
  return JSON.stringify([octets, state.end.map(move), state.onError]);
}
