import { useMemo } from "react";
import { comparedFigures, type ComparedFigure } from "../../formula/comparison/comparedFigures";
import { costStatement } from "../../formula/statement";
import { minorDigits } from "../../i18n/format";
import { useWords } from "../../i18n/useWords";
import type { Cadence } from "../../sheet/schema";
import { ChartTable } from "../../ui/ChartTable";
import styles from "./Compare.module.css";
import type { Column } from "./comparedSheets";
import { useFigureTexts } from "./useFigureTexts";
import { writtenColumns } from "./writtenColumns";

interface FigureTableProps {
  readonly columns: readonly Column[];
  readonly per: Cadence;
}

/** Every figure of the sheets side by side; of two sheets, the difference as well. */
export function FigureTable({ columns, per }: FigureTableProps) {
  const t = useWords(["compare", "common"]);
  const [first, second] = columns;
  const currency = first?.sheet.currency ?? "";
  const { rows, wholeDigits } = useMemo(() => {
    const sheets = columns.map(({ sheet }) => sheet);
    return writtenColumns(comparedFigures(sheets, per), minorDigits(currency));
  }, [columns, currency, per]);
  const texts = useFigureTexts(currency, per, wholeDigits);
  const hasDifference = columns.length === 2 && second !== undefined;
  const told = rows.map(({ figure, values }) => {
    const [from, to] = values;
    const isKnown = from?.ok === true && to?.ok === true;
    const difference = isKnown ? texts.difference(figure, from.value, to.value) : "";
    return {
      id: JSON.stringify(figure),
      heading: texts.nameOf(figure),
      cells: [
        ...values.map((value) =>
          value === null ? t("none") : value.ok ? texts.write(figure, value.value) : t("unknown"),
        ),
        ...(hasDifference ? [difference] : []),
      ],
    };
  });
  return (
    <section className={styles.why} aria-labelledby="compare-figures-heading">
      <h4 id="compare-figures-heading" className={styles.subheading}>
        {t("figures.heading")}
      </h4>
      <ChartTable
        caption={t("figures.caption")}
        columns={[
          t("figures.figure"),
          ...columns.map(({ name }) => name),
          ...(hasDifference ? [t("figures.difference")] : []),
        ]}
        rows={told}
        stacks
      />
      {columns
        .flatMap((column, index) =>
          notesOf(
            column,
            rows.map(({ values }) => values[index] ?? null),
          ),
        )
        .map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
    </section>
  );

  /** What a sheet lacks for figures that are unknown, and that its total is so far. */
  function notesOf({ name, sheet }: Column, values: readonly (ComparedFigure | null)[]): string[] {
    const reasons = new Set(values.flatMap((value) => (value === null || value.ok ? [] : [value.error])));
    const { unfinishedLines } = costStatement(sheet);
    const missing = [...reasons].map((reason) => t(`common:unknown.${reason}`)).join(" ");
    return [
      ...(reasons.size > 0 ? [t("why.missing", { name, reason: missing })] : []),
      ...(unfinishedLines > 0 ? [t("figures.soFar", { name, count: unfinishedLines })] : []),
    ];
  }
}
