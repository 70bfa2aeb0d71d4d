import type { NumberBounds } from "../../sheet/boundsAt";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostLine, CostSheet } from "../../sheet/schema";
import { hasOwnAmount } from "../charge";
import { CATEGORIES_BY_GROUP } from "../groups";
import { headlineKindOf, type HeadlineKind } from "../headlines";
import { scaleCosts } from "../levers/changeCosts";
import { isSetByPlan } from "../staffing/isLinked";
import { numberAt, placesOf, withNumberAt } from "../numberPlace";
import type { Driver, DriverUnit } from "./driver";
import { resolutionDriver } from "./resolutionDriver";
import { unitOfPlace } from "./unitOfPlace";
import { handlingTimeDriver, resultsDriver, volumeDriver } from "./volumes";

/** What a sheet can hold at a place: `boundsAt` of the sheet, handed in since formulas know only types of it. */
export type BoundsAt = (place: NumberPlace) => NumberBounds;

const KINDS: readonly HeadlineKind[] = ["perCall", "perSale", "perLead"];
/** Units of things that could grow beyond what a sheet holds. */
const ENDLESS_UNITS: readonly DriverUnit[] = ["contacts", "agents", "money", "rate"];

/**
 * Everything on a sheet that is known and can be changed alone: work, team, costs, rates and weights, in this order.
 * Left out are numbers that move what another driver moves by the same percent (the quantity of a line), and those
 * that no cost depends on. A cost stays a cost and a credit a credit.
 */
export function driversOf(sheet: CostSheet, boundsAt: BoundsAt): Driver[] {
  const drivers = [
    ...KINDS.flatMap((kind) => headlineDrivers(sheet, kind, boundsAt)),
    ...sheet.work.map(({ id }) => {
      const at = (field: "resolvedFirstTime" | "handled") => boundsAt({ kind: "work", stream: id, field });
      return resolutionDriver(id, at("resolvedFirstTime"), at("handled"));
    }),
    ...placesOf(sheet)
      .filter((place) => isOfTeam(place, sheet) || isOfChannel(place, sheet))
      .map((place) => numberDriver(sheet, place, boundsAt)),
    ...categoryDrivers(sheet, boundsAt),
    ...placesOf(sheet)
      .filter((place) => isCostOrRate(place) || isWeight(place, sheet))
      .map((place) => numberDriver(sheet, place, boundsAt)),
  ];
  return drivers.filter((driver) => driver.read(sheet) !== null);
}

/** One number of a sheet as a driver. */
function numberDriver(sheet: CostSheet, place: NumberPlace, boundsAt: BoundsAt): Driver {
  const { least, most, isWhole } = boundsAt(place);
  const isAmount = place.kind === "line" && place.field === "amount";
  const isCredit = isAmount && (numberAt(sheet, place) ?? 0) < 0;
  const unit = unitOfPlace(place);
  return {
    id: { kind: "number", place },
    unit,
    least: isAmount && !isCredit ? 0 : least,
    most: isCredit ? 0 : most,
    ...(isAmount && { holds: { least, most } }),
    isEndless: place.kind === "weight" || ENDLESS_UNITS.includes(unit),
    wholes: isWhole ? "only" : unit === "contacts" ? "asked" : "none",
    read: (from) => numberAt(from, place),
    write: (from, value) => withNumberAt(from, place, value),
  };
}

function headlineDrivers(sheet: CostSheet, kind: HeadlineKind, boundsAt: BoundsAt): Driver[] {
  const first = sheet.work.find((stream) => headlineKindOf(stream) === kind);
  if (first === undefined) return [];
  const limits = {
    counts: boundsAt({ kind: "work", stream: first.id, field: kind === "perCall" ? "handled" : "reached" }),
    seconds: boundsAt({ kind: "work", stream: first.id, field: "handleSeconds" }),
  };
  const results = kind === "perCall" ? [] : [resultsDriver(sheet, kind, limits)];
  return [volumeDriver(sheet, kind, limits), ...results, handlingTimeDriver(sheet, kind, limits)];
}

/** Categories of which several lines have an amount; of one line alone, its amount says the same. */
function categoryDrivers({ costs }: CostSheet, boundsAt: BoundsAt): Driver[] {
  return CATEGORIES_BY_GROUP.flatMap((category): Driver[] => {
    const amounts = costs.flatMap((line) => (line.category === category && hasAmount(line) ? [line] : []));
    const [first] = amounts;
    if (first === undefined || amounts.length < 2) return [];
    const largest = Math.max(...amounts.map(({ amount }) => Math.abs(amount ?? 0)));
    return [
      {
        id: { kind: "category", category },
        unit: "factor",
        least: 0,
        most: boundsAt({ kind: "line", line: first.id, field: "amount" }).most / largest,
        isEndless: true,
        wholes: "none",
        read: () => 1,
        write: (from, factor) => scaleCosts(from, [category], factor),
      },
    ];
  });
}

function hasAmount(line: CostLine): boolean {
  return hasOwnAmount(line) && line.amount !== null && line.amount !== 0;
}

/** Numbers of the team; of a linked sheet without the agents, which are the need of its plan and not typed. */
function isOfTeam(place: NumberPlace, sheet: CostSheet): boolean {
  return place.kind === "team" && !isSetByPlan(sheet, place);
}

/** Numbers of chat, mail and other streams, which no headline is of but which bear common cost with the others. */
function isOfChannel(place: NumberPlace, { work }: CostSheet): boolean {
  if (place.kind !== "work") return false;
  return work.some((stream) => stream.id === place.stream && headlineKindOf(stream) === null);
}

function isCostOrRate(place: NumberPlace): boolean {
  return place.kind === "rate" || (place.kind === "line" && place.field !== "quantity");
}

function isWeight(place: NumberPlace, { sharing, work }: CostSheet): boolean {
  return place.kind === "weight" && sharing.by === "weights" && work.length > 1;
}
