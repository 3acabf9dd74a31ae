/** Reads test vectors out of Markdown files; vectors/README.md describes their form. */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The JSON form of a message: every field, in the order in which messages print them. */
export interface MessageFields {
  facility: number | null;
  severity: number | null;
  priority: number | null;
  version: number | null;
  timestamp: string | null;
  unixNanos: string | null;
  hostname: string | null;
  appName: string | null;
  procId: string | null;
  msgId: string | null;
  structuredData: { id: string; params: { name: string; value: string }[] }[] | null;
  message: string | null;
}

export interface ExpectedError {
  code: string;
  offset: number;
  rule: string;
}

export interface Expected<Fields> {
  error: ExpectedError | null;
  /** Beside an error, what best effort gives: null if no field is complete. */
  message: Fields | null;
}

export interface Vector<Fields = MessageFields> {
  file: string;
  line: number;
  /** The heading, unique in its file. */
  name: string;
  /** Why the parser must do what is expected, and the section of the RFC that says so. */
  reason: string;
  input: Uint8Array;
  expected: Expected<Fields>;
}

interface Block {
  info: string;
  line: number;
  text: string;
}

interface Section {
  name: string;
  line: number;
  reason: string;
  blocks: Block[];
}

type Fail = (line: number, problem: string) => never;

/** A message of which nothing is known. */
export const NO_FIELDS: MessageFields = {
  facility: null,
  severity: null,
  priority: null,
  version: null,
  timestamp: null,
  unixNanos: null,
  hostname: null,
  appName: null,
  procId: null,
  msgId: null,
  structuredData: null,
  message: null,
};

/** Every vector of every Markdown file in the directory, README.md apart. */
export function loadVectors(directory: string): Vector[] {
  return loadVectorsOf(NO_FIELDS, directory);
}

/** The same for messages of another format, of which `none` is one without any field. */
export function loadVectorsOf<Fields extends object>(none: Fields, directory: string): Vector<Fields>[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .flatMap((name) => parseVectorsOf(none, name, readFileSync(join(directory, name), "utf8")));
}

/** The vectors of one file. Throws an error that names file and line when the file is malformed. */
export function parseVectors(file: string, text: string): Vector[] {
  return parseVectorsOf(NO_FIELDS, file, text);
}

function parseVectorsOf<Fields extends object>(none: Fields, file: string, text: string): Vector<Fields>[] {
  const fail: Fail = (line, problem) => {
    throw new Error(`${file}:${line}: ${problem}`);
  };
  const sections = readSections(text, fail);
  if (sections.length === 0) fail(1, "no vector: a vector starts with a heading of level 2");
  const names = new Set<string>();
  return sections.map((section) => {
    if (names.has(section.name)) fail(section.line, `a second vector is called "${section.name}"`);
    names.add(section.name);
    return { file, ...readVector(none, section, fail) };
  });
}

function readSections(text: string, fail: Fail): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  let block: Block | undefined;
  const lines = text.split("\n");
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    if (block !== undefined) {
      if (content === "```") block = undefined;
      else block.text += `${content}\n`;
    } else if (content.startsWith("## ")) {
      section = { name: content.slice(3).trim(), line, reason: "", blocks: [] };
      sections.push(section);
    } else if (content.startsWith("```")) {
      block = { info: content.slice(3), line, text: "" };
      if (section === undefined) fail(line, "a block before the first vector's heading");
      section?.blocks.push(block);
    } else if (section !== undefined) {
      section.reason = `${section.reason} ${content}`.trim();
    }
  }
  if (block !== undefined) fail(block.line, "a block that is never closed");
  return sections;
}

function readVector<Fields extends object>(none: Fields, section: Section, fail: Fail): Omit<Vector<Fields>, "file"> {
  const { name, line, reason, blocks } = section;
  if (!/RFC \d{4} \d/.test(reason)) fail(line, 'the reason cites no section, such as "RFC 5424 6.2.1"');
  const [inputBlock, expectedBlock, extra] = blocks;
  if (inputBlock === undefined || expectedBlock === undefined) {
    return fail(line, "a vector has a block of input and a block of json");
  }
  if (extra !== undefined) fail(extra.line, "a vector has two blocks, no more");
  const input = readInput(inputBlock, fail);
  const expected = readExpected(none, expectedBlock, fail);
  if (expected.error !== null && expected.error.offset > input.length) {
    fail(expectedBlock.line, `offset ${expected.error.offset} is beyond the input's ${input.length} octets`);
  }
  return { name, line, reason, input, expected };
}

