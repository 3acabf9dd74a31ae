/** Reads the table of runtime/docs/profiles.md, which says how to read it. */
import { readFileSync } from "node:fs";
import type { Element, Fields } from "./answers.js";

export interface Row {
  readonly id: string;
  readonly input: Uint8Array;
  readonly correct: RowAnswer;
  readonly compatible: RowAnswer;
  readonly goSyslog: RowAnswer;
}

export interface RowAnswer {
  readonly error: { readonly code: string; readonly offset: number } | null;
  /** Fields that matter; null: best effort gives nothing. */
  readonly fields: Partial<Fields> | null;
}

const COLUMNS = ["id", "input", "RFC 5424", "correct", "compatible", "go-syslog 2.0.1"];

/** The rows of the table in that file. Throws an error that names the row when one is malformed. */
export function loadTable(file: string): Row[] {
  const [head, , ...rows] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  if (head?.join() !== COLUMNS.join()) throw new Error(`${file}: the columns are ${COLUMNS.join(", ")}`);
  return rows.map(([id = "", input = "", reason = "", correct = "", compatible = "", goSyslog = ""]) => {
    if (!/^(?:RFC \d{4} )?\d(?:\.\d)*/.test(reason)) throw new Error(`${id}: the reason names no section: ${reason}`);
    return {
      id,
      input: readInput(code(input)),
      correct: readAnswer(code(correct)),
      compatible: readAnswer(code(compatible)),
      goSyslog: readAnswer(code(goSyslog)),
    };
  });
}

function code(cell: string): string {
  const [, text] = /^`(.*)`$/.exec(cell) ?? [];
  if (text === undefined) throw new Error(`not in backticks: ${cell}`);
  return text;
}

function readInput(text: string): Uint8Array {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[0-9A-F]{2}|\S/g) ?? [];
  return Buffer.concat(parts.map((part) => (part.startsWith('"') ? Buffer.from(string(part)) : octet(part))));
}

function string(literal: string): string {
  return String(JSON.parse(literal));
}

function octet(hex: string): Uint8Array {
  if (hex.length !== 2) throw new Error(`neither a string nor an octet: ${hex}`);
  return Buffer.from(hex, "hex");
}

function readAnswer(text: string): RowAnswer {
  const [, code, offset, fields] = /^(?:(\w+)@(\d+) )?(nothing|\{.*\})$/.exec(text) ?? [];
  if (fields === undefined) throw new Error(`no answer: ${text}`);
  return {
    error: code === undefined ? null : { code, offset: Number(offset) },
    fields: fields === "nothing" ? null : readFields(JSON.parse(fields)),
  };
}

function readFields(fields: Record<string, unknown>): Partial<Fields> {
  const { structuredData } = fields;
  if (!Array.isArray(structuredData)) return fields;
  return { ...fields, structuredData: structuredData.map(readElement) };
}

function readElement([id = "", ...params]: string[]): Element {
  return { id, params: params.map(readParam) };
}

function readParam(param: string): { name: string; value: string } {
  const equals = param.indexOf("=");
  return { name: param.slice(0, equals), value: param.slice(equals + 1) };
}
