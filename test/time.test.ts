/** Which instant a timestamp of RFC 3164 means: the year that it leaves out, and the zone. */
import { describe, expect, test } from "vitest";
import { parse } from "../runtime/rfc3164.js";

function instant(stamp: string, reference: string, zone?: string): string | null {
  const { message } = parse(`<13>${stamp} host app: x`, {
    reference: new Date(reference),
    ...(zone === undefined ? {} : { zone }),
  });
  expect(message?.timestamp).toBe(stamp);
  return message?.date?.toISOString() ?? null;
}

describe("the year", () => {
  test.each([
    ["New Year's Eve, read a second later", "Dec 31 23:59:59", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59.000Z"],
    ["New Year, read a second before", "Jan  1 00:00:00", "2025-12-31T23:59:59Z", "2026-01-01T00:00:00.000Z"],
    ["exactly a day ahead", "Nov 23 12:00:00", "2026-11-22T12:00:00Z", "2026-11-23T12:00:00.000Z"],
    ["a second more than a day ahead", "Nov 23 12:00:01", "2026-11-22T12:00:00Z", "2025-11-23T12:00:01.000Z"],
    ["almost a year ago", "Nov 24 12:00:00", "2026-11-22T12:00:00Z", "2025-11-24T12:00:00.000Z"],
    ["the leap day, the day before it", "Feb 29 00:00:00", "2028-02-28T00:00:00Z", "2028-02-29T00:00:00.000Z"],
    ["the leap day, two days before it", "Feb 29 00:00:00", "2028-02-27T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["the leap day across a year without one", "Feb 29 00:00:00", "2104-02-27T00:00:00Z", "2096-02-29T00:00:00.000Z"],
  ])("%s", (_, stamp, reference, expected) => {
    expect(instant(stamp, reference)).toBe(expected);
  });

  test("is that of the zone: New Year comes earlier in the east", () => {
    expect(instant("Jan  1 08:59:00", "2025-12-31T23:59:00Z", "Asia/Tokyo")).toBe("2025-12-31T23:59:00.000Z");
    expect(instant("Dec 31 20:00:00", "2026-01-01T01:00:00Z", "America/New_York")).toBe("2026-01-01T01:00:00.000Z");
    expect(instant("Jan  1 13:59:00", "2024-12-31T00:00:00Z", "Pacific/Kiritimati")).toBe("2024-12-31T23:59:00.000Z");
  });

  test("is by default that of the clock", () => {
    const now = new Date();
    const stamp = now.toUTCString().replace(/^..., (\d\d) (...) (\d{4}) (.*) GMT$/, "$2 $1 $4");
    const { message } = parse(`<13>${stamp} host app: x`);
    expect(message?.date?.getTime()).toBe(Math.floor(now.getTime() / 1000) * 1000);
  });

  test("does not change when the message is read later", () => {
    const reference = new Date("2026-01-01T00:00:00Z");
    const { message } = parse("<13>Dec 31 23:59:59 host app: x", { reference });
    reference.setUTCFullYear(1999);
    expect(message?.date?.getUTCFullYear()).toBe(2025);
  });

  test("in the timestamp is taken as it is", () => {
    expect(instant("Oct 11 1990 22:14:15", "2026-11-22T12:00:00Z")).toBe("1990-10-11T22:14:15.000Z");
    expect(instant("2099 Oct 11 22:14:15", "2026-11-22T12:00:00Z")).toBe("2099-10-11T22:14:15.000Z");
    expect(instant("0099-10-11T22:14:15Z", "2026-11-22T12:00:00Z")).toBe("0099-10-11T22:14:15.000Z");
  });

  test.each(["Feb 29 2026 10:00:00", "2026-02-30T10:00:00Z", "2026-04-31 10:00:00"])(
    "that does not have the day of %s gives no instant",
    (stamp) => expect(instant(stamp, "2026-11-22T12:00:00Z")).toBeNull(),
  );
});

describe("the zone", () => {
  test.each([
    ["winter", "2026 Jan 11 22:14:15", "Europe/Rome", "2026-01-11T21:14:15.000Z"],
    ["summer", "2026 Jul 11 22:14:15", "Europe/Rome", "2026-07-11T20:14:15.000Z"],
    ["half an hour", "2026 Jul 11 22:14:15", "Asia/Kolkata", "2026-07-11T16:44:15.000Z"],
    ["before the clocks go forward", "2026 Mar 29 01:59:59", "Europe/Rome", "2026-03-29T00:59:59.000Z"],
    ["a time that does not occur", "2026 Mar 29 02:30:00", "Europe/Rome", "2026-03-29T01:30:00.000Z"],
    ["after they went forward", "2026 Mar 29 03:00:00", "Europe/Rome", "2026-03-29T01:00:00.000Z"],
    ["before the clocks go back", "2026 Oct 25 01:59:59", "Europe/Rome", "2026-10-24T23:59:59.000Z"],
    ["a time that occurs twice: the first", "2026 Oct 25 02:30:00", "Europe/Rome", "2026-10-25T00:30:00.000Z"],
    ["after they went back", "2026 Oct 25 03:00:00", "Europe/Rome", "2026-10-25T02:00:00.000Z"],
    ["a gap of half an hour", "2026 Oct  4 02:15:00", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"],
    ["a day that a zone has left out", "2011 Dec 30 12:00:00", "Pacific/Apia", "2011-12-30T22:00:00.000Z"],
    [
      "after a change at a minute past midnight",
      "2010 Mar 14 01:05:00",
      "America/St_Johns",
      "2010-03-14T03:35:00.000Z",
    ],
    ["before it", "2010 Mar 14 00:00:59", "America/St_Johns", "2010-03-14T03:30:59.000Z"],
    ["after a change by three hours", "2022 Oct  2 03:05:00", "Antarctica/Casey", "2022-10-01T16:05:00.000Z"],
    ["after a change within a minute", "1972 Jan  7 00:44:45", "Africa/Monrovia", "1972-01-07T00:44:45.000Z"],
    ["UTC", "2026 Jul 11 22:14:15", "UTC", "2026-07-11T22:14:15.000Z"],
  ])("%s", (_, stamp, zone, expected) => {
    expect(instant(stamp, "2026-11-22T12:00:00Z", zone)).toBe(expected);
  });

  test("that the timestamp names counts, not that of the options", () => {
    const zone = "Asia/Tokyo";
    expect(instant("2026-10-11T22:14:15Z", "2026-11-22T12:00:00Z", zone)).toBe("2026-10-11T22:14:15.000Z");
    expect(instant("2026-10-11T22:14:15-03:30", "2026-11-22T12:00:00Z", zone)).toBe("2026-10-12T01:44:15.000Z");
    expect(instant("2026-10-11T22:14:15", "2026-11-22T12:00:00Z", zone)).toBe("2026-10-11T13:14:15.000Z");
  });

  test("of a Cisco device is that of the options unless it is called UTC or GMT", () => {
    const date = (name: string) =>
      parse(`<189>1: Oct 11 2026 22:14:15 ${name}: %SYS-5-CONFIG_I: x`, { dialect: "cisco", zone: "Europe/Rome" })
        .message?.date;
    expect(date("UTC")).toEqual(new Date("2026-10-11T22:14:15Z"));
    expect(date("GMT")).toEqual(new Date("2026-10-11T22:14:15Z"));
    expect(date("CEST")).toEqual(new Date("2026-10-11T20:14:15Z"));
  });

  test("has no year 0 of its own, and no end", () => {
    const year0 = instant("0000-10-11T10:00:00", "2026-11-22T12:00:00Z", "Europe/Rome");
    expect(year0).toMatch(/^0000-10-11T09:1\d:\d\d\.000Z$/); // local mean time
    for (const reference of ["+275760-09-13T00:00:00Z", "-271821-04-20T00:00:00Z", "0001-01-01T00:00:00Z"]) {
      expect(() => instant("Feb 28 10:00:00", reference, "Europe/Rome")).not.toThrow();
      expect(() => instant("Feb 28 10:00:00", reference, "UTC")).not.toThrow();
    }
  });

  test("has to exist", () => {
    expect(() => parse("<13>x", { zone: "Europe/Atlantis" })).toThrow(RangeError);
  });

  test("of more quarters of an hour than are kept", () => {
    for (let day = 1; day <= 28; day++) {
      for (let hour = 10; hour < 24; hour++) {
        for (const minute of ["00", "15", "30", "45"]) {
          const shown = instant(`2026 Jul ${day} ${hour}:${minute}:00`, "2026-11-22T12:00:00Z", "Africa/Cairo");
          expect(shown).toBe(new Date(Date.UTC(2026, 6, day, hour - 3, Number(minute))).toISOString());
        }
      }
    }
  });
});
