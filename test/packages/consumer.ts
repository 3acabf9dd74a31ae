/** A program of somebody who has installed the packages: copied, type-checked and run where nothing else is around. */

import { facilities, type Severity, severities } from "@abnfa/syslog";
import { Framer, type FramerOptions } from "@abnfa/syslog/framing";
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
  codeOf('a = "b"\n').includes("export function parseA"),
  codeOf("a = b\n"),
];
