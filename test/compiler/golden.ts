/** Texts kept in test/golden. UPDATE_GOLDEN=1 writes them; nothing else does. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

export const golden = new URL("../golden/", import.meta.url);

export function expectGolden(file: string, text: string): void {
  const url = new URL(file, golden);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(url, text);
  expect(text, `test/golden/${file} is stale; UPDATE_GOLDEN=1 writes it anew`).toBe(readFileSync(url, "utf8"));
}
