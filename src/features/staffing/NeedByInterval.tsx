import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { NeededTeam } from "../../formula/staffing/neededTeam";
import { scheduled } from "../../formula/staffing/positions";
import { useFormats } from "../../i18n/useLanguage";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import { formatTimeOfDay } from "../../i18n/timeOfDay";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { classNames } from "../../ui/classNames";
import { Part } from "./Part";
import styles from "./NeedByInterval.module.css";
import type { HeatCell } from "./heatGrid";
import { useCallCount } from "./useCallCount";
import { WeekHeatMap } from "./WeekHeatMap";

interface NeedByIntervalProps {
  readonly sheet: CostSheet;
  readonly needed: NeededTeam;
}

/** How many must be at the phones in each interval of the week; of the one that is chosen, what sets the number. */
export function NeedByInterval({ sheet, needed }: NeedByIntervalProps) {
  const t = useWords("staffingAnswers");
  const { intervalMinutes } = planOf(sheet);
  const { number, list } = useFormats();
  const weekdays = useWeekdays();
  const callCount = useCallCount();
  const [chosen, choose] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { intervals } = needed.planned.week;
  const { byInterval } = needed.need;
  const cells = useMemo(
    () =>
      intervals.map(({ day, startMinute }, index) => {
        const agents = byInterval[index]?.agents ?? 0;
        return { day, startMinute, value: agents, text: number(agents) };
      }),
    [intervals, byInterval, number],
  );
  const ofDay = Array.from({ length: 7 }, () => 0);
  intervals.forEach(({ day, openMinutes }, index) => {
    ofDay[day] = (ofDay[day] ?? 0) + ((byInterval[index]?.agents ?? 0) * openMinutes) / 60;
  });
  const sum = {
    heading: t("need.dayTotal"),
    texts: ofDay.map((hours) => (hours > 0 ? number(hours, { digits: 1 }) : "")),
  };
  const most = cells.reduce((largest, cell) => (cell.value > largest.value ? cell : largest));
  const stop = cells.some((cell) => keyOf(cell) === chosen) ? chosen : keyOf(cells[0] ?? most);

  const walk = useCallback(
    (event: KeyboardEvent, from: HeatCell) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = { day: from.day + step.days, startMinute: from.startMinute + step.intervals * intervalMinutes };
      box.current?.querySelector<HTMLElement>(`[data-cell="${keyOf(to)}"]`)?.focus();
    },
    [intervalMinutes],
  );
  const renderCell = (cell: HeatCell) => {
    const key = keyOf(cell);
    return (
      <button
        type="button"
        className={styles.cell}
        data-cell={key}
        aria-pressed={key === chosen}
        tabIndex={key === stop ? 0 : -1}
        onFocus={() => choose(key)}
        onClick={() => choose(key)}
        onKeyDown={(event) => walk(event, cell)}
      >
        {cell.text}
      </button>
    );
  };
  const place = cells.findIndex((cell) => keyOf(cell) === chosen);
  return (
    <Part id="staffing-need" title={t("need.title")}>
      {/* above the table, where no bar at the foot of the window covers it, and in sight as long as the table is */}
      <p className={classNames(styles.details, place !== -1 && styles.chosen)} role="status">
        {place === -1 ? (
          <>
            {t("need.most", { ...whenOf(most), agents: most.text })} <span aria-hidden>{t("need.choose")}</span>
          </>
        ) : (
          describe(place)
        )}
      </p>
      <div ref={box}>
        <WeekHeatMap
          caption={t("need.caption", { minutes: intervalMinutes })}
          intervalMinutes={intervalMinutes}
          cells={cells}
          sum={sum}
          renderCell={renderCell}
        />
      </div>
    </Part>
  );

  function whenOf({ day, startMinute }: Pick<HeatCell, "day" | "startMinute">) {
    return {
      day: weekdays[day]?.name ?? "",
      from: formatTimeOfDay(startMinute),
      to: formatTimeOfDay(Math.min(startMinute + intervalMinutes, 1_440)),
    };
  }

  function describe(index: number): string {
    const interval = intervals[index];
    const entry = byInterval[index];
    if (interval === undefined || entry === undefined) return "";
    const { shrinkage } = sheet.team;
    const rota = shrinkage === null ? null : scheduled(entry.agents, shrinkage);
    const said = { ...whenOf(interval), calls: callCount(interval.calls), agents: number(entry.agents) };
    const first =
      rota?.ok === true
        ? t("need.chosen", { ...said, scheduled: number(wholePeople(rota.value)) })
        : t("need.chosenPlain", said);
    const targets = list(entry.binding.map((name) => t(`need.targets.${name}`)));
    return `${first} ${entry.binding.length > 0 ? t("need.binding", { targets }) : t("need.bindingNone")}`;
  }
}

/** A rota has no parts of people; what the division leaves behind is not one more. */
function wholePeople(agents: number): number {
  return Math.ceil(agents - ROUNDING);
}

const ROUNDING = 1e-9;
const STEPS: Readonly<Record<string, { readonly days: number; readonly intervals: number }>> = {
  ArrowUp: { days: 0, intervals: -1 },
  ArrowDown: { days: 0, intervals: 1 },
  ArrowLeft: { days: -1, intervals: 0 },
  ArrowRight: { days: 1, intervals: 0 },
};

function keyOf({ day, startMinute }: Pick<HeatCell, "day" | "startMinute">): string {
  return `${day}-${startMinute}`;
}
