import { BOUNDS } from "../../sheet/limits";
import { amountOf, decimalMarkOf, likelyMark, looksLikeAmount, type DecimalMark } from "./amount";
import type { AmountUnit } from "./amountUnit";
import type { Choices, Destination, Readers } from "./choices";
import { currenciesTold, type CurrenciesTold } from "./currenciesTold";
import type { Mapping } from "./mapping";
import type { Writing } from "./rowReader";
import { isBlank, type Cell, type Table } from "./table";
import { toldPlaces } from "./toldPlaces";
import { unitsTold, type UnitsTold } from "./unitsTold";

/** How the amounts of a table are written, by what was chosen and by what the table tells. */
export interface HowWritten {
  readonly writing: Writing;
  /** Whether the columns themselves tell which mark they are written with. */
  readonly isMarkTold: boolean;
  /** An amount as it is written and as it is read; null where no amount is in words, so that no mark matters. */
  readonly markSample: { readonly text: string; readonly value: number | null } | null;
  /** Null where columns are in units of their own. */
  readonly unit: AmountUnit | null;
  readonly units: UnitsTold;
  /** Null where columns are in currencies of their own. */
  readonly currency: string | null;
  readonly currencies: CurrenciesTold;
}

/** Finds out how the amounts of a table are written. */
export function howWritten(
  table: Table,
  mapping: Mapping,
  choices: Pick<Choices, "mark" | "unit" | "currency">,
  { usualMark, currency: expected }: Destination,
  readers: Readers,
): HowWritten {
  const { headerRow, amounts, credit, wholes, name } = mapping;
  const columns = [...amounts, ...(credit === null ? [] : [credit]), ...wholes];
  const below = table.rows.slice(headerRow === null ? 0 : headerRow + 1);
  const written = columns.flatMap((at) =>
    below.map((row) => row[at]).filter((cell): cell is string => typeof cell === "string"),
  );
  const told = decimalMarkOf(written);
  const places = toldPlaces(table, headerRow, columns, looksLikeAmount);
  const units = unitsTold(places, columns.length);
  const currencies = currenciesTold(places, columns.length, name, expected, readers);
  const chosenUnit = choices.unit ?? (table.isShownShortened === true ? 1 : null);
  const unitAt = (column: number) => chosenUnit ?? units.units[columns.indexOf(column)] ?? 1;
  const currencyAt = (column: number) => choices.currency ?? currencies.currencies[columns.indexOf(column)] ?? expected;
  const [first = -1] = columns;
  const mark = choices.mark ?? told ?? likelyMark(written, usualMark, unitAt(first) === 1);
  return {
    writing: { mark, unitAt, currencyAt, isDivided: dividedRows(table, headerRow, columns) },
    isMarkTold: told !== null,
    markSample: sampleOf(written, mark, currencyAt(first), readers),
    unit: chosenUnit === null && units.apart.length > 0 ? null : unitAt(first),
    units,
    currency: (choices.currency ?? null) === null && currencies.apart.length > 0 ? null : currencyAt(first),
    currencies,
  };
}

/** Which rows have more cells than headings where commas stand between them: each such comma may be part of an amount. */
function dividedRows(
  { rows, isCommaSeparated }: Table,
  headerRow: number | null,
  columns: readonly number[],
): Writing["isDivided"] {
  const headed = headerRow === null ? 0 : (rows[headerRow]?.length ?? 0);
  const canBe = isCommaSeparated === true && columns.length > 0 && columns.every((at) => at < headed);
  return (cells) => canBe && cells.slice(headed).some((cell) => !isBlank(cell));
}

/** The first amount in words that the mark matters to; else the first one; null for none. */
function sampleOf(
  cells: readonly (Cell | undefined)[],
  mark: DecimalMark,
  currency: string,
  readers: Readers,
): HowWritten["markSample"] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && looksLikeAmount(cell));
  const text =
    texts.find((candidate) => /[.,](?!0+\D*$)\d{1,2}\D*$/.test(candidate)) ??
    texts.find((candidate) => /\d[.,]\d/.test(candidate)) ??
    texts[0];
  if (text === undefined) return null;
  const read = amountOf(text, { amount: readers.amount, mark, currency, most: BOUNDS.amount });
  return { text, value: read.ok ? (read.value?.amount ?? null) : null };
}
