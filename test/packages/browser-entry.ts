/** What the test in a browser and in Node runs: all that a message, an error and a stream give, as JSON. */
import { facilities, severities } from "@abnfa/syslog";
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
