/** The two kinds of action there are: one that notes something, one that can refuse. */
export function note(octets: Uint8Array): void {
  octets[0] = 0;
}

export function isEven(octets: Uint8Array, _start: number, end: number): boolean {
  return (octets[end - 1] ?? 0) % 2 === 0;
}
