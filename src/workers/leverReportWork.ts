import type { LineNames } from "../formula/levers/chain";
import { leverReport, type LeverReport } from "../formula/levers/leverReport";
import { leversOf } from "../sheet/leverDefaults";
import type { CostSheet } from "../sheet/schema";
import type { Steps } from "./stepwise";

/** The sheet of which levers are reported, and what their own cost is called. */
export interface ReportQuestion {
  readonly sheet: CostSheet;
  readonly lineNames: LineNames;
}

/** What its levers do. */
export interface ReportAnswer {
  readonly report: LeverReport;
}

/** Everything that is shown about the levers of a sheet, as its settings stand. */
export function reportOf({ sheet, lineNames }: ReportQuestion): LeverReport {
  return leverReport(sheet, leversOf(sheet.whatIf.levers), sheet.whatIf.realisedShare, lineNames);
}

/** The same as work of a worker, in one step. */
export function* leverReportWork(question: ReportQuestion): Steps<ReportAnswer> {
  yield 0;
  return { report: reportOf(question) };
}
