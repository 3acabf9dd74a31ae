/** A mistake of the user: a missing file, an impossible option. */
export class UsageError extends Error {}
