/**
 * Names of facilities and severities: RFC 5424 section 6.2.1, keywords as syslog(3), syslog.conf(5) and RFC 5427 have
 * them, and the arithmetic of priorities.
 */

/** A facility by its number, 0 to 23. */
export interface Facility {
  /** What RFC 5424 table 1 calls it. */
  readonly name: string;
  /** The short form used in configuration files and by Telegraf: `local4`. Each facility has its own. */
  readonly keyword: string;
  /** Other keywords in use: the label of RFC 5427 and rsyslog's, where they differ. */
  readonly aliases: readonly string[];
}

/** A severity by its number, 0 (worst) to 7. */
export interface Severity {
  /** What RFC 5424 table 2 says: `Notice: normal but significant condition`. */
  readonly name: string;
  /** One word: `notice`. */
  readonly keyword: string;
  /** The short form used by syslog(3), RFC 5427 and Telegraf: `err`, `crit`, `emerg`. */
  readonly level: string;
  /** Other keywords in use, in syslog.conf(5): `panic`, `warn`. */
  readonly aliases: readonly string[];
}

const FACILITIES = [
  { keyword: "kern", name: "kernel messages", aliases: [] },
  { keyword: "user", name: "user-level messages", aliases: [] },
  { keyword: "mail", name: "mail system", aliases: [] },
  { keyword: "daemon", name: "system daemons", aliases: [] },
  { keyword: "auth", name: "security/authorization messages", aliases: [] },
  { keyword: "syslog", name: "messages generated internally by syslogd", aliases: [] },
  { keyword: "lpr", name: "line printer subsystem", aliases: [] },
  { keyword: "news", name: "network news subsystem", aliases: [] },
  { keyword: "uucp", name: "UUCP subsystem", aliases: [] },
  { keyword: "cron", name: "clock daemon", aliases: [] },
  { keyword: "authpriv", name: "security/authorization messages", aliases: [] },
  { keyword: "ftp", name: "FTP daemon", aliases: [] },
  { keyword: "ntp", name: "NTP subsystem", aliases: [] },
  { keyword: "security", name: "log audit", aliases: ["audit"] },
  { keyword: "console", name: "log alert", aliases: ["alert"] },
  { keyword: "cron2", name: "clock daemon", aliases: ["clock"] },
  { keyword: "local0", name: "local use 0", aliases: [] },
  { keyword: "local1", name: "local use 1", aliases: [] },
  { keyword: "local2", name: "local use 2", aliases: [] },
  { keyword: "local3", name: "local use 3", aliases: [] },
  { keyword: "local4", name: "local use 4", aliases: [] },
  { keyword: "local5", name: "local use 5", aliases: [] },
  { keyword: "local6", name: "local use 6", aliases: [] },
  { keyword: "local7", name: "local use 7", aliases: [] },
] as const satisfies readonly Facility[];

const SEVERITIES = [
  { level: "emerg", keyword: "emergency", name: "Emergency: system is unusable", aliases: ["panic"] },
  { level: "alert", keyword: "alert", name: "Alert: action must be taken immediately", aliases: [] },
  { level: "crit", keyword: "critical", name: "Critical: critical conditions", aliases: [] },
  { level: "err", keyword: "error", name: "Error: error conditions", aliases: [] },
  { level: "warning", keyword: "warning", name: "Warning: warning conditions", aliases: ["warn"] },
  { level: "notice", keyword: "notice", name: "Notice: normal but significant condition", aliases: [] },
  { level: "info", keyword: "informational", name: "Informational: informational messages", aliases: [] },
  { level: "debug", keyword: "debug", name: "Debug: debug-level messages", aliases: [] },
] as const satisfies readonly Severity[];

/** A keyword of a facility, or another one in use: `local4`, `security`, `audit`. */
export type FacilityName = (typeof FACILITIES)[number]["keyword"] | (typeof FACILITIES)[number]["aliases"][number];

/** A level, keyword or alias of a severity: `err`, `error`, `warn`. */
export type SeverityName =
  | (typeof SEVERITIES)[number]["level" | "keyword"]
  | (typeof SEVERITIES)[number]["aliases"][number];

/**
 * The facilities, indexed by number.
 *
 * @example
 * import { facilities } from "@abnfa/syslog";
 * facilities[20]?.keyword; // "local4"
 */
