import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelledEdge, refinePartition } from "../../compiler/automaton/refine-partition.js";
import { fuzz } from "./fuzz.js";

/** Numbers in order of first appearance, so that equal partitions look equal. */
function canonical(blocks: readonly unknown[]): number[] {
  const seen = [...new Set(blocks)];
  return blocks.map((b) => seen.indexOf(b));
}

/** Refines until nothing changes: a state's next block is its block with where each of its edges leads. */
function naiveRefinement(initial: readonly number[], edges: readonly LabelledEdge[]): number[] {
  let blocks = canonical(initial);
  for (;;) {
    const signatures = blocks.map((block, state) => {
      const out = edges.filter((e) => e.from === state).sort((a, b) => a.label - b.label);
      return `${block}: ${out.map((e) => `${e.label}>${blocks[e.to]}`).join(" ")}`;
    });
    const refined = canonical(signatures);
    if (refined.join() === blocks.join()) return blocks;
    blocks = refined;
  }
}

/** A graph in which a state's edges have distinct labels. */
const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    initial: fc.array(fc.nat(2), { minLength: size, maxLength: size }),
    edges: fc.uniqueArray(fc.record({ from: fc.nat(size - 1), label: fc.nat(2), to: fc.nat(size - 1) }), {
      selector: (e) => `${e.from} ${e.label}`,
      maxLength: 3 * size,
    }),
  }),
);

test("the coarsest refinement, as found by plain iteration", () => {
  fc.assert(
    fc.property(graph, ({ initial, edges }) => {
      expect(canonical(refinePartition(initial, edges))).toEqual(naiveRefinement(initial, edges));
    }),
    fuzz(2000),
  );
});

test("a long chain falls apart into as many blocks as it has states", () => {
  const size = 20_000;
  const edges = Array.from({ length: size - 1 }, (_, i) => ({ from: i, label: 0, to: i + 1 }));
  const blocks = refinePartition(new Array<number>(size).fill(0), edges);
  expect(new Set(blocks).size).toBe(size);
});
