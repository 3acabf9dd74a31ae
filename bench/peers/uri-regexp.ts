import type { AnyPeer, Sink } from "./peer.js";

/** RFC 3986, appendix B: takes every text apart and refuses none. */
const split = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?/;

const plain = "[A-Za-z0-9._~!$&'()*+,;=-]";
const encoded = "%[0-9A-Fa-f]{2}";
const pchar = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${encoded})`;
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = `${octet}(?:\\.${octet}){3}`;
const h16 = "[0-9A-Fa-f]{1,4}";
const ls32 = `(?:${h16}:${h16}|${ipv4})`;
const ipv6 = [
  `(?:${h16}:){6}${ls32}`,
  `::(?:${h16}:){5}${ls32}`,
  `(?:${h16})?::(?:${h16}:){4}${ls32}`,
  `(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}`,
  `(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}`,
  `(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}`,
  `(?:(?:${h16}:){0,4}${h16})?::${ls32}`,
  `(?:(?:${h16}:){0,5}${h16})?::${h16}`,
  `(?:(?:${h16}:){0,6}${h16})?::`,
].join("|");
const future = `v[0-9A-Fa-f]+\\.${plain.replace("[", "[:")}+`;
const host = `(?:\\[(?:${ipv6}|${future})\\]|(?:${plain}|${encoded})*)`;
const authority = `((?:(?:${plain}|:|${encoded})*@)?${host}(?::[0-9]*)?)`;
const tail = `(?:\\?((?:${pchar}|[/?])*))?(?:#((?:${pchar}|[/?])*))?$`;
const path = `((?:/(?:${pchar}+(?:/${pchar}*)*)?|${pchar}+(?:/${pchar}*)*)?)`;

/** Appendix A as one expression; the path is group 3 behind an authority, group 4 without. */
const whole = new RegExp(`^([A-Za-z][A-Za-z0-9+.-]*):(?://${authority}((?:/${pchar}*)*)|${path})${tail}`);

/** `which`: "split" or "whole". */
export function open(which: string): AnyPeer {
  const expression = which === "split" ? split : whole;
  return {
    input: "text",
    parse: (text: string) => expression.exec(text),
    accepted: (match: RegExpExecArray | null) => match !== null,
    readFields,
  };
}

function readFields(match: RegExpExecArray | null, sink: Sink): void {
  if (match === null) return;
  for (let group = 1; group < match.length; group++) sink.text = match[group];
}