function readInput(block: Block, fail: Fail): Uint8Array {
  if (block.info === "input") {
    const text = readJson(block, fail);
    if (typeof text !== "string" || /\p{Surrogate}/u.test(text)) {
      return fail(block.line, "input is one JSON string of whole characters");
    }
    return new TextEncoder().encode(text);
  }
  if (block.info === "octets") return readOctets(block, fail);
  return fail(block.line, `the first block is "input" or "octets", not "${block.info}"`);
}

/** Strings and pairs of hexadecimal digits, each with an optional repetition: `"<1>1 " "x"*48 FF`. */
function readOctets(block: Block, fail: Fail): Uint8Array {
  const item = /\s*(?:("(?:[^"\\]|\\.)*")|([0-9A-F]{2}))(?:\*(\d+))?(?=\s|$)/y;
  const parts: Uint8Array[] = [];
  const text = block.text.trimEnd();
  while (item.lastIndex < text.length) {
    const at = item.lastIndex;
    const [, string, hex, times] = item.exec(text) ?? fail(block.line, `not octets: ${text.slice(at).trim()}`);
    const part = string === undefined ? Buffer.from(hex ?? "", "hex") : Buffer.from(readString(string, block, fail));
    parts.push(...Array.from({ length: Number(times ?? 1) }, () => part));
  }
  const octets = Buffer.concat(parts);
  if (isUtf8(octets) && !text.includes("*")) fail(block.line, 'octets that are UTF-8 stand in an "input" block');
  return new Uint8Array(octets);
}

function readString(literal: string, block: Block, fail: Fail): string {
  return String(readJson({ ...block, text: literal }, fail));
}

function readExpected<Fields extends object>(none: Fields, block: Block, fail: Fail): Expected<Fields> {
  if (block.info !== "json") fail(block.line, `the second block is "json", not "${block.info}"`);
  const read = objectReader(block, fail);
  const fields = Object.keys(none);
  const { message, error, bestEffort } = read("the block", readJson(block, fail), ["message", "error", "bestEffort"]);
  if (error === undefined) {
    if (bestEffort !== undefined) fail(block.line, "bestEffort stands beside an error");
    return { error: null, message: readMessage(none, read("message", message, fields)) };
  }
  if (message !== undefined) fail(block.line, "a message and an error: the partial one is bestEffort");
  const partial = read("bestEffort", bestEffort, fields);
  return {
    error: readError(read("error", error, ["code", "offset", "rule"]), block, fail),
    message: Object.keys(partial).length === 0 ? null : readMessage(none, partial),
  };
}

type ObjectReader = (what: string, value: unknown, keys: string[]) => Record<string, unknown>;

function objectReader(block: Block, fail: Fail): ObjectReader {
  return (what, value, keys) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return fail(block.line, `${what} is no object of ${keys.join(", ")}`);
    }
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    if (unknown !== undefined) fail(block.line, `"${unknown}" in ${what} is none of ${keys.join(", ")}`);
    return { ...value };
  };
}

function readError({ code, offset, rule }: Record<string, unknown>, block: Block, fail: Fail): ExpectedError {
  if (typeof code !== "string" || typeof rule !== "string") return fail(block.line, "an error has a code and a rule");
  if (typeof offset !== "number" || !Number.isInteger(offset) || offset < 0) {
    return fail(block.line, "an error's offset is a whole number from 0");
  }
  return { code, offset, rule };
}

/** Fills in what a vector leaves out: absent fields, and the two halves of the priority. */
function readMessage<Fields extends object>(none: Fields, fields: Record<string, unknown>): Fields {
  const { priority } = fields;
  const halves = typeof priority === "number" ? { facility: priority >> 3, severity: priority & 7 } : {};
  return { ...none, ...halves, ...fields };
}

function readJson(block: Block, fail: Fail): unknown {
  try {
    return JSON.parse(block.text);
  } catch (error) {
    return fail(block.line, `not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
