import { CATEGORIES_BY_GROUP } from "../../src/formula/groups";
import { goalSeek } from "../../src/formula/goalSeek";
import { driverKey } from "../../src/formula/whatIf/driver";
import { driversOf } from "../../src/formula/whatIf/drivers";
import type { Question } from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import type { CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "../support/sheetWith";

const [LINES, STREAMS, RATES] = [500, 12, 60] as const;
/** Below every figure that a driver of the sheet alone can reach. */
const OUT_OF_REACH = 0.001;

/** Times the seeking of a target that no driver reaches on the fullest sheet: all of it, and the longest single driver. */
export async function bench(): Promise<void> {
  const sheet = fullestSheet();
  const question: Question = { sheet, headline: "perCall", team: { kind: "follows", realisedShare: 0.5 } };
  const drivers = driversOf(sheet, boundsAt);
  const times = drivers.map((driver) => {
    const start = performance.now();
    if (!goalSeek(question, OUT_OF_REACH, [driver]).ok) throw new Error("nothing was sought");
    return { driver: driverKey(driver.id), milliseconds: performance.now() - start };
  });
  const [longest] = times.toSorted((a, b) => b.milliseconds - a.milliseconds);
  console.table({
    [`${LINES} lines, ${STREAMS} streams, ${RATES} rates, a target out of reach`]: {
      drivers: drivers.length,
      "all, seconds": Number((times.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1_000).toFixed(2)),
      "longest driver, milliseconds": Math.round(longest?.milliseconds ?? Number.NaN),
      "which is": longest?.driver ?? "",
    },
  });
}

/** As many lines, streams and rates as a sheet holds, every line in another currency and common to all streams. */
function fullestSheet(): CostSheet {
  const currencies = Array.from(
    { length: RATES },
    (_, index) => `${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}X`,
  );
  return sheetWith({
    period: { length: "month", start: "2026-01-01" },
    rates: Object.fromEntries(currencies.map((currency, index) => [currency, 1 + index / 10])),
    team: { agents: 250, paidHoursPerWeek: 37, shrinkage: 0.28 },
    work: Array.from({ length: STREAMS }, (_, index) =>
      inboundStream({ id: `s${index}`, handled: 4_000 + index, handleSeconds: 200 + index, resolvedFirstTime: 0.7 }),
    ),
    costs: Array.from({ length: LINES }, (_, index) =>
      line({
        id: `l${index}`,
        category: CATEGORIES_BY_GROUP[index % CATEGORIES_BY_GROUP.length] ?? "other",
        amount: 100.25 + index,
        currency: currencies[index % RATES] ?? "DKK",
        basis: index % 5 === 0 ? { kind: "perAgent", every: "month" } : { kind: "wholeCentre", every: "month" },
        for: index % 4 === 0 ? `s${index % STREAMS}` : "all",
      }),
    ),
  });
}
