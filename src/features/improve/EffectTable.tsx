import type { BeforeAfter } from "../../formula/levers/beforeAfter";
import type { Effect, LeverEffect } from "../../formula/levers/leverReport";
import type { Result } from "../../formula/result";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import type { Cadence } from "../../sheet/schema";
import styles from "./LeverItem.module.css";
import { useAmounts, type FigureOf } from "../../i18n/useAmounts";

interface EffectTableProps {
  readonly effect: LeverEffect;
  readonly currency: string;
  readonly period: Cadence;
  /** Whether other levers are on, so that what it does after them may be something else. */
  readonly isOneOfSeveral: boolean;
}

/** What one lever changes by itself and after the levers above it, for each call, sale or lead and in all. */
export function EffectTable({ effect, currency, period, isOneOfSeveral }: EffectTableProps) {
  const t = useWords(["improve", "common"]);
  const names = useLeverNames();
  const { difference } = useAmounts(currency);
  const ways = [
    { name: t("effect.alone"), does: effect.alone },
    ...(isOneOfSeveral ? [{ name: t("effect.inChain"), does: effect.inChain }] : []),
  ];
  const cellsOf = ({ costPer, totalCost }: Effect) => [
    ...costPer.map((each) => ({
      key: each.kind,
      text: textOf(each.kind, each.figures),
    })),
    { key: "total", text: textOf("total", totalCost) },
  ];
  const textOf = (of: FigureOf, figures: Result<BeforeAfter<number>, string>) =>
    figures.ok ? difference(of, figures.value.before, figures.value.after).text : t("effect.unknown");
  return (
    <table className={styles.effect}>
      <caption className="visually-hidden">{t("effect.caption", { lever: names.ofLever(effect.lever) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("effect.way")}</th>
          {effect.alone.costPer.map(({ kind }) => (
            <th key={kind} scope="col">
              {t(`effect.${kind}`)}
            </th>
          ))}
          <th scope="col">{t("effect.total", { period: t(`common:perCadence.${period}`) })}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map(({ name, does }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cellsOf(does).map(({ key, text }) => (
              <td key={key}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
