/** Inputs that a machine accepts, or just does not: corpora for tests. */
import { type ByteRange, ByteSet } from "../automaton/byte-set.js";
import type { Failure } from "../machine.js";
import { Configurations } from "./configurations.js";
import { isPrintable, legibleFirst } from "./octets.js";
import { Paths, Speller, type Step } from "./paths.js";
import { Random } from "./random.js";
import { runMachine } from "./run-machine.js";
import { type Grammar, type Subject, subjectOf } from "./subject.js";

/** An input that was made up. */
export interface Sample {
  readonly octets: Uint8Array;
  /** For an invalid input: what the generated parser reports. Null for a valid one. */
  readonly error: SampleError | null;
}

/** Where and why an input is refused. */
export interface SampleError {
  readonly offset: number;
  /** The state of the machine that has no way on. */
  readonly state: number;
  readonly failure: Failure;
}

/** What inputs are made. */
export interface SampleOptions {
  /** The rule to sample: any of a grammar's text, or an entry of an analysis. By default the first entry. */
  readonly rule?: string;
  /**
   * `random` (the default): `count` inputs drawn with `seed`; the same seed gives the same inputs everywhere.
   *
   * `transitions`: few inputs that together take every transition of the machine and every end, and every counted
   * loop with the least and the greatest count that it allows.
   *
   * `invalid`: for each state the shortest inputs that fail there, as far as there are any: one that ends too soon,
   * one with an octet that the state does not know, and, for each octet that is counted, one that has too many of
   * them or goes on too soon.
   */
  readonly kind?: "random" | "transitions" | "invalid";
  /** How many random inputs; 10 by default. */
  readonly count?: number;
  /** An integer; 1 by default. */
  readonly seed?: number;
}

/**
 * Makes inputs that a rule matches, or shortest inputs that it does not. Actions are not run: one that can refuse
 * may refuse an input that is given here as valid.
 *
 * Throws a GrammarError (`too-many-configurations`) when counters make more than 250,000 cases of the machine, as
 * for a grammar that cannot be compiled; a rule that an analysis has no machine for is a RangeError.
 *
 * @example
 * import { sample } from "abnfa";
 *
 * const grammar = { name: "pair.abnf", text: 'pair = 1*20ALPHA ["=" 1*DIGIT]\n' };
 * const text = (kind) => sample(grammar, { kind }).map(({ octets }) => new TextDecoder().decode(octets));
 * text("transitions"); // ["a", "a=0", "aa=00", "aabcdefghijklmnopqrs"]
 * text("invalid"); // ["", "0", "a0", "a=", "a=a", "a=0a", "aabcdefghijklmnopqrsa"]
 */
export function sample(grammar: Grammar, options: SampleOptions = {}): Sample[] {
  const subject = subjectOf(grammar, options.rule ?? null);
  const paths = new Paths(new Configurations(subject.machine, subject.span));
  switch (options.kind ?? "random") {
    case "random":
      return randomInputs(paths, options.count ?? 10, new Random(options.seed ?? 1)).map(valid);
    case "transitions":
      return new Cover(paths).inputs().map(valid);
    case "invalid":
      return invalidInputs(paths, subject);
  }
}

const valid = (octets: Uint8Array): Sample => ({ octets, error: null });

// ---- random ----

/** From this length on, a random input takes the shortest way to its end. */
const LONG = 400;

/** How many octets a loop goes on for on average, for a change. */
const LOOPS: readonly number[] = [1, 2, 4, 16, 64];

/** One octet in so many may be any that is allowed; the others are printable where they can be. */
const ODD_OCTETS = 8;

function randomInputs(paths: Paths, count: number, random: Random): Uint8Array[] {
  return Array.from({ length: count }, () => randomInput(paths, random));
}

function randomInput(paths: Paths, random: Random): Uint8Array {
  const { configurations } = paths;
  const octets: number[] = [];
  let [id, loop] = [0, random.pick(LOOPS)];
  while (octets.length < LONG) {
    const { state } = configurations.at(id);
    const [staying, leaving] = parted(paths.open(id), (e) => configurations.at(e.target).state === state);
    const ways = leaving.length + (configurations.end(id) >= 0 ? 1 : 0);
    const stays = staying.length > 0 && (ways === 0 || random.below(loop + 1) > 0);
    const way = stays ? 0 : random.below(ways);
    const edge = stays ? random.pick(staying) : leaving[way];
    if (edge === undefined) return Uint8Array.from(octets);
    octets.push(randomOctet(edge.octets, random));
    if (!stays) loop = random.pick(LOOPS);
    id = edge.target;
  }
  const rest = paths.home(id).map(({ edge }) => randomOctet(edge.octets, random));
  return Uint8Array.from([...octets, ...rest]);
}

