import { memo, useMemo, type ReactNode } from "react";
import { isLinked } from "../../formula/staffing/isLinked";
import { missingInputs } from "../../formula/staffing/missingInputs";
import type { NeedUnknown as NeedReason } from "../../formula/staffing/neededTeam";
import { staffingField } from "../../formula/staffing/staffingField";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import columns from "../../ui/Columns.module.css";
import { focusField } from "../../ui/focusField";
import { goToPart } from "../../ui/goToPart";
import { staffingClient, type StaffingRunner } from "../../workers/staffingClient";
import type { StaffingAnswer, StaffingQuestion } from "../../workers/staffingWork";
import { useAnswer } from "../../workers/useAnswer";
import { FrontierChart } from "./FrontierChart";
import { HeldFigures } from "./HeldFigures";
import { LinkAgents } from "./LinkAgents";
import { MissingInputs } from "./MissingInputs";
import { NeedByInterval } from "./NeedByInterval";
import styles from "./StaffingAnswers.module.css";
import { StaffingFigures } from "./StaffingFigures";
import { StaffingHeadline } from "./StaffingHeadline";
import { StaffingReason } from "./StaffingReason";
import { TeamService } from "./TeamService";
import { useAskedSheet } from "./useAskedSheet";

/** Where all stands in one column, what comes of a plan is far below what is typed, so there is a way to it. */
const OUTCOME_ID = "staffing-outcome";

interface StaffingAnswersProps {
  readonly sheet: CostSheet;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedReason | "notLoaded" | null;
  readonly edit: Edit;
  /** What is typed, which stands between the answer in a sentence and the rest of it. */
  readonly children: ReactNode;
  /** What works it out; a worker when left out. */
  readonly makeRunner?: (() => StaffingRunner) | undefined;
}

/** What comes of a plan of staffing: the answer in a sentence first, then what is typed, and beside it all there is to know. */
export function StaffingAnswers({
  sheet,
  needUnknown,
  edit,
  children,
  makeRunner = staffingClient,
}: StaffingAnswersProps) {
  const t = useWords("staffingAnswers");
  const asked = useAskedSheet(sheet);
  const question = useMemo(() => ({ sheet: asked }), [asked]);
  const { answer, done } = useAnswer(makeRunner, question);
  return (
    <>
      <div className={styles.answer} aria-busy={answer === null || done !== null}>
        {answer === null ? (
          <p className={styles.sentence}>{t("waiting")}</p>
        ) : answer.need.ok ? (
          <StaffingHeadline sheet={answer.sheet} needed={answer.need.value} isInSheet={needUnknown === null} />
        ) : (
          <NeedUnknown reason={answer.need.error} sheet={answer.sheet} />
        )}
        {answer !== null && isAnyKnown(answer) && (
          <p className={styles.jump}>
            <Button look="link" onClick={() => goToPart(OUTCOME_ID)}>
              {t("goToOutcome")}
            </Button>
          </p>
        )}
        <HeldFigures isWaiting={answer !== null && done !== null} />
        {answer !== null && (answer.need.ok || isLinked(sheet)) && (
          <LinkAgents sheet={sheet} needUnknown={needUnknown} edit={edit} />
        )}
      </div>
      <div className={columns.columns}>
        {children}
        {answer !== null && <Details answer={answer} />}
      </div>
    </>
  );
}

/** Why the need is not known: all that is missing at once, or else the one reason. */
function NeedUnknown({ reason, sheet }: { readonly reason: NeedReason; readonly sheet: CostSheet }) {
  const t = useWords("staffingAnswers");
  const missing = missingInputs(sheet, planOf(sheet));
  const isWaiting = missing.forNeed.some((input) => input.reason === reason);
  if (isWaiting && missing.forNeed.length + missing.forService.length > 1)
    return <MissingInputs sheet={sheet} missing={missing} />;
  return <StaffingReason reason={reason} sheet={sheet} of={t("headline.unknown")} />;
}

/** Drawn anew for a new answer alone, and not at every key. */
const Details = memo(function Details({ answer }: { readonly answer: StaffingQuestion & StaffingAnswer }) {
  const t = useWords("staffingAnswers");
  const { sheet, need, otherModel, team, frontier } = answer;
  // what the need waits for is told above; what both the team and the cost lack is told once
  const isBoth = !team.ok && !frontier.ok && team.error === frontier.error;
  if (!isAnyKnown(answer)) return null;
  return (
    <section id={OUTCOME_ID} className={styles.details} aria-label={t("outcome")} tabIndex={-1}>
      <p className={styles.jump}>
        <Button look="link" onClick={() => focusField(staffingField("serviceLevel"))}>
          {t("goToPlan")}
        </Button>
      </p>
      {team.ok && <TeamService sheet={sheet} service={team.value.service} />}
      {!team.ok && need.ok && (
        <StaffingReason reason={team.error} sheet={sheet} of={t(isBoth ? "bothUnknown" : "team.unknown")} />
      )}
      {need.ok && (
        <>
          <NeedByInterval sheet={sheet} needed={need.value} />
          <StaffingFigures
            sheet={sheet}
            needed={need.value}
            otherModel={otherModel}
            team={team.ok ? team.value : null}
          />
        </>
      )}
      {frontier.ok && <FrontierChart sheet={sheet} answer={frontier.value} />}
      {!frontier.ok && need.ok && !isBoth && (
        <StaffingReason reason={frontier.error} sheet={sheet} of={t("frontier.unknown")} />
      )}
    </section>
  );
});

function isAnyKnown({ need, team, frontier }: StaffingAnswer): boolean {
  return need.ok || team.ok || frontier.ok;
}
