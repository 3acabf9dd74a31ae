/** The syslog package in a browser: the bundle for a page gives what Node gives. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadRfc3164Vectors } from "../rfc3164.vectors.js";
import { loadVectors } from "../vectors.js";
import * as inNode from "./browser-entry.js";
import { bundle } from "./bundle.js";
import { root } from "./installed.js";

/** Debian's package of that name, or wherever the variable says. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const why = existsSync(CHROMIUM) ? "" : ` (skipped: no ${CHROMIUM}; install chromium, or name it in CHROMIUM)`;

/** In the page. */
declare const syslog: typeof inNode;

describe.skipIf(why !== "")(`in Chromium${why}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage();
    const entry = JSON.stringify(join(root, "test", "packages", "browser-entry.ts"));
    await page.addScriptTag({
      content: await bundle(`import * as syslog from ${entry};\nglobalThis.syslog = syslog;`, "iife"),
    });
  });

  afterAll(() => browser?.close());

  test("there is no Buffer: other decoders run than in Node", async () => {
    expect(await page.evaluate("typeof Buffer")).toBe("undefined");
  });

  test("messages and errors are the same", async () => {
    const inputs = loadVectors(join(root, "test", "vectors")).map(({ input }) => [...input]);
    const there = await page.evaluate((octets) => syslog.parseAll(octets), inputs);
    expect(there).toEqual(inNode.parseAll(inputs));
    const accepted = there.filter((json) => json.startsWith('{"ok":true'));
    expect(accepted.length).toBeGreaterThan(50);
    expect(there.length - accepted.length).toBeGreaterThan(50);
  });

  test("both formats, zones and what is built are the same", async () => {
    const vectors = [...loadVectors(join(root, "test", "vectors")), ...loadRfc3164Vectors()];
    const inputs = vectors.map(({ input }) => [...input]);
    const there = await page.evaluate((octets) => syslog.parseEitherAndBuild(octets), inputs);
    expect(there).toEqual(inNode.parseEitherAndBuild(inputs));
    expect(there.filter((json) => /"built":"</.test(json)).length).toBeGreaterThan(400);
  });

  test("frames are the same", async () => {
    const stream = [...readFileSync(join(root, "test", "captures", "rsyslog-omfwd-octet.bin"))];
    const there = await page.evaluate((octets) => syslog.splitStream(octets, "octet", 100), stream);
    expect(there).toEqual(inNode.splitStream(stream, "octet", 100));
    expect(there.length).toBe(8);
  });
});
