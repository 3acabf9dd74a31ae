/** What the builders of both formats are given: fields that both have, kept in copies, and replaced in part. */
import { isGiven, type PriorityFields } from "./composer.js";
import { decodeUtf8 } from "./text.js";

/** Fields of either format. */
export interface CommonFields extends PriorityFields {
  readonly timestamp?: string | Date | bigint | null | undefined;
  readonly unixNanos?: bigint | null | undefined;
  readonly message?: string | Uint8Array | null | undefined;
  /**
   * The octets of MSG, as parsed messages have them. Where `message` is given too it counts, unless it is the text of
   * these octets: then the octets are written as they are.
   */
  readonly messageBytes?: Uint8Array | null | undefined;
}

/** What is written as MSG. */
export function contentOf(
  message: string | Uint8Array | null | undefined,
  messageBytes: Uint8Array | null | undefined,
): string | Uint8Array | null | undefined {
  if (!isGiven(messageBytes)) return message;
  return isGiven(message) && !isTextOf(message, messageBytes) ? message : messageBytes;
}

/** Whether octets say more than their text: U+FFFD may stand for what is not UTF-8, a byte order mark for itself. */
function isTextOf(message: string | Uint8Array, octets: Uint8Array): boolean {
  if (typeof message !== "string" || !(octets instanceof Uint8Array)) return false;
  const saysLess = message.startsWith("\ufeff") || message.includes("\ufffd");
  return saysLess && decodeUtf8(octets, 0, octets.length) === message;
}

/** What `later` makes of the fields of `earlier` that say the same in other words. */
export function replacedBy(earlier: CommonFields, later: CommonFields): CommonFields {
  return {
    ...(isGiven(later.priority) ? { facility: null, severity: null } : partsReplacedBy(earlier, later)),
    ...(isGiven(later.timestamp) ? { unixNanos: null } : {}),
    ...(isGiven(later.unixNanos) ? { timestamp: null } : {}),
    ...("message" in later ? { messageBytes: null } : {}), // what is null is dropped, octets of the same too
    ...(isGiven(later.messageBytes) ? { message: null } : {}),
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
  const { timestamp, message, messageBytes } = named;
  return {
    ...named,
    ...(timestamp instanceof Date ? { timestamp: new Date(timestamp) } : {}),
    ...(message instanceof Uint8Array ? { message: new Uint8Array(message) } : {}), // slice of a Buffer is no copy
    ...(messageBytes instanceof Uint8Array ? { messageBytes: new Uint8Array(messageBytes) } : {}),
  };
}
