/**
 * Why go-syslog's answer is another one than that of the profile `compatible`. Each explanation is a row of
 * runtime/docs/profiles.md, has its id, and is as narrow as what the row says: a difference that fits none, or more than
 * one, is not explained.
 */
import { type Answer, type Aspect, type Element, isSameData } from "./answers.js";

/** A message on which the two answers differ. */
export interface Difference {
  readonly input: Uint8Array;
  readonly aspects: readonly Aspect[];
  readonly ours: Answer;
  readonly theirs: Answer;
}

const MSG_ERROR = /^expecting a free-form optional message in UTF-8/;
const ESCAPE_ERROR = /^expecting chars `\]`, `"`, and `\\` to be escaped/;
const PARAM_ERROR = /^expecting a structured data parameter/;
const SD_ID_ERROR = /^expecting a structured data element id/;
const TIMESTAMP_ERROR = /^expecting a RFC3339MICRO timestamp|^parsing time ".*": day out of range$/;

/** By the id of the row. */
export const explanations: Readonly<Record<string, (difference: Difference) => boolean>> = {
  "early-error": ({ aspects, ours, theirs }) =>
    only(aspects, "fields") && theirs.fields === null && ours.fields?.version === null,

  "unfinished-version": ({ input, aspects, ours, theirs }) => {
    const digits = between(input, ">", ours);
    return (
      only(aspects, "version") &&
      ours.error?.code === "version" &&
      [digits, digits.slice(0, -1)].includes(String(theirs.fields?.version))
    );
  },

  "unfinished-timestamp": ({ input, aspects, ours, theirs }) =>
    only(aspects, "unixNanos") &&
    ours.error?.code === "timestamp" &&
    nanosOf(between(input, " ", ours)) === theirs.fields?.unixNanos,

  "impossible-date": ({ input, aspects, ours, theirs }) =>
    only(aspects, "offset") &&
    ours.error?.code === "timestamp" &&
    /^\d{4}-\d\d-\d?$/.test(between(input, " ", ours)) &&
    TIMESTAMP_ERROR.test(theirs.error?.code ?? "") &&
    (theirs.error?.offset ?? ours.error.offset ?? 0) >= (ours.error.offset ?? 0),

  "other-escape": ({ input, ours, theirs }) => {
    const at = theirs.error?.offset ?? 0;
    return (
      ESCAPE_ERROR.test(theirs.error?.code ?? "") &&
      input[at - 1] === "\\".charCodeAt(0) &&
      !'"\\]'.includes(String.fromCharCode(input[at] ?? 0)) &&
      (ours.error === null || (ours.error.offset ?? 0) > at)
    );
  },

  "dropped-parameter": ({ aspects, ours, theirs }) =>
    only(aspects, "structuredData") &&
    PARAM_ERROR.test(theirs.error?.code ?? "") &&
    isLastElementWithoutOneParam(theirs.fields?.structuredData ?? [], ours.fields?.structuredData ?? []),

  "dropped-element": ({ aspects, ours, theirs }) =>
    only(aspects, "structuredData") &&
    ours.error?.code === "sdId" &&
    SD_ID_ERROR.test(theirs.error?.code ?? "") &&
    isSameData(theirs.fields?.structuredData ?? [], ours.fields?.structuredData?.slice(0, -1) ?? []),

  "message-not-utf8": ({ aspects, ours, theirs }) =>
    only(aspects, "error") &&
    MSG_ERROR.test(theirs.error?.code ?? "") &&
    ours.fields?.message?.includes("\ufffd") === true,

  "unfinished-message": ({ input, aspects, ours, theirs }) =>
    only(aspects, "message") &&
    ours.error?.code === "message" &&
    MSG_ERROR.test(theirs.error?.code ?? "") &&
    between(input, "\ufeff", ours) === theirs.fields?.message?.slice(1),
};

/** The ids of all explanations that fit. */
export function explanationsOf(difference: Difference): string[] {
  return Object.entries(explanations).flatMap(([id, fits]) => (fits(difference) ? [id] : []));
}

function only(aspects: readonly Aspect[], aspect: Aspect): boolean {
  return aspects.length === 1 && aspects[0] === aspect;
}

/** The text from the first delimiter to our error. */
function between(input: Uint8Array, delimiter: string, { error }: Answer): string {
  const before = text(input.subarray(0, error?.offset ?? 0));
  return before.slice(before.indexOf(delimiter) + 1);
}

function text(octets: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(octets);
}

/** By Date, which knows milliseconds; the digits behind are taken from the text. */
function nanosOf(timestamp: string): string | null {
  const [, seconds, fraction = "", offset] = /^(.{19})(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)$/.exec(timestamp) ?? [];
  if (seconds === undefined) return null;
  return String(BigInt(Date.parse(`${seconds}${offset}`)) * 1_000_000n + BigInt(fraction.padEnd(9, "0")));
}

type Elements = readonly Element[];

function isLastElementWithoutOneParam(theirs: Elements, ours: Elements): boolean {
  const last = ours.at(-1);
  if (last === undefined) return false;
  return last.params.some((param) => {
    const params = last.params.filter((p) => p !== param);
    return isSameData(theirs, [...ours.slice(0, -1), { id: last.id, params }]);
  });
}
