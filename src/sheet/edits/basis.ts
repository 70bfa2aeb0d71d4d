import type { Basis, CostLine } from "../schema";

type BasisOf<Kind extends Basis["kind"]> = Extract<Basis, { kind: Kind }>;

/** A change of one line, for `changeLine`. What does not fit the line returns the very same line. */
export type LineChange = (line: CostLine) => CostLine;

/** How a purchase is spread as long as nothing else is said: over three years, from the beginning of the period. */
export const USUAL_PURCHASE: BasisOf<"oneOff"> = { kind: "oneOff", months: 36, from: null };

/** Says over how many months a purchase is spread, or from which month (yyyy-mm); null is not yet known or not placed. */
export function spreadPurchase(change: Partial<Omit<BasisOf<"oneOff">, "kind">>): LineChange {
  return (line) => (line.basis.kind === "oneOff" ? { ...line, basis: { ...line.basis, ...change } } : line);
}

/** Says which share (0..1) of other costs a line is, or of which costs; null is not yet known. */
export function takeShare(change: Partial<Omit<BasisOf<"shareOf">, "kind">>): LineChange {
  return (line) => (line.basis.kind === "shareOf" ? { ...line, basis: { ...line.basis, ...change } } : line);
}
