/** What a parser makes of an input, as plain data that compares with a vector. */
import type { ParseResult, parse } from "../runtime/rfc5424.js";
import type { ExpectedError, MessageFields } from "./vectors.js";

export type Parse = typeof parse;

export interface Outcome {
  error: ExpectedError | null;
  message: MessageFields | null;
}

export function outcome(parse: Parse, input: Uint8Array | string, bestEffort: boolean): Outcome {
  return plain(parse(input, { bestEffort }));
}

export function plain({ ok, error, message }: ParseResult): Outcome {
  if (ok !== (error === null)) throw new Error("ok contradicts error");
  const fields: MessageFields | null = JSON.parse(JSON.stringify(message));
  return { error: error && { code: error.code, offset: error.offset, rule: error.rule }, message: fields };
}
