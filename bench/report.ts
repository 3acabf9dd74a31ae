import type { LaneMeasurements, Measurements } from "./contestant.js";
import { geometricMean, ratio, type Timing } from "./statistics.js";
import { formatTable } from "./table.js";
import { inUnit, type Unit } from "./unit.js";
import { describeWrong, isWrong } from "./verdicts.js";

/** How one table is shown. */
export interface Layout {
  readonly heading: string;
  /** A row each for every lane. */
  readonly units: readonly Unit[];
  /** Whether the lanes are alike, so that a mean of them means something. */
  readonly hasMeans: boolean;
  readonly rounds: number;
}

/** What a person reads of one mode. */
export function formatReport(layout: Layout, all: readonly Measurements[]): string {
  const go = all.find(({ variant }) => variant.kind === "go");
  const own = all.filter(({ variant }) => variant.kind === "own");
  const rivalries = go === undefined ? [] : own.map((ours) => ({ go, ours }));
  const means = layout.hasMeans ? meanRows(all, rivalries) : [];
  const parts = [
    `${layout.heading}\n${explanation(layout, rivalries)}`,
    formatTable([headRow(all, rivalries), ...laneRows(layout, all, rivalries), ...means]),
    ...footnotes(all),
    ...(layout.hasMeans ? rivalries.map(summary) : []),
  ];
  return parts.join("\n");
}

function explanation({ units, rounds }: Layout, rivalries: readonly Rivalry[]): string {
  const text = `${units.map(({ name }) => name).join(", ")}: best/median of ${rounds} rounds`;
  return rivalries.length === 0 ? text : `${text}; go/X = time of go-syslog / time of X, best/median`;
}

/** A column of ratios. */
interface Rivalry {
  readonly go: Measurements;
  readonly ours: Measurements;
}

function headRow(all: readonly Measurements[], rivalries: readonly Rivalry[]): string[] {
  const columns = rivalries.map(({ ours }) => `go/${ours.variant.name}`);
  return ["input", ...all.map(({ variant }) => variant.name), ...columns];
}

function laneRows({ units }: Layout, all: readonly Measurements[], rivalries: readonly Rivalry[]): string[][] {
  const lanes = all[0]?.perLane ?? [];
  return lanes.flatMap(({ lane }, position) =>
    units.map((unit, index) => {
      const cells = all.map(({ perLane }) => laneCell(at(perLane, position), unit));
      const ratios = rivalries.map(({ go, ours }) => ratio(at(go.perLane, position), at(ours.perLane, position)));
      const name = units.length === 1 ? lane.title : `${lane.title}, ${unit.name}`;
      return [name, ...cells, ...(index === 0 ? ratios.map(formatRatio) : [])];
    }),
  );
}

function laneCell(measured: LaneMeasurements, unit: Unit): string {
  return formatTime(inUnit(measured, unit, measured.lane)) + (isWrong(measured) ? "*" : "");
}

/** Of all inputs, and of those that are valid. */
function meanRows(all: readonly Measurements[], rivalries: readonly Rivalry[]): string[][] {
  const count = all[0]?.perLane.length ?? 0;
  const accepted = all[0]?.perLane.filter(isOfValid).length ?? 0;
  const rows = [meanRow(`geometric mean of ${count}`, all, rivalries, () => true)];
  if (accepted > 0 && accepted < count) {
    rows.push(meanRow(`geometric mean of ${accepted} [ok]`, all, rivalries, isOfValid));
  }
  return rows;
}

export function isOfValid({ lane }: LaneMeasurements): boolean {
  return lane.inputs.every(({ accepted }) => accepted);
}

type Choice = (measured: LaneMeasurements) => boolean;

function meanRow(name: string, all: readonly Measurements[], rivalries: readonly Rivalry[], choice: Choice): string[] {
  const mean = ({ perLane }: Measurements) => geometricMean(perLane.filter(choice));
  const times = all.map((one) => formatTime(mean(one)) + (one.perLane.filter(choice).some(isWrong) ? "*" : ""));
  const ratios = rivalries.map(({ go, ours }) => formatRatio(ratio(mean(go), mean(ours))));
  return [name, ...times, ...ratios];
}

function footnotes(all: readonly Measurements[]): string[] {
  const notes = all.flatMap(describeWrong);
  return notes.length === 0
    ? []
    : ["* wrong answer, so the time compares little:", ...notes.map((note) => `  ${note}`)];
}

/** The two numbers that the project promises. */
function summary({ go, ours }: Rivalry): string {
  const mean = ratio(geometricMean(go.perLane), geometricMean(ours.perLane));
  const text = `${ours.variant.name}: ${formatRatio(mean)} times as fast as ${go.variant.name} in the geometric mean`;
  const closest = closestMessage(go, ours);
  return closest === undefined ? text : `${text}, least on ${closest}`;
}

function closestMessage(go: Measurements, ours: Measurements): string | undefined {
  const messages = go.perLane
    .map((theirs, position) => ({ theirs, lead: ratio(theirs, at(ours.perLane, position)) }))
    .filter(({ theirs }) => isOfValid(theirs))
    .toSorted((a, b) => a.lead.median - b.lead.median);
  const closest = messages[0];
  return closest && `${closest.theirs.lane.title} (${formatRatio(closest.lead)})`;
}

function at(perLane: readonly LaneMeasurements[], position: number): LaneMeasurements {
  const measured = perLane[position];
  if (measured === undefined) throw new Error(`no lane at position ${position}`);
  return measured;
}

function formatTime({ best, median }: Timing): string {
  return `${decimal(best, 100)}/${decimal(median, 100)}`;
}

function formatRatio({ best, median }: Timing): string {
  return `${decimal(best, 10)}/${decimal(median, 10)}`;
}

/** Two decimals below 1, one below the limit, none from there on. */
function decimal(number: number, limit: number): string {
  return number.toFixed(number < 1 ? 2 : number < limit ? 1 : 0);
}
