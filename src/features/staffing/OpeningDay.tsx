import { useRef, useState } from "react";
import type { OpenHours } from "../../formula/staffing/demand";
import { openingField } from "../../formula/staffing/staffingField";
import { formatTimeOfDay, parseTimeOfDay } from "../../i18n/timeOfDay";
import type { Weekday } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { openDay } from "../../sheet/edits/staffing";
import { CheckField } from "../../ui/CheckField";
import { useVisit } from "../../ui/useVisit";
import styles from "./Opening.module.css";
import { TimeField } from "./TimeField";

interface OpeningDayProps {
  /** 0 is Monday. */
  readonly day: number;
  readonly weekday: Weekday;
  readonly hours: OpenHours | null;
  /** The hours that a closed day gets when it is opened and never had any. */
  readonly usual: OpenHours;
  readonly edit: Edit;
}

interface Draft {
  readonly opens: string;
  readonly closes: string;
  /** The hours that the sheet held then; by undo it holds others, and the draft is history. */
  readonly of: OpenHours | null;
}

const ENDS = ["opens", "closes"] as const;

/** When one day is open. Two times that are no hours together stay as typed and change nothing. */
export function OpeningDay({ day, weekday, hours, usual, edit }: OpeningDayProps) {
  const t = useWords("staffing");
  const visit = useVisit(openingField(day, "opens"));
  const [draft, setDraft] = useState<Draft | null>(null);
  const before = useRef(hours);
  // What the day goes back to when typing ends in no hours: "1" on the way to "17" is not meant.
  const entered = useRef(hours);
  const shown = draft !== null && isSame(draft.of, hours) ? draft : textsOf(hours);
  const opens = timeOf(shown.opens);
  const closes = timeOf(shown.closes);
  const isWhole = opens !== null && closes !== null && opens < closes;
  const type = (end: (typeof ENDS)[number], text: string) => {
    if (shown !== draft) entered.current = hours;
    const typed = { ...shown, [end]: text };
    const next = { opens: timeOf(typed.opens), closes: timeOf(typed.closes) };
    const taken =
      next.opens !== null && next.closes !== null && next.opens < next.closes
        ? { opens: next.opens, closes: next.closes }
        : entered.current;
    setDraft({ ...typed, of: taken });
    if (!isSame(taken, hours)) edit(openDay(day, taken), visit.current());
  };
  const close = (isClosed: boolean) => {
    setDraft(null);
    if (isClosed) before.current = hours;
    edit(openDay(day, isClosed ? null : (before.current ?? usual)));
  };
  const problemOf = (end: (typeof ENDS)[number]) => {
    if ((end === "opens" ? opens : closes) === null) return t("opening.notATime");
    return end === "closes" && opens !== null && !isWhole ? t("opening.closesBefore") : null;
  };
  return (
    <div className={styles.day} role="group" aria-label={weekday.name}>
      <span className={styles.name} aria-hidden="true">
        {weekday.name}
      </span>
      <span className={styles.short} aria-hidden="true">
        {weekday.short}
      </span>
      {hours === null ? (
        <span className={styles.closed} />
      ) : (
        ENDS.map((end) => (
          <TimeField
            key={end}
            id={openingField(day, end)}
            label={t(`opening.${end}Of`, { day: weekday.name })}
            text={shown[end]}
            problem={problemOf(end)}
            onType={(text) => type(end, text)}
            onEnter={() => {
              visit.begin();
              entered.current = hours;
            }}
            onLeave={() => isWhole && setDraft(null)}
          />
        ))
      )}
      <CheckField
        id={openingField(day, "closed")}
        label={t("opening.closed")}
        checked={hours === null}
        onChange={close}
      />
    </div>
  );
}

/** A comma is typed for a point where decimals have one; in a table it may stand in a number of calls, so it is read here alone. */
function timeOf(text: string): number | null {
  return parseTimeOfDay(text.replace(",", "."));
}

function textsOf(hours: OpenHours | null) {
  if (hours === null) return { opens: "", closes: "" };
  return { opens: formatTimeOfDay(hours.opens), closes: formatTimeOfDay(hours.closes) };
}

function isSame(one: OpenHours | null, other: OpenHours | null): boolean {
  return one?.opens === other?.opens && one?.closes === other?.closes;
}
