/** In random order, which is the same every time (by Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const result = [...items];
  const random = generator(5424);
  for (let last = result.length - 1; last > 0; last--) {
    const other = random() % (last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** Marsaglia's xorshift: 32 bits at a time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
