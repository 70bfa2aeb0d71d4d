import type { FigureUnknown } from "../../formula/figures";
import type { CountUnknown } from "../../formula/headlines";
import type { BeforeAfter } from "../../formula/levers/beforeAfter";
import type { LeverReport } from "../../formula/levers/leverReport";
import { ok, type Result } from "../../formula/result";
import { afterColon } from "../../i18n/afterColon";
import { formatDuration } from "../../i18n/duration";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { useAmounts, type FigureOf } from "../../i18n/useAmounts";
import { writtenDifference } from "../../i18n/writtenDifference";

/** One figure today and after, in words; `reason` says why it is unknown. */
interface BeforeAfterRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly reason: string | null;
}

type Known = Result<number, FigureUnknown | CountUnknown>;

/** The rows of the table of today and after, the figures that this product exists for first. */
export function useBeforeAfterRows({ chain, beforeAfter, totalCost }: LeverReport): BeforeAfterRow[] {
  const t = useWords(["improve", "common"]);
  const { number, percent } = useFormats();
  const { currency, period } = chain.before.sheet;
  const amounts = useAmounts(currency);

  function row(
    name: string,
    { before, after }: BeforeAfter<Known>,
    write: (value: number) => string,
    difference: (from: number, to: number) => string,
  ): BeforeAfterRow {
    const missing = before.ok ? after : before;
    const told = (figure: Known) => (figure.ok ? write(figure.value) : t("table.unknown"));
    const changed = before.ok && after.ok ? difference(before.value, after.value) : "";
    return {
      name,
      before: told(before),
      after: told(after),
      change: changed === difference(0, 0) ? "" : changed,
      reason: missing.ok ? null : afterColon(name, t(`common:unknown.${missing.error}`)),
    };
  }

  const money = (of: FigureOf, name: string, figures: BeforeAfter<Known>) =>
    row(
      name,
      figures,
      (value) => amounts.amount(of, value),
      (from, to) => amounts.difference(of, from, to).text,
    );
  const count = (name: string, figures: BeforeAfter<Known>, digits: number) =>
    row(
      name,
      figures,
      (value) => number(value, { digits }),
      (from, to) => number(writtenDifference(from, to, digits), { digits, signed: true }),
    );
  const { agents, occupancy, headlines } = beforeAfter;
  const inAll = totalCost.ok
    ? { before: ok(totalCost.value.from), after: ok(totalCost.value.to) }
    : { before: totalCost, after: totalCost };
  return [
    ...headlines.map(({ kind, costPer }) => money(kind, t(`table.costPer.${kind}`), costPer)),
    money("total", t("table.total", { period: t(`common:perCadence.${period.length}`) }), inAll),
    ...headlines.flatMap(({ kind, costPerResolvedIssue, count: handled, handleSeconds }) => [
      ...(costPerResolvedIssue === null ? [] : [money(kind, t("table.resolved"), costPerResolvedIssue)]),
      count(t(`table.count.${kind}`), handled, 0),
      row(
        t(`table.time.${kind}`),
        handleSeconds,
        formatDuration,
        (from, to) => `${number(writtenDifference(from, to, 0), { signed: true })} ${t("seconds")}`,
      ),
    ]),
    count(t("table.agents"), agents, 2),
    row(
      t("table.occupancy"),
      occupancy,
      (value) => percent(value),
      // written in percent with a decimal, which are three of the share
      (from, to) => `${number(writtenDifference(from, to, 3) * 100, { digits: 1, signed: true })} ${t("points")}`,
    ),
  ];
}
