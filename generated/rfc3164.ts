// Generated from grammar/rfc3164.abnf. Do not edit; run `npm run generate`.
/** What kind of failure: the code of the innermost rule that has one. */
export type FailureCode =
  | "cisco"
  | "hostname"
  | "message"
  | "mnemonic"
  | "pri"
  | "prival"
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
  { code: "syntax", rule: "BSD-MSG", text: "this is no BSD-MSG", expected: "any octet or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "any octet or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "any octet or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or \"0\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"0\" or \"1\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"2\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"3\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit or \":\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\" to \"5\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \"T\" or \"t\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \".\", \":\" or the end" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "the end" },
  { code: "trailer", rule: "FRAME-TRAILER", text: "a frame ends after one LF, CR LF or NUL", expected: "%x0A" },
  { code: "syntax", rule: "BSD-MSG", text: "this is no BSD-MSG", expected: "a space" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, %x00, %x0A, %x0D, a space, \":\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \":\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \"+\", \"-\", \".\", \":\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a letter, the start of a UTF-8 sequence, a UTF-8 continuation octet, %x00 to \"/\", \":\" to \"@\", \"[\" to \"`\", \"{\" to %x7F, %xC0, %xC1, %xF5 to %xFF or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, %x00, %x0A, %x0D, a space, \"+\", \"-\", \":\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "%x00, %x0A, %x0D, a space, \"+\", \"-\", \":\", \"Z\", \"z\" or the end" },
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "\"<\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"A\", \"D\", \"F\", \"J\", \"M\" to \"O\" or \"S\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"p\" or \"u\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"e\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"a\" or \"u\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"a\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"o\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"c\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"r\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"g\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"b\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"n\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"l\" or \"n\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"r\" or \"y\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"v\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"t\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"p\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "a space" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "a space or \"1\" to \"3\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "a space, \"1\" or \"2\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "a digit" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"0\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"0\" or \"1\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"0\" to \"2\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"0\" to \"3\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\":\"" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "\"0\" to \"5\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\" or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, a space or \"-\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, a space, \"-\", \".\" or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, a space, \".\", \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space, \"-\", \".\", \":\", \"G\" to \"Z\" or \"g\" to \"z\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a space, \"-\", \".\" or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, a space, \"-\", \".\", \":\", \"G\" to \"Z\" or \"g\" to \"z\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a space, \"-\", \".\" or \"5\" to \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a space, \"-\", \".\", \"0\" to \"4\" or \"6\" to \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a space, \"-\", \".\", \"0\" to \"5\" or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, a space, \"-\" or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, a space, \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space, \"-\", \":\", \"G\" to \"Z\" or \"g\" to \"z\"" },
  { code: "message", rule: "STRICT-CONTENT", text: "the text is printable US-ASCII characters and spaces", expected: "a printable US-ASCII character, %x00, %x0A, %x0D, a space or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \".\", \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a space, \"-\", \".\" or \"6\" to \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space, \"-\", \".\", \"0\" to \"5\", \":\", \"G\" to \"Z\" or \"g\" to \"z\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, a space, \"%\", \".\", \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "message", rule: "STRICT-CONTENT", text: "the text is printable US-ASCII characters and spaces", expected: "%x00, %x0A, %x0D, a space to \"/\", \":\" to \"@\", \"[\" to \"`\", \"{\" to \"~\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\".\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit or \".\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\", \".\" or \"_\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\".\" or \"0\" to \"5\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space or \":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\":\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, a space, \"-\", \".\" or \"_\"" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit or a space" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a space or \"0\" to \"5\"" },
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "a letter, a digit, \"%\", \"*\", \"-\" to \"/\", \"<\", \"@\", \"[\" or \"_\"" },
  { code: "mnemonic", rule: "MESSAGE-NAME", text: "a message of IOS is named like %SYS-5-CONFIG_I", expected: "a letter, a digit or \"_\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit, \"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, \"-\" to \"/\", \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, \"-\" to \"/\", \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, \"-\" to \"/\", \"9\", \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, \"-\" to \"8\", \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, \"-\" to \"/\", \"1\" to \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, \"-\" to \"0\", \":\", \"@\" or \"_\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"S\" or \"s\"" },
  { code: "mnemonic", rule: "MESSAGE-NAME", text: "a message of IOS is named like %SYS-5-CONFIG_I", expected: "a letter, a digit, \"-\" or \"_\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a digit, \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit, \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"P\", \"U\", \"p\" or \"u\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"E\" or \"e\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"A\", \"U\", \"a\" or \"u\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"A\" or \"a\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"O\" or \"o\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"C\" or \"c\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a space" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"Y\" or \"y\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a digit, \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a digit or \":\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit, \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"R\" or \"r\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"G\" or \"g\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"B\" or \"b\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"N\" or \"n\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"L\", \"N\", \"l\" or \"n\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"R\", \"Y\", \"r\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"V\" or \"v\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"T\" or \"t\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"P\" or \"p\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a digit, a space, \"%\", \"*\", \".\", \"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a digit or a space" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, a space, \"%\", \"*\", \"-\" to \"/\", \"@\" or \"_\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a space" },
  { code: "pri", rule: "PRI", text: "PRI is a number from 0 to 191 in angle brackets", expected: "a letter, a digit, a space, \"%\", \"*\", \"-\" to \"/\", \":\", \"@\", \"[\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, a space, \"-\" to \"/\", \":\", \"@\" or \"_\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a digit" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a digit, \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "\":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"9\", \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\" to \"8\", \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"1\" to \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\", \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "mnemonic", rule: "MESSAGE-NAME", text: "a message of IOS is named like %SYS-5-CONFIG_I", expected: "a space or \"%\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a space, \"-\" to \"/\", \":\", \"@\" or \"_\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, a space, \"%\", \"*\", \"-\" to \"/\", \":\", \"@\", \"[\" or \"_\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit or a space" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, \"-\" to \"/\", \"@\" or \"_\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"L\" or \"l\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit, a space, \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\":\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "cisco", rule: "CISCO-ORIGIN", text: "IOS writes counter, host, sequence number, time and %FACILITY-SEVERITY-MNEMONIC before the text", expected: "a letter, a digit, a space, \"%\", \"*\", \"-\" to \"/\", \"@\", \"[\" or \"_\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"1\" to \"9\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space or \"0\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space, \"0\" or \"1\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"O\" or \"o\"" },
  { code: "mnemonic", rule: "MESSAGE-NAME", text: "a message of IOS is named like %SYS-5-CONFIG_I", expected: "a letter, a digit, a space, \"-\", \":\" or \"_\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\" to \"2\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"G\" or \"g\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a space or \":\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "any octet or the end" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space, \":\", \"D\", \"H\", \"W\", \"Y\", \"d\", \"h\", \"w\" or \"y\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\" to \"3\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"@\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\":\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit or \":\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "\"9\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\" to \"5\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a printable US-ASCII character except \"]\" or a space" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a printable US-ASCII character or a space" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space, \".\" or \":\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a letter or \"2\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "\"0\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a letter, a digit, \"+\", \"-\", \"/\", \":\" or \"_\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a digit, a space or \":\"" },
  { code: "timestamp", rule: "IOS-STAMP", text: "the time is like Oct 11 22:14:15.003 or 00:20:10", expected: "a space or \":\"" },
  { code: "syntax", rule: "CISCO-MSG", text: "this is no CISCO-MSG", expected: "a letter" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, \"A\", \"D\", \"F\", \"J\", \"M\" to \"O\", \"S\", \"a\", \"d\", \"f\", \"j\", \"m\" to \"o\" or \"s\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space, \".\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"2\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"0\"" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, a space or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a space or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"+\", \"-\", \".\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "a digit, \"+\", \"-\", \"Z\", \"z\" or the end" },
  { code: "timestamp", rule: "BSD-TIMESTAMP", text: "a timestamp is like Oct 11 22:14:15, with a year, fraction or in ISO 8601 form at will", expected: "\"+\", \"-\", \"Z\", \"z\" or the end" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\" to \"/\", \":\", \"@\" or \"_\"" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\" to \"/\", \"@\", \"_\" or the end" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\" to \"/\", \":\", \"@\", \"_\" or the end" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a digit, \":\", \"A\" to \"F\" or \"a\" to \"f\"" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a digit, \"%\", \".\", \":\", \"A\" to \"F\", \"a\" to \"f\" or the end" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\", \".\" or \"_\"" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\", \".\", \"_\" or the end" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "a letter, a digit, \"-\" to \"/\", \"@\" or \"_\"" },
  { code: "syntax", rule: "BSD-HOSTNAME", text: "this is no BSD-HOSTNAME", expected: "\":\"" },
  { code: "syntax", rule: "TAG", text: "this is no TAG", expected: "a letter, a digit, \"#\", \"%\", \"(\", \")\", \"+\" to \"/\", \"@\" or \"_\"" },
  { code: "syntax", rule: "TAG", text: "this is no TAG", expected: "a letter, a digit, \"#\", \"%\", \"(\", \")\", \"+\" to \"/\", \"@\", \"_\" or the end" },
  { code: "syntax", rule: "PID", text: "this is no PID", expected: "a printable US-ASCII character except \"[\" or \"]\"" },
  { code: "syntax", rule: "PID", text: "this is no PID", expected: "a printable US-ASCII character except \"[\" or \"]\" or the end" },
  { code: "timestamp", rule: "STRICT-STAMP", text: "TIMESTAMP is a date and time such as Oct 11 22:14:15, or Oct  1 22:14:15", expected: "the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\", \".\", \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \".\", \":\", \"A\" to \"F\", \"a\" to \"f\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\"-\", \".\", \":\", \"G\" to \"Z\", \"g\" to \"z\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, \"-\", \".\", \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \"-\", \".\", \":\", \"G\" to \"Z\", \"g\" to \"z\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, \"-\", \".\", \"5\" to \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, \"-\", \".\", \"0\" to \"4\", \"6\" to \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, \"-\", \".\", \"0\" to \"5\", \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\", \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \":\", \"A\" to \"F\", \"a\" to \"f\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\"-\", \":\", \"G\" to \"Z\", \"g\" to \"z\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, \"-\", \".\", \"6\" to \":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\"-\", \".\", \"0\" to \"5\", \":\", \"G\" to \"Z\", \"g\" to \"z\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit, \"%\", \".\", \":\", \"A\" to \"F\", \"a\" to \"f\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\":\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a letter, a digit, \"-\", \".\", \"_\" or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "a digit or the end" },
  { code: "hostname", rule: "STRICT-HOSTNAME", text: "HOSTNAME is a host's name without its domain, or an IP address", expected: "\"0\" to \"5\" or the end" },
  { code: "syntax", rule: "STRICT-TAG", text: "this is no STRICT-TAG", expected: "a letter or a digit" },
  { code: "syntax", rule: "STRICT-TAG", text: "this is no STRICT-TAG", expected: "a letter, a digit or the end" },
  { code: "syntax", rule: "STRICT-TAG", text: "this is no STRICT-TAG", expected: "the end" },
  { code: "message", rule: "STRICT-CONTENT", text: "the text is printable US-ASCII characters and spaces", expected: "a printable US-ASCII character, a space or the end" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "\"1\" to \"9\"" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "a digit or a space" },
  { code: "syntax", rule: "NEWER-START", text: "this is no NEWER-START", expected: "any octet or the end" },
  { code: "version", rule: "VERSION", text: "VERSION is a number from 1 to 999", expected: "a space" },
];

/**
 * Where the parts of BSD-MSG or STRICT-MSG or CISCO-MSG are. Offsets index `octets`; a field was captured when its end is not -1.
 * `failure`: 0, or 1 + index into FAILURES of why the input does not match. `offset`: where parsing stopped, the
 * end or the first octet that cannot be right.
 */
export class Rfc3164Captures {
  declare readonly octets: Uint8Array;
  declare readonly failure: number;
  declare readonly offset: number;
  declare readonly priorityStart: number;
  declare readonly priorityEnd: number;
  declare readonly stampStart: number;
  declare readonly stampEnd: number;
  declare readonly appNameStart: number;
  declare readonly appNameEnd: number;
  declare readonly procIdStart: number;
  declare readonly procIdEnd: number;
  declare readonly messageStart: number;
  declare readonly messageEnd: number;
  declare readonly hostnameStart: number;
  declare readonly hostnameEnd: number;
  declare readonly messageCounterStart: number;
  declare readonly messageCounterEnd: number;
  declare readonly sessionStart: number;
  declare readonly sessionEnd: number;
  declare readonly sequenceNumberStart: number;
  declare readonly sequenceNumberEnd: number;
  declare readonly zoneStart: number;
  declare readonly zoneEnd: number;
  declare readonly ciscoFacilityStart: number;
  declare readonly ciscoFacilityEnd: number;
  declare readonly ciscoSeverityStart: number;
  declare readonly ciscoSeverityEnd: number;
  declare readonly mnemonicStart: number;
  declare readonly mnemonicEnd: number;
  /** Room for what a subclass makes of it. */
  declare cached: unknown;

  constructor(octets: Uint8Array, failure: number, offset: number, priorityStart: number, priorityEnd: number, stampStart: number, stampEnd: number, appNameStart: number, appNameEnd: number, procIdStart: number, procIdEnd: number, messageStart: number, messageEnd: number, hostnameStart: number, hostnameEnd: number, messageCounterStart: number, messageCounterEnd: number, sessionStart: number, sessionEnd: number, sequenceNumberStart: number, sequenceNumberEnd: number, zoneStart: number, zoneEnd: number, ciscoFacilityStart: number, ciscoFacilityEnd: number, ciscoSeverityStart: number, ciscoSeverityEnd: number, mnemonicStart: number, mnemonicEnd: number) {
    this.failure = failure;
    this.offset = offset;
    this.priorityStart = priorityStart;
    this.priorityEnd = priorityEnd;
    this.stampStart = stampStart;
    this.stampEnd = stampEnd;
    this.appNameStart = appNameStart;
    this.appNameEnd = appNameEnd;
    this.procIdStart = procIdStart;
    this.procIdEnd = procIdEnd;
    this.messageStart = messageStart;
    this.messageEnd = messageEnd;
    this.hostnameStart = hostnameStart;
    this.hostnameEnd = hostnameEnd;
    this.messageCounterStart = messageCounterStart;
    this.messageCounterEnd = messageCounterEnd;
    this.sessionStart = sessionStart;
    this.sessionEnd = sessionEnd;
    this.sequenceNumberStart = sequenceNumberStart;
    this.sequenceNumberEnd = sequenceNumberEnd;
    this.zoneStart = zoneStart;
    this.zoneEnd = zoneEnd;
    this.ciscoFacilityStart = ciscoFacilityStart;
    this.ciscoFacilityEnd = ciscoFacilityEnd;
    this.ciscoSeverityStart = ciscoSeverityStart;
    this.ciscoSeverityEnd = ciscoSeverityEnd;
    this.mnemonicStart = mnemonicStart;
    this.mnemonicEnd = mnemonicEnd;
    this.octets = octets;
    this.cached = null;
  }
}

/** The captured parts, decoded when read; null: not captured. */
export class Rfc3164Match extends Rfc3164Captures {
  get priority(): number | null {
    return this.priorityEnd < 0 ? null : decodeInteger(this.octets, this.priorityStart, this.priorityEnd);
  }

  get stamp(): string | null {
    return this.stampEnd < 0 ? null : decodeAscii(this.octets, this.stampStart, this.stampEnd);
  }

  get appName(): string | null {
    return this.appNameEnd < 0 ? null : decodeAscii(this.octets, this.appNameStart, this.appNameEnd);
  }

  get procId(): string | null {
    return this.procIdEnd < 0 ? null : decodeAscii(this.octets, this.procIdStart, this.procIdEnd);
  }

  get message(): string | null {
    return this.messageEnd < 0 ? null : decodeUtf8(this.octets, this.messageStart, this.messageEnd);
  }

  get hostname(): string | null {
    return this.hostnameEnd < 0 ? null : decodeAscii(this.octets, this.hostnameStart, this.hostnameEnd);
  }

  get messageCounter(): number | null {
    return this.messageCounterEnd < 0 ? null : decodeInteger(this.octets, this.messageCounterStart, this.messageCounterEnd);
  }

  get session(): string | null {
    return this.sessionEnd < 0 ? null : decodeAscii(this.octets, this.sessionStart, this.sessionEnd);
  }

  get sequenceNumber(): number | null {
    return this.sequenceNumberEnd < 0 ? null : decodeInteger(this.octets, this.sequenceNumberStart, this.sequenceNumberEnd);
  }

  get zone(): string | null {
    return this.zoneEnd < 0 ? null : decodeAscii(this.octets, this.zoneStart, this.zoneEnd);
  }

  get ciscoFacility(): string | null {
    return this.ciscoFacilityEnd < 0 ? null : decodeAscii(this.octets, this.ciscoFacilityStart, this.ciscoFacilityEnd);
  }

  get ciscoSeverity(): number | null {
    return this.ciscoSeverityEnd < 0 ? null : decodeInteger(this.octets, this.ciscoSeverityStart, this.ciscoSeverityEnd);
  }

  get mnemonic(): string | null {
    return this.mnemonicEnd < 0 ? null : decodeAscii(this.octets, this.mnemonicStart, this.mnemonicEnd);
  }
}

// bit 1: '#' '%' '('-')' '+'-'/' '@' 'B'-'C' 'E' 'G'-'I' 'K'-'L' 'P'-'R' 'T'-'Z' '_' 'b'-'c' 'e' 'g'-'i' 'k'-'l' 'p'-'r' 't'-'z'
// bit 2: 00-1F '!'-'"' '$' '&'-''' '*' ':'-'?' '['-'^' '`' '{'-FF
// bit 4: '#' '%' '('-')' '+'-'/' '@'-'Z' '_' 'a'-'z'
// bit 8: 00-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 16: 00-'Q' 'S'-'q' 's'-FF
// bit 32: 00-'F' 'H'-'f' 'h'-FF
// bit 64: 00-'O' 'Q'-'T' 'V'-'o' 'q'-'t' 'v'-FF
// bit 128: 00-'B' 'D'-'b' 'd'-FF
const SETS_0 = Uint8Array.of(
  250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
  248, 250, 250, 245, 250, 245, 250, 250, 245, 245, 250, 245, 245, 245, 245, 245, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 242, 250, 250, 250, 250, 250,
  245, 244, 245, 117, 244, 245, 244, 213, 245, 245, 244, 245, 245, 244, 244, 244, 181, 245, 229, 244, 245, 181, 245, 245, 245, 245, 245, 242, 250, 250, 250, 245,
  250, 244, 245, 117, 244, 245, 244, 213, 245, 245, 244, 245, 245, 244, 244, 244, 181, 245, 229, 244, 245, 181, 245, 245, 245, 245, 245, 250, 250, 250, 250, 250,
  250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
  250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
  250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
  250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
);

// bit 1: 00-'D' 'F'-'d' 'f'-FF
// bit 2: 00-'A' 'C'-'a' 'c'-FF
// bit 4: 00-'M' 'O'-'m' 'o'-FF
// bit 8: 00-'K' 'M' 'O'-'k' 'm' 'o'-FF
// bit 16: 00-'@' 'B'-'T' 'V'-'`' 'b'-'t' 'v'-FF
// bit 32: 'R' 'Y' 'r' 'y'
// bit 64: 00-'Q' 'S'-'X' 'Z'-'q' 's'-'x' 'z'-FF
// bit 128: 00-'@' 'B'-'`' 'b'-FF
const SETS_1 = Uint8Array.of(
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
  223, 79, 221, 223, 223, 222, 223, 223, 223, 223, 223, 223, 215, 223, 211, 223, 223, 223, 191, 223, 223, 207, 223, 223, 223, 191, 223, 223, 223, 223, 223, 223,
  223, 79, 221, 223, 223, 222, 223, 223, 223, 223, 223, 223, 215, 223, 211, 223, 223, 223, 191, 223, 223, 207, 223, 223, 223, 191, 223, 223, 223, 223, 223, 223,
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
  223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
);

// bit 1: 00-'U' 'W'-'u' 'w'-FF
// bit 2: 00-'N' 'P'-'n' 'p'-FF
// bit 4: 00-'S' 'U'-'s' 'u'-FF
// bit 8: 00-'O' 'Q'-'o' 'q'-FF
// bit 16: 00-'@' 'B'-'C' 'E' 'G'-'I' 'K'-'L' 'P'-'R' 'T'-'`' 'b'-'c' 'e' 'g'-'i' 'k'-'l' 'p'-'r' 't'-FF
// bit 32: '#' '%' '('-')' '+'-',' '.'-'9' '@'-'Z' '_' 'a'-'z'
// bit 64: 00-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 128: '#' '%' '('-')' '+'-'9' '@'-'Q' 'S'-'Z' '_' 'a'-'q' 's'-'z'
const SETS_2 = Uint8Array.of(
  95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
  31, 95, 95, 191, 95, 191, 95, 95, 191, 191, 95, 191, 191, 159, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 31, 95, 95, 95, 95, 95,
  191, 175, 191, 191, 175, 191, 175, 191, 191, 191, 175, 191, 191, 175, 175, 173, 183, 191, 63, 175, 187, 191, 190, 191, 191, 191, 191, 31, 95, 95, 95, 191,
  95, 175, 191, 191, 175, 191, 175, 191, 191, 191, 175, 191, 191, 175, 175, 173, 183, 191, 63, 175, 187, 191, 190, 191, 191, 191, 191, 95, 95, 95, 95, 95,
  95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
  95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
  95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
  95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
);

// bit 1: '#' '%' '('-')' '+'-'9' '@'-'F' 'H'-'Z' '_' 'a'-'f' 'h'-'z'
// bit 2: '#' '%' '('-')' '+'-'9' '@'-'O' 'Q'-'T' 'V'-'Z' '_' 'a'-'o' 'q'-'t' 'v'-'z'
// bit 4: '#' '%' '('-')' '+'-'9' '@'-'B' 'D'-'Z' '_' 'a'-'b' 'd'-'z'
// bit 8: '#' '%' '('-')' '+'-'9' '@'-'D' 'F'-'Z' '_' 'a'-'d' 'f'-'z'
// bit 16: '#' '%' '('-')' '+'-'9' '@'-'Z' '_' 'a'-'z'
// bit 32: '#' '%' '('-')' '+'-'9' '@'-'A' 'C'-'Z' '_' 'a' 'c'-'z'
// bit 64: 00-1F '!'-'/' ':'-FF
// bit 128: '#' '%' '('-')' '+'-'9' '@'-'M' 'O'-'Z' '_' 'a'-'m' 'o'-'z'
const SETS_3 = Uint8Array.of(
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  0, 64, 64, 255, 64, 255, 64, 64, 255, 255, 64, 255, 255, 255, 255, 255, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 64, 64, 64, 64, 64, 64,
  255, 255, 223, 251, 255, 247, 255, 254, 255, 255, 255, 255, 255, 255, 127, 255, 253, 255, 255, 255, 255, 253, 255, 255, 255, 255, 255, 64, 64, 64, 64, 255,
  64, 255, 223, 251, 255, 247, 255, 254, 255, 255, 255, 255, 255, 255, 127, 255, 253, 255, 255, 255, 255, 253, 255, 255, 255, 255, 255, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
);

// bit 1: '#' '%' '('-')' '+'-'9' '@'-'K' 'M' 'O'-'Z' '_' 'a'-'k' 'm' 'o'-'z'
// bit 2: '#' '%' '('-')' '+'-'9' '@' 'B'-'T' 'V'-'Z' '_' 'b'-'t' 'v'-'z'
// bit 4: '#' '%' '('-')' '+'-'9' '@'-'Q' 'S'-'X' 'Z' '_' 'a'-'q' 's'-'x' 'z'
// bit 8: '#' '%' '('-')' '+'-'9' '@' 'B'-'Z' '_' 'b'-'z'
// bit 16: '#' '%' '('-')' '+'-'9' '@'-'U' 'W'-'Z' '_' 'a'-'u' 'w'-'z'
// bit 32: '#' '%' '('-')' '+'-'9' '@'-'N' 'P'-'Z' '_' 'a'-'n' 'p'-'z'
// bit 64: '#' '%' '('-')' '+'-'9' '@'-'S' 'U'-'Z' '_' 'a'-'s' 'u'-'z'
// bit 128: 00-1F '!'-'/' '2'-FF
const SETS_4 = Uint8Array.of(
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
  0, 128, 128, 255, 128, 255, 128, 128, 255, 255, 128, 255, 255, 255, 255, 255, 127, 127, 255, 255, 255, 255, 255, 255, 255, 255, 128, 128, 128, 128, 128, 128,
  255, 245, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 254, 223, 255, 255, 251, 255, 191, 253, 239, 255, 255, 251, 255, 128, 128, 128, 128, 255,
  128, 245, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 254, 223, 255, 255, 251, 255, 191, 253, 239, 255, 255, 251, 255, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
);

// bit 1: '#' '%' '('-')' '+'-'9' '@'-'O' 'Q'-'Z' '_' 'a'-'o' 'q'-'z'
// bit 2: 00-1F '!'-'/' '1'-FF
// bit 4: 01-09 0B-0C 0E-1F '!'-'-' '/'-'9' ';'-FF
// bit 8: 01-09 0B-0C 0E-1F '!'-'/' ';'-FF
// bit 16: '#' '%' '('-')' '+'-'0' '@'-'Z' '_' 'a'-'z'
// bit 32: '#' '%' '('-')' '+'-'/' '3'-'9' '@'-'Z' '_' 'a'-'z'
// bit 64: '#' '%' '('-')' '+'-'/' '2'-'9' '@'-'Z' '_' 'a'-'z'
// bit 128: '#' '%' '('-')' '+'-'/' '4'-'9' '@'-'Z' '_' 'a'-'z'
const SETS_5 = Uint8Array.of(
  2, 14, 14, 14, 14, 14, 14, 14, 14, 14, 2, 14, 14, 2, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  0, 14, 14, 255, 14, 255, 14, 14, 255, 255, 14, 255, 255, 255, 251, 255, 21, 7, 71, 103, 231, 231, 231, 231, 231, 231, 2, 14, 14, 14, 14, 14,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 14, 14, 14, 14, 255,
  14, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
);

// bit 1: 01-09 0B-0C 0E-1F '!'-'/' '6'-FF
// bit 2: 01-09 0B-0C 0E-1F '!'-'*' ',' '.'-'/' ';'-'Y' '['-'y' '{'-FF
// bit 4: 01-09 0B-0C 0E-1F '!'-'*' ',' '/'-'9' ';'-'Y' '['-'y' '{'-FF
// bit 8: 01-09 0B-0C 0E-1F '!'-'9' ';'-FF
// bit 16: '#' '%' '('-')' '+'-','
// bit 32: '1'-'9' 'A'-'F' 'a'-'f'
// bit 64: '-'-'/' '@' 'G'-'Z' '_' 'g'-'z'
// bit 128: '0'-'1' '3'-'9' 'A'-'F' 'a'-'f'
const SETS_6 = Uint8Array.of(
  0, 15, 15, 15, 15, 15, 15, 15, 15, 15, 0, 15, 15, 0, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  0, 15, 15, 31, 15, 31, 15, 15, 31, 31, 15, 25, 31, 73, 75, 79, 140, 172, 44, 172, 172, 172, 173, 173, 173, 173, 1, 15, 15, 15, 15, 15,
  79, 175, 175, 175, 175, 175, 175, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 73, 15, 15, 15, 15, 79,
  15, 175, 175, 175, 175, 175, 175, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 73, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
);

// bit 1: '.'-'/' '@' 'G'-'K' 'M'-'Z' '_' 'g'-'k' 'm'-'z'
// bit 2: 00-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '['-'^' '`' '{'-FF
// bit 4: '0'-'9' 'A'-'F' 'a'-'f'
// bit 8: 01-09 0B-0C 0E-1F '!'-'/' ';'-'@' 'G'-'`' 'g'-FF
// bit 16: '-'-'9' '@'-'Z' '_' 'a'-'z'
// bit 32: 01-09 0B-0C 0E-1F '!'-'"' '$' '&'-''' '*' ';'-'?' '\'-'^' '`' '{'-FF
// bit 64: 20 'T' 't'
// bit 128: 00-'/' ';'-'@' 'G'-'`' 'g'-FF
const SETS_7 = Uint8Array.of(
  130, 170, 170, 170, 170, 170, 170, 170, 170, 170, 130, 170, 170, 130, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
  192, 170, 170, 136, 170, 136, 170, 170, 136, 136, 170, 136, 136, 152, 153, 153, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0, 170, 170, 170, 170, 170,
  153, 20, 20, 20, 20, 20, 20, 153, 153, 153, 153, 153, 152, 153, 153, 153, 153, 153, 153, 153, 217, 153, 153, 153, 153, 153, 153, 138, 170, 170, 170, 153,
  170, 20, 20, 20, 20, 20, 20, 153, 153, 153, 153, 153, 152, 153, 153, 153, 153, 153, 153, 153, 217, 153, 153, 153, 153, 153, 153, 170, 170, 170, 170, 170,
  170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
  170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
  170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
  170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
);

// bit 1: '-'-'9' '@'-'S' 'U'-'Z' '_' 'a'-'s' 'u'-'z'
// bit 2: '-'-'9' '@'-'R' 'T'-'Z' '_' 'a'-'r' 't'-'z'
// bit 4: '-'-'9' '@' 'B'-'Z' '_' 'b'-'z'
// bit 8: '.' '0'-':' 'A'-'F' 'a'-'f'
// bit 16: '-'-'.' '0'-'9' 'A'-'Z' '_' 'a'-'z'
// bit 32: 00-1F '!'-',' '/' ':'-'@' '['-'^' '`' '{'-FF
// bit 64: 00-',' '/' ':'-'@' '['-'^' '`' '{'-FF
// bit 128: 00-1F '!'-'$' '&'-'-' '/' ';'-'@' 'G'-'`' 'g'-FF
const SETS_8 = Uint8Array.of(
  224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
  64, 224, 224, 224, 224, 96, 224, 224, 224, 224, 224, 224, 224, 151, 31, 231, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 104, 224, 224, 224, 224, 224,
  231, 27, 31, 31, 31, 31, 31, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 149, 150, 151, 151, 151, 151, 151, 151, 224, 224, 224, 224, 151,
  224, 27, 31, 31, 31, 31, 31, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 149, 150, 151, 151, 151, 151, 151, 151, 224, 224, 224, 224, 224,
  224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
  224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
  224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
  224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
);

// bit 1: 01-09 0B-0C 0E-1F '!'-FF
// bit 2: '!'-'Z' '\' '^'-'~'
// bit 4: 00-20 '[' 7F-FF
// bit 8: 00-20 '[' ']' 7F-FF
// bit 16: '-' 'G'-'Z' 'g'-'z'
// bit 32: '6'-'9' 'A'-'F' 'a'-'f'
// bit 64: '-' '0'-'9' 'A'-'Z' 'a'-'z'
// bit 128: 20-'/' ':'-'@' '['-'`' '{'-'~'
const SETS_9 = Uint8Array.of(
  12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 12, 13, 13, 12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
  140, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 211, 131, 131, 67, 67, 67, 67, 67, 67, 99, 99, 99, 99, 131, 131, 131, 131, 131, 131,
  131, 99, 99, 99, 99, 99, 99, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 141, 131, 137, 131, 131,
  131, 99, 99, 99, 99, 99, 99, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 131, 131, 131, 131, 13,
  13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
  13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
  13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
  13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
);

// bit 1: '0'-'9' 'A'-'Z' 'a'-'z'
// bit 2: 20 '[' ']'
// bit 4: 20-'/' ';'-'@' '\'-'`' '{'-'~'
// bit 8: 00 0A 0D 20-'~'
// bit 16: '-' '/' '@' 'B'-'C' 'E' 'G'-'I' 'K' 'P'-'R' 'T'-'Z' '_' 'b'-'c' 'e' 'g'-'i' 'k' 'p'-'r' 't'-'z'
// bit 32: 'D' 'H' 'W' 'Y' 'd' 'h' 'w' 'y'
// bit 64: '-'-'/' '@'-'C' 'E'-'G' 'I'-'V' 'X' 'Z' '_' 'a'-'c' 'e'-'g' 'i'-'v' 'x' 'z'
// bit 128: '-'-'/' '@' 'B'-'C' 'E' 'G'-'I' 'K'-'L' 'P'-'R' 'T'-'Z' '_' 'b'-'c' 'e' 'g'-'i' 'k'-'l' 'p'-'r' 't'-'z'
const SETS_10 = Uint8Array.of(
  8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 220, 204, 220, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 12, 12, 12, 12, 12,
  220, 73, 217, 217, 41, 217, 73, 217, 185, 217, 73, 217, 201, 73, 73, 73, 217, 217, 217, 73, 217, 217, 217, 185, 217, 185, 217, 10, 12, 14, 12, 220,
  12, 73, 217, 217, 41, 217, 73, 217, 185, 217, 73, 217, 201, 73, 73, 73, 217, 217, 217, 73, 217, 217, 217, 185, 217, 185, 217, 12, 12, 12, 12, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

// bit 1: '-'-'/' '@'-'Z' '_' 'a'-'z'
// bit 2: '-'-'9' '@'-'Q' 'S'-'Z' '_' 'a'-'q' 's'-'z'
// bit 4: '-'-'9' '@'-'F' 'H'-'Z' '_' 'a'-'f' 'h'-'z'
// bit 8: '-'-'9' '@'-'O' 'Q'-'T' 'V'-'Z' '_' 'a'-'o' 'q'-'t' 'v'-'z'
// bit 16: '-'-'9' '@'-'B' 'D'-'Z' '_' 'a'-'b' 'd'-'z'
// bit 32: '-'-'9' '@'-'D' 'F'-'Z' '_' 'a'-'d' 'f'-'z'
// bit 64: '-'-'9' '@'-'A' 'C'-'Z' '_' 'a' 'c'-'z'
// bit 128: '-'-'9' '@'-'M' 'O'-'Z' '_' 'a'-'m' 'o'-'z'
const SETS_11 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 0, 0, 0, 0, 0, 0,
  255, 255, 191, 239, 255, 223, 255, 251, 255, 255, 255, 255, 255, 255, 127, 255, 247, 255, 253, 255, 255, 247, 255, 255, 255, 255, 255, 0, 0, 0, 0, 255,
  0, 255, 191, 239, 255, 223, 255, 251, 255, 255, 255, 255, 255, 255, 127, 255, 247, 255, 253, 255, 255, 247, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

// bit 1: '-'-'9' '@'-'K' 'M' 'O'-'Z' '_' 'a'-'k' 'm' 'o'-'z'
// bit 2: '-'-'9' '@' 'B'-'T' 'V'-'Z' '_' 'b'-'t' 'v'-'z'
// bit 4: '-'-'9' '@'-'Q' 'S'-'X' 'Z' '_' 'a'-'q' 's'-'x' 'z'
// bit 8: '-'-'9' '@'-'U' 'W'-'Z' '_' 'a'-'u' 'w'-'z'
// bit 16: '-'-'9' '@'-'N' 'P'-'Z' '_' 'a'-'n' 'p'-'z'
// bit 32: '-'-'9' '@'-'O' 'Q'-'Z' '_' 'a'-'o' 'q'-'z'
// bit 64: '+' '-' '/'-'9' 'A'-'Z' '_' 'a'-'z'
// bit 128: '0'-'9' 'A'-'Z' '_' 'a'-'z'
const SETS_12 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 127, 63, 127, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0,
  63, 253, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 254, 239, 223, 255, 251, 255, 255, 253, 247, 255, 255, 251, 255, 0, 0, 0, 0, 255,
  0, 253, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 254, 255, 254, 239, 223, 255, 251, 255, 255, 253, 247, 255, 255, 251, 255, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
);

