/**
 * Names shared by all syslog formats. Parsers and builder have entry points of their own: `@abnfa/syslog/rfc5424`,
 * `@abnfa/syslog/builder`.
 *
 * @module index
 */
export {
  type Facility,
  type FacilityName,
  facilities,
  facilityNumber,
  isAtLeast,
  priorityOf,
  type Severity,
  type SeverityName,
  severities,
  severityNumber,
  splitPriority,
} from "./names.js";
