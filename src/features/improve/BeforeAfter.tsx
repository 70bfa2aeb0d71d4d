import type { HeadlineBeforeAfter } from "../../formula/levers/beforeAfter";
import type { LeverReport } from "../../formula/levers/leverReport";
import { useWords } from "../../i18n/useWords";
import styles from "./Results.module.css";
import { useAmounts } from "../../i18n/useAmounts";

/** The figures that this product exists for, large: what each is today and what it becomes. */
export function BeforeAfter({ report }: { readonly report: LeverReport }) {
  const { currency } = report.chain.before.sheet;
  return (
    <div className={styles.headlines}>
      {report.beforeAfter.headlines.map((headline) => (
        <Headline key={headline.kind} headline={headline} currency={currency} />
      ))}
    </div>
  );
}

interface HeadlineProps {
  readonly headline: HeadlineBeforeAfter;
  readonly currency: string;
}

function Headline({ headline: { kind, costPer }, currency }: HeadlineProps) {
  const t = useWords(["improve", "common"]);
  const { amount, difference, part } = useAmounts(currency);
  const { before, after } = costPer;
  const missing = before.ok ? after : before;
  return (
    <div>
      <h3 className={styles.name}>{t(`common:headlines.${kind}`)}</h3>
      {before.ok && after.ok ? (
        <p className={styles.figures}>
          <span className={styles.before}>{amount(kind, before.value)}</span>{" "}
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">{t("result.becomes")}</span>{" "}
          <strong className={styles.after}>{amount(kind, after.value)}</strong>{" "}
          <span className={styles.change}>{changeText(before.value, after.value)}</span>
        </p>
      ) : (
        <p className={styles.reason}>{missing.ok ? "" : t(`common:unknown.${missing.error}`)}</p>
      )}
    </div>
  );

  function changeText(from: number, to: number): string {
    const { value, text } = difference(kind, from, to);
    if (value === 0) return t("result.same");
    const share = part(to - from, from);
    return share === null ? text : t("result.change", { change: text, share });
  }
}
