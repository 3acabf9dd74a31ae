/** A variant cannot be measured here; the message says why and what to do. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
