import { type Case, title } from "./corpus.js";

/** What is measured at a time: one input over and over, or several in turn. */
export interface Lane {
  readonly title: string;
  /** The inputs, each once; at least one. */
  readonly inputs: readonly NumberedCase[];
  /** Their indices, in the order in which they are parsed. */
  readonly order: readonly number[];
}

export interface NumberedCase extends Case {
  /** Index into the corpus, which is how workers know it. */
  readonly index: number;
}

/** A lane for each input. */
export function oneByOne(corpus: readonly Case[]): Lane[] {
  return corpus.map((input, index) => ({ title: title(input), inputs: [{ ...input, index }], order: [index] }));
}

/** Octets of one operation, of several inputs the mean. */
export function octetsOf({ inputs }: Lane): number {
  return inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / inputs.length;
}

/** Messages of one operation. */
export function messagesOf({ inputs }: Lane): number {
  return inputs.reduce((sum, { stream }) => sum + (stream?.messages ?? 1), 0) / inputs.length;
}
