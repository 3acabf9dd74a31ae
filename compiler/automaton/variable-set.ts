/** Sets of variables as bits: analyses keep one for each state of an NFA. */
export class VariableSet {
  private readonly words: Uint32Array;

  constructor(variables: number) {
    this.words = new Uint32Array((variables + 31) >>> 5);
  }

  has(variable: number): boolean {
    return ((this.words[variable >>> 5] ?? 0) & (1 << (variable & 31))) !== 0;
  }

  add(variable: number): void {
    const word = variable >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (variable & 31));
  }

  /** Adds the members of another set, all but one. */
  addAll(other: VariableSet | undefined, except: number | null = null): void {
    if (other === undefined) return;
    const hadIt = except === null || this.has(except);
    const { words } = this;
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) | (other.words[i] ?? 0);
    if (except !== null && !hadIt) this.words[except >>> 5] = (this.words[except >>> 5] ?? 0) & ~(1 << (except & 31));
  }

  /** The members that are also in another set, in ascending order. */
  common(other: VariableSet): number[] {
    const members: number[] = [];
    for (const [index, word] of this.words.entries()) {
      for (let rest = word & (other.words[index] ?? 0); rest !== 0; rest &= rest - 1) {
        members.push(index * 32 + 31 - Math.clz32(rest & -rest));
      }
    }
    return members;
  }

  equals(other: VariableSet): boolean {
    return this.words.every((word, index) => word === other.words[index]);
  }
}
