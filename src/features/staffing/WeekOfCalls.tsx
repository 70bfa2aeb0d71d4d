import { useMemo } from "react";
import { formatTimeOfDay } from "../../i18n/timeOfDay";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import type { Demand } from "./demandOf";
import { useCallCount } from "./useCallCount";
import { useCallTexts } from "./useCallTexts";
import { WeekHeatMap } from "./WeekHeatMap";

interface WeekOfCallsProps {
  readonly demand: Demand;
  readonly intervalMinutes: number;
}

/** The calls of a week by interval, with how many there are and when most of them come. */
export function WeekOfCalls({ demand: { queue, intervals }, intervalMinutes }: WeekOfCallsProps) {
  const t = useWords("staffing");
  const count = useCallCount();
  const weekdays = useWeekdays();
  const { cells, sum } = useCallTexts(intervals);
  const busiest = useMemo(() => intervals.reduce((most, each) => (each.calls > most.calls ? each : most)), [intervals]);
  return (
    <>
      <p>
        {t("demand.week", { calls: count(queue.callsPerWeek) })}{" "}
        {t("demand.busiest", {
          day: weekdays[busiest.day]?.name,
          from: formatTimeOfDay(busiest.startMinute),
          to: formatTimeOfDay(busiest.startMinute + intervalMinutes),
          calls: count(busiest.calls),
        })}{" "}
        {queue.isArrivalEstimated && t("demand.estimated")}
      </p>
      <WeekHeatMap
        caption={t("demand.caption", { minutes: intervalMinutes })}
        intervalMinutes={intervalMinutes}
        cells={cells}
        sum={sum}
      />
    </>
  );
}
