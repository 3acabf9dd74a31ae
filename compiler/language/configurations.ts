/**
 * A machine with counters as a plain graph. A configuration is a state and the values of the counters that still matter
 * there; it decides which inputs are accepted from here on. Values above every bound that is ever asked of a counter
 * are one value, so that there are finitely many. Configurations are found when they are asked for: a question that is
 * answered early has looked at few of them.
 *
 * A counter may become the integer that was read (`;! take`). Its digits count as they are read: what is followed
 * then is the value of the octets since the offset in a register.
 */
import type { Span } from "../abnf/syntax.js";
import { type ByteRange, ByteSet } from "../automaton/byte-set.js";
import * as report from "../diagnostics.js";
import { GrammarError } from "../diagnostics.js";
import type { Machine, MachineState, Move } from "../machine.js";

/** Only counters make it many: without them there are as many configurations as states. */
export const CONFIGURATION_LIMIT = 250_000;

export interface Configuration {
  readonly state: number;
  /** By register; 0 where there is none, or where it does not matter. */
  readonly values: ReadonlyMap<number, number>;
}

/** What a configuration does with some octets. */
export interface Edge {
  /** Index into the state's transitions, and into the transition's moves. */
  readonly transition: number;
  readonly move: number;
  readonly octets: readonly ByteRange[];
  readonly target: number;
}

export interface Ways {
  /** With disjoint octets. */
  readonly edges: readonly Edge[];
  /** Configurations of equal shape have edges for the same sets of octets, in the same order. */
  readonly shape: number;
}

