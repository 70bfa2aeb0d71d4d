/** A number of one interval of the week. */
export interface HeatCell {
  /** 0 is Monday. */
  readonly day: number;
  /** Minutes from midnight to where the interval starts. */
  readonly startMinute: number;
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
}

/** One time of day: what stands there on each day from Monday, null where there is nothing. */
interface HeatRow {
  readonly startMinute: number;
  readonly days: readonly ({ readonly cell: HeatCell; readonly step: number } | null)[];
}

const DAYS = 7;

/**
 * Cells in rows by time of day, from the first that has any to the last, each with its step of colour: the range from 0 to
 * the largest in equal parts, only 0 itself without any.
 */
export function heatGrid(cells: readonly HeatCell[], intervalMinutes: number, steps: number): readonly HeatRow[] {
  const most = cells.reduce((largest, { value }) => Math.max(largest, value), 0);
  const placed = new Map(cells.map((cell) => [cell.startMinute * DAYS + cell.day, cell]));
  const starts = cells.map(({ startMinute }) => startMinute);
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((largest, start) => Math.max(largest, start), -Infinity);
  const rows: HeatRow[] = [];
  for (let startMinute = first; startMinute <= last; startMinute += intervalMinutes) {
    const days = Array.from({ length: DAYS }, (_, day) => {
      const cell = placed.get(startMinute * DAYS + day);
      return cell === undefined ? null : { cell, step: stepOf(cell.value, most, steps) };
    });
    rows.push({ startMinute, days });
  }
  return rows;
}

function stepOf(value: number, most: number, steps: number): number {
  return value > 0 && most > 0 ? Math.min(steps - 1, Math.max(1, Math.ceil((value / most) * (steps - 1)))) : 0;
}
