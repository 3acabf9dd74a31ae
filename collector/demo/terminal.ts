/** Text for people: colour, escaped control characters, columns. */
import type { Io } from "../io.js";

/** Wider lines are hard to read; what is not a terminal gets lines of this width too. */
const GREATEST_WIDTH = 140;
const LEAST_WIDTH = 60;

export type Paint = (text: string) => string;

export interface Terminal {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly alarm: Paint;
}

/** Colour is for terminals, and not for those who set NO_COLOR (https://no-color.org). */
export function terminalOf({ stdout, env }: Io): Terminal {
  const coloured = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const paint = (code: string): Paint => (coloured ? (text) => `\x1B[${code}m${text}\x1B[0m` : (text) => text);
  const columns = stdout.columns ?? (Number(env["COLUMNS"]) || GREATEST_WIDTH);
  return {
    width: Math.max(LEAST_WIDTH, Math.min(columns, GREATEST_WIDTH)),
    bold: paint("1"),
    dim: paint("2"),
    red: paint("31"),
    green: paint("32"),
    yellow: paint("33"),
    cyan: paint("36"),
    alarm: paint("1;97;41"),
  };
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What a terminal would obey, or not show, in words: `\n`, `\x1B`, `\u200E`. */
export function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => NAMED[character] ?? escaped(character));
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\u{${code}}`;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const MARK = /\p{M}/u;

function characterWidth(character: string): number {
  if (character < "\u0300") return 1;
  return MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** How many columns a terminal takes for the text. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** At most `width` columns of the text; … stands for the rest. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let taken = 1; // for the …
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Exactly `width` columns. */
export function fitted(text: string, width: number, align: "left" | "right" = "left"): string {
  const shown = cut(text, width);
  const space = " ".repeat(width - widthOf(shown));
  return align === "left" ? shown + space : space + shown;
}

/** Broken between words into lines of at most `width` columns. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
