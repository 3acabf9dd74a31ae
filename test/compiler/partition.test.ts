/** Partitions of random graphs: what their doc comment says of them holds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { components, type JumpGraph } from "../../compiler/emit/control-flow.js";
import { partition } from "../../compiler/emit/partition.js";
import { fuzz } from "./fuzz.js";

const ones = (jumps: JumpGraph) => jumps.map(() => 1);

test("what fits is one part", () => {
  const jumps = [[1, 2], [2], []];
  expect(partition(jumps, [0], ones(jumps), 3)).toEqual([[0, 1, 2]]);
});

test("the likely way stays together", () => {
  const jumps = [[1, 1, 1, 2], [3], [4], [], []];
  const parts = partition(jumps, [0], ones(jumps), 3);
  expect(parts.map((states) => states.toSorted())).toEqual([
    [0, 1, 3],
    [2, 4],
  ]);
});

test("a cycle is not cut if it fits", () => {
  const jumps = [[1], [2, 3], [1], []];
  expect(partition(jumps, [0], ones(jumps), 2)).toContainEqual([1, 2]);
});

test("what is left over fills parts up", () => {
  const jumps = [[1, 2, 3, 4], [], [], [], []];
  expect(partition(jumps, [0], ones(jumps), 3).map((states) => states.length)).toEqual([3, 2]);
});

test("only what the starts lead to is in a part", () => {
  const jumps = [[1, 2], [3], [3], []];
  expect(partition(jumps, [1], ones(jumps), 9).flat().sort()).toEqual([1, 3]);
});

const graphs = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    jumps: fc.array(fc.array(fc.nat(count - 1), { maxLength: 4 }), { minLength: count, maxLength: count }),
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
    start: fc.nat(count - 1),
    limit: fc.integer({ min: 1, max: 60 }),
  }),
);

test("each state is in one part, which is within the limit if it has several; cycles that fit are in one", () => {
  fc.assert(
    fc.property(graphs, ({ jumps, sizes, start, limit }) => {
      const parts = partition(jumps, [start], sizes, limit);
      const sizeOf = (states: readonly number[]) => states.reduce((sum, state) => sum + (sizes[state] ?? 0), 0);
      const cycles = components(jumps, [start]);
      expect(parts.flat().sort()).toEqual(cycles.flat().sort());
      for (const part of parts) if (part.length > 1) expect(sizeOf(part)).toBeLessThanOrEqual(limit);
      for (const cycle of cycles.filter((states) => sizeOf(states) <= limit)) {
        expect(parts.filter((part) => cycle.some((state) => part.includes(state)))).toHaveLength(1);
      }
    }),
    fuzz(500),
  );
});
