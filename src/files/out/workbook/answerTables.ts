import { CATEGORIES } from "../../../sheet/limits";
import { quotient } from "../../../formula/quotient";
import { streamFigures } from "../../../formula/streamFigures";
import { unitCosts, type CostUnit, type UnitCost } from "../../../formula/unitCosts";
import { costEach, shownCost, shownValue, type AnswerParts } from "./answerParts";
import { text, worked } from "./cells";
import { isKnown, when } from "./expressions";
import { COSTS, HANDLED, SHARING } from "./places";
import { inColumn, moving } from "./references";

/** One row a stream: its cost, contacts, and cost for each contact, minute, sale or lead. */
export function putStreams(parts: AnswerParts, row: number): void {
  const { grid, sheet, statement, words, places } = parts;
  const { columns } = words.workbook.answer;
  const { unknown } = words.common;
  const headings = [columns.stream, columns.cost, columns.contacts, columns.perContact, columns.perMinute];
  grid.putRow(
    1,
    row,
    [...headings, columns.perResult].map((heading) => text(heading, "heading")),
  );
  statement.streams.forEach((stream, index) => {
    const at = row + 1 + index;
    const column = places.streamColumn(index);
    const { costPerContact, costPerMinute, result } = streamFigures(sheet, stream);
    const cost = shownCost(stream.cost, words);
    const [money, contacts] = [inColumn(2, at), inColumn(3, at)];
    const each = (count: string, zero: string) => costEach(money, count, zero, parts);
    grid.putRow(1, at, [
      text(places.labels[index] ?? ""),
      worked(places.sharing(column, SHARING.cost), "money", cost),
      worked(places.handled(column, HANDLED.knownContacts), "count", stream.contacts ?? unknown.noContacts),
      worked(each(contacts, unknown.zeroCalls), "money", shownValue(parts, costPerContact)),
      worked(
        each(places.handled(column, HANDLED.agentMinutes), unknown.zeroMinutes),
        "money",
        shownValue(parts, costPerMinute),
      ),
      result === null
        ? null
        : worked(
            each(
              places.handled(column, HANDLED.results),
              result.kind === "perSale" ? unknown.zeroSales : unknown.zeroLeads,
            ),
            "money",
            shownValue(parts, result.costPer),
          ),
    ]);
  });
  if (!places.hasCommon) return;
  const rest = places.sharing(places.allColumn, SHARING.cost);
  grid.putRow(1, row + 1 + places.streams, [text(columns.notSharedOut), worked(rest, "money", statement.notSharedOut)]);
}

/** One row a category: its cost, its share of the total, and what it comes to in each call, sale, lead or contact. */
export function putMakeUp(parts: AnswerParts, row: number): void {
  const { grid, sheet, statement, words, places } = parts;
  const { columns, perUnit } = words.workbook.answer;
  const units = unitCosts(sheet, statement);
  const headings = [columns.category, columns.cost, columns.share, ...units.map(({ unit }) => perUnit[unit])];
  grid.putRow(
    1,
    row,
    headings.map((heading) => text(heading, "heading")),
  );
  const total = places.costs(COSTS.cost, places.totals);
  CATEGORIES.forEach((category, index) => {
    const at = row + 1 + index;
    const categories = [places.ownLines(COSTS.category), places.shareLines(COSTS.category)];
    const money = [places.ownLines(COSTS.cost), places.shareLines(COSTS.cost)];
    const sum = categories.map((among, block) => `SUMIF(${among},${inColumn(1, at)},${money[block]})`).join("+");
    const own = statement.byCategory[category];
    grid.putRow(1, at, [
      text(words.common.categories[category]),
      worked(sum, "money", own),
      worked(when(`${total}>0`, `${moving(2, at)}/${total}`, '""'), "percent", quotient(own, statement.total) ?? ""),
      ...units.map((unit) =>
        worked(categoryEach(unit, index, moving(2, at), parts), "money", eachOf(unit, unit.byCategory[category])),
      ),
    ]);
  });
}

function eachOf({ costPer, count }: UnitCost, money: number): number | string {
  return costPer.ok ? (quotient(money, count) ?? "") : "";
}

/** What a category comes to in one unit; nothing where the unit has no price. */
function categoryEach(
  { unit, streamIds }: UnitCost,
  category: number,
  ofAll: string,
  { places, knownLines }: AnswerParts,
): string {
  const columns = streamIds.map((id) => places.streamColumn(places.streamIds.indexOf(id)));
  const row = SHARING.firstFullCategory + category;
  const costs = unit === "perContact" ? [ofAll] : columns.map((column) => places.sharing(column, row));
  const counts = countsOf(unit, columns, places);
  const isPriced = [...costs, ...counts].map(isKnown).join(",");
  const [cost, count] = [costs, counts].map((cells) => (cells.length === 1 ? cells.join("") : `(${cells.join("+")})`));
  const each = when(`${count}>0`, `${cost}/${count}`, '""');
  return when(`${knownLines}=0`, '""', when(`AND(${isPriced})`, each, '""'));
}

function countsOf(unit: CostUnit, columns: readonly number[], places: AnswerParts["places"]): string[] {
  if (unit === "perContact") return [places.handled(places.allColumn, HANDLED.knownContacts)];
  return columns.map((column) => places.handled(column, HANDLED.results));
}
