import { useMemo } from "react";
import type { OpenHours } from "../../formula/staffing/demand";
import type { LogSpan, TakenColumn, WeekRead } from "../../files/in/weekOfCalls";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { openIntervalsOf } from "./ownWeek";
import styles from "./PasteWeek.module.css";
import { useCallCount } from "./useCallCount";
import { useCallTexts } from "./useCallTexts";
import { WeekHeatMap } from "./WeekHeatMap";
import { doubtOf } from "./weekDoubt";

interface WeekPreviewProps {
  readonly week: WeekRead;
  /** The opening hours of each day of the plan. */
  readonly opening: readonly (OpenHours | null)[];
}

const EVER_OPEN = Array.from({ length: 7 }, () => ({ opens: 0, closes: 1_440 }));

/** What was read of a table: how it was understood, what could not be used, and the week that comes of it. */
export function WeekPreview({ week, opening }: WeekPreviewProps) {
  const t = useWords("staffing");
  const formats = useFormats();
  const { intervalMinutes, problems, problemCount, span, total } = week;
  const intervals = useMemo(() => {
    const all = openIntervalsOf(week, EVER_OPEN);
    // The times of day in which there are no calls at all say nothing.
    const times = new Set(all.filter(({ calls }) => calls > 0).map(({ startMinute }) => startMinute));
    return all.filter(({ startMinute }) => times.has(startMinute));
  }, [week]);
  const { cells, sum } = useCallTexts(intervals);
  const isOneWeek = span === null || span.weeks <= 1;
  const written = useCallCount();
  const calls = written(total);
  const doubt = doubtOf(week, opening);
  return (
    <>
      {/* first, since a phone shows little more than this above the button */}
      {doubt !== null && (
        <p className={styles.problems}>
          {doubt.kind === "midnight"
            ? t("paste.doubts.midnight")
            : t(`paste.doubts.${doubt.kind}`, { outside: written(doubt.outside), calls })}
        </p>
      )}
      <p>
        {span === null
          ? t("paste.readGrid", { minutes: intervalMinutes, calls })
          : t(isOneWeek ? "paste.readOneWeek" : "paste.readLog", {
              minutes: intervalMinutes,
              calls,
              first: formats.date(span.first),
              last: formats.date(span.last),
              days: formats.number(span.days),
              weeks: formats.number(span.weeks),
            })}{" "}
        {span !== null && placesOf(span)} {span?.isOrderAssumed === true && t(`paste.order.${span.order}`)}{" "}
        {span?.isInUtc === true && t("paste.inUtc")}
      </p>
      {problemCount > 0 && (
        <div className={styles.problems}>
          <p>{t("paste.problemCount", { count: problemCount })}</p>
          <ul className={styles.list}>
            {problems.map(({ row, error, text }) => (
              <li key={`${row} ${error} ${text}`}>
                {t("paste.problem", {
                  row: formats.number(row),
                  text: text.slice(0, 40),
                  what: t(`paste.problems.${error}`),
                })}
              </li>
            ))}
          </ul>
          {problemCount > problems.length && <p>{t("paste.more", { count: problemCount - problems.length })}</p>}
        </div>
      )}
      <WeekHeatMap
        caption={t(isOneWeek ? "paste.captionOneWeek" : "paste.caption", { minutes: intervalMinutes })}
        intervalMinutes={intervalMinutes}
        cells={cells}
        sum={sum}
      />
    </>
  );

  /** Where day, time and calls were taken from. */
  function placesOf({ layout, day, time, calls: counted, others }: LogSpan): string {
    const left = others > 0 ? [t("paste.others", { count: others, rows: formats.number(others) })] : [];
    if (layout !== "list") return [t(`paste.layouts.${layout}`), ...left].join(" ");
    const moment =
      time === null
        ? t("paste.momentFrom", { column: columnName(day) })
        : t("paste.dayAndTimeFrom", { day: columnName(day), time: columnName(time) });
    return [moment, callsFrom(counted), ...left].join(" ");
  }

  function callsFrom(taken: TakenColumn | null): string {
    if (taken === null) return t("paste.rowIsACall");
    const { column, heading } = taken;
    return heading === ""
      ? t("paste.callsFromColumn", { column: formats.number(column) })
      : t("paste.callsFrom", { heading: heading.slice(0, 40) });
  }

  function columnName({ column, heading }: TakenColumn): string {
    return heading === ""
      ? t("paste.columnNumbered", { column: formats.number(column) })
      : t("paste.columnNamed", { heading: heading.slice(0, 40) });
  }
}
