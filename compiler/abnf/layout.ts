/**
 * Layout: where one rule's text ends and the next begins.
 *
 * RFC 5234 section 2.2: a rule starts at the left edge and goes on over the lines that are indented more. The left
 * edge is the indentation of the first rule, so a grammar may be pasted from an RFC as it is printed. Strings,
 * values and prose cannot cross a line end, hence lines are all that has to be looked at. Cutting first lets the
 * parser report a problem in every rule instead of the first one only, and keeps its memory per rule.
 */
import type { Source } from "./syntax.js";

/** A run of lines: `[comments] rule [continued lines] [comments]`. */
export interface Block {
  /** Offset of the block's first character in the source. */
  readonly start: number;
  readonly text: string;
  readonly holdsRule: boolean;
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

export function splitIntoBlocks(source: Source): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let leftEdge = -1;
  let holdsRule = false;
  const close = (end: number) => {
    if (end > start) blocks.push({ start, text: source.text.slice(start, end), holdsRule });
  };
  for (const line of linesOf(source.text)) {
    const indent = line.text.search(/[^ \t]/);
    const isContent = indent >= 0 && !/[\r\n;]/.test(line.text.charAt(indent));
    if (!isContent) continue;
    if (leftEdge < 0) leftEdge = indent;
    if (indent > leftEdge) continue;
    close(line.start);
    start = line.start + indent;
    holdsRule = true;
  }
  close(source.text.length);
  return blocks;
}

export function* linesOf(text: string): Generator<{ start: number; text: string }> {
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const start = LINE.lastIndex;
    const match = LINE.exec(text);
    if (match === null) return;
    yield { start, text: match[0] };
  }
}
