/** The parser of RFC 5424 in every style of generated code, from the directory that global-setup.ts made. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inject } from "vitest";

export const STYLES = ["table", "switch", "goto"] as const;

export type Style = (typeof STYLES)[number];

type Parser = typeof import("../runtime/rfc5424.js");

export interface StyledParser extends Pick<Parser, "parse" | "parseFrame"> {
  style: Style;
}

export function loadStyles(): Promise<StyledParser[]> {
  return Promise.all(STYLES.map(loadStyle));
}

async function loadStyle(style: Style): Promise<StyledParser> {
  const file = join(inject("stylesDirectory"), style, "runtime/rfc5424.js");
  const { parse, parseFrame }: Parser = await import(pathToFileURL(file).href);
  return { style, parse, parseFrame };
}
