/** How much was read, and how that is told. */

/** Grows while frames are read. */
export interface Counts {
  messages: number;
  errors: number;
  octets: number;
}

/** `237 messages, 0 errors, 25,745 octets in 0.02 s (1.3 MB/s)` */
export function describeCounts({ messages, errors, octets }: Counts, seconds: number): string {
  const amounts = [counted(messages, "message"), counted(errors, "error"), counted(octets, "octet")];
  return `${amounts.join(", ")} in ${seconds.toFixed(2)} s (${megabytesPerSecond(octets, seconds)})`;
}

/** `1,234 messages` */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `12,345,678`: alike in every locale. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString("en-US");
}

/** A megabyte is 1,000,000 octets. */
export function megabytesPerSecond(octets: number, seconds: number): string {
  const rate = seconds > 0 ? octets / seconds / 1e6 : 0;
  return `${rate < 100 ? rate.toFixed(1) : grouped(rate)} MB/s`;
}
