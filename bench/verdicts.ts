import type { LaneMeasurements, Measurements } from "./contestant.js";
import type { NumberedCase } from "./lane.js";

export function isWrong({ wrong }: LaneMeasurements): boolean {
  return wrong.length > 0;
}

/** Up to two lines: what the variant accepts and must not, what it refuses and must not. */
export function describeWrong({ variant, perLane }: Measurements): string[] {
  const inputs = perLane.flatMap(({ lane }) => lane.inputs);
  const wrong = new Set(perLane.flatMap((measured) => measured.wrong.map(({ name }) => name)));
  return [
    ...describe(
      `${variant.name} accepts`,
      "[no]",
      inputs.filter(({ accepted }) => !accepted),
      wrong,
    ),
    ...describe(
      `${variant.name} refuses`,
      "[ok]",
      inputs.filter(({ accepted }) => accepted),
      wrong,
    ),
  ];
}

function describe(what: string, kind: string, inputs: readonly NumberedCase[], wrong: ReadonlySet<string>): string[] {
  const names = inputs.flatMap(({ name }) => (wrong.has(name) ? [name] : []));
  if (names.length === 0) return [];
  if (names.length === inputs.length) return [`${what} every ${kind} input`];
  return [`${what} ${kind} ${names.join("; ")}`];
}

/** What Node users have otherwise may be wrong, and the report says where; our own parsers and go-syslog may not. */
export function mustBeRight({ variant }: Measurements): boolean {
  return variant.kind !== "node";
}
