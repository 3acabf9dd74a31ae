/** Messages as a table for a terminal; what is no message stands between them with the reason. */
import { severities } from "@abnfa/syslog";
import type { Message, ParseError } from "@abnfa/syslog/rfc5424";
import type { Frame } from "./captures.js";
import { cut, fitted, type Paint, type Terminal, visible, widthOf, wrapped } from "./terminal.js";

const INDENT = "  ";
const GAP = "  ";
const TIME_WIDTH = "05:37:17.005".length;
const SEVERITY_WIDTH = "warning".length;

/** Below this many columns names are cut earlier, to leave room for the text. */
const NARROW = 100;

export function messageTable(frames: readonly Frame[], terminal: Terminal): string {
  const rows = frames.map(({ result }) => (result?.ok ? rowOf(result.message) : null));
  const greatest = terminal.width < NARROW ? 12 : 24;
  const widest = (key: "host" | "app") =>
    Math.min(greatest, Math.max(1, ...rows.map((row) => widthOf(row?.[key] ?? ""))));
  const widths = { host: widest("host"), app: widest("app") };
  const lines = frames.map((frame, index) => {
    const row = rows[index];
    return row ? rowLine(row, widths, terminal) : problemLines(frame, terminal);
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

function rowOf(message: Message): Row {
  return {
    time: message.date?.toISOString().slice("2026-11-22T".length, -1) ?? "-",
    host: message.hostname ?? "-",
    app: message.appName ?? "-",
    severity: message.severity ?? 7,
    text: visible((message.message ?? "").trim()),
  };
}

function rowLine(row: Row, widths: { host: number; app: number }, terminal: Terminal): string {
  const level = severities[row.severity]?.level ?? "";
  const used = TIME_WIDTH + widths.host + widths.app + SEVERITY_WIDTH + INDENT.length + 4 * GAP.length;
  const cells = [
    terminal.dim(fitted(row.time, TIME_WIDTH)),
    fitted(row.host, widths.host),
    fitted(row.app, widths.app),
    severityPaint(row.severity, terminal)(level) + " ".repeat(SEVERITY_WIDTH - level.length),
    cut(row.text, terminal.width - used),
  ];
  return `${(INDENT + cells.join(GAP)).trimEnd()}\n`;
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
  const from = offset < width / 2 ? 0 : offset - 20;
  const before = (from > 0 ? "…" : "") + visible(latin1(octets, from, offset));
  const rest = visible(latin1(octets, offset, offset + width));
  return { excerpt: cut(before + rest, width), column: widthOf(before) };
}

function latin1(octets: Uint8Array, start: number, end: number): string {
  return Buffer.from(octets.subarray(start, end)).toString("latin1");
}
