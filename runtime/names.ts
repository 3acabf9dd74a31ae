/** Names of facilities and severities: RFC 5424 section 6.2.1, keywords as RFC 5427 and syslog(3) have them. */

/** A facility by its number, 0 to 23. */
export interface Facility {
  /** What RFC 5424 table 1 calls it. */
  readonly name: string;
  /** The short form used in configuration files and by Telegraf: `local4`. */
  readonly keyword: string;
}

/** A severity by its number, 0 (worst) to 7. */
export interface Severity {
  /** What RFC 5424 table 2 says: `Notice: normal but significant condition`. */
  readonly name: string;
  /** One word: `notice`. */
  readonly keyword: string;
  /** The short form used by syslog(3) and Telegraf: `err`, `crit`, `emerg`. */
  readonly level: string;
}

const facility = (keyword: string, name: string): Facility => ({ keyword, name });
const severity = (level: string, keyword: string, name: string): Severity => ({ level, keyword, name });

/**
 * The facilities, indexed by number.
 *
 * @example
 * import { facilities } from "@abnfa/syslog";
 * facilities[20]?.keyword; // "local4"
 */
export const facilities: readonly Facility[] = [
  facility("kern", "kernel messages"),
  facility("user", "user-level messages"),
  facility("mail", "mail system"),
  facility("daemon", "system daemons"),
  facility("auth", "security/authorization messages"),
  facility("syslog", "messages generated internally by syslogd"),
  facility("lpr", "line printer subsystem"),
  facility("news", "network news subsystem"),
  facility("uucp", "UUCP subsystem"),
  facility("cron", "clock daemon"),
  facility("authpriv", "security/authorization messages"),
  facility("ftp", "FTP daemon"),
  facility("ntp", "NTP subsystem"),
  facility("security", "log audit"),
  facility("console", "log alert"),
  facility("cron2", "clock daemon"),
  ...Array.from({ length: 8 }, (_, n) => facility(`local${n}`, `local use ${n}`)),
];

/**
 * The severities, indexed by number.
 *
 * @example
 * import { severities } from "@abnfa/syslog";
 * severities[3]?.level; // "err"
 */
export const severities: readonly Severity[] = [
  severity("emerg", "emergency", "Emergency: system is unusable"),
  severity("alert", "alert", "Alert: action must be taken immediately"),
  severity("crit", "critical", "Critical: critical conditions"),
  severity("err", "error", "Error: error conditions"),
  severity("warning", "warning", "Warning: warning conditions"),
  severity("notice", "notice", "Notice: normal but significant condition"),
  severity("info", "informational", "Informational: informational messages"),
  severity("debug", "debug", "Debug: debug-level messages"),
];
