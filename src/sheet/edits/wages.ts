import { BOUNDS } from "../limits";
import type { Basis, CostLine, CostSheet } from "../schema";
import type { Change } from "./edit";
import { freeLineId } from "./freeId";

/** A line for wages or benefits that has no id yet; `shareOfWages` is a share (0..1) of the line for base pay alone. */
export interface WageLineStart extends Omit<CostLine, "id" | "basis"> {
  readonly basis:
    | Extract<Basis, { kind: "perAgent" | "perPaidHour" }>
    | { readonly kind: "shareOfWages"; readonly share: number | null };
}

/** Whether new lines stand beside those for wages and benefits that a sheet has, or in their place. */
export type WageLinesMode = "add" | "replace";

/** The lines of a sheet for wages and benefits. */
export function wageAndBenefitLines(sheet: CostSheet): CostLine[] {
  return sheet.costs.filter(isWageOrBenefit);
}

/** Whether a sheet has room for so many lines more, those that they replace not counted. */
export function hasRoomForWageLines(sheet: CostSheet, count: number, mode: WageLinesMode): boolean {
  const replaced = mode === "replace" ? wageAndBenefitLines(sheet).length : 0;
  return sheet.costs.length - replaced + count <= BOUNDS.lines;
}

/**
 * Writes lines for wages and benefits, base pay first, as one action: at the end, or where the first of the replaced
 * ones stood. What was a share of replaced lines becomes a share of the new base pay, so that no cost is lost. Returns
 * the very same sheet when there is no room.
 */
export function writeWageLines(starts: readonly WageLineStart[], mode: WageLinesMode): Change {
  return (sheet) => {
    const written = withIds(starts, sheet.costs);
    const [pay] = written;
    if (pay === undefined || !hasRoomForWageLines(sheet, written.length, mode)) return sheet;
    if (mode === "add") return { ...sheet, costs: [...sheet.costs, ...written] };
    const replaced = new Set(wageAndBenefitLines(sheet).map(({ id }) => id));
    const first = sheet.costs.findIndex(({ id }) => replaced.has(id));
    const kept = (lines: readonly CostLine[]) =>
      lines.filter(({ id }) => !replaced.has(id)).map((line) => withShareOf(line, replaced, pay.id));
    const at = first < 0 ? sheet.costs.length : first;
    return { ...sheet, costs: [...kept(sheet.costs.slice(0, at)), ...written, ...kept(sheet.costs.slice(at))] };
  };
}

function isWageOrBenefit({ category }: CostLine): boolean {
  return category === "wages" || category === "benefits";
}

function withIds(starts: readonly WageLineStart[], existing: readonly CostLine[]): CostLine[] {
  const written: CostLine[] = [];
  for (const { category, name, amount, quantity, currency, basis, for: bearer } of starts) {
    const id = freeLineId([...existing, ...written]);
    const pay = written[0]?.id ?? id;
    written.push({
      id,
      category,
      name,
      amount,
      quantity,
      currency,
      basis:
        basis.kind === "shareOfWages"
          ? { kind: "shareOf", of: { kind: "lines", ids: [pay] }, share: basis.share }
          : basis,
      for: bearer,
    });
  }
  return written;
}

/** A line in which the new base pay stands for replaced lines that it was a share of. */
function withShareOf(line: CostLine, replaced: ReadonlySet<string>, pay: string): CostLine {
  const { basis } = line;
  if (basis.kind !== "shareOf" || basis.of.kind !== "lines") return line;
  const others = basis.of.ids.filter((id) => !replaced.has(id));
  if (others.length === basis.of.ids.length) return line;
  return { ...line, basis: { ...basis, of: { kind: "lines", ids: [...others, pay] } } };
}
