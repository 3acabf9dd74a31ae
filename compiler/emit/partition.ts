/**
 * Cuts a graph of jumps into parts: states are put together along the most likely jumps, as long as they fit (Pettis & Hansen
 * 1990, "Profile guided code positioning", with guesses for a profile). A cycle is cut only if it does not fit into a part, so
 * that going round it stays within one.
 */
import { components, type JumpGraph } from "./control-flow.js";

/** States that stay together: a cycle, or a state. In topological order, unless a cycle was cut. */
type Piece = readonly number[];

/** The states that can be reached from `starts`, in parts. `sizes` are by state. */
export function partition(
  jumps: JumpGraph,
  starts: readonly number[],
  sizes: readonly number[],
  limit: number,
): number[][] {
  const sizeOf = (states: Piece) => states.reduce((sum, state) => sum + (sizes[state] ?? 0), 0);
  const cycles = components(jumps, starts).reverse();
  const pieces = cycles.flatMap((cycle) => (sizeOf(cycle) <= limit ? [cycle] : cycle.map((state) => [state])));
  const clusters = new Clusters(pieces.map(sizeOf), limit);
  for (const { from, to } of likelyJumps(pieces, jumps, starts)) clusters.join(from, to);
  clusters.fillUp();
  const parts = new Map<number, number[]>();
  for (const [piece, states] of pieces.entries()) {
    const part = parts.get(clusters.of(piece));
    if (part === undefined) parts.set(clusters.of(piece), [...states]);
    else part.push(...states);
  }
  return [...parts.values()];
}

/** Sets of pieces, each called by its first one (Tarjan 1975, without ranks: the first one has to stay). */
class Clusters {
  private readonly parents: number[];

  constructor(
    /** Of a cluster, by its first piece. */
    private readonly sizes: number[],
    private readonly limit: number,
  ) {
    this.parents = sizes.map((_, piece) => piece);
  }

  of(piece: number): number {
    let at = piece;
    for (let parent = this.parents[at]; parent !== undefined && parent !== at; parent = this.parents[at]) {
      this.parents[at] = this.parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }

  /** Makes one of two clusters, if that is not too large. */
  join(piece: number, other: number): void {
    const [a, b] = [this.of(piece), this.of(other)];
    const size = (this.sizes[a] ?? 0) + (this.sizes[b] ?? 0);
    if (a === b || size > this.limit) return;
    this.parents[Math.max(a, b)] = Math.min(a, b);
    this.sizes[Math.min(a, b)] = size;
  }

  /** Puts each cluster to the first one that has room for it. */
  fillUp(): void {
    const first = this.parents.flatMap((parent, piece) => (parent === piece ? [piece] : []));
    const open: number[] = [];
    for (const cluster of first) {
      const roomy = open.find((other) => (this.sizes[other] ?? 0) + (this.sizes[cluster] ?? 0) <= this.limit);
      if (roomy === undefined) open.push(cluster);
      else this.join(roomy, cluster);
    }
  }
}

interface LikelyJump {
  readonly from: number;
  readonly to: number;
  likelihood: number;
}

/** Jumps between pieces, the most likely first, if all that leave a piece are equally likely. */
function likelyJumps(pieces: readonly Piece[], jumps: JumpGraph, starts: readonly number[]): LikelyJump[] {
  const pieceOf = new Map(pieces.flatMap((states, piece) => states.map((state) => [state, piece] as const)));
  const reached = pieces.map(() => 0);
  const reach = (piece: number, likelihood: number) => {
    reached[piece] = (reached[piece] ?? 0) + likelihood;
  };
  for (const state of starts) reach(pieceOf.get(state) ?? 0, 1);
  return pieces
    .flatMap((states, from) => {
      const targets = states.flatMap((state) => jumps[state] ?? []).map((state) => pieceOf.get(state) ?? 0);
      const leaving = targets.filter((to) => to !== from);
      const found = new Map<number, LikelyJump>();
      for (const to of leaving) {
        const jump = found.get(to) ?? { from, to, likelihood: 0 };
        found.set(to, jump);
        jump.likelihood += (reached[from] ?? 0) / leaving.length;
      }
      for (const { to, likelihood } of found.values()) reach(to, likelihood);
      return [...found.values()];
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}
