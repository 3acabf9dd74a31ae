/** What the builders of both formats are given: fields that both have, kept in copies, and replaced in part. */
import { isGiven, type PriorityFields } from "./composer.js";

/** Fields of either format. */
export interface CommonFields extends PriorityFields {
  readonly timestamp?: string | Date | bigint | null | undefined;
  readonly unixNanos?: bigint | null | undefined;
  readonly message?: string | Uint8Array | null | undefined;
}

/** What `later` makes of the fields of `earlier` that say the same in other words. */
export function replacedBy(earlier: CommonFields, later: CommonFields): CommonFields {
  return {
    ...(isGiven(later.priority) ? { facility: null, severity: null } : partsReplacedBy(earlier, later)),
    ...(isGiven(later.timestamp) ? { unixNanos: null } : {}),
    ...(isGiven(later.unixNanos) ? { timestamp: null } : {}),
  };
}

/** An earlier priority that is no number has no parts: it stays, for a rule to refuse. */
function partsReplacedBy({ priority }: CommonFields, later: CommonFields): CommonFields {
  const hasPart = isGiven(later.facility) || isGiven(later.severity);
  if (!hasPart || typeof priority !== "number") return {};
  return { priority: null, facility: priority >> 3, severity: priority & 7 };
}

/** The fields of those names that are there, in copies; those of a parsed message are not its own properties. */
export function copiedFields<F extends CommonFields>(fields: F, names: readonly (keyof F & string)[]): Partial<F> {
  const named: Partial<F> = {};
  for (const name of names) if (name in fields) named[name] = fields[name];
  const { timestamp, message } = named;
  return {
    ...named,
    ...(timestamp instanceof Date ? { timestamp: new Date(timestamp) } : {}),
    ...(message instanceof Uint8Array ? { message: message.slice() } : {}),
  };
}
