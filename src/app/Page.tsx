import type { i18n } from "i18next";
import { lazy, memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useWords } from "../i18n/useWords";
import { useStore } from "zustand";
import { Answer } from "../features/answer/Answer";
import { AnswerBar } from "../features/answer/AnswerBar";
import { Costs } from "../features/costs/Costs";
import { Handled } from "../features/handled/Handled";
import { Team } from "../features/team/Team";
import type { FigureId } from "../formula/figureId";
import { hasCost } from "../formula/knownTotal";
import type { CostStatement } from "../formula/statement";
import type { Cadence, CostSheet } from "../sheet/schema";
import type { KeyValueStore } from "../storage/keyValueStore";
import { Button } from "../ui/Button";
import type { OpenDialog } from "./Dialogs";
import { LoadedLater } from "./LoadedLater";
import { otherSheets } from "./otherSheets";
import styles from "./Page.module.css";
import { SheetNotice } from "./SheetNotice";
import { TopBar } from "./TopBar";
import type { Workspace } from "./workspace";

// What the first paint can do without is loaded right after it.
const Findings = memo(lazy(() => import("../features/findings/Findings").then((part) => ({ default: part.Findings }))));
const BringIn = lazy(() => import("./BringIn").then((part) => ({ default: part.BringIn })));
const RemovedNotice = lazy(() => import("./RemovedNotice").then((part) => ({ default: part.RemovedNotice })));
const SharingAndRates = lazy(() => import("./SharingAndRates").then((part) => ({ default: part.SharingAndRates })));
const LinkedAgents = lazy(() =>
  import("../features/team/LinkedAgents").then((part) => ({ default: part.LinkedAgents })),
);
const SpokenAnswer = memo(
  lazy(() => import("../features/answer/SpokenAnswer").then((part) => ({ default: part.SpokenAnswer }))),
);
const StreamsTable = memo(
  lazy(() => import("../features/answer/StreamsTable").then((part) => ({ default: part.StreamsTable }))),
);
const Views = lazy(() => import("./Views").then((part) => ({ default: part.Views })));

interface PageProps {
  readonly i18n: i18n;
  readonly workspace: Workspace;
  readonly store: KeyValueStore;
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** The parts of the page and where they stand: the sheet in the first column, the answer beside it, charts below. */
export function Page({ i18n, workspace, store, sheet, statement, onDialog }: PageProps) {
  const t = useWords("common");
  const [showPer, setShowPer] = useState<{ readonly of: Cadence; readonly per: Cadence } | null>(null);
  const { edit } = workspace;
  // What is half typed in one sheet is no part of the next.
  const document = useStore(workspace.state, (state) => state.document);
  const ownSheets = useStore(workspace.state, (state) => state.ownSheets);
  const needUnknown = useStore(workspace.sheets, (state) => state.needUnknown);
  const origin = useStore(workspace.state, (state) => state.origin);
  const others = useMemo(() => otherSheets({ origin, ownSheets }), [origin, ownSheets]);
  const onHow = useCallback((figure: FigureId) => onDialog({ kind: "how", figure }), [onDialog]);
  const onWageHelper = useCallback(() => onDialog({ kind: "wages" }), [onDialog]);
  const bringIn = useMemo(
    () => (
      <LoadedLater>
        <BringIn workspace={workspace} onOpen={(pasted) => onDialog({ kind: "bringIn", pasted })} />
      </LoadedLater>
    ),
    [workspace, onDialog],
  );
  const onBenchmarks = useCallback(() => onDialog({ kind: "benchmarks" }), [onDialog]);
  const { length } = sheet.period;
  const onShowPer = useCallback((per: Cadence) => setShowPer({ of: length, per }), [length]);
  // The answer is painted first at every key; what each line comes to and the findings follow right after.
  const later = useDeferredValue(useMemo(() => ({ sheet, statement }), [sheet, statement]));
  const shownPer = showPer?.of === sheet.period.length ? showPer.per : sheet.period.length;
  return (
    <>
      <TopBar
        i18n={i18n}
        workspace={workspace}
        store={store}
        title={sheet.title}
        period={sheet.period}
        onDialog={onDialog}
      />
      <main className={styles.page}>
        <SheetNotice workspace={workspace} />
        <div key={document} className={styles.columns}>
          <div className={styles.sheet}>
            <Handled sheet={sheet} edit={edit} />
            <Team
              sheet={sheet}
              statement={statement}
              edit={edit}
              onHow={onHow}
              linked={
                <LoadedLater>
                  <LinkedAgents sheet={sheet} needUnknown={needUnknown} edit={edit} />
                </LoadedLater>
              }
            />
            <Costs
              sheet={sheet}
              statement={later.statement}
              currency={later.sheet.currency}
              edit={edit}
              onHow={onHow}
              onWageHelper={onWageHelper}
            >
              {bringIn}
            </Costs>
            <LoadedLater>
              <SharingAndRates sheet={sheet} statement={statement} edit={edit} />
              <RemovedNotice workspace={workspace} />
            </LoadedLater>
          </div>
          <section className={styles.answer} id="answer" aria-label={t("answerHeading")} tabIndex={-1}>
            <Answer
              sheet={sheet}
              statement={statement}
              onHow={onHow}
              onBenchmarks={onBenchmarks}
              showPer={shownPer}
              onShowPer={onShowPer}
            >
              <LoadedLater>
                <SpokenAnswer {...later} />
                {later.sheet.work.length > 1 && hasCost(later.statement.lines) && (
                  <StreamsTable {...later} showPer={shownPer} onHow={onHow} />
                )}
                <Findings {...later} needUnknown={needUnknown} />
              </LoadedLater>
            </Answer>
          </section>
        </div>
        <div className={styles.views}>
          <LoadedLater>
            <Views
              workspace={workspace}
              document={document}
              sheet={sheet}
              statement={statement}
              needUnknown={needUnknown}
              edit={edit}
              onHow={onHow}
              ownSheets={others}
            />
          </LoadedLater>
        </div>
      </main>
      <footer className={styles.footer}>
        <Button look="link" onClick={() => onDialog({ kind: "about" })}>
          {t("aboutFigure")}
        </Button>
        <p>{t("privacy")}</p>
      </footer>
      <AnswerBar sheet={sheet} statement={statement} />
    </>
  );
}
