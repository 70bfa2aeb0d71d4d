import { memo, type ReactNode } from "react";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { classNames } from "../../ui/classNames";
import columns from "../../ui/Columns.module.css";
import type { SimulationRequest } from "../../workers/simulationWork";
import { DrawFacts } from "./DrawFacts";
import { DrawsFile, type DrawsRunner } from "./DrawsFile";
import { FigureTable } from "./FigureTable";
import { Histogram } from "./Histogram";
import { LastGood } from "./LastGood";
import styles from "./Outcome.module.css";
import { RunStatus } from "./RunStatus";
import { SpokenOutcome } from "./SpokenOutcome";
import { SpreadShares } from "./SpreadShares";
import { useOutcomeTexts } from "./useOutcomeTexts";
import type { Answered, SimulationState } from "./useSimulation";

interface OutcomeProps {
  readonly simulation: SimulationState;
  /** What is asked now; null while there is nothing to draw. */
  readonly question: SimulationRequest | null;
  readonly unfinishedLines: number;
  readonly makeDrawsRunner: () => DrawsRunner;
  readonly edit: Edit;
  /** The ranges, which stand between the answer in a sentence and the rest of it. */
  readonly children: ReactNode;
}

/** What came of the draws: the answer in a sentence first, then the ranges, and beside them all there is to know. */
export function Outcome({ simulation, question, unfinishedLines, makeDrawsRunner, edit, children }: OutcomeProps) {
  const { shown } = simulation;
  return (
    <>
      {question !== null && (
        <div className={styles.answer}>
          {shown !== null && <Sentence shown={shown} />}
          <RunStatus simulation={simulation} question={question} />
          <LastGood simulation={simulation} sheet={question.sheet} />
          <SpokenOutcome simulation={simulation} question={question} />
        </div>
      )}
      <div className={classNames(question !== null && columns.columns)}>
        {children}
        {shown !== null && (
          <Details shown={shown} unfinishedLines={unfinishedLines} makeDrawsRunner={makeDrawsRunner} edit={edit} />
        )}
      </div>
    </>
  );
}

function Sentence({ shown: { request, result } }: { readonly shown: Answered }) {
  const texts = useOutcomeTexts(request);
  const t = useWords("sure");
  if (result.summary !== null) return <p className={styles.sentence}>{texts.sentence(result.summary)}</p>;
  const [reason] = Object.keys(result.withoutFigure) as (keyof typeof result.withoutFigure)[];
  return (
    <p className={styles.sentence}>
      {t("sentence.none")} {reason !== undefined && texts.missing(reason)}
    </p>
  );
}

type DetailsProps = Pick<OutcomeProps, "unfinishedLines" | "makeDrawsRunner" | "edit"> & { readonly shown: Answered };

/** Drawn anew for a new result alone, and not at every key. */
const Details = memo(function Details({ shown, unfinishedLines, makeDrawsRunner, edit }: DetailsProps) {
  const t = useWords(["sure", "charts"]);
  const { request, result } = shown;
  const names = useDriverNames(request.sheet);
  const { summary } = result;
  return (
    <section className={classNames(columns.panel, styles.panel)} aria-label={t("outcome")}>
      {summary !== null && (
        <>
          <Histogram request={request} result={result} summary={summary} />
          <FigureTable request={request} result={result} summary={summary} />
          <SpreadShares result={result} names={names} />
        </>
      )}
      <DrawFacts request={request} result={result} names={names} edit={edit} />
      {unfinishedLines > 0 && <p className={styles.note}>{t("charts:soFar", { count: unfinishedLines })}</p>}
      {shown.isWhole && <DrawsFile request={request} result={result} names={names} makeRunner={makeDrawsRunner} />}
    </section>
  );
});
