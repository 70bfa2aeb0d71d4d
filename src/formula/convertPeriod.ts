import type { NumberRange } from "../sheet/ranges";
import type { Cadence, CostSheet, Workstream } from "../sheet/schema";
import { perPeriod } from "./period";

/**
 * The same centre over a period of another length: all counts are converted (a month's 40,000 calls are a quarter's
 * 120,000), and with them what counts may range over; costs are left to their own cadences. Null where a count would grow beyond `largestCount`, the most that a
 * sheet can hold.
 */
export function convertPeriod(sheet: CostSheet, length: Cadence, largestCount: number): CostSheet | null {
  const before = sheet.period.length;
  const convert = (count: number | null) => (count === null ? null : withoutNoise(perPeriod(count, before, length)));
  const work = sheet.work.map((stream) => withCounts(stream, convert));
  const isTooLarge = work.some((stream) =>
    Object.values(stream).some((value) => typeof value === "number" && value > largestCount),
  );
  const ranges = sheet.whatIf.ranges.map((range) => (isOfCount(range) ? withEnds(range, convert) : range));
  const whatIf = { ...sheet.whatIf, ranges };
  return isTooLarge ? null : { ...sheet, period: { ...sheet.period, length }, work, whatIf };
}

function isOfCount({ of }: NumberRange): boolean {
  return of.kind === "work" && !["handleSeconds", "resolvedFirstTime", "concurrency"].includes(of.field);
}

function withEnds(range: NumberRange, convert: (count: number | null) => number | null): NumberRange {
  switch (range.shape) {
    case "uniform":
      return { ...range, low: convert(range.low), high: convert(range.high) };
    case "triangular":
    case "pert":
      return { ...range, low: convert(range.low), likely: convert(range.likely), high: convert(range.high) };
    case "normal":
    case "lognormal":
      return { ...range, p5: convert(range.p5), p95: convert(range.p95) };
  }
}

function withCounts(stream: Workstream, convert: (count: number | null) => number | null): Workstream {
  switch (stream.kind) {
    case "inbound":
      return { ...stream, offered: convert(stream.offered), handled: convert(stream.handled) };
    case "outbound":
      return {
        ...stream,
        dialled: convert(stream.dialled),
        reached: convert(stream.reached),
        sales: convert(stream.sales),
        leads: convert(stream.leads),
      };
    default:
      return { ...stream, handled: convert(stream.handled) };
  }
}

/** More is rounding: the two multiplications of a way there and back differ from the count by less. */
const NOISE = 1e-15;

/**
 * The count of at most 12 digits that is meant, if there is one within the noise: so a whole count that is converted
 * there and back is the same again. Any other count keeps all its digits, since cutting them off would show on the way
 * back.
 */
function withoutNoise(count: number): number {
  const plain = Number(count.toPrecision(12));
  return Math.abs(plain - count) <= NOISE * count ? plain : count;
}
