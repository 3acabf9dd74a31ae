/** A program of somebody who has installed the packages: copied, type-checked and run where nothing else is around. */

import { facilities, parse as parseEither, type Severity, severities } from "@abnfa/syslog";
import { buildRfc3164, MessageBuilder, type MessageFields } from "@abnfa/syslog/builder";
import { Framer, type FramerOptions } from "@abnfa/syslog/framing";
import { parseAll } from "@abnfa/syslog/parser";
import * as rfc3164 from "@abnfa/syslog/rfc3164";
import { type Message, type ParseOptions, type ParseResult, parse } from "@abnfa/syslog/rfc5424";
import { type CompileOptions, compile, GrammarError } from "abnfa";

const options: ParseOptions = { bestEffort: true };
const result: ParseResult = parse('<165>1 2018-10-11T22:14:15.003Z host app - - [a b="c"] text', options);

/** Narrowed by `ok`: what a valid message always has is not null. */
function severityOf(parsed: ParseResult): Severity | undefined {
  return parsed.ok ? severities[parsed.message.severity] : undefined;
}

const partial: Message | null = parse("<34>1 2003-02-29", options).message;

const frames: number[] = [];
const framing: FramerOptions = { framing: "lf", maxLength: 8192 };
const framer = new Framer(framing, (_octets, start, end) => frames.push(end - start));
framer.feed(Uint8Array.of(0x61, 0x62, 0x0a, 0x63));
framer.end();

const old = parseEither("<34>Oct 11 22:14:15 host su: text");
/** What tells the formats apart tells the types apart. */
const version: number | null = old.message?.format === "rfc5424" ? old.message.version : null;
const dialect: rfc3164.Dialect = "strict";
const strict = rfc3164.parse("<34>Oct 11 22:14:15 host su: text", { dialect, zone: "Europe/Rome" });

const fields: MessageFields = { facility: "local0", severity: "info" };
const built = new MessageBuilder(fields).with({ message: "a" }).build().message;
const lines: Uint8Array | null | undefined = built?.toFrame("lf", " ");
const counted: Uint8Array | undefined = built?.toFrame();
const counters = parseAll(lines ?? new Uint8Array(), { framing: "lf" }, () => {});

function codeOf(text: string): string {
  const settings: CompileOptions = { name: "a", origin: "a.abnf", style: "goto", read: () => "" };
  try {
    return compile({ name: "a.abnf", text }, settings).code;
  } catch (problem) {
    return problem instanceof GrammarError ? (problem.diagnostics[0]?.code ?? "") : "";
  }
}

// @ts-expect-error a message may lack it: the types are there, and are not `any`
const hostname: string = result.message?.hostname;

// @ts-expect-error an option may be absent, but not undefined
parse("", { bestEffort: undefined });

export const results: readonly unknown[] = [
  hostname,
  severityOf(result)?.keyword,
  facilities[result.message?.facility ?? 0]?.keyword,
  result.message?.structuredData?.get("a")?.get("b"),
  partial?.version,
  frames,
  [version, strict.message?.appName, counters.messages, counted?.length],
  buildRfc3164({ priority: 34, appName: "su", message: "text" }).message?.toString(),
  codeOf('a = "b"\n').includes("export function parseA"),
  codeOf("a = b\n"),
];
