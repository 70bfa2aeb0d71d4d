import type { ComparedFigure, ComparedFigureId, ComparedRow } from "../../formula/comparison/comparedFigures";
import { roundedParts } from "../../i18n/roundedParts";
import { written } from "../../i18n/writtenDifference";

/** From this amount on, what a whole centre costs and is made of is written without parts of one unit. */
const WHOLE = 100;

/** The rows of a comparison as they are written, and with how many decimals totals and their categories are. */
export interface WrittenColumns {
  readonly rows: readonly ComparedRow[];
  readonly wholeDigits: number;
}

/**
 * The figures of sheets as they are written below each other: the parts of a call sum to what it costs, and the categories
 * to the total (`roundedParts`). All other figures stay as they are. `minor` is how many decimals the currency has.
 */
export function writtenColumns(rows: readonly ComparedRow[], minor: number): WrittenColumns {
  const totals = rows.flatMap(({ figure, values }) => (figure.kind === "total" ? values.map(valueOf) : []));
  const wholeDigits = totals.every((total) => total === 0 || Math.abs(total) >= WHOLE) ? 0 : minor;
  const columns = (rows[0]?.values ?? []).map((_, column) => {
    const figures = rows.map(({ values }) => values[column] ?? null);
    for (const [at, { figure }] of rows.entries()) {
      const whole = figures[at];
      if (whole?.ok !== true || (figure.kind !== "costPer" && figure.kind !== "total")) continue;
      const digits = figure.kind === "total" ? wholeDigits : minor;
      const places = rows.flatMap((row, place) => (isPart(row.figure, figure) && figures[place]?.ok ? [place] : []));
      const parts = roundedParts(
        places.map((place) => valueOf(figures[place])),
        whole.value,
        digits,
      );
      places.forEach((place, index) => (figures[place] = { ok: true, value: parts[index] ?? 0 }));
      figures[at] = { ok: true, value: written(whole.value, digits) };
    }
    return figures;
  });
  return {
    rows: rows.map(({ figure }, at) => ({ figure, values: columns.map((figures) => figures[at] ?? null) })),
    wholeDigits,
  };
}

function isPart(part: ComparedFigureId, whole: ComparedFigureId): boolean {
  if (whole.kind === "costPer") return part.kind === "group" && part.unit === whole.unit;
  return part.kind === "category";
}

function valueOf(figure: ComparedFigure | null | undefined): number {
  return figure?.ok === true ? figure.value : 0;
}
