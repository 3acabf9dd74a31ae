/** Text for a stream that may be slow, or closed by whoever reads it. */
import type { Writable } from "node:stream";

/** Gathers text; `flush` writes it and waits until the stream takes more. */
export class Output {
  private batch = "";
  private broken = false;
  private failure: Error | null = null;

  constructor(private readonly stream: Writable) {
    stream.on("error", (problem: NodeJS.ErrnoException) => {
      this.broken = true;
      if (problem.code !== "EPIPE") this.failure = problem;
    });
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
    if (batch !== "" && !this.broken && !this.stream.write(batch)) await this.drained();
    if (this.failure !== null) throw this.failure;
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
