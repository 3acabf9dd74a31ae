/**
 * What the runner and its workers say to each other: one JSON object a line, requests on the worker's stdin, answers on
 * its stdout in the same order. A worker ends when its stdin does. peers/go/main.go speaks it too.
 */
export type Request = CheckRequest | MeasureRequest;

/** Does the parser accept the input? */
export interface CheckRequest {
  readonly op: "check";
  readonly case: number;
}

/** How long does one operation on the input take? */
export interface MeasureRequest {
  readonly op: "measure";
  readonly case: number;
  /** Milliseconds to run it unmeasured first. */
  readonly warmUpMs: number;
  /** Milliseconds to measure for. */
  readonly timeMs: number;
}

export interface CheckAnswer {
  readonly accepted: boolean;
}

export interface MeasureAnswer {
  /** Mean nanoseconds of one operation, garbage collection included. */
  readonly ns: number;
}
