// Generated from grammar/syslog.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "appName"
  | "duplicateSdId"
  | "hostname"
  | "message"
  | "msgId"
  | "paramName"
  | "paramValue"
  | "pri"
  | "prival"
  | "procId"
  | "sdId"
  | "structuredData"
  | "syntax"
  | "timestamp"
  | "trailer"
  | "version";

/** A way to fail: `expected` says in words what could have stood there. */
export interface Failure {
  readonly code: FailureCode;
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
}

/** Failure `n` of a match is `FAILURES[n - 1]`. */
export const FAILURES: readonly Failure[] = [
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "a digit, \"<\", \"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "a digit" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"P\", \"U\", \"p\" or \"u\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"E\" or \"e\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\", \"U\", \"a\" or \"u\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\" or \"a\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"O\" or \"o\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"C\" or \"c\"" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "\">\"" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "a digit or \">\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"R\" or \"r\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"G\" or \"g\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"B\" or \"b\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"N\" or \"n\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"L\", \"N\", \"l\" or \"n\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"R\", \"Y\", \"r\" or \"y\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"V\" or \"v\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"T\" or \"t\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"P\" or \"p\"" },
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "any octet or the end" },
  { code: "prival", rule: "PRIVAL", text: "PRIVAL is a number from 0 to 191 without leading zeros", expected: "\"0\", \"1\" or \">\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"-\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or \"-\"" },
  { code: "syntax", rule: "SYSLOG", text: "this is no SYSLOG", expected: "any octet or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "any octet or the end" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "any octet or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "any octet or the end" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit or \"-\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or \"0\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"2\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"3\"" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "hostname", rule: "HOSTNAME", text: "HOSTNAME is - or a name of 1 to 255 printable US-ASCII characters", expected: "a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or \":\"" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"-\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"5\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"T\" or \"t\"" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "appName", rule: "APP-NAME", text: "APP-NAME is - or a name of 1 to 48 printable US-ASCII characters", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" or \"1\"" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"2\"" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "procId", rule: "PROCID", text: "PROCID is - or a name of 1 to 128 printable US-ASCII characters", expected: "a space" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a printable US-ASCII character" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"3\"" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a printable US-ASCII character or a space" },
  { code: "msgId", rule: "MSGID", text: "MSGID is - or a name of 1 to 32 printable US-ASCII characters", expected: "a space" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"8\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \".\", \":\" or the end" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "\"-\" or \"[\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"T\"" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "the end" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "%x0A" },
  { code: "syntax", rule: "SYSLOG", text: "this is no SYSLOG", expected: "a space" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "%x00, %x0A, %x0D, a space or the end" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark, \"=\" or \"]\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, %x00, %x0A, %x0D, a space, \":\" or the end" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "any octet or the end" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark or \"=\" or a space" },
  { code: "duplicateSdId", rule: "SD-ID", text: "an SD-ID occurs only once in a message", expected: "an SD-ID occurs only once in a message" },
  { code: "sdId", rule: "SD-ID", text: "SD-ID is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a space or \"]\"" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark, \"=\" or \"]\"" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "%x00, %x0A, %x0D, a space, \"[\" or the end" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \"+\", \"-\", \".\", \":\", \"Z\", \"z\" or the end" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "a printable US-ASCII character except a quotation mark or \"]\"" },
  { code: "paramName", rule: "PARAM-NAME", text: "PARAM-NAME is a name of 1 to 32 printable US-ASCII characters without =, ] and quotation mark", expected: "\"=\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"0\" to \"5\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \":\" or the end" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "a US-ASCII character, the start of a UTF-8 sequence or the end" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "a quotation mark" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, %x00, %x0A, %x0D, a space, \"+\", \"-\", \":\", \"Z\", \"z\" or the end" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "a UTF-8 continuation octet" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%xA0 to %xBF" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x80 to %x9F" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x90 to %xBF" },
  { code: "message", rule: "MSG", text: "MSG is any octets, or UTF-8 text after a BOM", expected: "%x80 to %x8F" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a US-ASCII character except \"]\" or the start of a UTF-8 sequence" },
  { code: "structuredData", rule: "STRUCTURED-DATA", text: "STRUCTURED-DATA is - or elements in square brackets", expected: "a space or \"]\"" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a US-ASCII character or the start of a UTF-8 sequence" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "a UTF-8 continuation octet" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%xA0 to %xBF" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x80 to %x9F" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x90 to %xBF" },
  { code: "paramValue", rule: "PARAM-VALUE", text: "PARAM-VALUE is UTF-8 text, with a backslash before each quotation mark, backslash and ]", expected: "%x80 to %x8F" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"+\", \"-\", \".\" or \"Z\"" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "a digit, \"+\", \"-\" or \"Z\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \"+\", \"-\", \":\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "TIMESTAMP", text: "TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z", expected: "\"+\", \"-\" or \"Z\"" },
];

// Lists are kept on a tape of numbers: records in order of completion, each led by the number of its list.

/** A record of list structuredData, one per SD-ELEMENT: `0, structuredData_idStart, structuredData_idEnd`. */
export const STRUCTURED_DATA = 0;

/** A record of list params, one per SD-PARAM: `1, structuredData_params_nameStart, structuredData_params_nameEnd, structuredData_params_valueStart, structuredData_params_valueEnd`. */
export const STRUCTURED_DATA_PARAMS = 1;

/** How many numbers a record takes, by list. */
export const RECORD_WIDTHS: readonly number[] = [3, 5];

/**
 * The actions that the grammar calls. `start` and `end` delimit the rule's octets, `recordsStart` and `recordsEnd` the
 * records so far.
 */
export interface SyslogActions {
  /** In SD-ID; false refuses the input. */
  uniqueId(octets: Uint8Array, start: number, end: number, records: Int32Array, recordsStart: number, recordsEnd: number): boolean;
}

/**
 * Where the parts of SYSLOG are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class SyslogCaptures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly priorityStart: number;
  declare readonly priorityEnd: number;
  declare readonly versionStart: number;
  declare readonly versionEnd: number;
  declare readonly timestampStart: number;
  declare readonly timestampEnd: number;
  declare readonly hostnameStart: number;
  declare readonly hostnameEnd: number;
  declare readonly appNameStart: number;
  declare readonly appNameEnd: number;
  declare readonly procIdStart: number;
  declare readonly procIdEnd: number;
  declare readonly msgIdStart: number;
  declare readonly msgIdEnd: number;
  declare readonly messageStart: number;
  declare readonly messageEnd: number;
  declare readonly bomStart: number;
  declare readonly bomEnd: number;
  declare readonly stampStart: number;
  declare readonly stampEnd: number;
  declare readonly records: Int32Array;
  declare readonly recordsStart: number;
  declare readonly recordsEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, priorityStart: number, priorityEnd: number, versionStart: number, versionEnd: number, timestampStart: number, timestampEnd: number, hostnameStart: number, hostnameEnd: number, appNameStart: number, appNameEnd: number, procIdStart: number, procIdEnd: number, msgIdStart: number, msgIdEnd: number, messageStart: number, messageEnd: number, bomStart: number, bomEnd: number, stampStart: number, stampEnd: number, records: Int32Array, recordsStart: number, recordsEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.priorityStart = priorityStart;
    this.priorityEnd = priorityEnd;
    this.versionStart = versionStart;
    this.versionEnd = versionEnd;
    this.timestampStart = timestampStart;
    this.timestampEnd = timestampEnd;
    this.hostnameStart = hostnameStart;
    this.hostnameEnd = hostnameEnd;
    this.appNameStart = appNameStart;
    this.appNameEnd = appNameEnd;
    this.procIdStart = procIdStart;
    this.procIdEnd = procIdEnd;
    this.msgIdStart = msgIdStart;
    this.msgIdEnd = msgIdEnd;
    this.messageStart = messageStart;
    this.messageEnd = messageEnd;
    this.bomStart = bomStart;
    this.bomEnd = bomEnd;
    this.stampStart = stampStart;
    this.stampEnd = stampEnd;
    this.recordsStart = recordsStart;
    this.recordsEnd = recordsEnd;
    this.octets = octets;
    this.records = records;
    this.cached = null;
  }
}

/** One SD-PARAM. */
export interface StructuredDataParamsRecord {
  readonly name: string;
  readonly value: string;
}

/** One SD-ELEMENT. */
export interface StructuredDataRecord {
  readonly id: string;
  readonly params: StructuredDataParamsRecord[];
}

/** The captured parts, decoded when read; null: not captured. */
export class SyslogMatch extends SyslogCaptures {
  get priority(): number | null {
    return this.priorityEnd < 0 ? null : decodeInteger(this.octets, this.priorityStart, this.priorityEnd);
  }

  get version(): number | null {
    return this.versionEnd < 0 ? null : decodeInteger(this.octets, this.versionStart, this.versionEnd);
  }

  get timestamp(): string | null {
    return this.timestampEnd < 0 ? null : decodeAscii(this.octets, this.timestampStart, this.timestampEnd);
  }

  get timestampNanos(): bigint | null {
    return this.timestampEnd < 0 ? null : decodeNanos(this.octets, this.timestampStart, this.timestampEnd);
  }

  get hostname(): string | null {
    return this.hostnameEnd < 0 ? null : decodeAscii(this.octets, this.hostnameStart, this.hostnameEnd);
  }

  get appName(): string | null {
    return this.appNameEnd < 0 ? null : decodeAscii(this.octets, this.appNameStart, this.appNameEnd);
  }

  get procId(): string | null {
    return this.procIdEnd < 0 ? null : decodeAscii(this.octets, this.procIdStart, this.procIdEnd);
  }

  get msgId(): string | null {
    return this.msgIdEnd < 0 ? null : decodeAscii(this.octets, this.msgIdStart, this.msgIdEnd);
  }

  get message(): string | null {
    return this.messageEnd < 0 ? null : decodeUtf8(this.octets, this.messageStart, this.messageEnd);
  }

  get bom(): Uint8Array | null {
    return this.bomEnd < 0 ? null : this.octets.subarray(this.bomStart, this.bomEnd);
  }

  get stamp(): string | null {
    return this.stampEnd < 0 ? null : decodeAscii(this.octets, this.stampStart, this.stampEnd);
  }

  get structuredData(): StructuredDataRecord[] {
    const { octets, records, recordsEnd } = this;
    const structuredData: StructuredDataRecord[] = [];
    let structuredData_params: StructuredDataParamsRecord[] = [];
    for (let at = this.recordsStart; at < recordsEnd; at += RECORD_WIDTHS[records[at]!]!) {
      if (records[at] === STRUCTURED_DATA) {
        structuredData_params = [];
        structuredData.push({ id: decodeAscii(octets, records[at + 1]!, records[at + 2]!), params: structuredData_params });
      }
      if (records[at] === STRUCTURED_DATA_PARAMS) {
        structuredData_params.push({ name: decodeAscii(octets, records[at + 1]!, records[at + 2]!), value: decodeUtf8(octets, records[at + 3]!, records[at + 4]!) });
      }
    }
    return structuredData;
  }
}

/** Up to this length records are searched one by one; beyond, a hash table keeps the cost of a message linear. */
const SHORT_TAPE = 32;

/** An identifier has 1 to 32 octets. */
const MAX_ID = 32;

const SMALLEST_TABLE = 512;

/**
 * Hashes of identifiers: the sum of their octets, each times a number that senders do not know, so that they cannot choose
 * identifiers with the same hash (Carter & Wegman 1979). The products do not wait for one another.
 */
const multipliers = Int32Array.from({ length: MAX_ID + 1 }, () => Math.floor(Math.random() * 0x1_0000_0000));

/**
 * The hashes of the identifiers of the message that is being parsed; 0 where there is none. The first bits of a hash choose
 * its place; those that are taken are passed over. Parsing is synchronous, so one table serves all messages; it stays as
 * large as the one with the most identifiers needed it, and a message uses as many places of it, a power of two, as it
 * needs itself. (Members, for V8 checks module variables at each use.)
 */
const table = {
  hashes: new Int32Array(SMALLEST_TABLE),
  /** The last place in use, and how many bits of a hash do not choose the place. */
  last: SMALLEST_TABLE - 1,
  shift: 0,
  /** How many more may be entered: half of the places stay free. */
  room: 0,
  /** Whose identifiers they are, null until a message has many; and where the first one starts. */
  octets: null as Uint8Array | null,
  start: 0,
};

/** Four octets a round, because in each V8 makes sure again of what it reads. */
function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = multipliers[end - start]!;
  let i = start;
  let k = 0;
  for (; i + 3 < end; i += 4, k += 4) {
    const low = Math.imul(multipliers[k]!, octets[i]!) + Math.imul(multipliers[k + 1]!, octets[i + 1]!);
    const high = Math.imul(multipliers[k + 2]!, octets[i + 2]!) + Math.imul(multipliers[k + 3]!, octets[i + 3]!);
    hash = (hash + low + high) | 0;
  }
  if (i < end) hash = (hash + Math.imul(multipliers[k]!, octets[i]!)) | 0;
  if (i + 1 < end) hash = (hash + Math.imul(multipliers[k + 1]!, octets[i + 1]!)) | 0;
  if (i + 2 < end) hash = (hash + Math.imul(multipliers[k + 2]!, octets[i + 2]!)) | 0;
  return hash === 0 ? 1 : hash;
}

/** False if an identifier with the same hash was there already. */
function enter(octets: Uint8Array, start: number, end: number): boolean {
  const hash = hashOf(octets, start, end);
  const { hashes } = table;
  let place = hash >>> table.shift;
  let other = hashes[place]!;
  while (other !== 0) {
    if (other === hash) return false;
    place = (place + 1) & table.last;
    other = hashes[place]!;
  }
  hashes[place] = hash;
  table.room = (table.room - 1) | 0;
  if (table.room === 0) enlarge(octets.length, start);
  return true;
}

/** Empties the table for so many places. */
function clear(places: number): void {
  table.last = places - 1;
  table.shift = Math.clz32(places) + 1;
  table.room = places >> 1;
  if (table.hashes.length < places) table.hashes = new Int32Array(places);
  else table.hashes.fill(0, 0, places);
}

/** By how much the table grows at once, at most: what follows the identifiers need not be more of them. */
const MOST_TIMES = 32;

/** Twice as many places, or as many as it takes if identifiers go on to come as thick as before `start`. */
function enlarge(length: number, start: number): void {
  const before = table.hashes.slice(0, table.last + 1);
  const times = Math.min((length - table.start) / (start - table.start), MOST_TIMES);
  let places = 2 * before.length;
  while (places < times * before.length) places *= 2;
  clear(places);
  table.room -= before.length >> 1;
  const { hashes, shift, last } = table;
  for (const hash of before) {
    if (hash === 0) continue;
    let place = hash >>> shift;
    while (hashes[place] !== 0) place = (place + 1) & last;
    hashes[place] = hash;
  }
}

/** Begins anew with the identifiers of another message. */
function index(octets: Uint8Array, records: Int32Array, recordsStart: number, recordsEnd: number): void {
  clear(SMALLEST_TABLE);
  table.octets = octets;
  table.start = records[recordsStart + 1]!;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] === STRUCTURED_DATA) enter(octets, records[record + 1]!, records[record + 2]!);
  }
}

/** Whether an identifier is among those of the records. Those of a sender differ at their ends rather than in front. */
function isListed(
  octets: Uint8Array,
  start: number,
  end: number,
  records: Int32Array,
  recordsStart: number,
  recordsEnd: number,
): boolean {
  const length = end - start;
  for (let record = recordsStart; record < recordsEnd; record += RECORD_WIDTHS[records[record]!]!) {
    if (records[record] !== STRUCTURED_DATA) continue;
    const other = records[record + 1]!;
    if (records[record + 2]! - other !== length) continue;
    let i = length - 1;
    while (i >= 0 && octets[other + i] === octets[start + i]) i--;
    if (i < 0) return true;
  }
  return false;
}

const NO_RECORDS: Int32Array = new Int32Array(0);
let spareTape: Int32Array = NO_RECORDS;
let spareFrom = 0;

/** A tape for records that begin at `from` and are about to end at `to`, with room for `times` as many. */
function longerTape(tape: Int32Array, from: number, to: number, times: number): Int32Array {
  const room = Math.ceil((to - from) * Math.max(2, Math.min(times, 64)));
  const longer = new Int32Array(Math.max(16384, room));
  longer.set(tape.subarray(from, to));
  return longer;
}

// bit 1: '#' '%' '('-')' '+'-'/' '@'-'Z' '_' 'a'-'z'
// bit 2: 00-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 4: '#' '%' '('-')' '+'-'/' '@' 'B'-'C' 'E' 'G'-'I' 'K'-'L' 'P'-'R' 'T'-'Z' '_' 'b'-'c' 'e' 'g'-'i' 'k'-'l' 'p'-'r' 't'-'z'
// bit 8: 00-1F '!'-'"' '$' '&'-''' '*' ':'-'?' '['-'^' '`' '{'-FF
// bit 16: 00-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 32: '#' '%' '('-')' '+'-'9' '@'-'Q' 'S'-'Z' '_' 'a'-'q' 's'-'z'
// bit 64: '#' '%' '('-')' '+'-'9' '@'-'F' 'H'-'Z' '_' 'a'-'f' 'h'-'z'
// bit 128: '#' '%' '('-')' '+'-'9' '@'-'O' 'Q'-'T' 'V'-'Z' '_' 'a'-'o' 'q'-'t' 'v'-'z'
const SETS_0 = Uint8Array.of(
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
  16, 26, 26, 229, 26, 229, 26, 26, 229, 229, 26, 229, 229, 229, 229, 229, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 8, 26, 26, 26, 26, 26,
  229, 225, 229, 229, 225, 229, 225, 165, 229, 229, 225, 229, 229, 225, 225, 225, 101, 229, 197, 225, 229, 101, 229, 229, 229, 229, 229, 8, 26, 26, 26, 229,
  26, 225, 229, 229, 225, 229, 225, 165, 229, 229, 225, 229, 229, 225, 225, 225, 101, 229, 197, 225, 229, 101, 229, 229, 229, 229, 229, 26, 26, 26, 26, 26,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
);