export const facilities: readonly Facility[] = FACILITIES;

/**
 * The severities, indexed by number.
 *
 * @example
 * import { severities } from "@abnfa/syslog";
 * severities[3]?.level; // "err"
 * severities[5]?.name; // "Notice: normal but significant condition"
 */
export const severities: readonly Severity[] = SEVERITIES;

const facilityNumbers = numbersByName(facilities.map(({ keyword, aliases }) => [keyword, ...aliases]));
const severityNumbers = numbersByName(severities.map(({ level, keyword, aliases }) => [level, keyword, ...aliases]));

function numbersByName(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((row, number) => row.map((name) => [name, number] as const)));
}

/**
 * The number of a facility, from its number (0 to 23) or a name in any case; null when there is none such.
 *
 * `security` is facility 13, as FreeBSD and Telegraf have it. Linux's syslog.conf(5) lists the same word as an old one
 * for `auth`: who means that writes `auth`.
 *
 * @example
 * import { facilityNumber } from "@abnfa/syslog";
 * facilityNumber("LOCAL4"); // 20
 * facilityNumber("security"); // 13
 * facilityNumber("local8"); // null
 */
export function facilityNumber(facility: number | string): number | null {
  return numberOf(facility, facilities.length, facilityNumbers);
}

/**
 * The number of a severity, from its number (0 to 7) or a name in any case; null when there is none such.
 *
 * @example
 * import { severityNumber } from "@abnfa/syslog";
 * severityNumber("Warn"); // 4
 * severityNumber("panic"); // 0
 * severityNumber(8); // null
 */
export function severityNumber(severity: number | string): number | null {
  return numberOf(severity, severities.length, severityNumbers);
}

function numberOf(given: number | string, count: number, numbers: ReadonlyMap<string, number>): number | null {
  if (typeof given === "string") return numbers.get(given) ?? numbers.get(given.toLowerCase()) ?? null;
  return Number.isInteger(given) && given >= 0 && given < count ? given : null;
}

/**
 * The priority, 0 to 191, of a facility and a severity: facility * 8 + severity (RFC 5424 section 6.2.1). Throws a
 * RangeError for what is no facility or severity.
 *
 * @example
 * import { priorityOf } from "@abnfa/syslog";
 * priorityOf("local4", "notice"); // 165
 * priorityOf(0, 0); // 0
 */
export function priorityOf(facility: number | FacilityName, severity: number | SeverityName): number {
  const high = facilityNumber(facility);
  if (high === null) throw new RangeError(`no facility: ${facility}`);
  return high * severities.length + numberOfSeverity(severity);
}

/**
 * The facility, 0 to 23, and the severity, 0 to 7, in a priority. Throws a RangeError for what is no whole number from
 * 0 to 191.
 *
 * @example
 * import { splitPriority } from "@abnfa/syslog";
 * splitPriority(165); // { facility: 20, severity: 5 }
 */
export function splitPriority(priority: number): { facility: number; severity: number } {
  const facility = facilityNumber(Math.floor(priority / severities.length));
  const severity = severityNumber(priority % severities.length);
  if (facility === null || severity === null) throw new RangeError(`no priority: ${priority}`);
  return { facility, severity };
}

/**
 * Whether a severity, or that of a message, is at least as severe as another: its number is at most the other's. A part
 * of a message that has none is not. Throws a RangeError for what is no severity.
 *
 * @example
 * import { isAtLeast } from "@abnfa/syslog";
 * import { parse } from "@abnfa/syslog/rfc5424";
 * isAtLeast("crit", "warning"); // true
 * const result = parse("<165>1 - - - - - -");
 * if (result.ok) isAtLeast(result.message, "notice"); // true
 */
export function isAtLeast(
  what: number | SeverityName | { readonly severity: number | null },
  threshold: number | SeverityName,
): boolean {
  const least = numberOfSeverity(threshold);
  const severity = typeof what === "object" ? what.severity : what;
  return severity !== null && numberOfSeverity(severity) <= least;
}

function numberOfSeverity(severity: number | SeverityName): number {
  const number = severityNumber(severity);
  if (number === null) throw new RangeError(`no severity: ${severity}`);
  return number;
}
