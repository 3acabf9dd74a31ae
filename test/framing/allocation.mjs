// Feeds a framer with messages that lie within one chunk, and prints how many octets of memory it takes for each.
import { Framer } from "../../runtime/dist/runtime/framing.js";

const [, , framing, message] = process.argv;
const MESSAGES = 350;
const ROUNDS = 100;

const chunk = Buffer.from(message.repeat(MESSAGES));
let last = 0;
const framer = new Framer({ framing }, (_octets, _start, end) => {
  last = end;
});

for (let round = 0; round < 50 * ROUNDS; round++) framer.feed(chunk); // until the code is optimised
globalThis.gc();
const before = process.memoryUsage().heapUsed;
for (let round = 0; round < ROUNDS; round++) framer.feed(chunk);
if (last === 0) throw new Error("no frames");
console.log((process.memoryUsage().heapUsed - before) / (ROUNDS * MESSAGES));
