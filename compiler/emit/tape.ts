/**
 * Where a machine notes the records of lists: a tape of numbers, one record behind the other.
 *
 * Matches share a tape, each has a stretch of it: making an array for each match took as long as parsing a short
 * message, and arrays that grow large are slow. A tape that is full is left to the matches that use it. A machine that
 * takes its input in pieces has a tape of its own, since other machines may run between two pieces.
 *
 * Invariant: the records of the match under way are `tape[tapeStart..taped)`, and `spareTape` is free from `spareFrom` on.
 */
import type { Machine } from "../machine.js";
import { indent, when } from "./style.js";

/** 64 KB; messages have some tens of numbers. */
const SHARED_TAPE = 16_384;
const OWN_TAPE = 64;

/** By how much a tape grows: moving it takes time, and memory that is used for the first time does. */
const LEAST_TIMES = 2;
const MOST_TIMES = 64;
const OWN_TIMES = 4;

export const tapeLocals: readonly string[] = [
  "let tape: Int32Array = NO_RECORDS;",
  "let tapeStart = 0;",
  "let taped = 0;",
];

/** Names that the locals and declarations take. */
export const tapeNames: readonly string[] = [
  "tape",
  "tapeStart",
  "taped",
  "spareTape",
  "spareFrom",
  "longerTape",
  "NO_RECORDS",
];

/** Where the records of a match are, as parameters and members, and the locals that they are made of. */
export const recordsParameters: readonly { readonly name: string; readonly type: string; readonly local: string }[] = [
  { name: "records", type: "Int32Array", local: "tape" },
  { name: "recordsStart", type: "number", local: "tapeStart" },
  { name: "recordsEnd", type: "number", local: "taped" },
];

export function tapeDeclarations(isShared: boolean): string[] {
  const spare = ["let spareTape: Int32Array = NO_RECORDS;", "let spareFrom = 0;"];
  // If all of the input is known: as many as it will have if they go on to come as thick, and a tenth more.
  const [doc, parameters, times] = isShared
    ? [
        "and as many as `length` octets have, if `done` had those",
        ", length: number, done: number",
        "1.1 * length / done",
      ]
    : [`and ${OWN_TIMES} times as many`, "", String(OWN_TIMES)];
  const room = isShared ? `Math.max(${LEAST_TIMES}, Math.min(${times}, ${MOST_TIMES}))` : times;
  const longerTape = [
    `/** A tape for records that begin at \`from\` and are about to end at \`to\`, ${doc}. */`,
    `function longerTape(tape: Int32Array, from: number, to: number${parameters}): Int32Array {`,
    ...indent([
      `const room = Math.ceil((to - from) * ${room});`,
      `const longer = new Int32Array(Math.max(${isShared ? SHARED_TAPE : OWN_TAPE}, room));`,
      "longer.set(tape.subarray(from, to));",
      "return longer;",
    ]),
    "}",
  ];
  return [
    ["const NO_RECORDS: Int32Array = new Int32Array(0);", ...(isShared ? spare : [])].join("\n"),
    longerTape.join("\n"),
  ];
}

/** Notes a record. What a match has not noted anything on yet is the empty tape, which is full. */
export function appendStatements(values: readonly (string | number)[], isShared: boolean): string[] {
  const width = values.length;
  const isFull = `taped + ${width} > tape.length`;
  const take = when("tape === NO_RECORDS", [
    "tape = spareTape;",
    "tapeStart = spareFrom | 0;",
    "taped = spareFrom | 0;",
  ]);
  // Whole numbers only: V8 would work out a fraction early, before each record.
  const done = isShared ? ", end - start, p - start + 1" : "";
  const longer = `tape = longerTape(tape, tapeStart, taped + ${width}${done});`;
  const lengthen = [longer, "taped -= tapeStart;", "tapeStart = 0;"];
  return [
    ...when(isFull, isShared ? [...take, ...when(isFull, lengthen)] : lengthen),
    ...values.map((value, index) => `tape[${index === 0 ? "taped" : `taped + ${index}`}] = ${value};`),
    `taped += ${width};`,
  ];
}

/** Leaves the rest of the tape to the next match. */
export function keepTape(machine: Machine): string[] {
  const moves = machine.states.flatMap((state) => [...state.transitions.flatMap((t) => t.moves), ...state.end]);
  const appends = moves.some((move) => move.effects.some((effect) => effect.kind === "append"));
  // V8 notes down what is put into a module's variable, which takes longer than to see that it is there.
  const keep = [...when("tape !== spareTape", ["spareTape = tape;"]), "spareFrom = taped;"];
  return appends ? when("taped > tapeStart", keep) : [];
}
