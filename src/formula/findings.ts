import type { CostLine, CostSheet, Workstream } from "../sheet/schema";
import { benchmarkOf } from "./benchmarks";
import type { LineUnknown } from "./charge";
import { hasCommonCost } from "./commonCost";
import { centreFigures, type CentreFigures } from "./figures";
import type { HeadlineKind } from "./headlines";
import { HIGH_OCCUPANCY } from "./highOccupancy";
import { shareOfLife } from "./oneOff";
import { monthsOf } from "./period";
import { quotient } from "./quotient";
import type { SharingUnknown } from "./sharing";
import { weightOf } from "./sharing";
import type { CostStatement } from "./statement";
import { unitCosts } from "./unitCosts";

/** Below this occupancy, calls and team hardly belong to the same period. */
const LOW_OCCUPANCY = 0.3;
/** On-costs above this share of wages commonly hold holiday pay. */
const ON_COSTS_WITH_HOLIDAY = 0.35;
/** Shrinkage above this share commonly holds holiday. */
const SHRINKAGE_WITH_HOLIDAY = 0.2;
/** How far two usual periods are apart at least: a quarter is three months. A week, a month and a year are farther apart. */
const NEAREST_PERIODS = monthsOf("quarter");

/** Something in a sheet that makes its figures wrong, or that its reader should know; never accepted in silence. */
export type Finding =
  /** These make a figure wrong or missing. */
  | {
      readonly code: "unfinishedLines";
      readonly lines: readonly { readonly id: string; readonly reason: LineUnknown }[];
    }
  | {
      readonly code: "sharingUnknown";
      /** Every workstream whose part is unknown, and why. */
      readonly streams: readonly { readonly id: string; readonly reason: SharingUnknown }[];
    }
  | { readonly code: "nothingSharedOut" }
  /** The plan is to set the agents and cannot say how many, so an older number stands. */
  | { readonly code: "needUnknown" }
  | { readonly code: "occupancyImpossible"; readonly share: number }
  | { readonly code: "handledAboveOffered"; readonly streamId: string }
  | { readonly code: "reachedAboveDialled"; readonly streamId: string }
  | { readonly code: "resultsAboveReached"; readonly streamId: string }
  | { readonly code: "negativeTotal" }
  /** These are likely mistakes. */
  | { readonly code: "wagesWithoutOnCosts" }
  | { readonly code: "handledEqualsOffered"; readonly streamId: string }
  | { readonly code: "purchaseInOnePeriod"; readonly lineId: string }
  | { readonly code: "holidayTwice"; readonly onCosts: number; readonly shrinkage: number }
  | { readonly code: "lowOccupancy"; readonly share: number }
  | { readonly code: "sharedByVolumeAcrossChannels" }
  | { readonly code: "channelWithoutContacts"; readonly streamId: string }
  | { readonly code: "longHandlingTime"; readonly streamId: string; readonly seconds: number }
  /** `share`: the cost of each as a share of the manager's own target for it. */
  | { readonly code: "farFromTarget"; readonly kind: HeadlineKind; readonly share: number }
  | { readonly code: "purchaseOutsidePeriod"; readonly lineId: string }
  /** A chosen benchmark is in this currency, and the sheet has no rate for it. */
  | { readonly code: "benchmarkWithoutRate"; readonly currency: string }
  /** Benchmarks in these currencies are converted by rates of which nobody knows the day. */
  | { readonly code: "benchmarkRateUndated"; readonly currencies: readonly string[] }
  /** These are worth knowing. */
  | { readonly code: "highOccupancy"; readonly share: number };

/** The codes of all findings; each has its words in the translations. */
export type FindingCode = Finding["code"];

/** What the sheet's reader must be told, the gravest first. Whether the need of a linked sheet is unknown is for who knows it. */
export function findingsOf(sheet: CostSheet, statement: CostStatement, isNeedUnknown = false): Finding[] {
  return [
    ...unfinished(statement),
    ...sharing(sheet, statement),
    ...(isNeedUnknown ? [{ code: "needUnknown" } as const] : []),
    ...sheet.work.flatMap(impossibleCounts),
    ...(statement.total < 0 ? [{ code: "negativeTotal" } as const] : []),
    ...occupancy(centreFigures(sheet, statement)),
    ...farFromTarget(sheet, statement),
    ...costs(sheet, statement),
    ...sheet.work.flatMap((stream) => doubtfulCounts(stream, sheet)),
    ...comparison(sheet, statement),
  ];
}

function unfinished({ lines }: CostStatement): Finding[] {
  const missing = lines.flatMap(({ id, cost }) => (cost.ok ? [] : [{ id, reason: cost.error }]));
  return missing.length > 0 ? [{ code: "unfinishedLines", lines: missing }] : [];
}

function sharing(sheet: CostSheet, statement: CostStatement): Finding[] {
  const isUnshared = statement.streams.some(({ cost }) => !cost.ok && cost.error !== "noCost");
  const isMixed = new Set(sheet.work.map(({ kind }) => kind)).size > 1;
  if (!isUnshared) {
    const isByVolume = sheet.sharing.by === "volume" && hasCommonCost(statement);
    return isMixed && isByVolume ? [{ code: "sharedByVolumeAcrossChannels" }] : [];
  }
  const streams = sheet.work.flatMap((stream) => {
    const weight = weightOf(stream, sheet.sharing);
    return weight.ok ? [] : [{ id: stream.id, reason: weight.error }];
  });
  return [streams.length > 0 ? { code: "sharingUnknown", streams } : { code: "nothingSharedOut" }];
}

