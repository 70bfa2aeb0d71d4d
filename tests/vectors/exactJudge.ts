import { ExactRational } from "../support/exactRational";

const TOLERANCE = ExactRational.of("1e-12");

/** Whether a figure is the exact one, to within 1e-12 of `scale` (of the exact figure itself, or of 1 if that is more). */
export function isNear(figure: number, exact: ExactRational, scale?: ExactRational): boolean {
  const one = ExactRational.of("1");
  const allowed = TOLERANCE.times(scale ?? (exact.size.isAbove(one) ? exact.size : one));
  return !ExactRational.storedIn(figure).minus(exact).size.isAbove(allowed);
}

/** The first fault of several checks, each null when all is well. */
export function firstFault(faults: Iterable<string | null>): string | null {
  for (const fault of faults) if (fault !== null) return fault;
  return null;
}
