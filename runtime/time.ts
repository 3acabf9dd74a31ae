/** From dates and times of day to instants: what timestamps leave out is the zone, and in RFC 3164 the year too. */

/** A date and time of day as somebody's clock showed it. `month` and `day` start with 1. */
export interface ClockReading {
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Leap years are at most this far apart: 1896 to 1904. */
const LEAP_YEAR_GAP = 8;

/** Nanoseconds since 1970 as a Date, cut to milliseconds towards the past. */
export function dateOf(nanos: bigint | null): Date | null {
  if (nanos === null) return null;
  const fraction = ((nanos % 1_000_000n) + 1_000_000n) % 1_000_000n; // before 1970 too
  return new Date(Number((nanos - fraction) / 1_000_000n));
}

/** The instant of a reading, in milliseconds since 1970, or null for a day that the year does not have. */
export function instantOf(reading: ClockReading, year: number, zone: Zone): number | null {
  const { month, day, hour, minute, second } = reading;
  const local = readAsUtc(year, month, day, hour, minute, second);
  return new Date(local).getUTCDate() === day ? zone.instantOf(local) : null;
}

/** `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function readAsUtc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/**
 * The instant of a reading without a year: the latest one that is no more than a day ahead of `reference`, since clocks
 * differ by hours and messages are late by any time. So a message of December that is read in January is of last year.
 */
export function nearestInstantOf(reading: ClockReading, reference: number, zone: Zone): number | null {
  const latest = reference + DAY;
  const firstYear = new Date(latest).getUTCFullYear() + 1; // where the year begins earlier than in UTC
  for (let year = firstYear; year >= firstYear - 1 - LEAP_YEAR_GAP; year--) {
    const instant = instantOf(reading, year, zone);
    if (instant !== null && instant <= latest) return instant;
  }
  return null;
}

/** A time zone: how far its clocks are ahead of UTC. `local` is what they show, as if they showed UTC. */
export interface Zone {
  instantOf(local: number): number;
  localAt(instant: number): number;
}

export const UTC: Zone = { instantOf: (local) => local, localAt: (instant) => instant };

/** A zone by its distance from UTC, as RFC 3339 writes it: `Z`, `+02:00`. */
export function zoneAtOffset(offset: string): Zone {
  if (offset.length === 1) return UTC;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const ahead = (offset.startsWith("-") ? -minutes : minutes) * MINUTE;
  return { instantOf: (local) => local - ahead, localAt: (instant) => instant + ahead };
}

/** Zones that have been asked for; there are some hundreds. */
const zones = new Map<string, Zone>([["UTC", UTC]]);

/** A zone by its name in the IANA database: `Europe/Rome`. Throws a RangeError if there is none of that name. */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name) ?? new NamedZone(formatIn(name));
  zones.set(name, known);
  return known;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    throw new RangeError(`no time zone: ${timeZone}`); // what the engine says differs from one to the next
  }
}

/** Clocks change at quarters of an hour, mostly: those of St John's did at one minute past midnight, until 2011. */
const QUARTER = 15 * MINUTE;

/** There is no Date beyond it, and before its opposite (ECMAScript, "Time Values and Time Range"). */
const LAST_INSTANT = 8.64e15;

/** Quarters whose offset is kept: those of about ten days. */
const KEPT = 1000;

class NamedZone implements Zone {
  private readonly offsets = new Map<number, number>();

  constructor(private readonly format: Intl.DateTimeFormat) {}

  /**
   * Where clocks are put back a time occurs twice: the first is meant. Where they are put forward some times do not
   * occur: they are read by the clock that was not put forward yet. (As Temporal's `compatible` does.)
   */
  instantOf(local: number): number {
    const before = local - this.offsetAt(local - DAY);
    const after = local - this.offsetAt(local + DAY);
    if (before === after || this.shows(before, local) || !this.shows(after, local)) return before;
    return after;
  }

  localAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  private shows(instant: number, local: number): boolean {
    return this.localAt(instant) === local;
  }

  private offsetAt(instant: number): number {
    const known = Math.min(Math.max(instant, -LAST_INSTANT), LAST_INSTANT);
    const quarter = Math.floor(known / QUARTER);
    const offset = this.offsetFrom(quarter);
    return offset === this.offsetFrom(quarter + 1) ? offset : this.askedAt(known);
  }

  /** The offset at the beginning of a quarter. */
  private offsetFrom(quarter: number): number {
    const kept = this.offsets.get(quarter);
    if (kept !== undefined) return kept;
    const offset = this.askedAt(Math.min(quarter * QUARTER, LAST_INSTANT));
    if (this.offsets.size >= KEPT) this.offsets.clear();
    this.offsets.set(quarter, offset);
    return offset;
  }

  private askedAt(instant: number): number {
    const whole = Math.floor(instant / SECOND) * SECOND;
    return this.shownAt(whole) - whole;
  }

  private shownAt(instant: number): number {
    const parts = new Map(this.format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0);
    const year = parts.get("era")?.startsWith("B") ? 1 - part("year") : part("year"); // the year before 1 is 0
    return readAsUtc(year, part("month"), part("day"), part("hour"), part("minute"), part("second"));
  }
}
