import type { LaneMeasurements, Measurements } from "../contestant.js";
import type { Case } from "../corpus.js";
import { averageMessage, writeCorpus } from "../made-corpus.js";
import { timed } from "../timed-suite.js";
import { nanosecondsPerOctet } from "../unit.js";
import { goSyslog, runtimes } from "../variants.js";

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

/** An octet of the worst input may take so many times as long as one of the average message, */
const FACTOR = 3;
/** and this much more, because no two measurements are the same. Bests are compared, which vary least. */
const TOLERANCE = 1.2;

/** Long messages, and such as somebody writes who wants a parser to be slow. */
export const large = timed({
  name: "large",
  headings: {
    lazy: "long and hostile messages, parse and look whether the input was accepted",
    fields: "long and hostile messages, parse and read every field",
  },
  corpus: () => writeCorpus("large", [average(), ...long(), ...hostile()]),
  variants: [goSyslog, ...runtimes],
  units: [nanosecondsPerOctet],
  hasMeans: false,
  check: (all) => all.filter(({ variant }) => variant.kind === "own").flatMap(tooSlow),
});

const average = (): Case => ({ name: "average", accepted: true, text: averageMessage() });

function long(): Case[] {
  const words = "the quick brown fox jumps over the lazy dog ";
  return [
    valid("64 KB of text", `- ${filled(words, 64 * KILOBYTE)}`),
    valid("1 MB of text", `- ${filled(words, MEGABYTE)}`),
    valid("1 MB of UTF-8 text", `- ${mark}${filled("grüße, κόσμε, 日本 ", MEGABYTE)}`),
    valid("1 MB parameter", `[a b="${filled(words, MEGABYTE)}"]`),
  ];
}

function hostile(): Case[] {
  return [
    valid('1 MB of "[" as text', `- ${mark}${filled("[", MEGABYTE)}`),
    valid('1 MB of "\\" as text', `- ${mark}${filled("\\", MEGABYTE)}`),
    valid("1 MB of '\"' as text", `- ${mark}${filled('"', MEGABYTE)}`),
    valid('1 MB of "[" in a parameter', `[a b="${filled("[", MEGABYTE)}"]`),
    valid('1 MB of "\\" in a parameter', `[a b="${filled("\\\\", MEGABYTE)}"]`),
    valid("1 MB of '\\\"' in a parameter", `[a b="${filled('\\"', MEGABYTE)}"]`),
    valid(
      "1 MB of elements",
      numbered(60_000, (i) => `[e${i} a="1"]`),
    ),
    valid("1 MB of parameters", `[e${numbered(90_000, (i) => ` p${i}="1"`)}]`),
    invalid('1 MB of "["', filled("[", MEGABYTE)),
    invalid('1 MB of "\\"', filled("\\", MEGABYTE)),
    invalid("1 MB of '\"'", filled('"', MEGABYTE)),
    invalid("1 MB of elements, the last unclosed", `${header}${numbered(60_000, (i) => `[e${i} a="1"]`)}[`),
    invalid("1 MB of an unclosed parameter", `${header}[a b="${filled("x", MEGABYTE)}`),
  ];
}

/** Announces UTF-8, which is checked; other text is not looked at. */
const mark = "\u{feff}";
const header = "<165>1 2003-10-11T22:14:15.003Z host.example app 4711 ID47 ";
const valid = (name: string, rest: string): Case => ({ name, accepted: true, text: header + rest });
const invalid = (name: string, text: string): Case => ({ name, accepted: false, text });

/** As much of the text, repeated, as makes so many octets or a few less. */
function filled(text: string, length: number): string {
  return text.repeat(Math.floor(length / Buffer.byteLength(text)));
}

function numbered(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("");
}

function tooSlow({ variant, perLane }: Measurements): string[] {
  const perOctet = ({ best, lane }: LaneMeasurements) => nanosecondsPerOctet.of(best, lane);
  const baseline = perLane.find(({ lane }) => lane.title === "[ok] average");
  if (baseline === undefined) return [];
  const limit = FACTOR * TOLERANCE * perOctet(baseline);
  const slow = perLane.filter((measured) => perOctet(measured) > limit);
  return slow.map((measured) => {
    const times = (perOctet(measured) / perOctet(baseline)).toFixed(1);
    return `${variant.name} takes ${times} times as long for an octet of ${measured.lane.title} as of the average message`;
  });
}
