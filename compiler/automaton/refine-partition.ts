/**
 * Partition refinement for automata with partial transition functions: Valmari & Lehtinen, "Efficient Minimization
 * of DFAs with Partial Transition Functions" (arXiv 0802.2826), O(m log n) for m edges.
 *
 * Blocks of states are split until all states of a block have, for each label, edges into the same blocks. Edges are
 * themselves kept in blocks (by label and target block); a block of edges splits state blocks by source, a block of
 * states splits edge blocks by target.
 */

export interface LabelledEdge {
  readonly from: number;
  /** Edges of a state have distinct labels; labels are 0..n. */
  readonly label: number;
  readonly to: number;
}

/** Returns a block number per state. States with different `initial` numbers stay apart. */
export function refinePartition(initial: readonly number[], edges: readonly LabelledEdge[]): number[] {
  const states = new RefinablePartition(initial);
  const cords = new RefinablePartition(edges.map((e) => e.label));
  const incoming = incomingEdges(initial.length, edges);
  // Cords are split by every block of states but one: what does not lead to the others leads to that one.
  let stateBlock = 1;
  for (let cordBlock = 0; cordBlock < cords.blockCount; cordBlock++) {
    for (const edge of cords.members(cordBlock)) states.mark(edges[edge]?.from ?? 0);
    states.split();
    for (; stateBlock < states.blockCount; stateBlock++) {
      for (const state of states.members(stateBlock)) for (const edge of incoming[state] ?? []) cords.mark(edge);
      cords.split();
    }
  }
  return Array.from(initial, (_, state) => states.blockOf(state));
}

function incomingEdges(stateCount: number, edges: readonly LabelledEdge[]): number[][] {
  const incoming: number[][] = Array.from({ length: stateCount }, () => []);
  for (const [index, edge] of edges.entries()) incoming[edge.to]?.push(index);
  return incoming;
}

/**
 * A partition of 0..n-1 in which members are marked and marked members split off in time linear in their number.
 * Invariant: block b is elements[first[b] .. past[b]-1]; of these the first marked[b] are the marked ones.
 */
class RefinablePartition {
  private readonly elements: Int32Array;
  private readonly location: Int32Array;
  private readonly block: Int32Array;
  private readonly first: number[] = [];
  private readonly past: number[] = [];
  private readonly marked: number[] = [];
  private touched: number[] = [];

  constructor(initial: readonly number[]) {
    const order = Array.from(initial.keys()).sort((a, b) => (initial[a] ?? 0) - (initial[b] ?? 0) || a - b);
    this.elements = Int32Array.from(order);
    this.location = new Int32Array(order.length);
    this.block = new Int32Array(order.length);
    for (const [at, element] of order.entries()) {
      const previous = at === 0 ? undefined : initial[order[at - 1] ?? 0];
      if (previous !== initial[element] || at === 0) this.open(at);
      this.location[element] = at;
      this.block[element] = this.blockCount - 1;
      this.past[this.blockCount - 1] = at + 1;
    }
  }

  private open(at: number): void {
    this.first.push(at);
    this.past.push(at);
    this.marked.push(0);
  }

  get blockCount(): number {
    return this.first.length;
  }

  blockOf(element: number): number {
    return this.block[element] ?? 0;
  }

  members(block: number): Int32Array {
    return this.elements.slice(this.first[block], this.past[block]);
  }

  mark(element: number): void {
    const block = this.blockOf(element);
    const first = this.first[block] ?? 0;
    const count = this.marked[block] ?? 0;
    const at = this.location[element] ?? 0;
    if (at < first + count) return;
    if (count === 0) this.touched.push(block);
    const other = this.elements[first + count] ?? 0;
    this.elements[at] = other;
    this.location[other] = at;
    this.elements[first + count] = element;
    this.location[element] = first + count;
    this.marked[block] = count + 1;
  }

  /** The smaller of the marked and the unmarked part becomes a new block: hence the logarithm. */
  split(): void {
    for (const block of this.touched) {
      const first = this.first[block] ?? 0;
      const past = this.past[block] ?? 0;
      const middle = first + (this.marked[block] ?? 0);
      this.marked[block] = 0;
      if (middle === past) continue;
      const fresh = this.blockCount;
      if (middle - first <= past - middle) {
        this.first.push(first);
        this.past.push(middle);
        this.first[block] = middle;
      } else {
        this.first.push(middle);
        this.past.push(past);
        this.past[block] = middle;
      }
      this.marked.push(0);
      for (const element of this.members(fresh)) this.block[element] = fresh;
    }
    this.touched = [];
  }
}
