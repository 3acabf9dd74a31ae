/** The comparison in the syslog package's README: each cell of its table is what the package answers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../../runtime/rfc5424.js";
import { root } from "./installed.js";

interface Answer {
  readonly MSG: string | null;
  /** TIMESTAMP as the package gives it. */
  readonly timestamp: string;
  readonly parameters: readonly string[];
}

/** Null: refused. */
type Ask = (input: string) => Answer | null;

const require = createRequire(import.meta.url);
const glossy: { Parse: { parse(input: string): GlossyMessage } } = require("glossy");
const nsyslog: (input: string) => NsyslogMessage = require("nsyslog-parser");

interface GlossyMessage {
  readonly type?: string;
  readonly facilityID?: number;
  readonly time: Date;
  readonly message: string;
  readonly structuredData?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface NsyslogMessage {
  readonly type: string;
  readonly err?: unknown;
  readonly ts: Date;
  readonly message: string;
  readonly structuredData: readonly Readonly<Record<string, string>>[];
}

const PACKAGES: Readonly<Record<string, Ask>> = {
  "@abnfa/syslog": (input) => {
    const { message, ok } = parse(input);
    if (!ok) return null;
    const parameters = [...(message.structuredData ?? [])].flatMap((e) => e.params.map((p) => p.value));
    return { MSG: message.message, timestamp: message.timestamp ?? "", parameters };
  },
  "glossy 0.1.7": (input) => {
    const { type, facilityID, message, time, structuredData = {} } = glossy.Parse.parse(input);
    if (type !== "RFC5424" || facilityID === undefined) return null;
    const parameters = Object.values(structuredData).flatMap((element) => Object.values(element));
    return { MSG: message, timestamp: time.toISOString(), parameters };
  },
  "nsyslog-parser 0.10.1": (input) => {
    const { type, err, message, ts, structuredData } = nsyslog(input);
    if (type !== "RFC5424" || err !== undefined) return null;
    const parameters = structuredData.flatMap(({ $id: _, ...rest }) => Object.values(rest));
    return { MSG: message, timestamp: ts.toISOString(), parameters };
  },
};

const QUESTIONS: Readonly<Record<string, (answer: Answer) => string>> = {
  MSG: ({ MSG }) => `\`${MSG}\``,
  day: ({ timestamp }) => `\`${timestamp.slice(0, 10)}\``,
  fraction: ({ timestamp }) => `\`${/\.(\d+)/.exec(timestamp)?.[1]}\``,
  parameters: ({ parameters }) => (parameters.length === 0 ? "none" : `\`${parameters.join(" ")}\``),
};

const readme = readFileSync(join(root, "runtime", "README.md"), "utf8");
const [, short = ""] = /`…` stands for `(.*?)`/.exec(readme) ?? [];
const [head = [], , ...rows] = readme
  .slice(readme.indexOf("| message | asked for |"))
  .split("\n\n")[0]!
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("the table names the versions that are installed", () => {
  expect(head.slice(3, -1)).toEqual(Object.keys(PACKAGES));
  for (const [name, version] of head.slice(4, -1).map((column) => column.split(" "))) {
    expect(require(`${name}/package.json`).version).toBe(version);
  }
  expect(rows.length).toBeGreaterThan(5);
});

test.each(rows)("%s %s", (_, message = "", asked = "", ...cells) => {
  const input = message.slice(1, -1).replace("…", short);
  for (const [column, ask] of Object.values(PACKAGES).entries()) {
    const answer = ask(input);
    expect(answer === null ? "refused" : QUESTIONS[asked]?.(answer)).toBe(cells[column]);
  }
});

describe("the figures below it", () => {
  const [times, brackets] = [/more than (\d+) times and nsyslog-parser more than (\d+) times/, /([\d,]+) opening/].map(
    (pattern) => (pattern.exec(readme) ?? []).slice(1).map((text) => Number(text.replace(",", ""))),
  );

  test("are those of the bench", () => {
    interface Results {
      suites: { messages: { lazy: { variant: string; geometricMean: { median: number } }[] } };
    }
    const path = /\[the results\]\((.*?)\)/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
    const { suites }: Results = JSON.parse(readFileSync(join(root, path), "utf8"));
    const median = (variant: string) => suites.messages.lazy.find((v) => v.variant === variant)!.geometricMean.median;
    expect(median("glossy") / median("goto")).toBeGreaterThan(times?.[0] ?? Number.NaN);
    expect(median("nsyslog-parser") / median("goto")).toBeGreaterThan(times?.[1] ?? Number.NaN);
  });

  test("hold for the opening brackets", () => {
    const head = `<165>1 ${short} `;
    const count = brackets?.[0] ?? 0;
    const started = performance.now();
    nsyslog(head + "[".repeat(count));
    expect(performance.now() - started).toBeGreaterThan(100);
    const refused = (length: number) => parse(head + "[".repeat(length)).error?.offset;
    expect(count).toBe(16_000);
    expect([refused(count), refused(2 * count)]).toEqual([head.length + 33, head.length + 33]);
  });
});
