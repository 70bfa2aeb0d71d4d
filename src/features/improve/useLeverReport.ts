import { useMemo } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { LEVER_ORDER } from "../../formula/levers/levers";
import { isLinked } from "../../formula/staffing/isLinked";
import { useLeverNames } from "../../i18n/useLeverNames";
import type { CostSheet } from "../../sheet/schema";
import { latestWins, type LatestWins } from "../../workers/latestWins";
import { stepwise } from "../../workers/stepwise";
import { useAnswer } from "../../workers/useAnswer";
import { workerHere } from "../../workers/workerHere";
import { leverReportWork, reportOf, type ReportAnswer, type ReportQuestion } from "./leverReportWork";

/** What is known of the levers of a sheet. */
interface ReportState {
  /** Of an older sheet while a newer report is on its way; null before the first. */
  readonly report: LeverReport | null;
  /** Whether a newer report is longer in coming than a moment. */
  readonly isWaiting: boolean;
}

/**
 * What the levers of a sheet do. A sheet whose plan sets the agents is staffed anew for each lever, which may take a second,
 * so it is worked out in a worker; every other one is at once, so that figures follow the key.
 */
export function useLeverReport(sheet: CostSheet): ReportState {
  const names = useLeverNames();
  const question = useMemo(() => {
    const lineNames = Object.fromEntries(LEVER_ORDER.map((id) => [id, names.ofLever(id)]));
    return { sheet, lineNames };
  }, [sheet, names]);
  const isSlow = isLinked(sheet);
  const { answer, done } = useAnswer(reportClient, isSlow ? question : null);
  const here = useMemo(() => (isSlow ? null : reportOf(question)), [isSlow, question]);
  return { report: here ?? answer?.report ?? null, isWaiting: done !== null };
}

/** Works it out in a worker; on the page where none can be had. */
function reportClient(): LatestWins<ReportQuestion, number, ReportAnswer> {
  return latestWins(() => new Worker(new URL("./leverReport.worker.ts", import.meta.url), { type: "module" }), {
    endsBusy: true,
    otherwise: () => workerHere(stepwise(leverReportWork)),
  });
}
