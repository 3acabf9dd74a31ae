/** How much a page loads for a parser. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";

const KIB = 1024;

test.each([
  { entry: "@abnfa/syslog/rfc5424", budget: 12 * KIB },
  { entry: "@abnfa/syslog/framing", budget: 5 * KIB },
  { entry: "@abnfa/syslog", budget: 1 * KIB },
])("$entry, minified and compressed, is within $budget octets", async ({ entry, budget }) => {
  const code = await bundle(`export * from "${entry}";`);
  const { length } = gzipSync(code, { level: 9 });
  console.info(`${entry}: ${code.length} octets, ${length} compressed`);
  expect(length).toBeLessThan(budget);
  expect(length).toBeGreaterThan(budget / 8);
});
