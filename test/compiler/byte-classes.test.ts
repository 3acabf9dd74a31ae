import fc from "fast-check";
import { expect, test } from "vitest";
import { byteClasses, classOfOctet, joined } from "../../compiler/automaton/byte-classes.js";
import { ByteSet } from "../../compiler/automaton/byte-set.js";
import { fuzz } from "./fuzz.js";

const range = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => ByteSet.range(Math.min(a, b), Math.max(a, b)));
const set = fc.array(range, { maxLength: 3 }).map((ranges) => ByteSet.union(ranges));
const ALL = [...ByteSet.all];

test("two octets share a class exactly when no set tells them apart", () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 6 }), (sets) => {
      const classOf = classOfOctet(byteClasses(sets));
      const labels = ALL.map((octet) => sets.map((s) => (s.has(octet) ? 1 : 0)).join(""));
      const numbers = [...new Set(labels)];
      expect([...classOf]).toEqual(labels.map((label) => numbers.indexOf(label)));
    }),
    fuzz(200),
  );
});

test("classes cover every octet once and are sorted by their first", () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 6 }), (sets) => {
      const classes = byteClasses(sets);
      expect(classes.flatMap((c) => [...c]).sort((a, b) => a - b)).toEqual(ALL);
      const firsts = classes.map((c) => c.first ?? -1);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
    fuzz(200),
  );
});

test("without sets there is one class; with all single octets there are 256", () => {
  expect(byteClasses([])).toEqual([ByteSet.all]);
  expect(byteClasses(ALL.map((octet) => ByteSet.of(octet)))).toHaveLength(256);
});

test("sets with equal labels are joined", () => {
  const classes = joined(
    ALL.map((octet) => ByteSet.of(octet)),
    (set) => String((set.first ?? 0) % 3),
  );
  expect(classes.map((c) => c.first)).toEqual([0, 1, 2]);
  expect(classes[1]?.has(4)).toBe(true);
  expect(classes[1]?.has(5)).toBe(false);
});
