import { costStatement, type CostStatement } from "../../../src/formula/statement";
import { roundedDecimal } from "../../../src/i18n/rounding";
import { ExactRational } from "../../support/exactRational";
import type { CostRow, ExactFigure } from "../costRow";
import { costSheetOfRow } from "../costSheetOfRow";
import { firstFault, isNear } from "../exactJudge";
import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";

/** Makes a sheet of every row of cost.json and holds its statement, unrounded and as shown, against the exact answer. */
export function adapt(data: unknown): VectorOutcome[] {
  return (data as { cases: CostRow[] }).cases.map((row): VectorOutcome => {
    const { id } = row;
    try {
      const fault = faultOf(row);
      return fault === null ? { id, outcome: "passed" } : { id, outcome: "failed", reason: fault };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { id, outcome: error instanceof NotExpressible ? "notExpressible" : "failed", reason };
    }
  });
}

/** What a sheet calls the counts by which costs are divided; any other is the count of contacts handled. */
const HEADLINE: Readonly<Record<string, string>> = { sales: "perSale", leads: "perLead" };

function faultOf(row: CostRow): string | null {
  const denominators = Object.keys(row.expected.costPer ?? {});
  const asked = denominators.length > 0 ? denominators : ["calls"];
  return firstFault(
    asked.map((denominator) => {
      const statement = costStatement(costSheetOfRow(row, denominator));
      const headline = statement.headlines.find(({ kind }) => kind === (HEADLINE[denominator] ?? "perCall"));
      const costPer = headline?.costPer.ok === true ? headline.costPer.value : null;
      const expected = row.expected.costPer?.[denominator];
      return firstFault([
        ...lineFaults(row, statement),
        figureFault(
          "total",
          statement.unfinishedLines > 0 ? null : statement.total,
          row.expected.totalCost,
          scaleOf(row),
        ),
        expected === undefined
          ? null
          : figureFault(`cost per ${denominator}`, costPer, expected, scaleOf(row, row.counts[denominator])),
      ]);
    }),
  );
}

function lineFaults({ lines, expected }: CostRow, statement: CostStatement): (string | null)[] {
  return lines.map(({ id }, index) => {
    const exact = expected.lineAmounts?.[id];
    if (exact === undefined) return null;
    const cost = statement.lines[index]?.cost;
    return figureFault(`line ${id}`, cost?.ok === true ? cost.value : null, exact);
  });
}

/** The sum of the absolute amounts of the lines, for each of a count if there is one: what an error is measured by. */
function scaleOf({ expected }: CostRow, count = "1"): ExactRational | undefined {
  const amounts = Object.values(expected.lineAmounts ?? {});
  if (amounts.length === 0) return undefined;
  const zero = ExactRational.of("0");
  const sum = amounts.reduce((size, amount) => size.plus(amount === null ? zero : exactly(amount).size), zero);
  const divisor = ExactRational.of(count);
  return divisor.isZero ? sum : sum.dividedBy(divisor);
}

function figureFault(name: string, figure: number | null, expected: ExactFigure | null, scale?: ExactRational) {
  if (expected === null) return figure === null ? null : `${name} is ${figure}, but there is no such figure`;
  if (figure === null) return `${name} has no figure, but is ${expected.rational}`;
  const exact = exactly(expected);
  if (!isNear(figure, exact, scale ?? exact.size)) return `${name} is ${figure}, not ${expected.rational}`;
  const shown = roundedDecimal(figure, 2);
  const text = expected.round2_halfAwayFromZero ?? exact.rounded(2);
  return shown === text ? null : `${name} is shown as ${shown}, not ${text}`;
}

function exactly({ rational }: ExactFigure): ExactRational {
  return ExactRational.of(rational);
}