// bit 1: '#' '%' '('-')' '+'-'9' '@'-'B' 'D'-'Z' '_' 'a'-'b' 'd'-'z'
// bit 2: '#' '%' '('-')' '+'-'9' '@'-'D' 'F'-'Z' '_' 'a'-'d' 'f'-'z'
// bit 4: '#' '%' '('-')' '+'-'9' '@'-'Z' '_' 'a'-'z'
// bit 8: '#' '%' '('-')' '+'-'9' '@'-'A' 'C'-'Z' '_' 'a' 'c'-'z'
// bit 16: '#' '%' '('-')' '+'-'9' '@'-'M' 'O'-'Z' '_' 'a'-'m' 'o'-'z'
// bit 32: '#' '%' '('-')' '+'-'9' '@'-'K' 'M' 'O'-'Z' '_' 'a'-'k' 'm' 'o'-'z'
// bit 64: '#' '%' '('-')' '+'-'9' '@' 'B'-'T' 'V'-'Z' '_' 'b'-'t' 'v'-'z'
// bit 128: 'R' 'Y' 'r' 'y'
const SETS_1 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 127, 0, 127, 0, 0, 127, 127, 0, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 0, 0, 0, 0, 0, 0,
  127, 63, 119, 126, 127, 125, 127, 127, 127, 127, 127, 127, 95, 127, 79, 127, 127, 127, 255, 127, 127, 63, 127, 127, 127, 255, 127, 0, 0, 0, 0, 127,
  0, 63, 119, 126, 127, 125, 127, 127, 127, 127, 127, 127, 95, 127, 79, 127, 127, 127, 255, 127, 127, 63, 127, 127, 127, 255, 127, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

// bit 1: '#' '%' '('-')' '+'-'9' '@'-'Q' 'S'-'X' 'Z' '_' 'a'-'q' 's'-'x' 'z'
// bit 2: '#' '%' '('-')' '+'-'9' '@' 'B'-'Z' '_' 'b'-'z'
// bit 4: '#' '%' '('-')' '+'-'9' '@'-'U' 'W'-'Z' '_' 'a'-'u' 'w'-'z'
// bit 8: '#' '%' '('-')' '+'-'9' '@'-'N' 'P'-'Z' '_' 'a'-'n' 'p'-'z'
// bit 16: '#' '%' '('-')' '+'-'9' '@'-'S' 'U'-'Z' '_' 'a'-'s' 'u'-'z'
// bit 32: '#' '%' '('-')' '+'-'9' '@'-'O' 'Q'-'Z' '_' 'a'-'o' 'q'-'z'
// bit 64: 00-'Q' 'S'-'q' 's'-FF
// bit 128: 00-'F' 'H'-'f' 'h'-FF
const SETS_2 = Uint8Array.of(
  192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
  192, 192, 192, 255, 192, 255, 192, 192, 255, 255, 192, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 192, 192, 192, 192, 192, 192,
  255, 253, 255, 255, 255, 255, 255, 127, 255, 255, 255, 255, 255, 255, 255, 247, 223, 255, 190, 255, 239, 255, 251, 255, 255, 254, 255, 192, 192, 192, 192, 255,
  192, 253, 255, 255, 255, 255, 255, 127, 255, 255, 255, 255, 255, 255, 255, 247, 223, 255, 190, 255, 239, 255, 251, 255, 255, 254, 255, 192, 192, 192, 192, 192,
  192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
  192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
  192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
  192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
);

// bit 1: 00-'O' 'Q'-'T' 'V'-'o' 'q'-'t' 'v'-FF
// bit 2: 00-'B' 'D'-'b' 'd'-FF
// bit 4: 00-'D' 'F'-'d' 'f'-FF
// bit 8: 00-'A' 'C'-'a' 'c'-FF
// bit 16: 00-'M' 'O'-'m' 'o'-FF
// bit 32: 00-'K' 'M' 'O'-'k' 'm' 'o'-FF
// bit 64: 00-'@' 'B'-'T' 'V'-'`' 'b'-'t' 'v'-FF
// bit 128: 00-'Q' 'S'-'X' 'Z'-'q' 's'-'x' 'z'-FF
const SETS_3 = Uint8Array.of(
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 191, 247, 253, 255, 251, 255, 255, 255, 255, 255, 255, 223, 255, 207, 255, 254, 255, 127, 255, 255, 190, 255, 255, 255, 127, 255, 255, 255, 255, 255, 255,
  255, 191, 247, 253, 255, 251, 255, 255, 255, 255, 255, 255, 223, 255, 207, 255, 254, 255, 127, 255, 255, 190, 255, 255, 255, 127, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
);

// bit 1: 00-'@' 'B'-'`' 'b'-FF
// bit 2: 00-'U' 'W'-'u' 'w'-FF
// bit 4: 00-'N' 'P'-'n' 'p'-FF
// bit 8: 00-'S' 'U'-'s' 'u'-FF
// bit 16: 00-'O' 'Q'-'o' 'q'-FF
// bit 32: 00-'@' 'B'-'C' 'E' 'G'-'I' 'K'-'L' 'P'-'R' 'T'-'`' 'b'-'c' 'e' 'g'-'i' 'k'-'l' 'p'-'r' 't'-FF
// bit 64: '#' '%' '('-')' '+'-',' '.'-'9' '@'-'Z' '_' 'a'-'z'
// bit 128: 00-1F '!'-'/' ':'-FF
const SETS_4 = Uint8Array.of(
  191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
  63, 191, 191, 255, 191, 255, 191, 191, 255, 255, 191, 255, 255, 191, 255, 255, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 191, 191, 191, 191, 191, 191,
  255, 222, 255, 255, 223, 255, 223, 255, 255, 255, 223, 255, 255, 223, 223, 219, 239, 255, 255, 223, 247, 255, 253, 255, 255, 255, 255, 191, 191, 191, 191, 255,
  191, 222, 255, 255, 223, 255, 223, 255, 255, 255, 223, 255, 255, 223, 223, 219, 239, 255, 255, 223, 247, 255, 253, 255, 255, 255, 255, 191, 191, 191, 191, 191,
  191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
  191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
  191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
  191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
);

// bit 1: 00-1F '!'-'/' '2'-FF
// bit 2: 00-1F '!'-'/' '1'-FF
// bit 4: '0' '2' '4' '6' '8'
// bit 8: '0' '4' '8'
// bit 16: '1'-'3' '5'-'7' '9'
// bit 32: '1' '3' '5' '7' '9'
// bit 64: '0'-'1' '3'-'5' '7'-'9'
// bit 128: '0'-'3' '5'-'7' '9'
const SETS_5 = Uint8Array.of(
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 204, 242, 151, 243, 79, 243, 151, 243, 79, 243, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
);

// bit 1: '2' '4' '6' '8'
// bit 2: '4' '6' '9'
// bit 4: '1' '3' '5' '7'-'8'
// bit 8: 01-09 0B-0C 0E-1F '!'-'/' ';'-FF
// bit 16: 01-09 0B-0C 0E-1F '!'-'-' '/'-'9' ';'-FF
// bit 32: 01-09 0B-0C 0E-1F '!'-'9' ';'-FF
// bit 64: '#' '%' '('-')' '+'-'0' '@'-'Z' '_' 'a'-'z'
// bit 128: '#' '%' '('-')' '+'-'/' '3'-'9' '@'-'Z' '_' 'a'-'z'
const SETS_6 = Uint8Array.of(
  0, 56, 56, 56, 56, 56, 56, 56, 56, 56, 0, 56, 56, 0, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
  0, 56, 56, 248, 56, 248, 56, 56, 248, 248, 56, 248, 248, 248, 232, 248, 112, 52, 49, 180, 179, 180, 179, 180, 181, 178, 0, 56, 56, 56, 56, 56,
  248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 56, 56, 56, 56, 248,
  56, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 56, 56, 56, 56, 56,
  56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
  56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
  56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
  56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
);

// bit 1: '#' '%' '('-')' '+'-'/' '2'-'9' '@'-'Z' '_' 'a'-'z'
// bit 2: '#' '%' '('-')' '+'-'/' '4'-'9' '@'-'Z' '_' 'a'-'z'
// bit 4: 01-09 0B-0C 0E-1F '!'-'/' '6'-FF
// bit 8: 01-09 0B-0C 0E-1F '!'-'*' ',' '/'-'9' ';'-'Y' '['-'y' '{'-FF
// bit 16: '!' '#'-'<' '>'-'\' '^'-'~'
// bit 32: 00-'!' '#'-'[' '^'-7F
// bit 64: 01-09 0B-0C 0E-1F '!'-'*' ',' '.'-'9' ';'-'Y' '['-'y' '{'-FF
// bit 128: 01-09 0B-0C 0E-1F '!'-'*' ',' '.'-'/' ';'-'Y' '['-'y' '{'-FF
const SETS_7 = Uint8Array.of(
  32, 236, 236, 236, 236, 236, 236, 236, 236, 236, 32, 236, 236, 32, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236,
  32, 252, 204, 255, 252, 255, 252, 252, 255, 255, 252, 55, 255, 55, 247, 255, 120, 120, 121, 121, 123, 123, 127, 127, 127, 127, 52, 252, 252, 236, 252, 252,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 55, 252, 220, 204, 252, 255,
  252, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 55, 252, 252, 252, 252, 236,
  204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204,
  204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204,
  204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204,
  204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204,
);

// bit 1: '#' '%' '('-')' '+'-','
// bit 2: '-'-'/' '@' 'G'-'Z' '_' 'g'-'z'
// bit 4: '1'-'9' 'A'-'F' 'a'-'f'
// bit 8: '0'-'1' '3'-'9' 'A'-'F' 'a'-'f'
// bit 16: '.'-'/' '@' 'G'-'K' 'M'-'Z' '_' 'g'-'k' 'm'-'z'
// bit 32: 00-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '['-'^' '`' '{'-FF
// bit 64: '0'-'9' 'A'-'F' 'a'-'f'
// bit 128: 01-09 0B-0C 0E-1F '!'-'/' ';'-'@' 'G'-'`' 'g'-FF
const SETS_8 = Uint8Array.of(
  32, 160, 160, 160, 160, 160, 160, 160, 160, 160, 32, 160, 160, 32, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
  0, 160, 160, 129, 160, 129, 160, 160, 129, 129, 160, 129, 129, 130, 146, 146, 72, 76, 68, 76, 76, 76, 76, 76, 76, 76, 0, 160, 160, 160, 160, 160,
  146, 76, 76, 76, 76, 76, 76, 146, 146, 146, 146, 146, 130, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 160, 160, 160, 160, 146,
  160, 76, 76, 76, 76, 76, 76, 146, 146, 146, 146, 146, 130, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 160, 160, 160, 160, 160,
  160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
  160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
  160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
  160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
);

// bit 1: '-'-'9' '@'-'Z' '_' 'a'-'z'
// bit 2: 01-09 0B-0C 0E-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 4: 20 'T' 't'
// bit 8: 00-'/' ';'-'@' 'G'-'`' 'g'-FF
// bit 16: '-'-'9' '@'-'S' 'U'-'Z' '_' 'a'-'s' 'u'-'z'
// bit 32: '-'-'9' '@'-'R' 'T'-'Z' '_' 'a'-'r' 't'-'z'
// bit 64: '-'-'9' '@' 'B'-'Z' '_' 'b'-'z'
// bit 128: '.' '0'-':' 'A'-'F' 'a'-'f'
const SETS_9 = Uint8Array.of(
  8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 8, 10, 10, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
  12, 10, 10, 8, 10, 8, 10, 10, 8, 8, 10, 8, 8, 121, 249, 121, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 128, 10, 10, 10, 10, 10,
  121, 177, 241, 241, 241, 241, 241, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 89, 109, 121, 121, 121, 121, 121, 121, 8, 10, 10, 10, 121,
  10, 177, 241, 241, 241, 241, 241, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 89, 109, 121, 121, 121, 121, 121, 121, 10, 10, 10, 10, 10,
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
);

// bit 1: '-'-'.' '0'-'9' 'A'-'Z' '_' 'a'-'z'
// bit 2: 00-1F '!'-',' '/' ':'-'@' '['-'^' '`' '{'-FF
// bit 4: 00-',' '/' ':'-'@' '['-'^' '`' '{'-FF
// bit 8: 00-1F '!'-'$' '&'-'-' '/' ';'-'@' 'G'-'`' 'g'-FF
// bit 16: 01-09 0B-0C 0E-1F '!'-FF
// bit 32: '!'-'Z' '\' '^'-'~'
// bit 64: 00-20 '[' 7F-FF
// bit 128: 00-20 '[' ']' 7F-FF
const SETS_10 = Uint8Array.of(
  206, 222, 222, 222, 222, 222, 222, 222, 222, 222, 206, 222, 222, 206, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
  196, 62, 62, 62, 62, 54, 62, 62, 62, 62, 62, 62, 62, 57, 49, 62, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 54, 62, 62, 62, 62, 62,
  62, 49, 49, 49, 49, 49, 49, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 222, 62, 158, 62, 57,
  62, 49, 49, 49, 49, 49, 49, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 62, 62, 62, 62, 222,
  222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
  222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
  222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
  222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
);

/** A view of the octets that were looked at last, for reading four at a time. */
let viewed: Uint8Array | null = null;
let view: DataView = new DataView(new ArrayBuffer(0));

function viewOf(octets: Uint8Array): DataView {
  if (octets !== viewed) {
    view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    viewed = octets;
  }
  return view;
}

/** Which octet of a word has the lowest top bit that is set. */
function firstAlarm(alarms: number): number {
  return (31 - Math.clz32(alarms & -alarms)) >> 3;
}

function skip0(octets: Uint8Array, from: number, limit: number): number {
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | (y + 0x01010101) | (y - 0x21212121) | (z + 0x01010101) | (z - 0x21212121) | (w + 0x01010101) | (w - 0x21212121)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
  return p;
}

function skip1(octets: Uint8Array, from: number, limit: number): number {
  const sets7 = SETS_7;
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x3d3d3d3d) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x3d3d3d3d) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x3d3d3d3d) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x3d3d3d3d) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x3d3d3d3d) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x3d3d3d3d) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
  return p;
}

function skip2(octets: Uint8Array, from: number, limit: number): number {
  const sets7 = SETS_7;
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if (((x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | z | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x5c5c5c5c) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | w | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x5c5c5c5c) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if (((x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | z | ((z ^ 0x22222222) - 0x01010101) | ((z ^ 0x5c5c5c5c) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | w | ((w ^ 0x22222222) - 0x01010101) | ((w ^ 0x5c5c5c5c) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = (x | ((x ^ 0x22222222) - 0x01010101) | ((x ^ 0x5c5c5c5c) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = (y | ((y ^ 0x22222222) - 0x01010101) | ((y ^ 0x5c5c5c5c) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets7[octets[p]!]! & 32) !== 0) p = (p + 1) | 0;
  return p;
}

function skip3(octets: Uint8Array, from: number, limit: number): number {
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if (((x | y | z | w) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if (((x | y | z | w) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = (x) & 0x80808080;
    const b = (y) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && octets[p]! <= 127) p = (p + 1) | 0;
  return p;
}

function skip4(octets: Uint8Array, from: number, limit: number): number {
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x5f5f5f5f) | (x - 0x20202020) | (y + 0x5f5f5f5f) | (y - 0x20202020) | (z + 0x5f5f5f5f) | (z - 0x20202020) | (w + 0x5f5f5f5f) | (w - 0x20202020)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x5f5f5f5f) | (x - 0x20202020) | (y + 0x5f5f5f5f) | (y - 0x20202020) | (z + 0x5f5f5f5f) | (z - 0x20202020) | (w + 0x5f5f5f5f) | (w - 0x20202020)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x5f5f5f5f) | (x - 0x20202020)) & 0x80808080;
    const b = ((y + 0x5f5f5f5f) | (y - 0x20202020)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && octets[p]! === 32) p = (p + 1) | 0;
  return p;
}

function skip5(octets: Uint8Array, from: number, limit: number): number {
  const sets10 = SETS_10;
  const words = viewOf(octets);
  const long = limit - 32;
  const last = limit - 8;
  let p = from;
  while (p <= long) {
    {
      const x = words.getInt32(p, true);
      const y = words.getInt32(p + 4, true);
      const z = words.getInt32(p + 8, true);
      const w = words.getInt32(p + 12, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x5b5b5b5b) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x5b5b5b5b) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x5b5b5b5b) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x5b5b5b5b) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x5b5b5b5b) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x5b5b5b5b) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x21212121) | ((z ^ 0x5b5b5b5b) - 0x01010101) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x21212121) | ((w ^ 0x5b5b5b5b) - 0x01010101) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x21212121) | ((x ^ 0x5b5b5b5b) - 0x01010101) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x21212121) | ((y ^ 0x5b5b5b5b) - 0x01010101) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (sets10[octets[p]!]! & 32) !== 0) p = (p + 1) | 0;
  return p;
}

interface SyslogFrame {
  readonly start: number;
  p: number;
  failure: number;
  tape: Int32Array;
  tapeStart: number;
  taped: number;
  priorityEnd: number;
  priorityStart: number;
  versionEnd: number;
  versionStart: number;
  timestampEnd: number;
  timestampStart: number;
  hostnameEnd: number;
  hostnameStart: number;
  appNameEnd: number;
  appNameStart: number;
  procIdEnd: number;
  procIdStart: number;
  msgIdEnd: number;
  msgIdStart: number;
  messageEnd: number;
  messageStart: number;
  bomEnd: number;
  bomStart: number;
  stampEnd: number;
  stampStart: number;
  appNameEnd_1: number;
  procIdEnd_1: number;
  hostnameCount: number;
  appNameCount: number;
  procidCount: number;
  msgidCount: number;
  stampEnd_1: number;
  structuredData_idStart: number;
  sdNameCount: number;
  structuredData_params_nameStart: number;
  sdNameCount2: number;
  structuredData_params_nameEnd: number;
  structuredData_params_valueStart: number;
}

