import { readCallLog } from "./callLog";
import { logColumns } from "./logColumns";
import { readCrossTable } from "./crossTable";
import { readDelimited } from "./readDelimited";
import { READ_LIMITS } from "./table";
import { readWeekGrid } from "./weekGrid";
import type { WeekError, WeekReaders, WeekResult } from "./weekOfCalls";

/**
 * Reads a week of calls out of what was pasted from a spreadsheet: seven columns of days, a table of days
 * and times either way round, or one row for each moment. Pure
 * and total: never throws, whatever stands there; rows that cannot be used are told.
 */
export function readWeekOfCalls(text: string, readers: WeekReaders): WeekResult {
  if (text.length > READ_LIMITS.bytes) return { ok: false, error: "tooLarge" };
  const read = readDelimited(text, null);
  // What else can be wrong with a file cannot be with a text.
  if (!read.ok) return { ok: false, error: read.error as WeekError };
  const rows = read.value.tables[0]?.rows ?? [];
  const columns = logColumns(rows, readers);
  if (columns !== null) return readCallLog(rows, columns, readers);
  return readCrossTable(rows, readers) ?? readWeekGrid(rows, readers);
}
