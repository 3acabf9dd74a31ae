/** Sets of octets in the few characters that an arrow of a diagram has room for: `0–9 "." SP`. */
import { ByteSet } from "../automaton/byte-set.js";

const CONTROLS = new Map([
  [0x00, "NUL"],
  [0x09, "HTAB"],
  [0x0a, "LF"],
  [0x0d, "CR"],
  [0x20, "SP"],
  [0x7f, "DEL"],
]);

const NAMED: readonly { readonly name: string; readonly set: ByteSet; readonly differences: number }[] = [
  { name: "any octet", set: ByteSet.all, differences: 12 },
  { name: "US-ASCII", set: ByteSet.range(0x00, 0x7f), differences: 6 },
  { name: "printable", set: ByteSet.range(0x21, 0x7e), differences: 6 },
];

/** The name of the set that differs least, with what is missing or comes to it; else the ranges. */
export function octetLabel(set: ByteSet): string {
  const candidates = NAMED.map(({ name, set: named, differences }) => {
    const missing = named.intersect(set.complement());
    const extra = set.intersect(named.complement());
    return { name, missing, extra, left: differences - missing.size - extra.size };
  });
  const [best] = candidates.filter((c) => c.left >= 0).sort((a, b) => b.left - a.left);
  if (best === undefined) return ranges(set);
  const name = best.missing.isEmpty ? best.name : `${best.name} except ${ranges(best.missing)}`;
  return best.extra.isEmpty ? name : `${ranges(best.extra)} or ${name}`;
}

function ranges(set: ByteSet): string {
  return set.ranges
    .flatMap(({ low, high }) => (high - low < 2 && !isRun(low, high) ? octets(low, high) : [range(low, high)]))
    .join(" ");
}

/** Digits or letters, which are written as a range without quotation marks. */
function isRun(low: number, high: number): boolean {
  return low < high && [/^[0-9]+$/, /^[a-z]+$/, /^[A-Z]+$/].some((run) => run.test(String.fromCharCode(low, high)));
}

function octets(low: number, high: number): string[] {
  return low === high ? [octet(low)] : [octet(low), octet(high)];
}

function range(low: number, high: number): string {
  return isRun(low, high) ? String.fromCharCode(low, 0x2013, high) : `${octet(low)}–${octet(high)}`;
}

function octet(value: number): string {
  const control = CONTROLS.get(value);
  if (control !== undefined) return control;
  if (value === 0x22) return `'"'`;
  if (value > 0x20 && value < 0x7f) return `"${String.fromCharCode(value)}"`;
  return value.toString(16).toUpperCase().padStart(2, "0");
}
