import type { LatestWins } from "./latestWins";
import { leverReportWork, type ReportAnswer, type ReportQuestion } from "./leverReportWork";
import { stepwiseClient } from "./stepwiseClient";

/** Works out beside the page what the levers of a sheet do. */
export function leverReportClient(): LatestWins<ReportQuestion, number, ReportAnswer> {
  return stepwiseClient(
    () => new Worker(new URL("./leverReport.worker.ts", import.meta.url), { type: "module" }),
    leverReportWork,
  );
}
