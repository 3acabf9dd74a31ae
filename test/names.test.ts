/** Facilities, severities and priorities: names both ways. */
import { describe, expect, test } from "vitest";
import {
  facilities,
  facilityNumber,
  isAtLeast,
  priorityOf,
  severities,
  severityNumber,
  splitPriority,
} from "../runtime/index.js";
import { parse } from "../runtime/rfc5424.js";

describe("facilities", () => {
  test("have the keywords that Telegraf writes", () => {
    expect(facilities.map((f) => f.keyword).join(" ")).toBe(
      "kern user mail daemon auth syslog lpr news uucp cron authpriv ftp ntp security console cron2 " +
        "local0 local1 local2 local3 local4 local5 local6 local7",
    );
  });

  test("are found by each of their names, in any case, and by number", () => {
    for (const [number, { keyword, aliases }] of facilities.entries()) {
      for (const name of [keyword, ...aliases]) {
        expect([facilityNumber(name), facilityNumber(name.toUpperCase())]).toEqual([number, number]);
      }
      expect(facilityNumber(number)).toBe(number);
    }
  });

  test("of RFC 5427 are found by its labels", () => {
    const labels = "kern user mail daemon auth syslog lpr news uucp cron authpriv ftp ntp audit console cron2";
    expect(labels.split(" ").map(facilityNumber)).toEqual(Array.from({ length: 16 }, (_, n) => n));
  });

  test.each(["", "local8", "kern ", "__proto__", -1, 24, 1.5, Number.NaN])("%j is none", (name) => {
    expect(facilityNumber(name)).toBe(null);
  });
});

describe("severities", () => {
  test("have a level, a keyword and a name", () => {
    expect(severities[5]).toMatchObject({ level: "notice", name: "Notice: normal but significant condition" });
    expect(severities.map((s) => s.level).join(" ")).toBe("emerg alert crit err warning notice info debug");
    expect(severities.map((s) => s.keyword).join(" ")).toBe(
      "emergency alert critical error warning notice informational debug",
    );
  });

  test.each<[string | number, number | null]>([
    ["panic", 0],
    ["emerg", 0],
    ["Error", 3],
    ["ERR", 3],
    ["warn", 4],
    ["informational", 6],
    [7, 7],
    [8, null],
    ["none", null],
    ["", null],
  ])("%j is %j", (name, number) => {
    expect(severityNumber(name)).toBe(number);
  });

  test("no two have a name in common", () => {
    const names = severities.flatMap(({ level, keyword, aliases }) => [...new Set([level, keyword, ...aliases])]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("priorities", () => {
  test("are put together and taken apart", () => {
    for (let priority = 0; priority <= 191; priority++) {
      const { facility, severity } = splitPriority(priority);
      expect(priorityOf(facility, severity)).toBe(priority);
      expect(parse(`<${priority}>1 - - - - - -`).message).toMatchObject({ facility, severity });
    }
    expect(priorityOf("local4", "notice")).toBe(165);
  });

  test.each([-1, 192, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is none", (priority) => {
    expect(() => splitPriority(priority)).toThrow(RangeError);
  });

  test("have a facility and a severity", () => {
    expect(() => priorityOf(24, 0)).toThrow("no facility: 24");
    expect(() => priorityOf(0, "loud" as "err")).toThrow("no severity: loud");
  });
});

describe("at least", () => {
  test("is as severe or more so", () => {
    expect(["err", "warn", "notice"].map((level) => isAtLeast(level as "err", "warning"))).toEqual([true, true, false]);
    expect(isAtLeast(0, 7)).toBe(true);
  });

  test("is asked of messages too", () => {
    const { message } = parse("<3>1 x", { bestEffort: true });
    expect([message !== null && isAtLeast(message, "err"), message !== null && isAtLeast(message, 2)]).toEqual([
      true,
      false,
    ]);
    expect(isAtLeast({ severity: null }, "debug")).toBe(false);
  });
});
