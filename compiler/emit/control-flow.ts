/**
 * From a graph of jumps to structured control flow, after Ramsey, "Beyond Relooper" (ICFP 2022).
 *
 * A node with one way in is placed where it is jumped to. A node with several ways in stands behind a labelled block
 * at the node that dominates it, and is reached by leaving the block. A node that something it dominates jumps back
 * to is a loop. This needs a reducible graph, in which every cycle is entered at one node only; a cycle with several
 * entries is given a dispatch node, through which all jumps to its entries go.
 */

/** Successors per node, in order, one for each jump; node 0 is the entry. */
export type JumpGraph = readonly (readonly number[])[];

export interface FlowGraph {
  /** Successors after rerouting; dispatch nodes are numbered behind those of the jump graph. */
  readonly successors: readonly (readonly number[])[];
  /** The entries that each dispatch node chooses from, by node. */
  readonly dispatches: ReadonlyMap<number, readonly number[]>;
  /** Jumps to these nodes go to a dispatch node instead. */
  readonly rerouted: ReadonlyMap<number, { readonly dispatch: number; readonly index: number }>;
  readonly loopHeaders: ReadonlySet<number>;
  /** Nodes with several forward jumps to them: reached by leaving a block. */
  readonly merges: ReadonlySet<number>;
  /** Nodes by immediate dominator, in reverse postorder. */
  readonly dominated: readonly (readonly number[])[];
  /** Position in reverse postorder. */
  readonly order: readonly number[];
}

/** Every node has to be reachable from the entry. */
export function structure(jumps: JumpGraph): FlowGraph {
  const { successors, dispatches, rerouted } = makeReducible(jumps);
  const postorder = depthFirstPostorder(successors);
  const order = new Array<number>(successors.length).fill(0);
  for (const [index, node] of postorder.entries()) order[node] = postorder.length - 1 - index;
  const dominators = immediateDominators(successors, postorder, order);
  const loopHeaders = new Set<number>();
  const forwardJumps = new Array<number>(successors.length).fill(0);
  for (const [from, targets] of successors.entries()) {
    for (const to of targets) {
      if ((order[to] ?? 0) <= (order[from] ?? 0)) loopHeaders.add(to);
      else forwardJumps[to] = (forwardJumps[to] ?? 0) + 1;
    }
  }
  const merges = new Set(forwardJumps.flatMap((count, node) => (count > 1 ? [node] : [])));
  const dominated: number[][] = successors.map(() => []);
  for (const node of [...postorder].reverse()) if (node !== 0) dominated[dominators[node] ?? 0]?.push(node);
  return { successors, dispatches, rerouted, loopHeaders, merges, dominated, order };
}

interface Reducible {
  readonly successors: number[][];
  readonly dispatches: Map<number, readonly number[]>;
  readonly rerouted: Map<number, { readonly dispatch: number; readonly index: number }>;
}

/** Works through strongly connected components from the outside in; each has one entry in the end. */
function makeReducible(jumps: JumpGraph): Reducible {
  const successors = jumps.map((targets) => [...targets]);
  const dispatches: Reducible["dispatches"] = new Map();
  const rerouted: Reducible["rerouted"] = new Map();
  const work = [successors.map((_, node) => node)];
  for (let region = work.pop(); region !== undefined; region = work.pop()) {
    for (const cycle of stronglyConnected(successors, region).filter((component) => isCycle(component, successors))) {
      const entries = entriesOf(cycle, successors);
      let header = entries[0];
      if (entries.length > 1) {
        header = successors.length;
        for (const [index, entry] of entries.entries()) rerouted.set(entry, { dispatch: header, index });
        for (const targets of successors) {
          for (const [i, target] of targets.entries()) if (entries.includes(target)) targets[i] = header;
        }
        successors.push([...entries]);
        dispatches.set(header, entries);
      }
      // Without its header the cycle may still hold smaller ones.
      work.push(cycle.filter((node) => node !== header));
    }
  }
  return { successors, dispatches, rerouted };
}

/** The nodes of a cycle that are jumped to from outside it, ascending. */
function entriesOf(cycle: readonly number[], successors: readonly (readonly number[])[]): number[] {
  const inside = new Set(cycle);
  const entries = new Set<number>(inside.has(0) ? [0] : []);
  for (const [from, targets] of successors.entries()) {
    if (!inside.has(from)) for (const to of targets) if (inside.has(to)) entries.add(to);
  }
  return [...entries].sort((a, b) => a - b);
}

/** The cycles of what `starts` lead to, and the nodes that are on none; each before those that lead to it. */
export function components(successors: JumpGraph, starts: readonly number[]): number[][] {
  const reachable = new Set(starts);
  for (const node of reachable) for (const to of successors[node] ?? []) reachable.add(to);
  return stronglyConnected(successors, [...reachable]);
}

function isCycle([first = 0, ...others]: readonly number[], successors: JumpGraph): boolean {
  return others.length > 0 || (successors[first] ?? []).includes(first);
}

/** Tarjan's algorithm on the part of the graph within `region`. */
function stronglyConnected(successors: readonly (readonly number[])[], region: readonly number[]): number[][] {
  const inside = new Set(region);
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const components: number[][] = [];
  const open = (node: number) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, pending: (successors[node] ?? []).filter((to) => inside.has(to)) };
  };
  for (const root of region) {
    if (index.has(root)) continue;
    const path = [open(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.pending.pop();
      if (next === undefined) {
        path.pop();
        const parent = path.at(-1);
        const own = low.get(top.node) ?? 0;
        if (parent !== undefined) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, own));
        if (own !== index.get(top.node)) continue;
        const component = stack.splice(stack.lastIndexOf(top.node));
        for (const node of component) onStack.delete(node);
        components.push(component.sort((a, b) => a - b));
      } else if (!index.has(next)) path.push(open(next));
      else if (onStack.has(next)) low.set(top.node, Math.min(low.get(top.node) ?? 0, index.get(next) ?? 0));
    }
  }
  return components;
}

function depthFirstPostorder(successors: readonly (readonly number[])[]): number[] {
  const seen = new Set([0]);
  const order: number[] = [];
  const path = [{ node: 0, pending: [...(successors[0] ?? [])] }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.pending.pop();
    if (next === undefined) {
      order.push(top.node);
      path.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      path.push({ node: next, pending: [...(successors[next] ?? [])] });
    }
  }
  return order;
}

/** Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm" (2001). */
function immediateDominators(
  successors: readonly (readonly number[])[],
  postorder: readonly number[],
  order: readonly number[],
): number[] {
  const sources: number[][] = successors.map(() => []);
  for (const [from, targets] of successors.entries()) for (const to of targets) sources[to]?.push(from);
  const dominator = new Array<number>(successors.length).fill(-1);
  dominator[0] = 0;
  const position = (node: number) => order[node] ?? 0;
  const common = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      while (position(x) > position(y)) x = dominator[x] ?? 0;
      while (position(y) > position(x)) y = dominator[y] ?? 0;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of [...postorder].reverse()) {
      if (node === 0) continue;
      const known = (sources[node] ?? []).filter((s) => dominator[s] !== -1);
      const next = known.reduce((a, b) => common(a, b), known[0] ?? 0);
      if (dominator[node] === next) continue;
      dominator[node] = next;
      changed = true;
    }
  }
  return dominator;
}
