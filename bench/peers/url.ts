import type { AnyPeer, Sink } from "./peer.js";

/** The URL of WHATWG, which is in Node: another standard, which mends what RFC 3986 refuses. */
export function open(): AnyPeer {
  return { input: "text", parse, accepted: (url: URL | null) => url !== null, readFields };
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function readFields(url: URL | null, sink: Sink): void {
  if (url === null) return;
  sink.text = url.protocol;
  sink.text = url.host;
  sink.text = url.pathname;
  sink.text = url.search;
  sink.text = url.hash;
}
