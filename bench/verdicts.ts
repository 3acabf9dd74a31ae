import type { CaseMeasurements, Measurements } from "./contestant.js";

export function isWrong({ input, accepted }: CaseMeasurements): boolean {
  return accepted !== input.accepted;
}

/** Up to two lines: what the variant accepts and must not, what it refuses and must not. */
export function describeWrong({ variant, perCase }: Measurements): string[] {
  const messages = perCase.filter(({ input }) => input.accepted);
  const others = perCase.filter(({ input }) => !input.accepted);
  return [
    ...describe(`${variant.name} accepts`, "[no]", others),
    ...describe(`${variant.name} refuses`, "[ok]", messages),
  ];
}

function describe(what: string, kind: string, perCase: readonly CaseMeasurements[]): string[] {
  const wrong = perCase.filter(isWrong);
  if (wrong.length === 0) return [];
  if (wrong.length === perCase.length) return [`${what} every ${kind} input`];
  return [`${what} ${kind} ${wrong.map(({ input }) => input.name).join("; ")}`];
}

/** Peers from npm may be wrong, and the report says where; our own parsers and go-syslog may not. */
export function mustBeRight({ variant }: Measurements): boolean {
  return variant.kind !== "npm";
}
