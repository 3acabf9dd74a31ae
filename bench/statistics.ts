/** Of several measurements of the same thing. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

export function timing(measurements: readonly number[]): Timing {
  return { best: Math.min(...measurements), median: median(measurements) };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Of both sides, each for itself. NaN for none. */
export function geometricMean(timings: readonly Timing[]): Timing {
  return { best: mean(timings.map(({ best }) => best)), median: mean(timings.map(({ median }) => median)) };
}

function mean(numbers: readonly number[]): number {
  const logarithms = numbers.reduce((sum, number) => sum + Math.log(number), 0);
  return Math.exp(logarithms / numbers.length);
}

/** How many times faster `ours` is than `theirs`. */
export function ratio(theirs: Timing, ours: Timing): Timing {
  return { best: theirs.best / ours.best, median: theirs.median / ours.median };
}
