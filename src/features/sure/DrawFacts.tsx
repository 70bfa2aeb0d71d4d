import { missingField } from "../../formula/missingField";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setFollowing } from "../../sheet/edits/whatIf";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import type { SimulationRequest } from "../../workers/simulationWork";
import styles from "./Outcome.module.css";
import { useOutcomeTexts } from "./useOutcomeTexts";

interface DrawFactsProps {
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly names: DriverNames;
  readonly edit: Edit;
}

/** How the draws were made: what was drawn again or has no figure, and what the team did. */
export function DrawFacts({ request, result, names, edit }: DrawFactsProps) {
  const t = useWords(["sure", "drivers"]);
  const { number, percent, list } = useFormats();
  const texts = useOutcomeTexts(request);
  const { sheet } = request;
  const { team, drawn } = result;
  const again = result.numbers.filter(({ drawnAgain }) => drawnAgain > 0);
  const without = Object.entries(result.withoutFigure) as [keyof typeof result.withoutFigure, number][];
  const reason = team.kind === "stays" ? team.reason : "needUnknown";
  const field = reason === "beyondBounds" || reason === "needUnknown" ? null : missingField(reason, sheet, []);
  const isRuled = team.kind === "needed" || (team.kind === "stays" && team.reason === "needUnknown");
  const follows = team.kind !== "held";
  return (
    <section className={styles.part} aria-label={t("facts.title")}>
      <ul className={styles.facts}>
        {again.length === 0 ? (
          <li>{t("facts.noneAgain")}</li>
        ) : (
          <li>
            {t("facts.again", {
              numbers: list(
                again.map(({ of, drawnAgain }) =>
                  t("facts.againOne", { name: names.ofPlace(of), share: smallShare(drawnAgain) }),
                ),
              ),
            })}
          </li>
        )}
        {without.length === 0 && <li>{t("facts.allFigures")}</li>}
        {without.map(([reason, count]) => (
          <li key={reason}>
            {t("facts.without", {
              count,
              shown: number(count),
              share: smallShare(count / drawn),
              reason: texts.missing(reason),
            })}
          </li>
        ))}
        <li>
          {team.kind === "follows"
            ? t("drivers:team.follows", { share: percent(team.realisedShare) })
            : t(`drivers:team.${team.kind}`)}{" "}
          {team.kind === "stays" && texts.missing(team.reason)}{" "}
          {field !== null && (
            <Button look="link" onClick={() => focusField(field)}>
              {t("drivers:fillIn")}
            </Button>
          )}{" "}
          {!isRuled && (
            <Button look="link" onClick={() => edit(setFollowing({ agentsFollow: !follows }))}>
              {t(follows ? "facts.hold" : "facts.follow")}
            </Button>
          )}
        </li>
      </ul>
    </section>
  );

  /** A share above nothing is never written as nothing. */
  function smallShare(share: number): string {
    return percent(share, { digits: share >= 0.001 ? 1 : 4 });
  }
}
