// Parses messages, and prints by how many octets the memory in use grew through what is kept of them.
import { parse as parseRfc3164 } from "../runtime/dist/runtime/rfc3164.js";
import { parse } from "../runtime/dist/runtime/rfc5424.js";

const COUNT = 1000;
const LONG = "x".repeat(60_000);
const MANY_ELEMENTS = Array.from({ length: 100 }, (_, i) => `[id${i}]`).join("");

const withLongData = (i) => parse(`<165>1 - host-of-many-letters-${i} - - - [id p="${LONG}"] text`).message;
const SHARED =
  'a-name-of-its-own="a value of some length" an-escaped-one="\\\\ and some text more" utf-8="Gr\u00fc\u00dfe, tr\u00e8s long"';
const withLongParam = (i) => parse(`<165>1 - - - - - [identifier-of-message-${i} ${SHARED} p="${LONG}"] text`).message;
const fromCisco = (i) =>
  parseRfc3164(`<189>1: [syslog@9 s_sn="${i}" s_id="sw1:666"]: host: Jan  8 19:46:03.295: %SYS-5-CONFIG_I: ${LONG}`, {
    dialect: "cisco",
  }).message;

const thousand = (kept) => Array.from({ length: COUNT }, (_, i) => kept(i));

/** What is done with messages; the result is kept. */
const keeping = {
  "nothing of a message with many elements": () => parse(`<1>1 - - - - - ${MANY_ELEMENTS} ${"x".repeat(1 << 23)}`).ok,
  "1000 hosts of objects": () => thousand((i) => withLongData(i).toObject().hostname),
  "1000 identifiers of objects": () => thousand((i) => withLongParam(i).toObject().structuredData[0].id),
  "parameters of 1000 objects": () => thousand((i) => withLongParam(i).toObject().structuredData[0].params.slice(0, 3)),
  "1000 sessions of objects": () => thousand((i) => fromCisco(i).toObject().cisco.session),
};

/** Freed memory is counted as used for a moment. */
async function used() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = await used();
const kept = keeping[process.argv[2]]();
const growth = (await used()) - before;
console.log(kept && growth);
