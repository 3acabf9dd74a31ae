/**
 * Syslog of either format, and the names they share. Each format, the parsers of streams and the builder have entry
 * points of their own: `@abnfa/syslog/rfc5424`, `@abnfa/syslog/builder`.
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
export { parseOptionalPri, type StoredResult } from "./optional-pri.js";
export {
  type Failure,
  type FailureCode,
  type Format,
  type Message,
  ParseError,
  type ParseFailure,
  type ParseOptions,
  type ParseResult,
  type ParseSuccess,
  parse,
  parseFrame,
  type Success,
} from "./syslog.js";
