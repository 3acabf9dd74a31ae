/** A line on a terminal that tells how far a long run is. */
import { type Counts, describeCounts } from "./counts.js";
import type { Sink } from "./io.js";

const INTERVAL_MS = 250;
const TO_LINE_START = "\r\x1B[K"; // and erase what stands there

export class Progress {
  private readonly start = performance.now();
  private shownAt = this.start;
  private shown = false;

  /** Says nothing when `visible` is false. */
  constructor(
    private readonly stream: Sink,
    private readonly visible: boolean,
  ) {}

  get seconds(): number {
    return (performance.now() - this.start) / 1000;
  }

  update(counts: Counts): void {
    if (!this.visible || performance.now() - this.shownAt < INTERVAL_MS) return;
    this.shownAt = performance.now();
    this.shown = true;
    this.stream.write(TO_LINE_START + describeCounts(counts, this.seconds));
  }

  clear(): void {
    if (this.shown) this.stream.write(TO_LINE_START);
    this.shown = false;
  }
}
