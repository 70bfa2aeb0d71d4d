import { useState } from "react";
import { driverKey } from "../../formula/whatIf/driver";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { focusField } from "../../ui/focusField";
import { Segmented } from "../../ui/Segmented";
import type { DriverSwing, MattersSetting, SwingsAnswer } from "../../workers/drivers/mattersWork";
import { driverField } from "./driverField";
import styles from "./drivers.module.css";
import { StillDrivers } from "./StillDrivers";
import { TeamSentence } from "./TeamSentence";
import { Tornado } from "./Tornado";
import type { TornadoEnd, TornadoRow } from "./TornadoBar";
import { useDriverTexts } from "./useDriverTexts";

interface SwingsProps {
  readonly answer: MattersSetting & SwingsAnswer;
  /** What is chosen; the answer may still be the one before. */
  readonly by: MattersSetting["by"];
  readonly onBy: (by: MattersSetting["by"]) => void;
}

/** So many bars stand at first; the widest are those that matter. */
const FIRST_ROWS = 12;

/** The tornado of one headline, or the same as a table, and what does not move it. */
export function Swings({ answer, by, onBy }: SwingsProps) {
  const { sheet, headline, costPer, swings, still, team, today, hasOwn, unused } = answer;
  const t = useWords(["matters", "charts", "drivers"]);
  const frameWords = useFrameWords();
  const names = useDriverNames(sheet);
  const texts = useDriverTexts(sheet, today);
  const { money, list } = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const unit = t(`drivers:unit.${headline}`);
  const amount = (figure: number | null) => (figure === null ? t("noFigure") : money(figure, sheet.currency));
  const shown = isWhole ? swings : swings.slice(0, FIRST_ROWS);

  const finding = () => {
    const [widest] = swings;
    if (widest === undefined) return t("finding.none", { unit });
    const figures = [widest.low.costPer, widest.high.costPer].filter((figure) => figure !== null);
    return t(`finding.${widest.isOwn ? "ownRanges" : "tenPercent"}`, {
      unit,
      name: names.ofDriver(widest.driver),
      low: amount(Math.min(...figures)),
      high: amount(Math.max(...figures)),
      from: texts.short(widest.of, widest.low.value),
      to: texts.short(widest.of, widest.high.value),
    });
  };
  const rangeOf = ({ of, low, high, isOwn }: DriverSwing) => {
    const range = t("range", { low: texts.short(of, low.value), high: texts.short(of, high.value) });
    if (isOwn) return t("ownRange", { range });
    return low.isClipped || high.isClipped ? t("clipped", { range }) : range;
  };
  // The more is resolved, the fewer calls there are: each may cost more though the whole does not.
  const noteOf = ({ driver, low, high }: DriverSwing) =>
    driver.kind === "resolution" && headline === "perCall" && (high.delta ?? 0) > (low.delta ?? 0)
      ? t("fewerCalls")
      : null;
  const noted = (text: string, note: string | null) => (note === null ? text : t("noted", { text, note }));
  const endOf = ({ costPer: figure }: DriverSwing["low"]): TornadoEnd => ({ figure, text: amount(figure) });
  const rows = shown.map((swing): TornadoRow => {
    const [low, high] = [endOf(swing.low), endOf(swing.high)];
    const note = noteOf(swing);
    return {
      id: driverKey(swing.driver),
      label: names.ofDriver(swing.driver),
      range: rangeOf(swing),
      note,
      low,
      high,
      spoken: noted(
        t("row", {
          low: low.text,
          lowValue: texts.short(swing.of, swing.low.value),
          high: high.text,
          highValue: texts.short(swing.of, swing.high.value),
        }),
        note,
      ),
      onChoose: () => focusField(driverField(swing.driver, sheet) ?? ""),
    };
  });
  const title = finding();
  const more = swings.length > FIRST_ROWS && (
    <Button look="link" className={styles.all} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
      {isWhole ? t("drivers:showFewer") : t("drivers:showAll", { count: swings.length })}
    </Button>
  );
  return (
    <div className={styles.answer}>
      <ChartFrame
        title={title}
        description={t(`about.${hasOwn && answer.by === "ownRanges" ? "ownRanges" : "tenPercent"}`, { unit })}
        words={frameWords}
        isEmpty={swings.length === 0}
        choices={
          hasOwn && (
            <Segmented
              label={t("by")}
              value={by}
              options={(["ownRanges", "tenPercent"] as const).map((way) => ({ value: way, label: t(`byWays.${way}`) }))}
              onChange={onBy}
            />
          )
        }
        chart={(width) => (
          <>
            <Tornado
              rows={rows}
              today={{ figure: costPer, text: t("today", { cost: amount(costPer) }) }}
              words={{ label: `${title}. ${t("keys")}`, low: t("low"), high: t("high") }}
              width={width}
            />
            {more}
          </>
        )}
        table={
          <div className={styles.figures}>
            <ChartTable
              caption={t("caption", { unit })}
              scrollHint={t("charts:scroll")}
              columns={(["driver", "today", "low", "atLow", "high", "atHigh", "swing"] as const).map((column) =>
                t(`columns.${column}`),
              )}
              rows={shown.map((row) => ({
                id: driverKey(row.driver),
                heading: noted(names.ofDriver(row.driver), noteOf(row)),
                cells: [
                  texts.short(row.of, row.today),
                  texts.short(row.of, row.low.value),
                  amount(row.low.costPer),
                  texts.short(row.of, row.high.value),
                  amount(row.high.costPer),
                  row.swing === null ? "–" : amount(row.swing),
                ],
              }))}
            />
            {more}
          </div>
        }
        notes={[
          ...(unused.length > 0 && answer.by === "ownRanges"
            ? [t("unused", { names: list(unused.map(names.ofPlace)) })]
            : []),
          ...(today.unfinishedLines > 0 ? [t("charts:soFar", { count: today.unfinishedLines })] : []),
        ]}
      />
      <p className={styles.quiet}>
        <TeamSentence team={team} sheet={sheet} />
      </p>
      {still.length > 0 && <StillDrivers drivers={still} team={team} names={names} />}
    </div>
  );
}
