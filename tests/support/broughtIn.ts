import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Choices, Destination } from "../../src/files/in/choices";
import type { Digest } from "../../src/files/in/digest";
import type { Source } from "../../src/files/in/readSource";
import { bringInWork, type BringInResult } from "../../src/workers/bringInWork";

/** A Danish month in kroner with room for 500 lines. */
export const DANISH_MONTH: Destination = {
  currency: "DKK",
  period: { length: "month", start: null },
  room: 500,
  usualMark: ",",
};

/** An American month in dollars with room for 500 lines. */
export const AMERICAN_MONTH: Destination = { ...DANISH_MONTH, currency: "USD", usualMark: "." };

/** One of the sample ledgers as its bytes. */
export async function sampleBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(import.meta.dirname, "../samples", name)));
}

/** A file that was chosen, of these bytes. */
export function fileOf(bytes: Uint8Array<ArrayBuffer> | string, name = "file"): Source {
  return { kind: "file", id: 1, name, file: new Blob([bytes]) };
}

/** What a source comes to, as the worker answers. */
export function ask(source: Source, choices: Choices = {}, destination = DANISH_MONTH): Promise<BringInResult> {
  return bringInWork()({ source, choices, destination });
}

/** What a source comes to that can be read. */
export async function digestOf(
  source: Source | string,
  choices: Choices = {},
  destination = DANISH_MONTH,
): Promise<Digest> {
  const asked = await ask(typeof source === "string" ? { kind: "pasted", text: source } : source, choices, destination);
  if (!asked.ok) throw new Error(`This cannot be read: ${asked.error}`);
  return asked.value;
}
