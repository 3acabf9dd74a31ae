/** Messages as a table for a terminal; what is no message stands between them with the reason. */
import { severities } from "@abnfa/syslog";
import type { Message, ParseError } from "@abnfa/syslog/rfc5424";
import type { Frame } from "./captures.js";
import { cut, fitted, type Paint, type Terminal, visible, widthOf, wrapped } from "./terminal.js";

const INDENT = "  ";
const GAP = "  ";
const SEVERITY_WIDTH = "warning".length;

/** Below this many columns the date is left out and names are cut earlier, to leave room for the text. */
const NARROW = 120;

/** The severity err: so severe messages are shown on up to MOST_LINES lines. */
const ERROR = 3;
const MOST_LINES = 3;

/** How many characters before a wrong octet are shown. */
const SHOWN_BEFORE = 24;

export function messageTable(frames: readonly Frame[], terminal: Terminal): string {
  const narrow = terminal.width < NARROW;
  const rows = frames.map(({ result }) => (result?.ok ? rowOf(result.message, narrow) : null));
  const greatest = narrow ? 12 : 24;
  const widths = {
    time: widest(rows, "time", 24),
    host: widest(rows, "host", greatest),
    app: widest(rows, "app", greatest),
  };
  const lines = frames.map((frame, index) => {
    const row = rows[index];
    return row ? rowLines(row, widths, terminal) : problemLines(frame, terminal);
  });
  return lines.join("");
}

interface Row {
  readonly time: string;
  readonly host: string;
  readonly app: string;
  readonly severity: number;
  readonly text: string;
}

type Widths = Record<"time" | "host" | "app", number>;

function widest(rows: readonly (Row | null)[], column: keyof Widths, greatest: number): number {
  return Math.min(greatest, Math.max(1, ...rows.map((row) => widthOf(row?.[column] ?? ""))));
}

function rowOf(message: Message, narrow: boolean): Row {
  const [day, time] = message.date?.toISOString().slice(0, -1).split("T") ?? [];
  return {
    time: day === undefined ? "-" : narrow ? `${time}` : `${day} ${time}`,
    host: message.hostname ?? "-",
    app: message.appName ?? "-",
    severity: message.severity ?? 7,
    text: visible((message.message ?? "").trim()),
  };
}

function rowLines(row: Row, widths: Widths, terminal: Terminal): string {
  const level = severities[row.severity]?.level ?? "";
  const cells = [
    terminal.dim(fitted(row.time, widths.time)),
    fitted(row.host, widths.host),
    fitted(row.app, widths.app),
    severityPaint(row.severity, terminal)(level) + " ".repeat(SEVERITY_WIDTH - level.length),
  ];
  const used = widths.time + widths.host + widths.app + SEVERITY_WIDTH + INDENT.length + cells.length * GAP.length;
  const [first = "", ...rest] = textLines(row, terminal.width - used);
  const lines = [INDENT + [...cells, first].join(GAP), ...rest.map((line) => " ".repeat(used) + line)];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** What is severe is worth some lines, anything else one. */
function textLines({ text, severity }: Row, width: number): string[] {
  if (severity > ERROR) return [cut(text, width)];
  const lines = wrapped(text, width);
  const shown = lines.slice(0, MOST_LINES - 1);
  const rest = lines.slice(shown.length);
  if (rest.length > 0) shown.push(rest.join(" "));
  return shown.map((line) => cut(line, width));
}

export function severityPaint(severity: number, { alarm, red, yellow, cyan, green, dim }: Terminal): Paint {
  return [alarm, alarm, alarm, red, yellow, cyan, green, dim][severity] ?? dim;
}

/** The octets, a mark under the one that is wrong, and why. */
function problemLines({ octets, frameError, result }: Frame, terminal: Terminal): string {
  const error: Pick<ParseError, "offset" | "text"> | null = frameError ?? result?.error ?? null;
  if (error === null) return "";
  const width = terminal.width - INDENT.length - 2;
  const { excerpt, column } = excerptOf(octets, error.offset, width);
  const reason = wrapped(error.text, width).map((line) => `${INDENT}  ${terminal.red(line)}\n`);
  const mark = " ".repeat(column) + terminal.red("^");
  return `${INDENT}${terminal.red("✗")} ${excerpt}\n${INDENT}  ${mark}\n${reason.join("")}`;
}

/** Octets as text of at most `width` columns in which the one at `offset` is seen, and the column where it stands. */
function excerptOf(octets: Uint8Array, offset: number, width: number): { excerpt: string; column: number } {
  const from = Math.max(0, offset - SHOWN_BEFORE);
  const characters = [...visible(text(octets, from, offset))];
  const cutOff = from > 0 || characters.length > SHOWN_BEFORE;
  const before = (cutOff ? "…" : "") + characters.slice(-SHOWN_BEFORE).join("");
  const rest = visible(text(octets, offset, offset + width));
  return { excerpt: cut(before + rest, width), column: widthOf(before) };
}

function text(octets: Uint8Array, start: number, end: number): string {
  return Buffer.from(octets.subarray(start, end)).toString();
}
