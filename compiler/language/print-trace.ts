/** A trace as text: a line per run of octets in the same use of a rule. */
import { describeOctet } from "../automaton/describe-octets.js";
import { quoteOctets } from "./octets.js";
import type { Trace, TracedField, TraceError, TraceEvent, TraceStep } from "./trace.js";

/** Longer runs are cut, and their length is told. */
const SHOWN_OCTETS = 24;
const SHOWN_STATES = 5;

interface Line {
  readonly offset: string;
  readonly octets: string;
  readonly states: string;
  readonly rule: string;
  readonly events: readonly string[];
}

export function printTrace(trace: Trace, input: Uint8Array): string {
  const title: Line = { offset: "offset", octets: "octets", states: "states", rule: "rule", events: [] };
  const lines = [title, ...joined(trace.steps).map((steps) => lineOf(steps, input))];
  const width = (cell: (line: Line) => string) => Math.max(...lines.map((line) => cell(line).length));
  const widths = { octets: width((l) => l.octets), states: width((l) => l.states), rule: width((l) => l.rule) };
  const rows = lines.map(({ offset, octets, states, rule, events }) =>
    [
      offset.padStart(title.offset.length),
      octets.padEnd(widths.octets),
      states.padEnd(widths.states),
      rule.padEnd(widths.rule),
      events.join(" ; "),
    ]
      .join("  ")
      .trimEnd(),
  );
  return `${[...rows, "", ...verdict(trace, input)].join("\n")}\n`;
}

/** Steps in the same rules stand in one line, until something happens. */
function joined(steps: readonly TraceStep[]): TraceStep[][] {
  const lines: TraceStep[][] = [];
  for (const step of steps) {
    const last = lines.at(-1);
    const isSame = last?.[0]?.rules.join(" ") === step.rules.join(" ") && step.to !== null;
    if (last !== undefined && isSame && step.events.every((e) => e.kind === "counter")) last.push(step);
    else lines.push([step]);
  }
  return lines;
}

function lineOf(steps: readonly TraceStep[], input: Uint8Array): Line {
  const [first] = steps;
  if (first === undefined) throw new RangeError("a line has steps");
  const length = steps.reduce((sum, s) => sum + s.length, 0);
  return {
    offset: String(first.offset),
    octets: first.to === null ? "end" : shorten(input.subarray(first.offset, first.offset + length)),
    states: stateList(steps),
    rule: `${"  ".repeat(Math.max(0, first.rules.length - 1))}${first.rules.at(-1) ?? ""}`,
    events: latest(steps.flatMap((s) => s.events)).map((event) => showEvent(event, input)),
  };
}

function shorten(octets: Uint8Array): string {
  if (octets.length <= SHOWN_OCTETS) return quoteOctets(octets);
  return `${quoteOctets(octets.subarray(0, SHOWN_OCTETS - 8))}... ${octets.length} octets`;
}

function stateList(steps: readonly TraceStep[]): string {
  const passed = [steps[0]?.from ?? 0, ...steps.map((s) => s.to ?? "accept")].map(String);
  const states = passed.filter((state, i) => state !== passed[i - 1] || passed.length === 2);
  const shown = states.length <= SHOWN_STATES ? states : [...states.slice(0, SHOWN_STATES - 2), "..", states.at(-1)];
  return shown.join(" ");
}

/** Of what a counter becomes within a line, the last value. */
function latest(events: readonly TraceEvent[]): TraceEvent[] {
  const isLater = (event: TraceEvent, other: TraceEvent) =>
    event.kind === "counter" && other.kind === "counter" && event.name === other.name;
  return events.filter((event, i) => !events.slice(i + 1).some((other) => isLater(event, other)));
}

function showEvent(event: TraceEvent, input: Uint8Array): string {
  const slice = (start: number, end: number) => shorten(input.subarray(start, end));
  const field = ({ name, start, end }: TracedField) =>
    start === null || end === null ? `${name} absent` : `${name} ${slice(start, end)}`;
  switch (event.kind) {
    case "register":
    case "counter":
      return `${event.name} = ${event.value ?? "none"}`;
    case "field":
      return field(event);
    case "record":
      return `append ${event.list} {${event.fields.map(field).join(", ")}}`;
    case "action": {
      const refusal = event.canRefuse ? " (it may refuse)" : "";
      return `action ${event.name}(${slice(event.start, event.end)}) not run${refusal}`;
    }
  }
}

function verdict({ rule, error }: Trace, input: Uint8Array): string[] {
  if (error === null) return [`accepted: the input is a ${rule}`];
  return [
    `rejected at offset ${error.offset}, in state ${error.state} within ${error.within}: ${errorText(error)}`,
    `error ${error.code} of ${error.rule}: ${error.text}`,
    ...error.actions.map((action) => showEvent(action, input)),
  ];
}

function errorText({ expected, found }: TraceError): string {
  return `expected ${expected}, found ${found === null ? "the end" : describeOctet(found)}`;
}
