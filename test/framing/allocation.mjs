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
// V8 may still be compiling, which takes memory, too: the least of some measurements is that of the messages.
let least = Infinity;
for (let measurement = 0; measurement < 5; measurement++) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < ROUNDS; round++) framer.feed(chunk);
  least = Math.min(least, process.memoryUsage().heapUsed - before);
}
if (last === 0) throw new Error("no frames");
console.log(least / (ROUNDS * MESSAGES));
