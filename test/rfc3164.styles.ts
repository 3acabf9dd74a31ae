/** The parsers of RFC 3164, alone and beside RFC 5424, in every style of generated code. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { STYLES, type Style } from "./styles.js";
import { writeStyle } from "./write-style.js";

interface StyledParsers {
  style: Style;
  rfc3164: typeof import("../runtime/rfc3164.js");
  syslog: typeof import("../runtime/syslog.js");
}

/** Compiled when a file of tests asks for them, since it takes some seconds; removed behind its tests. */
export async function loadStyles(): Promise<StyledParsers[]> {
  const directory = mkdtempSync(join(tmpdir(), "abnfa-rfc3164-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return Promise.all(
    STYLES.map(async (style) => {
      writeStyle(style, join(directory, style), ["rfc3164", "rfc3164-timestamp", "syslog"]);
      const load = (name: string) => import(pathToFileURL(join(directory, style, "runtime", name)).href);
      return { style, rfc3164: await load("rfc3164.js"), syslog: await load("syslog.js") };
    }),
  );
}
