import { grammarPeer } from "./grammar.js";
import type { AnyPeer, Sink } from "./peer.js";

interface DateTime {
  readonly failure: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  readonly fraction: string | null;
  readonly zone: string | null;
}

/** The parser that grammars/date-time.abnf compiles to. */
export function open(file: string, form: string): Promise<AnyPeer> {
  return grammarPeer(file, form, { parse: "parseParts", Match: "DateTimeMatch" }, readFields);
}

function readFields(match: DateTime, sink: Sink): void {
  sink.number = match.year;
  sink.number = match.month;
  sink.number = match.day;
  sink.number = match.hour;
  sink.number = match.minute;
  sink.number = match.second;
  sink.text = match.fraction;
  sink.text = match.zone;
}
