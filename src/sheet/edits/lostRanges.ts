import type { NumberPlace } from "../numberPlace";
import type { CostLine, CostSheet } from "../schema";

/** The sheet without the ranges of numbers that are no longer on it; the very same sheet when none is lost. */
export function withoutLostRanges(sheet: CostSheet): CostSheet {
  const { ranges } = sheet.whatIf;
  const kept = ranges.filter(({ of }) => hasNumber(sheet, of));
  return kept.length === ranges.length ? sheet : { ...sheet, whatIf: { ...sheet.whatIf, ranges: kept } };
}

/** Whether a sheet has a field for a number, known or not: a line that became a purchase has a life, another has none. */
function hasNumber({ work, costs, rates }: CostSheet, place: NumberPlace): boolean {
  switch (place.kind) {
    case "work":
      return work.some((stream) => stream.id === place.stream && place.field in stream);
    case "weight":
      return work.some((stream) => stream.id === place.stream);
    case "line":
      return costs.some((line) => line.id === place.line && hasField(line, place.field));
    case "rate":
      return Object.hasOwn(rates, place.currency);
    default:
      return true;
  }
}

function hasField({ basis }: CostLine, field: "amount" | "quantity" | "share" | "months"): boolean {
  if (field === "share") return basis.kind === "shareOf";
  return field === "months" ? basis.kind === "oneOff" : basis.kind !== "shareOf";
}
