import { grammarPeer } from "./grammar.js";
import type { AnyPeer, Sink } from "./peer.js";

interface Uri {
  readonly failure: number;
  readonly scheme: string | null;
  readonly authority: string | null;
  readonly path: string | null;
  readonly query: string | null;
  readonly fragment: string | null;
}

/** The parser that grammars/uri.abnf compiles to. */
export function open(file: string, form: string): Promise<AnyPeer> {
  return grammarPeer(file, form, { parse: "parseComponents", Match: "UriMatch" }, readFields);
}

function readFields({ scheme, authority, path, query, fragment }: Uri, sink: Sink): void {
  sink.text = scheme;
  sink.text = authority;
  sink.text = path;
  sink.text = query;
  sink.text = fragment;
}