function impossibleCounts(stream: Workstream): Finding[] {
  const streamId = stream.id;
  if (stream.kind === "inbound")
    return isAbove(stream.handled, stream.offered) ? [{ code: "handledAboveOffered", streamId }] : [];
  if (stream.kind !== "outbound") return [];
  const found: Finding[] = [];
  if (isAbove(stream.reached, stream.dialled)) found.push({ code: "reachedAboveDialled", streamId });
  if (isAbove(stream.sales, stream.reached) || isAbove(stream.leads, stream.reached)) {
    found.push({ code: "resultsAboveReached", streamId });
  }
  return found;
}

function isAbove(count: number | null, most: number | null): boolean {
  return count !== null && most !== null && count > most;
}

function occupancy({ occupancy: figure }: CentreFigures): Finding[] {
  if (!figure.ok) return [];
  const share = figure.value;
  if (share > 1) return [{ code: "occupancyImpossible", share }];
  if (share > HIGH_OCCUPANCY) return [{ code: "highOccupancy", share }];
  return share > 0 && share < LOW_OCCUPANCY ? [{ code: "lowOccupancy", share }] : [];
}

function costs(sheet: CostSheet, { byCategory }: CostStatement): Finding[] {
  const found: Finding[] = [];
  if (byCategory.wages > 0 && byCategory.benefits === 0) found.push({ code: "wagesWithoutOnCosts" });
  for (const line of sheet.costs) {
    if (isOutsidePeriod(line, sheet)) found.push({ code: "purchaseOutsidePeriod", lineId: line.id });
    else if (isBookedAtOnce(line, sheet)) found.push({ code: "purchaseInOnePeriod", lineId: line.id });
  }
  const { shrinkage } = sheet.team;
  const onCosts = quotient(byCategory.benefits, byCategory.wages) ?? 0;
  if (shrinkage !== null && shrinkage >= SHRINKAGE_WITH_HOLIDAY && onCosts >= ON_COSTS_WITH_HOLIDAY) {
    found.push({ code: "holidayTwice", onCosts, shrinkage });
  }
  return found;
}

/** A purchase whose whole price falls in one period that is shorter than a year. */
function isBookedAtOnce({ basis, amount }: CostLine, { period }: CostSheet): boolean {
  if (basis.kind !== "oneOff" || basis.months === null || (amount ?? 0) <= 0) return false;
  return period.length !== "year" && basis.months <= monthsOf(period.length);
}

/** A purchase that costs the period nothing, since it was made afterwards or its life was over before. */
function isOutsidePeriod({ basis, amount }: CostLine, { period }: CostSheet): boolean {
  if (basis.kind !== "oneOff" || basis.months === null || (amount ?? 0) === 0) return false;
  return shareOfLife(basis.months, basis.from, period) === 0;
}

/**
 * A cost of each that is as far from the manager's own target as costs and counts of different periods are from each
 * other. A total "so far" is below its target by nature.
 */
function farFromTarget({ targets }: CostSheet, { headlines, unfinishedLines }: CostStatement): Finding[] {
  return headlines.flatMap(({ kind, costPer }): Finding[] => {
    const target = targets[kind];
    if (target === null || !costPer.ok || costPer.value <= 0) return [];
    const share = quotient(costPer.value, target);
    if (share === null) return [];
    const isFar = share >= NEAREST_PERIODS || (unfinishedLines === 0 && share * NEAREST_PERIODS <= 1);
    return isFar ? [{ code: "farFromTarget", kind, share }] : [];
  });
}

/** What makes the comparison with a published figure in another currency impossible, or leaves its rate in the dark. */
function comparison(sheet: CostSheet, statement: CostStatement): Finding[] {
  const known = unitCosts(sheet, statement).filter(({ costPer }) => costPer.ok);
  const compared = sheet.benchmarks
    .flatMap((id) => benchmarkOf(id) ?? [])
    .filter(({ metric }) => known.some(({ unit }) => unit === metric))
    .map(({ currency }) => currency)
    .filter((currency) => currency !== sheet.currency);
  const currencies = [...new Set(compared)];
  const isRated = (currency: string) => (sheet.rates[currency] ?? null) !== null;
  const rated = currencies.filter(isRated);
  const isUndated = sheet.ratesAsOf === null && rated.length > 0;
  return [
    ...currencies
      .filter((currency) => !isRated(currency))
      .map((currency) => ({ code: "benchmarkWithoutRate", currency }) as const),
    ...(isUndated ? [{ code: "benchmarkRateUndated", currencies: rated } as const] : []),
  ];
}

const LONGEST_USUAL_HANDLING_SECONDS = 3_600;

function doubtfulCounts(stream: Workstream, sheet: CostSheet): Finding[] {
  const found: Finding[] = [];
  const streamId = stream.id;
  if (stream.kind === "inbound" && isAbove(stream.handled, 0) && stream.handled === stream.offered) {
    found.push({ code: "handledEqualsOffered", streamId });
  }
  const isOwnChannel = stream.kind !== "inbound" && stream.kind !== "outbound";
  if (isOwnChannel && stream.handled === 0 && sheet.work.length > 1)
    found.push({ code: "channelWithoutContacts", streamId });
  if (stream.handleSeconds !== null && stream.handleSeconds > LONGEST_USUAL_HANDLING_SECONDS) {
    found.push({ code: "longHandlingTime", streamId, seconds: stream.handleSeconds });
  }
  return found;
}
