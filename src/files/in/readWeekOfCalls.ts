import { logColumns, readCallLog } from "./callLog";
import { readDelimited } from "./readDelimited";
import { READ_LIMITS } from "./table";
import { readWeekGrid } from "./weekGrid";
import type { WeekError, WeekReaders, WeekResult } from "./weekOfCalls";

/**
 * Reads a week of calls out of what was pasted from a spreadsheet: seven columns of days, or one row for each moment. Pure
 * and total: never throws, whatever stands there; rows that cannot be used are told.
 */
export function readWeekOfCalls(text: string, readers: WeekReaders): WeekResult {
  if (text.length > READ_LIMITS.bytes) return { ok: false, error: "tooLarge" };
  const read = readDelimited(text, null);
  // What else can be wrong with a file cannot be with a text.
  if (!read.ok) return { ok: false, error: read.error as WeekError };
  const rows = read.value.tables[0]?.rows ?? [];
  const columns = logColumns(rows, readers);
  return columns === null ? readWeekGrid(rows, readers) : readCallLog(rows, columns, readers);
}
