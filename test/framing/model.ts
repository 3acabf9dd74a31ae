/**
 * What the frames of a whole stream are, said in another way: with regular expressions, on a text of one character for
 * each octet.
 */
import type { FrameErrorCode, FramerOptions, Framing } from "../../runtime/framing.js";

export interface ModelFrame {
  /** What is handed over or reported. */
  readonly octets: string;
  readonly code: FrameErrorCode | null;
  readonly skippedOctets: number;
}

/** What starts a stream, and how much of it that takes. */
interface Piece {
  readonly taken: number;
  readonly frame: ModelFrame | null;
}

const COUNT = /^([1-9][0-9]{0,9}) /;
const COUNT_AND_LESS_THAN = /^[1-9][0-9]{0,9} </;
const PART_OF_COUNT = /^[1-9][0-9]{0,9}$/;
const PART_OF_COUNT_AND_SPACE = /^[1-9][0-9]{0,9} ?$/;
const PRI = /^<[0-9]{1,3}>/;
const PART_OF_PRI = /^<[0-9]{0,3}$/;
const END_OF_NOISE = /\n|(?<![0-9])(?=[1-9][0-9]{0,9} <)/;

export function modelFrames(stream: string, options: Required<FramerOptions>): ModelFrame[] {
  const frames: ModelFrame[] = [];
  let afterCounted = false;
  for (let rest = stream; rest !== ""; ) {
    const kind = kindOf(rest, options.framing, afterCounted);
    const { taken, frame } = PIECES[kind](rest, options);
    if (frame !== null) {
      frames.push(frame);
      if (kind !== "noise") afterCounted = kind === "counted";
    }
    rest = rest.slice(taken);
  }
  return frames;
}

function kindOf(rest: string, framing: Framing, afterCounted: boolean): keyof typeof PIECES {
  if (framing === "octet") {
    if (rest.startsWith("\n")) return "emptyLine";
    if (COUNT.test(rest)) return "counted";
    return PART_OF_COUNT.test(rest) ? "partOfCount" : "noise";
  }
  if (framing === "auto") {
    if (rest.startsWith("\n")) return "emptyLine";
    if (COUNT_AND_LESS_THAN.test(rest)) return "counted";
    if (PART_OF_COUNT_AND_SPACE.test(rest)) return "partOfCount";
    return !afterCounted || PRI.test(rest) || PART_OF_PRI.test(rest) ? "lines" : "noise";
  }
  return "lines";
}

const PIECES = {
  emptyLine: (): Piece => ({ taken: 1, frame: null }),

  counted(rest: string, { maxLength }: Required<FramerOptions>): Piece {
    const [head = "", digits] = COUNT.exec(rest) ?? [];
    const message = rest.slice(head.length, head.length + Number(digits));
    const isComplete = message.length === Number(digits);
    const isTooLong = Number(digits) > maxLength && message.length >= maxLength;
    const code = isTooLong ? "frameTooLong" : isComplete ? null : "frameIncomplete";
    return { taken: head.length + message.length, frame: frameOf(message, code, maxLength) };
  },

  partOfCount: (rest: string, { maxLength }: Required<FramerOptions>): Piece => ({
    taken: rest.length,
    frame: frameOf(rest, "frameIncomplete", maxLength),
  }),

  noise(rest: string, { maxLength }: Required<FramerOptions>): Piece {
    const end = END_OF_NOISE.exec(rest);
    const taken = end === null ? rest.length : end.index + end[0].length;
    return { taken, frame: frameOf(rest.slice(0, taken), "frameLength", maxLength) };
  },

  lines(rest: string, { framing, maxLength, continuation }: Required<FramerOptions>): Piece {
    const delimiter = delimiterOf(framing);
    const lineAt = (at: number): string => {
      const end = rest.indexOf(delimiter, at);
      return delimiter === "" || end < 0 ? rest.slice(at) : rest.slice(at, end + 1);
    };
    let taken = lineAt(0).length;
    while (continuation && taken < rest.length && !isNextMessage(rest.slice(taken), framing)) {
      if (trimmed(rest.slice(0, taken), delimiter) === "") break;
      taken += lineAt(taken).length;
    }
    const message = trimmed(rest.slice(0, taken), delimiter);
    if (message === "") return { taken, frame: null };
    return { taken, frame: frameOf(message, message.length > maxLength ? "frameTooLong" : null, maxLength) };
  },
};

function isNextMessage(rest: string, framing: Framing): boolean {
  return (
    PRI.test(rest) || (framing === "auto" && (COUNT_AND_LESS_THAN.test(rest) || PART_OF_COUNT_AND_SPACE.test(rest)))
  );
}

function delimiterOf(framing: Framing): string {
  if (framing === "none") return "";
  if (framing === "nul") return "\0";
  return typeof framing === "object" ? String.fromCharCode(framing.trailer) : "\n";
}

/** Without the delimiters, and so the empty lines, at the end. */
function trimmed(lines: string, delimiter: string): string {
  if (delimiter === "") return lines;
  if (delimiter === "\n") return lines.replace(/\n(\r?\n)*$/, "\n").replace(/^\r?\n$|\r?\n$/, "");
  return lines.endsWith(delimiter) ? lines.slice(0, -1) : lines;
}

function frameOf(octets: string, code: FrameErrorCode | null, maxLength: number): ModelFrame {
  return { octets: octets.slice(0, maxLength), code, skippedOctets: code === null ? 0 : octets.length };
}
