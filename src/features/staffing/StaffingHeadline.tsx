import type { NeededTeam } from "../../formula/staffing/neededTeam";
import { useAmounts } from "../../i18n/useAmounts";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Spoken } from "../../ui/Spoken";
import { isInboundAlone } from "./isInboundAlone";
import styles from "./StaffingAnswers.module.css";
import { useServiceTexts } from "./useServiceTexts";

interface StaffingHeadlineProps {
  readonly sheet: CostSheet;
  readonly needed: NeededTeam;
  /** Whether the agents of the sheet are the need, if its plan sets them. */
  readonly isInSheet: boolean;
}

/** How many the work needs against how many there are, and what the difference costs for the period and for each call. */
export function StaffingHeadline({ sheet, needed, isInSheet }: StaffingHeadlineProps) {
  const sentence = useHeadline(sheet, needed, isInSheet);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <Spoken text={sentence} />
    </>
  );
}

function useHeadline(sheet: CostSheet, { planned, agents, surplus }: NeededTeam, isInSheet: boolean): string {
  const t = useWords(["staffingAnswers", "common"]);
  const texts = useServiceTexts();
  const { amount, isNone } = useAmounts(sheet.currency);
  const who = t(planned.queue.otherHoursPerWeek > 0 ? "headline.all" : "headline.calls");
  const need = texts.agents(agents);
  const isLinked = planOf(sheet).link !== null;
  // an older number stands on the sheet, which is neither the need nor the typed one
  if (surplus === null || (isLinked && !isInSheet)) return t("headline.noTeam", { who, need });
  const have = texts.agents(agents + surplus.agents);
  if (have === need) return t("headline.same", { who, need });
  const kind = surplus.agents < 0 ? (isLinked ? "linkedShort" : "short") : isLinked ? "linkedOver" : "over";
  const gap = texts.agents(Math.abs(surplus.agents));
  const sentence = t(`headline.${kind}`, { who, need, have, gap });
  const { total, perCall } = surplus;
  if (isNone("total", total) || !perCall.ok) return sentence;
  const money = {
    total: amount("total", Math.abs(total)),
    period: t(`common:perCadence.${sheet.period.length}`),
    each: amount("perCall", Math.abs(perCall.value)),
  };
  return `${sentence} ${t(`headline.${kind}${isInboundAlone(sheet) ? "Money" : "Shared"}`, { gap, ...money })}`;
}
