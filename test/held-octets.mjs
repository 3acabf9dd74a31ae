// Parses messages of RFC 5424, and prints by how many octets the memory in use grew through what is kept of them.
import { parse } from "../runtime/dist/runtime/rfc5424.js";

const MANY_ELEMENTS = Array.from({ length: 100 }, (_, i) => `[id${i}]`).join("");

/** What is done with messages; the result is kept. */
const keeping = {
  "nothing of a message with many elements": () => parse(`<1>1 - - - - - ${MANY_ELEMENTS} ${"x".repeat(1 << 23)}`).ok,
};

function used() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = used();
const kept = keeping[process.argv[2]]();
console.log(kept && used() - before);