/** Part 0 of SYSLOG, 75 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog0(octets: Uint8Array, end: number, frame: SyslogFrame): number {
  end |= 0;
  let { p, failure, priorityEnd, priorityStart, versionEnd, versionStart, timestampStart, appNameEnd, appNameStart, messageEnd, messageStart, stampStart, appNameEnd_1 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets2 = SETS_2;
  const sets3 = SETS_3;
  const sets4 = SETS_4;
  const sets5 = SETS_5;
  machine: {
    let c = 0;
    to119: {
    to104: {
    to105: {
    to106: {
    to103: {
    to92: {
    to51: {
    to93: {
    to50: {
    to49: {
    to48: {
    to47: {
    to46: {
    to45: {
    to44: {
    to61: {
    to40: {
    to38: {
    if (end - p >= 9) {
      to14: {
      // 0 PRI
      c = octets[p]!;
      if (c === 49) {
        stampStart = p;
        p = (p + 1) | 0;
        // 2 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to14;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 50) {
        stampStart = p;
        p = (p + 1) | 0;
        // 3 STAMP-YEAR
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to14;
        }
        if (((c - 49) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to30: {
        to15: {
        to17: {
        // 4 PRIVAL
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to15;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 16 PRIVAL
          c = octets[p]!;
          if (c === 57) {
            p = (p + 1) | 0;
            // 31 PRIVAL
            c = octets[p]!;
            if (c === 62) {
              priorityEnd = p;
              messageStart = p + 1;
              p = (p + 1) | 0;
              break to30;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 22;
              break machine;
            }
            p = (p + 1) | 0;
            break to15;
          }
          if (c === 62) {
            priorityEnd = p;
            messageStart = p + 1;
            p = (p + 1) | 0;
            break to30;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 11;
            break machine;
          }
          p = (p + 1) | 0;
          break to17;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        } // to17
        // 17 PRIVAL
        c = octets[p]!;
        if (c === 62) {
          priorityEnd = p;
          messageStart = p + 1;
          p = (p + 1) | 0;
          break to30;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        } // to15
        // 15 PRIVAL
        c = octets[p]!;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        priorityEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        } // to30
        to64: {
        // 30 PRI
        c = octets[p]!;
        if (c === 32) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          break to38;
        }
        if (c === 48) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to40;
        }
        if (c === 49) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 41 VERSION
          c = octets[p]!;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 57) {
            p = (p + 1) | 0;
            break to64;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            onward = 63;
            break machine;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 50) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 42 VERSION
          c = octets[p]!;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 48) {
            p = (p + 1) | 0;
            break to64;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            onward = 63;
            break machine;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 65 || c === 97) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to44;
        }
        if (c === 68 || c === 100) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to45;
        }
        if (c === 70 || c === 102) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to46;
        }
        if (c === 74 || c === 106) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to47;
        }
        if (c === 77 || c === 109) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to48;
        }
        if (c === 78 || c === 110) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to49;
        }
        if (c === 79 || c === 111) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to50;
        }
        if (c === 83 || c === 115) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to51;
        }
        if (((c - 51) >>> 0) <= 6) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          onward = 43;
          break machine;
        }
        if ((sets0[c]! & 4) !== 0) {
          appNameStart = p;
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 8) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to64
        // 64 VERSION
        c = octets[p]!;
        if (c === 32) {
          versionEnd = p;
          timestampStart = p + 1;
          p = (p + 1) | 0;
          onward = 62;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 91 VERSION
          c = octets[p]!;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to103;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets0[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 2) === 0) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 5;
        break machine;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 6;
        break machine;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 7;
        break machine;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 8;
        break machine;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 9;
        break machine;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 10;
        break machine;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 11;
        break machine;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c !== 48 && ((c - 51) >>> 0) > 6) {
        failure = 1;
        break machine;
      }
      stampStart = p;
      p = (p + 1) | 0;
      onward = 1;
      break machine;
      } // to14
      // 14 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 29 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 36 STAMP-YEAR
      c = octets[p]!;
      if (c === 32) {
        p = (p + 1) | 0;
        // 56 BSD-STAMP
        c = octets[p]!;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          onward = 5;
          break machine;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          onward = 6;
          break machine;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          onward = 7;
          break machine;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          onward = 8;
          break machine;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          onward = 9;
          break machine;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          onward = 10;
          break machine;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          onward = 11;
          break machine;
        }
        if (c !== 83 && c !== 115) {
          failure = 31;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c !== 45) {
        failure = 25;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 55;
      break machine;
    } else { // near the end
      to14: {
      // 0 PRI
      c = p < end ? octets[p]! : -1;
      if (c === 49) {
        stampStart = p;
        p = (p + 1) | 0;
        // 2 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to14;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 50) {
        stampStart = p;
        p = (p + 1) | 0;
        // 3 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to14;
        }
        if (((c - 49) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to30: {
        to15: {
        to17: {
        // 4 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to15;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 16 PRIVAL
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            p = (p + 1) | 0;
            // 31 PRIVAL
            c = p < end ? octets[p]! : -1;
            if (c === 62) {
              priorityEnd = p;
              messageStart = p + 1;
              p = (p + 1) | 0;
              break to30;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 22;
              break machine;
            }
            p = (p + 1) | 0;
            break to15;
          }
          if (c === 62) {
            priorityEnd = p;
            messageStart = p + 1;
            p = (p + 1) | 0;
            break to30;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 11;
            break machine;
          }
          p = (p + 1) | 0;
          break to17;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        } // to17
        // 17 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 62) {
          priorityEnd = p;
          messageStart = p + 1;
          p = (p + 1) | 0;
          break to30;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        } // to15
        // 15 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        priorityEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        } // to30
        to64: {
        // 30 PRI
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          break to38;
        }
        if (c === 48) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to40;
        }
        if (c === 49) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 41 VERSION
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 57) {
            p = (p + 1) | 0;
            break to64;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            onward = 63;
            break machine;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 50) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 42 VERSION
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 48) {
            p = (p + 1) | 0;
            break to64;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            onward = 63;
            break machine;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 65 || c === 97) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to44;
        }
        if (c === 68 || c === 100) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to45;
        }
        if (c === 70 || c === 102) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to46;
        }
        if (c === 74 || c === 106) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to47;
        }
        if (c === 77 || c === 109) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to48;
        }
        if (c === 78 || c === 110) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to49;
        }
        if (c === 79 || c === 111) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to50;
        }
        if (c === 83 || c === 115) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to51;
        }
        if (((c - 51) >>> 0) <= 6) {
          versionStart = p;
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          onward = 43;
          break machine;
        }
        if (c >= 0 && (sets0[c]! & 4) !== 0) {
          appNameStart = p;
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 8) === 0) {
          failure = 21;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to64
        // 64 VERSION
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          versionEnd = p;
          timestampStart = p + 1;
          p = (p + 1) | 0;
          onward = 62;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 91 VERSION
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            versionEnd = p;
            timestampStart = p + 1;
            p = (p + 1) | 0;
            onward = 62;
            break machine;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to103;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 2) === 0) {
            failure = 28;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets0[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 2) === 0) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 5;
        break machine;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 6;
        break machine;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 7;
        break machine;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 8;
        break machine;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 9;
        break machine;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 10;
        break machine;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 11;
        break machine;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c !== 48 && ((c - 51) >>> 0) > 6) {
        failure = 1;
        break machine;
      }
      stampStart = p;
      p = (p + 1) | 0;
      onward = 1;
      break machine;
      } // to14
      // 14 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 29 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 36 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        // 56 BSD-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          onward = 5;
          break machine;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          onward = 6;
          break machine;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          onward = 7;
          break machine;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          onward = 8;
          break machine;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          onward = 9;
          break machine;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          onward = 10;
          break machine;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          onward = 11;
          break machine;
        }
        if (c !== 83 && c !== 115) {
          failure = 31;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c !== 45) {
        failure = 25;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 55;
      break machine;
    }
    } // to38
    loop38: for (;;) {
      if (end - p >= 4) {
        to82: {
        // 38 BSD-TIMESTAMP
        c = octets[p]!;
        if (c === 32) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          continue loop38;
        }
        if (c === 49) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 57 STAMP-YEAR
          c = octets[p]!;
          if (c === 57) {
            p = (p + 1) | 0;
            break to82;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to61;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 50) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 58 STAMP-YEAR
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to82;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to61;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 65 || c === 97) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to44;
        }
        if (c === 68 || c === 100) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to45;
        }
        if (c === 70 || c === 102) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to46;
        }
        if (c === 74 || c === 106) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to47;
        }
        if (c === 77 || c === 109) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to48;
        }
        if (c === 78 || c === 110) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to49;
        }
        if (c === 79 || c === 111) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to50;
        }
        if (c === 83 || c === 115) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to51;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to40;
        }
        if ((sets0[c]! & 4) !== 0) {
          appNameStart = p;
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to82
        // 82 STAMP-YEAR
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 97 STAMP-YEAR
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to103;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets0[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      } else { // near the end
        to82: {
        // 38 BSD-TIMESTAMP
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          continue loop38;
        }
        if (c === 49) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 57 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            p = (p + 1) | 0;
            break to82;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to61;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 50) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          // 58 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to82;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to61;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 65 || c === 97) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to44;
        }
        if (c === 68 || c === 100) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to45;
        }
        if (c === 70 || c === 102) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to46;
        }
        if (c === 74 || c === 106) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to47;
        }
        if (c === 77 || c === 109) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to48;
        }
        if (c === 78 || c === 110) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to49;
        }
        if (c === 79 || c === 111) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to50;
        }
        if (c === 83 || c === 115) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to51;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          appNameStart = p;
          stampStart = p;
          p = (p + 1) | 0;
          break to40;
        }
        if (c >= 0 && (sets0[c]! & 4) !== 0) {
          appNameStart = p;
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to82
        // 82 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 97 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to103;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets0[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
    }
    } // to40
    // 40 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to61;
    }
    if (c >= 0 && (sets0[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to61
    // 61 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      // 86 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        onward = 99;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets0[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to44
    // 44 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 80 || c === 112) {
      p = (p + 1) | 0;
      // 65 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 82 || c === 114) {
        p = (p + 1) | 0;
        break to92;
      }
      if (c >= 0 && (sets0[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 85 || c === 117) {
      p = (p + 1) | 0;
      // 66 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 71 || c === 103) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c >= 0 && (sets0[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets0[c]! & 128) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to45
    // 45 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 67 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 67 || c === 99) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c >= 0 && (sets1[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to46
    // 46 MONTH
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 68 MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 66 || c === 98) {
        p = (p + 1) | 0;
        // 94 MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          p = (p + 1) | 0;
          break to106;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (c >= 0 && (sets1[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 2) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c >= 0 && (sets1[c]! & 8) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to47
    // 47 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 69 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c >= 0 && (sets1[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 85 || c === 117) {
      p = (p + 1) | 0;
      // 70 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 76 || c === 108) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to92;
      }
      if (c >= 0 && (sets1[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to48
    // 48 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 71 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c >= 0 && (sets1[c]! & 128) !== 0) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c >= 0 && (sets2[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets2[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to49
    // 49 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 79 || c === 111) {
      p = (p + 1) | 0;
      // 72 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 86 || c === 118) {
        p = (p + 1) | 0;
        break to92;
      }
      if (c >= 0 && (sets2[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets2[c]! & 8) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to50
    // 50 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 67 || c === 99) {
      p = (p + 1) | 0;
      // 73 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 84 || c === 116) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c >= 0 && (sets2[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to93
    // 93 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to105;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to51
    // 51 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 74 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 80 || c === 112) {
        p = (p + 1) | 0;
        break to92;
      }
      if (c >= 0 && (sets2[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to92
    // 92 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to104;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets1[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to103
    // 103 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      to172: {
      to173: {
      // 118 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 134 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 80 || c === 112) {
          p = (p + 1) | 0;
          // 151 BSD-30
          c = p < end ? octets[p]! : -1;
          if (c === 82 || c === 114) {
            p = (p + 1) | 0;
            break to172;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets2[c]! & 64) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 85 || c === 117) {
          p = (p + 1) | 0;
          // 152 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c === 71 || c === 103) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets2[c]! & 128) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 1) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 68 || c === 100) {
        p = (p + 1) | 0;
        // 135 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 69 || c === 101) {
          p = (p + 1) | 0;
          // 153 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c === 67 || c === 99) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets3[c]! & 2) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 4) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 70 || c === 102) {
        p = (p + 1) | 0;
        // 136 MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 69 || c === 101) {
          p = (p + 1) | 0;
          // 154 MONTH
          c = p < end ? octets[p]! : -1;
          if (c === 66 || c === 98) {
            p = (p + 1) | 0;
            // 174 MONTH
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              p = (p + 1) | 0;
              break to106;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if ((c >>> 0) > 31 && c < 33) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets3[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 4) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 74 || c === 106) {
        p = (p + 1) | 0;
        // 137 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 155 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c === 78 || c === 110) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets3[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 85 || c === 117) {
          p = (p + 1) | 0;
          // 156 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c === 76 || c === 108) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c === 78 || c === 110) {
            p = (p + 1) | 0;
            break to172;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets3[c]! & 32) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 64) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 77 || c === 109) {
        p = (p + 1) | 0;
        // 138 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 157 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c >= 0 && (sets1[c]! & 128) !== 0) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets3[c]! & 128) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets4[c]! & 1) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        // 139 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          // 158 BSD-30
          c = p < end ? octets[p]! : -1;
          if (c === 86 || c === 118) {
            p = (p + 1) | 0;
            break to172;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets4[c]! & 2) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets4[c]! & 4) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 79 || c === 111) {
        p = (p + 1) | 0;
        // 140 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 67 || c === 99) {
          p = (p + 1) | 0;
          // 159 BSD-31
          c = p < end ? octets[p]! : -1;
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            break to173;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets4[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 2) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 83 || c === 115) {
        p = (p + 1) | 0;
        // 141 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c === 69 || c === 101) {
          p = (p + 1) | 0;
          // 160 BSD-30
          c = p < end ? octets[p]! : -1;
          if (c === 80 || c === 112) {
            p = (p + 1) | 0;
            break to172;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets4[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets3[c]! & 4) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets4[c]! & 32) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to173
      // 173 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to105;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 31 && c < 33) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to172
      // 172 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to104;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 31 && c < 33) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 45) {
      p = (p + 1) | 0;
      onward = 112;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets4[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to106
    // 106 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to119;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      onward = 120;
      break machine;
    }
    if (((c - 51) >>> 0) <= 6) {
      p = (p + 1) | 0;
      onward = 122;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets4[c]! & 128) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to105
    // 105 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 123 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        onward = 142;
        break machine;
      }
      if (((c - 48) >>> 0) <= 1) {
        p = (p + 1) | 0;
        onward = 122;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets5[c]! & 1) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to119;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      onward = 120;
      break machine;
    }
    if (((c - 52) >>> 0) <= 5) {
      p = (p + 1) | 0;
      onward = 122;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets4[c]! & 128) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to104
    // 104 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 121 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        onward = 142;
        break machine;
      }
      if (c === 48) {
        p = (p + 1) | 0;
        onward = 122;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets5[c]! & 2) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to119;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      onward = 120;
      break machine;
    }
    if (((c - 52) >>> 0) <= 5) {
      p = (p + 1) | 0;
      onward = 122;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets4[c]! & 128) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to119
    // 119 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) <= 8) {
      p = (p + 1) | 0;
      onward = 122;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 48 && c < 58) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.priorityEnd = priorityEnd;
  frame.priorityStart = priorityStart;
  frame.versionEnd = versionEnd;
  frame.versionStart = versionStart;
  frame.timestampStart = timestampStart;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.stampStart = stampStart;
  frame.appNameEnd_1 = appNameEnd_1;
  return onward;
}

/** Part 1 of SYSLOG, 86 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog1(octets: Uint8Array, end: number, frame: SyslogFrame, entry: number): number {
  end |= 0;
  let { p, failure, versionEnd, timestampEnd, timestampStart, hostnameStart, appNameEnd, messageEnd, messageStart, stampEnd, appNameEnd_1, hostnameCount, stampEnd_1 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets4 = SETS_4;
  const sets5 = SETS_5;
  const sets6 = SETS_6;
  machine: {
    let c = 0;
    to142: {
    to122: {
    to62: {
    to63: {
    if (entry === 43) {
      // 43 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to62;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to63;
      }
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (entry === 62) {
      break to62;
    }
    if (entry === 63) {
      break to63;
    }
    if (entry === 120) {
      // 120 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to142;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to122;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets4[c]! & 128) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (entry === 122) {
      break to122;
    }
    break to142;
    } // to63
    // 63 VERSION
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      versionEnd = p;
      timestampStart = p + 1;
      p = (p + 1) | 0;
      break to62;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      // 90 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        versionEnd = p;
        timestampStart = p + 1;
        p = (p + 1) | 0;
        break to62;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        onward = 99;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c >= 0 && (sets0[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to62
    to100: {
    if (end - p >= 33) {
      to223: {
      to210: {
      to209: {
      to186: {
      to188: {
      to170: {
      to133: {
      to132: {
      to116: {
      to115: {
      to102: {
      to101: {
      // 62 TIMESTAMP
      c = octets[p]!;
      if (c === 45) {
        p = (p + 1) | 0;
        // 87 TIMESTAMP
        c = octets[p]!;
        if (c !== 32) {
          failure = 38;
          break machine;
        }
        hostnameStart = p + 1;
        hostnameCount = 0;
        p = (p + 1) | 0;
        break to100;
      }
      if ((sets5[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 88 DATE-FULLYEAR
        c = octets[p]!;
        if ((sets5[c]! & 8) !== 0) {
          p = (p + 1) | 0;
          break to101;
        }
        if ((sets5[c]! & 16) === 0) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        break to102;
      }
      if ((sets5[c]! & 32) === 0) {
        failure = 33;
        break machine;
      }
      p = (p + 1) | 0;
      // 89 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to101;
      }
      if ((sets5[c]! & 64) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to102;
      } // to101
      // 101 DATE-FULLYEAR
      c = octets[p]!;
      if ((sets5[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        break to115;
      }
      if ((sets5[c]! & 32) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to116;
      } // to102
      // 102 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 117 DATE-FULLYEAR
        c = octets[p]!;
        if (c === 52 || c === 56) {
          p = (p + 1) | 0;
          break to132;
        }
        if ((sets5[c]! & 128) === 0) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        break to133;
      }
      if ((sets6[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        break to115;
      }
      if ((sets5[c]! & 32) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to116;
      } // to115
      // 115 DATE-FULLYEAR
      c = octets[p]!;
      if ((sets5[c]! & 8) !== 0) {
        p = (p + 1) | 0;
        break to132;
      }
      if ((sets5[c]! & 16) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to133;
      } // to116
      // 116 DATE-FULLYEAR
      c = octets[p]!;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to132;
      }
      if ((sets5[c]! & 64) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to133;
      } // to132
      // 132 DATE-FULLYEAR
      c = octets[p]!;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 149 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 169 DATE-MONTH
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 187 DATE-MONTH
          c = octets[p]!;
          if (c !== 45) {
            failure = 47;
            break machine;
          }
          p = (p + 1) | 0;
          // 198 FULL-DATE
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to209;
          }
          if (((c - 49) >>> 0) > 1) {
            failure = 55;
            break machine;
          }
          p = (p + 1) | 0;
          break to210;
        }
        if ((sets6[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to188;
        }
        if ((sets6[c]! & 4) === 0) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        break to186;
      }
      if (c !== 49) {
        failure = 52;
        break machine;
      }
      p = (p + 1) | 0;
      break to170;
      } // to133
      // 133 DATE-FULLYEAR
      c = octets[p]!;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 150 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 171 DATE-MONTH
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 189 DATE-MONTH
          c = octets[p]!;
          if (c !== 45) {
            failure = 47;
            break machine;
          }
          p = (p + 1) | 0;
          // 200 FULL-DATE
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to209;
          }
          if (c === 49) {
            p = (p + 1) | 0;
            break to210;
          }
          if (c !== 50) {
            failure = 55;
            break machine;
          }
          p = (p + 1) | 0;
          // 213 DATE-MDAY
          c = octets[p]!;
          if (((c - 48) >>> 0) > 8) {
            failure = 63;
            break machine;
          }
          p = (p + 1) | 0;
          break to223;
        }
        if ((sets6[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to188;
        }
        if ((sets6[c]! & 4) === 0) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        break to186;
      }
      if (c !== 49) {
        failure = 52;
        break machine;
      }
      p = (p + 1) | 0;
      } // to170
      // 170 DATE-MONTH
      c = octets[p]!;
      if (c === 49) {
        p = (p + 1) | 0;
        break to188;
      }
      if (c !== 48 && c !== 50) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      break to186;
      } // to188
      // 188 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 199 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to209;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 212 DATE-MDAY
        c = octets[p]!;
        if (c !== 48) {
          failure = 62;
          break machine;
        }
        p = (p + 1) | 0;
        break to223;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 59;
        break machine;
      }
      p = (p + 1) | 0;
      break to210;
      } // to186
      // 186 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 197 FULL-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to209;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 211 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 52;
          break machine;
        }
        p = (p + 1) | 0;
        break to223;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 59;
        break machine;
      }
      p = (p + 1) | 0;
      break to210;
      } // to209
      // 209 DATE-MDAY
      c = octets[p]!;
      if (((c - 49) >>> 0) > 8) {
        failure = 54;
        break machine;
      }
      p = (p + 1) | 0;
      break to223;
      } // to210
      // 210 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to223
      // 223 DATE-MDAY
      c = octets[p]!;
      if (c !== 84) {
        failure = 66;
        break machine;
      }
      p = (p + 1) | 0;
      to269: {
      // 236 TIMESTAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 253 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to269;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 252 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to269
      // 269 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 285 PARTIAL-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 299 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 317 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 332 PARTIAL-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 340 TIME-SECOND
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      to356: {
      to354: {
      // 348 TIME-SECOND
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        // 355 TIME-SECFRAC
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        // 363 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 369 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 374 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 378 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 380 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 382 TIME-SECFRAC
        c = octets[p]!;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c !== 43 && c !== 45) {
          failure = 104;
          break machine;
        }
        p = (p + 1) | 0;
        break to354;
      }
      if (c === 90) {
        p = (p + 1) | 0;
        break to356;
      }
      if (c !== 43 && c !== 45) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
      } // to354
      to368: {
      // 354 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 362 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to368;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 361 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to368
      // 368 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 373 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 377 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to356
      // 356 TIME-OFFSET
      c = octets[p]!;
      if (c !== 32) {
        failure = 38;
        break machine;
      }
      timestampEnd = p;
      hostnameStart = p + 1;
      hostnameCount = 0;
      p = (p + 1) | 0;
    } else { // near the end
      to223: {
      to210: {
      to209: {
      to186: {
      to188: {
      to170: {
      to133: {
      to132: {
      to116: {
      to115: {
      to102: {
      to101: {
      // 62 TIMESTAMP
      c = p < end ? octets[p]! : -1;
      if (c === 45) {
        p = (p + 1) | 0;
        // 87 TIMESTAMP
        c = p < end ? octets[p]! : -1;
        if (c !== 32) {
          failure = 38;
          break machine;
        }
        hostnameStart = p + 1;
        hostnameCount = 0;
        p = (p + 1) | 0;
        break to100;
      }
      if (c >= 0 && (sets5[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 88 DATE-FULLYEAR
        c = p < end ? octets[p]! : -1;
        if (c >= 0 && (sets5[c]! & 8) !== 0) {
          p = (p + 1) | 0;
          break to101;
        }
        if (c < 0 || (sets5[c]! & 16) === 0) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        break to102;
      }
      if (c < 0 || (sets5[c]! & 32) === 0) {
        failure = 33;
        break machine;
      }
      p = (p + 1) | 0;
      // 89 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to101;
      }
      if (c < 0 || (sets5[c]! & 64) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to102;
      } // to101
      // 101 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets5[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        break to115;
      }
      if (c < 0 || (sets5[c]! & 32) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to116;
      } // to102
      // 102 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 117 DATE-FULLYEAR
        c = p < end ? octets[p]! : -1;
        if (c === 52 || c === 56) {
          p = (p + 1) | 0;
          break to132;
        }
        if (c < 0 || (sets5[c]! & 128) === 0) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        break to133;
      }
      if (c >= 0 && (sets6[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        break to115;
      }
      if (c < 0 || (sets5[c]! & 32) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to116;
      } // to115
      // 115 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets5[c]! & 8) !== 0) {
        p = (p + 1) | 0;
        break to132;
      }
      if (c < 0 || (sets5[c]! & 16) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to133;
      } // to116
      // 116 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 50 || c === 54) {
        p = (p + 1) | 0;
        break to132;
      }
      if (c < 0 || (sets5[c]! & 64) === 0) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      break to133;
      } // to132
      // 132 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 149 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 169 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 187 DATE-MONTH
          c = p < end ? octets[p]! : -1;
          if (c !== 45) {
            failure = 47;
            break machine;
          }
          p = (p + 1) | 0;
          // 198 FULL-DATE
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to209;
          }
          if (((c - 49) >>> 0) > 1) {
            failure = 55;
            break machine;
          }
          p = (p + 1) | 0;
          break to210;
        }
        if (c >= 0 && (sets6[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to188;
        }
        if (c < 0 || (sets6[c]! & 4) === 0) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        break to186;
      }
      if (c !== 49) {
        failure = 52;
        break machine;
      }
      p = (p + 1) | 0;
      break to170;
      } // to133
      // 133 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 150 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 171 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 189 DATE-MONTH
          c = p < end ? octets[p]! : -1;
          if (c !== 45) {
            failure = 47;
            break machine;
          }
          p = (p + 1) | 0;
          // 200 FULL-DATE
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to209;
          }
          if (c === 49) {
            p = (p + 1) | 0;
            break to210;
          }
          if (c !== 50) {
            failure = 55;
            break machine;
          }
          p = (p + 1) | 0;
          // 213 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) > 8) {
            failure = 63;
            break machine;
          }
          p = (p + 1) | 0;
          break to223;
        }
        if (c >= 0 && (sets6[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to188;
        }
        if (c < 0 || (sets6[c]! & 4) === 0) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        break to186;
      }
      if (c !== 49) {
        failure = 52;
        break machine;
      }
      p = (p + 1) | 0;
      } // to170
      // 170 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 49) {
        p = (p + 1) | 0;
        break to188;
      }
      if (c !== 48 && c !== 50) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      break to186;
      } // to188
      // 188 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 199 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to209;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 212 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (c !== 48) {
          failure = 62;
          break machine;
        }
        p = (p + 1) | 0;
        break to223;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 59;
        break machine;
      }
      p = (p + 1) | 0;
      break to210;
      } // to186
      // 186 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 47;
        break machine;
      }
      p = (p + 1) | 0;
      // 197 FULL-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to209;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 211 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 52;
          break machine;
        }
        p = (p + 1) | 0;
        break to223;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 59;
        break machine;
      }
      p = (p + 1) | 0;
      break to210;
      } // to209
      // 209 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 49) >>> 0) > 8) {
        failure = 54;
        break machine;
      }
      p = (p + 1) | 0;
      break to223;
      } // to210
      // 210 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to223
      // 223 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c !== 84) {
        failure = 66;
        break machine;
      }
      p = (p + 1) | 0;
      to269: {
      // 236 TIMESTAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 253 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to269;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 252 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to269
      // 269 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 285 PARTIAL-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 299 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 317 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 332 PARTIAL-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 340 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      to356: {
      to354: {
      // 348 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        // 355 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 39;
          break machine;
        }
        p = (p + 1) | 0;
        // 363 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 369 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 374 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 378 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 380 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to354;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        // 382 TIME-SECFRAC
        c = p < end ? octets[p]! : -1;
        if (c === 90) {
          p = (p + 1) | 0;
          break to356;
        }
        if (c !== 43 && c !== 45) {
          failure = 104;
          break machine;
        }
        p = (p + 1) | 0;
        break to354;
      }
      if (c === 90) {
        p = (p + 1) | 0;
        break to356;
      }
      if (c !== 43 && c !== 45) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
      } // to354
      to368: {
      // 354 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 362 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to368;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 361 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to368
      // 368 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 79;
        break machine;
      }
      p = (p + 1) | 0;
      // 373 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 83;
        break machine;
      }
      p = (p + 1) | 0;
      // 377 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      } // to356
      // 356 TIME-OFFSET
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 38;
        break machine;
      }
      timestampEnd = p;
      hostnameStart = p + 1;
      hostnameCount = 0;
      p = (p + 1) | 0;
    }
    } // to100
    // 100 HOSTNAME
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      onward = 114;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 40;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 113;
    break machine;
    } // to122
    // 122 DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to142;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 31 && c < 33) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to142
    to190: {
    if (end - p >= 8) {
      to175: {
      to161: {
      to176: {
      // 142 BSD-STAMP
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to161;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 162 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to176;
        }
        if (((c - 48) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to175;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 163 STAMP-YEAR
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to176;
        }
        if (((c - 49) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to175;
        }
        if (c > 47 && c < 52) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 51) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to176
      // 176 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to190;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 191 STAMP-YEAR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 202 STAMP-YEAR
          c = octets[p]!;
          if (c === 32) {
            p = (p + 1) | 0;
            // 215 BSD-STAMP
            c = octets[p]!;
            if (c === 50) {
              p = (p + 1) | 0;
              // 225 TIME-HOUR
              c = octets[p]!;
              if (((c - 48) >>> 0) <= 3) {
                p = (p + 1) | 0;
                break to175;
              }
              if (c > 47 && c < 52) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (((c - 48) >>> 0) <= 1) {
              p = (p + 1) | 0;
              break to161;
            }
            if (c > 47 && c < 51) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c > 31 && c < 33) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to161
      // 161 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to175;
      }
      if (c > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to175
      // 175 TIME-HOUR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to190;
      }
      if (c > 57 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      to175: {
      to161: {
      to176: {
      // 142 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to161;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 162 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to176;
        }
        if (((c - 48) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to175;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 163 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to176;
        }
        if (((c - 49) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to175;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 52) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 51) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to176
      // 176 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to190;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 191 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 202 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            p = (p + 1) | 0;
            // 215 BSD-STAMP
            c = p < end ? octets[p]! : -1;
            if (c === 50) {
              p = (p + 1) | 0;
              // 225 TIME-HOUR
              c = p < end ? octets[p]! : -1;
              if (((c - 48) >>> 0) <= 3) {
                p = (p + 1) | 0;
                break to175;
              }
              if (c < 0) {
                messageEnd = p;
                break machine;
              }
              if ((c >>> 0) > 47 && c < 52) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (((c - 48) >>> 0) <= 1) {
              p = (p + 1) | 0;
              break to161;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if ((c >>> 0) > 47 && c < 51) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 31 && c < 33) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to161
      // 161 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to175;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to175
      // 175 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to190;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 57 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to190
    to237: {
    if (end - p >= 4) {
      // 190 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) <= 5) {
        p = (p + 1) | 0;
        // 201 TIME-MINUTE
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 214 TIME-MINUTE
          c = octets[p]!;
          if (c === 58) {
            p = (p + 1) | 0;
            // 224 BSD-TIME
            c = octets[p]!;
            if (((c - 48) >>> 0) <= 5) {
              p = (p + 1) | 0;
              break to237;
            }
            if (c > 47 && c < 54) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c > 57 && c < 59) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 54) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 190 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 5) {
        p = (p + 1) | 0;
        // 201 TIME-MINUTE
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 214 TIME-MINUTE
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            p = (p + 1) | 0;
            // 224 BSD-TIME
            c = p < end ? octets[p]! : -1;
            if (((c - 48) >>> 0) <= 5) {
              p = (p + 1) | 0;
              break to237;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if ((c >>> 0) > 47 && c < 54) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 57 && c < 59) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 54) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to237
    to300: {
    if (end - p >= 4) {
      // 237 TIME-SECOND
      c = octets[p]!;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 254 TIME-SECOND
        c = octets[p]!;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 46) {
          p = (p + 1) | 0;
          // 272 BSD-TIME
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 286 FRACTION
            c = octets[p]!;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c <= 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to300;
            }
            if ((sets6[c]! & 8) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c > 47 && c < 58) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if ((sets6[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 237 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 254 TIME-SECOND
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 46) {
          p = (p + 1) | 0;
          // 272 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 286 FRACTION
            c = p < end ? octets[p]! : -1;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c === 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to300;
            }
            if (c < 0) {
              stampEnd = p;
              break machine;
            }
            if (c < 0 || (sets6[c]! & 8) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 58) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c < 0 || (sets6[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to300
    to349: {
    if (end - p >= 4) {
      // 300 FRACTION
      c = octets[p]!;
      if (c === 13) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 271;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        onward = 228;
        break machine;
      }
      if (c === 58) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 273;
        break machine;
      }
      if (c <= 0 || c === 10) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 270;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 318 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 333 FRACTION
          c = octets[p]!;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd_1 = p;
            p = (p + 1) | 0;
            onward = 228;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 273;
            break machine;
          }
          if (c <= 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 341 FRACTION
            c = octets[p]!;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c <= 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to349;
            }
            if ((sets6[c]! & 8) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets6[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets6[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if ((sets6[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 300 FRACTION
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 271;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        onward = 228;
        break machine;
      }
      if (c === 58) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 273;
        break machine;
      }
      if (c === 0 || c === 10) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 270;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 318 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 333 FRACTION
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd_1 = p;
            p = (p + 1) | 0;
            onward = 228;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 273;
            break machine;
          }
          if (c === 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 341 FRACTION
            c = p < end ? octets[p]! : -1;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c === 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to349;
            }
            if (c < 0) {
              stampEnd = p;
              break machine;
            }
            if (c < 0 || (sets6[c]! & 8) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            stampEnd = p;
            break machine;
          }
          if (c < 0 || (sets6[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c < 0 || (sets6[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c < 0 || (sets6[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to349
    if (end - p >= 4) {
      // 349 FRACTION
      c = octets[p]!;
      if (c === 13) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 271;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        onward = 228;
        break machine;
      }
      if (c === 58) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 273;
        break machine;
      }
      if (c <= 0 || c === 10) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 270;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 357 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 364 FRACTION
          c = octets[p]!;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd_1 = p;
            p = (p + 1) | 0;
            onward = 228;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 273;
            break machine;
          }
          if (c <= 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 370 FRACTION
            c = octets[p]!;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c <= 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if ((sets6[c]! & 32) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets6[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets6[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if ((sets6[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 349 FRACTION
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 271;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        onward = 228;
        break machine;
      }
      if (c === 58) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 273;
        break machine;
      }
      if (c === 0 || c === 10) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 270;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 357 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 271;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 228;
          break machine;
        }
        if (c === 58) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 273;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 270;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 364 FRACTION
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd_1 = p;
            p = (p + 1) | 0;
            onward = 228;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 273;
            break machine;
          }
          if (c === 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 370 FRACTION
            c = p < end ? octets[p]! : -1;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd_1 = p;
              p = (p + 1) | 0;
              onward = 228;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 273;
              break machine;
            }
            if (c === 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (c < 0) {
              stampEnd = p;
              break machine;
            }
            if (c < 0 || (sets6[c]! & 32) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            stampEnd = p;
            break machine;
          }
          if (c < 0 || (sets6[c]! & 8) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c < 0 || (sets6[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c < 0 || (sets6[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
  }
  frame.p = p;
  frame.failure = failure;
  frame.versionEnd = versionEnd;
  frame.timestampEnd = timestampEnd;
  frame.timestampStart = timestampStart;
  frame.hostnameStart = hostnameStart;
  frame.appNameEnd = appNameEnd;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.stampEnd = stampEnd;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.hostnameCount = hostnameCount;
  frame.stampEnd_1 = stampEnd_1;
  return onward;
}

/** Part 2 of SYSLOG, 67 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog2(octets: Uint8Array, end: number, frame: SyslogFrame, entry: number): number {
  end |= 0;
  let { p, failure, tape, tapeStart, taped, hostnameEnd, appNameEnd, appNameStart, procIdEnd, procIdStart, msgIdEnd, msgIdStart, messageEnd, messageStart, bomEnd, bomStart, stampEnd, appNameEnd_1, hostnameCount, appNameCount, procidCount, msgidCount, stampEnd_1, structuredData_idStart, sdNameCount, structuredData_params_nameStart, sdNameCount2, structuredData_params_nameEnd, structuredData_params_valueStart } = frame;
  const { start } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets2 = SETS_2;
  const sets4 = SETS_4;
  const sets6 = SETS_6;
  const sets7 = SETS_7;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to131: {
    to113: {
    to112: {
    if (entry === 99) {
      // 99 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 45) {
        p = (p + 1) | 0;
        break to112;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c >= 0 && (sets4[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (entry === 112) {
      break to112;
    }
    if (entry === 113) {
      break to113;
    }
    // 114 HOSTNAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      appNameCount = 0;
      p = (p + 1) | 0;
      break to131;
    }
    if (((c - 33) >>> 0) <= 93) {
      if (hostnameCount <= 253) {
        hostnameCount += 1;
        p = (p + 1) | 0;
        break to113;
      }
      failure = 43;
      break machine;
    }
    failure = 42;
    break machine;
    } // to112
    to195: {
    if (end - p >= 5) {
      to146: {
      // 112 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 129 DATE-MONTH
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to146;
        }
        if ((sets6[c]! & 64) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 130 DATE-MONTH
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to146;
        }
        if ((sets6[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if ((sets7[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if ((sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to146
      // 146 DATE-MONTH
      c = octets[p]!;
      if (c === 45) {
        p = (p + 1) | 0;
        // 167 ISO-DATE
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          // 181 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to195;
          }
          if ((sets6[c]! & 64) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 51) {
          p = (p + 1) | 0;
          // 183 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 1) {
            p = (p + 1) | 0;
            break to195;
          }
          if ((sets7[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 182 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to195;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets7[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if ((sets4[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if ((sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      to146: {
      // 112 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 129 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to146;
        }
        if (c >= 0 && (sets6[c]! & 64) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 130 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to146;
        }
        if (c >= 0 && (sets6[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c >= 0 && (sets7[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to146
      // 146 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 45) {
        p = (p + 1) | 0;
        // 167 ISO-DATE
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          // 181 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to195;
          }
          if (c >= 0 && (sets6[c]! & 64) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 51) {
          p = (p + 1) | 0;
          // 183 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 1) {
            p = (p + 1) | 0;
            break to195;
          }
          if (c >= 0 && (sets7[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 182 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to195;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets7[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c >= 0 && (sets4[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 16) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to195
    to264: {
    // 195 DATE-MDAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        to232: {
        // 205 ISO-STAMP
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 219 TIME-HOUR
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to232;
          }
          if (c > 47 && c < 52) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 218 TIME-HOUR
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to232;
          }
          if (c > 47 && c < 58) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 47 && c < 51) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to232
        // 232 TIME-HOUR
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          // 248 BSD-TIME
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to264;
          }
          if (c > 47 && c < 54) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 57 && c < 59) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      } else { // near the end
        to232: {
        // 205 ISO-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 219 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to232;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 52) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 218 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to232;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 58) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 51) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to232
        // 232 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          // 248 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to264;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 54) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 57 && c < 59) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c === 84 || c === 116) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        to233: {
        // 206 ISO-STAMP
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 221 TIME-HOUR
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to233;
          }
          if ((sets7[c]! & 2) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 220 TIME-HOUR
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to233;
          }
          if ((sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets6[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to233
        // 233 TIME-HOUR
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = p;
          p = (p + 1) | 0;
          // 249 BSD-TIME
          c = octets[p]!;
          if (c === 13) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 84;
            break machine;
          }
          if (c === 32) {
            appNameEnd = appNameEnd_1;
            messageStart = p + 1;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c <= 0 || c === 10) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 83;
            break machine;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to264;
          }
          if ((sets7[c]! & 4) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if ((sets1[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      } else { // near the end
        to233: {
        // 206 ISO-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 221 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to233;
          }
          if (c >= 0 && (sets7[c]! & 2) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 220 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to233;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 16) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets6[c]! & 128) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to233
        // 233 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = p;
          p = (p + 1) | 0;
          // 249 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 84;
            break machine;
          }
          if (c === 32) {
            appNameEnd = appNameEnd_1;
            messageStart = p + 1;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c === 0 || c === 10) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 83;
            break machine;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to264;
          }
          if (c < 0) {
            appNameEnd = appNameEnd_1;
            break machine;
          }
          if (c < 0 || (sets7[c]! & 4) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (c >= 0 && (sets1[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 16) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
    }
    if (c >= 0 && (sets2[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to264
    to322: {
    if (end - p >= 4) {
      // 264 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 282 TIME-MINUTE
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          // 296 BSD-TIME
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            // 307 TIME-SECOND
            c = octets[p]!;
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to322;
            }
            if (c > 47 && c < 58) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c > 47 && c < 54) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 57 && c < 59) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 264 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 282 TIME-MINUTE
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          // 296 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            // 307 TIME-SECOND
            c = p < end ? octets[p]! : -1;
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to322;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if ((c >>> 0) > 47 && c < 58) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 47 && c < 54) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 57 && c < 59) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 58) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to322
    // 322 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 271;
      break machine;
    }
    if (c === 32) {
      messageStart = p + 1;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 238;
      break machine;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      onward = 338;
      break machine;
    }
    if (c === 58) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 273;
      break machine;
    }
    if (c === 0 || c === 10) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 270;
      break machine;
    }
    if (c === 43 || c === 45) {
      p = (p + 1) | 0;
      onward = 337;
      break machine;
    }
    if (c === 90 || c === 122) {
      p = (p + 1) | 0;
      onward = 339;
      break machine;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 8) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to113
    // 113 HOSTNAME
    from = p;
    if (end - p < 12 || hostnameCount > 242) {
      limit = end - from > 254 - hostnameCount ? from + 254 - hostnameCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 254 - hostnameCount ? from + 254 - hostnameCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    hostnameCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 43;
        break machine;
      }
      failure = 42;
      break machine;
    }
    hostnameEnd = p;
    appNameStart = p + 1;
    appNameCount = 0;
    p = (p + 1) | 0;
    } // to131
    to168: {
    to147: {
    // 131 APP-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 148 APP-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        procIdStart = p + 1;
        procidCount = 0;
        p = (p + 1) | 0;
        break to168;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (appNameCount <= 46) {
          appNameCount += 1;
          p = (p + 1) | 0;
          break to147;
        }
        failure = 51;
        break machine;
      }
      failure = 50;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 46;
      break machine;
    }
    p = (p + 1) | 0;
    } // to147
    // 147 APP-NAME
    from = p;
    if (end - p < 12 || appNameCount > 35) {
      limit = end - from > 47 - appNameCount ? from + 47 - appNameCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 47 - appNameCount ? from + 47 - appNameCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    appNameCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 51;
        break machine;
      }
      failure = 50;
      break machine;
    }
    appNameEnd = p;
    procIdStart = p + 1;
    procidCount = 0;
    p = (p + 1) | 0;
    } // to168
    to196: {
    to184: {
    // 168 PROCID
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 185 PROCID
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        msgIdStart = p + 1;
        msgidCount = 0;
        p = (p + 1) | 0;
        break to196;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (procidCount <= 126) {
          procidCount += 1;
          p = (p + 1) | 0;
          break to184;
        }
        failure = 57;
        break machine;
      }
      failure = 56;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 53;
      break machine;
    }
    p = (p + 1) | 0;
    } // to184
    // 184 PROCID
    from = p;
    if (end - p < 12 || procidCount > 115) {
      limit = end - from > 127 - procidCount ? from + 127 - procidCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 127 - procidCount ? from + 127 - procidCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    procidCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 57;
        break machine;
      }
      failure = 56;
      break machine;
    }
    procIdEnd = p;
    msgIdStart = p + 1;
    msgidCount = 0;
    p = (p + 1) | 0;
    } // to196
    to222: {
    to207: {
    // 196 MSGID
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 208 MSGID
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to222;
      }
      if (((c - 33) >>> 0) <= 93) {
        if (msgidCount <= 30) {
          msgidCount += 1;
          p = (p + 1) | 0;
          break to207;
        }
        failure = 61;
        break machine;
      }
      failure = 60;
      break machine;
    }
    if (((c - 33) >>> 0) > 11 && ((c - 46) >>> 0) > 80) {
      failure = 58;
      break machine;
    }
    p = (p + 1) | 0;
    } // to207
    // 207 MSGID
    from = p;
    if (end - p < 12 || msgidCount > 19) {
      limit = end - from > 31 - msgidCount ? from + 31 - msgidCount : end;
      while (p < limit && ((octets[p]! - 33) >>> 0) <= 93) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
      && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93 && (((c = octets[p = (p + 1) | 0]!) - 33) >>> 0) <= 93
    ) {
      limit = end - from > 31 - msgidCount ? from + 31 - msgidCount : end;
      p = skip0(octets, p + 1, limit) | 0;
      c = p < end ? octets[p]! : -1;
    }
    msgidCount += p - from;
    if (c !== 32) {
      if (((c - 33) >>> 0) <= 93) {
        failure = 61;
        break machine;
      }
      failure = 60;
      break machine;
    }
    msgIdEnd = p;
    p = (p + 1) | 0;
    } // to222
    to250: {
    // 222 STRUCTURED-DATA
    c = p < end ? octets[p]! : -1;
    if (c === 45) {
      p = (p + 1) | 0;
      // 234 STRUCTURED-DATA
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        p = (p + 1) | 0;
        onward = 227;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to250;
      }
      if (c < 0) {
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 70;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    }
    if (c !== 91) {
      failure = 65;
      break machine;
    }
    p = (p + 1) | 0;
    loop235: for (;;) {
      // 235 SD-ID
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets7[c]! & 16) === 0) {
        failure = 71;
        break machine;
      }
      structuredData_idStart = p;
      sdNameCount = 0;
      p = (p + 1) | 0;
      to268: {
      // 251 SD-NAME
      from = p;
      if (end - p < 12 || sdNameCount > 19) {
        limit = end - from > 31 - sdNameCount ? from + 31 - sdNameCount : end;
        while (p < limit && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
        && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
        && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
        && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      ) {
        limit = end - from > 31 - sdNameCount ? from + 31 - sdNameCount : end;
        p = skip1(octets, p + 1, limit) | 0;
        c = p < end ? octets[p]! : -1;
      }
      sdNameCount += p - from;
      if (c !== 32 && c !== 93) {
        if (c >= 0 && (sets7[c]! & 16) !== 0) {
          failure = 76;
          break machine;
        }
        failure = 74;
        break machine;
      }
      {
        let uniqueIdHolds = true;
        uniqueId: {
          let start = structuredData_idStart;
          let end = p;
          let records = tape;
          let recordsStart = tapeStart;
          let recordsEnd = taped;
          {
            if (recordsEnd - recordsStart > SHORT_TAPE) {
              if (octets !== table.octets) index(octets, records, recordsStart, recordsEnd);
              { uniqueIdHolds = enter(octets, start, end) || !isListed(octets, start, end, records, recordsStart, recordsEnd); break uniqueId; }
            }
            if (recordsEnd === recordsStart) {
              table.octets = null; // another message, or the same one again
              { uniqueIdHolds = true; break uniqueId; }
            }
            { uniqueIdHolds = !isListed(octets, start, end, records, recordsStart, recordsEnd); break uniqueId; }
          }
        }
        if (!uniqueIdHolds) { failure = 75; break machine; }
      }
      if (taped + 3 > tape.length) {
        if (tape === NO_RECORDS) {
          tape = spareTape;
          tapeStart = spareFrom | 0;
          taped = spareFrom | 0;
        }
        if (taped + 3 > tape.length) {
          tape = longerTape(tape, tapeStart, taped + 3, 1.1 * (end - start) / (p - start + 1));
          taped -= tapeStart;
          tapeStart = 0;
        }
      }
      tape[taped] = 0;
      tape[taped + 1] = structuredData_idStart;
      tape[taped + 2] = p;
      taped += 3;
      if (c === 32) {
        p = (p + 1) | 0;
        loop267: for (;;) {
          // 267 PARAM-NAME
          c = p < end ? octets[p]! : -1;
          if (c < 0 || (sets7[c]! & 16) === 0) {
            failure = 77;
            break machine;
          }
          structuredData_params_nameStart = p;
          sdNameCount2 = 0;
          p = (p + 1) | 0;
          // 284 SD-NAME
          from = p;
          if (end - p < 12 || sdNameCount2 > 19) {
            limit = end - from > 31 - sdNameCount2 ? from + 31 - sdNameCount2 : end;
            while (p < limit && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
            c = p < end ? octets[p]! : -1;
          } else if (
            (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
            && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
            && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
            && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
          ) {
            limit = end - from > 31 - sdNameCount2 ? from + 31 - sdNameCount2 : end;
            p = skip1(octets, p + 1, limit) | 0;
            c = p < end ? octets[p]! : -1;
          }
          sdNameCount2 += p - from;
          if (c !== 61) {
            if (c >= 0 && (sets7[c]! & 16) !== 0) {
              failure = 82;
              break machine;
            }
            failure = 81;
            break machine;
          }
          structuredData_params_nameEnd = p;
          p = (p + 1) | 0;
          // 298 SD-PARAM
          c = p < end ? octets[p]! : -1;
          if (c !== 34) {
            failure = 86;
            break machine;
          }
          structuredData_params_valueStart = p + 1;
          p = (p + 1) | 0;
          loop316: for (;;) {
            to325: {
            to326: {
            to328: {
            to327: {
            to329: {
            to331: {
            to330: {
            // 316 PARAM-VALUE
            if (end - p < 12) {
              while (p < end && (sets7[octets[p]!]! & 32) !== 0) p = (p + 1) | 0;
              c = p < end ? octets[p]! : -1;
            } else if (
              (sets7[(c = octets[p]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
              && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
              && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
              && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
            ) {
              p = skip2(octets, p + 1, end) | 0;
              c = p < end ? octets[p]! : -1;
            }
            if (c === 34) {
              if (taped + 5 > tape.length) {
                if (tape === NO_RECORDS) {
                  tape = spareTape;
                  tapeStart = spareFrom | 0;
                  taped = spareFrom | 0;
                }
                if (taped + 5 > tape.length) {
                  tape = longerTape(tape, tapeStart, taped + 5, 1.1 * (end - start) / (p - start + 1));
                  taped -= tapeStart;
                  tapeStart = 0;
                }
              }
              tape[taped] = 1;
              tape[taped + 1] = structuredData_params_nameStart;
              tape[taped + 2] = structuredData_params_nameEnd;
              tape[taped + 3] = structuredData_params_valueStart;
              tape[taped + 4] = p;
              taped += 5;
              p = (p + 1) | 0;
              // 323 SD-PARAM
              c = p < end ? octets[p]! : -1;
              if (c === 32) {
                p = (p + 1) | 0;
                continue loop267;
              }
              if (c !== 93) {
                failure = 94;
                break machine;
              }
              p = (p + 1) | 0;
              break to268;
            }
            if (c === 92) {
              p = (p + 1) | 0;
              // 324 UTF-8-STRING
              c = p < end ? octets[p]! : -1;
              if ((c >>> 0) <= 127) {
                p = (p + 1) | 0;
                continue loop316;
              }
              if (((c - 194) >>> 0) <= 29) {
                p = (p + 1) | 0;
                break to325;
              }
              if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
                p = (p + 1) | 0;
                break to327;
              }
              if (((c - 241) >>> 0) <= 2) {
                p = (p + 1) | 0;
                break to330;
              }
              if (c === 244) {
                p = (p + 1) | 0;
                break to331;
              }
              if (c === 240) {
                p = (p + 1) | 0;
                break to329;
              }
              if (c === 237) {
                p = (p + 1) | 0;
                break to328;
              }
              if (c !== 224) {
                failure = 95;
                break machine;
              }
              p = (p + 1) | 0;
              break to326;
            }
            if (((c - 194) >>> 0) <= 29) {
              p = (p + 1) | 0;
              break to325;
            }
            if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
              p = (p + 1) | 0;
              break to327;
            }
            if (((c - 241) >>> 0) <= 2) {
              p = (p + 1) | 0;
              break to330;
            }
            if (c === 244) {
              p = (p + 1) | 0;
              break to331;
            }
            if (c === 240) {
              p = (p + 1) | 0;
              break to329;
            }
            if (c === 237) {
              p = (p + 1) | 0;
              break to328;
            }
            if (c !== 224) {
              failure = 93;
              break machine;
            }
            p = (p + 1) | 0;
            break to326;
            } // to330
            // 330 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 96;
              break machine;
            }
            p = (p + 1) | 0;
            break to327;
            } // to331
            // 331 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 15) {
              failure = 100;
              break machine;
            }
            p = (p + 1) | 0;
            break to327;
            } // to329
            // 329 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 144) >>> 0) > 47) {
              failure = 99;
              break machine;
            }
            p = (p + 1) | 0;
            } // to327
            // 327 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 96;
              break machine;
            }
            p = (p + 1) | 0;
            break to325;
            } // to328
            // 328 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 31) {
              failure = 98;
              break machine;
            }
            p = (p + 1) | 0;
            break to325;
            } // to326
            // 326 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 160) >>> 0) > 31) {
              failure = 97;
              break machine;
            }
            p = (p + 1) | 0;
            } // to325
            // 325 UTF-8-STRING
            c = p < end ? octets[p]! : -1;
            if (((c - 128) >>> 0) > 63) {
              failure = 96;
              break machine;
            }
            p = (p + 1) | 0;
          }
        }
      }
      p = (p + 1) | 0;
      } // to268
      // 268 SD-ELEMENT
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        p = (p + 1) | 0;
        onward = 227;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to250;
      }
      if (c === 91) {
        p = (p + 1) | 0;
        continue loop235;
      }
      if (c < 0) {
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    }
    } // to250
    to265: {
    // 250 MSG
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 238 || c >= 240) {
      p = (p + 1) | 0;
      break to265;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 239) {
      failure = 73;
      break machine;
    }
    bomStart = p;
    p = (p + 1) | 0;
    // 266 MSG-ANY
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 186 || c >= 188) {
      p = (p + 1) | 0;
      break to265;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 187) {
      failure = 73;
      break machine;
    }
    p = (p + 1) | 0;
    // 283 MSG-ANY
    c = p < end ? octets[p]! : -1;
    if ((c >>> 0) <= 190 || c >= 192) {
      p = (p + 1) | 0;
      break to265;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 191) {
      failure = 73;
      break machine;
    }
    p = (p + 1) | 0;
    // 297 BOM
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && ((c >>> 0) > 127 && ((c - 194) >>> 0) > 50)) {
      failure = 85;
      break machine;
    }
    bomEnd = p;
    for (;;) {
      to309: {
      to311: {
      // 308 UTF-8-STRING
      if (end - p < 12) {
        while (p < end && octets[p]! <= 127) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (c = octets[p]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
        && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127 && (c = octets[p = (p + 1) | 0]!) <= 127
      ) {
        p = skip3(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (((c - 194) >>> 0) <= 29) {
        p = (p + 1) | 0;
        break to309;
      }
      if (((c - 225) >>> 0) <= 11 || ((c - 238) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to311;
      }
      if (((c - 241) >>> 0) <= 2) {
        p = (p + 1) | 0;
        // 314 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 63) {
          failure = 88;
          break machine;
        }
        p = (p + 1) | 0;
        break to311;
      }
      if (c === 244) {
        p = (p + 1) | 0;
        // 315 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 15) {
          failure = 92;
          break machine;
        }
        p = (p + 1) | 0;
        break to311;
      }
      if (c === 240) {
        p = (p + 1) | 0;
        // 313 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 144) >>> 0) > 47) {
          failure = 91;
          break machine;
        }
        p = (p + 1) | 0;
        break to311;
      }
      if (c === 237) {
        p = (p + 1) | 0;
        // 312 UTF-8-STRING
        c = p < end ? octets[p]! : -1;
        if (((c - 128) >>> 0) > 31) {
          failure = 90;
          break machine;
        }
        p = (p + 1) | 0;
        break to309;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c !== 224) {
        failure = 85;
        break machine;
      }
      p = (p + 1) | 0;
      // 310 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 160) >>> 0) > 31) {
        failure = 89;
        break machine;
      }
      p = (p + 1) | 0;
      break to309;
      } // to311
      // 311 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 128) >>> 0) > 63) {
        failure = 88;
        break machine;
      }
      p = (p + 1) | 0;
      } // to309
      // 309 UTF-8-STRING
      c = p < end ? octets[p]! : -1;
      if (((c - 128) >>> 0) > 63) {
        failure = 88;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to265
    // 265 MSG-ANY
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    failure = 73;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.tape = tape;
  frame.tapeStart = tapeStart;
  frame.taped = taped;
  frame.hostnameEnd = hostnameEnd;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.procIdEnd = procIdEnd;
  frame.procIdStart = procIdStart;
  frame.msgIdEnd = msgIdEnd;
  frame.msgIdStart = msgIdStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.bomEnd = bomEnd;
  frame.bomStart = bomStart;
  frame.stampEnd = stampEnd;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.hostnameCount = hostnameCount;
  frame.appNameCount = appNameCount;
  frame.procidCount = procidCount;
  frame.msgidCount = msgidCount;
  frame.stampEnd_1 = stampEnd_1;
  frame.structuredData_idStart = structuredData_idStart;
  frame.sdNameCount = sdNameCount;
  frame.structuredData_params_nameStart = structuredData_params_nameStart;
  frame.sdNameCount2 = sdNameCount2;
  frame.structuredData_params_nameEnd = structuredData_params_nameEnd;
  frame.structuredData_params_valueStart = structuredData_params_valueStart;
  return onward;
}

/** Part 3 of SYSLOG, 76 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog3(octets: Uint8Array, end: number, frame: SyslogFrame, entry: number): number {
  end |= 0;
  let { p, failure, hostnameEnd, hostnameStart, appNameEnd, appNameStart, messageEnd, messageStart, stampEnd, appNameEnd_1, stampEnd_1 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets6 = SETS_6;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  machine: {
    let c = 0;
    to273: {
    to339: {
    to337: {
    to228: {
    to95: {
    to78: {
    to76: {
    to75: {
    to32: {
    to33: {
    if (entry === 5) {
      // 5 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 80 || c === 112) {
        p = (p + 1) | 0;
        // 18 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c !== 82 && c !== 114) {
          failure = 12;
          break machine;
        }
        p = (p + 1) | 0;
        break to32;
      }
      if (c !== 85 && c !== 117) {
        failure = 4;
        break machine;
      }
      p = (p + 1) | 0;
      // 19 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 71 && c !== 103) {
        failure = 13;
        break machine;
      }
      p = (p + 1) | 0;
      break to33;
    }
    if (entry === 6) {
      // 6 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 69 && c !== 101) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 20 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 67 && c !== 99) {
        failure = 9;
        break machine;
      }
      p = (p + 1) | 0;
      break to33;
    }
    if (entry === 7) {
      if (end - p >= 4) {
        // 7 MONTH
        c = octets[p]!;
        if (c !== 69 && c !== 101) {
          failure = 5;
          break machine;
        }
        p = (p + 1) | 0;
        // 21 MONTH
        c = octets[p]!;
        if (c !== 66 && c !== 98) {
          failure = 14;
          break machine;
        }
        p = (p + 1) | 0;
        // 34 MONTH
        c = octets[p]!;
        if (c !== 32) {
          failure = 23;
          break machine;
        }
        p = (p + 1) | 0;
        // 54 MONTH-DAY
        c = octets[p]!;
        if (c === 32 || c === 48) {
          p = (p + 1) | 0;
          break to75;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          break to76;
        }
        if (((c - 51) >>> 0) > 6) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to78;
      } else { // near the end
        // 7 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 69 && c !== 101) {
          failure = 5;
          break machine;
        }
        p = (p + 1) | 0;
        // 21 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 66 && c !== 98) {
          failure = 14;
          break machine;
        }
        p = (p + 1) | 0;
        // 34 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 32) {
          failure = 23;
          break machine;
        }
        p = (p + 1) | 0;
        // 54 MONTH-DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32 || c === 48) {
          p = (p + 1) | 0;
          break to75;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          break to76;
        }
        if (((c - 51) >>> 0) > 6) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to78;
      }
    }
    if (entry === 8) {
      // 8 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 22 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c !== 78 && c !== 110) {
          failure = 15;
          break machine;
        }
        p = (p + 1) | 0;
        break to33;
      }
      if (c !== 85 && c !== 117) {
        failure = 6;
        break machine;
      }
      p = (p + 1) | 0;
      // 23 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 76 || c === 108) {
        p = (p + 1) | 0;
        break to33;
      }
      if (c !== 78 && c !== 110) {
        failure = 16;
        break machine;
      }
      p = (p + 1) | 0;
      break to32;
    }
    if (entry === 9) {
      // 9 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 65 && c !== 97) {
        failure = 7;
        break machine;
      }
      p = (p + 1) | 0;
      // 24 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets1[c]! & 128) === 0) {
        failure = 17;
        break machine;
      }
      p = (p + 1) | 0;
      break to33;
    }
    if (entry === 10) {
      // 10 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 79 && c !== 111) {
        failure = 8;
        break machine;
      }
      p = (p + 1) | 0;
      // 25 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 86 && c !== 118) {
        failure = 18;
        break machine;
      }
      p = (p + 1) | 0;
      break to32;
    }
    if (entry === 11) {
      // 11 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 67 && c !== 99) {
        failure = 9;
        break machine;
      }
      p = (p + 1) | 0;
      // 26 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 84 && c !== 116) {
        failure = 19;
        break machine;
      }
      p = (p + 1) | 0;
      break to33;
    }
    if (entry === 12) {
      // 12 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 69 && c !== 101) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 27 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 80 && c !== 112) {
        failure = 20;
        break machine;
      }
      p = (p + 1) | 0;
      break to32;
    }
    if (entry === 228) {
      break to228;
    }
    if (entry === 273) {
      break to273;
    }
    if (entry === 337) {
      break to337;
    }
    if (entry === 338) {
      if (end - p >= 10) {
        // 338 BSD-TIME
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 347 FRACTION
          c = octets[p]!;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 238;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            break to273;
          }
          if (c <= 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (c === 43 || c === 45) {
            p = (p + 1) | 0;
            break to337;
          }
          if (c === 90 || c === 122) {
            p = (p + 1) | 0;
            break to339;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 353 FRACTION
            c = octets[p]!;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 238;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              break to273;
            }
            if (c <= 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (c === 43 || c === 45) {
              p = (p + 1) | 0;
              break to337;
            }
            if (c === 90 || c === 122) {
              p = (p + 1) | 0;
              break to339;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 360 FRACTION
              c = octets[p]!;
              if (c === 13) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 271;
                break machine;
              }
              if (c === 32) {
                messageStart = p + 1;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 238;
                break machine;
              }
              if (c === 58) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                break to273;
              }
              if (c <= 0 || c === 10) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 270;
                break machine;
              }
              if (c === 43 || c === 45) {
                p = (p + 1) | 0;
                break to337;
              }
              if (c === 90 || c === 122) {
                p = (p + 1) | 0;
                break to339;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                // 367 FRACTION
                c = octets[p]!;
                if (c === 13) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 271;
                  break machine;
                }
                if (c === 32) {
                  messageStart = p + 1;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 238;
                  break machine;
                }
                if (c === 58) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  break to273;
                }
                if (c <= 0 || c === 10) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 270;
                  break machine;
                }
                if (c === 43 || c === 45) {
                  p = (p + 1) | 0;
                  break to337;
                }
                if (c === 90 || c === 122) {
                  p = (p + 1) | 0;
                  break to339;
                }
                if (((c - 48) >>> 0) <= 9) {
                  p = (p + 1) | 0;
                  // 372 FRACTION
                  c = octets[p]!;
                  if (c === 13) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 271;
                    break machine;
                  }
                  if (c === 32) {
                    messageStart = p + 1;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 238;
                    break machine;
                  }
                  if (c === 58) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    break to273;
                  }
                  if (c <= 0 || c === 10) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 270;
                    break machine;
                  }
                  if (c === 43 || c === 45) {
                    p = (p + 1) | 0;
                    break to337;
                  }
                  if (c === 90 || c === 122) {
                    p = (p + 1) | 0;
                    break to339;
                  }
                  if (((c - 48) >>> 0) <= 9) {
                    p = (p + 1) | 0;
                    // 376 FRACTION
                    c = octets[p]!;
                    if (c === 13) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 271;
                      break machine;
                    }
                    if (c === 32) {
                      messageStart = p + 1;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 238;
                      break machine;
                    }
                    if (c === 58) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      break to273;
                    }
                    if (c <= 0 || c === 10) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 270;
                      break machine;
                    }
                    if (c === 43 || c === 45) {
                      p = (p + 1) | 0;
                      break to337;
                    }
                    if (c === 90 || c === 122) {
                      p = (p + 1) | 0;
                      break to339;
                    }
                    if (((c - 48) >>> 0) <= 9) {
                      p = (p + 1) | 0;
                      // 379 FRACTION
                      c = octets[p]!;
                      if (c === 13) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 271;
                        break machine;
                      }
                      if (c === 32) {
                        messageStart = p + 1;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 238;
                        break machine;
                      }
                      if (c === 58) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        break to273;
                      }
                      if (c <= 0 || c === 10) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 270;
                        break machine;
                      }
                      if (c === 43 || c === 45) {
                        p = (p + 1) | 0;
                        break to337;
                      }
                      if (c === 90 || c === 122) {
                        p = (p + 1) | 0;
                        break to339;
                      }
                      if (((c - 48) >>> 0) <= 9) {
                        p = (p + 1) | 0;
                        // 381 FRACTION
                        c = octets[p]!;
                        if (c === 13) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 271;
                          break machine;
                        }
                        if (c === 32) {
                          messageStart = p + 1;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 238;
                          break machine;
                        }
                        if (c === 58) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          break to273;
                        }
                        if (c <= 0 || c === 10) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 270;
                          break machine;
                        }
                        if (c === 43 || c === 45) {
                          p = (p + 1) | 0;
                          break to337;
                        }
                        if (c === 90 || c === 122) {
                          p = (p + 1) | 0;
                          break to339;
                        }
                        if (((c - 48) >>> 0) <= 9) {
                          p = (p + 1) | 0;
                          // 383 FRACTION
                          c = octets[p]!;
                          if (c === 13) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 271;
                            break machine;
                          }
                          if (c === 32) {
                            messageStart = p + 1;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 238;
                            break machine;
                          }
                          if (c === 58) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            break to273;
                          }
                          if (c <= 0 || c === 10) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 270;
                            break machine;
                          }
                          if (c === 43 || c === 45) {
                            p = (p + 1) | 0;
                            break to337;
                          }
                          if (c === 90 || c === 122) {
                            p = (p + 1) | 0;
                            break to339;
                          }
                          if ((sets7[c]! & 64) === 0) {
                            failure = 27;
                            break machine;
                          }
                          p = (p + 1) | 0;
                          onward = 37;
                          break machine;
                        }
                        if ((sets7[c]! & 128) === 0) {
                          failure = 27;
                          break machine;
                        }
                        p = (p + 1) | 0;
                        onward = 37;
                        break machine;
                      }
                      if ((sets7[c]! & 128) === 0) {
                        failure = 27;
                        break machine;
                      }
                      p = (p + 1) | 0;
                      onward = 37;
                      break machine;
                    }
                    if ((sets7[c]! & 128) === 0) {
                      failure = 27;
                      break machine;
                    }
                    p = (p + 1) | 0;
                    onward = 37;
                    break machine;
                  }
                  if ((sets7[c]! & 128) === 0) {
                    failure = 27;
                    break machine;
                  }
                  p = (p + 1) | 0;
                  onward = 37;
                  break machine;
                }
                if ((sets7[c]! & 128) === 0) {
                  failure = 27;
                  break machine;
                }
                p = (p + 1) | 0;
                onward = 37;
                break machine;
              }
              if ((sets7[c]! & 128) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if ((sets7[c]! & 128) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets7[c]! & 128) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      } else { // near the end
        // 338 BSD-TIME
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 347 FRACTION
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 271;
            break machine;
          }
          if (c === 32) {
            messageStart = p + 1;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 238;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            break to273;
          }
          if (c === 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 270;
            break machine;
          }
          if (c === 43 || c === 45) {
            p = (p + 1) | 0;
            break to337;
          }
          if (c === 90 || c === 122) {
            p = (p + 1) | 0;
            break to339;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 353 FRACTION
            c = p < end ? octets[p]! : -1;
            if (c === 13) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 271;
              break machine;
            }
            if (c === 32) {
              messageStart = p + 1;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 238;
              break machine;
            }
            if (c === 58) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              break to273;
            }
            if (c === 0 || c === 10) {
              stampEnd_1 = stampEnd;
              stampEnd = p;
              p = (p + 1) | 0;
              onward = 270;
              break machine;
            }
            if (c === 43 || c === 45) {
              p = (p + 1) | 0;
              break to337;
            }
            if (c === 90 || c === 122) {
              p = (p + 1) | 0;
              break to339;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 360 FRACTION
              c = p < end ? octets[p]! : -1;
              if (c === 13) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 271;
                break machine;
              }
              if (c === 32) {
                messageStart = p + 1;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 238;
                break machine;
              }
              if (c === 58) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                break to273;
              }
              if (c === 0 || c === 10) {
                stampEnd_1 = stampEnd;
                stampEnd = p;
                p = (p + 1) | 0;
                onward = 270;
                break machine;
              }
              if (c === 43 || c === 45) {
                p = (p + 1) | 0;
                break to337;
              }
              if (c === 90 || c === 122) {
                p = (p + 1) | 0;
                break to339;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                // 367 FRACTION
                c = p < end ? octets[p]! : -1;
                if (c === 13) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 271;
                  break machine;
                }
                if (c === 32) {
                  messageStart = p + 1;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 238;
                  break machine;
                }
                if (c === 58) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  break to273;
                }
                if (c === 0 || c === 10) {
                  stampEnd_1 = stampEnd;
                  stampEnd = p;
                  p = (p + 1) | 0;
                  onward = 270;
                  break machine;
                }
                if (c === 43 || c === 45) {
                  p = (p + 1) | 0;
                  break to337;
                }
                if (c === 90 || c === 122) {
                  p = (p + 1) | 0;
                  break to339;
                }
                if (((c - 48) >>> 0) <= 9) {
                  p = (p + 1) | 0;
                  // 372 FRACTION
                  c = p < end ? octets[p]! : -1;
                  if (c === 13) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 271;
                    break machine;
                  }
                  if (c === 32) {
                    messageStart = p + 1;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 238;
                    break machine;
                  }
                  if (c === 58) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    break to273;
                  }
                  if (c === 0 || c === 10) {
                    stampEnd_1 = stampEnd;
                    stampEnd = p;
                    p = (p + 1) | 0;
                    onward = 270;
                    break machine;
                  }
                  if (c === 43 || c === 45) {
                    p = (p + 1) | 0;
                    break to337;
                  }
                  if (c === 90 || c === 122) {
                    p = (p + 1) | 0;
                    break to339;
                  }
                  if (((c - 48) >>> 0) <= 9) {
                    p = (p + 1) | 0;
                    // 376 FRACTION
                    c = p < end ? octets[p]! : -1;
                    if (c === 13) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 271;
                      break machine;
                    }
                    if (c === 32) {
                      messageStart = p + 1;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 238;
                      break machine;
                    }
                    if (c === 58) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      break to273;
                    }
                    if (c === 0 || c === 10) {
                      stampEnd_1 = stampEnd;
                      stampEnd = p;
                      p = (p + 1) | 0;
                      onward = 270;
                      break machine;
                    }
                    if (c === 43 || c === 45) {
                      p = (p + 1) | 0;
                      break to337;
                    }
                    if (c === 90 || c === 122) {
                      p = (p + 1) | 0;
                      break to339;
                    }
                    if (((c - 48) >>> 0) <= 9) {
                      p = (p + 1) | 0;
                      // 379 FRACTION
                      c = p < end ? octets[p]! : -1;
                      if (c === 13) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 271;
                        break machine;
                      }
                      if (c === 32) {
                        messageStart = p + 1;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 238;
                        break machine;
                      }
                      if (c === 58) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        break to273;
                      }
                      if (c === 0 || c === 10) {
                        stampEnd_1 = stampEnd;
                        stampEnd = p;
                        p = (p + 1) | 0;
                        onward = 270;
                        break machine;
                      }
                      if (c === 43 || c === 45) {
                        p = (p + 1) | 0;
                        break to337;
                      }
                      if (c === 90 || c === 122) {
                        p = (p + 1) | 0;
                        break to339;
                      }
                      if (((c - 48) >>> 0) <= 9) {
                        p = (p + 1) | 0;
                        // 381 FRACTION
                        c = p < end ? octets[p]! : -1;
                        if (c === 13) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 271;
                          break machine;
                        }
                        if (c === 32) {
                          messageStart = p + 1;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 238;
                          break machine;
                        }
                        if (c === 58) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          break to273;
                        }
                        if (c === 0 || c === 10) {
                          stampEnd_1 = stampEnd;
                          stampEnd = p;
                          p = (p + 1) | 0;
                          onward = 270;
                          break machine;
                        }
                        if (c === 43 || c === 45) {
                          p = (p + 1) | 0;
                          break to337;
                        }
                        if (c === 90 || c === 122) {
                          p = (p + 1) | 0;
                          break to339;
                        }
                        if (((c - 48) >>> 0) <= 9) {
                          p = (p + 1) | 0;
                          // 383 FRACTION
                          c = p < end ? octets[p]! : -1;
                          if (c === 13) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 271;
                            break machine;
                          }
                          if (c === 32) {
                            messageStart = p + 1;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 238;
                            break machine;
                          }
                          if (c === 58) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            break to273;
                          }
                          if (c === 0 || c === 10) {
                            stampEnd_1 = stampEnd;
                            stampEnd = p;
                            p = (p + 1) | 0;
                            onward = 270;
                            break machine;
                          }
                          if (c === 43 || c === 45) {
                            p = (p + 1) | 0;
                            break to337;
                          }
                          if (c === 90 || c === 122) {
                            p = (p + 1) | 0;
                            break to339;
                          }
                          if (c < 0) {
                            stampEnd = p;
                            break machine;
                          }
                          if (c < 0 || (sets7[c]! & 64) === 0) {
                            failure = 27;
                            break machine;
                          }
                          p = (p + 1) | 0;
                          onward = 37;
                          break machine;
                        }
                        if (c < 0) {
                          stampEnd = p;
                          break machine;
                        }
                        if (c < 0 || (sets7[c]! & 128) === 0) {
                          failure = 27;
                          break machine;
                        }
                        p = (p + 1) | 0;
                        onward = 37;
                        break machine;
                      }
                      if (c < 0) {
                        stampEnd = p;
                        break machine;
                      }
                      if (c < 0 || (sets7[c]! & 128) === 0) {
                        failure = 27;
                        break machine;
                      }
                      p = (p + 1) | 0;
                      onward = 37;
                      break machine;
                    }
                    if (c < 0) {
                      stampEnd = p;
                      break machine;
                    }
                    if (c < 0 || (sets7[c]! & 128) === 0) {
                      failure = 27;
                      break machine;
                    }
                    p = (p + 1) | 0;
                    onward = 37;
                    break machine;
                  }
                  if (c < 0) {
                    stampEnd = p;
                    break machine;
                  }
                  if (c < 0 || (sets7[c]! & 128) === 0) {
                    failure = 27;
                    break machine;
                  }
                  p = (p + 1) | 0;
                  onward = 37;
                  break machine;
                }
                if (c < 0) {
                  stampEnd = p;
                  break machine;
                }
                if (c < 0 || (sets7[c]! & 128) === 0) {
                  failure = 27;
                  break machine;
                }
                p = (p + 1) | 0;
                onward = 37;
                break machine;
              }
              if (c < 0) {
                stampEnd = p;
                break machine;
              }
              if (c < 0 || (sets7[c]! & 128) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c < 0) {
              stampEnd = p;
              break machine;
            }
            if (c < 0 || (sets7[c]! & 128) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            stampEnd = p;
            break machine;
          }
          if (c < 0 || (sets7[c]! & 128) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
    }
    break to339;
    } // to33
    // 33 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    // 53 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 79 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to95;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      break to78;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to75;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to76;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 29;
      break machine;
    }
    p = (p + 1) | 0;
    break to78;
    } // to32
    // 32 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    // 52 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 77 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to95;
      }
      if (c !== 48) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      break to78;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to75;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to76;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 29;
      break machine;
    }
    p = (p + 1) | 0;
    break to78;
    } // to75
    // 75 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 34;
      break machine;
    }
    p = (p + 1) | 0;
    break to78;
    } // to76
    // 76 DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to95;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 29;
      break machine;
    }
    p = (p + 1) | 0;
    } // to78
    // 78 DAY
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    } // to95
    to143: {
    if (end - p >= 8) {
      to124: {
      to107: {
      to125: {
      // 95 BSD-STAMP
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to107;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 108 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to125;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to124;
      }
      if (c !== 50) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 109 STAMP-YEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to125;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 41;
        break machine;
      }
      p = (p + 1) | 0;
      break to124;
      } // to125
      // 125 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to143;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 45;
        break machine;
      }
      p = (p + 1) | 0;
      // 144 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 165 STAMP-YEAR
      c = octets[p]!;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 178 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 193 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to124;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      } // to107
      // 107 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to124
      // 124 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to124: {
      to107: {
      to125: {
      // 95 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to107;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 108 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to125;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to124;
      }
      if (c !== 50) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 109 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to125;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 41;
        break machine;
      }
      p = (p + 1) | 0;
      break to124;
      } // to125
      // 125 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to143;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 45;
        break machine;
      }
      p = (p + 1) | 0;
      // 144 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 165 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 178 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 193 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to124;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      } // to107
      // 107 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to124
      // 124 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to143
    if (end - p >= 4) {
      // 143 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 164 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 177 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 192 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 143 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 164 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 177 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 192 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 12) {
      // 203 TIME-SECOND
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 216 TIME-SECOND
      c = octets[p]!;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 227;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        break to228;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        // 229 BSD-TIME
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        // 245 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 262 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 280 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 292 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 303 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 319 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 334 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 342 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 350 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c > 0 && c !== 10) {
          failure = 84;
          break machine;
        }
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 226;
        break machine;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c > 0 && c !== 10) {
        failure = 64;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    } else { // near the end
      // 203 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 216 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 227;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        break to228;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        // 229 BSD-TIME
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        // 245 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 262 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 280 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 292 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 303 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 319 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 334 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 342 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 72;
          break machine;
        }
        p = (p + 1) | 0;
        // 350 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 227;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          break to228;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c !== 0 && c !== 10) {
          failure = 84;
          break machine;
        }
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 226;
        break machine;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 64;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    }
    } // to228
    // 228 BSD-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 238;
      break machine;
    }
    if (c === 45) {
      hostnameStart = p;
      appNameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 239;
      break machine;
    }
    if (c === 50) {
      hostnameStart = p;
      appNameStart = p;
      p = (p + 1) | 0;
      // 242 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        hostnameEnd = p;
        messageStart = p + 1;
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 255;
        break machine;
      }
      if (c === 48) {
        p = (p + 1) | 0;
        // 258 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          hostnameEnd = p;
          messageStart = p + 1;
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 255;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 257;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (c >= 0 && (sets8[c]! & 1) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          onward = 276;
          break machine;
        }
        if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 275;
          break machine;
        }
        if (c >= 0 && (sets8[c]! & 2) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          onward = 240;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          stampEnd = stampEnd_1;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 2) === 0) {
          failure = 27;
          break machine;
        }
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 257;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c >= 0 && (sets8[c]! & 1) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c >= 0 && (sets8[c]! & 4) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 256;
        break machine;
      }
      if (c >= 0 && (sets8[c]! & 2) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 240;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        stampEnd = stampEnd_1;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 27;
        break machine;
      }
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 58) {
      hostnameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 243;
      break machine;
    }
    if (c === 76 || c === 108) {
      hostnameStart = p;
      appNameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 244;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      appNameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 8) !== 0) {
      hostnameStart = p;
      appNameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 241;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 16) !== 0) {
      hostnameStart = p;
      appNameStart = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      stampEnd = stampEnd_1;
      break machine;
    }
    if (c < 0 || (sets8[c]! & 32) === 0) {
      failure = 27;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to337
    to366: {
    if (end - p >= 4) {
      to352: {
      // 337 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 346 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to352;
        }
        if (c > 47 && c < 52) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (((c - 48) >>> 0) <= 1) {
        p = (p + 1) | 0;
        // 345 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to352;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 47 && c < 51) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to352
      // 352 TIME-HOUR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        // 359 TIME-NUMOFFSET
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          break to366;
        }
        if (c > 47 && c < 54) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c > 57 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      to352: {
      // 337 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 346 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to352;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 52) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (((c - 48) >>> 0) <= 1) {
        p = (p + 1) | 0;
        // 345 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to352;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 47 && c < 51) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to352
      // 352 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        // 359 TIME-NUMOFFSET
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          break to366;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 47 && c < 54) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 57 && c < 59) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to366
    // 366 TIME-MINUTE
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to339;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 47 && c < 58) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to339
    // 339 OFFSET
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 271;
      break machine;
    }
    if (c === 32) {
      messageStart = p + 1;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 238;
      break machine;
    }
    if (c === 58) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      break to273;
    }
    if (c === 0 || c === 10) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 270;
      break machine;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c < 0 || (sets6[c]! & 32) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to273
    // 273 AFTER-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 246;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      stampEnd = stampEnd_1;
      break machine;
    }
    if ((c >>> 0) > 31 && c < 33) {
      failure = 26;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.stampEnd = stampEnd;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  return onward;
}

/** Part 4 of SYSLOG, 65 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog4(octets: Uint8Array, end: number, frame: SyslogFrame, entry: number): number {
  end |= 0;
  let { p, failure, hostnameEnd, hostnameStart, appNameEnd, appNameStart, messageEnd, messageStart, stampEnd, appNameEnd_1, stampEnd_1 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets8 = SETS_8;
  const sets9 = SETS_9;
  const sets10 = SETS_10;
  machine: {
    let c = 0;
    to260: {
    to259: {
    to257: {
    to287: {
    to270: {
    to275: {
    to256: {
    to241: {
    to244: {
    to243: {
    to239: {
    to238: {
    to271: {
    to227: {
    to55: {
    to13: {
    if (entry === 1) {
      // 1 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      break to13;
    }
    if (entry === 13) {
      break to13;
    }
    if (entry === 55) {
      break to55;
    }
    if (entry === 227) {
      break to227;
    }
    if (entry === 238) {
      break to238;
    }
    if (entry === 239) {
      break to239;
    }
    if (entry === 241) {
      break to241;
    }
    if (entry === 243) {
      break to243;
    }
    if (entry === 244) {
      break to244;
    }
    if (entry === 256) {
      break to256;
    }
    if (entry === 257) {
      break to257;
    }
    if (entry === 270) {
      break to270;
    }
    if (entry === 271) {
      break to271;
    }
    if (entry === 275) {
      break to275;
    }
    // 276 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      break to257;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      // 288 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to271;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd = p;
        p = (p + 1) | 0;
        break to238;
      }
      if (c === 58) {
        appNameEnd_1 = p;
        stampEnd = p;
        p = (p + 1) | 0;
        // 301 FRAME-TRAILER
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          {
            stampEnd = stampEnd_1;
            const appNameEnd_before = appNameEnd;
            appNameEnd = appNameEnd_1;
            appNameEnd_1 = appNameEnd_before;
          }
          p = (p + 1) | 0;
          onward = 84;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          onward = 246;
          break machine;
        }
        if (c === 58) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to260;
        }
        if (c === 0 || c === 10) {
          {
            stampEnd = stampEnd_1;
            const appNameEnd_before = appNameEnd;
            appNameEnd = appNameEnd_1;
            appNameEnd_1 = appNameEnd_before;
          }
          p = (p + 1) | 0;
          onward = 83;
          break machine;
        }
        if (c >= 0 && (sets8[c]! & 64) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to259;
        }
        if (c < 0) {
          appNameEnd = appNameEnd_1;
          stampEnd = stampEnd_1;
          break machine;
        }
        if (c < 0 || (sets8[c]! & 128) === 0) {
          failure = 32;
          break machine;
        }
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 0 || c === 10) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to270;
      }
      if (c >= 0 && (sets8[c]! & 1) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 1) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 240;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c < 0 || (sets9[c]! & 2) === 0) {
        failure = 27;
        break machine;
      }
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      break to287;
    }
    if (c >= 0 && (sets8[c]! & 2) !== 0) {
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      stampEnd = stampEnd_1;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to13
    // 13 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 28 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 35 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c !== 45) {
      failure = 24;
      break machine;
    }
    p = (p + 1) | 0;
    } // to55
    to145: {
    if (end - p >= 5) {
      to96: {
      // 55 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 80 DATE-MONTH
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 34;
          break machine;
        }
        p = (p + 1) | 0;
        break to96;
      }
      if (c !== 49) {
        failure = 30;
        break machine;
      }
      p = (p + 1) | 0;
      // 81 DATE-MONTH
      c = octets[p]!;
      if (((c - 48) >>> 0) > 2) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      } // to96
      // 96 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 110 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 126 DATE-MDAY
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 34;
          break machine;
        }
        p = (p + 1) | 0;
        break to145;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 128 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 30;
          break machine;
        }
        p = (p + 1) | 0;
        break to145;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 41;
        break machine;
      }
      p = (p + 1) | 0;
      // 127 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to96: {
      // 55 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 80 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 34;
          break machine;
        }
        p = (p + 1) | 0;
        break to96;
      }
      if (c !== 49) {
        failure = 30;
        break machine;
      }
      p = (p + 1) | 0;
      // 81 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 2) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      } // to96
      // 96 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 110 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 126 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 34;
          break machine;
        }
        p = (p + 1) | 0;
        break to145;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 128 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 30;
          break machine;
        }
        p = (p + 1) | 0;
        break to145;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 41;
        break machine;
      }
      p = (p + 1) | 0;
      // 127 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to145
    if (end - p >= 4) {
      // 145 DATE-MDAY
      c = octets[p]!;
      if ((sets9[c]! & 4) === 0) {
        failure = 49;
        break machine;
      }
      p = (p + 1) | 0;
      to194: {
      // 166 ISO-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 180 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to194;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 179 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to194
      // 194 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 145 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets9[c]! & 4) === 0) {
        failure = 49;
        break machine;
      }
      p = (p + 1) | 0;
      to194: {
      // 166 ISO-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 180 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to194;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 179 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to194
      // 194 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 204 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 217 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 247 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 204 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 217 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 247 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 18) {
      // 263 TIME-SECOND
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      to295: {
      to293: {
      // 281 TIME-SECOND
      c = octets[p]!;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to227;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd = p;
        p = (p + 1) | 0;
        break to238;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        // 294 BSD-TIME
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        // 306 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 321 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 336 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 344 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 351 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 358 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 365 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 371 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 375 FRACTION
        c = octets[p]!;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c <= 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c !== 90 && c !== 122) {
          failure = 103;
          break machine;
        }
        p = (p + 1) | 0;
        break to295;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c <= 0 || c === 10) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 226;
        break machine;
      }
      if (c === 43 || c === 45) {
        p = (p + 1) | 0;
        break to293;
      }
      if (c !== 90 && c !== 122) {
        failure = 80;
        break machine;
      }
      p = (p + 1) | 0;
      break to295;
      } // to293
      to320: {
      // 293 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 305 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to320;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 304 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to320
      // 320 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 335 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 343 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to295
      // 295 OFFSET
      c = octets[p]!;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to227;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd = p;
        p = (p + 1) | 0;
        break to238;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c > 0 && c !== 10) {
        failure = 84;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    } else { // near the end
      // 263 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      to295: {
      to293: {
      // 281 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to227;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd = p;
        p = (p + 1) | 0;
        break to238;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        // 294 BSD-TIME
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        // 306 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 321 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 336 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 344 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 351 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 358 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 365 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 371 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c === 90 || c === 122) {
          p = (p + 1) | 0;
          break to295;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 87;
          break machine;
        }
        p = (p + 1) | 0;
        // 375 FRACTION
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd = p;
          p = (p + 1) | 0;
          break to227;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd = p;
          p = (p + 1) | 0;
          break to238;
        }
        if (c === 58) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 230;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 226;
          break machine;
        }
        if (c === 43 || c === 45) {
          p = (p + 1) | 0;
          break to293;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c !== 90 && c !== 122) {
          failure = 103;
          break machine;
        }
        p = (p + 1) | 0;
        break to295;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c === 0 || c === 10) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 226;
        break machine;
      }
      if (c === 43 || c === 45) {
        p = (p + 1) | 0;
        break to293;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c !== 90 && c !== 122) {
        failure = 80;
        break machine;
      }
      p = (p + 1) | 0;
      break to295;
      } // to293
      to320: {
      // 293 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 305 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 41;
          break machine;
        }
        p = (p + 1) | 0;
        break to320;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 304 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to320
      // 320 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 44;
        break machine;
      }
      p = (p + 1) | 0;
      // 335 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 48;
        break machine;
      }
      p = (p + 1) | 0;
      // 343 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to295
      // 295 OFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to227;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd = p;
        p = (p + 1) | 0;
        break to238;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 230;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c !== 0 && c !== 10) {
        failure = 84;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 226;
      break machine;
    }
    } // to227
    // 227 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c !== 10) {
      failure = 68;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 226;
    break machine;
    } // to271
    // 271 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 10) {
      p = (p + 1) | 0;
      break to270;
    }
    if (c < 0) {
      messageEnd = p;
      stampEnd = stampEnd_1;
      break machine;
    }
    if ((c >>> 0) > 9 && c < 11) {
      failure = 32;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to238
    // 238 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip4(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 45) {
      hostnameStart = p;
      appNameStart = p;
      p = (p + 1) | 0;
      break to239;
    }
    if (c === 58) {
      hostnameStart = p;
      p = (p + 1) | 0;
      break to243;
    }
    if (c === 76 || c === 108) {
      hostnameStart = p;
      appNameStart = p;
      p = (p + 1) | 0;
      break to244;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      appNameStart = p;
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      hostnameStart = p;
      appNameStart = p;
      p = (p + 1) | 0;
      break to241;
    }
    if (c >= 0 && (sets8[c]! & 16) !== 0) {
      hostnameStart = p;
      appNameStart = p;
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets8[c]! & 32) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to239
    // 239 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 59;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to243
    // 243 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to260;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to259;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets9[c]! & 8) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to244
    if (end - p >= 4) {
      // 244 TAG
      c = octets[p]!;
      if (c === 32) {
        hostnameEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        onward = 255;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 261 TAG
        c = octets[p]!;
        if (c === 32) {
          hostnameEnd = p;
          messageStart = p + 1;
          p = (p + 1) | 0;
          onward = 255;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 279 TAG
          c = octets[p]!;
          if (c === 32) {
            hostnameEnd = p;
            messageStart = p + 1;
            p = (p + 1) | 0;
            onward = 255;
            break machine;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 291 TAG
            c = octets[p]!;
            if (c === 58) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              onward = 59;
              break machine;
            }
            if (c === 91) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              onward = 60;
              break machine;
            }
            if ((sets8[c]! & 1) !== 0) {
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if ((sets9[c]! & 1) !== 0) {
              p = (p + 1) | 0;
              onward = 240;
              break machine;
            }
            if ((sets0[c]! & 16) === 0) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets8[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if ((sets9[c]! & 16) !== 0) {
            p = (p + 1) | 0;
            onward = 240;
            break machine;
          }
          if ((sets0[c]! & 2) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets8[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if ((sets9[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 240;
          break machine;
        }
        if ((sets0[c]! & 2) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if ((sets8[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if ((sets9[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 240;
        break machine;
      }
      if ((sets0[c]! & 2) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 244 TAG
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        hostnameEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        onward = 255;
        break machine;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 59;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 60;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 261 TAG
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          hostnameEnd = p;
          messageStart = p + 1;
          p = (p + 1) | 0;
          onward = 255;
          break machine;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 59;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 60;
          break machine;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 279 TAG
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            hostnameEnd = p;
            messageStart = p + 1;
            p = (p + 1) | 0;
            onward = 255;
            break machine;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 59;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 60;
            break machine;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 291 TAG
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              onward = 59;
              break machine;
            }
            if (c === 91) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              onward = 60;
              break machine;
            }
            if (c >= 0 && (sets8[c]! & 1) !== 0) {
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if (c >= 0 && (sets9[c]! & 1) !== 0) {
              p = (p + 1) | 0;
              onward = 240;
              break machine;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if (c < 0 || (sets0[c]! & 16) === 0) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c >= 0 && (sets8[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
          }
          if (c >= 0 && (sets9[c]! & 16) !== 0) {
            p = (p + 1) | 0;
            onward = 240;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets0[c]! & 2) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets8[c]! & 1) !== 0) {
          p = (p + 1) | 0;
          onward = 39;
          break machine;
        }
        if (c >= 0 && (sets9[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 240;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets0[c]! & 2) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c >= 0 && (sets8[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        onward = 240;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to241
    // 241 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to257;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to256;
    }
    if (c >= 0 && (sets8[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to256
    // 256 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to257;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to275;
    }
    if (c >= 0 && (sets8[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to275
    // 275 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to257;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to287;
    }
    if (c >= 0 && (sets8[c]! & 2) !== 0) {
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to270
    // 270 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    if (c < 0) {
      failure = 32;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to287
    // 287 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to257;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 60;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 1) !== 0) {
      p = (p + 1) | 0;
      onward = 240;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to257
    // 257 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      p = (p + 1) | 0;
      onward = 84;
      break machine;
    }
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 58) {
      appNameEnd = appNameEnd_1;
      p = (p + 1) | 0;
      break to260;
    }
    if (c === 0 || c === 10) {
      p = (p + 1) | 0;
      onward = 83;
      break machine;
    }
    if (c >= 0 && (sets8[c]! & 64) !== 0) {
      appNameEnd = appNameEnd_1;
      p = (p + 1) | 0;
      break to259;
    }
    if (c < 0) {
      break machine;
    }
    if (c < 0 || (sets8[c]! & 128) === 0) {
      failure = 32;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to259
    if (end - p >= 4) {
      // 259 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to260;
      }
      if ((sets8[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        // 277 IPV6-ADDRESS
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          break to260;
        }
        if ((sets8[c]! & 64) !== 0) {
          p = (p + 1) | 0;
          // 289 IPV6-ADDRESS
          c = octets[p]!;
          if (c === 58) {
            p = (p + 1) | 0;
            break to260;
          }
          if ((sets8[c]! & 64) !== 0) {
            p = (p + 1) | 0;
            // 302 IPV6-ADDRESS
            c = octets[p]!;
            if (c === 58) {
              p = (p + 1) | 0;
              break to260;
            }
            if (c > 57 && c < 59) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets9[c]! & 8) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if ((sets9[c]! & 8) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if ((sets9[c]! & 8) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    } else { // near the end
      // 259 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to260;
      }
      if (c >= 0 && (sets8[c]! & 64) !== 0) {
        p = (p + 1) | 0;
        // 277 IPV6-ADDRESS
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          break to260;
        }
        if (c >= 0 && (sets8[c]! & 64) !== 0) {
          p = (p + 1) | 0;
          // 289 IPV6-ADDRESS
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            p = (p + 1) | 0;
            break to260;
          }
          if (c >= 0 && (sets8[c]! & 64) !== 0) {
            p = (p + 1) | 0;
            // 302 IPV6-ADDRESS
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              p = (p + 1) | 0;
              break to260;
            }
            if (c < 0) {
              messageEnd = p;
              break machine;
            }
            if ((c >>> 0) > 57 && c < 59) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets9[c]! & 8) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets9[c]! & 8) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets9[c]! & 8) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to260
    // 260 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets9[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets9[(c = octets[p]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets9[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 32) {
      hostnameEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 255;
      break machine;
    }
    if (c === 37) {
      p = (p + 1) | 0;
      // 278 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets10[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        // 290 IPV6-ADDRESS
        if (end - p < 12) {
          while (p < end && (sets10[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (sets10[(c = octets[p]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
          && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
          && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
          && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
        ) {
          p = (p + 1) | 0;
          while (p < end && (sets10[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 32) {
          hostnameEnd = p;
          messageStart = p + 1;
          p = (p + 1) | 0;
          onward = 255;
          break machine;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 2) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 4) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 8) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.stampEnd = stampEnd;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  return onward;
}

/** Part 5 of SYSLOG, 15 of 384 states: runs until the machine ends (-1) or goes on in another part's state. */
function runSyslog5(octets: Uint8Array, end: number, frame: SyslogFrame, entry: number): number {
  end |= 0;
  let { p, failure, hostnameEnd, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, appNameEnd_1, procIdEnd_1 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets8 = SETS_8;
  const sets9 = SETS_9;
  const sets10 = SETS_10;
  machine: {
    let c = 0;
    to37: {
    to60: {
    to83: {
    to84: {
    to59: {
    to39: {
    to246: {
    to255: {
    if (entry === 37) {
      break to37;
    }
    if (entry === 39) {
      break to39;
    }
    if (entry === 59) {
      break to59;
    }
    if (entry === 60) {
      break to60;
    }
    if (entry === 83) {
      break to83;
    }
    if (entry === 84) {
      break to84;
    }
    if (entry === 226) {
      // 226 FRAME-TRAILER
      c = p < end ? octets[p]! : -1;
      if (c < 0) {
        break machine;
      }
      failure = 67;
      break machine;
    }
    if (entry === 230) {
      // 230 AFTER-STAMP
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 69;
        break machine;
      }
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to246;
    }
    if (entry === 240) {
      // 240 TAG
      if (end - p < 12) {
        while (p < end && (sets9[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets9[(c = octets[p]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      ) {
        p = (p + 1) | 0;
        while (p < end && (sets9[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c === 32) {
        hostnameEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to255;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to59;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to60;
      }
      if (c >= 0 && (sets8[c]! & 1) !== 0) {
        p = (p + 1) | 0;
        break to39;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    }
    if (entry === 246) {
      break to246;
    }
    } // to255
    // 255 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip4(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      // 274 AFTER-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to246;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if ((c >>> 0) > 31 && c < 33) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    }
    if (c >= 0 && (sets1[c]! & 4) !== 0) {
      appNameStart = p;
      p = (p + 1) | 0;
      break to39;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets8[c]! & 32) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to246
    // 246 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip4(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c >= 0 && (sets1[c]! & 4) !== 0) {
      appNameStart = p;
      p = (p + 1) | 0;
      break to39;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 8) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to39
    // 39 TAG
    if (end - p < 12) {
      while (p < end && (sets1[octets[p]!]! & 4) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets1[(c = octets[p]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
      && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
      && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
      && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0 && (sets1[(c = octets[p = (p + 1) | 0]!)]! & 4) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets1[octets[p]!]! & 4) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to59;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to60;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets0[c]! & 16) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to59
    // 59 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      p = (p + 1) | 0;
      break to84;
    }
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to37;
    }
    if (c === 0 || c === 10) {
      p = (p + 1) | 0;
      break to83;
    }
    if (c < 0) {
      break machine;
    }
    if (c < 0 || (sets10[c]! & 16) === 0) {
      failure = 32;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to84
    // 84 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 10) {
      p = (p + 1) | 0;
      break to83;
    }
    if (c < 0) {
      appNameEnd = appNameEnd_1;
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 9 && c < 11) {
      failure = 32;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to83
    // 83 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    if (c < 0) {
      failure = 32;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to60
    // 60 TAGGED
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      procIdStart = p;
      p = (p + 1) | 0;
      // 85 PID
      if (end - p < 12) {
        while (p < end && (sets10[octets[p]!]! & 32) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets10[(c = octets[p]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
        && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
        && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
        && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 32) !== 0
      ) {
        p = skip5(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c === 93) {
        procIdEnd_1 = procIdEnd;
        procIdEnd = p;
        p = (p + 1) | 0;
        // 98 TAGGED
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          // 111 TAGGED
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageStart = p + 1;
            p = (p + 1) | 0;
            break to37;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if ((c >>> 0) > 31 && c < 33) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          break to37;
        }
        if (c < 0) {
          appNameEnd = appNameEnd_1;
          procIdEnd = procIdEnd_1;
          messageEnd = p;
          break machine;
        }
        if ((c >>> 0) > 57 && c < 59) {
          failure = 26;
          break machine;
        }
        appNameEnd = appNameEnd_1;
        procIdEnd = procIdEnd_1;
        p = (p + 1) | 0;
        break to37;
      }
      if (c < 0) {
        appNameEnd = appNameEnd_1;
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 26;
        break machine;
      }
      appNameEnd = appNameEnd_1;
      p = (p + 1) | 0;
      break to37;
    }
    if (c < 0) {
      appNameEnd = appNameEnd_1;
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 128) === 0) {
      failure = 26;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    } // to37
    // 37 CONTENT
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    failure = 26;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.hostnameEnd = hostnameEnd;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.procIdEnd = procIdEnd;
  frame.procIdStart = procIdStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.procIdEnd_1 = procIdEnd_1;
  return onward;
}

/**
 * Matches `octets[start..end)` with SYSLOG. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseSyslog<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof SyslogCaptures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let tape: Int32Array = NO_RECORDS;
  let tapeStart = 0;
  let taped = 0;
  let priorityEnd = -1;
  let priorityStart = -1;
  let versionEnd = -1;
  let versionStart = -1;
  let timestampEnd = -1;
  let timestampStart = -1;
  let hostnameEnd = -1;
  let hostnameStart = -1;
  let appNameEnd = -1;
  let appNameStart = -1;
  let procIdEnd = -1;
  let procIdStart = -1;
  let msgIdEnd = -1;
  let msgIdStart = -1;
  let messageEnd = -1;
  let messageStart = -1;
  let bomEnd = -1;
  let bomStart = -1;
  let stampEnd = -1;
  let stampStart = -1;
  let appNameEnd_1 = -1;
  let procIdEnd_1 = -1;
  let hostnameCount = 0;
  let appNameCount = 0;
  let procidCount = 0;
  let msgidCount = 0;
  let stampEnd_1 = -1;
  let structuredData_idStart = -1;
  let sdNameCount = 0;
  let structuredData_params_nameStart = -1;
  let sdNameCount2 = 0;
  let structuredData_params_nameEnd = -1;
  let structuredData_params_valueStart = -1;
  const frame: SyslogFrame = { start, p, failure, tape, tapeStart, taped, priorityEnd, priorityStart, versionEnd, versionStart, timestampEnd, timestampStart, hostnameEnd, hostnameStart, appNameEnd, appNameStart, procIdEnd, procIdStart, msgIdEnd, msgIdStart, messageEnd, messageStart, bomEnd, bomStart, stampEnd, stampStart, appNameEnd_1, procIdEnd_1, hostnameCount, appNameCount, procidCount, msgidCount, stampEnd_1, structuredData_idStart, sdNameCount, structuredData_params_nameStart, sdNameCount2, structuredData_params_nameEnd, structuredData_params_valueStart };
  let onward = 0;
  while (onward >= 0) {
    switch (onward) {
      case 0:
        onward = runSyslog0(octets, end, frame);
        break;
      case 43:
      case 62:
      case 63:
      case 120:
      case 122:
      case 142:
        onward = runSyslog1(octets, end, frame, onward);
        break;
      case 99:
      case 112:
      case 113:
      case 114:
        onward = runSyslog2(octets, end, frame, onward);
        break;
      case 5:
      case 6:
      case 7:
      case 8:
      case 9:
      case 10:
      case 11:
      case 12:
      case 228:
      case 273:
      case 337:
      case 338:
      case 339:
        onward = runSyslog3(octets, end, frame, onward);
        break;
      case 1:
      case 13:
      case 55:
      case 227:
      case 238:
      case 239:
      case 241:
      case 243:
      case 244:
      case 256:
      case 257:
      case 270:
      case 271:
      case 275:
      case 276:
        onward = runSyslog4(octets, end, frame, onward);
        break;
      case 37:
      case 39:
      case 59:
      case 60:
      case 83:
      case 84:
      case 226:
      case 230:
      case 240:
      case 246:
      case 255:
        onward = runSyslog5(octets, end, frame, onward);
        break;
    }
  }
  ({ p, failure, tape, tapeStart, taped, priorityEnd, priorityStart, versionEnd, versionStart, timestampEnd, timestampStart, hostnameEnd, hostnameStart, appNameEnd, appNameStart, procIdEnd, procIdStart, msgIdEnd, msgIdStart, messageEnd, messageStart, bomEnd, bomStart, stampEnd, stampStart, appNameEnd_1, procIdEnd_1, hostnameCount, appNameCount, procidCount, msgidCount, stampEnd_1, structuredData_idStart, sdNameCount, structuredData_params_nameStart, sdNameCount2, structuredData_params_nameEnd, structuredData_params_valueStart } = frame);
  if (taped > tapeStart) {
    if (tape !== spareTape) {
      spareTape = tape;
    }
    spareFrom = taped;
  }
  return new Match(octets, failure, p, priorityStart, priorityEnd, versionStart, versionEnd, timestampStart, timestampEnd, hostnameStart, hostnameEnd, appNameStart, appNameEnd, procIdStart, procIdEnd, msgIdStart, msgIdEnd, messageStart, messageEnd, bomStart, bomEnd, stampStart, stampEnd, tape, tapeStart, taped);
}

/** US-ASCII octets as text. */
export function decodeAscii(octets: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(octets[i]!);
  return text;
}

/** Decimal digits as a number. */
export function decodeInteger(octets: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + octets[i]! - 48;
  return value;
}

/** An RFC 3339 date-time as nanoseconds since 1970-01-01T00:00:00Z; leap seconds are not counted. */
export function decodeNanos(octets: Uint8Array, start: number, end: number): bigint {
  const digits = (at: number, count: number) => {
    let value = 0;
    for (let i = at; i < at + count; i++) value = value * 10 + octets[i]! - 48;
    return value;
  };
  const year = digits(start, 4);
  const month = digits(start + 5, 2);
  // Days since the epoch, with years that start in March so that the leap day is the last one.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(start + 8, 2) - 1;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
  let seconds = days * 86400 + digits(start + 11, 2) * 3600 + digits(start + 14, 2) * 60 + digits(start + 17, 2);
  const last = octets[end - 1]!;
  const isUtc = last === 90 || last === 122; // Z or z
  const fractionEnd = isUtc ? end - 1 : end - 6;
  if (!isUtc) {
    const offset = digits(end - 5, 2) * 3600 + digits(end - 2, 2) * 60;
    seconds += octets[end - 6] === 45 ? offset : -offset;
  }
  const fractionDigits = Math.min(9, Math.max(0, fractionEnd - (start + 20)));
  const nanos = digits(start + 20, fractionDigits) * 10 ** (9 - fractionDigits);
  return BigInt(seconds) * 1000000000n + BigInt(nanos);
}

const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(octets.subarray(start, end));
}
