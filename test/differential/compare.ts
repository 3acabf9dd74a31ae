/** Messages on which go-syslog and the profile `compatible` differ, and why. */
import { type Answer, type Answers, answersOf, differences } from "./answers.js";
import { type Difference, explanationsOf } from "./explanations.js";
import type { GoSyslog } from "./go-syslog.js";
import { mutations } from "./mutations.js";

export interface Comparison {
  readonly messages: number;
  /** Accepted by both. */
  readonly accepted: number;
  /** How many messages differ for each reason, by the id of the reason. */
  readonly explained: ReadonlyMap<string, number>;
  readonly unexplained: readonly Unexplained[];
}

export interface Unexplained extends Difference {
  readonly mode: keyof Answers;
  /** More than one explanation fits, or none. */
  readonly candidates: readonly string[];
}

/** How many messages are made and compared at a time. */
const BATCH = 5000;

/** Compares on the seeds and on `count` messages made from them; the same messages for the same `seed`. */
export function compare(go: GoSyslog, seeds: readonly Uint8Array[], count: number, seed: number): Comparison {
  const tally = new Tally();
  tally.add(seeds, go.answers(seeds));
  const next = mutations(seeds, seed);
  for (let made = 0; made < count; made += BATCH) {
    const messages = Array.from({ length: Math.min(BATCH, count - made) }, next);
    tally.add(messages, go.answers(messages));
  }
  return tally;
}

class Tally implements Comparison {
  messages = 0;
  accepted = 0;
  readonly explained = new Map<string, number>();
  readonly unexplained: Unexplained[] = [];

  add(messages: readonly Uint8Array[], answers: readonly Answers[]): void {
    for (const [index, input] of messages.entries()) {
      const theirs = answers[index];
      if (theirs === undefined) throw new RangeError(`no answer to message ${index}`);
      this.addOne(input, answersOf(input, "compatible"), theirs);
    }
  }

  private addOne(input: Uint8Array, ours: Answers, theirs: Answers): void {
    this.messages++;
    if (ours.strict.error === null && theirs.strict.error === null) this.accepted++;
    const reasons = new Set([
      ...this.reasons(input, "strict", ours.strict, theirs.strict),
      ...this.reasons(input, "bestEffort", ours.bestEffort, theirs.bestEffort),
    ]);
    for (const id of reasons) this.explained.set(id, (this.explained.get(id) ?? 0) + 1);
  }

  private reasons(input: Uint8Array, mode: keyof Answers, ours: Answer, theirs: Answer): string[] {
    const aspects = differences(ours, theirs);
    if (aspects.length === 0) return [];
    const difference = { input, aspects, ours, theirs };
    const candidates = explanationsOf(difference);
    if (candidates.length !== 1) this.unexplained.push({ ...difference, mode, candidates });
    return candidates.length === 1 ? candidates : [];
  }
}
