/** What the test in a browser and in Node runs: all that a message, an error and a stream give, as JSON. */
import { facilities, parse as parseEither, severities } from "@abnfa/syslog";
import { build, buildRfc3164 } from "@abnfa/syslog/builder";
import { Framer, type Framing } from "@abnfa/syslog/framing";
import { parse } from "@abnfa/syslog/rfc5424";

/** Octets as numbers, which is what can be sent to a page. */
export function parseAll(inputs: readonly (readonly number[])[]): string[] {
  return inputs.map((octets) => {
    const { ok, message, error } = parse(Uint8Array.from(octets), { bestEffort: true });
    const names = ok ? [facilities[message.facility]?.keyword, severities[message.severity]?.level] : [];
    return JSON.stringify({ ok, message, error, names, bytes: [...(message?.messageBytes ?? [])] });
  });
}

/** The same of both formats, with the message built again from its fields. */
export function parseEitherAndBuild(inputs: readonly (readonly number[])[]): string[] {
  const options = { bestEffort: true, zone: "Europe/Rome", reference: new Date(1_795_348_800_000) };
  return inputs.map((octets) => {
    const { message, error } = parseEither(Uint8Array.from(octets), options);
    const date = message?.date?.toISOString();
    return JSON.stringify({ message, error, date, built: message === null ? null : textOf(message) });
  });
}

function textOf(message: NonNullable<ReturnType<typeof parseEither>["message"]>): string {
  const { message: built, refusals } = message.format === "rfc5424" ? build(message) : buildRfc3164(message);
  return built?.toString() ?? refusals.map((refusal) => refusal.text).join();
}

/** The frames of a stream that arrives in pieces of `size` octets. */
export function splitStream(stream: readonly number[], framing: Framing, size: number): string[] {
  const frames: string[] = [];
  const framer = new Framer({ framing, maxLength: 1000 }, (octets, start, end, error) => {
    frames.push(JSON.stringify({ octets: [...octets.subarray(start, end)], error }));
  });
  for (let at = 0; at < stream.length; at += size) framer.feed(Uint8Array.from(stream.slice(at, at + size)));
  framer.end();
  return frames;
}
