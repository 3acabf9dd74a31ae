/** Names of rules in the code that is made from them. */

function words(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((w) => w !== "");
}

/** SYSLOG-MSG -> syslogMsg. */
export function camelCase(rule: string): string {
  const joined = pascalCase(rule);
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** SYSLOG-MSG -> SyslogMsg, rfc5424 -> Rfc5424, structuredData -> StructuredData. */
export function pascalCase(name: string): string {
  return words(name)
    .map((w) => w.charAt(0).toUpperCase() + (w === w.toUpperCase() ? w.slice(1).toLowerCase() : w.slice(1)))
    .join("");
}

/** SYSLOG-MSG -> SYSLOG_MSG, structuredData -> STRUCTURED_DATA. */
export function constantCase(name: string): string {
  return words(name.replace(/([a-z0-9])([A-Z])/g, "$1-$2"))
    .join("_")
    .toUpperCase();
}

/** Members of every match, and constants of every module, that no field or list may be named like. */
const TAKEN = new Set([
  ...["octets", "failure", "offset", "records", "recordsStart", "recordsEnd", "cached", "constructor"],
  ...["RECORD_WIDTHS", "NO_RECORDS", "FAILURES", "tapeStart"],
]);

export function isTaken(field: string): boolean {
  return TAKEN.has(field) || TAKEN.has(constantCase(field)) || field in Object.prototype;
}
