/** Captured date-times against the platform's own. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";
import { loadStyle } from "./load-parser.js";

const parser = loadStyle(
  `top = 4DIGIT "-" 2DIGIT "-" 2DIGIT "T" 2DIGIT ":" 2DIGIT ":" 2DIGIT ["." 1*12DIGIT] ("Z" / ("+" / "-") 2DIGIT ":" 2DIGIT)
     ;! capture when timestamp
`,
  "table",
);

const instant = fc.date({
  min: new Date("0000-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59Z"),
  noInvalidDate: true,
});
const fraction = fc.option(fc.stringMatching(/^[0-9]{1,12}$/), { nil: "" });
const minutes = fc.integer({ min: -(23 * 60 + 59), max: 23 * 60 + 59 });

const two = (n: number) => String(n).padStart(2, "0");

test("nanoseconds since the epoch, whatever the offset and the digits of the second", () => {
  fc.assert(
    fc.property(instant, fraction, fc.option(minutes, { nil: null }), (date, digits, offset) => {
      const seconds = date.toISOString().slice(0, 19);
      const east = Math.abs(offset ?? 0);
      const zone = offset === null ? "Z" : `${offset < 0 ? "-" : "+"}${two(Math.floor(east / 60))}:${two(east % 60)}`;
      const text = `${seconds}${digits === "" ? "" : `.${digits}`}${zone}`;
      const wholeSeconds = BigInt(Date.parse(`${seconds}Z`) / 1000) - BigInt(offset ?? 0) * 60n;
      const nanos = wholeSeconds * 1_000_000_000n + BigInt(digits.padEnd(9, "0").slice(0, 9));
      expect(parser.run(Buffer.from(text)).captures).toEqual({ when: text, whenNanos: String(nanos) });
    }),
    fuzz(1000),
  );
});
