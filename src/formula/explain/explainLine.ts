import type { Cadence, CostLine, CostSheet, Workstream } from "../../sheet/schema";
import { hasOwnAmount } from "../charge";
import { sumMoney } from "../money";
import { shareOfLife } from "../oneOff";
import { perPeriod, periodRatio } from "../period";
import type { CostStatement } from "../statement";
import { contactMinutes, contactsOf } from "../workload";
import {
  CADENCE_UNIT,
  operand,
  ratio,
  type Calculation,
  type ExplainedLine,
  type Operand,
  type OperandUnit,
} from "./explanation";

/** Factors of a product: those it is multiplied by, and those it is divided by. */
interface Factors {
  readonly over: readonly Operand[];
  readonly under: readonly Operand[];
}

/** Every line of the sheet that passes, with what it comes to and how; in the order of the sheet. */
export function explainLines(
  sheet: CostSheet,
  statement: CostStatement,
  isWanted: (line: CostLine) => boolean = () => true,
): ExplainedLine[] {
  return sheet.costs.flatMap((line, index) => {
    const cost = statement.lines[index]?.cost;
    if (cost === undefined || !isWanted(line)) return [];
    const calculation = cost.ok ? calculationOf(line, cost.value, sheet, statement) : null;
    return [{ lineId: line.id, cost, calculation }];
  });
}

/** How often a cadence arises in a period, as factors that a reader can check: 3 months; 12 months / 52.1775 weeks. */
export function cadencesInPeriod(every: Cadence, period: Cadence): Factors {
  if (every === period) return { over: [], under: [] };
  const { numerator, denominator } = periodRatio(period, every);
  if (denominator === 1) return { over: [operand(numerator, CADENCE_UNIT[every])], under: [] };
  if (numerator === 1) return { over: [], under: [operand(denominator, CADENCE_UNIT[period])] };
  const factor = (cadence: Cadence) =>
    cadence === "year" ? [] : [operand(perPeriod(1, cadence, "year"), CADENCE_UNIT[cadence])];
  return { over: factor(every), under: factor(period) };
}

/** The calculation of a line whose cost is known. */
function calculationOf(line: CostLine, cost: number, sheet: CostSheet, statement: CostStatement): Calculation {
  const result = operand(cost, "money");
  const { basis } = line;
  if (basis.kind === "shareOf") {
    const base = sumMoney(basesOf(line, sheet, statement));
    return ratio([operand(base, "money"), operand(basis.share ?? 0, "share")], [], result);
  }
  const { over, under } = factorsOf(line, sheet);
  return ratio([...priceOf(line, sheet), ...over], under, result);
}

/** The costs of the lines that a share is taken of; unknown ones add nothing, as in the statement. */
function basesOf({ basis }: CostLine, sheet: CostSheet, statement: CostStatement): number[] {
  if (basis.kind !== "shareOf") return [];
  const { of } = basis;
  return sheet.costs.flatMap((line, index) => {
    const cost = statement.lines[index]?.cost;
    const isBase = of.kind === "category" ? line.category === of.category : of.ids.includes(line.id);
    return isBase && hasOwnAmount(line) && cost?.ok === true ? [cost.value] : [];
  });
}

/** Amount, quantity and rate; factors that are 1 by themselves are left out. */
function priceOf({ amount, quantity, currency }: CostLine, sheet: CostSheet): Operand[] {
  const factors = [operand(amount ?? 0, "price", currency)];
  if (quantity !== null && quantity !== 1) factors.push(operand(quantity, "pieces"));
  const rate = sheet.rates[currency] ?? null;
  if (currency !== sheet.currency && rate !== null) factors.push(operand(rate, "rate", currency));
  return factors;
}

/** What the price is multiplied by and divided by, besides quantity and rate. */
function factorsOf(line: CostLine, sheet: CostSheet): Factors {
  const { basis } = line;
  const { agents, paidHoursPerWeek } = sheet.team;
  switch (basis.kind) {
    case "wholeCentre":
      return cadencesInPeriod(basis.every, sheet.period.length);
    case "perAgent": {
      const { over, under } = cadencesInPeriod(basis.every, sheet.period.length);
      return { over: [operand(agents ?? 0, "agents"), ...over], under };
    }
    case "perPaidHour": {
      const { over, under } = cadencesInPeriod("week", sheet.period.length);
      return { over: [operand(agents ?? 0, "agents"), operand(paidHoursPerWeek ?? 0, "hoursPerWeek"), ...over], under };
    }
    case "oneOff": {
      const months = basis.months ?? 0;
      const share = shareOfLife(months, basis.from, sheet.period);
      if (months === 0) return { over: [operand(share, "share")], under: [] };
      return { over: [operand(share * months, "months")], under: [operand(months, "lifeMonths")] };
    }
    case "perContact":
      return basis.per === "dialled"
        ? volume(line, sheet, "dialled", (stream) => (stream.kind === "outbound" ? (stream.dialled ?? 0) : 0))
        : volume(line, sheet, "contacts", (stream) => contactsOf(stream) ?? 0);
    case "perMinute":
      return volume(line, sheet, "minutes", (stream) => {
        const minutes = contactMinutes(stream);
        return minutes.ok ? minutes.value : 0;
      });
    case "shareOf":
      return { over: [], under: [] };
  }
}

/** The volume of the streams that a line is for. */
function volume(
  line: CostLine,
  sheet: CostSheet,
  unit: OperandUnit,
  volumeOf: (stream: Workstream) => number,
): Factors {
  const concerned = sheet.work.filter((stream) => line.for === "all" || stream.id === line.for);
  return {
    over: [
      operand(
        concerned.reduce((sum, stream) => sum + volumeOf(stream), 0),
        unit,
      ),
    ],
    under: [],
  };
}