function parted<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

function randomOctet(ranges: readonly ByteRange[], random: Random): number {
  const all = legibleFirst(ranges);
  const printable = all.filter(isPrintable);
  return random.pick(printable.length > 0 && random.below(ODD_OCTETS) > 0 ? printable : all);
}

// ---- transitions ----

/** Walks from what is not covered yet to the nearest of what is not covered yet. */
class Cover {
  private readonly configurations: Configurations;
  private readonly missing: Set<string>;

  constructor(private readonly paths: Paths) {
    this.configurations = paths.configurations;
    const steps = paths.order.flatMap((from) => paths.open(from).map((edge) => ({ from, edge })));
    const ends = paths.order.flatMap((id) => this.endGoals(id));
    this.missing = new Set([...steps.flatMap((step) => this.goals(step)), ...ends]);
  }

  inputs(): Uint8Array[] {
    const inputs: Uint8Array[] = [];
    while (this.missing.size > 0) inputs.push(new Speller(this.configurations).spell(this.walk()));
    return inputs;
  }

  /** One input; at least one goal is reached. */
  private walk(): Step[] {
    const steps: Step[] = [];
    const take = (more: readonly Step[]) => {
      for (const step of more) {
        steps.push(step);
        for (const goal of this.goals(step)) this.missing.delete(goal);
      }
    };
    const here = () => steps.at(-1)?.edge.target ?? 0;
    for (;;) {
      const next = this.paths.nearest(
        here(),
        (step) => this.goals(step).some((goal) => this.missing.has(goal)),
        (id) => this.endGoals(id).some((goal) => this.missing.has(goal)),
      );
      take(next ?? this.paths.home(here()));
      const reached = this.endGoals(here());
      if (next === null || reached.some((goal) => this.missing.has(goal))) {
        for (const goal of reached) this.missing.delete(goal);
        return steps;
      }
    }
  }

  /** What a step covers: its move, and the bounds of counters that it meets exactly. */
  private goals({ from, edge }: Step): string[] {
    const name = `${this.configurations.at(from).state} ${edge.transition} ${edge.move}`;
    const guards = this.configurations.stateOf(from).transitions[edge.transition]?.moves[edge.move]?.guards ?? [];
    return [name, ...this.bounds(name, from, guards)];
  }

  private endGoals(id: number): string[] {
    const move = this.configurations.end(id);
    if (move < 0) return [];
    const name = `${this.configurations.at(id).state} end ${move}`;
    return [name, ...this.bounds(name, id, this.configurations.stateOf(id).end[move]?.guards ?? [])];
  }

  private bounds(name: string, id: number, guards: readonly { register: number; low: number; high: number }[]) {
    return guards.flatMap(({ register, low, high }) => {
      const value = this.configurations.value(id, register);
      return [
        ...(value === low ? [`${name} ${register} low`] : []),
        ...(value === high ? [`${name} ${register} high`] : []),
      ];
    });
  }
}

// ---- invalid ----

function invalidInputs(paths: Paths, subject: Subject): Sample[] {
  const { configurations, order } = paths;
  const done = new Set<string>();
  const found: Sample[] = [];
  const once = (key: string, id: number, octet: number | null): void => {
    if (done.has(key)) return;
    done.add(key);
    const prefix = new Speller(configurations).spell(paths.to(id));
    found.push(invalidSample(Uint8Array.from(octet === null ? prefix : [...prefix, octet]), subject));
  };
  for (const id of order) {
    const state = configurations.stateOf(id);
    if (configurations.end(id) < 0) once(`${state.id} end`, id, null);
    const foreign = foreignOctet(state.transitions.flatMap((t) => t.octets));
    if (foreign !== null) once(`${state.id} octet`, id, foreign);
    const taken = new Set(configurations.from(id).edges.map((e) => e.transition));
    for (const [index, transition] of state.transitions.entries()) {
      const [octet = 0] = legibleFirst(transition.octets);
      if (!taken.has(index)) once(`${state.id} ${index}`, id, octet);
    }
  }
  return found;
}

function foreignOctet(known: readonly ByteRange[]): number | null {
  const foreign = ByteSet.union(known.map((r) => ByteSet.range(r.low, r.high))).complement();
  return legibleFirst(foreign.ranges)[0] ?? null;
}

function invalidSample(octets: Uint8Array, { machine, parser }: Subject): Sample {
  const error = runMachine(machine, parser, octets);
  if (error === null) throw new Error(`${machine.entry} accepts what it was found to reject`);
  return { octets, error };
}
