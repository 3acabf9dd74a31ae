import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteSet, showOctet } from "../../compiler/automaton/byte-set.js";
import { fuzz } from "./fuzz.js";

const octets = fc.array(fc.nat(255), { maxLength: 20 });
const ALL = Array.from({ length: 256 }, (_, octet) => octet);

describe("a set of octets is what its members say", () => {
  test("members", () => {
    fc.assert(
      fc.property(octets, (members) => {
        const set = ByteSet.of(...members);
        const sorted = ALL.filter((octet) => members.includes(octet));
        expect([...set]).toEqual(sorted);
        expect(ALL.filter((octet) => set.has(octet))).toEqual(sorted);
        expect(set.size).toBe(sorted.length);
        expect(set.isEmpty).toBe(sorted.length === 0);
        expect(set.first).toBe(sorted[0]);
      }),
      fuzz(300),
    );
  });

  test("union, intersection, complement", () => {
    fc.assert(
      fc.property(octets, octets, (a, b) => {
        const [x, y] = [ByteSet.of(...a), ByteSet.of(...b)];
        expect([...ByteSet.union([x, y])]).toEqual(ALL.filter((o) => a.includes(o) || b.includes(o)));
        expect([...x.intersect(y)]).toEqual(ALL.filter((o) => a.includes(o) && b.includes(o)));
        expect([...x.complement()]).toEqual(ALL.filter((o) => !a.includes(o)));
      }),
      fuzz(300),
    );
  });

  test("equal sets have equal keys and ranges, however they were made", () => {
    fc.assert(
      fc.property(octets, octets, (a, b) => {
        const [x, y] = [ByteSet.of(...a), ByteSet.of(...b)];
        const same = ByteSet.union([x.intersect(y), x.intersect(y.complement())]);
        expect(same.key).toBe(x.key);
        expect(same.ranges).toEqual(x.ranges);
        expect(x.key === y.key).toBe([...x].join() === [...y].join());
        for (const [i, range] of x.ranges.entries()) {
          expect(range.low).toBeLessThanOrEqual(range.high);
          expect(range.low).toBeGreaterThan((x.ranges[i - 1]?.high ?? -2) + 1);
        }
      }),
      fuzz(300),
    );
  });
});

test("nothing, everything, a range", () => {
  expect([...ByteSet.none]).toEqual([]);
  expect([...ByteSet.all]).toEqual(ALL);
  expect([...ByteSet.range(3, 5)]).toEqual([3, 4, 5]);
  expect(ByteSet.none.complement().key).toBe(ByteSet.all.key);
});

test("as text", () => {
  expect(`${ByteSet.of(0x20, 0x41, 0x42, 0x43, 0x7f, 0xff)}`).toBe("20 'A'-'C' 7F FF");
  expect(`${ByteSet.none}`).toBe("(none)");
  expect(["!", "~", " ", "\n"].map((c) => showOctet(c.charCodeAt(0)))).toEqual(["'!'", "'~'", "20", "0A"]);
});
