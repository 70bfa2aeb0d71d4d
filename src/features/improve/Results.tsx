import { memo } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { isLinked } from "../../formula/staffing/isLinked";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { classNames } from "../../ui/classNames";
import columns from "../../ui/Columns.module.css";
import { StaleNotice } from "../../ui/StaleNotice";
import { useAtRest } from "../../ui/useAtRest";
import { WorkingLine } from "../../ui/WorkingLine";
import { BeforeAfter } from "./BeforeAfter";
import { BeforeAfterTable } from "./BeforeAfterTable";
import { Finding } from "./Finding";
import { OwnSheet } from "./OwnSheet";
import { PaybackFigures } from "./PaybackFigures";
import { RESULT_ID } from "./resultId";
import styles from "./Results.module.css";
import { ServiceRisks } from "./ServiceRisks";
import { Waterfall } from "./Waterfall";

/** How long typing rests before the drawing follows, in milliseconds: it costs more than all the rest. */
const REST_MS = 200;

interface ResultsProps {
  /** Null while the first one is on its way. */
  readonly report: LeverReport | null;
  /** Whether a newer one is on its way, and long in coming. */
  readonly isWaiting: boolean;
  readonly onOwnSheet: (sheet: CostSheet) => void;
}

/** What the levers that are on do together: the figures before and after, the way there, money, service. */
export const Results = memo(function Results({ report, isWaiting, onOwnSheet }: ResultsProps) {
  const t = useWords(["improve", "answer"]);
  const drawn = useAtRest(report, REST_MS);
  const isEmpty = report?.chain.steps.length === 0;
  return (
    <section
      id={RESULT_ID}
      tabIndex={-1}
      className={classNames(columns.panel, styles.results)}
      aria-label={t("result.title")}
      aria-busy={report === null || isWaiting}
    >
      <StaleNotice stale={t("answer:stale")} mend={t("answer:staleFields")} />
      {isWaiting && <WorkingLine>{t("result.working")}</WorkingLine>}
      {report === null ? (
        <p className={styles.invite}>{t("result.waiting")}</p>
      ) : isEmpty ? (
        <p className={styles.invite}>{t("result.invite")}</p>
      ) : (
        <>
          <BeforeAfter report={report} />
          {report.totalCost.ok && (
            <>
              <Finding report={report} />
              <Waterfall
                report={drawn !== null && drawn.chain.steps.length > 0 && drawn.totalCost.ok ? drawn : report}
              />
            </>
          )}
          <BeforeAfterTable report={report} />
          {report.totalCost.ok && <PaybackFigures report={report} />}
          <ServiceRisks risks={report.serviceRisks} isPlanned={isLinked(report.chain.before.sheet)} />
          <OwnSheet before={report.chain.before.sheet} after={report.chain.after} onOwnSheet={onOwnSheet} />
        </>
      )}
    </section>
  );
});
