/** Messages that are nearly right: vectors and what real senders sent, altered at random but the same in each run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Framer, type Framing } from "@abnfa/syslog/framing";
import { parse } from "@abnfa/syslog/rfc5424";
import { loadVectors } from "../vectors.js";

/** Longer ones are left out: most alterations would be of text that means nothing. */
const MAX_LENGTH = 2048;

/** Octets that mean something somewhere in a message, and one or two of each class that mean nothing. */
const OCTETS = Buffer.from('<>0129-: TZtz.+[]="\\\n\r\t\0\x7Fa~\xEF\xBB\xBF\xC3\xA9\xE0\xED\xF4\x80\xFF', "latin1");

/** Every input of the vectors and every message in the captures; `tests` is the folder of the tests. */
export function seeds(tests: string): Uint8Array[] {
  const vectors = loadVectors(join(tests, "vectors")).map(({ input }) => input);
  return [...vectors, ...captured(join(tests, "captures"))].filter((m) => m.length > 0 && m.length <= MAX_LENGTH);
}

function captured(folder: string): Uint8Array[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      if (name.endsWith(".jsonl")) return datagrams(readFileSync(join(folder, name), "utf8"));
      const framing = framingOf(name);
      return framing === null ? [] : frames(readFileSync(join(folder, name)), framing);
    });
}

function framingOf(name: string): Framing | null {
  if (!name.endsWith(".bin")) return null;
  if (name.includes("octet") && !name.includes("nonoctet")) return "octet";
  return /nonoctet|traditional/.test(name) ? "lf" : null;
}

function datagrams(lines: string): Uint8Array[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => Buffer.from((JSON.parse(line) as { b64: string }).b64, "base64"));
}

function frames(stream: Uint8Array, framing: Framing): Uint8Array[] {
  const found: Uint8Array[] = [];
  const framer = new Framer({ framing, maxLength: MAX_LENGTH }, (octets, start, end, error) => {
    if (error === null) found.push(octets.slice(start, end));
  });
  framer.feed(stream);
  framer.end();
  return found;
}

/** Numbers from 0 to `below` - 1: the same sequence for the same seed (Marsaglia's xorshift of 32 bits). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * Messages made of the seeds with one to three changes, one in ten of which brings in another seed. Three of four start
 * from a valid one: of what is wrong at the start, little can be seen.
 */
export function mutations(from: readonly Uint8Array[], seed: number): () => Uint8Array {
  const random = randomFrom(seed);
  const valid = from.filter((message) => parse(message).ok);
  return () => mutated(pick(random(4) > 0 ? valid : from, random), from, random);
}

/** `seed` with one to three changes. */
export function mutated(seed: Uint8Array, from: readonly Uint8Array[], random: Random): Uint8Array {
  let message = seed;
  for (let changes = 1 + random(1 + random(3)); changes > 0; changes--) {
    const change = random(10) === 0 ? splice : pick(CHANGES, random);
    message = change(message, from, random);
  }
  return message.slice(0, 2 * MAX_LENGTH);
}

type Change = (message: Uint8Array, seeds: readonly Uint8Array[], random: Random) => Uint8Array;

/** From 0 to `below` - 1, rather late than early: a fault hides what is behind it. */
function place(below: number, random: Random): number {
  return Math.max(random(below), random(below), random(below));
}

function flip(message: Uint8Array, _: readonly Uint8Array[], random: Random): Uint8Array {
  const copy = message.slice();
  if (copy.length > 0) copy[place(copy.length, random)]! ^= 1 << random(8);
  return copy;
}

function insert(message: Uint8Array, _: readonly Uint8Array[], random: Random): Uint8Array {
  const at = place(message.length + 1, random);
  const octets = Uint8Array.from({ length: 1 + random(2) }, () => pick(OCTETS, random));
  return Buffer.concat([message.subarray(0, at), octets, message.subarray(at)]);
}

function remove(message: Uint8Array, _: readonly Uint8Array[], random: Random): Uint8Array {
  const at = place(message.length + 1, random);
  return Buffer.concat([message.subarray(0, at), message.subarray(at + 1 + random(3))]);
}

/** The start of one and the end of another. */
function splice(message: Uint8Array, seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const other = pick(seeds, random);
  const start = message.subarray(0, place(message.length + 1, random));
  return Buffer.concat([start, other.subarray(place(other.length + 1, random))]);
}

const CHANGES: readonly Change[] = [flip, insert, remove];

export function pick<T>(from: ArrayLike<T>, random: Random): T {
  const one = from[random(from.length)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}
