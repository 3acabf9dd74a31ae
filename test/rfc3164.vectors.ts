/** The vectors of RFC 3164, and what they are read with. */
import { fileURLToPath } from "node:url";
import type { Dialect, Message } from "../runtime/rfc3164.js";
import { loadVectorsOf, type Vector } from "./vectors.js";

export type Fields = ReturnType<Message["toJSON"]>;

export const NO_FIELDS: Fields = {
  facility: null,
  severity: null,
  priority: null,
  timestamp: null,
  unixNanos: null,
  hostname: null,
  appName: null,
  procId: null,
  cisco: null,
  message: null,
};

const directory = fileURLToPath(new URL("vectors/rfc3164", import.meta.url));

export function loadRfc3164Vectors(from = directory): Vector<Fields>[] {
  return loadVectorsOf(NO_FIELDS, from);
}

/** The reference clock of all of them. */
export const reference = new Date("2026-11-22T12:00:00Z");

/** The vectors of a dialect are in a file of its name. */
export function dialectOf(file: string): Dialect {
  const name = file.replace(/\.md$/, "");
  return name === "strict" || name === "cisco" ? name : "relaxed";
}
