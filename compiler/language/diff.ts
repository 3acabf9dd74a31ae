/**
 * Two languages compared: both machines read the same input, breadth first over pairs of configurations, so that the
 * first input found on which they answer differently is a shortest one.
 */
import type { ByteRange } from "../automaton/byte-set.js";
import * as report from "../diagnostics.js";
import { GrammarError } from "../diagnostics.js";
import type { Failure } from "../machine.js";
import { CONFIGURATION_LIMIT, Configurations, type Edge } from "./configurations.js";
import { legibleFirst } from "./octets.js";
import { runMachine } from "./run-machine.js";
import { type Grammar, refusingActions, type Subject, subjectOf } from "./subject.js";

/** How the inputs that A accepts stand to those that B accepts. */
export type Relation =
  /** They are the same. */
  | "equal"
  /** A accepts nothing that B does not, and B accepts more. */
  | "inside"
  /** B accepts nothing that A does not, and A accepts more. */
  | "around"
  /** There are inputs that both accept, and inputs that only one accepts, for either of them. */
  | "overlapping"
  /** No input is accepted by both. */
  | "disjoint";

/** How two languages relate, with inputs that show it. */
export interface Difference {
  /** The rules that were compared. */
  readonly ruleA: string;
  readonly ruleB: string;
  readonly relation: Relation;
  /** A shortest input that both accept; null if there is none. */
  readonly both: Uint8Array | null;
  /** A shortest input that A accepts and B does not, and how B rejects it; null if there is none. */
  readonly onlyA: Witness | null;
  /** The same the other way round. */
  readonly onlyB: Witness | null;
  /** Actions that may refuse inputs. They are not run: the grammars alone are compared. */
  readonly actions: readonly string[];
}

/** An input that one language has and the other has not. */
export interface Witness {
  readonly octets: Uint8Array;
  /** Where the other machine finds the error, and what it reports. */
  readonly offset: number;
  readonly failure: Failure;
}

/** What is compared. */
export interface DiffOptions {
  /** The rule to compare: any of a grammar's text, or an entry of an analysis. By default each grammar's first entry. */
  readonly rule?: string;
  /** The rule of B, if it has another name. */
  readonly ruleB?: string;
}

/** A pair of configurations that has been reached; DEAD for a machine that has rejected. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly octet: number;
  readonly before: Pair | null;
}

const DEAD = -1;

/** Octets that both machines treat alike, as indices of their edges; -1 for no way on. */
interface JointWay {
  readonly a: number;
  readonly b: number;
  readonly octet: number;
}

/**
 * Compares the languages of two grammars, and finds shortest inputs that show how they differ.
 *
 * Counted repetitions are counted, not written out; captures make no difference and actions are not run.
 * Throws a GrammarError (`too-many-configurations`) when counters make more than 250,000 cases of a machine, or of
 * two machines together, as for a grammar that cannot be compiled; a rule that an analysis has no machine for is a
 * RangeError.
 *
 * @example
 * import { diff } from "abnfa";
 *
 * const short = { name: "short.abnf", text: "name = 1*8ALPHA\n" };
 * const long = { name: "long.abnf", text: "name = 1*10(ALPHA / DIGIT)\n" };
 * diff(short, long).relation; // "inside"
 * diff(short, long).onlyB?.octets; // new Uint8Array([0x30])
 * diff(short, long).onlyB?.failure.expected; // "a letter"
 */
export function diff(a: Grammar, b: Grammar, options: DiffOptions = {}): Difference {
  const subjectA = subjectOf(a, options.rule ?? null);
  const subjectB = subjectOf(b, options.ruleB ?? options.rule ?? null);
  const { both, onlyA, onlyB } = new Search(subjectA, subjectB).run();
  return {
    ruleA: subjectA.machine.entry,
    ruleB: subjectB.machine.entry,
    relation: relationOf(both !== null, onlyA !== null, onlyB !== null),
    both: both === null ? null : octetsTo(both),
    onlyA: onlyA === null ? null : witness(octetsTo(onlyA), subjectB),
    onlyB: onlyB === null ? null : witness(octetsTo(onlyB), subjectA),
    actions: [...new Set([...refusingActions(subjectA), ...refusingActions(subjectB)])],
  };
}

function relationOf(both: boolean, onlyA: boolean, onlyB: boolean): Relation {
  if (!both) return "disjoint";
  if (onlyA) return onlyB ? "overlapping" : "around";
  return onlyB ? "inside" : "equal";
}

