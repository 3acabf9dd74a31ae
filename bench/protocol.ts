/**
 * What the runner and its workers say to each other: one JSON object a line, requests on the worker's stdin, answers on
 * its stdout in the same order. A worker ends when its stdin does. peers/go/main.go speaks it too.
 */
export type Request = CheckRequest | MeasureRequest | AllocationRequest;

/** Does the parser accept the input? A stream: all messages of it, and no more? */
export interface CheckRequest {
  readonly op: "check";
  readonly case: number;
}

/** How long does one operation take? */
export interface MeasureRequest {
  readonly op: "measure";
  /** The inputs of the operations, in turn: one, or several messages. */
  readonly cases: readonly number[];
  /** Milliseconds to run it unmeasured first. */
  readonly warmUpMs: number;
  /** Milliseconds to measure for. */
  readonly timeMs: number;
}

/** How much memory does one operation allocate? */
export interface AllocationRequest {
  readonly op: "allocation";
  readonly case: number;
  /** Operations to take the mean of. */
  readonly times: number;
}

export interface CheckAnswer {
  readonly accepted: boolean;
}

export interface MeasureAnswer {
  /** Mean nanoseconds of one operation, garbage collection included. */
  readonly ns: number;
}

export interface AllocationAnswer {
  /** Mean octets of the heap that one operation takes. */
  readonly octets: number;
}
