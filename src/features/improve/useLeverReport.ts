import { useMemo } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { LEVER_ORDER } from "../../formula/levers/levers";
import { isLinked } from "../../formula/staffing/isLinked";
import { useLeverNames } from "../../i18n/useLeverNames";
import type { CostSheet } from "../../sheet/schema";
import { leverReportClient } from "../../workers/leverReportClient";
import { reportOf } from "../../workers/leverReportWork";
import { useAnswer } from "../../workers/useAnswer";

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
  const { answer, done } = useAnswer(leverReportClient, isSlow ? question : null);
  const here = useMemo(() => (isSlow ? null : reportOf(question)), [isSlow, question]);
  return { report: here ?? answer?.report ?? null, isWaiting: done !== null };
}
