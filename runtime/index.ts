/**
 * Names shared by all syslog formats. The parsers have entry points of their own: `@abnfa/syslog/rfc5424`.
 *
 * @module index
 */
export { type Facility, facilities, type Severity, severities } from "./names.js";
