/** `abnfa-collector demo`: from the grammar of RFC 5424 to the messages of real senders, for a person to look at. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { severities } from "@abnfa/syslog";
import { counted, grouped, megabytesPerSecond } from "../counts.js";
import type { Io } from "../io.js";
import { Output } from "../output.js";
import { UsageError } from "../usage-error.js";
import { CAPTURES, type Capture, type Frame, framesOf, type Recording, readCapture } from "./captures.js";
import { checkGrammar } from "./grammar.js";
import { messageTable, severityPaint } from "./message-table.js";
import { fitted, type Paint, type Terminal, terminalOf, wrapped } from "./terminal.js";
import { measureJson, measureParsing, type Throughput } from "./throughput.js";

const GRAMMAR = "grammar/rfc5424.abnf";
const CAPTURE_DIRECTORY = "test/captures";

/** Of a longer capture only the most severe messages are shown. */
const MOST_MESSAGES = 12;

/** How long each of the two measurements takes, without what goes before it to warm up. */
const MEASURED_SECONDS = 0.5;

/** `repository` has the grammar, the compiler and the captures; this package lies in it, unless it was installed. */
export async function demo(io: Io, repository = fileURLToPath(new URL("../../..", import.meta.url))): Promise<void> {
  if (!existsSync(join(repository, GRAMMAR))) throw new UsageError(`there is no ${GRAMMAR} in ${repository}`);
  const page = new Page(terminalOf(io), new Output(io.stdout));
  await page.grammar(repository);
  const directory = join(repository, CAPTURE_DIRECTORY);
  const recordings = await Promise.all(CAPTURES.map((capture) => readCapture(directory, capture)));
  const parsed = recordings.map((recording) => ({ recording, frames: framesOf(recording) }));
  await page.messages(parsed);
  await page.counts(parsed);
  await page.throughput(recordings);
}

interface Parsed {
  readonly recording: Recording;
  readonly frames: readonly Frame[];
}

/** What is shown, part by part. */
class Page {
  constructor(
    private readonly terminal: Terminal,
    private readonly output: Output,
  ) {}

  async grammar(repository: string): Promise<void> {
    this.heading("The grammar becomes state machines", GRAMMAR);
    await this.output.flush(); // compiling takes a moment
    const start = performance.now();
    const machines = await checkGrammar(repository, GRAMMAR);
    const seconds = (performance.now() - start) / 1000;
    for (const machine of machines) this.machine(machine);
    this.line(this.terminal.dim(`compiled in ${seconds.toFixed(1)} s`));
    this.output.write("\n");
    await this.output.flush();
  }

  private machine(description: string): void {
    const { terminal } = this;
    const [first = "", ...rest] = wrapped(description, terminal.width - 6);
    this.line(first.replace(/^[^:]+(?=:)/, terminal.bold));
    for (const line of rest) this.line(`  ${line}`);
  }

  async messages(parsed: readonly Parsed[]): Promise<void> {
    this.heading("What real senders sent", `${CAPTURE_DIRECTORY}, times in UTC`);
    for (const { recording, frames } of parsed) {
      this.title(recording.capture, frames.length);
      const shown = frames.length > MOST_MESSAGES ? mostSevere(frames) : frames;
      this.output.write(messageTable(shown, this.terminal));
      const left = frames.length - shown.length;
      if (left > 0) this.line(this.terminal.dim(`… and ${counted(left, "frame")} more, none more severe`));
      this.output.write("\n");
    }
    await this.output.flush();
  }

  private title({ sender, transport }: Capture, frames: number): void {
    const { bold, dim } = this.terminal;
    this.line(`${bold(sender)}  ${dim(`${transport}, ${counted(frames, "frame")}`)}`);
  }

  async counts(parsed: readonly Parsed[]): Promise<void> {
    this.heading("Counts");
    const rows = parsed.map(({ recording, frames }) => countsOf(recording, frames));
    const { bold, dim, red } = this.terminal;
    this.line(dim(countsLine("capture", "octets", "messages", "errors")));
    for (const row of rows) this.line(filledLine(row, row.errors > 0 ? red : (text) => text));
    this.line(bold(filledLine(rows.reduce(sumOf), (text) => text)));
    this.output.write("\n");
    this.severities(parsed.flatMap(({ frames }) => frames));
    await this.output.flush();
  }

  private severities(frames: readonly Frame[]): void {
    const counts = severities.map((_, severity) => frames.filter((frame) => severityOf(frame) === severity).length);
    const greatest = Math.max(...counts);
    const widest = this.terminal.width - 22;
    for (const [severity, count] of counts.entries()) {
      if (count === 0) continue;
      const level = fitted(severities[severity]?.level ?? "", 8);
      const bar = "█".repeat(Math.max(1, Math.round((count / greatest) * widest)));
      this.line(`${level}${grouped(count).padStart(5)}  ${severityPaint(severity, this.terminal)(bar)}`);
    }
    this.output.write("\n");
  }

  async throughput(recordings: readonly Recording[]): Promise<void> {
    this.heading("Throughput", "the octet-counted captures over and over, on one core");
    await this.output.flush();
    if (this.output.closed) return;
    const streams = recordings.filter(({ capture }) => capture.transport === "octet counting");
    const stream = Buffer.concat(streams.flatMap(({ pieces }) => pieces));
    this.rate("framed and parsed", measureParsing(stream, MEASURED_SECONDS));
    this.rate("and every field written as JSON", measureJson(stream, MEASURED_SECONDS));
    await this.output.end();
  }

  private rate(what: string, { messages, octets, seconds }: Throughput): void {
    const rate = grouped(messages / seconds).padStart(10);
    this.line(`${fitted(what, 32)}${this.terminal.bold(rate)} messages/s  ${megabytesPerSecond(octets, seconds)}`);
  }

  private heading(title: string, remark = ""): void {
    const { green, bold, dim } = this.terminal;
    this.output.write(`${green(bold(title))}${remark === "" ? "" : dim(`  ${remark}`)}\n\n`);
  }

  private line(text: string): void {
    this.output.write(`  ${text}\n`);
  }
}

function severityOf({ result }: Frame): number | null {
  return result?.ok ? result.message.severity : null;
}

/** The messages of the worst severity that occurs, and all that is no message. */
function mostSevere(frames: readonly Frame[]): Frame[] {
  const worst = Math.min(...frames.map((frame) => severityOf(frame) ?? Infinity));
  return frames.filter((frame) => (severityOf(frame) ?? worst) === worst).slice(-MOST_MESSAGES);
}

interface CaptureCounts {
  readonly name: string;
  readonly octets: number;
  readonly messages: number;
  readonly errors: number;
}

function countsOf({ capture, pieces }: Recording, frames: readonly Frame[]): CaptureCounts {
  const messages = frames.filter(({ result }) => result?.ok).length;
  const octets = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { name: capture.name, octets, messages, errors: frames.length - messages };
}

function sumOf(a: CaptureCounts, b: CaptureCounts): CaptureCounts {
  return {
    name: "all",
    octets: a.octets + b.octets,
    messages: a.messages + b.messages,
    errors: a.errors + b.errors,
  };
}

function filledLine({ name, octets, messages, errors }: CaptureCounts, paintErrors: Paint): string {
  return countsLine(name, grouped(octets), grouped(messages), grouped(errors), paintErrors);
}

function countsLine(
  name: string,
  octets: string,
  messages: string,
  errors: string,
  paintErrors: Paint = (text) => text,
): string {
  return fitted(name, 28) + octets.padStart(10) + messages.padStart(11) + paintErrors(errors.padStart(9));
}
