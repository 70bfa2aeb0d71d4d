import { useEffect, useRef, useState } from "react";
import type { CostStatement } from "../../formula/statement";
import { mainUnitCosts } from "../../formula/unitCosts";
import { useFormats } from "../../i18n/useLanguage";
import { localDay } from "../../i18n/instant";
import { periodStart } from "../../i18n/periodStart";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { ShareAddress } from "../../share/link";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Report.module.css";
import { ReportAnswer } from "./ReportAnswer";
import { ReportAssumptions } from "./ReportAssumptions";
import { ReportLines } from "./ReportLines";
import { ReportMakeUp } from "./ReportMakeUp";
import { ReportSources } from "./ReportSources";

interface ReportProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Opens the sheet behind the report. */
  readonly address: ShareAddress;
  readonly onClose: () => void;
}

/** The sheet on one page of A4, as it will be printed; the rest of the page steps back meanwhile. */
export function Report({ sheet, statement, address, onClose }: ReportProps) {
  const t = useWords(["report", "header", "common"]);
  const names = useNames();
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const [today] = useState(() => localDay(new Date().toISOString()));
  useEffect(() => {
    const from = document.activeElement;
    const { scrollY } = window;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return () => {
      window.scrollTo(0, scrollY);
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);
  const cadence = t(`common:cadences.${sheet.period.length}`).toLowerCase();
  const period = periodStart(sheet.period, formats, (date) => `${cadence} ${t("from", { date })}`) ?? cadence;
  return (
    <main className={styles.report}>
      <div className={styles.bar}>
        <Button onClick={onClose}>{t("back")}</Button>
        <Button look="primary" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </div>
      <article className={styles.paper}>
        <header>
          <p className={styles.brand}>{t("header:brand")}</p>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {names.ofSheet(sheet)}
          </h1>
          <p className={styles.small}>
            {t("of", { period })}. {t("made", { date: formats.date(today) })}.
          </p>
        </header>
        {statement.unfinishedLines > 0 && <p>{t("unfinished", { count: statement.unfinishedLines })}</p>}
        {mainUnitCosts(sheet, statement).map((answer) => (
          <ReportAnswer key={answer.unit} sheet={sheet} statement={statement} answer={answer} />
        ))}
        <div className={styles.columns}>
          <ReportMakeUp sheet={sheet} statement={statement} />
          <ReportAssumptions sheet={sheet} statement={statement} />
        </div>
        <ReportLines sheet={sheet} statement={statement} />
        <ReportSources sheet={sheet} statement={statement} address={address} />
      </article>
    </main>
  );
}
