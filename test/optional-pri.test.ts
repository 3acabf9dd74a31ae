/** Messages of RFC 5424 without PRI, as files have them: what influxdata/go-syslog#30 asks for, in both formats. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { build } from "../runtime/builder.js";
import { parse, parseOptionalPri } from "../runtime/index.js";
import { parseFrame } from "../runtime/rfc5424.js";
import { loadVectors } from "./vectors.js";

const vectors = loadVectors(fileURLToPath(new URL("vectors", import.meta.url)));
const PRI = /^<(0|[1-9][0-9]?|1[0-8][0-9]|19[01])>(?!<)/; // behind two of them, one would be left

const withoutPri = vectors.flatMap(({ file, name, input }) => {
  const [pri] = PRI.exec(Buffer.from(input).toString("latin1")) ?? [];
  return pri === undefined ? [] : [{ where: `${file}: ${name}`, input, pri: pri.length }];
});

describe("a message of RFC 5424", () => {
  test("with PRI is read as by the parser that wants it, errors too", () => {
    expect(withoutPri.length).toBeGreaterThan(600);
    for (const { where, input } of withoutPri) {
      const [own, expected] = [
        parseOptionalPri(input, { bestEffort: true }),
        parseFrame(input, 0, input.length, { bestEffort: true }),
      ];
      expect([where, own.error?.toJSON(), own.message?.toJSON()]).toEqual([
        where,
        expected.error?.toJSON(),
        expected.message?.toJSON(),
      ]);
    }
  });

  test("without PRI has all else: influxdata/go-syslog#30", () => {
    for (const { where, input, pri } of withoutPri) {
      const own = parseOptionalPri(input.subarray(pri), { bestEffort: true });
      const { error, message } = parseFrame(input, 0, input.length, { bestEffort: true });
      const offset = error === null ? undefined : error.offset - pri;
      // An octet that cannot start VERSION might have been the PRI that is missing.
      const code = offset === 0 ? "pri" : error?.code;
      expect([where, own.error?.code, own.error?.offset]).toEqual([where, code, offset]);
      const hasOthers = message !== null && message.version !== null;
      const rest = hasOthers ? { ...message.toObject(), facility: null, severity: null, priority: null } : null;
      expect([where, own.message?.toObject() ?? null]).toEqual([where, rest]);
    }
  });

  test("is told by VERSION, never by a PRI that is wrong: leodido/go-syslog#64", () => {
    const absent = { facility: null, severity: null, priority: null, version: 1 };
    expect(parseOptionalPri("1 2026-10-11T22:14:15Z host app 7 id - a > b").message).toMatchObject({
      ...absent,
      hostname: "host",
      message: "a > b",
    });
    const partial = parseOptionalPri("1 - host app\n", { bestEffort: true });
    expect(partial).toMatchObject({ ok: false, message: { ...absent, hostname: "host" } });
    for (const pri of ["<", "<>", "<192>", "<01>", "<1", "1>"]) {
      const { error, message } = parseOptionalPri(`${pri}1 - host - - - -`, { bestEffort: true });
      expect([pri, error === null, message?.hostname ?? null]).toEqual([pri, false, null]);
    }
    // What is read without PRI cannot be sent without one.
    expect(build({ version: 1, hostname: "host" }).refusals.map(({ code }) => code)).toContain("prival");
  });

  test("is read in either profile, as octets or text, and refused when it is neither", () => {
    expect(
      parseOptionalPri('1 - - - - - [a b="1" b="2"]', { profile: "compatible" }).message?.structuredData?.elements,
    ).toEqual([{ id: "a", params: [{ name: "b", value: "2" }] }]);
    expect(parseOptionalPri("").error?.text).toContain("found the end at offset 0");
    expect(() => parseOptionalPri(1 as unknown as string)).toThrow(TypeError);
  });
});

test("a message of RFC 3164 needs no PRI: influxdata/go-syslog#30", () => {
  const { message } = parse("Oct 11 22:14:15 mymachine su: 'su root' failed");
  expect(message).toMatchObject({ format: "rfc3164", priority: null, hostname: "mymachine", appName: "su" });
});