// bit 1: '8'-'9' 'A'-'Z' '_' 'a'-'z'
// bit 2: '-'-'/' '@' 'G'-'K' 'M'-'Z' '_' 'g'-'k' 'm'-'z'
const SETS_13 = Uint8Array.of(
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0,
  2, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 3,
  0, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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

function skip1(octets: Uint8Array, from: number, limit: number): number {
  const sets9 = SETS_9;
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
  while (p < limit && (sets9[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
  return p;
}

function skip2(octets: Uint8Array, from: number, limit: number): number {
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
      if ((((x + 0x01010101) | (x - 0x20202020) | (y + 0x01010101) | (y - 0x20202020) | (z + 0x01010101) | (z - 0x20202020) | (w + 0x01010101) | (w - 0x20202020)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x20202020) | (y + 0x01010101) | (y - 0x20202020) | (z + 0x01010101) | (z - 0x20202020) | (w + 0x01010101) | (w - 0x20202020)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x20202020)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x20202020)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 32) >>> 0) <= 94) p = (p + 1) | 0;
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
      if ((((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x20202020) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x20202020) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101) | (y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101) | (z + 0x01010101) | (z - 0x20202020) | ((z ^ 0x5d5d5d5d) - 0x01010101) | (w + 0x01010101) | (w - 0x20202020) | ((w ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x01010101) | (x - 0x20202020) | ((x ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    const b = ((y + 0x01010101) | (y - 0x20202020) | ((y ^ 0x5d5d5d5d) - 0x01010101)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && (((octets[p]! - 32) >>> 0) <= 60 || ((octets[p]! - 94) >>> 0) <= 32)) p = (p + 1) | 0;
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
      if ((((x + 0x46464646) | (x - 0x30303030) | (y + 0x46464646) | (y - 0x30303030) | (z + 0x46464646) | (z - 0x30303030) | (w + 0x46464646) | (w - 0x30303030)) & 0x80808080) !== 0) break;
    }
    {
      const x = words.getInt32(p + 16, true);
      const y = words.getInt32(p + 20, true);
      const z = words.getInt32(p + 24, true);
      const w = words.getInt32(p + 28, true);
      if ((((x + 0x46464646) | (x - 0x30303030) | (y + 0x46464646) | (y - 0x30303030) | (z + 0x46464646) | (z - 0x30303030) | (w + 0x46464646) | (w - 0x30303030)) & 0x80808080) !== 0) { p = (p + 16) | 0; break; }
    }
    p = (p + 32) | 0;
  }
  while (p <= last) {
    const x = words.getInt32(p, true);
    const y = words.getInt32(p + 4, true);
    const a = ((x + 0x46464646) | (x - 0x30303030)) & 0x80808080;
    const b = ((y + 0x46464646) | (y - 0x30303030)) & 0x80808080;
    if ((a | b) !== 0) return a !== 0 ? p + firstAlarm(a) : p + 4 + firstAlarm(b);
    p = (p + 8) | 0;
  }
  while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
  return p;
}

interface BsdMsgFrame {
  readonly start: number;
  p: number;
  failure: number;
  priorityEnd: number;
  priorityStart: number;
  stampEnd: number;
  stampStart: number;
  appNameEnd: number;
  appNameStart: number;
  procIdEnd: number;
  procIdStart: number;
  messageEnd: number;
  messageStart: number;
  hostnameEnd: number;
  hostnameStart: number;
  messageCounterEnd: number;
  messageCounterStart: number;
  sessionEnd: number;
  sessionStart: number;
  sequenceNumberEnd: number;
  sequenceNumberStart: number;
  zoneEnd: number;
  zoneStart: number;
  ciscoFacilityEnd: number;
  ciscoFacilityStart: number;
  ciscoSeverityEnd: number;
  ciscoSeverityStart: number;
  mnemonicEnd: number;
  mnemonicStart: number;
  appNameEnd_1: number;
  procIdEnd_1: number;
  stampEnd_1: number;
  fractionCount3: number;
  fractionCount: number;
  fractionCount4: number;
  fractionCount2: number;
}

/** Part 0 of BSD-MSG, 87 of 248 states: runs until the machine ends (-1) or goes on in another part's state. */
function runBsdMsg0(octets: Uint8Array, end: number, frame: BsdMsgFrame): number {
  end |= 0;
  let { p, failure, priorityEnd, priorityStart, stampEnd, stampStart, appNameEnd, appNameStart, messageEnd, messageStart, appNameEnd_1, stampEnd_1, fractionCount } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets2 = SETS_2;
  const sets3 = SETS_3;
  const sets4 = SETS_4;
  const sets5 = SETS_5;
  machine: {
    let c = 0;
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
      if (end - p >= 4) {
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
      } else { // near the end
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
      }
      } // to30
      to120: {
      to103: {
      to101: {
      to100: {
      to90: {
      to82: {
      to50: {
      to91: {
      to83: {
      to49: {
      to48: {
      to47: {
      to46: {
      to92: {
      to45: {
      to44: {
      to43: {
      to59: {
      to42: {
      to41: {
      // 30 PRI
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        p = (p + 1) | 0;
        loop38: for (;;) {
          // 38 BSD-TIMESTAMP
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageStart = p + 1;
            p = (p + 1) | 0;
            continue loop38;
          }
          if (c === 49) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to41;
          }
          if (c === 50) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to42;
          }
          if (c === 65 || c === 97) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to43;
          }
          if (c === 68 || c === 100) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to44;
          }
          if (c === 70 || c === 102) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to45;
          }
          if (c === 74 || c === 106) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to46;
          }
          if (c === 77 || c === 109) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to47;
          }
          if (c === 78 || c === 110) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to48;
          }
          if (c === 79 || c === 111) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to49;
          }
          if (c === 83 || c === 115) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            break to50;
          }
          if (c === 48 || ((c - 51) >>> 0) <= 6) {
            stampStart = p;
            appNameStart = p;
            p = (p + 1) | 0;
            onward = 40;
            break machine;
          }
          if (c >= 0 && (sets0[c]! & 1) !== 0) {
            appNameStart = p;
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
      }
      if (c === 49) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to41;
      }
      if (c === 50) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to42;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to43;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to44;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to46;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to47;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to48;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to49;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        break to50;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        stampStart = p;
        appNameStart = p;
        p = (p + 1) | 0;
        onward = 40;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 1) !== 0) {
        appNameStart = p;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets0[c]! & 2) === 0) {
        failure = 21;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
      } // to41
      // 41 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 57) {
        p = (p + 1) | 0;
        break to59;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (((c - 48) >>> 0) <= 8) {
        p = (p + 1) | 0;
        onward = 58;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
      } // to42
      // 42 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to59;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (((c - 49) >>> 0) <= 8) {
        p = (p + 1) | 0;
        onward = 58;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
      } // to59
      // 59 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 81 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 89 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            p = (p + 1) | 0;
            to142: {
            to143: {
            // 99 BSD-STAMP
            c = p < end ? octets[p]! : -1;
            if (c === 65 || c === 97) {
              p = (p + 1) | 0;
              // 112 BSD-31
              c = p < end ? octets[p]! : -1;
              if (c === 80 || c === 112) {
                p = (p + 1) | 0;
                // 125 BSD-30
                c = p < end ? octets[p]! : -1;
                if (c === 82 || c === 114) {
                  p = (p + 1) | 0;
                  break to142;
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
                // 126 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c === 71 || c === 103) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets0[c]! & 32) === 0) {
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
              if (c < 0 || (sets0[c]! & 64) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 68 || c === 100) {
              p = (p + 1) | 0;
              // 113 BSD-31
              c = p < end ? octets[p]! : -1;
              if (c === 69 || c === 101) {
                p = (p + 1) | 0;
                // 127 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c === 67 || c === 99) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets0[c]! & 128) === 0) {
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
              if (c < 0 || (sets1[c]! & 1) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 70 || c === 102) {
              p = (p + 1) | 0;
              // 114 MONTH
              c = p < end ? octets[p]! : -1;
              if (c === 69 || c === 101) {
                p = (p + 1) | 0;
                // 128 MONTH
                c = p < end ? octets[p]! : -1;
                if (c === 66 || c === 98) {
                  p = (p + 1) | 0;
                  // 144 MONTH
                  c = p < end ? octets[p]! : -1;
                  if (c === 32) {
                    p = (p + 1) | 0;
                    break to92;
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
                if (c < 0 || (sets1[c]! & 2) === 0) {
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
              if (c < 0 || (sets1[c]! & 1) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 74 || c === 106) {
              p = (p + 1) | 0;
              // 115 BSD-31
              c = p < end ? octets[p]! : -1;
              if (c === 65 || c === 97) {
                p = (p + 1) | 0;
                // 129 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c === 78 || c === 110) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets1[c]! & 4) === 0) {
                  failure = 27;
                  break machine;
                }
                p = (p + 1) | 0;
                onward = 37;
                break machine;
              }
              if (c === 85 || c === 117) {
                p = (p + 1) | 0;
                // 130 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c === 76 || c === 108) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c === 78 || c === 110) {
                  p = (p + 1) | 0;
                  break to142;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets1[c]! & 8) === 0) {
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
              if (c < 0 || (sets1[c]! & 16) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 77 || c === 109) {
              p = (p + 1) | 0;
              // 116 BSD-31
              c = p < end ? octets[p]! : -1;
              if (c === 65 || c === 97) {
                p = (p + 1) | 0;
                // 131 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c >= 0 && (sets1[c]! & 32) !== 0) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets1[c]! & 64) === 0) {
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
              if (c < 0 || (sets1[c]! & 128) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 78 || c === 110) {
              p = (p + 1) | 0;
              // 117 BSD-30
              c = p < end ? octets[p]! : -1;
              if (c === 79 || c === 111) {
                p = (p + 1) | 0;
                // 132 BSD-30
                c = p < end ? octets[p]! : -1;
                if (c === 86 || c === 118) {
                  p = (p + 1) | 0;
                  break to142;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets2[c]! & 1) === 0) {
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
              if (c < 0 || (sets2[c]! & 2) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 79 || c === 111) {
              p = (p + 1) | 0;
              // 118 BSD-31
              c = p < end ? octets[p]! : -1;
              if (c === 67 || c === 99) {
                p = (p + 1) | 0;
                // 133 BSD-31
                c = p < end ? octets[p]! : -1;
                if (c === 84 || c === 116) {
                  p = (p + 1) | 0;
                  break to143;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets2[c]! & 4) === 0) {
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
              if (c < 0 || (sets0[c]! & 128) === 0) {
                failure = 27;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            if (c === 83 || c === 115) {
              p = (p + 1) | 0;
              // 119 BSD-30
              c = p < end ? octets[p]! : -1;
              if (c === 69 || c === 101) {
                p = (p + 1) | 0;
                // 134 BSD-30
                c = p < end ? octets[p]! : -1;
                if (c === 80 || c === 112) {
                  p = (p + 1) | 0;
                  break to142;
                }
                if (c < 0) {
                  messageEnd = p;
                  break machine;
                }
                if (c < 0 || (sets2[c]! & 8) === 0) {
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
              if (c < 0 || (sets1[c]! & 1) === 0) {
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
            if (c < 0 || (sets2[c]! & 16) === 0) {
              failure = 27;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 37;
            break machine;
            } // to143
            // 143 BSD-31
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              p = (p + 1) | 0;
              break to91;
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
            // 142 BSD-30
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              p = (p + 1) | 0;
              break to90;
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
            onward = 98;
            break machine;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
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
          if (c < 0 || (sets2[c]! & 64) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
      }
      if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
      } // to43
      // 43 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 80 || c === 112) {
        p = (p + 1) | 0;
        // 60 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 82 || c === 114) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c >= 0 && (sets2[c]! & 128) !== 0) {
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
      }
      if (c === 85 || c === 117) {
        p = (p + 1) | 0;
        // 61 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 71 || c === 103) {
          p = (p + 1) | 0;
          break to83;
        }
        if (c >= 0 && (sets3[c]! & 1) !== 0) {
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
      }
      if (c >= 0 && (sets3[c]! & 2) !== 0) {
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
      } // to44
      // 44 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 62 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 67 || c === 99) {
          p = (p + 1) | 0;
          break to83;
        }
        if (c >= 0 && (sets3[c]! & 4) !== 0) {
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
      }
      if (c >= 0 && (sets3[c]! & 8) !== 0) {
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
      } // to45
      // 45 MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 63 MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 66 || c === 98) {
          p = (p + 1) | 0;
          // 84 MONTH
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            p = (p + 1) | 0;
            break to92;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (c >= 0 && (sets3[c]! & 16) !== 0) {
            p = (p + 1) | 0;
            onward = 39;
            break machine;
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
        if (c >= 0 && (sets3[c]! & 32) !== 0) {
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
      }
      if (c >= 0 && (sets3[c]! & 8) !== 0) {
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
      } // to92
      // 92 MONTH-DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to100;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 51) >>> 0) <= 6) {
        p = (p + 1) | 0;
        break to103;
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
      } // to46
      // 46 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 64 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to83;
        }
        if (c >= 0 && (sets3[c]! & 128) !== 0) {
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
      }
      if (c === 85 || c === 117) {
        p = (p + 1) | 0;
        // 65 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 76 || c === 108) {
          p = (p + 1) | 0;
          break to83;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c >= 0 && (sets4[c]! & 1) !== 0) {
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
      }
      if (c >= 0 && (sets4[c]! & 2) !== 0) {
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
      } // to47
      // 47 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 66 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c >= 0 && (sets1[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to83;
        }
        if (c >= 0 && (sets4[c]! & 4) !== 0) {
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
      }
      if (c >= 0 && (sets4[c]! & 8) !== 0) {
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
      } // to48
      // 48 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 79 || c === 111) {
        p = (p + 1) | 0;
        // 67 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 86 || c === 118) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c >= 0 && (sets4[c]! & 16) !== 0) {
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
      }
      if (c >= 0 && (sets4[c]! & 32) !== 0) {
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
      } // to49
      // 49 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 67 || c === 99) {
        p = (p + 1) | 0;
        // 68 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 84 || c === 116) {
          p = (p + 1) | 0;
          break to83;
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
        if (c < 0 || (sets0[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c >= 0 && (sets3[c]! & 4) !== 0) {
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
      } // to83
      // 83 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to91;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c >= 0 && (sets3[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
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
      } // to91
      // 91 MONTH-DAY
      c = p < end ? octets[p]! : -1;
      if (c === 51) {
        p = (p + 1) | 0;
        // 104 DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          p = (p + 1) | 0;
          break to120;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          break to103;
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
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to100;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 52) >>> 0) <= 5) {
        p = (p + 1) | 0;
        break to103;
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
      } // to50
      // 50 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 69 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (c === 80 || c === 112) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c >= 0 && (sets5[c]! & 1) !== 0) {
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
      }
      if (c >= 0 && (sets3[c]! & 8) !== 0) {
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
      // 82 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to90;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c >= 0 && (sets3[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        onward = 39;
        break machine;
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
      } // to90
      // 90 MONTH-DAY
      c = p < end ? octets[p]! : -1;
      if (c === 51) {
        p = (p + 1) | 0;
        // 102 DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          p = (p + 1) | 0;
          break to120;
        }
        if (c === 48) {
          p = (p + 1) | 0;
          break to103;
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
        break to100;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 52) >>> 0) <= 5) {
        p = (p + 1) | 0;
        break to103;
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
      } // to100
      // 100 DAY
      c = p < end ? octets[p]! : -1;
      if (((c - 49) >>> 0) <= 8) {
        p = (p + 1) | 0;
        break to103;
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
      } // to101
      // 101 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to120;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to103;
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
      } // to103
      // 103 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to120;
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
      } // to120
      to154: {
      if (end - p >= 8) {
        to145: {
        to135: {
        to146: {
        // 120 BSD-STAMP
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to135;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 136 STAMP-YEAR
          c = octets[p]!;
          if (c === 57) {
            p = (p + 1) | 0;
            break to146;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to145;
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
          // 137 STAMP-YEAR
          c = octets[p]!;
          if (c === 48) {
            p = (p + 1) | 0;
            break to146;
          }
          if (((c - 49) >>> 0) <= 2) {
            p = (p + 1) | 0;
            break to145;
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
        } // to146
        // 146 STAMP-YEAR
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          break to154;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 155 STAMP-YEAR
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 161 STAMP-YEAR
            c = octets[p]!;
            if (c === 32) {
              p = (p + 1) | 0;
              // 167 BSD-STAMP
              c = octets[p]!;
              if (c === 50) {
                p = (p + 1) | 0;
                // 175 TIME-HOUR
                c = octets[p]!;
                if (((c - 48) >>> 0) <= 3) {
                  p = (p + 1) | 0;
                  break to145;
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
                break to135;
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
        } // to135
        // 135 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to145;
        }
        if (c > 47 && c < 58) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
        } // to145
        // 145 TIME-HOUR
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          break to154;
        }
        if (c > 57 && c < 59) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      } else { // near the end
        to145: {
        to135: {
        to146: {
        // 120 BSD-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to135;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 136 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            p = (p + 1) | 0;
            break to146;
          }
          if (((c - 48) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to145;
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
          // 137 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            p = (p + 1) | 0;
            break to146;
          }
          if (((c - 49) >>> 0) <= 2) {
            p = (p + 1) | 0;
            break to145;
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
        } // to146
        // 146 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          break to154;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 155 STAMP-YEAR
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 161 STAMP-YEAR
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              p = (p + 1) | 0;
              // 167 BSD-STAMP
              c = p < end ? octets[p]! : -1;
              if (c === 50) {
                p = (p + 1) | 0;
                // 175 TIME-HOUR
                c = p < end ? octets[p]! : -1;
                if (((c - 48) >>> 0) <= 3) {
                  p = (p + 1) | 0;
                  break to145;
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
                break to135;
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
        } // to135
        // 135 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to145;
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
        } // to145
        // 145 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          break to154;
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
      } // to154
      to184: {
      if (end - p >= 4) {
        // 154 BSD-TIME
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          // 160 TIME-MINUTE
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 166 TIME-MINUTE
            c = octets[p]!;
            if (c === 58) {
              p = (p + 1) | 0;
              // 174 BSD-TIME
              c = octets[p]!;
              if (((c - 48) >>> 0) <= 5) {
                p = (p + 1) | 0;
                break to184;
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
        // 154 BSD-TIME
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          // 160 TIME-MINUTE
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 166 TIME-MINUTE
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              p = (p + 1) | 0;
              // 174 BSD-TIME
              c = p < end ? octets[p]! : -1;
              if (((c - 48) >>> 0) <= 5) {
                p = (p + 1) | 0;
                break to184;
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
      } // to184
      // 184 TIME-SECOND
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 197 TIME-SECOND
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 208;
          break machine;
        }
        if (c === 32) {
          messageStart = p + 1;
          stampEnd_1 = p;
          p = (p + 1) | 0;
          onward = 178;
          break machine;
        }
        if (c === 46) {
          p = (p + 1) | 0;
          // 209 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            fractionCount = 0;
            p = (p + 1) | 0;
            onward = 219;
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
          onward = 210;
          break machine;
        }
        if (c === 0 || c === 10) {
          stampEnd_1 = stampEnd;
          stampEnd = p;
          p = (p + 1) | 0;
          onward = 207;
          break machine;
        }
        if (c < 0) {
          stampEnd = p;
          break machine;
        }
        if (c < 0 || (sets5[c]! & 4) === 0) {
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
    if (end - p >= 4) {
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
        // 55 BSD-STAMP
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
          failure = 30;
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
      onward = 54;
      break machine;
    } else { // near the end
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
        // 55 BSD-STAMP
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
          failure = 30;
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
      onward = 54;
      break machine;
    }
  }
  frame.p = p;
  frame.failure = failure;
  frame.priorityEnd = priorityEnd;
  frame.priorityStart = priorityStart;
  frame.stampEnd = stampEnd;
  frame.stampStart = stampStart;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  frame.fractionCount = fractionCount;
  return onward;
}

/** Part 1 of BSD-MSG, 88 of 248 states: runs until the machine ends (-1) or goes on in another part's state. */
function runBsdMsg1(octets: Uint8Array, end: number, frame: BsdMsgFrame, entry: number): number {
  end |= 0;
  let { p, failure, stampEnd, appNameEnd, appNameStart, messageEnd, messageStart, hostnameEnd, hostnameStart, appNameEnd_1, stampEnd_1, fractionCount3, fractionCount, fractionCount2 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets1 = SETS_1;
  const sets2 = SETS_2;
  const sets3 = SETS_3;
  const sets4 = SETS_4;
  const sets5 = SETS_5;
  const sets6 = SETS_6;
  const sets7 = SETS_7;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to210: {
    to178: {
    to98: {
    to58: {
    to85: {
    to73: {
    to71: {
    to70: {
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
        // 53 MONTH-DAY
        c = octets[p]!;
        if (c === 32 || c === 48) {
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          break to71;
        }
        if (((c - 51) >>> 0) > 6) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
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
        // 53 MONTH-DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32 || c === 48) {
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          break to71;
        }
        if (((c - 51) >>> 0) > 6) {
          failure = 28;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
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
      if (c < 0 || (sets1[c]! & 32) === 0) {
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
    if (entry === 40) {
      // 40 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        break to58;
      }
      if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
    }
    if (entry === 58) {
      break to58;
    }
    if (entry === 98) {
      break to98;
    }
    if (entry === 178) {
      break to178;
    }
    if (entry === 210) {
      break to210;
    }
    loop219: for (;;) {
      // 219 FRACTION
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 208;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        break to178;
      }
      if (c === 58) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        break to210;
      }
      if (c === 0 || c === 10) {
        stampEnd_1 = stampEnd;
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 207;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (fractionCount <= 7) {
          fractionCount += 1;
          p = (p + 1) | 0;
          continue loop219;
        }
        if (fractionCount >= 8) {
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
        failure = 48;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c < 0 || (sets5[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to33
    // 33 BSD-31
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
      // 74 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to85;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 34;
        break machine;
      }
      p = (p + 1) | 0;
      break to73;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to70;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to71;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    break to73;
    } // to32
    // 32 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    // 51 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 72 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c !== 48) {
        failure = 33;
        break machine;
      }
      p = (p + 1) | 0;
      break to73;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to70;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to71;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    break to73;
    } // to70
    // 70 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 32;
      break machine;
    }
    p = (p + 1) | 0;
    break to73;
    } // to71
    // 71 DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to85;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    } // to73
    // 73 DAY
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    } // to85
    to121: {
    if (end - p >= 8) {
      to105: {
      to93: {
      to106: {
      // 85 BSD-STAMP
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 94 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to106;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to105;
      }
      if (c !== 50) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 95 STAMP-YEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to106;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      break to105;
      } // to106
      // 106 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to121;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 38;
        break machine;
      }
      p = (p + 1) | 0;
      // 122 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 139 STAMP-YEAR
      c = octets[p]!;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 148 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 157 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to105;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to93
      // 93 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to105
      // 105 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to105: {
      to93: {
      to106: {
      // 85 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to93;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 94 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to106;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to105;
      }
      if (c !== 50) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 95 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to106;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      break to105;
      } // to106
      // 106 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to121;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 38;
        break machine;
      }
      p = (p + 1) | 0;
      // 122 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 139 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 148 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 157 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to105;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to93
      // 93 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to105
      // 105 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to121
    if (end - p >= 4) {
      // 121 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 138 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 147 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 156 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 121 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 138 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 147 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 156 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 162 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 168 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 177;
      break machine;
    }
    if (c === 32) {
      messageStart = p + 1;
      stampEnd_1 = p;
      p = (p + 1) | 0;
      break to178;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      // 179 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      fractionCount3 = 0;
      p = (p + 1) | 0;
      // 192 FRACTION
      from = p;
      limit = end - from > 8 - fractionCount3 ? from + 8 - fractionCount3 : end;
      while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
      fractionCount3 += p - from;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 177;
        break machine;
      }
      if (c === 32) {
        messageStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        break to178;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        onward = 180;
        break machine;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c !== 0 && c !== 10) {
        if (((c - 48) >>> 0) <= 9) {
          failure = 46;
          break machine;
        }
        failure = 45;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 176;
      break machine;
    }
    if (c === 58) {
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 180;
      break machine;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c !== 0 && c !== 10) {
      failure = 41;
      break machine;
    }
    stampEnd = p;
    p = (p + 1) | 0;
    onward = 176;
    break machine;
    } // to58
    // 58 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 56;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 57;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      // 80 DATE-FULLYEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 88 DATE-FULLYEAR
        c = p < end ? octets[p]! : -1;
        if (c === 45) {
          p = (p + 1) | 0;
          break to98;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
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
        if (c < 0 || (sets0[c]! & 8) === 0) {
          failure = 27;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 37;
        break machine;
      }
      if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
    }
    if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
    } // to98
    to159: {
    if (end - p >= 5) {
      to124: {
      // 98 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 110 DATE-MONTH
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to124;
        }
        if ((sets5[c]! & 16) !== 0) {
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
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 111 DATE-MONTH
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 48) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to124;
        }
        if ((sets5[c]! & 32) !== 0) {
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
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if ((sets5[c]! & 64) !== 0) {
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
      } // to124
      // 124 DATE-MONTH
      c = octets[p]!;
      if (c === 45) {
        p = (p + 1) | 0;
        // 141 ISO-DATE
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          // 151 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to159;
          }
          if ((sets5[c]! & 16) !== 0) {
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
        }
        if (c === 51) {
          p = (p + 1) | 0;
          // 153 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 1) {
            p = (p + 1) | 0;
            break to159;
          }
          if ((sets5[c]! & 64) !== 0) {
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
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 152 DATE-MDAY
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to159;
          }
          if ((sets0[c]! & 4) !== 0) {
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
        }
        if ((sets5[c]! & 128) !== 0) {
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
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if ((sets2[c]! & 32) !== 0) {
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
    } else { // near the end
      to124: {
      // 98 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 110 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to124;
        }
        if (c >= 0 && (sets5[c]! & 16) !== 0) {
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
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 111 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 48) >>> 0) <= 2) {
          p = (p + 1) | 0;
          break to124;
        }
        if (c >= 0 && (sets5[c]! & 32) !== 0) {
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
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c >= 0 && (sets5[c]! & 64) !== 0) {
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
      } // to124
      // 124 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c === 45) {
        p = (p + 1) | 0;
        // 141 ISO-DATE
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          // 151 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            p = (p + 1) | 0;
            break to159;
          }
          if (c >= 0 && (sets5[c]! & 16) !== 0) {
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
        }
        if (c === 51) {
          p = (p + 1) | 0;
          // 153 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 1) {
            p = (p + 1) | 0;
            break to159;
          }
          if (c >= 0 && (sets5[c]! & 64) !== 0) {
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
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 49) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 152 DATE-MDAY
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to159;
          }
          if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
        }
        if (c >= 0 && (sets5[c]! & 128) !== 0) {
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
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 56;
        break machine;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
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
      if (c < 0 || (sets0[c]! & 8) === 0) {
        failure = 27;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    } // to159
    to206: {
    // 159 DATE-MDAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        to182: {
        // 164 ISO-STAMP
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 171 TIME-HOUR
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to182;
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
          // 170 TIME-HOUR
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to182;
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
        } // to182
        // 182 TIME-HOUR
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          // 195 BSD-TIME
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to206;
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
        to182: {
        // 164 ISO-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 171 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to182;
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
          // 170 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to182;
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
        } // to182
        // 182 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          // 195 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to206;
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
      onward = 56;
      break machine;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      onward = 57;
      break machine;
    }
    if (c === 84 || c === 116) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        to183: {
        // 165 ISO-STAMP
        c = octets[p]!;
        if (c === 50) {
          p = (p + 1) | 0;
          // 173 TIME-HOUR
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to183;
          }
          if ((sets5[c]! & 128) !== 0) {
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
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 172 TIME-HOUR
          c = octets[p]!;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to183;
          }
          if ((sets0[c]! & 4) !== 0) {
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
        }
        if ((sets5[c]! & 32) !== 0) {
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
        } // to183
        // 183 TIME-HOUR
        c = octets[p]!;
        if (c === 58) {
          appNameEnd_1 = p;
          p = (p + 1) | 0;
          // 196 BSD-TIME
          c = octets[p]!;
          if (c === 13) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 78;
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
            onward = 77;
            break machine;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to206;
          }
          if ((sets6[c]! & 1) === 0) {
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
          onward = 57;
          break machine;
        }
        if ((sets3[c]! & 16) !== 0) {
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
      } else { // near the end
        to183: {
        // 165 ISO-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 50) {
          p = (p + 1) | 0;
          // 173 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 3) {
            p = (p + 1) | 0;
            break to183;
          }
          if (c >= 0 && (sets5[c]! & 128) !== 0) {
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
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 56;
          break machine;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        if (((c - 48) >>> 0) <= 1) {
          p = (p + 1) | 0;
          // 172 TIME-HOUR
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 56;
            break machine;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            onward = 57;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to183;
          }
          if (c >= 0 && (sets0[c]! & 4) !== 0) {
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
        }
        if (c >= 0 && (sets5[c]! & 32) !== 0) {
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
        } // to183
        // 183 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          appNameEnd_1 = p;
          p = (p + 1) | 0;
          // 196 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            {
              const appNameEnd_before = appNameEnd;
              appNameEnd = appNameEnd_1;
              appNameEnd_1 = appNameEnd_before;
            }
            p = (p + 1) | 0;
            onward = 78;
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
            onward = 77;
            break machine;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to206;
          }
          if (c < 0) {
            appNameEnd = appNameEnd_1;
            break machine;
          }
          if (c < 0 || (sets6[c]! & 1) === 0) {
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
          onward = 57;
          break machine;
        }
        if (c >= 0 && (sets3[c]! & 16) !== 0) {
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
      }
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
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to206
    to236: {
    if (end - p >= 4) {
      // 206 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 218 TIME-MINUTE
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          // 228 BSD-TIME
          c = octets[p]!;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            // 234 TIME-SECOND
            c = octets[p]!;
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to236;
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
      // 206 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 218 TIME-MINUTE
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          // 228 BSD-TIME
          c = p < end ? octets[p]! : -1;
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            // 234 TIME-SECOND
            c = p < end ? octets[p]! : -1;
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to236;
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
    } // to236
    to240: {
    to238: {
    // 236 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 208;
      break machine;
    }
    if (c === 32) {
      stampEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 185;
      break machine;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      // 239 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) <= 9) {
        fractionCount2 = 0;
        p = (p + 1) | 0;
        loop244: for (;;) {
          // 244 FRACTION
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 208;
            break machine;
          }
          if (c === 32) {
            stampEnd = p;
            messageStart = p + 1;
            p = (p + 1) | 0;
            onward = 185;
            break machine;
          }
          if (c === 58) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            break to210;
          }
          if (c === 0 || c === 10) {
            stampEnd_1 = stampEnd;
            stampEnd = p;
            p = (p + 1) | 0;
            onward = 207;
            break machine;
          }
          if (c === 43 || c === 45) {
            p = (p + 1) | 0;
            break to238;
          }
          if (c === 90 || c === 122) {
            p = (p + 1) | 0;
            break to240;
          }
          if (((c - 48) >>> 0) <= 9) {
            if (fractionCount2 <= 7) {
              fractionCount2 += 1;
              p = (p + 1) | 0;
              continue loop244;
            }
            if (fractionCount2 >= 8) {
              p = (p + 1) | 0;
              onward = 37;
              break machine;
            }
            failure = 48;
            break machine;
          }
          if (c < 0) {
            stampEnd = p;
            break machine;
          }
          if (c < 0 || (sets6[c]! & 2) === 0) {
            failure = 27;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 37;
          break machine;
        }
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
      break to210;
    }
    if (c === 0 || c === 10) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 207;
      break machine;
    }
    if (c === 43 || c === 45) {
      p = (p + 1) | 0;
      break to238;
    }
    if (c === 90 || c === 122) {
      p = (p + 1) | 0;
      break to240;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c < 0 || (sets6[c]! & 4) === 0) {
      failure = 27;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to238
    to247: {
    if (end - p >= 4) {
      to245: {
      // 238 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 243 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to245;
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
        // 242 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to245;
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
      } // to245
      // 245 TIME-HOUR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        // 246 TIME-NUMOFFSET
        c = octets[p]!;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          break to247;
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
      to245: {
      // 238 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 243 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to245;
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
        // 242 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to245;
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
      } // to245
      // 245 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        // 246 TIME-NUMOFFSET
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 5) {
          p = (p + 1) | 0;
          break to247;
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
    } // to247
    // 247 TIME-MINUTE
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to240;
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
    } // to240
    // 240 OFFSET
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 208;
      break machine;
    }
    if (c === 32) {
      stampEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 185;
      break machine;
    }
    if (c === 58) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      break to210;
    }
    if (c === 0 || c === 10) {
      stampEnd_1 = stampEnd;
      stampEnd = p;
      p = (p + 1) | 0;
      onward = 207;
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
    } // to178
    // 178 BSD-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 185;
      break machine;
    }
    if (c === 45) {
      stampEnd = stampEnd_1;
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 186;
      break machine;
    }
    if (c === 50) {
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      // 189 THIS-CENTURY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        stampEnd = stampEnd_1;
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 198;
        break machine;
      }
      if (c === 48) {
        p = (p + 1) | 0;
        onward = 201;
        break machine;
      }
      if (c === 58) {
        stampEnd = stampEnd_1;
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 200;
        break machine;
      }
      if (c === 91) {
        stampEnd = stampEnd_1;
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      if (c >= 0 && (sets6[c]! & 16) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (c >= 0 && (sets6[c]! & 32) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 199;
        break machine;
      }
      if (c >= 0 && (sets6[c]! & 64) !== 0) {
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        onward = 187;
        break machine;
      }
      if (c < 0) {
        stampEnd = stampEnd_1;
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets2[c]! & 64) === 0) {
        failure = 27;
        break machine;
      }
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
      onward = 37;
      break machine;
    }
    if (c === 58) {
      stampEnd = stampEnd_1;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 190;
      break machine;
    }
    if (c === 76 || c === 108) {
      stampEnd = stampEnd_1;
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 191;
      break machine;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      stampEnd = stampEnd_1;
      appNameStart = p;
      p = (p + 1) | 0;
      onward = 39;
      break machine;
    }
    if (c >= 0 && (sets6[c]! & 128) !== 0) {
      stampEnd = stampEnd_1;
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 188;
      break machine;
    }
    if (c >= 0 && (sets7[c]! & 1) !== 0) {
      stampEnd = stampEnd_1;
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 187;
      break machine;
    }
    if (c < 0) {
      stampEnd = stampEnd_1;
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 2) === 0) {
      failure = 27;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    onward = 37;
    break machine;
    } // to210
    // 210 AFTER-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      onward = 193;
      break machine;
    }
    if (c < 0) {
      stampEnd = stampEnd_1;
      messageEnd = p;
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
  frame.stampEnd = stampEnd;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  frame.fractionCount3 = fractionCount3;
  frame.fractionCount = fractionCount;
  frame.fractionCount2 = fractionCount2;
  return onward;
}

/** Part 2 of BSD-MSG, 73 of 248 states: runs until the machine ends (-1) or goes on in another part's state. */
function runBsdMsg2(octets: Uint8Array, end: number, frame: BsdMsgFrame, entry: number): number {
  end |= 0;
  let { p, failure, stampEnd, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, hostnameEnd, hostnameStart, appNameEnd_1, procIdEnd_1, stampEnd_1, fractionCount4 } = frame;
  let onward = -1;
  const sets0 = SETS_0;
  const sets2 = SETS_2;
  const sets3 = SETS_3;
  const sets6 = SETS_6;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets9 = SETS_9;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to37: {
    to207: {
    to208: {
    to57: {
    to77: {
    to78: {
    to56: {
    to39: {
    to193: {
    to198: {
    to203: {
    to202: {
    to187: {
    to200: {
    to220: {
    to212: {
    to199: {
    to188: {
    to191: {
    to190: {
    to186: {
    to185: {
    to180: {
    to176: {
    to177: {
    to54: {
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
    if (entry === 37) {
      break to37;
    }
    if (entry === 39) {
      break to39;
    }
    if (entry === 54) {
      break to54;
    }
    if (entry === 56) {
      break to56;
    }
    if (entry === 57) {
      break to57;
    }
    if (entry === 77) {
      break to77;
    }
    if (entry === 78) {
      break to78;
    }
    if (entry === 176) {
      break to176;
    }
    if (entry === 177) {
      break to177;
    }
    if (entry === 180) {
      break to180;
    }
    if (entry === 185) {
      break to185;
    }
    if (entry === 186) {
      break to186;
    }
    if (entry === 187) {
      break to187;
    }
    if (entry === 188) {
      break to188;
    }
    if (entry === 190) {
      break to190;
    }
    if (entry === 191) {
      break to191;
    }
    if (entry === 193) {
      break to193;
    }
    if (entry === 198) {
      break to198;
    }
    if (entry === 199) {
      break to199;
    }
    if (entry === 200) {
      break to200;
    }
    if (entry === 201) {
      if (end - p >= 4) {
        // 201 THIS-CENTURY
        c = octets[p]!;
        if (c === 32) {
          stampEnd = stampEnd_1;
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to198;
        }
        if (c === 58) {
          stampEnd = stampEnd_1;
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to200;
        }
        if (c === 91) {
          stampEnd = stampEnd_1;
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to57;
        }
        if ((sets6[c]! & 16) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to39;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 213 THIS-CENTURY
          c = octets[p]!;
          if (c === 32) {
            stampEnd = stampEnd_1;
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to198;
          }
          if (c === 58) {
            stampEnd = stampEnd_1;
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to200;
          }
          if (c === 91) {
            stampEnd = stampEnd_1;
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to57;
          }
          if ((sets6[c]! & 16) !== 0) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to39;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 221 THIS-CENTURY
            c = octets[p]!;
            if (c === 13) {
              stampEnd = p;
              p = (p + 1) | 0;
              break to208;
            }
            if (c === 32) {
              stampEnd = p;
              messageStart = p + 1;
              p = (p + 1) | 0;
              break to185;
            }
            if (c === 58) {
              stampEnd = p;
              appNameEnd_1 = p;
              p = (p + 1) | 0;
              // 229 FRAME-TRAILER
              c = octets[p]!;
              if (c === 13) {
                {
                  stampEnd = stampEnd_1;
                  const appNameEnd_before = appNameEnd;
                  appNameEnd = appNameEnd_1;
                  appNameEnd_1 = appNameEnd_before;
                }
                p = (p + 1) | 0;
                break to78;
              }
              if (c === 32) {
                messageStart = p + 1;
                p = (p + 1) | 0;
                break to193;
              }
              if (c === 58) {
                stampEnd = stampEnd_1;
                p = (p + 1) | 0;
                break to203;
              }
              if (c <= 0 || c === 10) {
                {
                  stampEnd = stampEnd_1;
                  const appNameEnd_before = appNameEnd;
                  appNameEnd = appNameEnd_1;
                  appNameEnd_1 = appNameEnd_before;
                }
                p = (p + 1) | 0;
                break to77;
              }
              if ((sets7[c]! & 4) !== 0) {
                stampEnd = stampEnd_1;
                p = (p + 1) | 0;
                break to202;
              }
              if ((sets7[c]! & 8) === 0) {
                failure = 31;
                break machine;
              }
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to37;
            }
            if (c === 91) {
              stampEnd = stampEnd_1;
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to57;
            }
            if (c <= 0 || c === 10) {
              stampEnd = p;
              p = (p + 1) | 0;
              break to207;
            }
            if ((sets6[c]! & 16) !== 0) {
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to39;
            }
            if ((sets7[c]! & 16) !== 0) {
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to187;
            }
            if ((sets7[c]! & 32) === 0) {
              failure = 27;
              break machine;
            }
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to37;
          }
          if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to220;
          }
          if ((sets6[c]! & 64) !== 0) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to187;
          }
          if ((sets2[c]! & 64) === 0) {
            failure = 27;
            break machine;
          }
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to37;
        }
        if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to212;
        }
        if ((sets6[c]! & 64) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to187;
        }
        if ((sets2[c]! & 64) === 0) {
          failure = 27;
          break machine;
        }
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        break to37;
      } else { // near the end
        // 201 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          stampEnd = stampEnd_1;
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to198;
        }
        if (c === 58) {
          stampEnd = stampEnd_1;
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to200;
        }
        if (c === 91) {
          stampEnd = stampEnd_1;
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to57;
        }
        if (c >= 0 && (sets6[c]! & 16) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to39;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 213 THIS-CENTURY
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            stampEnd = stampEnd_1;
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to198;
          }
          if (c === 58) {
            stampEnd = stampEnd_1;
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to200;
          }
          if (c === 91) {
            stampEnd = stampEnd_1;
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to57;
          }
          if (c >= 0 && (sets6[c]! & 16) !== 0) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to39;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 221 THIS-CENTURY
            c = p < end ? octets[p]! : -1;
            if (c === 13) {
              stampEnd = p;
              p = (p + 1) | 0;
              break to208;
            }
            if (c === 32) {
              stampEnd = p;
              messageStart = p + 1;
              p = (p + 1) | 0;
              break to185;
            }
            if (c === 58) {
              stampEnd = p;
              appNameEnd_1 = p;
              p = (p + 1) | 0;
              // 229 FRAME-TRAILER
              c = p < end ? octets[p]! : -1;
              if (c === 13) {
                {
                  stampEnd = stampEnd_1;
                  const appNameEnd_before = appNameEnd;
                  appNameEnd = appNameEnd_1;
                  appNameEnd_1 = appNameEnd_before;
                }
                p = (p + 1) | 0;
                break to78;
              }
              if (c === 32) {
                messageStart = p + 1;
                p = (p + 1) | 0;
                break to193;
              }
              if (c === 58) {
                stampEnd = stampEnd_1;
                p = (p + 1) | 0;
                break to203;
              }
              if (c === 0 || c === 10) {
                {
                  stampEnd = stampEnd_1;
                  const appNameEnd_before = appNameEnd;
                  appNameEnd = appNameEnd_1;
                  appNameEnd_1 = appNameEnd_before;
                }
                p = (p + 1) | 0;
                break to77;
              }
              if (c >= 0 && (sets7[c]! & 4) !== 0) {
                stampEnd = stampEnd_1;
                p = (p + 1) | 0;
                break to202;
              }
              if (c < 0) {
                stampEnd = stampEnd_1;
                appNameEnd = appNameEnd_1;
                break machine;
              }
              if (c < 0 || (sets7[c]! & 8) === 0) {
                failure = 31;
                break machine;
              }
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to37;
            }
            if (c === 91) {
              stampEnd = stampEnd_1;
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to57;
            }
            if (c === 0 || c === 10) {
              stampEnd = p;
              p = (p + 1) | 0;
              break to207;
            }
            if (c >= 0 && (sets6[c]! & 16) !== 0) {
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to39;
            }
            if (c >= 0 && (sets7[c]! & 16) !== 0) {
              stampEnd = stampEnd_1;
              p = (p + 1) | 0;
              break to187;
            }
            if (c < 0) {
              stampEnd = p;
              break machine;
            }
            if (c < 0 || (sets7[c]! & 32) === 0) {
              failure = 27;
              break machine;
            }
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to37;
          }
          if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to220;
          }
          if (c >= 0 && (sets6[c]! & 64) !== 0) {
            stampEnd = stampEnd_1;
            p = (p + 1) | 0;
            break to187;
          }
          if (c < 0) {
            stampEnd = stampEnd_1;
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets2[c]! & 64) === 0) {
            failure = 27;
            break machine;
          }
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to37;
        }
        if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to212;
        }
        if (c >= 0 && (sets6[c]! & 64) !== 0) {
          stampEnd = stampEnd_1;
          p = (p + 1) | 0;
          break to187;
        }
        if (c < 0) {
          stampEnd = stampEnd_1;
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets2[c]! & 64) === 0) {
          failure = 27;
          break machine;
        }
        stampEnd = stampEnd_1;
        p = (p + 1) | 0;
        break to37;
      }
    }
    if (entry === 207) {
      break to207;
    }
    break to208;
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
    } // to54
    to123: {
    if (end - p >= 5) {
      to86: {
      // 54 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 75 DATE-MONTH
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to86;
      }
      if (c !== 49) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 76 DATE-MONTH
      c = octets[p]!;
      if (((c - 48) >>> 0) > 2) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to86
      // 86 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 96 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 107 DATE-MDAY
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to123;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 109 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to123;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      // 108 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to86: {
      // 54 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 75 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to86;
      }
      if (c !== 49) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 76 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 2) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to86
      // 86 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 96 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 107 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to123;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 109 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to123;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      // 108 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to123
    if (end - p >= 4) {
      // 123 DATE-MDAY
      c = octets[p]!;
      if ((sets7[c]! & 64) === 0) {
        failure = 40;
        break machine;
      }
      p = (p + 1) | 0;
      to158: {
      // 140 ISO-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 150 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to158;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 149 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to158
      // 158 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 123 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets7[c]! & 64) === 0) {
        failure = 40;
        break machine;
      }
      p = (p + 1) | 0;
      to158: {
      // 140 ISO-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 150 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to158;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 149 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to158
      // 158 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 163 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 169 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 181 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 194 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 163 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 169 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 181 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 194 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 205 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    to227: {
    to225: {
    // 217 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd = p;
      p = (p + 1) | 0;
      break to177;
    }
    if (c === 32) {
      stampEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to185;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      // 226 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      fractionCount4 = 0;
      p = (p + 1) | 0;
      // 233 FRACTION
      from = p;
      limit = end - from > 8 - fractionCount4 ? from + 8 - fractionCount4 : end;
      while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
      fractionCount4 += p - from;
      if (c === 13) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to177;
      }
      if (c === 32) {
        stampEnd = p;
        messageStart = p + 1;
        p = (p + 1) | 0;
        break to185;
      }
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to180;
      }
      if (c === 0 || c === 10) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to176;
      }
      if (c === 43 || c === 45) {
        p = (p + 1) | 0;
        break to225;
      }
      if (c < 0) {
        stampEnd = p;
        break machine;
      }
      if (c !== 90 && c !== 122) {
        if (((c - 48) >>> 0) <= 9) {
          failure = 50;
          break machine;
        }
        failure = 49;
        break machine;
      }
      p = (p + 1) | 0;
      break to227;
    }
    if (c === 58) {
      stampEnd = p;
      p = (p + 1) | 0;
      break to180;
    }
    if (c === 0 || c === 10) {
      stampEnd = p;
      p = (p + 1) | 0;
      break to176;
    }
    if (c === 43 || c === 45) {
      p = (p + 1) | 0;
      break to225;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c !== 90 && c !== 122) {
      failure = 47;
      break machine;
    }
    p = (p + 1) | 0;
    break to227;
    } // to225
    if (end - p >= 4) {
      to235: {
      // 225 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 232 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to235;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to235
      // 235 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 237 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to235: {
      // 225 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 232 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to235;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to235
      // 235 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 237 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 241 TIME-MINUTE
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    } // to227
    // 227 OFFSET
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      stampEnd = p;
      p = (p + 1) | 0;
      break to177;
    }
    if (c === 32) {
      stampEnd = p;
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to185;
    }
    if (c === 58) {
      stampEnd = p;
      p = (p + 1) | 0;
      break to180;
    }
    if (c < 0) {
      stampEnd = p;
      break machine;
    }
    if (c !== 0 && c !== 10) {
      failure = 46;
      break machine;
    }
    stampEnd = p;
    p = (p + 1) | 0;
    break to176;
    } // to177
    // 177 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c !== 10) {
      failure = 43;
      break machine;
    }
    p = (p + 1) | 0;
    } // to176
    // 176 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 42;
    break machine;
    } // to180
    // 180 AFTER-STAMP
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 44;
      break machine;
    }
    messageStart = p + 1;
    p = (p + 1) | 0;
    break to193;
    } // to185
    // 185 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip0(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 45) {
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      break to186;
    }
    if (c === 58) {
      hostnameStart = p;
      p = (p + 1) | 0;
      break to190;
    }
    if (c === 76 || c === 108) {
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      break to191;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      appNameStart = p;
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      break to188;
    }
    if (c >= 0 && (sets7[c]! & 1) !== 0) {
      appNameStart = p;
      hostnameStart = p;
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to186
    // 186 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to56;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to190
    // 190 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to203;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      break to202;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 128) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to191
    if (end - p >= 4) {
      // 191 TAG
      c = octets[p]!;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to198;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to57;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 204 TAG
        c = octets[p]!;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to198;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to56;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to57;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 216 TAG
          c = octets[p]!;
          if (c === 32) {
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to198;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to56;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to57;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 224 TAG
            c = octets[p]!;
            if (c === 58) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to56;
            }
            if (c === 91) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to57;
            }
            if ((sets6[c]! & 16) !== 0) {
              p = (p + 1) | 0;
              break to39;
            }
            if ((sets7[c]! & 16) !== 0) {
              p = (p + 1) | 0;
              break to187;
            }
            if ((sets0[c]! & 8) === 0) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            break to37;
          }
          if ((sets6[c]! & 16) !== 0) {
            p = (p + 1) | 0;
            break to39;
          }
          if ((sets8[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            break to187;
          }
          if ((sets2[c]! & 64) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          break to37;
        }
        if ((sets6[c]! & 16) !== 0) {
          p = (p + 1) | 0;
          break to39;
        }
        if ((sets8[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to187;
        }
        if ((sets2[c]! & 64) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to37;
      }
      if ((sets6[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        break to39;
      }
      if ((sets8[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        break to187;
      }
      if ((sets2[c]! & 64) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    } else { // near the end
      // 191 TAG
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to198;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to57;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 204 TAG
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to198;
        }
        if (c === 58) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to56;
        }
        if (c === 91) {
          appNameEnd_1 = appNameEnd;
          appNameEnd = p;
          p = (p + 1) | 0;
          break to57;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 216 TAG
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to198;
          }
          if (c === 58) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to56;
          }
          if (c === 91) {
            appNameEnd_1 = appNameEnd;
            appNameEnd = p;
            p = (p + 1) | 0;
            break to57;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 224 TAG
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to56;
            }
            if (c === 91) {
              appNameEnd_1 = appNameEnd;
              appNameEnd = p;
              p = (p + 1) | 0;
              break to57;
            }
            if (c >= 0 && (sets6[c]! & 16) !== 0) {
              p = (p + 1) | 0;
              break to39;
            }
            if (c >= 0 && (sets7[c]! & 16) !== 0) {
              p = (p + 1) | 0;
              break to187;
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
          }
          if (c >= 0 && (sets6[c]! & 16) !== 0) {
            p = (p + 1) | 0;
            break to39;
          }
          if (c >= 0 && (sets8[c]! & 1) !== 0) {
            p = (p + 1) | 0;
            break to187;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets2[c]! & 64) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          break to37;
        }
        if (c >= 0 && (sets6[c]! & 16) !== 0) {
          p = (p + 1) | 0;
          break to39;
        }
        if (c >= 0 && (sets8[c]! & 2) !== 0) {
          p = (p + 1) | 0;
          break to187;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets2[c]! & 64) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to37;
      }
      if (c >= 0 && (sets6[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        break to39;
      }
      if (c >= 0 && (sets8[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        break to187;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets2[c]! & 64) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    }
    } // to188
    // 188 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to200;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      break to199;
    }
    if (c >= 0 && (sets6[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to199
    // 199 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to200;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      break to212;
    }
    if (c >= 0 && (sets6[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to212
    // 212 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to200;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      p = (p + 1) | 0;
      break to220;
    }
    if (c >= 0 && (sets6[c]! & 64) !== 0) {
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to220
    // 220 TAG
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to200;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c >= 0 && (sets7[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to187;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to200
    // 200 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      p = (p + 1) | 0;
      break to78;
    }
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to37;
    }
    if (c === 58) {
      appNameEnd = appNameEnd_1;
      p = (p + 1) | 0;
      break to203;
    }
    if (c === 0 || c === 10) {
      p = (p + 1) | 0;
      break to77;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      appNameEnd = appNameEnd_1;
      p = (p + 1) | 0;
      break to202;
    }
    if (c < 0) {
      break machine;
    }
    if (c < 0 || (sets7[c]! & 8) === 0) {
      failure = 31;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to187
    // 187 TAG
    if (end - p < 12) {
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to56;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
    }
    if (c >= 0 && (sets6[c]! & 16) !== 0) {
      p = (p + 1) | 0;
      break to39;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets2[c]! & 64) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to202
    if (end - p >= 4) {
      // 202 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to203;
      }
      if ((sets7[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 214 IPV6-ADDRESS
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          break to203;
        }
        if ((sets7[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          // 222 IPV6-ADDRESS
          c = octets[p]!;
          if (c === 58) {
            p = (p + 1) | 0;
            break to203;
          }
          if ((sets7[c]! & 4) !== 0) {
            p = (p + 1) | 0;
            // 230 IPV6-ADDRESS
            c = octets[p]!;
            if (c === 58) {
              p = (p + 1) | 0;
              break to203;
            }
            if (c > 57 && c < 59) {
              failure = 26;
              break machine;
            }
            p = (p + 1) | 0;
            break to37;
          }
          if ((sets7[c]! & 128) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          break to37;
        }
        if ((sets7[c]! & 128) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to37;
      }
      if ((sets7[c]! & 128) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    } else { // near the end
      // 202 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to203;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 214 IPV6-ADDRESS
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          break to203;
        }
        if (c >= 0 && (sets7[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          // 222 IPV6-ADDRESS
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            p = (p + 1) | 0;
            break to203;
          }
          if (c >= 0 && (sets7[c]! & 4) !== 0) {
            p = (p + 1) | 0;
            // 230 IPV6-ADDRESS
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              p = (p + 1) | 0;
              break to203;
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
            break to37;
          }
          if (c < 0) {
            messageEnd = p;
            break machine;
          }
          if (c < 0 || (sets7[c]! & 128) === 0) {
            failure = 26;
            break machine;
          }
          p = (p + 1) | 0;
          break to37;
        }
        if (c < 0) {
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets7[c]! & 128) === 0) {
          failure = 26;
          break machine;
        }
        p = (p + 1) | 0;
        break to37;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets7[c]! & 128) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    }
    } // to203
    // 203 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to198;
    }
    if (c === 37) {
      p = (p + 1) | 0;
      // 215 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets8[c]! & 16) !== 0) {
        p = (p + 1) | 0;
        // 223 IPV6-ADDRESS
        if (end - p < 12) {
          while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (sets8[(c = octets[p]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
          && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
          && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
          && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
        ) {
          p = (p + 1) | 0;
          while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to198;
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
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c < 0 || (sets8[c]! & 64) === 0) {
        failure = 26;
        break machine;
      }
      p = (p + 1) | 0;
      break to37;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets8[c]! & 128) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to198
    // 198 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip0(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      // 211 AFTER-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to193;
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
    if (c >= 0 && (sets3[c]! & 16) !== 0) {
      appNameStart = p;
      p = (p + 1) | 0;
      break to39;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 2) === 0) {
      failure = 26;
      break machine;
    }
    p = (p + 1) | 0;
    break to37;
    } // to193
    // 193 AFTER-STAMP
    if (end - p < 12) {
      while (p < end && octets[p]! === 32) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
      && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
    ) {
      p = skip0(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c >= 0 && (sets3[c]! & 16) !== 0) {
      appNameStart = p;
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
    } // to39
    // 39 TAG
    if (end - p < 12) {
      while (p < end && (sets3[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets3[(c = octets[p]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets3[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to56;
    }
    if (c === 91) {
      appNameEnd_1 = appNameEnd;
      appNameEnd = p;
      p = (p + 1) | 0;
      break to57;
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
    } // to56
    // 56 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      p = (p + 1) | 0;
      break to78;
    }
    if (c === 32) {
      messageStart = p + 1;
      p = (p + 1) | 0;
      break to37;
    }
    if (c === 0 || c === 10) {
      p = (p + 1) | 0;
      break to77;
    }
    if (c < 0) {
      break machine;
    }
    if (c < 0 || (sets9[c]! & 1) === 0) {
      failure = 31;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to78
    // 78 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 10) {
      p = (p + 1) | 0;
      break to77;
    }
    if (c < 0) {
      appNameEnd = appNameEnd_1;
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 9 && c < 11) {
      failure = 31;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to77
    // 77 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    if (c < 0) {
      failure = 31;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to57
    // 57 TAGGED
    c = p < end ? octets[p]! : -1;
    if (c >= 0 && (sets9[c]! & 2) !== 0) {
      procIdStart = p;
      p = (p + 1) | 0;
      // 79 PID
      if (end - p < 12) {
        while (p < end && (sets9[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets9[(c = octets[p]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
      ) {
        p = skip1(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c === 93) {
        procIdEnd_1 = procIdEnd;
        procIdEnd = p;
        p = (p + 1) | 0;
        // 87 TAGGED
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          messageStart = p + 1;
          p = (p + 1) | 0;
          // 97 TAGGED
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
      if (c < 0 || (sets9[c]! & 4) === 0) {
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
    if (c < 0 || (sets9[c]! & 8) === 0) {
      failure = 26;
      break machine;
    }
    appNameEnd = appNameEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to208
    // 208 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c === 10) {
      p = (p + 1) | 0;
      break to207;
    }
    if (c < 0) {
      stampEnd = stampEnd_1;
      messageEnd = p;
      break machine;
    }
    if ((c >>> 0) > 9 && c < 11) {
      failure = 31;
      break machine;
    }
    stampEnd = stampEnd_1;
    p = (p + 1) | 0;
    break to37;
    } // to207
    // 207 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    if (c < 0) {
      failure = 31;
      break machine;
    }
    stampEnd = stampEnd_1;
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
  frame.stampEnd = stampEnd;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.procIdEnd = procIdEnd;
  frame.procIdStart = procIdStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.appNameEnd_1 = appNameEnd_1;
  frame.procIdEnd_1 = procIdEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  frame.fractionCount4 = fractionCount4;
  return onward;
}

/**
 * Matches `octets[start..end)` with BSD-MSG. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseBsdMsg<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof Rfc3164Captures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let priorityEnd = -1;
  let priorityStart = -1;
  let stampEnd = -1;
  let stampStart = -1;
  let appNameEnd = -1;
  let appNameStart = -1;
  let procIdEnd = -1;
  let procIdStart = -1;
  let messageEnd = -1;
  let messageStart = -1;
  let hostnameEnd = -1;
  let hostnameStart = -1;
  let messageCounterEnd = -1;
  let messageCounterStart = -1;
  let sessionEnd = -1;
  let sessionStart = -1;
  let sequenceNumberEnd = -1;
  let sequenceNumberStart = -1;
  let zoneEnd = -1;
  let zoneStart = -1;
  let ciscoFacilityEnd = -1;
  let ciscoFacilityStart = -1;
  let ciscoSeverityEnd = -1;
  let ciscoSeverityStart = -1;
  let mnemonicEnd = -1;
  let mnemonicStart = -1;
  let appNameEnd_1 = -1;
  let procIdEnd_1 = -1;
  let stampEnd_1 = -1;
  let fractionCount3 = 0;
  let fractionCount = 0;
  let fractionCount4 = 0;
  let fractionCount2 = 0;
  const frame: BsdMsgFrame = { start, p, failure, priorityEnd, priorityStart, stampEnd, stampStart, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, hostnameEnd, hostnameStart, messageCounterEnd, messageCounterStart, sessionEnd, sessionStart, sequenceNumberEnd, sequenceNumberStart, zoneEnd, zoneStart, ciscoFacilityEnd, ciscoFacilityStart, ciscoSeverityEnd, ciscoSeverityStart, mnemonicEnd, mnemonicStart, appNameEnd_1, procIdEnd_1, stampEnd_1, fractionCount3, fractionCount, fractionCount4, fractionCount2 };
  let onward = 0;
  while (onward >= 0) {
    switch (onward) {
      case 0:
        onward = runBsdMsg0(octets, end, frame);
        break;
      case 5:
      case 6:
      case 7:
      case 8:
      case 9:
      case 10:
      case 11:
      case 12:
      case 40:
      case 58:
      case 98:
      case 178:
      case 210:
      case 219:
        onward = runBsdMsg1(octets, end, frame, onward);
        break;
      case 1:
      case 13:
      case 37:
      case 39:
      case 54:
      case 56:
      case 57:
      case 77:
      case 78:
      case 176:
      case 177:
      case 180:
      case 185:
      case 186:
      case 187:
      case 188:
      case 190:
      case 191:
      case 193:
      case 198:
      case 199:
      case 200:
      case 201:
      case 207:
      case 208:
        onward = runBsdMsg2(octets, end, frame, onward);
        break;
    }
  }
  ({ p, failure, priorityEnd, priorityStart, stampEnd, stampStart, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, hostnameEnd, hostnameStart, messageCounterEnd, messageCounterStart, sessionEnd, sessionStart, sequenceNumberEnd, sequenceNumberStart, zoneEnd, zoneStart, ciscoFacilityEnd, ciscoFacilityStart, ciscoSeverityEnd, ciscoSeverityStart, mnemonicEnd, mnemonicStart, appNameEnd_1, procIdEnd_1, stampEnd_1, fractionCount3, fractionCount, fractionCount4, fractionCount2 } = frame);
  return new Match(octets, failure, p, priorityStart, priorityEnd, stampStart, stampEnd, appNameStart, appNameEnd, procIdStart, procIdEnd, messageStart, messageEnd, hostnameStart, hostnameEnd, messageCounterStart, messageCounterEnd, sessionStart, sessionEnd, sequenceNumberStart, sequenceNumberEnd, zoneStart, zoneEnd, ciscoFacilityStart, ciscoFacilityEnd, ciscoSeverityStart, ciscoSeverityEnd, mnemonicStart, mnemonicEnd);
}

/**
 * Matches `octets[start..end)` with STRICT-MSG. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseStrictMsg<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof Rfc3164Captures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets9 = SETS_9;
  const sets10 = SETS_10;
  let p = start;
  let failure = 0;
  let priorityEnd = -1;
  let priorityStart = -1;
  let stampEnd = -1;
  let stampStart = -1;
  let appNameEnd = -1;
  let appNameStart = -1;
  let procIdEnd = -1;
  let procIdStart = -1;
  let messageEnd = -1;
  let messageStart = -1;
  let hostnameEnd = -1;
  let hostnameStart = -1;
  let messageCounterEnd = -1;
  let messageCounterStart = -1;
  let sessionEnd = -1;
  let sessionStart = -1;
  let sequenceNumberEnd = -1;
  let sequenceNumberStart = -1;
  let zoneEnd = -1;
  let zoneStart = -1;
  let ciscoFacilityEnd = -1;
  let ciscoFacilityStart = -1;
  let ciscoSeverityEnd = -1;
  let ciscoSeverityStart = -1;
  let mnemonicEnd = -1;
  let mnemonicStart = -1;
  let labelCount = 0;
  let strictTagCount = 0;
  let appNameEnd_1 = -1;
  let procIdEnd_1 = -1;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to5: {
    if (end - p >= 5) {
      // 0 PRI
      c = octets[p]!;
      if (c !== 60) {
        failure = 51;
        break machine;
      }
      priorityStart = p + 1;
      p = (p + 1) | 0;
      to2: {
      to4: {
      // 1 PRIVAL
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to2;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 3 PRIVAL
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          // 6 PRIVAL
          c = octets[p]!;
          if (c === 62) {
            priorityEnd = p;
            stampStart = p + 1;
            p = (p + 1) | 0;
            break to5;
          }
          if (((c - 48) >>> 0) > 1) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          break to2;
        }
        if (c === 62) {
          priorityEnd = p;
          stampStart = p + 1;
          p = (p + 1) | 0;
          break to5;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 50) >>> 0) > 7) {
        failure = 3;
        break machine;
      }
      p = (p + 1) | 0;
      } // to4
      // 4 PRIVAL
      c = octets[p]!;
      if (c === 62) {
        priorityEnd = p;
        stampStart = p + 1;
        p = (p + 1) | 0;
        break to5;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      } // to2
      // 2 PRIVAL
      c = octets[p]!;
      if (c !== 62) {
        failure = 10;
        break machine;
      }
      priorityEnd = p;
      stampStart = p + 1;
      p = (p + 1) | 0;
    } else { // near the end
      // 0 PRI
      c = p < end ? octets[p]! : -1;
      if (c !== 60) {
        failure = 51;
        break machine;
      }
      priorityStart = p + 1;
      p = (p + 1) | 0;
      to2: {
      to4: {
      // 1 PRIVAL
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to2;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 3 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          // 6 PRIVAL
          c = p < end ? octets[p]! : -1;
          if (c === 62) {
            priorityEnd = p;
            stampStart = p + 1;
            p = (p + 1) | 0;
            break to5;
          }
          if (((c - 48) >>> 0) > 1) {
            failure = 22;
            break machine;
          }
          p = (p + 1) | 0;
          break to2;
        }
        if (c === 62) {
          priorityEnd = p;
          stampStart = p + 1;
          p = (p + 1) | 0;
          break to5;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        break to4;
      }
      if (((c - 50) >>> 0) > 7) {
        failure = 3;
        break machine;
      }
      p = (p + 1) | 0;
      } // to4
      // 4 PRIVAL
      c = p < end ? octets[p]! : -1;
      if (c === 62) {
        priorityEnd = p;
        stampStart = p + 1;
        p = (p + 1) | 0;
        break to5;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 11;
        break machine;
      }
      p = (p + 1) | 0;
      } // to2
      // 2 PRIVAL
      c = p < end ? octets[p]! : -1;
      if (c !== 62) {
        failure = 10;
        break machine;
      }
      priorityEnd = p;
      stampStart = p + 1;
      p = (p + 1) | 0;
    }
    } // to5
    to35: {
    to32: {
    to31: {
    to25: {
    to26: {
    // 5 STRICT-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 65) {
      p = (p + 1) | 0;
      // 7 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 112) {
        p = (p + 1) | 0;
        // 15 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c !== 114) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to25;
      }
      if (c !== 117) {
        failure = 53;
        break machine;
      }
      p = (p + 1) | 0;
      // 16 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 103) {
        failure = 60;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c === 68) {
      p = (p + 1) | 0;
      // 8 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 101) {
        failure = 54;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 99) {
        failure = 58;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c === 70) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        // 9 MONTH
        c = octets[p]!;
        if (c !== 101) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        // 18 MONTH
        c = octets[p]!;
        if (c !== 98) {
          failure = 61;
          break machine;
        }
        p = (p + 1) | 0;
        // 27 MONTH
        c = octets[p]!;
        if (c !== 32) {
          failure = 68;
          break machine;
        }
        p = (p + 1) | 0;
        // 30 MONTH-DAY
        c = octets[p]!;
        if (c === 32) {
          p = (p + 1) | 0;
          break to31;
        }
        if (((c - 49) >>> 0) > 1) {
          failure = 70;
          break machine;
        }
        p = (p + 1) | 0;
        break to32;
      } else { // near the end
        // 9 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 101) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        // 18 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 98) {
          failure = 61;
          break machine;
        }
        p = (p + 1) | 0;
        // 27 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 32) {
          failure = 68;
          break machine;
        }
        p = (p + 1) | 0;
        // 30 MONTH-DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          p = (p + 1) | 0;
          break to31;
        }
        if (((c - 49) >>> 0) > 1) {
          failure = 70;
          break machine;
        }
        p = (p + 1) | 0;
        break to32;
      }
    }
    if (c === 74) {
      p = (p + 1) | 0;
      // 10 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 97) {
        p = (p + 1) | 0;
        // 19 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c !== 110) {
          failure = 62;
          break machine;
        }
        p = (p + 1) | 0;
        break to26;
      }
      if (c !== 117) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 20 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c === 108) {
        p = (p + 1) | 0;
        break to26;
      }
      if (c !== 110) {
        failure = 63;
        break machine;
      }
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 77) {
      p = (p + 1) | 0;
      // 11 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 97) {
        failure = 56;
        break machine;
      }
      p = (p + 1) | 0;
      // 21 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 114 && c !== 121) {
        failure = 64;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c === 78) {
      p = (p + 1) | 0;
      // 12 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 111) {
        failure = 57;
        break machine;
      }
      p = (p + 1) | 0;
      // 22 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 118) {
        failure = 65;
        break machine;
      }
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 79) {
      p = (p + 1) | 0;
      // 13 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 99) {
        failure = 58;
        break machine;
      }
      p = (p + 1) | 0;
      // 23 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 116) {
        failure = 66;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c !== 83) {
      failure = 52;
      break machine;
    }
    p = (p + 1) | 0;
    // 14 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 101) {
      failure = 54;
      break machine;
    }
    p = (p + 1) | 0;
    // 24 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 112) {
      failure = 67;
      break machine;
    }
    p = (p + 1) | 0;
    break to25;
    } // to26
    // 26 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 68;
      break machine;
    }
    p = (p + 1) | 0;
    // 29 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to31;
    }
    if (c === 51) {
      p = (p + 1) | 0;
      // 34 DAY-NUMBER
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 1) {
        failure = 74;
        break machine;
      }
      p = (p + 1) | 0;
      break to35;
    }
    if (((c - 49) >>> 0) > 1) {
      failure = 69;
      break machine;
    }
    p = (p + 1) | 0;
    break to32;
    } // to25
    // 25 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 68;
      break machine;
    }
    p = (p + 1) | 0;
    // 28 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to31;
    }
    if (c === 51) {
      p = (p + 1) | 0;
      // 33 DAY-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 73;
        break machine;
      }
      p = (p + 1) | 0;
      break to35;
    }
    if (((c - 49) >>> 0) > 1) {
      failure = 69;
      break machine;
    }
    p = (p + 1) | 0;
    break to32;
    } // to31
    // 31 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 71;
      break machine;
    }
    p = (p + 1) | 0;
    break to35;
    } // to32
    // 32 DAY-NUMBER
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 72;
      break machine;
    }
    p = (p + 1) | 0;
    } // to35
    if (end - p >= 4) {
      // 35 DAY
      c = octets[p]!;
      if (c !== 32) {
        failure = 68;
        break machine;
      }
      p = (p + 1) | 0;
      to39: {
      // 36 STRICT-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 38 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 76;
          break machine;
        }
        p = (p + 1) | 0;
        break to39;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 75;
        break machine;
      }
      p = (p + 1) | 0;
      // 37 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      } // to39
      // 39 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 35 DAY
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 68;
        break machine;
      }
      p = (p + 1) | 0;
      to39: {
      // 36 STRICT-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 38 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 76;
          break machine;
        }
        p = (p + 1) | 0;
        break to39;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 75;
        break machine;
      }
      p = (p + 1) | 0;
      // 37 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      } // to39
      // 39 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 40 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
      // 41 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
      // 43 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 40 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
      // 41 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
      // 43 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 44 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 72;
      break machine;
    }
    p = (p + 1) | 0;
    // 45 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 68;
      break machine;
    }
    stampEnd = p;
    hostnameStart = p + 1;
    labelCount = 0;
    p = (p + 1) | 0;
    to54: {
    to47: {
    to52: {
    to85: {
    to75: {
    to57: {
    to84: {
    to74: {
    to56: {
    to55: {
    to63: {
    to62: {
    to77: {
    to59: {
    to76: {
    to58: {
    // 46 STRICT-HOSTNAME
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      p = (p + 1) | 0;
      // 48 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        break to55;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to52;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to56;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to57;
        }
        failure = 84;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to47;
        }
        failure = 83;
        break machine;
      }
      failure = 82;
      break machine;
    }
    if (c === 49) {
      p = (p + 1) | 0;
      // 49 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        break to55;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to58;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to59;
        }
        failure = 85;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to56;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to57;
        }
        failure = 86;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to47;
        }
        failure = 83;
        break machine;
      }
      failure = 82;
      break machine;
    }
    if (c === 50) {
      p = (p + 1) | 0;
      // 50 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        break to55;
      }
      if (c === 53) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          // 60 LABEL
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to54;
          }
          if (c === 46) {
            p = (p + 1) | 0;
            break to55;
          }
          if (c === 58) {
            p = (p + 1) | 0;
            break to52;
          }
          if (((c - 48) >>> 0) <= 5) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to76;
            }
            if (labelCount >= 62) {
              p = (p + 1) | 0;
              break to77;
            }
            failure = 97;
            break machine;
          }
          if (c >= 0 && (sets9[c]! & 32) !== 0) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to74;
            }
            if (labelCount >= 62) {
              p = (p + 1) | 0;
              break to75;
            }
            failure = 98;
            break machine;
          }
          if (c >= 0 && (sets9[c]! & 16) !== 0) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to47;
            }
            failure = 83;
            break machine;
          }
          failure = 82;
          break machine;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          // 61 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to55;
          }
          if (c === 58) {
            p = (p + 1) | 0;
            break to52;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to77;
          }
          if (c < 0 || (sets9[c]! & 32) === 0) {
            failure = 96;
            break machine;
          }
          p = (p + 1) | 0;
          break to75;
        }
        failure = 88;
        break machine;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 54) >>> 0) <= 3) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to62;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to63;
        }
        failure = 89;
        break machine;
      }
      if (((c - 48) >>> 0) <= 4) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to58;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to59;
        }
        failure = 87;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to56;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to57;
        }
        failure = 86;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to47;
        }
        failure = 83;
        break machine;
      }
      failure = 82;
      break machine;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (((c - 51) >>> 0) <= 6) {
      p = (p + 1) | 0;
      // 51 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (c === 46) {
        p = (p + 1) | 0;
        break to55;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to52;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to62;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to63;
        }
        failure = 85;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to56;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to57;
        }
        failure = 86;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to47;
        }
        failure = 83;
        break machine;
      }
      failure = 82;
      break machine;
    }
    if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
      p = (p + 1) | 0;
      // 53 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to52;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to56;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to57;
        }
        failure = 93;
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to47;
        }
        failure = 92;
        break machine;
      }
      failure = 91;
      break machine;
    }
    if (c < 0 || (sets9[c]! & 16) === 0) {
      failure = 79;
      break machine;
    }
    p = (p + 1) | 0;
    break to47;
    } // to58
    // 58 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to76;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to77;
      }
      failure = 85;
      break machine;
    }
    if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to74;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to75;
      }
      failure = 86;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 83;
      break machine;
    }
    failure = 82;
    break machine;
    } // to76
    // 76 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to84;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to85;
      }
      failure = 84;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 83;
      break machine;
    }
    failure = 82;
    break machine;
    } // to59
    // 59 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to77;
    }
    if (((c - 65) >>> 0) > 5 && ((c - 97) >>> 0) > 5) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to75;
    } // to77
    // 77 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to85;
    } // to62
    // 62 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to74;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to75;
      }
      failure = 84;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 83;
      break machine;
    }
    failure = 82;
    break machine;
    } // to63
    // 63 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to55;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to75;
    } // to55
    to82: {
    if (end - p >= 4) {
      to70: {
      to73: {
      // 55 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to70;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 71 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to82;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 72 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 83 IPV4-NUMBER
          c = octets[p]!;
          if (c === 46) {
            p = (p + 1) | 0;
            break to82;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to73
      // 73 IPV4-NUMBER
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        break to82;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to70
      // 70 IPV4-NUMBER
      c = octets[p]!;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to70: {
      to73: {
      // 55 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to70;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 71 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to82;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 72 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to82;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 83 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to82;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to70;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to73;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to73
      // 73 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to82;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to70
      // 70 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to82
    to96: {
    if (end - p >= 4) {
      to90: {
      to93: {
      // 82 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to90;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 91 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to96;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to93;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 92 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to96;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 97 IPV4-NUMBER
          c = octets[p]!;
          if (c === 46) {
            p = (p + 1) | 0;
            break to96;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to90;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to90;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to93;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to93
      // 93 IPV4-NUMBER
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        break to96;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to90
      // 90 IPV4-NUMBER
      c = octets[p]!;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to90: {
      to93: {
      // 82 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to90;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 91 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to96;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to93;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 92 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to96;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 97 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to96;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to90;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to90;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to93;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to93
      // 93 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to96;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to90
      // 90 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to96
    if (end - p >= 4) {
      to98: {
      to101: {
      // 96 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to98;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 99 IPV4-NUMBER
        c = octets[p]!;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to54;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 108;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 100 IPV4-NUMBER
        c = octets[p]!;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to54;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 102 IPV4-NUMBER
          c = octets[p]!;
          if (c === 32) {
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to54;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 109;
            break machine;
          }
          p = (p + 1) | 0;
          break to98;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to98;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 108;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to101
      // 101 IPV4-NUMBER
      c = octets[p]!;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 108;
        break machine;
      }
      p = (p + 1) | 0;
      } // to98
      // 98 IPV4-NUMBER
      c = octets[p]!;
      if (c !== 32) {
        failure = 81;
        break machine;
      }
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    } else { // near the end
      to98: {
      to101: {
      // 96 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to98;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 99 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to54;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 108;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 100 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          messageStart = p + 1;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to54;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 102 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            messageStart = p + 1;
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to54;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 109;
            break machine;
          }
          p = (p + 1) | 0;
          break to98;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to98;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 108;
          break machine;
        }
        p = (p + 1) | 0;
        break to101;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to101
      // 101 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        messageStart = p + 1;
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 108;
        break machine;
      }
      p = (p + 1) | 0;
      } // to98
      // 98 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 81;
        break machine;
      }
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    } // to56
    // 56 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to74;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to75;
      }
      failure = 93;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 92;
      break machine;
    }
    failure = 91;
    break machine;
    } // to74
    // 74 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to84;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to85;
      }
      failure = 93;
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 92;
      break machine;
    }
    failure = 91;
    break machine;
    } // to84
    // 84 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c >= 0 && (sets9[c]! & 64) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to47;
      }
      failure = 105;
      break machine;
    }
    failure = 91;
    break machine;
    } // to57
    // 57 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 90;
      break machine;
    }
    p = (p + 1) | 0;
    } // to75
    // 75 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to52;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 90;
      break machine;
    }
    p = (p + 1) | 0;
    } // to85
    // 85 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c !== 58) {
      failure = 106;
      break machine;
    }
    p = (p + 1) | 0;
    } // to52
    to65: {
    if (end - p >= 5) {
      // 52 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 64 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 78 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 86 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 94 IPV6-ADDRESS
      c = octets[p]!;
      if (c !== 58) {
        failure = 106;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 52 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 64 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 78 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 86 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to65;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 94 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 106;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to65
    // 65 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 32) {
      messageStart = p + 1;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to54;
    }
    if (c !== 37) {
      failure = 99;
      break machine;
    }
    p = (p + 1) | 0;
    // 79 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets8[c]! & 16) === 0) {
      failure = 103;
      break machine;
    }
    p = (p + 1) | 0;
    // 87 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 32) {
      failure = 107;
      break machine;
    }
    messageStart = p + 1;
    hostnameEnd = p;
    p = (p + 1) | 0;
    break to54;
    } // to47
    // 47 LABEL
    from = p;
    if (end - p < 12 || labelCount > 50) {
      limit = end - from > 62 - labelCount ? from + 62 - labelCount : end;
      while (p < limit && (sets9[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets9[(c = octets[p]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
    ) {
      limit = end - from > 62 - labelCount ? from + 62 - labelCount : end;
      p = (p + 1) | 0;
      while (p < limit && (sets9[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    labelCount += p - from;
    if (c !== 32) {
      if (c >= 0 && (sets9[c]! & 64) !== 0) {
        failure = 81;
        break machine;
      }
      failure = 80;
      break machine;
    }
    messageStart = p + 1;
    hostnameEnd = p;
    p = (p + 1) | 0;
    } // to54
    to66: {
    to67: {
    to68: {
    // 54 STRICT-CONTENT
    c = p < end ? octets[p]! : -1;
    if (c === 13) {
      messageEnd = p;
      p = (p + 1) | 0;
      break to67;
    }
    if (c === 0 || c === 10) {
      messageEnd = p;
      p = (p + 1) | 0;
      break to66;
    }
    if (c >= 0 && (sets9[c]! & 128) !== 0) {
      p = (p + 1) | 0;
      break to68;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 1) === 0) {
      failure = 94;
      break machine;
    }
    appNameStart = p;
    strictTagCount = 0;
    p = (p + 1) | 0;
    loop69: for (;;) {
      to80: {
      // 69 STRICT-CONTENT
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        messageEnd = p;
        p = (p + 1) | 0;
        break to67;
      }
      if (c === 58) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        break to80;
      }
      if (c === 91) {
        appNameEnd_1 = appNameEnd;
        appNameEnd = p;
        p = (p + 1) | 0;
        // 81 STRICT-CONTENT
        c = p < end ? octets[p]! : -1;
        if (c === 13) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          p = (p + 1) | 0;
          break to67;
        }
        if (c === 0 || c === 10) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          p = (p + 1) | 0;
          break to66;
        }
        if (c >= 0 && (sets10[c]! & 2) !== 0) {
          appNameEnd = appNameEnd_1;
          p = (p + 1) | 0;
          break to68;
        }
        if (c < 0) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          break machine;
        }
        if (c < 0 || (sets9[c]! & 2) === 0) {
          failure = 94;
          break machine;
        }
        procIdStart = p;
        p = (p + 1) | 0;
        // 89 STRICT-CONTENT
        if (end - p < 12) {
          while (p < end && (sets9[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (sets9[(c = octets[p]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
          && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
          && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
          && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
        ) {
          p = skip1(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 13) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          p = (p + 1) | 0;
          break to67;
        }
        if (c === 93) {
          procIdEnd_1 = procIdEnd;
          procIdEnd = p;
          p = (p + 1) | 0;
          // 95 STRICT-CONTENT
          c = p < end ? octets[p]! : -1;
          if (c === 13) {
            appNameEnd = appNameEnd_1;
            procIdEnd = procIdEnd_1;
            messageEnd = p;
            p = (p + 1) | 0;
            break to67;
          }
          if (c === 58) {
            p = (p + 1) | 0;
            break to80;
          }
          if (c === 0 || c === 10) {
            appNameEnd = appNameEnd_1;
            procIdEnd = procIdEnd_1;
            messageEnd = p;
            p = (p + 1) | 0;
            break to66;
          }
          if (c < 0) {
            appNameEnd = appNameEnd_1;
            procIdEnd = procIdEnd_1;
            messageEnd = p;
            break machine;
          }
          if (((c - 32) >>> 0) > 25 && ((c - 59) >>> 0) > 67) {
            failure = 94;
            break machine;
          }
          appNameEnd = appNameEnd_1;
          procIdEnd = procIdEnd_1;
          p = (p + 1) | 0;
          break to68;
        }
        if (c === 0 || c === 10) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          p = (p + 1) | 0;
          break to66;
        }
        if (c < 0) {
          appNameEnd = appNameEnd_1;
          messageEnd = p;
          break machine;
        }
        if (c !== 32 && c !== 91) {
          failure = 94;
          break machine;
        }
        appNameEnd = appNameEnd_1;
        p = (p + 1) | 0;
        break to68;
      }
      if (c === 0 || c === 10) {
        messageEnd = p;
        p = (p + 1) | 0;
        break to66;
      }
      if (c >= 0 && (sets10[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        break to68;
      }
      if (c < 0) {
        messageEnd = p;
        break machine;
      }
      if (c >= 0 && (sets10[c]! & 1) !== 0) {
        if (strictTagCount <= 30) {
          strictTagCount += 1;
          p = (p + 1) | 0;
          continue loop69;
        }
        if (strictTagCount >= 31) {
          p = (p + 1) | 0;
          break to68;
        }
        failure = 100;
        break machine;
      }
      failure = 94;
      break machine;
      } // to80
      // 80 STRICT-CONTENT
      c = p < end ? octets[p]! : -1;
      if (c === 13) {
        messageEnd = p;
        messageStart = p;
        p = (p + 1) | 0;
        break to67;
      }
      if (c === 32) {
        messageStart = p;
        p = (p + 1) | 0;
        // 88 STRICT-CONTENT
        c = p < end ? octets[p]! : -1;
        if (c >= 0 && (c < 0 || (sets10[c]! & 8) === 0)) {
          failure = 94;
          break machine;
        }
        messageStart = p;
        break to68;
      }
      if (c === 0 || c === 10) {
        messageEnd = p;
        messageStart = p;
        p = (p + 1) | 0;
        break to66;
      }
      if (c < 0) {
        messageEnd = p;
        messageStart = p;
        break machine;
      }
      if (((c - 33) >>> 0) > 93) {
        failure = 94;
        break machine;
      }
      messageStart = p;
      p = (p + 1) | 0;
      break to68;
    }
    } // to68
    // 68 STRICT-CONTENT
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 32) >>> 0) <= 94) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
    ) {
      p = skip2(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 13) {
      messageEnd = p;
      p = (p + 1) | 0;
      break to67;
    }
    if (c < 0) {
      messageEnd = p;
      break machine;
    }
    if (c !== 0 && c !== 10) {
      failure = 94;
      break machine;
    }
    messageEnd = p;
    p = (p + 1) | 0;
    break to66;
    } // to67
    // 67 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c !== 10) {
      failure = 43;
      break machine;
    }
    p = (p + 1) | 0;
    } // to66
    // 66 FRAME-TRAILER
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 42;
    break machine;
  }
  return new Match(octets, failure, p, priorityStart, priorityEnd, stampStart, stampEnd, appNameStart, appNameEnd, procIdStart, procIdEnd, messageStart, messageEnd, hostnameStart, hostnameEnd, messageCounterStart, messageCounterEnd, sessionStart, sessionEnd, sequenceNumberStart, sequenceNumberEnd, zoneStart, zoneEnd, ciscoFacilityStart, ciscoFacilityEnd, ciscoSeverityStart, ciscoSeverityEnd, mnemonicStart, mnemonicEnd);
}

interface CiscoMsgFrame {
  readonly start: number;
  p: number;
  failure: number;
  priorityEnd: number;
  priorityStart: number;
  stampEnd: number;
  stampStart: number;
  appNameEnd: number;
  appNameStart: number;
  procIdEnd: number;
  procIdStart: number;
  messageEnd: number;
  messageStart: number;
  hostnameEnd: number;
  hostnameStart: number;
  messageCounterEnd: number;
  messageCounterStart: number;
  sessionEnd: number;
  sessionStart: number;
  sequenceNumberEnd: number;
  sequenceNumberStart: number;
  zoneEnd: number;
  zoneStart: number;
  ciscoFacilityEnd: number;
  ciscoFacilityStart: number;
  ciscoSeverityEnd: number;
  ciscoSeverityStart: number;
  mnemonicEnd: number;
  mnemonicStart: number;
  hostnameStart_1: number;
  sequenceNumberStart_1: number;
  sequenceCount: number;
  hostnameEnd_1: number;
  sequenceNumberEnd_1: number;
  ciscoFacilityEnd_1: number;
  sequenceCount2: number;
  stampEnd_1: number;
  messageCounterStart_1: number;
  messageCounterCount: number;
  ciscoFacilityEnd_2: number;
  ciscoSeverityEnd_1: number;
  messageCounterEnd_1: number;
  ciscoSeverityStart_1: number;
  hostnameEnd_2: number;
  fractionCount: number;
}

/** Part 0 of CISCO-MSG, 39 of 252 states: runs until the machine ends (-1) or goes on in another part's state. */
function runCiscoMsg0(octets: Uint8Array, end: number, frame: CiscoMsgFrame): number {
  end |= 0;
  let { p, failure, priorityEnd, priorityStart, stampStart, appNameStart, hostnameEnd, hostnameStart, messageCounterEnd, messageCounterStart, sessionStart, sequenceNumberEnd, sequenceNumberStart, hostnameStart_1, sequenceNumberStart_1, sequenceCount, hostnameEnd_1, sequenceNumberEnd_1, sequenceCount2, messageCounterStart_1, messageCounterCount, messageCounterEnd_1, hostnameEnd_2 } = frame;
  let onward = -1;
  const sets10 = SETS_10;
  machine: {
    let c = 0;
    to81: {
    if (end - p >= 5) {
      // 0 PRI
      c = octets[p]!;
      if (c === 37) {
        appNameStart = p;
        p = (p + 1) | 0;
        onward = 1;
        break machine;
      }
      if (c === 42) {
        stampStart = p + 1;
        p = (p + 1) | 0;
        onward = 2;
        break machine;
      }
      if (c === 46) {
        stampStart = p + 1;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 4;
        break machine;
      }
      if (c === 49) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 6;
        break machine;
      }
      if (c === 50) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 7;
        break machine;
      }
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to41: {
        // 8 PRIVAL
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to41;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 42 PRIVAL
          c = octets[p]!;
          if (c === 57) {
            sequenceCount = 0;
            messageCounterCount = 0;
            p = (p + 1) | 0;
            // 83 PRIVAL
            c = octets[p]!;
            if (c === 62) {
              priorityEnd = p;
              appNameStart = p + 1;
              p = (p + 1) | 0;
              break to81;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 22;
              break machine;
            }
            p = (p + 1) | 0;
            break to41;
          }
          if (c === 62) {
            priorityEnd = p;
            appNameStart = p + 1;
            sequenceCount = 0;
            messageCounterCount = 0;
            p = (p + 1) | 0;
            break to81;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 11;
            break machine;
          }
          sequenceCount = 0;
          messageCounterCount = 0;
          p = (p + 1) | 0;
          // 82 PRIVAL
          c = octets[p]!;
          if (c === 62) {
            priorityEnd = p;
            appNameStart = p + 1;
            p = (p + 1) | 0;
            break to81;
          }
          if (((c - 48) >>> 0) > 9) {
            failure = 11;
            break machine;
          }
          p = (p + 1) | 0;
          break to41;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        // 43 PRIVAL
        c = octets[p]!;
        if (c === 62) {
          priorityEnd = p;
          appNameStart = p + 1;
          sequenceCount = 0;
          messageCounterCount = 0;
          p = (p + 1) | 0;
          break to81;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        } // to41
        // 41 PRIVAL
        c = octets[p]!;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        priorityEnd = p;
        appNameStart = p + 1;
        sequenceCount = 0;
        messageCounterCount = 0;
        p = (p + 1) | 0;
        break to81;
      }
      if (c === 91) {
        sessionStart = p;
        p = (p + 1) | 0;
        onward = 18;
        break machine;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 9;
        break machine;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 10;
        break machine;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 11;
        break machine;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c === 76 || c === 108) {
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 14;
        break machine;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 15;
        break machine;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 16;
        break machine;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 17;
        break machine;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 5;
        break machine;
      }
      if ((sets10[c]! & 16) === 0) {
        failure = 110;
        break machine;
      }
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    } else { // near the end
      // 0 PRI
      c = p < end ? octets[p]! : -1;
      if (c === 37) {
        appNameStart = p;
        p = (p + 1) | 0;
        onward = 1;
        break machine;
      }
      if (c === 42) {
        stampStart = p + 1;
        p = (p + 1) | 0;
        onward = 2;
        break machine;
      }
      if (c === 46) {
        stampStart = p + 1;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 4;
        break machine;
      }
      if (c === 49) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 6;
        break machine;
      }
      if (c === 50) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 7;
        break machine;
      }
      if (c === 60) {
        priorityStart = p + 1;
        p = (p + 1) | 0;
        to41: {
        // 8 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to41;
        }
        if (c === 49) {
          p = (p + 1) | 0;
          // 42 PRIVAL
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            sequenceCount = 0;
            messageCounterCount = 0;
            p = (p + 1) | 0;
            // 83 PRIVAL
            c = p < end ? octets[p]! : -1;
            if (c === 62) {
              priorityEnd = p;
              appNameStart = p + 1;
              p = (p + 1) | 0;
              break to81;
            }
            if (((c - 48) >>> 0) > 1) {
              failure = 22;
              break machine;
            }
            p = (p + 1) | 0;
            break to41;
          }
          if (c === 62) {
            priorityEnd = p;
            appNameStart = p + 1;
            sequenceCount = 0;
            messageCounterCount = 0;
            p = (p + 1) | 0;
            break to81;
          }
          if (((c - 48) >>> 0) > 8) {
            failure = 11;
            break machine;
          }
          sequenceCount = 0;
          messageCounterCount = 0;
          p = (p + 1) | 0;
          // 82 PRIVAL
          c = p < end ? octets[p]! : -1;
          if (c === 62) {
            priorityEnd = p;
            appNameStart = p + 1;
            p = (p + 1) | 0;
            break to81;
          }
          if (((c - 48) >>> 0) > 9) {
            failure = 11;
            break machine;
          }
          p = (p + 1) | 0;
          break to41;
        }
        if (((c - 50) >>> 0) > 7) {
          failure = 3;
          break machine;
        }
        p = (p + 1) | 0;
        // 43 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c === 62) {
          priorityEnd = p;
          appNameStart = p + 1;
          sequenceCount = 0;
          messageCounterCount = 0;
          p = (p + 1) | 0;
          break to81;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 11;
          break machine;
        }
        p = (p + 1) | 0;
        } // to41
        // 41 PRIVAL
        c = p < end ? octets[p]! : -1;
        if (c !== 62) {
          failure = 10;
          break machine;
        }
        priorityEnd = p;
        appNameStart = p + 1;
        sequenceCount = 0;
        messageCounterCount = 0;
        p = (p + 1) | 0;
        break to81;
      }
      if (c === 91) {
        sessionStart = p;
        p = (p + 1) | 0;
        onward = 18;
        break machine;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 9;
        break machine;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 10;
        break machine;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 11;
        break machine;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c === 76 || c === 108) {
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 14;
        break machine;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 15;
        break machine;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 16;
        break machine;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 17;
        break machine;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        sequenceCount = 0;
        p = (p + 1) | 0;
        onward = 5;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 16) === 0) {
        failure = 110;
        break machine;
      }
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to81
    to189: {
    to188: {
    to158: {
    to187: {
    to157: {
    to159: {
    to121: {
    to124: {
    to207: {
    to191: {
    to161: {
    to160: {
    to123: {
    to122: {
    // 81 PRI
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceCount = 0;
      messageCounterCount = 0;
      p = (p + 1) | 0;
      loop120: for (;;) {
        // 120 CISCO-ORIGIN
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount = 0;
          messageCounterCount = 0;
          p = (p + 1) | 0;
          continue loop120;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 4;
          break machine;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          messageCounterStart_1 = messageCounterStart;
          messageCounterStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to122;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          messageCounterStart_1 = messageCounterStart;
          messageCounterStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to123;
        }
        if (c === 58) {
          p = (p + 1) | 0;
          break to124;
        }
        if (c === 91) {
          sessionStart = p;
          p = (p + 1) | 0;
          onward = 18;
          break machine;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 9;
          break machine;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 10;
          break machine;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 11;
          break machine;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 12;
          break machine;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 13;
          break machine;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 14;
          break machine;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 15;
          break machine;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 16;
          break machine;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 17;
          break machine;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          messageCounterStart_1 = messageCounterStart;
          messageCounterStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to121;
        }
        if (c < 0 || (sets10[c]! & 16) === 0) {
          failure = 159;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
    }
    if (c === 37) {
      p = (p + 1) | 0;
      onward = 1;
      break machine;
    }
    if (c === 42) {
      stampStart = p + 1;
      p = (p + 1) | 0;
      onward = 2;
      break machine;
    }
    if (c === 46) {
      stampStart = p + 1;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 4;
      break machine;
    }
    if (c === 49) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      messageCounterStart_1 = messageCounterStart;
      messageCounterStart = p;
      sequenceNumberStart_1 = sequenceNumberStart;
      sequenceNumberStart = p;
      p = (p + 1) | 0;
      break to122;
    }
    if (c === 50) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      messageCounterStart_1 = messageCounterStart;
      messageCounterStart = p;
      sequenceNumberStart_1 = sequenceNumberStart;
      sequenceNumberStart = p;
      p = (p + 1) | 0;
      break to123;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to124;
    }
    if (c === 91) {
      sessionStart = p;
      p = (p + 1) | 0;
      onward = 18;
      break machine;
    }
    if (c === 65 || c === 97) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 9;
      break machine;
    }
    if (c === 68 || c === 100) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 10;
      break machine;
    }
    if (c === 70 || c === 102) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 11;
      break machine;
    }
    if (c === 74 || c === 106) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 12;
      break machine;
    }
    if (c === 76 || c === 108) {
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 13;
      break machine;
    }
    if (c === 77 || c === 109) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 14;
      break machine;
    }
    if (c === 78 || c === 110) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 15;
      break machine;
    }
    if (c === 79 || c === 111) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 16;
      break machine;
    }
    if (c === 83 || c === 115) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 17;
      break machine;
    }
    if (c === 48 || ((c - 51) >>> 0) <= 6) {
      stampStart = p;
      hostnameStart_1 = hostnameStart;
      hostnameStart = p;
      messageCounterStart_1 = messageCounterStart;
      messageCounterStart = p;
      sequenceNumberStart_1 = sequenceNumberStart;
      sequenceNumberStart = p;
      p = (p + 1) | 0;
      break to121;
    }
    if (c < 0 || (sets10[c]! & 16) === 0) {
      failure = 147;
      break machine;
    }
    hostnameStart = p;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to122
    // 122 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 57) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        sequenceCount += 1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to160;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to161;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 40;
        break machine;
      }
      failure = 116;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to159;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 8) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        messageCounterCount += 1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to157;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to158;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 35;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 115;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to123
    // 123 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        sequenceCount += 1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to160;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to161;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 39;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 40;
        break machine;
      }
      failure = 117;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to159;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 49) >>> 0) <= 8) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        messageCounterCount += 1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to157;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to158;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 35;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 118;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to160
    // 160 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to187;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        sequenceCount += 1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        // 190 CISCO-ORIGIN
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_1 = p;
          messageCounterEnd_1 = messageCounterEnd;
          messageCounterEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to187;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          messageCounterStart = messageCounterStart_1;
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (messageCounterCount <= 8 && sequenceCount <= 8) {
            messageCounterCount += 1;
            sequenceCount += 1;
            p = (p + 1) | 0;
            // 206 CISCO-ORIGIN
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              hostnameStart = hostnameStart_1;
              messageCounterStart = messageCounterStart_1;
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 156;
              break machine;
            }
            if (c === 58) {
              hostnameEnd_1 = p;
              messageCounterEnd_1 = messageCounterEnd;
              messageCounterEnd = p;
              sequenceNumberEnd_1 = p;
              p = (p + 1) | 0;
              break to187;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              messageCounterStart = messageCounterStart_1;
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 38;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              if (messageCounterCount <= 8 && sequenceCount <= 8) {
                messageCounterCount += 1;
                sequenceCount += 1;
                p = (p + 1) | 0;
                break to157;
              }
              if (messageCounterCount <= 8 && sequenceCount >= 9) {
                sequenceNumberStart = sequenceNumberStart_1;
                messageCounterCount += 1;
                p = (p + 1) | 0;
                break to158;
              }
              if (messageCounterCount >= 9 && sequenceCount <= 8) {
                messageCounterStart = messageCounterStart_1;
                sequenceCount += 1;
                p = (p + 1) | 0;
                onward = 35;
                break machine;
              }
              if (messageCounterCount >= 9 && sequenceCount >= 9) {
                messageCounterStart = messageCounterStart_1;
                sequenceNumberStart = sequenceNumberStart_1;
                p = (p + 1) | 0;
                onward = 36;
                break machine;
              }
              failure = 158;
              break machine;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 148;
              break machine;
            }
            messageCounterStart = messageCounterStart_1;
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 3;
            break machine;
          }
          if (messageCounterCount <= 8 && sequenceCount >= 9) {
            sequenceNumberStart = sequenceNumberStart_1;
            messageCounterCount += 1;
            p = (p + 1) | 0;
            break to207;
          }
          if (messageCounterCount >= 9 && sequenceCount <= 8) {
            messageCounterStart = messageCounterStart_1;
            sequenceCount += 1;
            p = (p + 1) | 0;
            onward = 118;
            break machine;
          }
          if (messageCounterCount >= 9 && sequenceCount >= 9) {
            messageCounterStart = messageCounterStart_1;
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 119;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to191;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 79;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 80;
        break machine;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to161
    // 161 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      p = (p + 1) | 0;
      break to188;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (messageCounterCount <= 8) {
        sequenceCount2 = 0;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to191;
      }
      if (messageCounterCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        p = (p + 1) | 0;
        onward = 80;
        break machine;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to191
    // 191 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      p = (p + 1) | 0;
      break to188;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (messageCounterCount <= 8) {
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to207;
      }
      if (messageCounterCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        p = (p + 1) | 0;
        onward = 119;
        break machine;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to207
    // 207 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      messageCounterStart = messageCounterStart_1;
      p = (p + 1) | 0;
      onward = 156;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      p = (p + 1) | 0;
      break to188;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (messageCounterCount <= 8) {
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to158;
      }
      if (messageCounterCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 158;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 148;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to124
    // 124 CISCO-MSG
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 146;
      break machine;
    }
    appNameStart = p + 1;
    sequenceCount = 0;
    p = (p + 1) | 0;
    loop162: for (;;) {
      // 162 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        sequenceCount = 0;
        p = (p + 1) | 0;
        continue loop162;
      }
      if (c === 37) {
        p = (p + 1) | 0;
        onward = 1;
        break machine;
      }
      if (c === 42) {
        stampStart = p + 1;
        p = (p + 1) | 0;
        onward = 2;
        break machine;
      }
      if (c === 46) {
        stampStart = p + 1;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 4;
        break machine;
      }
      if (c === 49) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        p = (p + 1) | 0;
        onward = 6;
        break machine;
      }
      if (c === 50) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        p = (p + 1) | 0;
        onward = 7;
        break machine;
      }
      if (c === 91) {
        sessionStart = p;
        p = (p + 1) | 0;
        onward = 18;
        break machine;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 9;
        break machine;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 10;
        break machine;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 11;
        break machine;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 12;
        break machine;
      }
      if (c === 76 || c === 108) {
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 13;
        break machine;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 14;
        break machine;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 15;
        break machine;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 16;
        break machine;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 17;
        break machine;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        stampStart = p;
        hostnameStart_1 = hostnameStart;
        hostnameStart = p;
        sequenceNumberStart_1 = sequenceNumberStart;
        sequenceNumberStart = p;
        p = (p + 1) | 0;
        onward = 5;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 16) === 0) {
        failure = 167;
        break machine;
      }
      hostnameStart = p;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to121
    // 121 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      messageCounterEnd_1 = messageCounterEnd;
      messageCounterEnd = p;
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to159;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      messageCounterStart = messageCounterStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (messageCounterCount <= 8 && sequenceCount <= 8) {
        messageCounterCount += 1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to157;
      }
      if (messageCounterCount <= 8 && sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        messageCounterCount += 1;
        p = (p + 1) | 0;
        break to158;
      }
      if (messageCounterCount >= 9 && sequenceCount <= 8) {
        messageCounterStart = messageCounterStart_1;
        sequenceCount += 1;
        p = (p + 1) | 0;
        onward = 35;
        break machine;
      }
      if (messageCounterCount >= 9 && sequenceCount >= 9) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    messageCounterStart = messageCounterStart_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to159
    // 159 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 129;
      break machine;
    }
    appNameStart = p + 1;
    sequenceCount = 0;
    sequenceCount2 = 0;
    p = (p + 1) | 0;
    break to189;
    } // to157
    loop157: for (;;) {
      // 157 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = p;
        messageCounterEnd_1 = messageCounterEnd;
        messageCounterEnd = p;
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to187;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        messageCounterStart = messageCounterStart_1;
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 38;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (messageCounterCount <= 8 && sequenceCount <= 8) {
          messageCounterCount += 1;
          sequenceCount += 1;
          p = (p + 1) | 0;
          continue loop157;
        }
        if (messageCounterCount <= 8 && sequenceCount >= 9) {
          sequenceNumberStart = sequenceNumberStart_1;
          messageCounterCount += 1;
          p = (p + 1) | 0;
          break to158;
        }
        if (messageCounterCount >= 9 && sequenceCount <= 8) {
          messageCounterStart = messageCounterStart_1;
          sequenceCount += 1;
          p = (p + 1) | 0;
          onward = 35;
          break machine;
        }
        if (messageCounterCount >= 9 && sequenceCount >= 9) {
          messageCounterStart = messageCounterStart_1;
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 36;
          break machine;
        }
        failure = 114;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      messageCounterStart = messageCounterStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to187
    // 187 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceCount = 0;
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      break to189;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameStart = hostnameStart_1;
    messageCounterEnd = messageCounterEnd_1;
    messageCounterStart = messageCounterStart_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to158
    loop158: for (;;) {
      // 158 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = p;
        messageCounterEnd_1 = messageCounterEnd;
        messageCounterEnd = p;
        p = (p + 1) | 0;
        break to188;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        messageCounterStart = messageCounterStart_1;
        p = (p + 1) | 0;
        onward = 38;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (messageCounterCount <= 8) {
          messageCounterCount += 1;
          p = (p + 1) | 0;
          continue loop158;
        }
        if (messageCounterCount >= 9) {
          messageCounterStart = messageCounterStart_1;
          p = (p + 1) | 0;
          onward = 36;
          break machine;
        }
        failure = 114;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      messageCounterStart = messageCounterStart_1;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to188
    // 188 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceCount = 0;
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      break to189;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameStart = hostnameStart_1;
    messageCounterEnd = messageCounterEnd_1;
    messageCounterStart = messageCounterStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to189
    loop189: for (;;) {
      to222: {
      to216: {
      to215: {
      if (end - p >= 5) {
        to230: {
        to224: {
        to218: {
        to217: {
        // 189 CISCO-ORIGIN
        c = octets[p]!;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount = 0;
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          continue loop189;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 4;
          break machine;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 204 SEQUENCE
          c = octets[p]!;
          if (c === 57) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to217;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to218;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 40;
              break machine;
            }
            failure = 116;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 115;
            break machine;
          }
          if ((sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 205 SEQUENCE
          c = octets[p]!;
          if (c === 48) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to217;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to218;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 40;
              break machine;
            }
            failure = 117;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 118;
            break machine;
          }
          if ((sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c === 91) {
          sessionStart = p;
          p = (p + 1) | 0;
          onward = 18;
          break machine;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 9;
          break machine;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 10;
          break machine;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 11;
          break machine;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 12;
          break machine;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 13;
          break machine;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 14;
          break machine;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 15;
          break machine;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 16;
          break machine;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 17;
          break machine;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 203 SEQUENCE
          c = octets[p]!;
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if ((sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 114;
            break machine;
          }
          if ((sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if ((sets10[c]! & 16) === 0) {
          failure = 167;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to217
        // 217 SEQUENCE
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = p;
          sequenceNumberEnd_1 = sequenceNumberEnd;
          sequenceNumberEnd = p;
          p = (p + 1) | 0;
          onward = 74;
          break machine;
        }
        if ((sets10[c]! & 32) !== 0) {
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount <= 8 && sequenceCount2 <= 8) {
            sequenceCount += 1;
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            // 223 SEQUENCE
            c = octets[p]!;
            if (c === 58) {
              hostnameEnd_2 = hostnameEnd_1;
              hostnameEnd_1 = p;
              sequenceNumberEnd_1 = sequenceNumberEnd;
              sequenceNumberEnd = p;
              p = (p + 1) | 0;
              onward = 74;
              break machine;
            }
            if ((sets10[c]! & 32) !== 0) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 38;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              if (sequenceCount <= 8 && sequenceCount2 <= 8) {
                sequenceCount += 1;
                sequenceCount2 += 1;
                p = (p + 1) | 0;
                // 229 SEQUENCE
                c = octets[p]!;
                if (c === 32) {
                  hostnameStart = hostnameStart_1;
                  sequenceNumberStart = sequenceNumberStart_1;
                  p = (p + 1) | 0;
                  onward = 156;
                  break machine;
                }
                if (c === 58) {
                  hostnameEnd_2 = hostnameEnd_1;
                  hostnameEnd_1 = p;
                  sequenceNumberEnd_1 = sequenceNumberEnd;
                  sequenceNumberEnd = p;
                  p = (p + 1) | 0;
                  onward = 74;
                  break machine;
                }
                if ((sets10[c]! & 32) !== 0) {
                  sequenceNumberStart = sequenceNumberStart_1;
                  p = (p + 1) | 0;
                  onward = 38;
                  break machine;
                }
                if (((c - 48) >>> 0) <= 9) {
                  if (sequenceCount <= 8 && sequenceCount2 <= 8) {
                    sequenceCount += 1;
                    sequenceCount2 += 1;
                    p = (p + 1) | 0;
                    break to215;
                  }
                  if (sequenceCount <= 8 && sequenceCount2 >= 9) {
                    sequenceCount += 1;
                    p = (p + 1) | 0;
                    onward = 35;
                    break machine;
                  }
                  if (sequenceCount >= 9 && sequenceCount2 <= 8) {
                    {
                      sequenceCount2 += 1;
                      const sequenceNumberStart_before = sequenceNumberStart;
                      sequenceNumberStart = sequenceNumberStart_1;
                      sequenceNumberStart_1 = sequenceNumberStart_before;
                    }
                    p = (p + 1) | 0;
                    break to216;
                  }
                  if (sequenceCount >= 9 && sequenceCount2 >= 9) {
                    sequenceNumberStart = sequenceNumberStart_1;
                    p = (p + 1) | 0;
                    onward = 36;
                    break machine;
                  }
                  failure = 158;
                  break machine;
                }
                if ((sets10[c]! & 64) === 0) {
                  failure = 148;
                  break machine;
                }
                sequenceNumberStart = sequenceNumberStart_1;
                p = (p + 1) | 0;
                onward = 3;
                break machine;
              }
              if (sequenceCount <= 8 && sequenceCount2 >= 9) {
                sequenceCount += 1;
                p = (p + 1) | 0;
                onward = 118;
                break machine;
              }
              if (sequenceCount >= 9 && sequenceCount2 <= 8) {
                {
                  sequenceCount2 += 1;
                  const sequenceNumberStart_before = sequenceNumberStart;
                  sequenceNumberStart = sequenceNumberStart_1;
                  sequenceNumberStart_1 = sequenceNumberStart_before;
                }
                p = (p + 1) | 0;
                break to230;
              }
              if (sequenceCount >= 9 && sequenceCount2 >= 9) {
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceCount2 = 0;
                p = (p + 1) | 0;
                onward = 119;
                break machine;
              }
              failure = 114;
              break machine;
            }
            if ((sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 3;
            break machine;
          }
          if (sequenceCount <= 8 && sequenceCount2 >= 9) {
            sequenceCount += 1;
            p = (p + 1) | 0;
            onward = 79;
            break machine;
          }
          if (sequenceCount >= 9 && sequenceCount2 <= 8) {
            {
              sequenceCount2 += 1;
              const sequenceNumberStart_before = sequenceNumberStart;
              sequenceNumberStart = sequenceNumberStart_1;
              sequenceNumberStart_1 = sequenceNumberStart_before;
            }
            p = (p + 1) | 0;
            break to224;
          }
          if (sequenceCount >= 9 && sequenceCount2 >= 9) {
            sequenceNumberStart = sequenceNumberStart_1;
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 80;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to218
        // 218 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to224;
          }
          if (sequenceCount2 >= 9) {
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 80;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to224
        // 224 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to230;
          }
          if (sequenceCount2 >= 9) {
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 119;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to230
        // 230 HOST-NAME
        c = octets[p]!;
        if (c === 32) {
          hostnameStart = hostnameStart_1;
          p = (p + 1) | 0;
          onward = 156;
          break machine;
        }
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to216;
          }
          if (sequenceCount2 >= 9) {
            p = (p + 1) | 0;
            onward = 36;
            break machine;
          }
          failure = 158;
          break machine;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 148;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      } else { // near the end
        to230: {
        to224: {
        to218: {
        to217: {
        // 189 CISCO-ORIGIN
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount = 0;
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          continue loop189;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 4;
          break machine;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 204 SEQUENCE
          c = p < end ? octets[p]! : -1;
          if (c === 57) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to217;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to218;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 40;
              break machine;
            }
            failure = 116;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 48) >>> 0) <= 8) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 115;
            break machine;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 205 SEQUENCE
          c = p < end ? octets[p]! : -1;
          if (c === 48) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to217;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 39;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to218;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 40;
              break machine;
            }
            failure = 117;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 49) >>> 0) <= 8) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 118;
            break machine;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c === 91) {
          sessionStart = p;
          p = (p + 1) | 0;
          onward = 18;
          break machine;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 9;
          break machine;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 10;
          break machine;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 11;
          break machine;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 12;
          break machine;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 13;
          break machine;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 14;
          break machine;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 15;
          break machine;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 16;
          break machine;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 17;
          break machine;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          // 203 SEQUENCE
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            hostnameEnd_2 = hostnameEnd_1;
            hostnameEnd_1 = p;
            sequenceNumberEnd_1 = sequenceNumberEnd;
            sequenceNumberEnd = p;
            p = (p + 1) | 0;
            onward = 37;
            break machine;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 38;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            if (sequenceCount <= 8 && sequenceCount2 <= 8) {
              sequenceCount += 1;
              sequenceCount2 += 1;
              p = (p + 1) | 0;
              break to215;
            }
            if (sequenceCount <= 8 && sequenceCount2 >= 9) {
              sequenceCount += 1;
              p = (p + 1) | 0;
              onward = 35;
              break machine;
            }
            if (sequenceCount >= 9 && sequenceCount2 <= 8) {
              {
                sequenceCount2 += 1;
                const sequenceNumberStart_before = sequenceNumberStart;
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceNumberStart_1 = sequenceNumberStart_before;
              }
              p = (p + 1) | 0;
              break to216;
            }
            if (sequenceCount >= 9 && sequenceCount2 >= 9) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 36;
              break machine;
            }
            failure = 114;
            break machine;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 16) === 0) {
          failure = 167;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to217
        // 217 SEQUENCE
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = p;
          sequenceNumberEnd_1 = sequenceNumberEnd;
          sequenceNumberEnd = p;
          p = (p + 1) | 0;
          onward = 74;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount <= 8 && sequenceCount2 <= 8) {
            sequenceCount += 1;
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            // 223 SEQUENCE
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              hostnameEnd_2 = hostnameEnd_1;
              hostnameEnd_1 = p;
              sequenceNumberEnd_1 = sequenceNumberEnd;
              sequenceNumberEnd = p;
              p = (p + 1) | 0;
              onward = 74;
              break machine;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              sequenceNumberStart = sequenceNumberStart_1;
              p = (p + 1) | 0;
              onward = 38;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              if (sequenceCount <= 8 && sequenceCount2 <= 8) {
                sequenceCount += 1;
                sequenceCount2 += 1;
                p = (p + 1) | 0;
                // 229 SEQUENCE
                c = p < end ? octets[p]! : -1;
                if (c === 32) {
                  hostnameStart = hostnameStart_1;
                  sequenceNumberStart = sequenceNumberStart_1;
                  p = (p + 1) | 0;
                  onward = 156;
                  break machine;
                }
                if (c === 58) {
                  hostnameEnd_2 = hostnameEnd_1;
                  hostnameEnd_1 = p;
                  sequenceNumberEnd_1 = sequenceNumberEnd;
                  sequenceNumberEnd = p;
                  p = (p + 1) | 0;
                  onward = 74;
                  break machine;
                }
                if (c >= 0 && (sets10[c]! & 32) !== 0) {
                  sequenceNumberStart = sequenceNumberStart_1;
                  p = (p + 1) | 0;
                  onward = 38;
                  break machine;
                }
                if (((c - 48) >>> 0) <= 9) {
                  if (sequenceCount <= 8 && sequenceCount2 <= 8) {
                    sequenceCount += 1;
                    sequenceCount2 += 1;
                    p = (p + 1) | 0;
                    break to215;
                  }
                  if (sequenceCount <= 8 && sequenceCount2 >= 9) {
                    sequenceCount += 1;
                    p = (p + 1) | 0;
                    onward = 35;
                    break machine;
                  }
                  if (sequenceCount >= 9 && sequenceCount2 <= 8) {
                    {
                      sequenceCount2 += 1;
                      const sequenceNumberStart_before = sequenceNumberStart;
                      sequenceNumberStart = sequenceNumberStart_1;
                      sequenceNumberStart_1 = sequenceNumberStart_before;
                    }
                    p = (p + 1) | 0;
                    break to216;
                  }
                  if (sequenceCount >= 9 && sequenceCount2 >= 9) {
                    sequenceNumberStart = sequenceNumberStart_1;
                    p = (p + 1) | 0;
                    onward = 36;
                    break machine;
                  }
                  failure = 158;
                  break machine;
                }
                if (c < 0 || (sets10[c]! & 64) === 0) {
                  failure = 148;
                  break machine;
                }
                sequenceNumberStart = sequenceNumberStart_1;
                p = (p + 1) | 0;
                onward = 3;
                break machine;
              }
              if (sequenceCount <= 8 && sequenceCount2 >= 9) {
                sequenceCount += 1;
                p = (p + 1) | 0;
                onward = 118;
                break machine;
              }
              if (sequenceCount >= 9 && sequenceCount2 <= 8) {
                {
                  sequenceCount2 += 1;
                  const sequenceNumberStart_before = sequenceNumberStart;
                  sequenceNumberStart = sequenceNumberStart_1;
                  sequenceNumberStart_1 = sequenceNumberStart_before;
                }
                p = (p + 1) | 0;
                break to230;
              }
              if (sequenceCount >= 9 && sequenceCount2 >= 9) {
                sequenceNumberStart = sequenceNumberStart_1;
                sequenceCount2 = 0;
                p = (p + 1) | 0;
                onward = 119;
                break machine;
              }
              failure = 114;
              break machine;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 3;
            break machine;
          }
          if (sequenceCount <= 8 && sequenceCount2 >= 9) {
            sequenceCount += 1;
            p = (p + 1) | 0;
            onward = 79;
            break machine;
          }
          if (sequenceCount >= 9 && sequenceCount2 <= 8) {
            {
              sequenceCount2 += 1;
              const sequenceNumberStart_before = sequenceNumberStart;
              sequenceNumberStart = sequenceNumberStart_1;
              sequenceNumberStart_1 = sequenceNumberStart_before;
            }
            p = (p + 1) | 0;
            break to224;
          }
          if (sequenceCount >= 9 && sequenceCount2 >= 9) {
            sequenceNumberStart = sequenceNumberStart_1;
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 80;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to218
        // 218 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to224;
          }
          if (sequenceCount2 >= 9) {
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 80;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to224
        // 224 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to230;
          }
          if (sequenceCount2 >= 9) {
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            onward = 119;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
        } // to230
        // 230 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          hostnameStart = hostnameStart_1;
          p = (p + 1) | 0;
          onward = 156;
          break machine;
        }
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            break to216;
          }
          if (sequenceCount2 >= 9) {
            p = (p + 1) | 0;
            onward = 36;
            break machine;
          }
          failure = 158;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 148;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      } // to215
      loop215: for (;;) {
        // 215 SEQUENCE
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = p;
          sequenceNumberEnd_1 = sequenceNumberEnd;
          sequenceNumberEnd = p;
          p = (p + 1) | 0;
          onward = 74;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount <= 8 && sequenceCount2 <= 8) {
            sequenceCount += 1;
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            continue loop215;
          }
          if (sequenceCount <= 8 && sequenceCount2 >= 9) {
            sequenceCount += 1;
            p = (p + 1) | 0;
            onward = 35;
            break machine;
          }
          if (sequenceCount >= 9 && sequenceCount2 <= 8) {
            {
              sequenceCount2 += 1;
              const sequenceNumberStart_before = sequenceNumberStart;
              sequenceNumberStart = sequenceNumberStart_1;
              sequenceNumberStart_1 = sequenceNumberStart_before;
            }
            p = (p + 1) | 0;
            break to216;
          }
          if (sequenceCount >= 9 && sequenceCount2 >= 9) {
            sequenceNumberStart = sequenceNumberStart_1;
            p = (p + 1) | 0;
            onward = 36;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      } // to216
      loop216: for (;;) {
        // 216 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to222;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 38;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            continue loop216;
          }
          if (sequenceCount2 >= 9) {
            p = (p + 1) | 0;
            onward = 36;
            break machine;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      } // to222
      // 222 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        hostnameEnd_1 = hostnameEnd_2;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        loop228: for (;;) {
          // 228 CISCO-ORIGIN
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            appNameStart = p + 1;
            sequenceCount2 = 0;
            p = (p + 1) | 0;
            continue loop228;
          }
          if (c === 37) {
            p = (p + 1) | 0;
            onward = 1;
            break machine;
          }
          if (c === 49) {
            stampStart = p;
            sequenceNumberStart_1 = p;
            p = (p + 1) | 0;
            onward = 97;
            break machine;
          }
          if (c === 50) {
            stampStart = p;
            sequenceNumberStart_1 = p;
            p = (p + 1) | 0;
            onward = 98;
            break machine;
          }
          if (c === 42 || c === 46) {
            stampStart = p + 1;
            p = (p + 1) | 0;
            onward = 2;
            break machine;
          }
          if (c === 65 || c === 97) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 23;
            break machine;
          }
          if (c === 68 || c === 100) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 24;
            break machine;
          }
          if (c === 70 || c === 102) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 25;
            break machine;
          }
          if (c === 74 || c === 106) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 26;
            break machine;
          }
          if (c === 77 || c === 109) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 27;
            break machine;
          }
          if (c === 78 || c === 110) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 28;
            break machine;
          }
          if (c === 79 || c === 111) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 29;
            break machine;
          }
          if (c === 83 || c === 115) {
            stampStart = p;
            p = (p + 1) | 0;
            onward = 30;
            break machine;
          }
          if (c !== 48 && ((c - 51) >>> 0) > 6) {
            failure = 143;
            break machine;
          }
          stampStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 96;
          break machine;
        }
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 144;
        break machine;
      }
      hostnameEnd = hostnameEnd_1;
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      onward = 102;
      break machine;
    }
  }
  frame.p = p;
  frame.failure = failure;
  frame.priorityEnd = priorityEnd;
  frame.priorityStart = priorityStart;
  frame.stampStart = stampStart;
  frame.appNameStart = appNameStart;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.messageCounterEnd = messageCounterEnd;
  frame.messageCounterStart = messageCounterStart;
  frame.sessionStart = sessionStart;
  frame.sequenceNumberEnd = sequenceNumberEnd;
  frame.sequenceNumberStart = sequenceNumberStart;
  frame.hostnameStart_1 = hostnameStart_1;
  frame.sequenceNumberStart_1 = sequenceNumberStart_1;
  frame.sequenceCount = sequenceCount;
  frame.hostnameEnd_1 = hostnameEnd_1;
  frame.sequenceNumberEnd_1 = sequenceNumberEnd_1;
  frame.sequenceCount2 = sequenceCount2;
  frame.messageCounterStart_1 = messageCounterStart_1;
  frame.messageCounterCount = messageCounterCount;
  frame.messageCounterEnd_1 = messageCounterEnd_1;
  frame.hostnameEnd_2 = hostnameEnd_2;
  return onward;
}

/** Part 1 of CISCO-MSG, 70 of 252 states: runs until the machine ends (-1) or goes on in another part's state. */
function runCiscoMsg1(octets: Uint8Array, end: number, frame: CiscoMsgFrame, entry: number): number {
  end |= 0;
  let { p, failure, stampStart, appNameStart, hostnameEnd, hostnameStart, sessionEnd, sequenceNumberEnd, sequenceNumberStart, hostnameStart_1, sequenceNumberStart_1, sequenceCount, hostnameEnd_1, sequenceNumberEnd_1, sequenceCount2, stampEnd_1 } = frame;
  let onward = -1;
  const sets1 = SETS_1;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets10 = SETS_10;
  const sets11 = SETS_11;
  const sets12 = SETS_12;
  machine: {
    let c = 0;
    to119: {
    to76: {
    to74: {
    to35: {
    to118: {
    to80: {
    to79: {
    to40: {
    to39: {
    to37: {
    to5: {
    to84: {
    to17: {
    to85: {
    to16: {
    to15: {
    to14: {
    to13: {
    to12: {
    to11: {
    to10: {
    to9: {
    to7: {
    to6: {
    to4: {
    if (entry === 4) {
      break to4;
    }
    if (entry === 5) {
      break to5;
    }
    if (entry === 6) {
      break to6;
    }
    if (entry === 7) {
      break to7;
    }
    if (entry === 9) {
      break to9;
    }
    if (entry === 10) {
      break to10;
    }
    if (entry === 11) {
      break to11;
    }
    if (entry === 12) {
      break to12;
    }
    if (entry === 13) {
      break to13;
    }
    if (entry === 14) {
      break to14;
    }
    if (entry === 15) {
      break to15;
    }
    if (entry === 16) {
      break to16;
    }
    if (entry === 17) {
      break to17;
    }
    if (entry === 18) {
      if (end - p >= 4) {
        // 18 SESSION
        c = octets[p]!;
        if (c !== 83 && c !== 115) {
          failure = 119;
          break machine;
        }
        p = (p + 1) | 0;
        // 55 SESSION
        c = octets[p]!;
        if (c !== 89 && c !== 121) {
          failure = 130;
          break machine;
        }
        p = (p + 1) | 0;
        // 88 SESSION
        c = octets[p]!;
        if (c !== 83 && c !== 115) {
          failure = 119;
          break machine;
        }
        p = (p + 1) | 0;
        // 129 SESSION
        c = octets[p]!;
        if (c !== 76 && c !== 108) {
          failure = 162;
          break machine;
        }
        p = (p + 1) | 0;
      } else { // near the end
        // 18 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 83 && c !== 115) {
          failure = 119;
          break machine;
        }
        p = (p + 1) | 0;
        // 55 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 89 && c !== 121) {
          failure = 130;
          break machine;
        }
        p = (p + 1) | 0;
        // 88 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 83 && c !== 115) {
          failure = 119;
          break machine;
        }
        p = (p + 1) | 0;
        // 129 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 76 && c !== 108) {
          failure = 162;
          break machine;
        }
        p = (p + 1) | 0;
      }
      if (end - p >= 4) {
        // 168 SESSION
        c = octets[p]!;
        if (c !== 79 && c !== 111) {
          failure = 171;
          break machine;
        }
        p = (p + 1) | 0;
        // 193 SESSION
        c = octets[p]!;
        if (c !== 71 && c !== 103) {
          failure = 174;
          break machine;
        }
        p = (p + 1) | 0;
        // 211 SESSION
        c = octets[p]!;
        if (c !== 64) {
          failure = 180;
          break machine;
        }
        p = (p + 1) | 0;
        // 221 SESSION
        c = octets[p]!;
        if (c !== 57) {
          failure = 183;
          break machine;
        }
        p = (p + 1) | 0;
      } else { // near the end
        // 168 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 79 && c !== 111) {
          failure = 171;
          break machine;
        }
        p = (p + 1) | 0;
        // 193 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 71 && c !== 103) {
          failure = 174;
          break machine;
        }
        p = (p + 1) | 0;
        // 211 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 64) {
          failure = 180;
          break machine;
        }
        p = (p + 1) | 0;
        // 221 SESSION
        c = p < end ? octets[p]! : -1;
        if (c !== 57) {
          failure = 183;
          break machine;
        }
        p = (p + 1) | 0;
      }
      // 227 SESSION
      c = p < end ? octets[p]! : -1;
      if (((c - 32) >>> 0) > 60 && ((c - 94) >>> 0) > 32) {
        failure = 185;
        break machine;
      }
      p = (p + 1) | 0;
      // 233 SESSION
      if (end - p < 12) {
        while (p < end && (((octets[p]! - 32) >>> 0) <= 60 || ((octets[p]! - 94) >>> 0) <= 32)) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        ((((c = octets[p]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
        && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
        && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
        && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32) && ((((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 60 || ((c - 94) >>> 0) <= 32)
      ) {
        p = skip3(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c !== 93) {
        failure = 186;
        break machine;
      }
      p = (p + 1) | 0;
      // 236 SESSION
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 165;
        break machine;
      }
      sessionEnd = p;
      p = (p + 1) | 0;
      // 239 CISCO-MSG
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 146;
        break machine;
      }
      appNameStart = p + 1;
      sequenceCount = 0;
      p = (p + 1) | 0;
      loop241: for (;;) {
        // 241 CISCO-ORIGIN
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount = 0;
          p = (p + 1) | 0;
          continue loop241;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to4;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to6;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to7;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to9;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to10;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to11;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to12;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          break to13;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to14;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to15;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to16;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          break to17;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = sequenceNumberStart;
          sequenceNumberStart = p;
          p = (p + 1) | 0;
          break to5;
        }
        if (c < 0 || (sets10[c]! & 16) === 0) {
          failure = 145;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
    }
    if (entry === 35) {
      break to35;
    }
    if (entry === 37) {
      break to37;
    }
    if (entry === 39) {
      break to39;
    }
    if (entry === 40) {
      break to40;
    }
    if (entry === 74) {
      break to74;
    }
    if (entry === 79) {
      break to79;
    }
    if (entry === 80) {
      break to80;
    }
    if (entry === 118) {
      break to118;
    }
    break to119;
    } // to4
    to72: {
    to99: {
    if (end - p >= 5) {
      to71: {
      to73: {
      // 4 HOST-NAME
      c = octets[p]!;
      if (c === 49) {
        p = (p + 1) | 0;
        // 33 HOST-NAME
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to73;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to71;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 34 HOST-NAME
        c = octets[p]!;
        if (c === 48) {
          p = (p + 1) | 0;
          break to73;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to71;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        break to9;
      }
      if (c === 68 || c === 100) {
        p = (p + 1) | 0;
        break to10;
      }
      if (c === 70 || c === 102) {
        p = (p + 1) | 0;
        break to11;
      }
      if (c === 74 || c === 106) {
        p = (p + 1) | 0;
        break to12;
      }
      if (c === 77 || c === 109) {
        p = (p + 1) | 0;
        break to14;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to15;
      }
      if (c === 79 || c === 111) {
        p = (p + 1) | 0;
        break to16;
      }
      if (c === 83 || c === 115) {
        p = (p + 1) | 0;
        break to17;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        p = (p + 1) | 0;
        // 32 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to71;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if ((sets10[c]! & 128) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
      } // to73
      // 73 HOST-NAME
      c = octets[p]!;
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        onward = 75;
        break machine;
      }
      if ((sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to72;
      }
      if (((c - 48) >>> 0) <= 9) {
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        // 101 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 75;
          break machine;
        }
        if ((sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 9) {
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          // 135 HOST-NAME
          c = octets[p]!;
          if (c === 32) {
            hostnameStart = hostnameStart_1;
            p = (p + 1) | 0;
            onward = 156;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_1 = hostnameEnd;
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 75;
            break machine;
          }
          if ((sets10[c]! & 32) !== 0) {
            p = (p + 1) | 0;
            break to72;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to99;
          }
          if ((sets10[c]! & 64) === 0) {
            failure = 148;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if ((sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if ((sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
      } // to71
      // 71 HOST-NAME
      c = octets[p]!;
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        onward = 75;
        break machine;
      }
      if ((sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to72;
      }
      if (((c - 48) >>> 0) <= 9) {
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        break to99;
      }
      if ((sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    } else { // near the end
      to71: {
      to73: {
      // 4 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 49) {
        p = (p + 1) | 0;
        // 33 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to73;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to71;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 34 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 48) {
          p = (p + 1) | 0;
          break to73;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 49) >>> 0) <= 8) {
          p = (p + 1) | 0;
          break to71;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        break to9;
      }
      if (c === 68 || c === 100) {
        p = (p + 1) | 0;
        break to10;
      }
      if (c === 70 || c === 102) {
        p = (p + 1) | 0;
        break to11;
      }
      if (c === 74 || c === 106) {
        p = (p + 1) | 0;
        break to12;
      }
      if (c === 77 || c === 109) {
        p = (p + 1) | 0;
        break to14;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to15;
      }
      if (c === 79 || c === 111) {
        p = (p + 1) | 0;
        break to16;
      }
      if (c === 83 || c === 115) {
        p = (p + 1) | 0;
        break to17;
      }
      if (c === 48 || ((c - 51) >>> 0) <= 6) {
        p = (p + 1) | 0;
        // 32 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          break to71;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 128) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
      } // to73
      // 73 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        onward = 75;
        break machine;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to72;
      }
      if (((c - 48) >>> 0) <= 9) {
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        // 101 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 75;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to72;
        }
        if (((c - 48) >>> 0) <= 9) {
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          // 135 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            hostnameStart = hostnameStart_1;
            p = (p + 1) | 0;
            onward = 156;
            break machine;
          }
          if (c === 58) {
            hostnameEnd_1 = hostnameEnd;
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 75;
            break machine;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            p = (p + 1) | 0;
            break to72;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            break to99;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 148;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
      } // to71
      // 71 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        onward = 75;
        break machine;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to72;
      }
      if (((c - 48) >>> 0) <= 9) {
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        break to99;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to99
    loop99: for (;;) {
      // 99 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 75;
        break machine;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to72;
      }
      if (((c - 48) >>> 0) <= 9) {
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        continue loop99;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to72
    loop72: for (;;) {
      // 72 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        stampEnd_1 = p;
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 100 HOST-NAME
        if (end - p < 12) {
          while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        ) {
          p = skip4(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          continue loop72;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c < 0 || (sets11[c]! & 1) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to6
    // 6 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 57) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to39;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        break to40;
      }
      failure = 116;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to37;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 8) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to35;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 115;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to7
    // 7 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to39;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        break to40;
      }
      failure = 117;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to37;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 49) >>> 0) <= 8) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to35;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 118;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to9
    // 9 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 80 || c === 112) {
      p = (p + 1) | 0;
      // 44 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 82 || c === 114) {
        p = (p + 1) | 0;
        break to84;
      }
      if (c < 0 || (sets11[c]! & 2) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c === 85 || c === 117) {
      p = (p + 1) | 0;
      // 45 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 71 || c === 103) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c < 0 || (sets11[c]! & 4) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets11[c]! & 8) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to10
    // 10 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 46 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 67 || c === 99) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c < 0 || (sets11[c]! & 16) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets11[c]! & 32) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to11
    // 11 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 47 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 66 || c === 98) {
        p = (p + 1) | 0;
        // 86 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          hostnameStart = hostnameStart_1;
          p = (p + 1) | 0;
          onward = 127;
          break machine;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c < 0 || (sets7[c]! & 16) === 0) {
          failure = 148;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c < 0 || (sets11[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets11[c]! & 32) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to12
    // 12 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 48 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c < 0 || (sets11[c]! & 128) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c === 85 || c === 117) {
      p = (p + 1) | 0;
      // 49 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 76 || c === 108) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c === 78 || c === 110) {
        p = (p + 1) | 0;
        break to84;
      }
      if (c < 0 || (sets12[c]! & 1) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets12[c]! & 2) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to13
    if (end - p >= 4) {
      // 13 HOST-NAME
      c = octets[p]!;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 50 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 87 HOST-NAME
          c = octets[p]!;
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 31;
            break machine;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 128 HOST-NAME
            c = octets[p]!;
            if ((sets7[c]! & 16) === 0) {
              failure = 161;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 3;
            break machine;
          }
          if ((sets8[c]! & 1) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if ((sets8[c]! & 2) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if ((sets8[c]! & 4) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    } else { // near the end
      // 13 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 50 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          onward = 31;
          break machine;
        }
        if (c === 83 || c === 115) {
          p = (p + 1) | 0;
          // 87 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 31;
            break machine;
          }
          if (c === 84 || c === 116) {
            p = (p + 1) | 0;
            // 128 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c < 0 || (sets7[c]! & 16) === 0) {
              failure = 161;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 3;
            break machine;
          }
          if (c < 0 || (sets8[c]! & 1) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 3;
          break machine;
        }
        if (c < 0 || (sets8[c]! & 2) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        onward = 3;
        break machine;
      }
      if (c < 0 || (sets8[c]! & 4) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to14
    // 14 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 51 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c >= 0 && (sets1[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c < 0 || (sets12[c]! & 4) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets8[c]! & 4) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to15
    // 15 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 79 || c === 111) {
      p = (p + 1) | 0;
      // 52 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 86 || c === 118) {
        p = (p + 1) | 0;
        break to84;
      }
      if (c < 0 || (sets12[c]! & 8) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets12[c]! & 16) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to16
    // 16 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 67 || c === 99) {
      p = (p + 1) | 0;
      // 53 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 84 || c === 116) {
        p = (p + 1) | 0;
        break to85;
      }
      if (c < 0 || (sets8[c]! & 1) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets11[c]! & 16) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to85
    // 85 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      onward = 126;
      break machine;
    }
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 16) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to17
    // 17 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c === 69 || c === 101) {
      p = (p + 1) | 0;
      // 54 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 31;
        break machine;
      }
      if (c === 80 || c === 112) {
        p = (p + 1) | 0;
        break to84;
      }
      if (c < 0 || (sets12[c]! & 32) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    if (c < 0 || (sets11[c]! & 32) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to84
    // 84 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      onward = 125;
      break machine;
    }
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 31;
      break machine;
    }
    if (c < 0 || (sets7[c]! & 16) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to5
    // 5 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to37;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to35;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to37
    // 37 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 129;
      break machine;
    }
    appNameStart = p + 1;
    sequenceCount2 = 0;
    p = (p + 1) | 0;
    break to76;
    } // to39
    // 39 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to74;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to79;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        break to80;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to40
    // 40 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      onward = 75;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      break to80;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to79
    // 79 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to74;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to118;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        break to119;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to80
    // 80 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 75;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      break to119;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to118
    // 118 SEQUENCE
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 156;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = p;
      sequenceNumberEnd_1 = sequenceNumberEnd;
      sequenceNumberEnd = p;
      p = (p + 1) | 0;
      break to74;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount <= 8) {
        sequenceCount += 1;
        p = (p + 1) | 0;
        break to35;
      }
      if (sequenceCount >= 9) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 36;
        break machine;
      }
      failure = 158;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 148;
      break machine;
    }
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 3;
    break machine;
    } // to35
    loop35: for (;;) {
      // 35 SEQUENCE
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_1 = p;
        sequenceNumberEnd_1 = sequenceNumberEnd;
        sequenceNumberEnd = p;
        p = (p + 1) | 0;
        break to74;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        sequenceNumberStart = sequenceNumberStart_1;
        p = (p + 1) | 0;
        onward = 38;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (sequenceCount <= 8) {
          sequenceCount += 1;
          p = (p + 1) | 0;
          continue loop35;
        }
        if (sequenceCount >= 9) {
          sequenceNumberStart = sequenceNumberStart_1;
          p = (p + 1) | 0;
          onward = 36;
          break machine;
        }
        failure = 114;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      onward = 3;
      break machine;
    }
    } // to74
    // 74 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceCount2 = 0;
      p = (p + 1) | 0;
      break to76;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameStart = hostnameStart_1;
    sequenceNumberEnd = sequenceNumberEnd_1;
    sequenceNumberStart = sequenceNumberStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to76
    loop76: for (;;) {
      to175: {
      if (end - p >= 6) {
        // 76 CISCO-ORIGIN
        c = octets[p]!;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          continue loop76;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          to177: {
          // 104 HOST-NAME
          c = octets[p]!;
          if (c === 49) {
            p = (p + 1) | 0;
            // 138 HOST-NAME
            c = octets[p]!;
            if (c === 57) {
              p = (p + 1) | 0;
              break to177;
            }
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if ((sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 8) {
              p = (p + 1) | 0;
              break to175;
            }
            if ((sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c === 50) {
            p = (p + 1) | 0;
            // 139 HOST-NAME
            c = octets[p]!;
            if (c === 48) {
              p = (p + 1) | 0;
              break to177;
            }
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if ((sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 49) >>> 0) <= 8) {
              p = (p + 1) | 0;
              break to175;
            }
            if ((sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 133;
            break machine;
          }
          if (c === 65 || c === 97) {
            p = (p + 1) | 0;
            onward = 108;
            break machine;
          }
          if (c === 68 || c === 100) {
            p = (p + 1) | 0;
            onward = 109;
            break machine;
          }
          if (c === 70 || c === 102) {
            p = (p + 1) | 0;
            onward = 110;
            break machine;
          }
          if (c === 74 || c === 106) {
            p = (p + 1) | 0;
            onward = 111;
            break machine;
          }
          if (c === 77 || c === 109) {
            p = (p + 1) | 0;
            onward = 113;
            break machine;
          }
          if (c === 78 || c === 110) {
            p = (p + 1) | 0;
            onward = 114;
            break machine;
          }
          if (c === 79 || c === 111) {
            p = (p + 1) | 0;
            onward = 115;
            break machine;
          }
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            onward = 116;
            break machine;
          }
          if (c === 48 || ((c - 51) >>> 0) <= 6) {
            p = (p + 1) | 0;
            // 137 HOST-NAME
            c = octets[p]!;
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if ((sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to175;
            }
            if ((sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if ((sets10[c]! & 128) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 103;
          break machine;
          } // to177
          // 177 HOST-NAME
          c = octets[p]!;
          if (c === 58) {
            hostnameEnd_1 = hostnameEnd;
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 179;
            break machine;
          }
          if ((sets10[c]! & 32) !== 0) {
            p = (p + 1) | 0;
            onward = 176;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 199 HOST-NAME
            c = octets[p]!;
            if (c === 58) {
              hostnameEnd_1 = hostnameEnd;
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 179;
              break machine;
            }
            if ((sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 214 HOST-NAME
              c = octets[p]!;
              if (c === 32) {
                hostnameStart = hostnameStart_1;
                p = (p + 1) | 0;
                onward = 156;
                break machine;
              }
              if (c === 58) {
                hostnameEnd_1 = hostnameEnd;
                hostnameEnd = p;
                p = (p + 1) | 0;
                onward = 179;
                break machine;
              }
              if ((sets10[c]! & 32) !== 0) {
                p = (p + 1) | 0;
                onward = 176;
                break machine;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                break to175;
              }
              if ((sets10[c]! & 64) === 0) {
                failure = 148;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 103;
              break machine;
            }
            if ((sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if ((sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 103;
          break machine;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 106;
          break machine;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 107;
          break machine;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 108;
          break machine;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 109;
          break machine;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 110;
          break machine;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 111;
          break machine;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 112;
          break machine;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 113;
          break machine;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 114;
          break machine;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 115;
          break machine;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 116;
          break machine;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 105;
          break machine;
        }
        if ((sets10[c]! & 16) === 0) {
          failure = 145;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 103;
        break machine;
      } else { // near the end
        // 76 CISCO-ORIGIN
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          appNameStart = p + 1;
          sequenceCount2 = 0;
          p = (p + 1) | 0;
          continue loop76;
        }
        if (c === 37) {
          p = (p + 1) | 0;
          onward = 1;
          break machine;
        }
        if (c === 42) {
          stampStart = p + 1;
          p = (p + 1) | 0;
          onward = 2;
          break machine;
        }
        if (c === 46) {
          stampStart = p + 1;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          to177: {
          // 104 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 49) {
            p = (p + 1) | 0;
            // 138 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 57) {
              p = (p + 1) | 0;
              break to177;
            }
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 8) {
              p = (p + 1) | 0;
              break to175;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c === 50) {
            p = (p + 1) | 0;
            // 139 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 48) {
              p = (p + 1) | 0;
              break to177;
            }
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 49) >>> 0) <= 8) {
              p = (p + 1) | 0;
              break to175;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 133;
            break machine;
          }
          if (c === 65 || c === 97) {
            p = (p + 1) | 0;
            onward = 108;
            break machine;
          }
          if (c === 68 || c === 100) {
            p = (p + 1) | 0;
            onward = 109;
            break machine;
          }
          if (c === 70 || c === 102) {
            p = (p + 1) | 0;
            onward = 110;
            break machine;
          }
          if (c === 74 || c === 106) {
            p = (p + 1) | 0;
            onward = 111;
            break machine;
          }
          if (c === 77 || c === 109) {
            p = (p + 1) | 0;
            onward = 113;
            break machine;
          }
          if (c === 78 || c === 110) {
            p = (p + 1) | 0;
            onward = 114;
            break machine;
          }
          if (c === 79 || c === 111) {
            p = (p + 1) | 0;
            onward = 115;
            break machine;
          }
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            onward = 116;
            break machine;
          }
          if (c === 48 || ((c - 51) >>> 0) <= 6) {
            p = (p + 1) | 0;
            // 137 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 133;
              break machine;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              break to175;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c < 0 || (sets10[c]! & 128) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 103;
          break machine;
          } // to177
          // 177 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            hostnameEnd_1 = hostnameEnd;
            hostnameEnd = p;
            p = (p + 1) | 0;
            onward = 179;
            break machine;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            p = (p + 1) | 0;
            onward = 176;
            break machine;
          }
          if (((c - 48) >>> 0) <= 9) {
            p = (p + 1) | 0;
            // 199 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              hostnameEnd_1 = hostnameEnd;
              hostnameEnd = p;
              p = (p + 1) | 0;
              onward = 179;
              break machine;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 176;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              p = (p + 1) | 0;
              // 214 HOST-NAME
              c = p < end ? octets[p]! : -1;
              if (c === 32) {
                hostnameStart = hostnameStart_1;
                p = (p + 1) | 0;
                onward = 156;
                break machine;
              }
              if (c === 58) {
                hostnameEnd_1 = hostnameEnd;
                hostnameEnd = p;
                p = (p + 1) | 0;
                onward = 179;
                break machine;
              }
              if (c >= 0 && (sets10[c]! & 32) !== 0) {
                p = (p + 1) | 0;
                onward = 176;
                break machine;
              }
              if (((c - 48) >>> 0) <= 9) {
                p = (p + 1) | 0;
                break to175;
              }
              if (c < 0 || (sets10[c]! & 64) === 0) {
                failure = 148;
                break machine;
              }
              p = (p + 1) | 0;
              onward = 103;
              break machine;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            onward = 103;
            break machine;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          onward = 103;
          break machine;
        }
        if (c === 49) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 106;
          break machine;
        }
        if (c === 50) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 107;
          break machine;
        }
        if (c === 65 || c === 97) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 108;
          break machine;
        }
        if (c === 68 || c === 100) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 109;
          break machine;
        }
        if (c === 70 || c === 102) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 110;
          break machine;
        }
        if (c === 74 || c === 106) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 111;
          break machine;
        }
        if (c === 76 || c === 108) {
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 112;
          break machine;
        }
        if (c === 77 || c === 109) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 113;
          break machine;
        }
        if (c === 78 || c === 110) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 114;
          break machine;
        }
        if (c === 79 || c === 111) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 115;
          break machine;
        }
        if (c === 83 || c === 115) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          p = (p + 1) | 0;
          onward = 116;
          break machine;
        }
        if (c === 48 || ((c - 51) >>> 0) <= 6) {
          stampStart = p;
          hostnameStart_1 = hostnameStart;
          hostnameStart = p;
          sequenceNumberStart_1 = p;
          p = (p + 1) | 0;
          onward = 105;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 16) === 0) {
          failure = 145;
          break machine;
        }
        hostnameStart = p;
        p = (p + 1) | 0;
        onward = 103;
        break machine;
      }
      } // to175
      // 175 HOST-NAME
      if (end - p < 12) {
        while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      ) {
        p = skip4(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        p = (p + 1) | 0;
        onward = 179;
        break machine;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        onward = 176;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 103;
      break machine;
    }
    } // to119
    // 119 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      onward = 156;
      break machine;
    }
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      onward = 75;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 38;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      onward = 36;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 3;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.stampStart = stampStart;
  frame.appNameStart = appNameStart;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.sessionEnd = sessionEnd;
  frame.sequenceNumberEnd = sequenceNumberEnd;
  frame.sequenceNumberStart = sequenceNumberStart;
  frame.hostnameStart_1 = hostnameStart_1;
  frame.sequenceNumberStart_1 = sequenceNumberStart_1;
  frame.sequenceCount = sequenceCount;
  frame.hostnameEnd_1 = hostnameEnd_1;
  frame.sequenceNumberEnd_1 = sequenceNumberEnd_1;
  frame.sequenceCount2 = sequenceCount2;
  frame.stampEnd_1 = stampEnd_1;
  return onward;
}

/** Part 2 of CISCO-MSG, 98 of 252 states: runs until the machine ends (-1) or goes on in another part's state. */
function runCiscoMsg2(octets: Uint8Array, end: number, frame: CiscoMsgFrame, entry: number): number {
  end |= 0;
  let { p, failure, stampEnd, stampStart, appNameStart, hostnameEnd, hostnameStart, sequenceNumberEnd, sequenceNumberStart, hostnameStart_1, sequenceNumberStart_1, hostnameEnd_1, sequenceNumberEnd_1, sequenceCount2, stampEnd_1, hostnameEnd_2 } = frame;
  let onward = -1;
  const sets1 = SETS_1;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets10 = SETS_10;
  const sets11 = SETS_11;
  const sets12 = SETS_12;
  machine: {
    let c = 0;
    to192: {
    to166: {
    to164: {
    to163: {
    to125: {
    to93: {
    to30: {
    to126: {
    to94: {
    to29: {
    to28: {
    to27: {
    to26: {
    to127: {
    to25: {
    to24: {
    to23: {
    to156: {
    to131: {
    to92: {
    to59: {
    to22: {
    to21: {
    to2: {
    to172: {
    to179: {
    to133: {
    to103: {
    to183: {
    to184: {
    to142: {
    to141: {
    to178: {
    to140: {
    to201: {
    to182: {
    to144: {
    to143: {
    to171: {
    to132: {
    to134: {
    to98: {
    to97: {
    to96: {
    to70: {
    to75: {
    to31: {
    to3: {
    to38: {
    if (entry === 2) {
      break to2;
    }
    if (entry === 3) {
      break to3;
    }
    if (entry === 23) {
      break to23;
    }
    if (entry === 24) {
      break to24;
    }
    if (entry === 25) {
      break to25;
    }
    if (entry === 26) {
      break to26;
    }
    if (entry === 27) {
      break to27;
    }
    if (entry === 28) {
      break to28;
    }
    if (entry === 29) {
      break to29;
    }
    if (entry === 30) {
      break to30;
    }
    if (entry === 31) {
      break to31;
    }
    if (entry === 36) {
      // 36 HOST-NAME
      if (end - p < 12) {
        while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      ) {
        p = skip4(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c === 58) {
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        break to75;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to38;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to3;
    }
    if (entry === 38) {
      break to38;
    }
    if (entry === 75) {
      break to75;
    }
    if (entry === 96) {
      break to96;
    }
    if (entry === 97) {
      break to97;
    }
    if (entry === 98) {
      break to98;
    }
    if (entry === 103) {
      break to103;
    }
    if (entry === 105) {
      // 105 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to142;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          break to140;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to141;
        }
        failure = 114;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 106) {
      // 106 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 57) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          break to143;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to144;
        }
        failure = 116;
        break machine;
      }
      if (c === 58) {
        hostnameEnd = p;
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to142;
      }
      if (((c - 48) >>> 0) <= 8) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          break to140;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to141;
        }
        failure = 115;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 107) {
      // 107 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          break to143;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to144;
        }
        failure = 117;
        break machine;
      }
      if (c === 58) {
        hostnameEnd = p;
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to142;
      }
      if (((c - 49) >>> 0) <= 8) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          break to140;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to141;
        }
        failure = 118;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 108) {
      // 108 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 80 || c === 112) {
        p = (p + 1) | 0;
        // 145 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 82 || c === 114) {
          p = (p + 1) | 0;
          break to183;
        }
        if (c < 0 || (sets11[c]! & 2) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c === 85 || c === 117) {
        p = (p + 1) | 0;
        // 146 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 71 || c === 103) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c < 0 || (sets11[c]! & 4) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 8) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 109) {
      // 109 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 147 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 67 || c === 99) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c < 0 || (sets11[c]! & 16) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 32) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 110) {
      // 110 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 148 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 66 || c === 98) {
          p = (p + 1) | 0;
          // 185 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 32) {
            hostnameStart = hostnameStart_1;
            p = (p + 1) | 0;
            break to127;
          }
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to133;
          }
          if (c < 0 || (sets7[c]! & 16) === 0) {
            failure = 148;
            break machine;
          }
          p = (p + 1) | 0;
          break to103;
        }
        if (c < 0 || (sets11[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 32) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 111) {
      // 111 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 149 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c < 0 || (sets11[c]! & 128) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c === 85 || c === 117) {
        p = (p + 1) | 0;
        // 150 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 76 || c === 108) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to183;
        }
        if (c < 0 || (sets12[c]! & 1) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets12[c]! & 2) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 112) {
      if (end - p >= 4) {
        // 112 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 151 HOST-NAME
          c = octets[p]!;
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to133;
          }
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            // 186 HOST-NAME
            c = octets[p]!;
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              break to133;
            }
            if (c === 84 || c === 116) {
              p = (p + 1) | 0;
              // 202 HOST-NAME
              c = octets[p]!;
              if ((sets7[c]! & 16) === 0) {
                failure = 161;
                break machine;
              }
              p = (p + 1) | 0;
              break to103;
            }
            if ((sets8[c]! & 1) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            break to103;
          }
          if ((sets8[c]! & 2) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          break to103;
        }
        if ((sets8[c]! & 4) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      } else { // near the end
        // 112 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 151 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to133;
          }
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            // 186 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              hostnameEnd = p;
              p = (p + 1) | 0;
              break to133;
            }
            if (c === 84 || c === 116) {
              p = (p + 1) | 0;
              // 202 HOST-NAME
              c = p < end ? octets[p]! : -1;
              if (c < 0 || (sets7[c]! & 16) === 0) {
                failure = 161;
                break machine;
              }
              p = (p + 1) | 0;
              break to103;
            }
            if (c < 0 || (sets8[c]! & 1) === 0) {
              failure = 113;
              break machine;
            }
            p = (p + 1) | 0;
            break to103;
          }
          if (c < 0 || (sets8[c]! & 2) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          break to103;
        }
        if (c < 0 || (sets8[c]! & 4) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
    }
    if (entry === 113) {
      // 113 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 65 || c === 97) {
        p = (p + 1) | 0;
        // 152 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c >= 0 && (sets1[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c < 0 || (sets12[c]! & 4) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets8[c]! & 4) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 114) {
      // 114 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 79 || c === 111) {
        p = (p + 1) | 0;
        // 153 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 86 || c === 118) {
          p = (p + 1) | 0;
          break to183;
        }
        if (c < 0 || (sets12[c]! & 8) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets12[c]! & 16) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 115) {
      // 115 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 67 || c === 99) {
        p = (p + 1) | 0;
        // 154 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 84 || c === 116) {
          p = (p + 1) | 0;
          break to184;
        }
        if (c < 0 || (sets8[c]! & 1) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 16) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 116) {
      // 116 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd = p;
        p = (p + 1) | 0;
        break to133;
      }
      if (c === 69 || c === 101) {
        p = (p + 1) | 0;
        // 155 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c === 80 || c === 112) {
          p = (p + 1) | 0;
          break to183;
        }
        if (c < 0 || (sets12[c]! & 32) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 32) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    if (entry === 125) {
      break to125;
    }
    if (entry === 126) {
      break to126;
    }
    if (entry === 127) {
      break to127;
    }
    if (entry === 133) {
      break to133;
    }
    if (entry === 156) {
      break to156;
    }
    if (entry === 176) {
      loop176: for (;;) {
        // 176 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          stampEnd_1 = p;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (((c - 48) >>> 0) <= 9) {
          p = (p + 1) | 0;
          // 198 HOST-NAME
          if (end - p < 12) {
            while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
            c = p < end ? octets[p]! : -1;
          } else if (
            (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
            && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
            && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
            && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          ) {
            p = skip4(octets, p + 1, end) | 0;
            c = p < end ? octets[p]! : -1;
          }
          if (c === 58) {
            hostnameEnd = p;
            p = (p + 1) | 0;
            break to133;
          }
          if (c >= 0 && (sets10[c]! & 32) !== 0) {
            p = (p + 1) | 0;
            continue loop176;
          }
          if (c < 0 || (sets10[c]! & 64) === 0) {
            failure = 113;
            break machine;
          }
          p = (p + 1) | 0;
          break to103;
        }
        if (c < 0 || (sets11[c]! & 1) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
    }
    break to179;
    } // to38
    loop38: for (;;) {
      // 38 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        stampEnd = p;
        hostnameStart = hostnameStart_1;
        p = (p + 1) | 0;
        onward = 78;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 77 HOST-NAME
        if (end - p < 12) {
          while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        ) {
          p = skip4(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to31;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          continue loop38;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to3;
      }
      if (c < 0 || (sets11[c]! & 1) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to3;
    }
    } // to3
    // 3 HOST-NAME
    if (end - p < 12) {
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 58) {
      failure = 113;
      break machine;
    }
    hostnameEnd = p;
    p = (p + 1) | 0;
    } // to31
    // 31 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 129;
      break machine;
    }
    appNameStart = p + 1;
    sequenceNumberStart_1 = p + 1;
    sequenceCount2 = 0;
    p = (p + 1) | 0;
    break to70;
    } // to75
    // 75 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceNumberStart_1 = p + 1;
      p = (p + 1) | 0;
      break to70;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameEnd = hostnameEnd_1;
    hostnameStart = hostnameStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to70
    loop70: for (;;) {
      // 70 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        sequenceNumberStart_1 = p + 1;
        sequenceCount2 = 0;
        p = (p + 1) | 0;
        continue loop70;
      }
      if (c === 37) {
        p = (p + 1) | 0;
        onward = 1;
        break machine;
      }
      if (c === 49) {
        stampStart = p;
        p = (p + 1) | 0;
        break to97;
      }
      if (c === 50) {
        stampStart = p;
        p = (p + 1) | 0;
        break to98;
      }
      if (c === 42 || c === 46) {
        stampStart = p + 1;
        p = (p + 1) | 0;
        break to2;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        p = (p + 1) | 0;
        break to23;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        p = (p + 1) | 0;
        break to24;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        p = (p + 1) | 0;
        break to25;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        p = (p + 1) | 0;
        break to26;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        p = (p + 1) | 0;
        break to27;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        p = (p + 1) | 0;
        break to28;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        p = (p + 1) | 0;
        break to29;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        p = (p + 1) | 0;
        break to30;
      }
      if (c !== 48 && ((c - 51) >>> 0) > 6) {
        failure = 143;
        break machine;
      }
      stampStart = p;
      p = (p + 1) | 0;
      break to96;
    }
    } // to96
    // 96 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      sequenceNumberEnd = p;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      break to133;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        break to132;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      failure = 152;
      break machine;
    }
    failure = 151;
    break machine;
    } // to97
    // 97 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 57) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        break to134;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        break to59;
      }
      failure = 154;
      break machine;
    }
    if (c === 58) {
      sequenceNumberEnd = p;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      break to133;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) <= 8) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        break to132;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      failure = 153;
      break machine;
    }
    failure = 133;
    break machine;
    } // to98
    // 98 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        break to134;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        break to59;
      }
      failure = 155;
      break machine;
    }
    if (c === 58) {
      sequenceNumberEnd = p;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      break to133;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 49) >>> 0) <= 8) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        break to132;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        onward = 57;
        break machine;
      }
      failure = 156;
      break machine;
    }
    failure = 133;
    break machine;
    } // to134
    // 134 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to171;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        // 173 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to171;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          onward = 58;
          break machine;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            // 196 STAMP-YEAR
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              p = (p + 1) | 0;
              break to156;
            }
            if (c === 58) {
              sequenceNumberEnd_1 = p;
              p = (p + 1) | 0;
              break to171;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              onward = 58;
              break machine;
            }
            if (((c - 48) >>> 0) <= 9) {
              if (sequenceCount2 <= 8) {
                sequenceCount2 += 1;
                p = (p + 1) | 0;
                break to132;
              }
              if (sequenceCount2 >= 9) {
                p = (p + 1) | 0;
                onward = 57;
                break machine;
              }
              failure = 177;
              break machine;
            }
            failure = 163;
            break machine;
          }
          if (sequenceCount2 >= 9) {
            p = (p + 1) | 0;
            break to131;
          }
          failure = 164;
          break machine;
        }
        failure = 133;
        break machine;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        break to92;
      }
      failure = 164;
      break machine;
    }
    failure = 133;
    break machine;
    } // to132
    loop132: for (;;) {
      // 132 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to171;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        onward = 58;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          continue loop132;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          onward = 57;
          break machine;
        }
        failure = 152;
        break machine;
      }
      failure = 151;
      break machine;
    }
    } // to171
    // 171 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      sequenceNumberEnd = sequenceNumberEnd_1;
      sequenceNumberStart = sequenceNumberStart_1;
      p = (p + 1) | 0;
      break to172;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to143
    // 143 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_2 = hostnameEnd_1;
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      sequenceNumberEnd_1 = p;
      p = (p + 1) | 0;
      break to178;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      break to142;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (sequenceCount2 <= 8) {
        sequenceCount2 += 1;
        p = (p + 1) | 0;
        // 181 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          hostnameEnd_2 = hostnameEnd_1;
          hostnameEnd_1 = hostnameEnd;
          hostnameEnd = p;
          sequenceNumberEnd_1 = p;
          p = (p + 1) | 0;
          break to178;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          break to142;
        }
        if (((c - 48) >>> 0) <= 9) {
          if (sequenceCount2 <= 8) {
            sequenceCount2 += 1;
            p = (p + 1) | 0;
            // 200 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 32) {
              hostnameStart = hostnameStart_1;
              p = (p + 1) | 0;
              break to156;
            }
            if (c === 58) {
              hostnameEnd_2 = hostnameEnd_1;
              hostnameEnd_1 = hostnameEnd;
              hostnameEnd = p;
              sequenceNumberEnd_1 = p;
              p = (p + 1) | 0;
              break to178;
            }
            if (c >= 0 && (sets10[c]! & 32) !== 0) {
              p = (p + 1) | 0;
              break to142;
            }
            if (((c - 48) >>> 0) <= 9) {
              if (sequenceCount2 <= 8) {
                sequenceCount2 += 1;
                p = (p + 1) | 0;
                break to140;
              }
              if (sequenceCount2 >= 9) {
                p = (p + 1) | 0;
                break to141;
              }
              failure = 158;
              break machine;
            }
            if (c < 0 || (sets10[c]! & 64) === 0) {
              failure = 148;
              break machine;
            }
            p = (p + 1) | 0;
            break to103;
          }
          if (sequenceCount2 >= 9) {
            p = (p + 1) | 0;
            break to201;
          }
          failure = 114;
          break machine;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (sequenceCount2 >= 9) {
        p = (p + 1) | 0;
        break to182;
      }
      failure = 114;
      break machine;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to144
    // 144 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to179;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      break to142;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to182;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to182
    // 182 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to179;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      break to142;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to201;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to201
    // 201 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      break to156;
    }
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to179;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      break to142;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to141;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to140
    loop140: for (;;) {
      // 140 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        hostnameEnd_2 = hostnameEnd_1;
        hostnameEnd_1 = hostnameEnd;
        hostnameEnd = p;
        sequenceNumberEnd_1 = p;
        p = (p + 1) | 0;
        break to178;
      }
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to142;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (sequenceCount2 <= 8) {
          sequenceCount2 += 1;
          p = (p + 1) | 0;
          continue loop140;
        }
        if (sequenceCount2 >= 9) {
          p = (p + 1) | 0;
          break to141;
        }
        failure = 114;
        break machine;
      }
      if (c < 0 || (sets10[c]! & 64) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    } // to178
    // 178 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      hostnameEnd_1 = hostnameEnd_2;
      p = (p + 1) | 0;
      break to172;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameEnd = hostnameEnd_1;
    hostnameStart = hostnameStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to141
    // 141 HOST-NAME
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
    ) {
      p = skip4(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      hostnameEnd_1 = hostnameEnd;
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to179;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      break to142;
    }
    if (c < 0 || (sets10[c]! & 64) === 0) {
      failure = 113;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to142
    loop142: for (;;) {
      // 142 HOST-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        stampEnd = p;
        hostnameStart = hostnameStart_1;
        p = (p + 1) | 0;
        onward = 78;
        break machine;
      }
      if (((c - 48) >>> 0) <= 9) {
        p = (p + 1) | 0;
        // 180 HOST-NAME
        if (end - p < 12) {
          while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
          c = p < end ? octets[p]! : -1;
        } else if (
          (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
          && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        ) {
          p = skip4(octets, p + 1, end) | 0;
          c = p < end ? octets[p]! : -1;
        }
        if (c === 58) {
          hostnameEnd = p;
          p = (p + 1) | 0;
          break to133;
        }
        if (c >= 0 && (sets10[c]! & 32) !== 0) {
          p = (p + 1) | 0;
          continue loop142;
        }
        if (c < 0 || (sets10[c]! & 64) === 0) {
          failure = 113;
          break machine;
        }
        p = (p + 1) | 0;
        break to103;
      }
      if (c < 0 || (sets11[c]! & 1) === 0) {
        failure = 113;
        break machine;
      }
      p = (p + 1) | 0;
      break to103;
    }
    } // to184
    // 184 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      break to126;
    }
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to133;
    }
    if (c < 0 || (sets7[c]! & 16) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    break to103;
    } // to183
    // 183 HOST-NAME
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      hostnameStart = hostnameStart_1;
      p = (p + 1) | 0;
      break to125;
    }
    if (c === 58) {
      hostnameEnd = p;
      p = (p + 1) | 0;
      break to133;
    }
    if (c < 0 || (sets7[c]! & 16) === 0) {
      failure = 148;
      break machine;
    }
    p = (p + 1) | 0;
    } // to103
    // 103 HOST-NAME
    if (end - p < 12) {
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 58) {
      failure = 113;
      break machine;
    }
    hostnameEnd = p;
    p = (p + 1) | 0;
    } // to133
    // 133 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 129;
      break machine;
    }
    appNameStart = p + 1;
    p = (p + 1) | 0;
    break to172;
    } // to179
    // 179 CISCO-ORIGIN
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      appNameStart = p + 1;
      p = (p + 1) | 0;
      break to172;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 144;
      break machine;
    }
    hostnameEnd = hostnameEnd_1;
    hostnameStart = hostnameStart_1;
    p = (p + 1) | 0;
    onward = 102;
    break machine;
    } // to172
    loop172: for (;;) {
      // 172 CISCO-ORIGIN
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        p = (p + 1) | 0;
        continue loop172;
      }
      if (c === 37) {
        p = (p + 1) | 0;
        onward = 1;
        break machine;
      }
      if (c === 49) {
        stampStart = p;
        p = (p + 1) | 0;
        break to21;
      }
      if (c === 50) {
        stampStart = p;
        p = (p + 1) | 0;
        break to22;
      }
      if (c === 42 || c === 46) {
        stampStart = p + 1;
        p = (p + 1) | 0;
        break to2;
      }
      if (c === 65 || c === 97) {
        stampStart = p;
        p = (p + 1) | 0;
        break to23;
      }
      if (c === 68 || c === 100) {
        stampStart = p;
        p = (p + 1) | 0;
        break to24;
      }
      if (c === 70 || c === 102) {
        stampStart = p;
        p = (p + 1) | 0;
        break to25;
      }
      if (c === 74 || c === 106) {
        stampStart = p;
        p = (p + 1) | 0;
        break to26;
      }
      if (c === 77 || c === 109) {
        stampStart = p;
        p = (p + 1) | 0;
        break to27;
      }
      if (c === 78 || c === 110) {
        stampStart = p;
        p = (p + 1) | 0;
        break to28;
      }
      if (c === 79 || c === 111) {
        stampStart = p;
        p = (p + 1) | 0;
        break to29;
      }
      if (c === 83 || c === 115) {
        stampStart = p;
        p = (p + 1) | 0;
        break to30;
      }
      if (c !== 48 && ((c - 51) >>> 0) > 6) {
        failure = 143;
        break machine;
      }
      stampStart = p;
      p = (p + 1) | 0;
      onward = 20;
      break machine;
    }
    } // to2
    // 2 IOS-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 49) {
      p = (p + 1) | 0;
      break to21;
    }
    if (c === 50) {
      p = (p + 1) | 0;
      break to22;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      break to23;
    }
    if (c === 68 || c === 100) {
      p = (p + 1) | 0;
      break to24;
    }
    if (c === 70 || c === 102) {
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 74 || c === 106) {
      p = (p + 1) | 0;
      break to26;
    }
    if (c === 77 || c === 109) {
      p = (p + 1) | 0;
      break to27;
    }
    if (c === 78 || c === 110) {
      p = (p + 1) | 0;
      break to28;
    }
    if (c === 79 || c === 111) {
      p = (p + 1) | 0;
      break to29;
    }
    if (c === 83 || c === 115) {
      p = (p + 1) | 0;
      break to30;
    }
    if (c !== 48 && ((c - 51) >>> 0) > 6) {
      failure = 112;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 20;
    break machine;
    } // to21
    // 21 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 57) {
      p = (p + 1) | 0;
      break to59;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) > 8) {
      failure = 122;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 57;
    break machine;
    } // to22
    // 22 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      p = (p + 1) | 0;
      break to59;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 49) >>> 0) > 8) {
      failure = 122;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 57;
    break machine;
    } // to59
    // 59 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      onward = 90;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 133;
      break machine;
    }
    p = (p + 1) | 0;
    } // to92
    // 92 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      onward = 90;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 133;
      break machine;
    }
    p = (p + 1) | 0;
    } // to131
    // 131 STAMP-YEAR
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to156;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      onward = 90;
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 32) !== 0) {
      p = (p + 1) | 0;
      onward = 58;
      break machine;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 163;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 57;
    break machine;
    } // to156
    // 156 BSD-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      break to23;
    }
    if (c === 68 || c === 100) {
      p = (p + 1) | 0;
      break to24;
    }
    if (c === 70 || c === 102) {
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 74 || c === 106) {
      p = (p + 1) | 0;
      break to26;
    }
    if (c === 77 || c === 109) {
      p = (p + 1) | 0;
      break to27;
    }
    if (c === 78 || c === 110) {
      p = (p + 1) | 0;
      break to28;
    }
    if (c === 79 || c === 111) {
      p = (p + 1) | 0;
      break to29;
    }
    if (c !== 83 && c !== 115) {
      failure = 166;
      break machine;
    }
    p = (p + 1) | 0;
    break to30;
    } // to23
    // 23 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 80 || c === 112) {
      p = (p + 1) | 0;
      // 60 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 82 && c !== 114) {
        failure = 134;
        break machine;
      }
      p = (p + 1) | 0;
      break to93;
    }
    if (c !== 85 && c !== 117) {
      failure = 123;
      break machine;
    }
    p = (p + 1) | 0;
    // 61 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 71 && c !== 103) {
      failure = 135;
      break machine;
    }
    p = (p + 1) | 0;
    break to94;
    } // to24
    // 24 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 124;
      break machine;
    }
    p = (p + 1) | 0;
    // 62 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 128;
      break machine;
    }
    p = (p + 1) | 0;
    break to94;
    } // to25
    // 25 MONTH
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 124;
      break machine;
    }
    p = (p + 1) | 0;
    // 63 MONTH
    c = p < end ? octets[p]! : -1;
    if (c !== 66 && c !== 98) {
      failure = 136;
      break machine;
    }
    p = (p + 1) | 0;
    // 95 MONTH
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 150;
      break machine;
    }
    p = (p + 1) | 0;
    } // to127
    // 127 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to163;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to164;
    }
    if (((c - 51) >>> 0) > 6) {
      failure = 160;
      break machine;
    }
    p = (p + 1) | 0;
    break to166;
    } // to26
    // 26 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 64 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 78 && c !== 110) {
        failure = 137;
        break machine;
      }
      p = (p + 1) | 0;
      break to94;
    }
    if (c !== 85 && c !== 117) {
      failure = 125;
      break machine;
    }
    p = (p + 1) | 0;
    // 65 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c === 76 || c === 108) {
      p = (p + 1) | 0;
      break to94;
    }
    if (c !== 78 && c !== 110) {
      failure = 138;
      break machine;
    }
    p = (p + 1) | 0;
    break to93;
    } // to27
    // 27 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 65 && c !== 97) {
      failure = 126;
      break machine;
    }
    p = (p + 1) | 0;
    // 66 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets1[c]! & 32) === 0) {
      failure = 139;
      break machine;
    }
    p = (p + 1) | 0;
    break to94;
    } // to28
    // 28 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 79 && c !== 111) {
      failure = 127;
      break machine;
    }
    p = (p + 1) | 0;
    // 67 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 86 && c !== 118) {
      failure = 140;
      break machine;
    }
    p = (p + 1) | 0;
    break to93;
    } // to29
    // 29 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 128;
      break machine;
    }
    p = (p + 1) | 0;
    // 68 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 84 && c !== 116) {
      failure = 141;
      break machine;
    }
    p = (p + 1) | 0;
    } // to94
    // 94 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 150;
      break machine;
    }
    p = (p + 1) | 0;
    } // to126
    // 126 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 167 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to192;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 170;
        break machine;
      }
      p = (p + 1) | 0;
      break to166;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to163;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to164;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 160;
      break machine;
    }
    p = (p + 1) | 0;
    break to166;
    } // to30
    // 30 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 124;
      break machine;
    }
    p = (p + 1) | 0;
    // 69 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 80 && c !== 112) {
      failure = 142;
      break machine;
    }
    p = (p + 1) | 0;
    } // to93
    // 93 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 150;
      break machine;
    }
    p = (p + 1) | 0;
    } // to125
    // 125 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 165 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to192;
      }
      if (c !== 48) {
        failure = 169;
        break machine;
      }
      p = (p + 1) | 0;
      break to166;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to163;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to164;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 160;
      break machine;
    }
    p = (p + 1) | 0;
    break to166;
    } // to163
    // 163 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 168;
      break machine;
    }
    p = (p + 1) | 0;
    break to166;
    } // to164
    // 164 DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to192;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 160;
      break machine;
    }
    p = (p + 1) | 0;
    } // to166
    // 166 DAY
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 150;
      break machine;
    }
    p = (p + 1) | 0;
    } // to192
    // 192 BSD-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      p = (p + 1) | 0;
      onward = 208;
      break machine;
    }
    if (c === 49) {
      p = (p + 1) | 0;
      // 209 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 57) {
        p = (p + 1) | 0;
        onward = 220;
        break machine;
      }
      if (((c - 48) >>> 0) > 8) {
        failure = 178;
        break machine;
      }
      p = (p + 1) | 0;
      onward = 219;
      break machine;
    }
    if (c !== 50) {
      failure = 173;
      break machine;
    }
    p = (p + 1) | 0;
    onward = 210;
    break machine;
  }
  frame.p = p;
  frame.failure = failure;
  frame.stampEnd = stampEnd;
  frame.stampStart = stampStart;
  frame.appNameStart = appNameStart;
  frame.hostnameEnd = hostnameEnd;
  frame.hostnameStart = hostnameStart;
  frame.sequenceNumberEnd = sequenceNumberEnd;
  frame.sequenceNumberStart = sequenceNumberStart;
  frame.hostnameStart_1 = hostnameStart_1;
  frame.sequenceNumberStart_1 = sequenceNumberStart_1;
  frame.hostnameEnd_1 = hostnameEnd_1;
  frame.sequenceNumberEnd_1 = sequenceNumberEnd_1;
  frame.sequenceCount2 = sequenceCount2;
  frame.stampEnd_1 = stampEnd_1;
  frame.hostnameEnd_2 = hostnameEnd_2;
  return onward;
}

/** Part 3 of CISCO-MSG, 45 of 252 states: runs until the machine ends (-1) or goes on in another part's state. */
function runCiscoMsg3(octets: Uint8Array, end: number, frame: CiscoMsgFrame, entry: number): number {
  end |= 0;
  let { p, failure, stampEnd, appNameEnd, appNameStart, messageEnd, messageStart, zoneEnd, zoneStart, ciscoFacilityEnd, ciscoFacilityStart, ciscoSeverityEnd, ciscoSeverityStart, mnemonicEnd, mnemonicStart, ciscoFacilityEnd_1, stampEnd_1, ciscoFacilityEnd_2, ciscoSeverityEnd_1, ciscoSeverityStart_1, fractionCount } = frame;
  let onward = -1;
  const sets10 = SETS_10;
  const sets12 = SETS_12;
  const sets13 = SETS_13;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to1: {
    to78: {
    to225: {
    to219: {
    to208: {
    to220: {
    to102: {
    to90: {
    to58: {
    to57: {
    if (entry === 1) {
      break to1;
    }
    if (entry === 20) {
      // 20 UPTIME
      c = p < end ? octets[p]! : -1;
      if (c >= 0 && (sets10[c]! & 32) !== 0) {
        p = (p + 1) | 0;
        break to58;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 121;
        break machine;
      }
      p = (p + 1) | 0;
      break to57;
    }
    if (entry === 57) {
      break to57;
    }
    if (entry === 58) {
      break to58;
    }
    if (entry === 78) {
      break to78;
    }
    if (entry === 90) {
      break to90;
    }
    if (entry === 102) {
      break to102;
    }
    if (entry === 208) {
      break to208;
    }
    if (entry === 210) {
      // 210 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to220;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 179;
        break machine;
      }
      p = (p + 1) | 0;
      break to219;
    }
    if (entry === 219) {
      break to219;
    }
    break to220;
    } // to57
    // 57 UPTIME
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
    ) {
      p = skip4(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to90;
    }
    if (c < 0 || (sets10[c]! & 32) === 0) {
      failure = 131;
      break machine;
    }
    p = (p + 1) | 0;
    } // to58
    for (;;) {
      // 58 LONG-UPTIME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        stampEnd = p;
        p = (p + 1) | 0;
        break to78;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 132;
        break machine;
      }
      p = (p + 1) | 0;
      // 91 LONG-UPTIME
      if (end - p < 12) {
        while (p < end && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (((c = octets[p]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
        && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9 && (((c = octets[p = (p + 1) | 0]!) - 48) >>> 0) <= 9
      ) {
        p = skip4(octets, p + 1, end) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c < 0 || (sets10[c]! & 32) === 0) {
        failure = 121;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to90
    // 90 UPTIME
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 149;
      break machine;
    }
    p = (p + 1) | 0;
    } // to102
    if (end - p >= 4) {
      // 102 UPTIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
      // 136 UPTIME
      c = octets[p]!;
      if (c !== 58) {
        failure = 165;
        break machine;
      }
      p = (p + 1) | 0;
      // 174 UPTIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
      // 197 UPTIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 102 UPTIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
      // 136 UPTIME
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 165;
        break machine;
      }
      p = (p + 1) | 0;
      // 174 UPTIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
      // 197 UPTIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 149;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 213 UPTIME
    c = p < end ? octets[p]! : -1;
    if (c !== 58) {
      failure = 165;
      break machine;
    }
    stampEnd = p;
    p = (p + 1) | 0;
    break to78;
    } // to220
    if (end - p >= 5) {
      // 220 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to225;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 182;
        break machine;
      }
      p = (p + 1) | 0;
      // 226 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 178;
        break machine;
      }
      p = (p + 1) | 0;
      // 232 STAMP-YEAR
      c = octets[p]!;
      if (c !== 32) {
        failure = 150;
        break machine;
      }
      p = (p + 1) | 0;
      // 235 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 238 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 179;
          break machine;
        }
        p = (p + 1) | 0;
        break to219;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 173;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 220 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to225;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 182;
        break machine;
      }
      p = (p + 1) | 0;
      // 226 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 178;
        break machine;
      }
      p = (p + 1) | 0;
      // 232 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 150;
        break machine;
      }
      p = (p + 1) | 0;
      // 235 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 238 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 179;
          break machine;
        }
        p = (p + 1) | 0;
        break to219;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 173;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to208
    // 208 TIME-HOUR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 178;
      break machine;
    }
    p = (p + 1) | 0;
    } // to219
    // 219 TIME-HOUR
    c = p < end ? octets[p]! : -1;
    if (c !== 58) {
      failure = 181;
      break machine;
    }
    p = (p + 1) | 0;
    } // to225
    if (end - p >= 4) {
      // 225 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 184;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 178;
        break machine;
      }
      p = (p + 1) | 0;
      // 234 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 181;
        break machine;
      }
      p = (p + 1) | 0;
      // 237 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 184;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 225 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 184;
        break machine;
      }
      p = (p + 1) | 0;
      // 231 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 178;
        break machine;
      }
      p = (p + 1) | 0;
      // 234 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 181;
        break machine;
      }
      p = (p + 1) | 0;
      // 237 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 184;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 240 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 178;
      break machine;
    }
    p = (p + 1) | 0;
    to243: {
    // 242 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      zoneStart = p + 1;
      stampEnd_1 = p;
      p = (p + 1) | 0;
      break to243;
    }
    if (c === 46) {
      p = (p + 1) | 0;
      // 244 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 178;
        break machine;
      }
      fractionCount = 0;
      p = (p + 1) | 0;
      // 247 FRACTION
      from = p;
      limit = end - from > 8 - fractionCount ? from + 8 - fractionCount : end;
      while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
      fractionCount += p - from;
      if (c === 32) {
        zoneStart = p + 1;
        stampEnd_1 = p;
        p = (p + 1) | 0;
        break to243;
      }
      if (c !== 58) {
        if (((c - 48) >>> 0) <= 9) {
          failure = 192;
          break machine;
        }
        failure = 191;
        break machine;
      }
      stampEnd = p;
      p = (p + 1) | 0;
      break to78;
    }
    if (c !== 58) {
      failure = 187;
      break machine;
    }
    stampEnd = p;
    p = (p + 1) | 0;
    break to78;
    } // to243
    to246: {
    if (end - p >= 6) {
      // 243 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 245 THIS-CENTURY
        c = octets[p]!;
        if (c !== 48) {
          failure = 189;
          break machine;
        }
        p = (p + 1) | 0;
        // 248 THIS-CENTURY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 178;
          break machine;
        }
        p = (p + 1) | 0;
        // 249 THIS-CENTURY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 178;
          break machine;
        }
        p = (p + 1) | 0;
        // 250 THIS-CENTURY
        c = octets[p]!;
        if (c === 32) {
          stampEnd = p;
          p = (p + 1) | 0;
          // 251 CISCO-STAMP
          c = octets[p]!;
          if (((c - 65) >>> 0) > 25 && ((c - 97) >>> 0) > 25) {
            failure = 193;
            break machine;
          }
          zoneStart = p;
          p = (p + 1) | 0;
          break to246;
        }
        if (c !== 58) {
          failure = 192;
          break machine;
        }
        stampEnd = p;
        p = (p + 1) | 0;
        break to78;
      }
      if (((c - 65) >>> 0) > 25 && ((c - 97) >>> 0) > 25) {
        failure = 188;
        break machine;
      }
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
    } else { // near the end
      // 243 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 245 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (c !== 48) {
          failure = 189;
          break machine;
        }
        p = (p + 1) | 0;
        // 248 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 178;
          break machine;
        }
        p = (p + 1) | 0;
        // 249 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 9) {
          failure = 178;
          break machine;
        }
        p = (p + 1) | 0;
        // 250 THIS-CENTURY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          stampEnd = p;
          p = (p + 1) | 0;
          // 251 CISCO-STAMP
          c = p < end ? octets[p]! : -1;
          if (((c - 65) >>> 0) > 25 && ((c - 97) >>> 0) > 25) {
            failure = 193;
            break machine;
          }
          zoneStart = p;
          p = (p + 1) | 0;
          break to246;
        }
        if (c !== 58) {
          failure = 192;
          break machine;
        }
        stampEnd = p;
        p = (p + 1) | 0;
        break to78;
      }
      if (((c - 65) >>> 0) > 25 && ((c - 97) >>> 0) > 25) {
        failure = 188;
        break machine;
      }
      stampEnd = stampEnd_1;
      p = (p + 1) | 0;
    }
    } // to246
    // 246 ZONE
    if (end - p < 12) {
      while (p < end && (sets12[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets12[(c = octets[p]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets12[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c !== 58) {
      failure = 190;
      break machine;
    }
    zoneEnd = p;
    p = (p + 1) | 0;
    } // to78
    // 78 CISCO-MSG
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 146;
      break machine;
    }
    appNameStart = p + 1;
    p = (p + 1) | 0;
    loop117: for (;;) {
      // 117 MESSAGE-NAME
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        appNameStart = p + 1;
        p = (p + 1) | 0;
        continue loop117;
      }
      if (c !== 37) {
        failure = 157;
        break machine;
      }
      p = (p + 1) | 0;
      break to1;
    }
    } // to1
    // 1 MESSAGE-NAME
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets12[c]! & 128) === 0) {
      failure = 111;
      break machine;
    }
    ciscoFacilityStart = p;
    p = (p + 1) | 0;
    loop19: for (;;) {
      // 19 CISCO-FACILITY
      if (end - p < 12) {
        while (p < end && (sets12[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      } else if (
        (sets12[(c = octets[p]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
        && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
        && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
        && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
      ) {
        p = (p + 1) | 0;
        while (p < end && (sets12[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
        c = p < end ? octets[p]! : -1;
      }
      if (c !== 45) {
        failure = 120;
        break machine;
      }
      ciscoSeverityStart = p + 1;
      ciscoFacilityEnd_1 = p;
      p = (p + 1) | 0;
      loop56: for (;;) {
        // 56 CISCO-FACILITY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) <= 7) {
          p = (p + 1) | 0;
          // 89 CISCO-FACILITY
          c = p < end ? octets[p]! : -1;
          if (c === 45) {
            mnemonicStart = p + 1;
            ciscoFacilityEnd_2 = ciscoFacilityEnd_1;
            ciscoFacilityEnd_1 = p;
            ciscoSeverityEnd_1 = p;
            p = (p + 1) | 0;
            loop130: for (;;) {
              to195: {
              to194: {
              to170: {
              // 130 CISCO-FACILITY
              c = p < end ? octets[p]! : -1;
              if (((c - 48) >>> 0) <= 7) {
                ciscoSeverityStart_1 = ciscoSeverityStart;
                ciscoSeverityStart = p;
                p = (p + 1) | 0;
                // 169 CISCO-FACILITY
                c = p < end ? octets[p]! : -1;
                if (c === 32) {
                  appNameEnd = p;
                  ciscoFacilityEnd = ciscoFacilityEnd_2;
                  ciscoSeverityEnd = ciscoSeverityEnd_1;
                  ciscoSeverityStart = ciscoSeverityStart_1;
                  mnemonicEnd = p;
                  p = (p + 1) | 0;
                  break to194;
                }
                if (c === 45) {
                  mnemonicStart = p + 1;
                  ciscoFacilityEnd_2 = ciscoFacilityEnd_1;
                  ciscoFacilityEnd_1 = p;
                  ciscoSeverityEnd_1 = p;
                  p = (p + 1) | 0;
                  continue loop130;
                }
                if (c === 58) {
                  appNameEnd = p;
                  messageStart = p + 1;
                  ciscoFacilityEnd = ciscoFacilityEnd_2;
                  ciscoSeverityEnd = ciscoSeverityEnd_1;
                  ciscoSeverityStart = ciscoSeverityStart_1;
                  mnemonicEnd = p;
                  p = (p + 1) | 0;
                  break to195;
                }
                if (c < 0 || (sets12[c]! & 128) === 0) {
                  failure = 172;
                  break machine;
                }
                ciscoFacilityEnd_1 = ciscoFacilityEnd_2;
                ciscoSeverityStart = ciscoSeverityStart_1;
                p = (p + 1) | 0;
                break to170;
              }
              if (c < 0 || (sets13[c]! & 1) === 0) {
                failure = 111;
                break machine;
              }
              ciscoFacilityEnd_1 = ciscoFacilityEnd_2;
              p = (p + 1) | 0;
              } // to170
              // 170 CISCO-FACILITY
              if (end - p < 12) {
                while (p < end && (sets12[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
                c = p < end ? octets[p]! : -1;
              } else if (
                (sets12[(c = octets[p]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
                && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
                && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
                && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0 && (sets12[(c = octets[p = (p + 1) | 0]!)]! & 128) !== 0
              ) {
                p = (p + 1) | 0;
                while (p < end && (sets12[octets[p]!]! & 128) !== 0) p = (p + 1) | 0;
                c = p < end ? octets[p]! : -1;
              }
              if (c === 32) {
                appNameEnd = p;
                ciscoFacilityEnd = ciscoFacilityEnd_1;
                ciscoSeverityEnd = ciscoSeverityEnd_1;
                mnemonicEnd = p;
                p = (p + 1) | 0;
                break to194;
              }
              if (c === 45) {
                ciscoSeverityStart = p + 1;
                ciscoFacilityEnd_1 = p;
                p = (p + 1) | 0;
                continue loop56;
              }
              if (c !== 58) {
                failure = 172;
                break machine;
              }
              appNameEnd = p;
              messageStart = p + 1;
              ciscoFacilityEnd = ciscoFacilityEnd_1;
              ciscoSeverityEnd = ciscoSeverityEnd_1;
              mnemonicEnd = p;
              p = (p + 1) | 0;
              break to195;
              } // to194
              // 194 CISCO-MSG
              if (end - p < 12) {
                while (p < end && octets[p]! === 32) p = (p + 1) | 0;
                c = p < end ? octets[p]! : -1;
              } else if (
                (c = octets[p]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
                && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
                && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
                && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32 && (c = octets[p = (p + 1) | 0]!) === 32
              ) {
                p = skip0(octets, p + 1, end) | 0;
                c = p < end ? octets[p]! : -1;
              }
              if (c !== 58) {
                failure = 175;
                break machine;
              }
              messageStart = p + 1;
              p = (p + 1) | 0;
              } // to195
              to212: {
              // 195 CISCO-MSG
              c = p < end ? octets[p]! : -1;
              if (c === 32) {
                messageStart = p + 1;
                p = (p + 1) | 0;
                break to212;
              }
              if (c < 0) {
                messageEnd = p;
                break machine;
              }
              if ((c >>> 0) > 31 && c < 33) {
                failure = 176;
                break machine;
              }
              p = (p + 1) | 0;
              } // to212
              // 212 CONTENT
              p = end;
              c = p < end ? octets[p]! : -1;
              if (c < 0) {
                messageEnd = p;
                break machine;
              }
              failure = 176;
              break machine;
            }
          }
          if (c < 0 || (sets12[c]! & 128) === 0) {
            failure = 120;
            break machine;
          }
          p = (p + 1) | 0;
          continue loop19;
        }
        if (c < 0 || (sets13[c]! & 1) === 0) {
          failure = 111;
          break machine;
        }
        p = (p + 1) | 0;
        continue loop19;
      }
    }
  }
  frame.p = p;
  frame.failure = failure;
  frame.stampEnd = stampEnd;
  frame.appNameEnd = appNameEnd;
  frame.appNameStart = appNameStart;
  frame.messageEnd = messageEnd;
  frame.messageStart = messageStart;
  frame.zoneEnd = zoneEnd;
  frame.zoneStart = zoneStart;
  frame.ciscoFacilityEnd = ciscoFacilityEnd;
  frame.ciscoFacilityStart = ciscoFacilityStart;
  frame.ciscoSeverityEnd = ciscoSeverityEnd;
  frame.ciscoSeverityStart = ciscoSeverityStart;
  frame.mnemonicEnd = mnemonicEnd;
  frame.mnemonicStart = mnemonicStart;
  frame.ciscoFacilityEnd_1 = ciscoFacilityEnd_1;
  frame.stampEnd_1 = stampEnd_1;
  frame.ciscoFacilityEnd_2 = ciscoFacilityEnd_2;
  frame.ciscoSeverityEnd_1 = ciscoSeverityEnd_1;
  frame.ciscoSeverityStart_1 = ciscoSeverityStart_1;
  frame.fractionCount = fractionCount;
  return onward;
}

/**
 * Matches `octets[start..end)` with CISCO-MSG. If `failure` is not 0 the match holds what was captured before it.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function parseCiscoMsg<M>(octets: Uint8Array, start: number, end: number, Match: new (...captures: ConstructorParameters<typeof Rfc3164Captures>) => M): M {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  let priorityEnd = -1;
  let priorityStart = -1;
  let stampEnd = -1;
  let stampStart = -1;
  let appNameEnd = -1;
  let appNameStart = -1;
  let procIdEnd = -1;
  let procIdStart = -1;
  let messageEnd = -1;
  let messageStart = -1;
  let hostnameEnd = -1;
  let hostnameStart = -1;
  let messageCounterEnd = -1;
  let messageCounterStart = -1;
  let sessionEnd = -1;
  let sessionStart = -1;
  let sequenceNumberEnd = -1;
  let sequenceNumberStart = -1;
  let zoneEnd = -1;
  let zoneStart = -1;
  let ciscoFacilityEnd = -1;
  let ciscoFacilityStart = -1;
  let ciscoSeverityEnd = -1;
  let ciscoSeverityStart = -1;
  let mnemonicEnd = -1;
  let mnemonicStart = -1;
  let hostnameStart_1 = -1;
  let sequenceNumberStart_1 = -1;
  let sequenceCount = 0;
  let hostnameEnd_1 = -1;
  let sequenceNumberEnd_1 = -1;
  let ciscoFacilityEnd_1 = -1;
  let sequenceCount2 = 0;
  let stampEnd_1 = -1;
  let messageCounterStart_1 = -1;
  let messageCounterCount = 0;
  let ciscoFacilityEnd_2 = -1;
  let ciscoSeverityEnd_1 = -1;
  let messageCounterEnd_1 = -1;
  let ciscoSeverityStart_1 = -1;
  let hostnameEnd_2 = -1;
  let fractionCount = 0;
  const frame: CiscoMsgFrame = { start, p, failure, priorityEnd, priorityStart, stampEnd, stampStart, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, hostnameEnd, hostnameStart, messageCounterEnd, messageCounterStart, sessionEnd, sessionStart, sequenceNumberEnd, sequenceNumberStart, zoneEnd, zoneStart, ciscoFacilityEnd, ciscoFacilityStart, ciscoSeverityEnd, ciscoSeverityStart, mnemonicEnd, mnemonicStart, hostnameStart_1, sequenceNumberStart_1, sequenceCount, hostnameEnd_1, sequenceNumberEnd_1, ciscoFacilityEnd_1, sequenceCount2, stampEnd_1, messageCounterStart_1, messageCounterCount, ciscoFacilityEnd_2, ciscoSeverityEnd_1, messageCounterEnd_1, ciscoSeverityStart_1, hostnameEnd_2, fractionCount };
  let onward = 0;
  while (onward >= 0) {
    switch (onward) {
      case 0:
        onward = runCiscoMsg0(octets, end, frame);
        break;
      case 4:
      case 5:
      case 6:
      case 7:
      case 9:
      case 10:
      case 11:
      case 12:
      case 13:
      case 14:
      case 15:
      case 16:
      case 17:
      case 18:
      case 35:
      case 37:
      case 39:
      case 40:
      case 74:
      case 79:
      case 80:
      case 118:
      case 119:
        onward = runCiscoMsg1(octets, end, frame, onward);
        break;
      case 2:
      case 3:
      case 23:
      case 24:
      case 25:
      case 26:
      case 27:
      case 28:
      case 29:
      case 30:
      case 31:
      case 36:
      case 38:
      case 75:
      case 96:
      case 97:
      case 98:
      case 103:
      case 105:
      case 106:
      case 107:
      case 108:
      case 109:
      case 110:
      case 111:
      case 112:
      case 113:
      case 114:
      case 115:
      case 116:
      case 125:
      case 126:
      case 127:
      case 133:
      case 156:
      case 176:
      case 179:
        onward = runCiscoMsg2(octets, end, frame, onward);
        break;
      case 1:
      case 20:
      case 57:
      case 58:
      case 78:
      case 90:
      case 102:
      case 208:
      case 210:
      case 219:
      case 220:
        onward = runCiscoMsg3(octets, end, frame, onward);
        break;
    }
  }
  ({ p, failure, priorityEnd, priorityStart, stampEnd, stampStart, appNameEnd, appNameStart, procIdEnd, procIdStart, messageEnd, messageStart, hostnameEnd, hostnameStart, messageCounterEnd, messageCounterStart, sessionEnd, sessionStart, sequenceNumberEnd, sequenceNumberStart, zoneEnd, zoneStart, ciscoFacilityEnd, ciscoFacilityStart, ciscoSeverityEnd, ciscoSeverityStart, mnemonicEnd, mnemonicStart, hostnameStart_1, sequenceNumberStart_1, sequenceCount, hostnameEnd_1, sequenceNumberEnd_1, ciscoFacilityEnd_1, sequenceCount2, stampEnd_1, messageCounterStart_1, messageCounterCount, ciscoFacilityEnd_2, ciscoSeverityEnd_1, messageCounterEnd_1, ciscoSeverityStart_1, hostnameEnd_2, fractionCount } = frame);
  return new Match(octets, failure, p, priorityStart, priorityEnd, stampStart, stampEnd, appNameStart, appNameEnd, procIdStart, procIdEnd, messageStart, messageEnd, hostnameStart, hostnameEnd, messageCounterStart, messageCounterEnd, sessionStart, sessionEnd, sequenceNumberStart, sequenceNumberEnd, zoneStart, zoneEnd, ciscoFacilityStart, ciscoFacilityEnd, ciscoSeverityStart, ciscoSeverityEnd, mnemonicStart, mnemonicEnd);
}

/**
 * Whether `octets[start..end)` is a STAMP.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isStamp(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets1 = SETS_1;
  const sets7 = SETS_7;
  let p = start;
  let failure = 0;
  let fractionCount = 0;
  let fractionCount2 = 0;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to81: {
    to79: {
    to34: {
    to12: {
    to43: {
    to39: {
    to37: {
    to36: {
    to26: {
    to11: {
    to27: {
    to10: {
    to9: {
    to8: {
    to7: {
    to6: {
    to5: {
    to4: {
    to13: {
    // 0 BSD-TIMESTAMP
    c = p < end ? octets[p]! : -1;
    if (c === 49) {
      p = (p + 1) | 0;
      // 2 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 57) {
        p = (p + 1) | 0;
        break to13;
      }
      if (((c - 48) >>> 0) > 8) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      break to12;
    }
    if (c === 50) {
      p = (p + 1) | 0;
      // 3 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to13;
      }
      if (((c - 49) >>> 0) > 8) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      break to12;
    }
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      break to4;
    }
    if (c === 68 || c === 100) {
      p = (p + 1) | 0;
      break to5;
    }
    if (c === 70 || c === 102) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c === 74 || c === 106) {
      p = (p + 1) | 0;
      break to7;
    }
    if (c === 77 || c === 109) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 78 || c === 110) {
      p = (p + 1) | 0;
      break to9;
    }
    if (c === 79 || c === 111) {
      p = (p + 1) | 0;
      break to10;
    }
    if (c === 83 || c === 115) {
      p = (p + 1) | 0;
      break to11;
    }
    if (c !== 48 && ((c - 51) >>> 0) > 6) {
      failure = 194;
      break machine;
    }
    p = (p + 1) | 0;
    // 1 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    break to12;
    } // to13
    if (end - p >= 4) {
      // 13 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 25 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 30 STAMP-YEAR
      c = octets[p]!;
      if (c === 32) {
        p = (p + 1) | 0;
        // 35 BSD-STAMP
        c = octets[p]!;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          break to4;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          break to6;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          break to7;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          break to8;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to9;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          break to10;
        }
        if (c !== 83 && c !== 115) {
          failure = 30;
          break machine;
        }
        p = (p + 1) | 0;
        break to11;
      }
      if (c !== 45) {
        failure = 25;
        break machine;
      }
      p = (p + 1) | 0;
      break to34;
    } else { // near the end
      // 13 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 25 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 30 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        // 35 BSD-STAMP
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          break to4;
        }
        if (c === 68 || c === 100) {
          p = (p + 1) | 0;
          break to5;
        }
        if (c === 70 || c === 102) {
          p = (p + 1) | 0;
          break to6;
        }
        if (c === 74 || c === 106) {
          p = (p + 1) | 0;
          break to7;
        }
        if (c === 77 || c === 109) {
          p = (p + 1) | 0;
          break to8;
        }
        if (c === 78 || c === 110) {
          p = (p + 1) | 0;
          break to9;
        }
        if (c === 79 || c === 111) {
          p = (p + 1) | 0;
          break to10;
        }
        if (c !== 83 && c !== 115) {
          failure = 30;
          break machine;
        }
        p = (p + 1) | 0;
        break to11;
      }
      if (c !== 45) {
        failure = 25;
        break machine;
      }
      p = (p + 1) | 0;
      break to34;
    }
    } // to4
    // 4 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 80 || c === 112) {
      p = (p + 1) | 0;
      // 14 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 82 && c !== 114) {
        failure = 12;
        break machine;
      }
      p = (p + 1) | 0;
      break to26;
    }
    if (c !== 85 && c !== 117) {
      failure = 4;
      break machine;
    }
    p = (p + 1) | 0;
    // 15 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 71 && c !== 103) {
      failure = 13;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to5
    // 5 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 5;
      break machine;
    }
    p = (p + 1) | 0;
    // 16 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 9;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to6
    if (end - p >= 4) {
      // 6 MONTH
      c = octets[p]!;
      if (c !== 69 && c !== 101) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 MONTH
      c = octets[p]!;
      if (c !== 66 && c !== 98) {
        failure = 14;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 MONTH
      c = octets[p]!;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 33 MONTH-DAY
      c = octets[p]!;
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to36;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to37;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    } else { // near the end
      // 6 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 69 && c !== 101) {
        failure = 5;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 66 && c !== 98) {
        failure = 14;
        break machine;
      }
      p = (p + 1) | 0;
      // 28 MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 33 MONTH-DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32 || c === 48) {
        p = (p + 1) | 0;
        break to36;
      }
      if (((c - 49) >>> 0) <= 1) {
        p = (p + 1) | 0;
        break to37;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 28;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    } // to7
    // 7 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 65 || c === 97) {
      p = (p + 1) | 0;
      // 18 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 78 && c !== 110) {
        failure = 15;
        break machine;
      }
      p = (p + 1) | 0;
      break to27;
    }
    if (c !== 85 && c !== 117) {
      failure = 6;
      break machine;
    }
    p = (p + 1) | 0;
    // 19 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c === 76 || c === 108) {
      p = (p + 1) | 0;
      break to27;
    }
    if (c !== 78 && c !== 110) {
      failure = 16;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to8
    // 8 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 65 && c !== 97) {
      failure = 7;
      break machine;
    }
    p = (p + 1) | 0;
    // 20 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets1[c]! & 32) === 0) {
      failure = 17;
      break machine;
    }
    p = (p + 1) | 0;
    break to27;
    } // to9
    // 9 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 79 && c !== 111) {
      failure = 8;
      break machine;
    }
    p = (p + 1) | 0;
    // 21 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 86 && c !== 118) {
      failure = 18;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to10
    // 10 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 67 && c !== 99) {
      failure = 9;
      break machine;
    }
    p = (p + 1) | 0;
    // 22 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 84 && c !== 116) {
      failure = 19;
      break machine;
    }
    p = (p + 1) | 0;
    } // to27
    // 27 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    // 32 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 40 DAY
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to43;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 34;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to36;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to37;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    break to39;
    } // to11
    // 11 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 69 && c !== 101) {
      failure = 5;
      break machine;
    }
    p = (p + 1) | 0;
    // 23 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 80 && c !== 112) {
      failure = 20;
      break machine;
    }
    p = (p + 1) | 0;
    } // to26
    // 26 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    // 31 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 51) {
      p = (p + 1) | 0;
      // 38 DAY-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to43;
      }
      if (c !== 48) {
        failure = 33;
        break machine;
      }
      p = (p + 1) | 0;
      break to39;
    }
    if (c === 32 || c === 48) {
      p = (p + 1) | 0;
      break to36;
    }
    if (((c - 49) >>> 0) <= 1) {
      p = (p + 1) | 0;
      break to37;
    }
    if (((c - 52) >>> 0) > 5) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    break to39;
    } // to36
    // 36 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 32;
      break machine;
    }
    p = (p + 1) | 0;
    break to39;
    } // to37
    // 37 DAY-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to43;
    }
    if (((c - 48) >>> 0) > 9) {
      failure = 28;
      break machine;
    }
    p = (p + 1) | 0;
    } // to39
    // 39 DAY
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 23;
      break machine;
    }
    p = (p + 1) | 0;
    } // to43
    to54: {
    if (end - p >= 8) {
      to49: {
      to45: {
      to50: {
      // 43 BSD-STAMP
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 46 STAMP-YEAR
        c = octets[p]!;
        if (c === 57) {
          p = (p + 1) | 0;
          break to50;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (c !== 50) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 47 STAMP-YEAR
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to50;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      break to49;
      } // to50
      // 50 STAMP-YEAR
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 38;
        break machine;
      }
      p = (p + 1) | 0;
      // 55 STAMP-YEAR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 58 STAMP-YEAR
      c = octets[p]!;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 61 BSD-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 65 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to49
      // 49 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to49: {
      to45: {
      to50: {
      // 43 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 46 STAMP-YEAR
        c = p < end ? octets[p]! : -1;
        if (c === 57) {
          p = (p + 1) | 0;
          break to50;
        }
        if (((c - 48) >>> 0) > 8) {
          failure = 2;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (c !== 50) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 47 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to50;
      }
      if (((c - 49) >>> 0) > 2) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      break to49;
      } // to50
      // 50 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to54;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 38;
        break machine;
      }
      p = (p + 1) | 0;
      // 55 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 58 STAMP-YEAR
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 23;
        break machine;
      }
      p = (p + 1) | 0;
      // 61 BSD-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 65 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to49;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to49
      // 49 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to54
    if (end - p >= 4) {
      // 54 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 57 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 64 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 54 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 57 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 60 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 64 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 67 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    to71: {
    // 69 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to71;
    }
    if (c < 0) {
      break machine;
    }
    if (c !== 46) {
      failure = 195;
      break machine;
    }
    p = (p + 1) | 0;
    // 72 BSD-TIME
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    fractionCount = 0;
    p = (p + 1) | 0;
    // 75 FRACTION
    from = p;
    limit = end - from > 8 - fractionCount ? from + 8 - fractionCount : end;
    while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
    c = p < end ? octets[p]! : -1;
    fractionCount += p - from;
    if (c < 0) {
      break machine;
    }
    if (c !== 32) {
      if (((c - 48) >>> 0) <= 9) {
        failure = 199;
        break machine;
      }
      failure = 198;
      break machine;
    }
    p = (p + 1) | 0;
    } // to71
    // 71 BSD-STAMP
    c = p < end ? octets[p]! : -1;
    if (c !== 50) {
      failure = 196;
      break machine;
    }
    p = (p + 1) | 0;
    // 74 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (c !== 48) {
      failure = 197;
      break machine;
    }
    p = (p + 1) | 0;
    // 77 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    break to79;
    } // to12
    // 12 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 24 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    // 29 DATE-FULLYEAR
    c = p < end ? octets[p]! : -1;
    if (c !== 45) {
      failure = 24;
      break machine;
    }
    p = (p + 1) | 0;
    } // to34
    to56: {
    if (end - p >= 5) {
      to44: {
      // 34 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 41 DATE-MONTH
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to44;
      }
      if (c !== 49) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 DATE-MONTH
      c = octets[p]!;
      if (((c - 48) >>> 0) > 2) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to44
      // 44 DATE-MONTH
      c = octets[p]!;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 48 ISO-DATE
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        // 51 DATE-MDAY
        c = octets[p]!;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 53 DATE-MDAY
        c = octets[p]!;
        if (((c - 48) >>> 0) > 1) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      // 52 DATE-MDAY
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to44: {
      // 34 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 41 DATE-MONTH
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to44;
      }
      if (c !== 49) {
        failure = 29;
        break machine;
      }
      p = (p + 1) | 0;
      // 42 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 2) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      } // to44
      // 44 DATE-MONTH
      c = p < end ? octets[p]! : -1;
      if (c !== 45) {
        failure = 24;
        break machine;
      }
      p = (p + 1) | 0;
      // 48 ISO-DATE
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        // 51 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 49) >>> 0) > 8) {
          failure = 32;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (c === 51) {
        p = (p + 1) | 0;
        // 53 DATE-MDAY
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 1) {
          failure = 29;
          break machine;
        }
        p = (p + 1) | 0;
        break to56;
      }
      if (((c - 49) >>> 0) > 1) {
        failure = 36;
        break machine;
      }
      p = (p + 1) | 0;
      // 52 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to56
    if (end - p >= 4) {
      // 56 DATE-MDAY
      c = octets[p]!;
      if ((sets7[c]! & 64) === 0) {
        failure = 40;
        break machine;
      }
      p = (p + 1) | 0;
      to66: {
      // 59 ISO-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 63 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 62 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 56 DATE-MDAY
      c = p < end ? octets[p]! : -1;
      if (c < 0 || (sets7[c]! & 64) === 0) {
        failure = 40;
        break machine;
      }
      p = (p + 1) | 0;
      to66: {
      // 59 ISO-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 63 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to66;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 62 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to66
      // 66 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 68 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 70 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 73 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 76 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 68 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
      // 70 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      // 73 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 76 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 78 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    to82: {
    // 80 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      // 83 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      fractionCount2 = 0;
      p = (p + 1) | 0;
      // 86 FRACTION
      from = p;
      limit = end - from > 8 - fractionCount2 ? from + 8 - fractionCount2 : end;
      while (p < limit && ((octets[p]! - 48) >>> 0) <= 9) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
      fractionCount2 += p - from;
      if (c === 43 || c === 45) {
        p = (p + 1) | 0;
        break to82;
      }
      if (c < 0) {
        break machine;
      }
      if (c !== 90 && c !== 122) {
        if (((c - 48) >>> 0) <= 9) {
          failure = 203;
          break machine;
        }
        failure = 202;
        break machine;
      }
      p = (p + 1) | 0;
      break to81;
    }
    if (c === 43 || c === 45) {
      p = (p + 1) | 0;
      break to82;
    }
    if (c < 0) {
      break machine;
    }
    if (c !== 90 && c !== 122) {
      failure = 200;
      break machine;
    }
    p = (p + 1) | 0;
    break to81;
    } // to82
    if (end - p >= 4) {
      to87: {
      // 82 TIME-NUMOFFSET
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 85 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to87;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 84 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to87
      // 87 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 88 TIME-NUMOFFSET
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to87: {
      // 82 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 85 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 36;
          break machine;
        }
        p = (p + 1) | 0;
        break to87;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 35;
        break machine;
      }
      p = (p + 1) | 0;
      // 84 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 2;
        break machine;
      }
      p = (p + 1) | 0;
      } // to87
      // 87 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 37;
        break machine;
      }
      p = (p + 1) | 0;
      // 88 TIME-NUMOFFSET
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 39;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to79
    // 79 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 2;
      break machine;
    }
    p = (p + 1) | 0;
    } // to81
    // 81 THIS-CENTURY
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 201;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a BSD-HOSTNAME.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isBsdHostname(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets6 = SETS_6;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets13 = SETS_13;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    to7: {
    to1: {
    if (end - p >= 10) {
      to3: {
      // 0 BSD-HOSTNAME
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to3;
      }
      if (c === 76 || c === 108) {
        p = (p + 1) | 0;
        // 4 HOST-NAME
        c = octets[p]!;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 8 HOST-NAME
          c = octets[p]!;
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            // 12 HOST-NAME
            c = octets[p]!;
            if (c === 84 || c === 116) {
              p = (p + 1) | 0;
              // 16 HOST-NAME
              c = octets[p]!;
              if ((sets7[c]! & 16) === 0) {
                failure = 211;
                break machine;
              }
              p = (p + 1) | 0;
              break to1;
            }
            if ((sets8[c]! & 1) === 0) {
              failure = 205;
              break machine;
            }
            p = (p + 1) | 0;
            break to1;
          }
          if ((sets8[c]! & 2) === 0) {
            failure = 205;
            break machine;
          }
          p = (p + 1) | 0;
          break to1;
        }
        if ((sets8[c]! & 4) === 0) {
          failure = 205;
          break machine;
        }
        p = (p + 1) | 0;
        break to1;
      }
      if ((sets7[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 2 HOST-NAME
        c = octets[p]!;
        if (c === 58) {
          p = (p + 1) | 0;
          break to3;
        }
        if ((sets7[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          // 5 HOST-NAME
          c = octets[p]!;
          if (c === 58) {
            p = (p + 1) | 0;
            break to3;
          }
          if ((sets7[c]! & 4) !== 0) {
            p = (p + 1) | 0;
            // 9 HOST-NAME
            c = octets[p]!;
            if (c === 58) {
              p = (p + 1) | 0;
              break to3;
            }
            if ((sets7[c]! & 4) !== 0) {
              p = (p + 1) | 0;
              // 13 HOST-NAME
              c = octets[p]!;
              if (c === 58) {
                p = (p + 1) | 0;
                break to3;
              }
              if ((sets7[c]! & 16) === 0) {
                failure = 206;
                break machine;
              }
              p = (p + 1) | 0;
              break to1;
            }
            if ((sets6[c]! & 64) === 0) {
              failure = 206;
              break machine;
            }
            p = (p + 1) | 0;
            break to1;
          }
          if ((sets6[c]! & 64) === 0) {
            failure = 206;
            break machine;
          }
          p = (p + 1) | 0;
          break to1;
        }
        if ((sets6[c]! & 64) === 0) {
          failure = 206;
          break machine;
        }
        p = (p + 1) | 0;
        break to1;
      }
      if ((sets13[c]! & 2) === 0) {
        failure = 204;
        break machine;
      }
      p = (p + 1) | 0;
      break to1;
      } // to3
      // 3 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 IPV6-ADDRESS
      c = octets[p]!;
      if (c !== 58) {
        failure = 212;
        break machine;
      }
      p = (p + 1) | 0;
      break to7;
    } else { // near the end
      to3: {
      // 0 BSD-HOSTNAME
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to3;
      }
      if (c === 76 || c === 108) {
        p = (p + 1) | 0;
        // 4 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 65 || c === 97) {
          p = (p + 1) | 0;
          // 8 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 83 || c === 115) {
            p = (p + 1) | 0;
            // 12 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 84 || c === 116) {
              p = (p + 1) | 0;
              // 16 HOST-NAME
              c = p < end ? octets[p]! : -1;
              if (c < 0 || (sets7[c]! & 16) === 0) {
                failure = 211;
                break machine;
              }
              p = (p + 1) | 0;
              break to1;
            }
            if (c < 0) {
              break machine;
            }
            if (c < 0 || (sets8[c]! & 1) === 0) {
              failure = 205;
              break machine;
            }
            p = (p + 1) | 0;
            break to1;
          }
          if (c < 0) {
            break machine;
          }
          if (c < 0 || (sets8[c]! & 2) === 0) {
            failure = 205;
            break machine;
          }
          p = (p + 1) | 0;
          break to1;
        }
        if (c < 0) {
          break machine;
        }
        if (c < 0 || (sets8[c]! & 4) === 0) {
          failure = 205;
          break machine;
        }
        p = (p + 1) | 0;
        break to1;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        p = (p + 1) | 0;
        // 2 HOST-NAME
        c = p < end ? octets[p]! : -1;
        if (c === 58) {
          p = (p + 1) | 0;
          break to3;
        }
        if (c >= 0 && (sets7[c]! & 4) !== 0) {
          p = (p + 1) | 0;
          // 5 HOST-NAME
          c = p < end ? octets[p]! : -1;
          if (c === 58) {
            p = (p + 1) | 0;
            break to3;
          }
          if (c >= 0 && (sets7[c]! & 4) !== 0) {
            p = (p + 1) | 0;
            // 9 HOST-NAME
            c = p < end ? octets[p]! : -1;
            if (c === 58) {
              p = (p + 1) | 0;
              break to3;
            }
            if (c >= 0 && (sets7[c]! & 4) !== 0) {
              p = (p + 1) | 0;
              // 13 HOST-NAME
              c = p < end ? octets[p]! : -1;
              if (c === 58) {
                p = (p + 1) | 0;
                break to3;
              }
              if (c < 0) {
                break machine;
              }
              if (c < 0 || (sets7[c]! & 16) === 0) {
                failure = 206;
                break machine;
              }
              p = (p + 1) | 0;
              break to1;
            }
            if (c < 0) {
              break machine;
            }
            if (c < 0 || (sets6[c]! & 64) === 0) {
              failure = 206;
              break machine;
            }
            p = (p + 1) | 0;
            break to1;
          }
          if (c < 0) {
            break machine;
          }
          if (c < 0 || (sets6[c]! & 64) === 0) {
            failure = 206;
            break machine;
          }
          p = (p + 1) | 0;
          break to1;
        }
        if (c < 0) {
          break machine;
        }
        if (c < 0 || (sets6[c]! & 64) === 0) {
          failure = 206;
          break machine;
        }
        p = (p + 1) | 0;
        break to1;
      }
      if (c < 0 || (sets13[c]! & 2) === 0) {
        failure = 204;
        break machine;
      }
      p = (p + 1) | 0;
      break to1;
      } // to3
      // 3 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 6 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to7;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 207;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 212;
        break machine;
      }
      p = (p + 1) | 0;
      break to7;
    }
    } // to1
    // 1 BSD-HOSTNAME
    if (end - p < 12) {
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets7[(c = octets[p]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets7[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets7[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 205;
    break machine;
    } // to7
    // 7 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    if (c !== 37) {
      failure = 208;
      break machine;
    }
    p = (p + 1) | 0;
    // 11 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets8[c]! & 16) === 0) {
      failure = 209;
      break machine;
    }
    p = (p + 1) | 0;
    // 15 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 210;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a TAG.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isTag(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets3 = SETS_3;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    // 0 TAG
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets3[c]! & 16) === 0) {
      failure = 213;
      break machine;
    }
    p = (p + 1) | 0;
    // 1 TAG
    if (end - p < 12) {
      while (p < end && (sets3[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets3[(c = octets[p]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets3[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets3[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 214;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a PID.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isPid(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets9 = SETS_9;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    // 0 PID
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets9[c]! & 2) === 0) {
      failure = 215;
      break machine;
    }
    p = (p + 1) | 0;
    // 1 PID
    if (end - p < 12) {
      while (p < end && (sets9[octets[p]!]! & 2) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets9[(c = octets[p]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 2) !== 0
    ) {
      p = skip1(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 216;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a STRICT-STAMP.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isStrictStamp(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    to29: {
    to26: {
    to25: {
    to19: {
    to20: {
    // 0 STRICT-STAMP
    c = p < end ? octets[p]! : -1;
    if (c === 65) {
      p = (p + 1) | 0;
      // 1 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 112) {
        p = (p + 1) | 0;
        // 9 BSD-30
        c = p < end ? octets[p]! : -1;
        if (c !== 114) {
          failure = 59;
          break machine;
        }
        p = (p + 1) | 0;
        break to19;
      }
      if (c !== 117) {
        failure = 53;
        break machine;
      }
      p = (p + 1) | 0;
      // 10 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 103) {
        failure = 60;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
    }
    if (c === 68) {
      p = (p + 1) | 0;
      // 2 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 101) {
        failure = 54;
        break machine;
      }
      p = (p + 1) | 0;
      // 11 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 99) {
        failure = 58;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
    }
    if (c === 70) {
      p = (p + 1) | 0;
      if (end - p >= 4) {
        // 3 MONTH
        c = octets[p]!;
        if (c !== 101) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        // 12 MONTH
        c = octets[p]!;
        if (c !== 98) {
          failure = 61;
          break machine;
        }
        p = (p + 1) | 0;
        // 21 MONTH
        c = octets[p]!;
        if (c !== 32) {
          failure = 68;
          break machine;
        }
        p = (p + 1) | 0;
        // 24 MONTH-DAY
        c = octets[p]!;
        if (c === 32) {
          p = (p + 1) | 0;
          break to25;
        }
        if (((c - 49) >>> 0) > 1) {
          failure = 70;
          break machine;
        }
        p = (p + 1) | 0;
        break to26;
      } else { // near the end
        // 3 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 101) {
          failure = 54;
          break machine;
        }
        p = (p + 1) | 0;
        // 12 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 98) {
          failure = 61;
          break machine;
        }
        p = (p + 1) | 0;
        // 21 MONTH
        c = p < end ? octets[p]! : -1;
        if (c !== 32) {
          failure = 68;
          break machine;
        }
        p = (p + 1) | 0;
        // 24 MONTH-DAY
        c = p < end ? octets[p]! : -1;
        if (c === 32) {
          p = (p + 1) | 0;
          break to25;
        }
        if (((c - 49) >>> 0) > 1) {
          failure = 70;
          break machine;
        }
        p = (p + 1) | 0;
        break to26;
      }
    }
    if (c === 74) {
      p = (p + 1) | 0;
      // 4 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 97) {
        p = (p + 1) | 0;
        // 13 BSD-31
        c = p < end ? octets[p]! : -1;
        if (c !== 110) {
          failure = 62;
          break machine;
        }
        p = (p + 1) | 0;
        break to20;
      }
      if (c !== 117) {
        failure = 55;
        break machine;
      }
      p = (p + 1) | 0;
      // 14 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c === 108) {
        p = (p + 1) | 0;
        break to20;
      }
      if (c !== 110) {
        failure = 63;
        break machine;
      }
      p = (p + 1) | 0;
      break to19;
    }
    if (c === 77) {
      p = (p + 1) | 0;
      // 5 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 97) {
        failure = 56;
        break machine;
      }
      p = (p + 1) | 0;
      // 15 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 114 && c !== 121) {
        failure = 64;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
    }
    if (c === 78) {
      p = (p + 1) | 0;
      // 6 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 111) {
        failure = 57;
        break machine;
      }
      p = (p + 1) | 0;
      // 16 BSD-30
      c = p < end ? octets[p]! : -1;
      if (c !== 118) {
        failure = 65;
        break machine;
      }
      p = (p + 1) | 0;
      break to19;
    }
    if (c === 79) {
      p = (p + 1) | 0;
      // 7 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 99) {
        failure = 58;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 BSD-31
      c = p < end ? octets[p]! : -1;
      if (c !== 116) {
        failure = 66;
        break machine;
      }
      p = (p + 1) | 0;
      break to20;
    }
    if (c !== 83) {
      failure = 52;
      break machine;
    }
    p = (p + 1) | 0;
    // 8 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 101) {
      failure = 54;
      break machine;
    }
    p = (p + 1) | 0;
    // 18 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 112) {
      failure = 67;
      break machine;
    }
    p = (p + 1) | 0;
    break to19;
    } // to20
    // 20 BSD-31
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 68;
      break machine;
    }
    p = (p + 1) | 0;
    // 23 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 51) {
      p = (p + 1) | 0;
      // 28 DAY-NUMBER
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 1) {
        failure = 74;
        break machine;
      }
      p = (p + 1) | 0;
      break to29;
    }
    if (((c - 49) >>> 0) > 1) {
      failure = 69;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to19
    // 19 BSD-30
    c = p < end ? octets[p]! : -1;
    if (c !== 32) {
      failure = 68;
      break machine;
    }
    p = (p + 1) | 0;
    // 22 MONTH-DAY
    c = p < end ? octets[p]! : -1;
    if (c === 32) {
      p = (p + 1) | 0;
      break to25;
    }
    if (c === 51) {
      p = (p + 1) | 0;
      // 27 DAY-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 48) {
        failure = 73;
        break machine;
      }
      p = (p + 1) | 0;
      break to29;
    }
    if (((c - 49) >>> 0) > 1) {
      failure = 69;
      break machine;
    }
    p = (p + 1) | 0;
    break to26;
    } // to25
    // 25 DAY
    c = p < end ? octets[p]! : -1;
    if (((c - 49) >>> 0) > 8) {
      failure = 71;
      break machine;
    }
    p = (p + 1) | 0;
    break to29;
    } // to26
    // 26 DAY-NUMBER
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 72;
      break machine;
    }
    p = (p + 1) | 0;
    } // to29
    if (end - p >= 4) {
      // 29 DAY
      c = octets[p]!;
      if (c !== 32) {
        failure = 68;
        break machine;
      }
      p = (p + 1) | 0;
      to33: {
      // 30 STRICT-STAMP
      c = octets[p]!;
      if (c === 50) {
        p = (p + 1) | 0;
        // 32 TIME-HOUR
        c = octets[p]!;
        if (((c - 48) >>> 0) > 3) {
          failure = 76;
          break machine;
        }
        p = (p + 1) | 0;
        break to33;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 75;
        break machine;
      }
      p = (p + 1) | 0;
      // 31 TIME-HOUR
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      } // to33
      // 33 TIME-HOUR
      c = octets[p]!;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 29 DAY
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 68;
        break machine;
      }
      p = (p + 1) | 0;
      to33: {
      // 30 STRICT-STAMP
      c = p < end ? octets[p]! : -1;
      if (c === 50) {
        p = (p + 1) | 0;
        // 32 TIME-HOUR
        c = p < end ? octets[p]! : -1;
        if (((c - 48) >>> 0) > 3) {
          failure = 76;
          break machine;
        }
        p = (p + 1) | 0;
        break to33;
      }
      if (((c - 48) >>> 0) > 1) {
        failure = 75;
        break machine;
      }
      p = (p + 1) | 0;
      // 31 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      } // to33
      // 33 TIME-HOUR
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
    }
    if (end - p >= 4) {
      // 34 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
      // 35 TIME-MINUTE
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      // 36 TIME-MINUTE
      c = octets[p]!;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
      // 37 BSD-TIME
      c = octets[p]!;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 34 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
      // 35 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 9) {
        failure = 72;
        break machine;
      }
      p = (p + 1) | 0;
      // 36 TIME-MINUTE
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 77;
        break machine;
      }
      p = (p + 1) | 0;
      // 37 BSD-TIME
      c = p < end ? octets[p]! : -1;
      if (((c - 48) >>> 0) > 5) {
        failure = 78;
        break machine;
      }
      p = (p + 1) | 0;
    }
    // 38 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (((c - 48) >>> 0) > 9) {
      failure = 72;
      break machine;
    }
    p = (p + 1) | 0;
    // 39 TIME-SECOND
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 217;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a STRICT-HOSTNAME.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isStrictHostname(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets7 = SETS_7;
  const sets8 = SETS_8;
  const sets9 = SETS_9;
  let p = start;
  let failure = 0;
  let labelCount = 0;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    to1: {
    to6: {
    to32: {
    to24: {
    to10: {
    to31: {
    to23: {
    to9: {
    to8: {
    to16: {
    to15: {
    to26: {
    to12: {
    to25: {
    to11: {
    // 0 STRICT-HOSTNAME
    c = p < end ? octets[p]! : -1;
    if (c === 48) {
      labelCount = 0;
      p = (p + 1) | 0;
      // 2 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to8;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to6;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to9;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to10;
        }
        failure = 222;
        break machine;
      }
      if (c < 0) {
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 221;
        break machine;
      }
      failure = 220;
      break machine;
    }
    if (c === 49) {
      labelCount = 0;
      p = (p + 1) | 0;
      // 3 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to8;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to6;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to11;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to12;
        }
        failure = 223;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to9;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to10;
        }
        failure = 224;
        break machine;
      }
      if (c < 0) {
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 221;
        break machine;
      }
      failure = 220;
      break machine;
    }
    if (c === 50) {
      labelCount = 0;
      p = (p + 1) | 0;
      // 4 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to8;
      }
      if (c === 53) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          // 13 LABEL
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to8;
          }
          if (c === 58) {
            p = (p + 1) | 0;
            break to6;
          }
          if (((c - 48) >>> 0) <= 5) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to25;
            }
            if (labelCount >= 62) {
              p = (p + 1) | 0;
              break to26;
            }
            failure = 231;
            break machine;
          }
          if (c >= 0 && (sets9[c]! & 32) !== 0) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to23;
            }
            if (labelCount >= 62) {
              p = (p + 1) | 0;
              break to24;
            }
            failure = 232;
            break machine;
          }
          if (c < 0) {
            break machine;
          }
          if (c >= 0 && (sets9[c]! & 16) !== 0) {
            if (labelCount <= 61) {
              labelCount += 1;
              p = (p + 1) | 0;
              break to1;
            }
            failure = 221;
            break machine;
          }
          failure = 220;
          break machine;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          // 14 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to8;
          }
          if (c === 58) {
            p = (p + 1) | 0;
            break to6;
          }
          if (((c - 48) >>> 0) <= 5) {
            p = (p + 1) | 0;
            break to26;
          }
          if (c < 0 || (sets9[c]! & 32) === 0) {
            failure = 96;
            break machine;
          }
          p = (p + 1) | 0;
          break to24;
        }
        failure = 226;
        break machine;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to6;
      }
      if (((c - 54) >>> 0) <= 3) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to15;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to16;
        }
        failure = 227;
        break machine;
      }
      if (((c - 48) >>> 0) <= 4) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to11;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to12;
        }
        failure = 225;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to9;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to10;
        }
        failure = 224;
        break machine;
      }
      if (c < 0) {
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 221;
        break machine;
      }
      failure = 220;
      break machine;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (((c - 51) >>> 0) <= 6) {
      labelCount = 0;
      p = (p + 1) | 0;
      // 5 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to8;
      }
      if (c === 58) {
        p = (p + 1) | 0;
        break to6;
      }
      if (((c - 48) >>> 0) <= 9) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to15;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to16;
        }
        failure = 223;
        break machine;
      }
      if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to9;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to10;
        }
        failure = 224;
        break machine;
      }
      if (c < 0) {
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 221;
        break machine;
      }
      failure = 220;
      break machine;
    }
    if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
      labelCount = 0;
      p = (p + 1) | 0;
      // 7 LABEL
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to6;
      }
      if (c >= 0 && (sets7[c]! & 4) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to9;
        }
        if (labelCount >= 62) {
          p = (p + 1) | 0;
          break to10;
        }
        failure = 230;
        break machine;
      }
      if (c < 0) {
        break machine;
      }
      if (c >= 0 && (sets9[c]! & 16) !== 0) {
        if (labelCount <= 61) {
          labelCount += 1;
          p = (p + 1) | 0;
          break to1;
        }
        failure = 229;
        break machine;
      }
      failure = 228;
      break machine;
    }
    if (c < 0 || (sets9[c]! & 16) === 0) {
      failure = 79;
      break machine;
    }
    labelCount = 0;
    p = (p + 1) | 0;
    break to1;
    } // to11
    // 11 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (((c - 48) >>> 0) <= 9) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to25;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to26;
      }
      failure = 223;
      break machine;
    }
    if (((c - 65) >>> 0) <= 5 || ((c - 97) >>> 0) <= 5) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to23;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to24;
      }
      failure = 224;
      break machine;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 221;
      break machine;
    }
    failure = 220;
    break machine;
    } // to25
    // 25 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to31;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to32;
      }
      failure = 222;
      break machine;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 221;
      break machine;
    }
    failure = 220;
    break machine;
    } // to12
    // 12 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (((c - 48) >>> 0) <= 9) {
      p = (p + 1) | 0;
      break to26;
    }
    if (((c - 65) >>> 0) > 5 && ((c - 97) >>> 0) > 5) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to24;
    } // to26
    // 26 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to32;
    } // to15
    // 15 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to23;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to24;
      }
      failure = 222;
      break machine;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 221;
      break machine;
    }
    failure = 220;
    break machine;
    } // to16
    // 16 IPV4-NUMBER
    c = p < end ? octets[p]! : -1;
    if (c === 46) {
      p = (p + 1) | 0;
      break to8;
    }
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 96;
      break machine;
    }
    p = (p + 1) | 0;
    break to24;
    } // to8
    to29: {
    if (end - p >= 4) {
      to19: {
      to22: {
      // 8 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to19;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 20 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to29;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to22;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 21 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to29;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 30 IPV4-NUMBER
          c = octets[p]!;
          if (c === 46) {
            p = (p + 1) | 0;
            break to29;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to19;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to19;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to22;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to22
      // 22 IPV4-NUMBER
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        break to29;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to19
      // 19 IPV4-NUMBER
      c = octets[p]!;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to19: {
      to22: {
      // 8 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to19;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 20 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to29;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to22;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 21 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to29;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 30 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to29;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to19;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to19;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to22;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to22
      // 22 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to29;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to19
      // 19 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to29
    to40: {
    if (end - p >= 4) {
      to35: {
      to38: {
      // 29 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to35;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 36 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to40;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to38;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 37 IPV4-NUMBER
        c = octets[p]!;
        if (c === 46) {
          p = (p + 1) | 0;
          break to40;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 41 IPV4-NUMBER
          c = octets[p]!;
          if (c === 46) {
            p = (p + 1) | 0;
            break to40;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to35;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to35;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to38;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to38
      // 38 IPV4-NUMBER
      c = octets[p]!;
      if (c === 46) {
        p = (p + 1) | 0;
        break to40;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to35
      // 35 IPV4-NUMBER
      c = octets[p]!;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      to35: {
      to38: {
      // 29 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to35;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 36 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to40;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to38;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 37 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 46) {
          p = (p + 1) | 0;
          break to40;
        }
        if (c === 53) {
          p = (p + 1) | 0;
          // 41 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c === 46) {
            p = (p + 1) | 0;
            break to40;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 104;
            break machine;
          }
          p = (p + 1) | 0;
          break to35;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to35;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 102;
          break machine;
        }
        p = (p + 1) | 0;
        break to38;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to38
      // 38 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c === 46) {
        p = (p + 1) | 0;
        break to40;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 102;
        break machine;
      }
      p = (p + 1) | 0;
      } // to35
      // 35 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c !== 46) {
        failure = 101;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to40
    if (end - p >= 4) {
      to42: {
      to45: {
      // 40 IPV4-ADDRESS
      c = octets[p]!;
      if (c === 48) {
        p = (p + 1) | 0;
        break to42;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 43 IPV4-NUMBER
        c = octets[p]!;
        if (((c - 48) >>> 0) > 9) {
          failure = 236;
          break machine;
        }
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 44 IPV4-NUMBER
        c = octets[p]!;
        if (c === 53) {
          p = (p + 1) | 0;
          // 46 IPV4-NUMBER
          c = octets[p]!;
          if (((c - 48) >>> 0) > 5) {
            failure = 237;
            break machine;
          }
          p = (p + 1) | 0;
          break to42;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to42;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 236;
          break machine;
        }
        p = (p + 1) | 0;
        break to45;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 IPV4-NUMBER
      c = octets[p]!;
      if (((c - 48) >>> 0) > 9) {
        failure = 236;
        break machine;
      }
      p = (p + 1) | 0;
      } // to42
      // 42 IPV4-NUMBER
      c = octets[p]!;
      failure = 219;
      break machine;
    } else { // near the end
      to42: {
      to45: {
      // 40 IPV4-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 48) {
        p = (p + 1) | 0;
        break to42;
      }
      if (c === 49) {
        p = (p + 1) | 0;
        // 43 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c < 0) {
          break machine;
        }
        if (((c - 48) >>> 0) > 9) {
          failure = 236;
          break machine;
        }
        p = (p + 1) | 0;
        break to45;
      }
      if (c === 50) {
        p = (p + 1) | 0;
        // 44 IPV4-NUMBER
        c = p < end ? octets[p]! : -1;
        if (c === 53) {
          p = (p + 1) | 0;
          // 46 IPV4-NUMBER
          c = p < end ? octets[p]! : -1;
          if (c < 0) {
            break machine;
          }
          if (((c - 48) >>> 0) > 5) {
            failure = 237;
            break machine;
          }
          p = (p + 1) | 0;
          break to42;
        }
        if (((c - 54) >>> 0) <= 3) {
          p = (p + 1) | 0;
          break to42;
        }
        if (c < 0) {
          break machine;
        }
        if (((c - 48) >>> 0) > 4) {
          failure = 236;
          break machine;
        }
        p = (p + 1) | 0;
        break to45;
      }
      if (((c - 51) >>> 0) > 6) {
        failure = 95;
        break machine;
      }
      p = (p + 1) | 0;
      } // to45
      // 45 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c < 0) {
        break machine;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 236;
        break machine;
      }
      p = (p + 1) | 0;
      } // to42
      // 42 IPV4-NUMBER
      c = p < end ? octets[p]! : -1;
      if (c < 0) {
        break machine;
      }
      failure = 219;
      break machine;
    }
    } // to9
    // 9 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to23;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to24;
      }
      failure = 230;
      break machine;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 229;
      break machine;
    }
    failure = 228;
    break machine;
    } // to23
    // 23 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c >= 0 && (sets7[c]! & 4) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to31;
      }
      if (labelCount >= 62) {
        p = (p + 1) | 0;
        break to32;
      }
      failure = 230;
      break machine;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 16) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 229;
      break machine;
    }
    failure = 228;
    break machine;
    } // to31
    // 31 LABEL
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 64) !== 0) {
      if (labelCount <= 61) {
        labelCount += 1;
        p = (p + 1) | 0;
        break to1;
      }
      failure = 234;
      break machine;
    }
    failure = 228;
    break machine;
    } // to10
    // 10 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 90;
      break machine;
    }
    p = (p + 1) | 0;
    } // to24
    // 24 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c === 58) {
      p = (p + 1) | 0;
      break to6;
    }
    if (c < 0 || (sets7[c]! & 4) === 0) {
      failure = 90;
      break machine;
    }
    p = (p + 1) | 0;
    } // to32
    // 32 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c !== 58) {
      failure = 106;
      break machine;
    }
    p = (p + 1) | 0;
    } // to6
    to18: {
    if (end - p >= 5) {
      // 6 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 27 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 33 IPV6-ADDRESS
      c = octets[p]!;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if ((sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 39 IPV6-ADDRESS
      c = octets[p]!;
      if (c !== 58) {
        failure = 106;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 6 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 17 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 27 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 33 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c === 58) {
        p = (p + 1) | 0;
        break to18;
      }
      if (c < 0 || (sets7[c]! & 4) === 0) {
        failure = 90;
        break machine;
      }
      p = (p + 1) | 0;
      // 39 IPV6-ADDRESS
      c = p < end ? octets[p]! : -1;
      if (c !== 58) {
        failure = 106;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to18
    // 18 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 8) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 8) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    if (c !== 37) {
      failure = 233;
      break machine;
    }
    p = (p + 1) | 0;
    // 28 IPV6-ADDRESS
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets8[c]! & 16) === 0) {
      failure = 103;
      break machine;
    }
    p = (p + 1) | 0;
    // 34 IPV6-ADDRESS
    if (end - p < 12) {
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets8[(c = octets[p]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
      && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0 && (sets8[(c = octets[p = (p + 1) | 0]!)]! & 16) !== 0
    ) {
      p = (p + 1) | 0;
      while (p < end && (sets8[octets[p]!]! & 16) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 235;
    break machine;
    } // to1
    // 1 LABEL
    from = p;
    if (end - p < 12 || labelCount > 50) {
      limit = end - from > 62 - labelCount ? from + 62 - labelCount : end;
      while (p < limit && (sets9[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets9[(c = octets[p]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
      && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0 && (sets9[(c = octets[p = (p + 1) | 0]!)]! & 64) !== 0
    ) {
      limit = end - from > 62 - labelCount ? from + 62 - labelCount : end;
      p = (p + 1) | 0;
      while (p < limit && (sets9[octets[p]!]! & 64) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    labelCount += p - from;
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets9[c]! & 64) !== 0) {
      failure = 219;
      break machine;
    }
    failure = 218;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a STRICT-TAG.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isStrictTag(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  const sets10 = SETS_10;
  let p = start;
  let failure = 0;
  let strictTagCount = 0;
  machine: {
    let c = 0;
    let from = 0;
    let limit = 0;
    // 0 STRICT-TAG
    c = p < end ? octets[p]! : -1;
    if (c < 0 || (sets10[c]! & 1) === 0) {
      failure = 238;
      break machine;
    }
    strictTagCount = 0;
    p = (p + 1) | 0;
    // 1 STRICT-TAG
    from = p;
    if (end - p < 12 || strictTagCount > 19) {
      limit = end - from > 31 - strictTagCount ? from + 31 - strictTagCount : end;
      while (p < limit && (sets10[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (sets10[(c = octets[p]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
      && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0 && (sets10[(c = octets[p = (p + 1) | 0]!)]! & 1) !== 0
    ) {
      limit = end - from > 31 - strictTagCount ? from + 31 - strictTagCount : end;
      p = (p + 1) | 0;
      while (p < limit && (sets10[octets[p]!]! & 1) !== 0) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    }
    strictTagCount += p - from;
    if (c < 0) {
      break machine;
    }
    if (c >= 0 && (sets10[c]! & 1) !== 0) {
      failure = 240;
      break machine;
    }
    failure = 239;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a STRICT-CONTENT.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isStrictContent(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    // 0 STRICT-CONTENT
    if (end - p < 12) {
      while (p < end && ((octets[p]! - 32) >>> 0) <= 94) p = (p + 1) | 0;
      c = p < end ? octets[p]! : -1;
    } else if (
      (((c = octets[p]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
      && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94 && (((c = octets[p = (p + 1) | 0]!) - 32) >>> 0) <= 94
    ) {
      p = skip2(octets, p + 1, end) | 0;
      c = p < end ? octets[p]! : -1;
    }
    if (c < 0) {
      break machine;
    }
    failure = 241;
    break machine;
  }
  return failure === 0;
}

/**
 * Whether `octets[start..end)` is a NEWER-START.
 * Needs 0 <= start <= end <= octets.length. Throws a RangeError if `end` is beyond 2147483647.
 */
export function isNewerStart(octets: Uint8Array, start: number, end: number): boolean {
  if (end > 2147483647) throw new RangeError("more than 2147483647 octets");
  start |= 0;
  end |= 0;
  let p = start;
  let failure = 0;
  machine: {
    let c = 0;
    to2: {
    if (end - p >= 4) {
      // 0 VERSION
      c = octets[p]!;
      if (((c - 49) >>> 0) > 8) {
        failure = 242;
        break machine;
      }
      p = (p + 1) | 0;
      // 1 VERSION
      c = octets[p]!;
      if (c === 32) {
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 243;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 VERSION
      c = octets[p]!;
      if (c === 32) {
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 243;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 VERSION
      c = octets[p]!;
      if (c !== 32) {
        failure = 245;
        break machine;
      }
      p = (p + 1) | 0;
    } else { // near the end
      // 0 VERSION
      c = p < end ? octets[p]! : -1;
      if (((c - 49) >>> 0) > 8) {
        failure = 242;
        break machine;
      }
      p = (p + 1) | 0;
      // 1 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 243;
        break machine;
      }
      p = (p + 1) | 0;
      // 3 VERSION
      c = p < end ? octets[p]! : -1;
      if (c === 32) {
        p = (p + 1) | 0;
        break to2;
      }
      if (((c - 48) >>> 0) > 9) {
        failure = 243;
        break machine;
      }
      p = (p + 1) | 0;
      // 4 VERSION
      c = p < end ? octets[p]! : -1;
      if (c !== 32) {
        failure = 245;
        break machine;
      }
      p = (p + 1) | 0;
    }
    } // to2
    // 2 NEWER-START
    p = end;
    c = p < end ? octets[p]! : -1;
    if (c < 0) {
      break machine;
    }
    failure = 244;
    break machine;
  }
  return failure === 0;
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

const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 octets as text; U+FFFD stands for what is not well-formed. */
export function decodeUtf8(octets: Uint8Array, start: number, end: number): string {
  return utf8Decoder.decode(octets.subarray(start, end));
}
