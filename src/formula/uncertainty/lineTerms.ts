import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostLine, CostSheet, Workstream } from "../../sheet/schema";
import { chargeOf, hasOwnAmount, type OwnAmountLine } from "../charge";
import type { DrawnColumns } from "./drawnColumns";
import { timesColumn, type Term } from "./polynomial";

/** A term of a line, and who bears it: the number of a workstream, or `null` for all in common. */
interface BorneTerm extends Term {
  readonly bearer: number | null;
}

/**
 * The lines of a sheet as terms of the numbers that are drawn. `ones` is the sheet with 1 for every drawn number: what a
 * line is charged on it, by `chargeOf`, is what its drawn numbers are multiplied by. Lines without a cost have no terms,
 * as in the statement.
 */
export function termsOfLines(ones: CostSheet, columns: DrawnColumns): readonly BorneTerm[] {
  const byLine = new Map<CostLine, readonly BorneTerm[]>();
  for (const line of ones.costs) if (hasOwnAmount(line)) byLine.set(line, termsOfLine(line, ones, columns));
  const own = [...byLine.values()].flat();
  const shares = ones.costs.flatMap((line) => {
    const { basis } = line;
    if (basis.kind !== "shareOf" || basis.share === null) return [];
    const { share, of } = basis;
    const isShared = (base: CostLine) =>
      of.kind === "category" ? base.category === of.category : of.ids.includes(base.id);
    const column = columns.at({ kind: "line", line: line.id, field: "share" });
    return [...byLine]
      .filter(([base]) => isShared(base))
      .flatMap(([, terms]) => terms.map((term) => ({ ...timesColumn(term, share, column), bearer: term.bearer })));
  });
  return [...own, ...shares];
}

/** The terms of a line with an amount of its own: one, or one for each stream's own contacts or minutes. */
function termsOfLine(line: OwnAmountLine, ones: CostSheet, columns: DrawnColumns): readonly BorneTerm[] {
  const { basis } = line;
  const column = (place: NumberPlace) => columns.at(place);
  const life =
    basis.kind === "oneOff"
      ? columns.shareOfLife({ kind: "line", line: line.id, field: "months" }, basis.from, ones.period)
      : null;
  // a drawn life is a column of its own, so that the line is charged as if all of it fell in the period
  const charge = chargeOf(
    life === null ? line : { ...line, basis: { kind: "wholeCentre", every: ones.period.length } },
    ones,
  );
  if (!charge.ok) return [];
  const factors = [
    column({ kind: "line", line: line.id, field: "amount" }),
    column({ kind: "line", line: line.id, field: "quantity" }),
    line.currency === ones.currency ? null : column({ kind: "rate", currency: line.currency }),
    basis.kind === "perAgent" || basis.kind === "perPaidHour" ? column({ kind: "team", field: "agents" }) : null,
    basis.kind === "perPaidHour" ? column({ kind: "team", field: "paidHoursPerWeek" }) : null,
    life,
  ];
  const concerned = line.for === "all" ? ones.work : ones.work.filter(({ id }) => id === line.for);
  const [only] = concerned;
  if (charge.value.kind === "sum") {
    const byVolume = only === undefined ? [] : volumeColumns(line, only, columns);
    const bearer = line.for === "all" ? null : ones.work.findIndex(({ id }) => id === line.for);
    return [{ ...termOf(charge.value.money, [...factors, ...byVolume]), bearer }];
  }
  const { price, volumes } = charge.value;
  return concerned.map((stream, bearer) => ({
    ...termOf(price.money * (volumes[bearer] ?? 0), [...factors, ...volumeColumns(line, stream, columns)]),
    bearer,
  }));
}

/** The drawn numbers by which a line that moves with volume is multiplied at a stream; none for other lines. */
function volumeColumns({ basis }: OwnAmountLine, stream: Workstream, columns: DrawnColumns): (number | null)[] {
  if (basis.kind === "perMinute") return secondsColumns(stream, columns);
  if (basis.kind !== "perContact") return [];
  if (basis.per === "handled") return [contactsColumn(stream, columns)];
  return stream.kind === "outbound" ? [columns.at({ kind: "work", stream: stream.id, field: "dialled" })] : [];
}

/** The column of the contacts that a stream handled. */
export function contactsColumn({ id, kind }: Workstream, columns: DrawnColumns): number | null {
  return columns.at({ kind: "work", stream: id, field: kind === "outbound" ? "reached" : "handled" });
}

/** The columns whose product is the seconds that a stream's contacts lasted. */
export function secondsColumns(stream: Workstream, columns: DrawnColumns): (number | null)[] {
  return [contactsColumn(stream, columns), columns.at({ kind: "work", stream: stream.id, field: "handleSeconds" })];
}

/** A term with those columns that there are. */
export function termOf(coefficient: number, columns: readonly (number | null)[]): Term {
  return { coefficient, columns: columns.filter((column) => column !== null) };
}