/** Configuration 0 is the start. */
export class Configurations {
  private readonly caps: ReadonlyMap<number, number>;
  private readonly live: readonly ReadonlySet<number>[];
  private readonly all: Configuration[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly ways: Ways[] = [];
  private readonly shapes = new Map<string, number>();

  constructor(
    readonly machine: Machine,
    private readonly span: Span,
  ) {
    this.caps = capsOf(machine);
    this.live = liveRegisters(machine);
    this.numberOf({ state: 0, values: new Map() });
  }

  at(id: number): Configuration {
    const configuration = this.all[id];
    if (configuration === undefined) throw new RangeError(`no configuration ${id}`);
    return configuration;
  }

  stateOf(id: number): MachineState {
    return stateAt(this.machine, this.at(id).state);
  }

  from(id: number): Ways {
    const known = this.ways[id];
    if (known !== undefined) return known;
    const configuration = this.at(id);
    const edges = this.stateOf(id).transitions.flatMap(({ octets, moves }, transition): Edge[] => {
      const move = moves.findIndex((m) => this.holds(m, configuration));
      const taken = moves[move];
      if (taken === undefined) return [];
      const parts = this.readsDigit(taken) ? byDigit(octets) : [{ octets, digit: 0 }];
      return parts.map((part) => ({
        transition,
        move,
        octets: part.octets,
        target: this.after(taken, configuration, part.digit),
      }));
    });
    const key = `${configuration.state} ${edges.map((e) => `${e.transition}:${e.octets[0]?.low}`).join(" ")}`;
    const shape = this.shapes.get(key) ?? this.shapes.size;
    this.shapes.set(key, shape);
    const ways = { edges, shape };
    this.ways[id] = ways;
    return ways;
  }

  /** The branch taken when the input ends here; -1 if it must not. */
  end(id: number): number {
    const configuration = this.at(id);
    return this.stateOf(id).end.findIndex((m) => this.holds(m, configuration));
  }

  /** The value of a counter. */
  value(id: number, register: number): number {
    return this.valueOf(this.at(id), register);
  }

  private valueOf({ values }: Configuration, register: number): number {
    return values.get(register) ?? 0;
  }

  private holds({ guards }: Move, configuration: Configuration): boolean {
    return guards.every(({ register, low, high }) => {
      const value = this.valueOf(configuration, register);
      return low <= value && value <= high;
    });
  }

  /** Whether a move's octet is a digit of an integer that will be a count. */
  private readsDigit({ updates, target }: Move): boolean {
    return [...(this.live[target] ?? [])].some((register) => {
      if (this.machine.registers[register]?.kind === "counter") return false;
      const value = updates.find((u) => u.register === register)?.value;
      return value === undefined || value.kind === "register" || (value.kind === "position" && value.plus === 0);
    });
  }

  private after({ updates, target }: Move, before: Configuration, digit: number): number {
    const values = new Map<number, number>();
    for (const register of this.live[target] ?? []) {
      const source = updates.find((u) => u.register === register)?.value ?? { kind: "register", register, plus: 0 };
      const isCounter = this.machine.registers[register]?.kind === "counter";
      const after = isCounter ? this.count(source, before) : this.number(source, before, digit);
      const value = Math.min(after, this.caps.get(register) ?? 0);
      if (value > 0) values.set(register, value);
    }
    return this.numberOf({ state: target, values });
  }

  private count(value: Operand, before: Configuration): number {
    switch (value.kind) {
      case "constant":
        return value.value;
      case "register":
        return this.valueOf(before, value.register) + value.plus;
      case "integer":
        return value.start.kind === "register" ? this.valueOf(before, value.start.register) : 0;
      default:
        return 0;
    }
  }

  /** The integer that begins at an offset, up to the octet that is being read. */
  private number(value: Operand, before: Configuration, digit: number): number {
    if (value.kind === "register") return this.valueOf(before, value.register) * 10 + digit;
    return value.kind === "position" && value.plus === 0 ? digit : 0;
  }

  private numberOf(configuration: Configuration): number {
    const key = `${configuration.state} ${[...configuration.values].join(" ")}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.all.length >= CONFIGURATION_LIMIT) {
      throw new GrammarError([report.tooManyConfigurations(this.machine.entry, CONFIGURATION_LIMIT, this.span)]);
    }
    this.numbers.set(key, this.all.length);
    return this.all.push(configuration) - 1;
  }
}

type Operand = Move["updates"][number]["value"];

export function stateAt(machine: Machine, id: number): MachineState {
  const state = machine.states[id];
  if (state === undefined) throw new RangeError(`no state ${id}`);
  return state;
}

function movesOf({ transitions, end }: MachineState): Move[] {
  return [...transitions.flatMap((t) => t.moves), ...end];
}

const DIGITS = ByteSet.range(0x30, 0x39);

/** The octets, each digit on its own; what is no digit is worth nothing. */
function byDigit(octets: readonly ByteRange[]): { octets: readonly ByteRange[]; digit: number }[] {
  const set = ByteSet.union(octets.map((r) => ByteSet.range(r.low, r.high)));
  const digits = [...set.intersect(DIGITS)].map((octet) => ({
    octets: [{ low: octet, high: octet }],
    digit: octet - 0x30,
  }));
  const others = set.intersect(DIGITS.complement());
  return others.isEmpty ? digits : [...digits, { octets: others.ranges, digit: 0 }];
}

/** The register that an update's value is computed from; null if it is from none. */
function sourceOf(value: Operand): number | null {
  if (value.kind === "integer") return sourceOf(value.start);
  return value.kind === "register" ? value.register : null;
}

/** The registers to follow. From its cap on, every guard of a register and of those computed from it answers the same. */
function capsOf(machine: Machine): Map<number, number> {
  const caps = new Map<number, number>();
  const raise = (register: number, to: number): boolean => {
    const isHigher = to > (caps.get(register) ?? -1);
    if (isHigher) caps.set(register, to);
    return isHigher;
  };
  const moves = machine.states.flatMap(movesOf);
  for (const { register, low, high } of moves.flatMap((m) => m.guards)) {
    for (const bound of [low, high + 1]) raise(register, bound === Infinity ? 0 : bound);
  }
  const copies = moves.flatMap((m) =>
    m.updates.flatMap(({ register, value }) => {
      const from = sourceOf(value);
      return from === null ? [] : [{ from, register }];
    }),
  );
  for (let again = true; again; ) {
    again = copies.filter(({ from, register }) => raise(from, caps.get(register) ?? -1)).length > 0;
  }
  return caps;
}

/** Per state, the registers whose values some guard still depends on. */
function liveRegisters(machine: Machine): ReadonlySet<number>[] {
  const live = machine.states.map((state) => new Set(movesOf(state).flatMap((m) => m.guards.map((g) => g.register))));
  for (let again = true; again; ) {
    again = false;
    for (const state of [...machine.states].reverse()) {
      const own = live[state.id] ?? new Set();
      const before = own.size;
      for (const { updates, target } of movesOf(state)) {
        for (const register of live[target] ?? []) {
          const value = updates.find((u) => u.register === register)?.value;
          const source = value === undefined ? register : sourceOf(value);
          if (source !== null) own.add(source);
        }
      }
      again ||= own.size > before;
    }
  }
  return live;
}
