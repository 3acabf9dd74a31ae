/** The line of a trace that stands where nothing should change any more. */
export const STEADY = "-- steady --";
