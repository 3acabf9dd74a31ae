import { pathToFileURL } from "node:url";
import type { AnyPeer, Sink } from "./peer.js";

/** What a module that abnfa has made exports under these names. */
interface Exports {
  readonly parse: string;
  readonly Match: string;
}

type Parse<M> = (octets: Uint8Array, start: number, end: number, Match: new (...captures: unknown[]) => M) => M;

/** More octets than any input has. */
const room = new Uint8Array(4096);
const encoder = new TextEncoder();

/** A generated parser: of octets or, when `form` is "text", of strings, which it has to encode. */
export async function grammarPeer<M extends { readonly failure: number }>(
  file: string,
  form: string,
  exports: Exports,
  readFields: (match: M, sink: Sink) => void,
): Promise<AnyPeer> {
  const module = await import(pathToFileURL(file).href);
  const parse: Parse<M> = module[exports.parse];
  const Match: new (...captures: unknown[]) => M = module[exports.Match];
  const accepted = ({ failure }: M) => failure === 0;
  const ofOctets = (octets: Buffer) => parse(octets, 0, octets.length, Match);
  const ofText = (text: string) => parse(room, 0, encoder.encodeInto(text, room).written, Match);
  return form === "text"
    ? { input: "text", parse: ofText, accepted, readFields }
    : { parse: ofOctets, accepted, readFields };
}
