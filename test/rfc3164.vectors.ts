/** The vectors of RFC 3164, and what they are read with. */
import { fileURLToPath } from "node:url";
import type { Dialect, Message } from "../runtime/rfc3164.js";
import { loadVectorsOf } from "./vectors.js";

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

export const vectors = loadVectorsOf(NO_FIELDS, fileURLToPath(new URL("vectors/rfc3164", import.meta.url)));

/** The reference clock of all of them. */
export const reference = new Date("2026-11-22T12:00:00Z");

/** The vectors of a dialect are in a file of its name. */
export function dialectOf(file: string): Dialect {
  const name = file.replace(/\.md$/, "");
  return name === "strict" || name === "cisco" ? name : "relaxed";
}