function octetsTo(pair: Pair): Uint8Array {
  const octets: number[] = [];
  for (let at = pair; at.before !== null; at = at.before) octets.push(at.octet);
  return Uint8Array.from(octets.reverse());
}

function witness(octets: Uint8Array, { machine, parser }: Subject): Witness {
  const rejection = runMachine(machine, parser, octets);
  if (rejection === null) throw new Error(`${machine.entry} accepts what it was found to reject`);
  return { octets, offset: rejection.offset, failure: rejection.failure };
}

class Search {
  private readonly a: Configurations;
  private readonly b: Configurations;
  private readonly joint = new Map<string, readonly JointWay[]>();
  private both: Pair | null = null;
  private onlyA: Pair | null = null;
  private onlyB: Pair | null = null;

  constructor(
    subjectA: Subject,
    private readonly subjectB: Subject,
  ) {
    this.a = new Configurations(subjectA.machine, subjectA.span);
    this.b = new Configurations(subjectB.machine, subjectB.span);
  }

  run(): { both: Pair | null; onlyA: Pair | null; onlyB: Pair | null } {
    const seen = new Set<number>();
    const queue: Pair[] = [{ a: 0, b: 0, octet: 0, before: null }];
    for (let at = 0; at < queue.length && this.isOpen(); at++) {
      const pair = queue[at];
      if (pair === undefined || !this.matters(pair.a, pair.b)) continue;
      this.note(pair);
      for (const next of this.after(pair)) {
        const key = (next.a + 1) * (CONFIGURATION_LIMIT + 1) + next.b + 1;
        if (seen.has(key) || !this.matters(next.a, next.b)) continue;
        if (seen.size >= CONFIGURATION_LIMIT) this.giveUp();
        seen.add(key);
        queue.push(next);
      }
    }
    return { both: this.both, onlyA: this.onlyA, onlyB: this.onlyB };
  }

  private giveUp(): never {
    const [ruleA, ruleB] = [this.a.machine.entry, this.b.machine.entry];
    throw new GrammarError([report.tooManyPairs(ruleA, ruleB, CONFIGURATION_LIMIT, this.subjectB.span)]);
  }

  private isOpen(): boolean {
    return this.both === null || this.onlyA === null || this.onlyB === null;
  }

  /** Whether something that is still looked for can be found behind a pair. */
  private matters(a: number, b: number): boolean {
    if (a === DEAD) return b !== DEAD && this.onlyB === null;
    return b !== DEAD || this.onlyA === null;
  }

  private note(pair: Pair): void {
    const inA = pair.a !== DEAD && this.a.end(pair.a) >= 0;
    const inB = pair.b !== DEAD && this.b.end(pair.b) >= 0;
    if (inA && inB) this.both ??= pair;
    else if (inA) this.onlyA ??= pair;
    else if (inB) this.onlyB ??= pair;
  }

  private after(pair: Pair): Pair[] {
    const edgesA = pair.a === DEAD ? NO_WAYS : this.a.from(pair.a);
    const edgesB = pair.b === DEAD ? NO_WAYS : this.b.from(pair.b);
    const key = `${edgesA.shape} ${edgesB.shape}`;
    const ways = this.joint.get(key) ?? jointWays(edgesA.edges, edgesB.edges);
    this.joint.set(key, ways);
    return ways.map(({ a, b, octet }) => ({
      a: edgesA.edges[a]?.target ?? DEAD,
      b: edgesB.edges[b]?.target ?? DEAD,
      octet,
      before: pair,
    }));
  }
}

const NO_WAYS = { edges: [], shape: -1 };

/** The octets that one of the machines can read, a legible one for each combination of edges. */
function jointWays(edgesA: readonly Edge[], edgesB: readonly Edge[]): JointWay[] {
  const ways = new Map<string, JointWay>();
  for (const octet of legibleFirst(ALL)) {
    const [a, b] = [indexOf(edgesA, octet), indexOf(edgesB, octet)];
    if ((a >= 0 || b >= 0) && !ways.has(`${a} ${b}`)) ways.set(`${a} ${b}`, { a, b, octet });
  }
  return [...ways.values()];
}

const ALL: readonly ByteRange[] = [{ low: 0, high: 255 }];

function indexOf(edges: readonly Edge[], octet: number): number {
  return edges.findIndex((e) => e.octets.some((r) => r.low <= octet && octet <= r.high));
}
