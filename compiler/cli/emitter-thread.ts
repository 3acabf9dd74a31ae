/** Writes code in a thread of its own: ts-morph takes as long to load as a grammar to analyse, so both happen at once. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Emission, Emitted } from "../emit/emit.js";

/** As compiled: beside this file, or, when this file runs as TypeScript, in dist/. */
const PLACES = ["./emitter.js", "../dist/cli/emitter.js"];

export class EmitterThread {
  private readonly worker: Worker;

  constructor() {
    const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
    if (place === undefined) throw new Error("this package has no emitter.js");
    this.worker = new Worker(place);
  }

  /** One at a time. What goes wrong in the thread is thrown here. */
  async emit(emission: Emission): Promise<Emitted> {
    this.worker.postMessage(emission);
    const [emitted] = await once(this.worker, "message");
    return emitted;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
