import { missingField } from "../../formula/missingField";
import type { TeamAnswer } from "../../formula/whatIf/question";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { Reason } from "./Reason";

interface TeamSentenceProps {
  readonly team: TeamAnswer;
  readonly sheet: CostSheet;
}

/** What an answer takes the team to do, in one sentence; where it cannot follow the work, why not. */
export function TeamSentence({ team, sheet }: TeamSentenceProps) {
  const t = useWords(["drivers", "common"]);
  const { percent } = useFormats();
  if (team.kind === "held" || team.kind === "needed") return t(`team.${team.kind}`);
  if (team.kind === "follows") return t("team.follows", { share: percent(team.realisedShare) });
  const { reason } = team;
  return (
    <>
      {t("team.stays")}{" "}
      {reason === "beyondBounds" || reason === "needUnknown" ? (
        t(reason)
      ) : (
        <Reason text={t(`common:unknown.${reason}`)} fieldId={missingField(reason, sheet, [])} />
      )}
    </>
  );
}
