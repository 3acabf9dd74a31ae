/** How much a page loads for a parser. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";

const KIB = 1024;

test.each([
  { entry: "@abnfa/syslog/rfc5424", budget: 12 * KIB },
  { entry: "@abnfa/syslog/framing", budget: 6 * KIB },
  { entry: "@abnfa/syslog/builder", names: "build, MessageBuilder", budget: 12 * KIB },
  // Reads back what it has built: the parser is in it.
  { entry: "@abnfa/syslog/builder", budget: 32 * KIB },
  // Three dialects, and the machine that tells the formats apart.
  { entry: "@abnfa/syslog/rfc3164", budget: 32 * KIB },
  { entry: "@abnfa/syslog", budget: 54 * KIB },
  { entry: "@abnfa/syslog", names: "facilities, severities", budget: 2 * KIB },
])("$entry, minified and compressed, is within $budget octets", async ({ entry, names = "*", budget }) => {
  const code = await bundle(`export ${names === "*" ? names : `{ ${names} }`} from "${entry}";`);
  const { length } = gzipSync(code, { level: 9 });
  console.info(`${entry}: ${code.length} octets, ${length} compressed`);
  expect(length).toBeLessThan(budget);
  expect(length).toBeGreaterThan(budget / 8);
});
