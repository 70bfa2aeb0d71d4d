import { memo, useId, useMemo, type ReactNode } from "react";
import { formatTimeOfDay } from "../../i18n/timeOfDay";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import { classNames } from "../../ui/classNames";
import { useOverflow } from "../../ui/useOverflow";
import { heatGrid, type HeatCell } from "./heatGrid";
import styles from "./WeekHeatMap.module.css";

interface WeekHeatMapProps {
  readonly caption: ReactNode;
  readonly intervalMinutes: number;
  /** The cells of open time, in any order. */
  readonly cells: readonly HeatCell[];
  /** A row below the others: its heading, then a text for each day from Monday. */
  readonly sum?: { readonly heading: string; readonly texts: readonly string[] } | undefined;
  /** What stands in a cell; its text when left out. */
  readonly renderCell?: ((cell: HeatCell) => ReactNode) | undefined;
}

const STEPS = [undefined, styles.step1, styles.step2, styles.step3, styles.step4, styles.step5];

/**
 * A week at a glance: times of day down, days across, a number in every open interval, darker the larger it is. It is a
 * table, so that it can be read out and printed; what does not fit is scrolled in its own box. Closed time is empty.
 */
export const WeekHeatMap = memo(function WeekHeatMap(props: WeekHeatMapProps) {
  const { caption, intervalMinutes, cells, sum, renderCell } = props;
  const t = useWords(["staffing", "charts"]);
  const weekdays = useWeekdays();
  const captionId = useId();
  const rows = useMemo(() => heatGrid(cells, intervalMinutes, STEPS.length), [cells, intervalMinutes]);
  const [box, isCut] = useOverflow<HTMLDivElement>();
  return (
    <div className={styles.map}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard */}
      <div ref={box} className={styles.scroller} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.table}>
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("heat.time")}</span>
              </th>
              {weekdays.map(({ name, short }) => (
                <th key={name} scope="col">
                  <span aria-hidden="true">{short}</span>
                  <span className="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ startMinute, days }) => (
              <tr key={startMinute}>
                <th scope="row">{formatTimeOfDay(startMinute)}</th>
                {days.map((place, day) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its day alone
                  <td key={day} className={classNames(place !== null && STEPS[place.step])}>
                    {place !== null && (renderCell?.(place.cell) ?? place.cell.text)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {sum !== undefined && (
            <tfoot>
              <tr>
                <th scope="row">{sum.heading}</th>
                {weekdays.map(({ name }, day) => (
                  <td key={name}>{sum.texts[day]}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {isCut && <p className={styles.hint}>{t("charts:scroll")}</p>}
    </div>
  );
});
