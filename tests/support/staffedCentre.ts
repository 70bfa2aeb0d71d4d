import { costOfStaffing } from "../../src/formula/staffing/costOfStaffing";
import { intervalsOfSpread, spreadOfWeek } from "../../src/formula/staffing/demand";
import type { CostOfStaffing } from "../../src/formula/staffing/frontierPoint";
import { phoneHoursPerWeek, phoneQueue } from "../../src/formula/staffing/phoneQueue";
import { CALL_PROFILES } from "../../src/formula/staffing/profiles";
import type { WeekOfService } from "../../src/formula/staffing/requirementOfWeek";
import type { CostLine, CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "./sheetWith";

/** A centre whose calls come in a week of office hours, with everything that a frontier is drawn from. */
export interface StaffedCentre {
  readonly sheet: CostSheet;
  readonly week: WeekOfService;
  readonly costOf: CostOfStaffing;
  /** Hours on the phone of the team on the sheet, a week. */
  readonly teamHours: number;
}

/**
 * A centre open 40 hours a week, with 4,000 calls of 180 s evenly spread: 5 erlangs in 80 half hours. 10 agents of 37 paid
 * hours at 10,000 a week, 0.3 of them away, cost 100,000; the whole centre 60,000 besides. Throws when a formula has no answer.
 */
export function staffedCentre(
  overrides: Partial<CostSheet> = {},
  costs: readonly CostLine[] = [
    line({ id: "wages", amount: 10_000, basis: { kind: "perAgent", every: "week" } }),
    line({ id: "rest", category: "rent", amount: 60_000, basis: { kind: "wholeCentre", every: "week" } }),
  ],
): StaffedCentre {
  const sheet = sheetWith({
    period: { length: "week", start: null },
    team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
    work: [inboundStream({ offered: 4_000, handled: 3_800, handleSeconds: 180 })],
    costs: [...costs],
    ...overrides,
  });
  const queue = known(phoneQueue(sheet, null));
  const open = { opens: 9 * 60, closes: 17 * 60 };
  const opening = [open, open, open, open, open, null, null];
  const spread = known(spreadOfWeek({ intervalMinutes: 30, opening, profile: CALL_PROFILES.flat, peakFactor: 1 }));
  const intervals = intervalsOfSpread(spread, queue);
  return {
    sheet,
    week: { intervals, handleSeconds: queue.handleSeconds, patienceSeconds: 300, withinSeconds: 20 },
    costOf: known(costOfStaffing(sheet, queue)),
    teamHours: known(phoneHoursPerWeek(sheet, queue)),
  };
}

function known<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
