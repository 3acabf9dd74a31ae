import type { CaseMeasurements, Measurements } from "./contestant.js";
import { title } from "./corpus.js";
import type { Mode } from "./modes.js";
import { geometricMean, ratio, type Timing } from "./statistics.js";
import { formatTable } from "./table.js";
import { describeWrong, isWrong } from "./verdicts.js";

const headings: Readonly<Record<Mode, string>> = {
  lazy: "LAZY: parse and look whether the input was accepted",
  fields: "FIELDS: parse and read every field",
};

/** What a person reads of one mode. */
export function formatReport(mode: Mode, all: readonly Measurements[], rounds: number): string {
  const go = all.find(({ variant }) => variant.kind === "go");
  const own = all.filter(({ variant }) => variant.kind === "own");
  const rivalries = go === undefined ? [] : own.map((ours) => ({ go, ours }));
  const parts = [
    `${headings[mode]}\nns per operation, best/median of ${rounds} rounds; go/X = time of go-syslog / time of X, best/median`,
    formatTable([headRow(all, rivalries), ...caseRows(all, rivalries), ...meanRows(all, rivalries)]),
    ...footnotes(all),
    ...rivalries.map(summary),
  ];
  return parts.join("\n");
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

function caseRows(all: readonly Measurements[], rivalries: readonly Rivalry[]): string[][] {
  const cases = all[0]?.perCase ?? [];
  return cases.map(({ input }, position) => {
    const times = all.map(({ perCase }) => caseCell(at(perCase, position)));
    const ratios = rivalries.map(({ go, ours }) => ratio(at(go.perCase, position), at(ours.perCase, position)));
    return [title(input), ...times, ...ratios.map(formatRatio)];
  });
}

function caseCell(measured: CaseMeasurements): string {
  return formatTime(measured) + (isWrong(measured) ? "*" : "");
}

/** Of all inputs, and of those that are messages. */
function meanRows(all: readonly Measurements[], rivalries: readonly Rivalry[]): string[][] {
  const count = all[0]?.perCase.length ?? 0;
  const accepted = all[0]?.perCase.filter(({ input }) => input.accepted).length ?? 0;
  const rows = [meanRow(`geometric mean of ${count}`, all, rivalries, () => true)];
  if (accepted > 0 && accepted < count) {
    rows.push(meanRow(`geometric mean of ${accepted} [ok]`, all, rivalries, ({ input }) => input.accepted));
  }
  return rows;
}

type Choice = (measured: CaseMeasurements) => boolean;

function meanRow(name: string, all: readonly Measurements[], rivalries: readonly Rivalry[], choice: Choice): string[] {
  const mean = ({ perCase }: Measurements) => geometricMean(perCase.filter(choice));
  const times = all.map((one) => formatTime(mean(one)) + (one.perCase.filter(choice).some(isWrong) ? "*" : ""));
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
  const mean = ratio(geometricMean(go.perCase), geometricMean(ours.perCase));
  const text = `${ours.variant.name}: ${formatRatio(mean)} times as fast as ${go.variant.name} in the geometric mean`;
  const closest = closestMessage(go, ours);
  return closest === undefined ? text : `${text}, least on ${closest}`;
}

function closestMessage(go: Measurements, ours: Measurements): string | undefined {
  const messages = go.perCase
    .map((theirs, position) => ({ input: theirs.input, lead: ratio(theirs, at(ours.perCase, position)) }))
    .filter(({ input }) => input.accepted)
    .toSorted((a, b) => a.lead.median - b.lead.median);
  const closest = messages[0];
  return closest && `${title(closest.input)} (${formatRatio(closest.lead)})`;
}

function at(perCase: readonly CaseMeasurements[], position: number): CaseMeasurements {
  const measured = perCase[position];
  if (measured === undefined) throw new Error(`no case at position ${position}`);
  return measured;
}

function formatTime({ best, median }: Timing): string {
  return `${decimal(best, 100)}/${decimal(median, 100)}`;
}

function formatRatio({ best, median }: Timing): string {
  return `${decimal(best, 10)}/${decimal(median, 10)}`;
}

/** One decimal below the limit, none from there on. */
function decimal(number: number, limit: number): string {
  return number.toFixed(number < limit ? 1 : 0);
}
