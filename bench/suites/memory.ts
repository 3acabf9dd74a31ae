import { allocationFlags } from "../allocated.js";
import { type Case, readCorpus } from "../corpus.js";
import { fieldNames } from "../peers/abnfa.js";
import { corpusFile } from "../places.js";
import type { Context, Findings, Suite } from "../suite.js";
import { formatTable } from "../table.js";
import { prepareVariants } from "../timed-suite.js";
import { goSyslog, nodePeer, runtimes, type Variant, type WorkerCommand } from "../variants.js";
import { WorkerProcess } from "../worker-process.js";

/** Operations to take the mean of: few enough for all that they allocate to stay on the heap meanwhile. */
const TIMES = 2000;

/** The inputs that are looked at, by their names. */
const inputs = ["minimal", "average", "complicated", "very long", "all max length", "UTF-8 MSG", "two SD elements"];

const variants: readonly Variant[] = [
  goSyslog,
  ...runtimes.filter(({ name }) => name === "goto"),
  nodePeer("regexp"),
  nodePeer("glossy"),
  nodePeer("nsyslog-parser"),
];

/** Octets of heap that a message costs, by what is read of it. */
interface Row {
  readonly variant: string;
  readonly read: string;
  readonly octets: readonly number[];
}

/** How much memory a message takes: what it leaves for the garbage collector, whether it is kept or not. */
export const memory: Suite = { name: "memory", columns: variants.map(({ name }) => name), run };

async function run(context: Context): Promise<Findings | null> {
  const { cases } = context.options;
  const corpus = readCorpus(corpusFile);
  const chosen = corpus.filter(({ name }) => inputs.includes(name) && cases.test(name));
  if (chosen.length === 0) return null;
  const rows: Row[] = [];
  for (const { variant, command } of prepareVariants(variants, context)) {
    for (const read of readsOf(variant)) {
      context.progress.show(`memory: ${variant.name}, ${read}`);
      const octets = await measured(command, read, chosen, corpus, context);
      rows.push({ variant: variant.name, read, octets });
    }
  }
  context.progress.clear();
  process.stdout.write(`${formatMemory(rows, chosen)}\n\n`);
  const results = rows.map(({ variant, read, octets }) => ({
    variant,
    read,
    octets: Object.fromEntries(chosen.map(({ name }, index) => [name, octets[index]])),
  }));
  return { results, problems: [] };
}

function readsOf({ kind }: Variant): readonly string[] {
  return kind === "own" ? ["lazy", ...fieldNames, "fields", "toObject"] : ["lazy", "fields"];
}

async function measured(
  command: WorkerCommand,
  read: string,
  chosen: readonly Case[],
  corpus: readonly Case[],
  { signal }: Context,
): Promise<number[]> {
  const worker = new WorkerProcess(read, command(corpusFile, read, allocationFlags), signal);
  const pass = async () => {
    const octets: number[] = [];
    for (const input of chosen) octets.push(Math.round(await worker.allocation(corpus.indexOf(input), TIMES)));
    return octets;
  };
  await pass(); // what counts is code that V8 has optimised with all inputs in view
  const octets = await pass();
  await worker.close();
  return octets;
}

function formatMemory(rows: readonly Row[], chosen: readonly Case[]): string {
  const head = ["", ...chosen.map(({ name, text }) => `${name} (${Buffer.byteLength(text)})`)];
  const lines = rows.map(({ variant, read, octets }) => [`${variant}, ${read}`, ...octets.map(String)]);
  return `MEMORY: octets of heap allocated for a message (of so many octets), by what is read of it\n${formatTable([head, ...lines])}`;
}
