// Feeds a framer with 16 MB that contain no message, or short ones, and prints by how many octets the memory in use grew.
import { Framer } from "../../runtime/dist/runtime/framing.js";

const [, , framing, noise, continuation] = process.argv;
const MAX_LENGTH = 256 * 1024;
const CHUNK = 64 * 1024;
const TOTAL = 16 * 1024 * 1024;

const chunk = Buffer.alloc(CHUNK, noise);
const framer = new Framer({ framing, maxLength: MAX_LENGTH, continuation: continuation !== undefined }, () => {});

function used() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = used();
let most = 0;
for (let fed = 0; fed < TOTAL; fed += CHUNK) {
  framer.feed(chunk);
  if (fed % (4 * CHUNK) === 0) most = Math.max(most, used());
}
console.log(most - before);
