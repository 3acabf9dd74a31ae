import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { AllocationAnswer, CheckAnswer, MeasureAnswer, Request } from "./protocol.js";

/** A variant's process, alive from its first request to `close`; one request at a time. */
export class WorkerProcess {
  readonly #name: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string>;
  readonly #ended: Promise<unknown>;

  /** `signal` kills the process. */
  constructor(name: string, [program, ...parameters]: readonly [string, ...string[]], signal: AbortSignal) {
    this.#name = name;
    this.#child = spawn(program, parameters, { stdio: ["pipe", "pipe", "inherit"], signal });
    this.#child.on("error", () => {}); // failing to start or being killed shows as a missing answer
    this.#child.stdin.on("error", () => {});
    this.#ended = once(this.#child, "close").catch(() => {});
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async accepts(input: number): Promise<boolean> {
    const answer = await this.#ask<CheckAnswer>({ op: "check", case: input });
    return answer.accepted;
  }

  /** Mean nanoseconds of one operation on the inputs in turn. */
  async measure(cases: readonly number[], warmUpMs: number, timeMs: number): Promise<number> {
    const answer = await this.#ask<MeasureAnswer>({ op: "measure", cases, warmUpMs, timeMs });
    return answer.ns;
  }

  /** Mean octets that one operation allocates. */
  async allocation(input: number, times: number): Promise<number> {
    const answer = await this.#ask<AllocationAnswer>({ op: "allocation", case: input, times });
    return answer.octets;
  }

  async #ask<Answer>(request: Request): Promise<Answer> {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const line = await this.#answers.next();
    if (line.done === true) throw new Error(`the worker of ${this.#name} ended without an answer`);
    return JSON.parse(line.value);
  }

  /** Lets the process end by itself. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    await this.#ended;
  }
}
