/**
 * What one operation is. `lazy`: parse and look whether the input was accepted. `fields`: read every field of the
 * message as well.
 */
export const modes = ["lazy", "fields"] as const;

export type Mode = (typeof modes)[number];

export function isMode(word: string): word is Mode {
  return modes.some((mode) => mode === word);
}
