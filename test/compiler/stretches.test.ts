/** Stretches of random graphs: what their doc comment says of them holds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JumpGraph } from "../../compiler/emit/control-flow.js";
import { type Stretch, stretches } from "../../compiler/emit/stretches.js";

const always = () => true;

function found(jumps: JumpGraph, entries: readonly number[] = [0], isEligible: (state: number) => boolean = always) {
  return stretches({ states: jumps.map((_, state) => state), entries, firstEntry: 0 }, jumps, isEligible);
}

test("a chain is one, up to where it is left", () => {
  expect(found([[1], [2], [3], [4], []])).toEqual(new Map([[0, { states: [0, 1, 2, 3], length: 4 }]]));
});

test("it ends where all ways meet, and the next one begins there", () => {
  const jumps = [[1, 2], [3], [3], [4], [5, 6], [7], [7], [8], [9], [10], [11], []];
  expect([...found(jumps).values()].map(({ states }) => states)).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10],
  ]);
});

test("a loop is none, nor are states that other parts of the code lead to", () => {
  expect(found([[1], [2], [3], [4], [1]]).get(1)?.states).toEqual([1, 2, 3, 4]);
  expect(found([[1], [2], [3], [4], []], [0, 2]).size).toBe(0);
});

const graph = fc
  .integer({ min: 1, max: 40 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

test("states are entered at the first only, each behind those that lead to it, and in one stretch", () => {
  fc.assert(
    fc.property(graph, fc.nat(), (jumps, salt) => {
      const isEligible = (state: number) => (state * 7 + salt) % 5 !== 0;
      const all = found(jumps, [0], isEligible);
      const members = [...all.values()].flatMap(({ states }) => states);
      expect(new Set(members).size).toBe(members.length);
      for (const [entry, stretch] of all) expectValid(entry, stretch, jumps, isEligible);
    }),
    { seed: 5234, numRuns: 2000 },
  );
});

function expectValid(
  entry: number,
  { states, length }: Stretch,
  jumps: JumpGraph,
  isEligible: (state: number) => boolean,
): void {
  expect(states[0]).toBe(entry);
  expect(states.every(isEligible)).toBe(true);
  const read = new Map([[entry, 1]]);
  for (const state of states.slice(1)) {
    const before = jumps.flatMap((targets, from) => (targets.includes(state) ? [from] : []));
    expect(before.every((from) => read.has(from))).toBe(true);
    read.set(state, 1 + Math.max(...before.map((from) => read.get(from) ?? 0)));
  }
  expect(Math.max(...read.values())).toBe(length);
}
