import { describe, expect, test } from "vitest";
import { NO_FIELDS, parseVectors } from "./vectors.js";

const REASON = "Because RFC 5424 6.2.1 says so.";
const INPUT = '```input\n"<1>1"\n```';
const MESSAGE = '```json\n{ "message": { "priority": 13, "version": 1 } }\n```';
const ERROR = '{ "code": "version", "offset": 3, "rule": "VERSION" }';

function vector(...lines: string[]): string {
  return ["# Title", "", "## Name", "", ...lines, ""].join("\n");
}

function json(text: string): string {
  return `\`\`\`json\n${text}\n\`\`\``;
}

describe("a vector file", () => {
  test("gives name, reason, input and expected message, with absent fields null", () => {
    expect(parseVectors("a.md", vector(REASON, INPUT, MESSAGE))).toEqual([
      {
        file: "a.md",
        line: 3,
        name: "Name",
        reason: REASON,
        input: new TextEncoder().encode("<1>1"),
        expected: {
          error: null,
          message: {
            facility: 1,
            severity: 5,
            priority: 13,
            version: 1,
            timestamp: null,
            unixNanos: null,
            hostname: null,
            appName: null,
            procId: null,
            msgId: null,
            structuredData: null,
            message: null,
          },
        },
      },
    ]);
  });

  test("gives an expected error and what best effort gives", () => {
    const error = { code: "version", offset: 3, rule: "VERSION" };
    const expected = (bestEffort: string) =>
      parseVectors("a.md", vector(REASON, INPUT, json(`{ "error": ${ERROR}, "bestEffort": ${bestEffort} }`)))[0]
        ?.expected;
    const message = { ...NO_FIELDS, priority: 34, facility: 4, severity: 2 };
    expect(expected('{ "priority": 34 }')).toEqual({ error, message });
    expect(expected("{}")).toEqual({ error, message: null });
  });

  test("gives octets from strings, hexadecimal digits and repetitions", () => {
    const octets = '```octets\n"<1>\\t" C0 "ab"*2\n FF*3\n```';
    const [read] = parseVectors("a.md", vector(REASON, octets, MESSAGE));
    expect(Buffer.from(read?.input ?? []).toString("latin1")).toBe("<1>\t\xC0abab\xFF\xFF\xFF");
  });

  test.each([
    ["no vector", "# Title\n", "a.md:1: no vector: a vector starts with a heading of level 2"],
    [
      "no section cited",
      vector("Because.", INPUT, MESSAGE),
      'a.md:3: the reason cites no section, such as "RFC 5424 6.2.1"',
    ],
    ["no blocks", vector(REASON), "a.md:3: a vector has a block of input and a block of json"],
    ["one block", vector(REASON, INPUT), "a.md:3: a vector has a block of input and a block of json"],
    ["three blocks", vector(REASON, INPUT, MESSAGE, MESSAGE), "a.md:12: a vector has two blocks, no more"],
    ["an open block", vector(REASON, INPUT, "```json"), "a.md:9: a block that is never closed"],
    ["a block too early", `${MESSAGE}\n`, "a.md:1: a block before the first vector's heading"],
    [
      "another first block",
      vector(REASON, "```text\n```", MESSAGE),
      'a.md:6: the first block is "input" or "octets", not "text"',
    ],
    ["another second block", vector(REASON, INPUT, INPUT), 'a.md:9: the second block is "json", not "input"'],
    [
      "input that is no string",
      vector(REASON, "```input\n1\n```", MESSAGE),
      "a.md:6: input is one JSON string of whole characters",
    ],
    [
      "half a character",
      vector(REASON, '```input\n"\\ud800"\n```', MESSAGE),
      "a.md:6: input is one JSON string of whole characters",
    ],
    [
      "input that is no JSON",
      vector(REASON, "```input\n<1>\n```", MESSAGE),
      "a.md:6: not JSON: Unexpected token '<', \"<1>\n\" is not valid JSON",
    ],
    ["octets that are no octets", vector(REASON, '```octets\n"<1>" 1\n```', MESSAGE), "a.md:6: not octets: 1"],
    [
      "octets that need no hexadecimal digits",
      vector(REASON, '```octets\n"x" 41\n```', MESSAGE),
      'a.md:6: octets that are UTF-8 stand in an "input" block',
    ],
    [
      "expectation that is no object",
      vector(REASON, INPUT, json("[]")),
      "a.md:9: the block is no object of message, error, bestEffort",
    ],
    ["nothing expected", vector(REASON, INPUT, json("{}")), /^a\.md:9: message is no object of facility, /],
    [
      "an unknown key",
      vector(REASON, INPUT, json('{ "mesage": {} }')),
      'a.md:9: "mesage" in the block is none of message, error, bestEffort',
    ],
    [
      "an unknown field",
      vector(REASON, INPUT, json('{ "message": { "priority": 1, "host": "x" } }')),
      /^a\.md:9: "host" in message is none of facility, severity, priority, /,
    ],
    [
      "message and bestEffort",
      vector(REASON, INPUT, json('{ "message": { "priority": 1 }, "bestEffort": {} }')),
      "a.md:9: bestEffort stands beside an error",
    ],
    [
      "message and error",
      vector(REASON, INPUT, json(`{ "message": { "priority": 1 }, "error": ${ERROR} }`)),
      "a.md:9: a message and an error: the partial one is bestEffort",
    ],
    [
      "an error without bestEffort",
      vector(REASON, INPUT, json(`{ "error": ${ERROR} }`)),
      /^a\.md:9: bestEffort is no object of facility, /,
    ],
    [
      "an error without a code",
      vector(REASON, INPUT, json('{ "error": { "offset": 1, "rule": "PRI" }, "bestEffort": {} }')),
      "a.md:9: an error has a code and a rule",
    ],
    [
      "an offset that is no number",
      vector(REASON, INPUT, json('{ "error": { "code": "pri", "offset": "1", "rule": "PRI" }, "bestEffort": {} }')),
      "a.md:9: an error's offset is a whole number from 0",
    ],
    [
      "an offset beyond the input",
      vector(REASON, INPUT, json('{ "error": { "code": "pri", "offset": 5, "rule": "PRI" }, "bestEffort": {} }')),
      "a.md:9: offset 5 is beyond the input's 4 octets",
    ],
    [
      "a name used twice",
      `${vector(REASON, INPUT, MESSAGE)}${vector(REASON, INPUT, MESSAGE).slice(8)}`,
      'a.md:13: a second vector is called "Name"',
    ],
  ])("with %s is refused with file and line", (_, text, problem) => {
    expect(() => parseVectors("a.md", text)).toThrow(problem);
  });
});
