/** The shortest action there is. */
export function isNew(_octets: Uint8Array, start: number, end: number): boolean {
  return end > start;
}
