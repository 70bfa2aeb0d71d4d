import { useWords } from "../../i18n/useWords";
import { perPeriod } from "../../formula/period";
import type { Headline } from "../../formula/headlines";
import { gapToTarget } from "../../formula/targets";
import { useFormats } from "../../i18n/useLanguage";
import type { Cadence, CostSheet } from "../../sheet/schema";
import styles from "./Answer.module.css";
import { HowButton } from "./HowButton";
import { isWrittenAsZero } from "./moneyText";

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
  const texts = {
    target,
    gap: money(Math.abs(gap.perUnit)),
    share: formats.percent(Math.abs(gap.share)),
    whole: money(Math.abs(perPeriod(gap.wholePeriod, sheet.period.length, showPer))),
    period: common(`perCadence.${showPer}`),
  };
  const isOn = isWrittenAsZero(formats, gap.perUnit, sheet.currency);
  return (
    <p className={styles.target}>
      <HowButton label={t("target.name")} onAsk={onAsk} />
      {isOn ? t("target.on", { target }) : t(gap.perUnit > 0 ? "target.above" : "target.below", texts)}
    </p>
  );
}
