import type { HeadlineKind } from "../../formula/headlines";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import { setTarget } from "../../sheet/edits/comparison";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";

interface TargetFieldProps {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
  /** What the headline is today, where it is known. */
  readonly today: number | null;
  readonly edit: Edit;
}

/** The manager's target for a headline, with today's figure below it. */
export function TargetField({ sheet, headline, today, edit }: TargetFieldProps) {
  const t = useWords("target");
  const { money, currencySign } = useFormats();
  const { sign, side } = currencySign(sheet.currency);
  const entry = useNumberEntry({
    kind: "money",
    currency: sheet.currency,
    minimum: BOUNDS.leastTarget,
    maximum: BOUNDS.amount,
  });
  return (
    <NumberField
      // another headline is another field: what was typed for one is no draft of the other
      key={headline}
      id={`reach-${headline}`}
      label={t(`field.${headline}`)}
      entry={entry}
      unit={sign}
      unitSide={side}
      value={sheet.targets[headline]}
      hint={today === null ? undefined : t("today", { cost: money(today, sheet.currency) })}
      onChange={(target, visit) => edit(setTarget(headline, target), visit)}
    />
  );
}
