/** Text for a stream that may be slow, or closed by whoever reads it. */
import type { Writable } from "node:stream";

/** Gathers text; `flush` writes it and waits until the stream takes more, `end` until it has taken all. */
export class Output {
  private batch = "";
  private broken = false;
  private failure: Error | null = null;
  private lastWrite = Promise.resolve();

  constructor(private readonly stream: Writable) {
    stream.on("error", (problem) => this.fail(problem));
    stream.on("close", () => {
      this.broken = true;
    });
  }

  /** Nobody reads any more, as after `| head`: there is no point in going on. */
  get closed(): boolean {
    return this.broken;
  }

  write(text: string): void {
    this.batch += text;
  }

  /** Throws what went wrong with the stream, except that its reader has gone. */
  async flush(): Promise<void> {
    const { batch } = this;
    this.batch = "";
    if (batch !== "" && !this.broken && !this.send(batch)) await this.drained();
    if (this.failure !== null) throw this.failure;
  }

  /** As `flush`; what goes wrong with a text shows only when the stream is done with it. */
  async end(): Promise<void> {
    await this.flush();
    await this.lastWrite;
    if (this.failure !== null) throw this.failure;
  }

  /** Whether the stream takes more. */
  private send(text: string): boolean {
    let takesMore = true;
    this.lastWrite = new Promise((resolve) => {
      takesMore = this.stream.write(text, (problem) => {
        if (problem) this.fail(problem);
        resolve();
      });
    });
    return takesMore;
  }

  /** Only the first problem counts: those after it come of it. */
  private fail(problem: NodeJS.ErrnoException): void {
    if (!this.broken && problem.code !== "EPIPE") this.failure = problem;
    this.broken = true;
  }

  private drained(): Promise<void> {
    if (this.broken || !this.stream.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const events = ["drain", "close", "error"] as const;
      const done = () => {
        for (const event of events) this.stream.off(event, done);
        resolve();
      };
      for (const event of events) this.stream.on(event, done);
    });
  }
}
