/** What a question is about: one machine of a grammar, and what it needs to answer. */
import type { GrammarSource, Span } from "../abnf/syntax.js";
import type { Nfa } from "../automaton/nfa.js";
import { type Analysis, analyse } from "../compile.js";
import type { Machine, Parser } from "../machine.js";

/** A grammar's text; or its analysis, which saves time when several questions are asked about it. */
export type Grammar = GrammarSource | Analysis;

export interface Subject {
  readonly machine: Machine;
  readonly parser: Parser;
  readonly nfa: Nfa;
  /** Where the entry rule's name stands in the grammar. */
  readonly span: Span;
}

/**
 * The machine of a rule, or the one of the first entry. Throws a GrammarError if the grammar cannot be compiled, and a
 * RangeError if the rule is no entry of the analysis.
 */
export function subjectOf(grammar: Grammar, rule: string | null): Subject {
  if (!("automata" in grammar)) return entryOf(analyse(grammar, rule), null);
  return entryOf(grammar, rule);
}

function entryOf({ automata, parser }: Analysis, rule: string | null): Subject {
  const index = rule === null ? 0 : parser.machines.findIndex((m) => m.entry.toLowerCase() === rule.toLowerCase());
  const machine = parser.machines[index];
  const stages = automata[index];
  if (machine === undefined || stages === undefined) {
    const entries = parser.machines.map((m) => m.entry).join(", ");
    throw new RangeError(`${rule} is no entry of this analysis, which has ${entries}: analyse the grammar for it`);
  }
  return { machine, parser, nfa: stages.nfa, span: stages.entry.rule.nameSpan };
}

/** Names of the actions that can refuse an input. Questions about languages do not run them. */
export function refusingActions({ machine, parser }: Subject): string[] {
  const moves = machine.states.flatMap((s) => [...s.transitions.flatMap((t) => t.moves), ...s.end]);
  const names = moves.flatMap((m) =>
    m.effects.flatMap((effect) => {
      const action = effect.kind === "action" ? parser.actions[effect.action] : undefined;
      return action === undefined || action.failure === null ? [] : [action.name];
    }),
  );
  return [...new Set(names)];
}
