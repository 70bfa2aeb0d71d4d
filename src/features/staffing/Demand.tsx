import { useMemo } from "react";
import type { Result } from "../../formula/result";
import { formatTimeOfDay } from "../../i18n/timeOfDay";
import { useFormats } from "../../i18n/useLanguage";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import type { Demand as WeekDemand, DemandMissing } from "./demandOf";
import { DemandReason } from "./DemandReason";
import { Part } from "./Part";
import { Shape } from "./Shape";
import { WeekHeatMap } from "./WeekHeatMap";

interface DemandProps {
  readonly sheet: CostSheet;
  readonly demand: Result<WeekDemand, DemandMissing>;
  readonly edit: Edit;
}

/** When the calls of a week come: the shape that is chosen, and the calls of every interval by it. */
export function Demand({ sheet, demand, edit }: DemandProps) {
  const t = useWords("staffing");
  return (
    <Part id="staffing-demand" title={t("demand.title")}>
      <Shape plan={planOf(sheet)} edit={edit} />
      {demand.ok ? (
        <WeekOfCalls demand={demand.value} intervalMinutes={planOf(sheet).intervalMinutes} />
      ) : (
        <DemandReason reason={demand.error} sheet={sheet} />
      )}
    </Part>
  );
}

interface WeekOfCallsProps {
  readonly demand: WeekDemand;
  readonly intervalMinutes: number;
}

function WeekOfCalls({ demand: { queue, intervals }, intervalMinutes }: WeekOfCallsProps) {
  const t = useWords("staffing");
  const formats = useFormats();
  const weekdays = useWeekdays();
  const count = useMemo(
    () => (calls: number) => formats.number(calls, { digits: calls > 0 && calls < 10 ? 1 : 0 }),
    [formats],
  );
  const cells = useMemo(
    () => intervals.map(({ day, startMinute, calls }) => ({ day, startMinute, value: calls, text: count(calls) })),
    [intervals, count],
  );
  const sum = useMemo(() => {
    const ofDay = Array.from({ length: 7 }, () => 0);
    for (const { day, calls } of intervals) ofDay[day] = (ofDay[day] ?? 0) + calls;
    return { heading: t("demand.dayTotal"), texts: ofDay.map((calls) => (calls > 0 ? count(calls) : "")) };
  }, [intervals, count, t]);
  const busiest = intervals.reduce((most, each) => (each.calls > most.calls ? each : most));
  return (
    <>
      <p>
        {t("demand.week", { calls: count(queue.callsPerWeek) })}{" "}
        {busiest.calls > 0 &&
          t("demand.busiest", {
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
