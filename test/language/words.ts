/** Every word over the letters of random grammars up to a length, shortest first. */
export const WORDS: readonly Uint8Array[] = [0, 1, 2, 3, 4].flatMap(wordsOf).map((word) => Buffer.from(word));

function wordsOf(length: number): string[] {
  return length === 0 ? [""] : wordsOf(length - 1).flatMap((word) => [..."abcA"].map((letter) => word + letter));
}
