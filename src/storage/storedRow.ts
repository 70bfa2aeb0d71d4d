import { loadSheet, type LoadError } from "../sheet/migrations";
import { readJson } from "../sheet/readJson";
import type { CostSheet } from "../sheet/schema";

/** One of the reader's own sheets as it was last kept. */
export type OwnSheet = {
  /** Names the row; never part of the sheet or its link. */
  id: string;
  /** When it was kept: an ISO instant in UTC with milliseconds, as `toISOString` writes it. */
  savedAt: string;
  /** The token last shown in the address for this sheet; null when none was. */
  token: string | null;
  sheet: CostSheet;
};

/** A row that does not open: kept as it is, to be given out as a download, never changed, and removed only by the reader. */
export type UnreadableRow = { id: string; unreadable: true; error: LoadError; raw: string };

/** Whether a text can name a row. */
export function isRowId(id: string): boolean {
  return /^[a-z0-9]{1,16}$/.test(id);
}

/** The text in which a row is kept; its id is in the key. */
export function textOfRow({ savedAt, token, sheet }: OwnSheet): string {
  return JSON.stringify({ savedAt, token, sheet });
}

/** No token of a sheet is longer, in characters. */
const LONGEST_TOKEN = 500_000;

/** The row that a kept text holds. Held to the same rules as a link: whole and valid, or unreadable. Never throws. */
export function rowOfText(id: string, raw: string): OwnSheet | UnreadableRow {
  const data = parsed(raw);
  const loaded = loadSheet(data?.sheet);
  if (!loaded.ok) return { id, unreadable: true, error: loaded.error, raw };
  const { savedAt, token } = data ?? {};
  const isWhole = isRowId(id) && Object.keys(data ?? {}).length === 3 && isInstant(savedAt);
  if (!isWhole || !(token === null || (typeof token === "string" && token.length <= LONGEST_TOKEN))) {
    return { id, unreadable: true, error: "notASheet", raw };
  }
  return { id, savedAt, token, sheet: loaded.value };
}

/** Whether a value is an instant as `toISOString` writes it. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return Number.isFinite(time) && new Date(time).toISOString() === value;
}

function parsed(raw: string): Record<string, unknown> | null {
  const read = readJson(raw);
  const data = read.ok ? read.value : null;
  return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
}
