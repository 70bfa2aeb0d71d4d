import type { CostLine, CostSheet } from "../../../sheet/schema";
import { input, text, worked, type Grid } from "./cells";
import { isKnown, quoted, when, whenKnown, whenTyped } from "./expressions";
import type { LinePlace } from "./lineFormulas";
import { COSTS } from "./places";
import { inColumn, moving, range } from "./references";

/** Matches every number and no text. */
const ANY_NUMBER = '">=-1E+300"';

/** A line that is a share of others: of a category, which may be overtyped, or of chosen lines, which its formula names. */
export function putShareLine(
  grid: Grid,
  line: CostLine,
  cost: string | number | null,
  sheet: CostSheet,
  { row, words, places }: LinePlace,
): void {
  const { basis } = line;
  if (basis.kind !== "shareOf") return;
  const { workbook, common } = words;
  const { unknown } = common;
  const whole = (column: number) => range(column, COSTS.firstOwn, column, places.lastOwn);
  const of = inColumn(COSTS.quantity, row);
  const rows = basis.of.kind === "lines" ? basis.of.ids.map((id) => places.rowOfId(id)) : null;
  const cells = (column: number) => (rows ?? []).map((line_) => moving(column, line_)).join(",");
  /** What the share is of, in one column of the lines with an amount of their own. */
  const sumIn = (column: number) => {
    if (rows === null) return `SUMIF(${whole(COSTS.category)},${of},${whole(column)})`;
    return rows.length === 0 ? "0" : `SUM(${cells(column)})`;
  };
  const count =
    rows === null
      ? `COUNTIFS(${whole(COSTS.category)},${of},${whole(COSTS.cost)},${ANY_NUMBER})`
      : rows.length === 0
        ? "0"
        : `COUNT(${cells(COSTS.cost)})`;
  const share = inColumn(COSTS.amount, row);
  const base = inColumn(COSTS.units, row);
  const names = (basis.of.kind === "lines" ? basis.of.ids : []).flatMap((id) => {
    const other = sheet.costs.find((line_) => line_.id === id);
    return other === undefined ? [] : [words.names.ofLine(other)];
  });
  grid.put(COSTS.name, row, input(line.name, "text"));
  grid.put(COSTS.category, row, input(common.categories[line.category], "text"));
  grid.put(COSTS.amount, row, input(basis.share, "percent"));
  grid.put(
    COSTS.quantity,
    row,
    basis.of.kind === "category" ? input(common.categories[basis.of.category], "text") : text(names.join(", ")),
  );
  grid.put(COSTS.basis, row, text(workbook.costs.bases.shareOf));
  grid.put(COSTS.units, row, worked(when(`${count}=0`, quoted(unknown.noShareBase), sumIn(COSTS.cost)), "money"));
  const money = whenTyped([[share, unknown.noShare]], whenKnown([base], `${share}*${base}`));
  grid.put(COSTS.cost, row, worked(money, "money", cost));
  places.bearers.forEach((_, bearer) => {
    const column = places.bearerColumn(bearer);
    const known = isKnown(inColumn(COSTS.cost, row));
    grid.put(column, row, worked(when(known, `${share}*${sumIn(column)}`, '""'), "money"));
  });
}
