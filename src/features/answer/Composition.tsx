import { useWords } from "../../i18n/useWords";
import { compositionOf } from "../../formula/composition";
import type { FigureId } from "../../formula/figureId";
import type { UnitCost } from "../../formula/unitCosts";
import { minorDigits } from "../../i18n/format";
import { roundedParts } from "../../i18n/roundedParts";
import { useFormats } from "../../i18n/useLanguage";
import fills from "../../ui/GroupFill.module.css";
import styles from "./Composition.module.css";
import { HowButton } from "./HowButton";
import { bareMoney } from "./moneyText";

interface CompositionProps {
  readonly answer: UnitCost;
  readonly currency: string;
  readonly onHow: (figure: FigureId) => void;
}

/** What one call, sale, lead or contact is made of: a bar of its groups of cost, and each with its money and share. */
export function Composition({ answer, currency, onHow }: CompositionProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const formats = useFormats();
  const { parts, hasCredits, hasShares } = compositionOf(answer);
  const title = t(`madeOf.${answer.unit}`);
  // What is shown adds up to the figure above and to 100 %.
  const amounts = parts.map(({ perUnit }) => perUnit);
  const money = roundedParts(amounts, answer.total / answer.count, minorDigits(currency));
  const wholePercents = roundedParts(
    parts.map(({ share }) => share),
    1,
    2,
  );
  const shareText = (index: number) => {
    const share = wholePercents[index] ?? 0;
    return share === 0 ? t("madeOf.tiny") : formats.percent(share, { digits: 0 });
  };
  return (
    <section className={styles.composition} aria-label={title}>
      <h3 className={styles.title} id={`answer-made-${answer.unit}`}>
        {title}
      </h3>
      <svg className={styles.bar} width="100%" height="16" aria-hidden="true">
        {parts.map(({ group, from, width }) => (
          <rect key={group} className={fills[group]} x={`${from * 100}%`} width={`${width * 100}%`} y="0" height="16" />
        ))}
      </svg>
      <table className={styles.rows} aria-labelledby={`answer-made-${answer.unit}`}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("madeOf.group")}</th>
            <th scope="col">{t(`unit.${answer.unit}`)}</th>
            <th scope="col">{t("madeOf.share")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ group }, index) => (
            <tr key={group}>
              <th scope="row">
                <svg className={styles.swatch} width="10" height="10" aria-hidden="true">
                  <rect className={fills[group]} width="10" height="10" rx="2" />
                </svg>
                <HowButton
                  label={common(`groups.${group}`)}
                  onAsk={() => onHow({ kind: "groupPart", unit: answer.unit, group })}
                />
              </th>
              <td>{bareMoney(formats, money[index] ?? 0, currency)}</td>
              <td className={styles.share}>{hasShares ? shareText(index) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasCredits && <p className={styles.note}>{t(hasShares ? "madeOf.credits" : "madeOf.onlyCredits")}</p>}
    </section>
  );
}
