import type { LeverReport } from "../../formula/levers/leverReport";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./Results.module.css";
import { useAmounts } from "../../i18n/useAmounts";

/** Whether what is paid comes back: what is paid once and saved a month, when it is earned, and from what realised share. */
export function PaybackFigures({ report }: { readonly report: LeverReport }) {
  const t = useWords("improve");
  const { number, percent } = useFormats();
  const { amount, change } = useAmounts(report.chain.before.sheet.currency);
  const { oneOff, monthlySaving, paybackMonths, firstYearNet, breakEvenRealisedShare } = report.payback;
  const isDearer = monthlySaving.ok && monthlySaving.value < 0;
  const isNothingSaved = monthlySaving.ok && monthlySaving.value === 0;
  const hasOwnCost = (report.chain.steps.at(-1)?.worked.ownLines.length ?? 0) > 0;
  const months = () => {
    if (!paybackMonths.ok) return t(`payback.${paybackMonths.error}`);
    if (oneOff === 0) return t("payback.nothingPaid");
    const { value } = paybackMonths;
    return t("payback.monthsValue", { count: value, n: number(value, { digits: 1 }) });
  };
  const breakEven = (from: NonNullable<typeof breakEvenRealisedShare>) => {
    if (!from.ok) return t(from.error === "neverBreaksEven" ? "payback.never" : "payback.unfinishedCost");
    const { value } = from;
    return value === 0 ? t("payback.always") : t("payback.breakEvenValue", { share: percent(value) });
  };
  const items = [
    { name: t("payback.oneOff"), value: amount("total", oneOff) },
    {
      name: t(isDearer ? "payback.extra" : "payback.saved"),
      value: monthlySaving.ok ? amount("total", Math.abs(monthlySaving.value)) : t("payback.unfinishedCost"),
    },
    { name: t("payback.months"), value: months() },
    {
      name: t("payback.firstYear"),
      value: firstYearNet.ok ? change("total", firstYearNet.value) : t("payback.unfinishedCost"),
    },
    // nothing to win back, or nothing that wins it back
    ...((oneOff === 0 && isNothingSaved) || breakEvenRealisedShare === null
      ? []
      : [{ name: t("payback.breakEven"), value: breakEven(breakEvenRealisedShare) }]),
  ];
  return (
    <section className={styles.part} aria-labelledby="improve-payback-heading">
      <h3 id="improve-payback-heading" className={styles.heading}>
        {t("payback.title")}
      </h3>
      <dl className={styles.items}>
        {items.map(({ name, value }) => (
          <div key={name} className={styles.item}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!hasOwnCost && <p className={styles.note}>{t("payback.noCost")}</p>}
      {oneOff > 0 && <p className={styles.note}>{t("payback.purchases")}</p>}
    </section>
  );
}
