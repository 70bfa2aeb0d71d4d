import { memo, useMemo, type ClipboardEvent, type KeyboardEvent } from "react";
import type { OpenHours } from "../../formula/staffing/demand";
import { formatTimeOfDay } from "../../i18n/timeOfDay";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import { BOUNDS } from "../../sheet/limits";
import { planOf } from "../../sheet/staffingStart";
import { NumberField } from "../../ui/NumberField";
import { openIntervalsOf, placeOf, withCallsAt, type OwnWeek } from "./ownWeek";
import styles from "./TypedWeek.module.css";
import { useCallTexts } from "./useCallTexts";
import { WeekHeatMap } from "./WeekHeatMap";

interface TypedWeekProps {
  readonly own: OwnWeek;
  readonly opening: readonly (OpenHours | null)[];
  readonly edit: Edit;
  /** Several cells were pasted into one. */
  readonly onPaste: (text: string) => void;
}

/** A week of one's own figures, each cell a field. Enter and the arrows up and down go from time to time. */
export function TypedWeek({ own, opening, edit, onPaste }: TypedWeekProps) {
  const t = useWords("staffing");
  const weekdays = useWeekdays();
  const entry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.count });
  const { intervalMinutes } = own;
  const intervals = useMemo(() => openIntervalsOf(own, opening), [own, opening]);
  const { cells, sum } = useCallTexts(intervals);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only helps what is typed in its fields
    <div className={styles.week} onPasteCapture={paste} onKeyDown={goToTime}>
      <WeekHeatMap
        caption={t("own.caption", { minutes: intervalMinutes })}
        intervalMinutes={intervalMinutes}
        cells={cells}
        sum={sum}
        renderCell={({ day, startMinute, value }) => (
          <OwnCell
            place={placeOf({ day, startMinute }, intervalMinutes)}
            day={weekdays[day]?.name ?? ""}
            startMinute={startMinute}
            calls={value}
            entry={entry}
            edit={edit}
          />
        )}
      />
    </div>
  );
}

const CELL = "staffing-own-";

interface OwnCellProps {
  readonly place: number;
  readonly day: string;
  readonly startMinute: number;
  readonly calls: number;
  readonly entry: FieldEntry;
  readonly edit: Edit;
}

/** One field; shown anew only when its own calls change, however many there are. */
const OwnCell = memo(function OwnCell({ place, day, startMinute, calls, entry, edit }: OwnCellProps) {
  const t = useWords("staffing");
  return (
    <NumberField
      id={`${CELL}${place}`}
      look="cell"
      label={t("own.cell", { day, time: formatTimeOfDay(startMinute) })}
      entry={entry}
      value={calls}
      onChange={(typed, visit) => edit(setCalls(place, typed ?? 0), visit)}
    />
  );
});

function setCalls(place: number, calls: number): Parameters<Edit>[0] {
  return (sheet) => {
    const { profile } = planOf(sheet);
    return profile.kind === "own" ? planStaffing({ profile: withCallsAt(profile, place, calls) })(sheet) : sheet;
  };
}

function goToTime(event: KeyboardEvent): void {
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
  if (step === 0 || !(event.target instanceof HTMLInputElement)) return;
  const next = document.getElementById(`${CELL}${Number(event.target.id.slice(CELL.length)) + step}`);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
