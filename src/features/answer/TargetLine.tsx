import { useWords } from "../../i18n/useWords";
import { perPeriod } from "../../formula/period";
import type { Headline } from "../../formula/headlines";
import { gapToTarget } from "../../formula/targets";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { writtenDifference } from "../../i18n/writtenDifference";
import type { Cadence, CostSheet } from "../../sheet/schema";
import styles from "./Answer.module.css";
import { HowButton } from "./HowButton";

interface TargetLineProps {
  readonly sheet: CostSheet;
  readonly headline: Headline;
  readonly showPer: Cadence;
  readonly onAsk: () => void;
}

/** How far a headline is from the manager's own target, each and for the whole period; nothing while there is none. */
export function TargetLine({ sheet, headline, showPer, onAsk }: TargetLineProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const formats = useFormats();
  const gap = gapToTarget(sheet, headline);
  if (gap === null) return null;
  const money = (amount: number) => formats.money(amount, sheet.currency);
  const target = money(gap.target);
  const each = writtenDifference(gap.target, gap.cost, minorDigits(sheet.currency));
  const texts = {
    target,
    gap: money(Math.abs(each)),
    share: formats.percent(Math.abs(gap.share)),
    whole: money(Math.abs(perPeriod(gap.wholePeriod, sheet.period.length, showPer))),
    period: common(`perCadence.${showPer}`),
  };
  return (
    <p className={styles.target}>
      <HowButton label={t("target.name")} onAsk={onAsk} />
      {each === 0 ? t("target.on", { target }) : t(each > 0 ? "target.above" : "target.below", texts)}
    </p>
  );
}
