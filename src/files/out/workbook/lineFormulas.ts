import type { OwnAmountLine } from "../../../formula/charge";
import { isKnown, placeOf, quoted, when, whenKnown, whenTyped } from "./expressions";
import { COSTS, HANDLED, type Places } from "./places";
import { fixed, inColumn, moving } from "./references";
import type { WorkbookWords } from "./words";

/** Where a line stands, and what its formulas need besides. */
export interface LinePlace {
  readonly row: number;
  readonly words: WorkbookWords;
  readonly places: Places;
}

/** What a line is charged for in the period, by its basis: periods, agents, hours, a part of a life, contacts or minutes. */
export function unitsFormula({ basis }: OwnAmountLine, { row, words, places }: LinePlace): string {
  const { unknown } = words.common;
  const every = moving(COSTS.every, row);
  const times = `INDEX(${places.cadencesPerYear},${placeOf(every, places.cadenceNames)})/${places.handled(2, HANDLED.perYear)}`;
  const volume = (volumeRow: number) =>
    `INDEX(${places.handledRow(volumeRow)},1,${placeOf(moving(COSTS.whose, row), places.handledRow(HANDLED.labels))})`;
  switch (basis.kind) {
    case "wholeCentre":
      return times;
    case "perAgent": {
      const agents = places.handled(2, HANDLED.agents);
      return whenTyped([[agents, unknown.noAgents]], `${agents}*${times}`);
    }
    case "perPaidHour":
      return places.handled(2, HANDLED.paidHours);
    case "oneOff":
      return partOfLife(row, places.handled(2, HANDLED.months), unknown.noLife);
    case "perContact":
      return volume(volumeRow(basis));
    case "perMinute":
      return volume(HANDLED.contactMinutes);
  }
}

/** Months from the purchase to the first month of the period; 0 while either is empty. */
export function ageFormula({ row, places }: LinePlace): string {
  const from = moving(COSTS.from, row);
  const start = places.handled(2, HANDLED.start);
  const years = `(VALUE(LEFT(${start},4))-VALUE(LEFT(${from},4)))*12`;
  const months = `VALUE(MID(${start},6,2))-VALUE(MID(${from},6,2))`;
  return when(`OR(${from}="",${start}="")`, "0", `${years}+${months}`);
}

function partOfLife(row: number, months: string, noLife: string): string {
  const life = moving(COSTS.life, row);
  const age = moving(COSTS.age, row);
  const atOnce = when(`AND(${age}>-${months},${age}<=0)`, "1", "0");
  const part = `MAX(0,MIN(${age}+${months},${life})-MAX(${age},0))/${life}`;
  return whenTyped([[life, noLife]], when(`${life}=0`, atOnce, part));
}

/** Amount x quantity x rate x units, or what is missing. */
export function costFormula({ row, words }: LinePlace): string {
  const { unknown } = words.common;
  const [amount, quantity, rate, units] = termsOf(row);
  const known = whenKnown([units], `${amount}*${quantity}*${rate}*${units}`);
  return whenTyped(
    [
      [amount, unknown.noAmount],
      [quantity, unknown.noQuantity],
    ],
    when(`${rate}=0`, quoted(unknown.noRate), known),
  );
}

/** What a stream bears of a line (by its number from 0), or what all have in common (one past the last). */
export function borneFormula(line: OwnAmountLine, bearer: number, { row, places }: LinePlace): string {
  const cost = inColumn(COSTS.cost, row);
  if (!places.hasCommon) return cost;
  const whose = inColumn(COSTS.whose, row);
  const heading = fixed(places.bearerColumn(bearer), COSTS.headings);
  const own = when(`${whose}=${heading}`, cost, "0");
  const volumeAt = volumeRowOf(line);
  const known = (formula: string) => when(isKnown(cost), formula, '""');
  if (volumeAt === null) return known(own);
  if (bearer === places.streams) return known("0");
  const volume = places.handled(places.streamColumn(bearer), volumeAt);
  const [amount, quantity, rate] = termsOf(row);
  const byVolume = when(isKnown(volume), `${amount}*${quantity}*${rate}*${volume}`, "0");
  const all = places.handled(places.allColumn, HANDLED.labels);
  return known(when(`${whose}=${all}`, byVolume, own));
}

function termsOf(row: number): [string, string, string, string] {
  return [
    inColumn(COSTS.amount, row),
    inColumn(COSTS.quantity, row),
    inColumn(COSTS.rate, row),
    inColumn(COSTS.units, row),
  ];
}

/** The row of what a line is charged for on the sheet of what was handled, where each stream bears its own of it. */
function volumeRowOf({ basis }: OwnAmountLine): number | null {
  if (basis.kind === "perContact") return volumeRow(basis);
  return basis.kind === "perMinute" ? HANDLED.contactMinutes : null;
}

function volumeRow({ per }: { readonly per: "handled" | "dialled" }): number {
  return per === "dialled" ? HANDLED.knownDialled : HANDLED.knownContacts;
}
