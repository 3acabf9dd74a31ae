import { parseUri } from "@hyperjump/uri";
import fastUri from "fast-uri";
import uriJs from "uri-js";
import type { AnyPeer, Sink } from "./peer.js";

/** What the packages have in common. */
interface Components {
  readonly scheme?: string | undefined;
  readonly userinfo?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | string | undefined;
  readonly path?: string | undefined;
  readonly query?: string | undefined;
  readonly fragment?: string | undefined;
  readonly error?: string | undefined;
}

const parsers: Readonly<Record<string, (text: string) => Components | null>> = {
  "fast-uri": (text) => fastUri.parse(text),
  "uri-js": (text) => uriJs.parse(text),
  "@hyperjump/uri": (text) => {
    try {
      return parseUri(text);
    } catch {
      return null;
    }
  },
};

export function open(name: string): AnyPeer {
  const parse = parsers[name];
  if (parse === undefined) throw new Error(`no package "${name}"`);
  return { input: "text", parse, accepted, readFields };
}

/** A reference without a scheme is taken, too; a URI has one. */
function accepted(components: Components | null): boolean {
  return components !== null && components.error === undefined && components.scheme !== undefined;
}

function readFields(components: Components | null, sink: Sink): void {
  if (components === null) return;
  sink.text = components.scheme;
  sink.text = components.userinfo;
  sink.text = components.host;
  sink.other = components.port;
  sink.text = components.path;
  sink.text = components.query;
  sink.text = components.fragment;
}
