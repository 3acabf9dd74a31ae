/** Shortest ways through the configurations of a machine, all of which are found first. */
import type { Configurations, Edge } from "./configurations.js";
import { legibleFirst } from "./octets.js";

/** A configuration, and the edge that is taken from it. */
export interface Step {
  readonly from: number;
  readonly edge: Edge;
}

export class Paths {
  /** Every configuration, in the order of the length of the shortest input that leads to it. */
  readonly order: readonly number[];
  private readonly arrivals: ReadonlyMap<number, Step>;
  /** How many octets are missing to an input that is accepted; none if there is no such input. */
  private readonly missing: ReadonlyMap<number, number>;

  constructor(readonly configurations: Configurations) {
    const arrivals = new Map<number, Step>();
    const order = [0];
    const seen = new Set(order);
    for (const from of order) {
      for (const edge of configurations.from(from).edges) {
        if (seen.has(edge.target)) continue;
        seen.add(edge.target);
        arrivals.set(edge.target, { from, edge });
        order.push(edge.target);
      }
    }
    this.order = order;
    this.arrivals = arrivals;
    this.missing = distances(configurations, order);
  }

  /** A shortest way from the start to a configuration. */
  to(id: number): Step[] {
    const steps: Step[] = [];
    for (let step = this.arrivals.get(id); step !== undefined; step = this.arrivals.get(step.from)) steps.push(step);
    return steps.reverse();
  }

  /** A shortest way from a configuration to one in which the input may end. */
  home(id: number): Step[] {
    const steps: Step[] = [];
    for (let from = id; (this.missing.get(from) ?? 0) > 0; ) {
      const edge = this.open(from).find((e) => this.missing.get(e.target) === (this.missing.get(from) ?? 0) - 1);
      if (edge === undefined) throw new Error(`configuration ${from} leads nowhere`);
      steps.push({ from, edge });
      from = edge.target;
    }
    return steps;
  }

  /** The edges behind which inputs can still be accepted. */
  open(id: number): Edge[] {
    return this.configurations.from(id).edges.filter((e) => this.missing.has(e.target));
  }

  /** A shortest way from a configuration to a step, or an end, that is wanted; null if there is none. */
  nearest(id: number, wanted: (step: Step) => boolean, wantedEnd: (id: number) => boolean): Step[] | null {
    const arrivals = new Map<number, Step | null>([[id, null]]);
    const wayTo = (last: Step | null): Step[] => {
      const steps: Step[] = [];
      for (let step = last; step !== null; step = arrivals.get(step.from) ?? null) steps.push(step);
      return steps.reverse();
    };
    for (const from of arrivals.keys()) {
      if (wantedEnd(from)) return wayTo(arrivals.get(from) ?? null);
      for (const edge of this.open(from)) {
        if (wanted({ from, edge })) return wayTo({ from, edge });
        if (!arrivals.has(edge.target)) arrivals.set(edge.target, { from, edge });
      }
    }
    return null;
  }
}

function distances(configurations: Configurations, order: readonly number[]): Map<number, number> {
  const sources = new Map<number, number[]>();
  for (const from of order) {
    for (const { target } of configurations.from(from).edges) {
      const list = sources.get(target);
      if (list === undefined) sources.set(target, [from]);
      else list.push(from);
    }
  }
  const missing = new Map(order.filter((id) => configurations.end(id) >= 0).map((id) => [id, 0]));
  for (const [id, distance] of missing) {
    for (const from of sources.get(id) ?? []) if (!missing.has(from)) missing.set(from, distance + 1);
  }
  return missing;
}

/**
 * Octets for steps: legible ones, and each time that a transition is used again the next of them, so that what is
 * repeated differs (names that must be unique, for instance).
 */
export class Speller {
  private readonly used = new Map<string, number>();

  constructor(private readonly configurations: Configurations) {}

  spell(steps: readonly Step[]): Uint8Array {
    return Uint8Array.from(steps, (step) => this.octet(step));
  }

  private octet({ from, edge }: Step): number {
    const use = `${this.configurations.at(from).state} ${edge.transition}`;
    const times = this.used.get(use) ?? 0;
    this.used.set(use, times + 1);
    const octets = legibleFirst(edge.octets);
    return octets[times % octets.length] ?? 0;
  }
}
