import { useCallback, useEffect, useMemo, useRef } from "react";
import type { HeadlineKind } from "../../formula/headlines";
import { numberAt, placeKey } from "../../formula/numberPlace";
import type { CostStatement } from "../../formula/statement";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { addRange, setRange } from "../../sheet/edits/ranges";
import type { NumberPlace } from "../../sheet/numberPlace";
import { MOST_RANGES } from "../../sheet/rangeLimits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { PlusIcon } from "../../ui/icons";
import { AddRange } from "./AddRange";
import { DrawSettings } from "./DrawSettings";
import { unitAt } from "./placeUnit";
import { ADD_FIELD, rangeField } from "./rangeField";
import { refusalOf } from "./refusals";
import { RangeRow } from "./RangeRow";
import styles from "./Ranges.module.css";
import { ShapeNotes } from "./ShapeNotes";
import { suggestedPlaces } from "./suggestions";

interface RangesProps {
  readonly sheet: CostSheet;
  /** The same, a moment behind while the reader types. */
  readonly later: CostSheet;
  /** That of `later`. */
  readonly statement: CostStatement;
  readonly headline: HeadlineKind;
  readonly edit: Edit;
}

/** The ranges of the sheet, and the ways to add one: by what is often uncertain, or any number. */
export function Ranges({ sheet, later, statement, headline, edit }: RangesProps) {
  const t = useWords("sure");
  const names = useDriverNames(sheet);
  const { ranges, simulation } = sheet.whatIf;
  const suggested = useMemo(() => suggestedPlaces(later, statement, headline), [later, statement, headline]);
  // Where the caret goes once what was asked for is on screen.
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null) document.getElementById(next.current)?.focus();
    next.current = null;
  }, [ranges]);

  const add = useCallback(
    (place: NumberPlace) => {
      next.current = rangeField(place, "low");
      edit((now) => addRange(place, numberAt(now, place))(now));
    },
    [edit],
  );
  const remove = useCallback(
    (place: NumberPlace) => {
      next.current = ADD_FIELD;
      edit(setRange(place, null));
    },
    [edit],
  );
  const isFull = ranges.length >= MOST_RANGES;
  return (
    <section className={styles.ranges} aria-labelledby="ranges-heading">
      <h3 id="ranges-heading" className={ranges.length === 0 ? styles.invite : styles.heading}>
        {t(ranges.length === 0 ? "invite" : "ranges")}
      </h3>
      {ranges.length > 0 && (
        <ul>
          {ranges.map((range) => {
            const unit = unitAt(range.of, sheet);
            return (
              <RangeRow
                key={placeKey(range.of)}
                range={range}
                refusal={refusalOf(sheet, range)}
                name={names.ofPlace(range.of)}
                today={numberAt(sheet, range.of)}
                unitKind={unit.kind}
                currency={unit.kind === "money" ? unit.currency : sheet.currency}
                edit={edit}
                onRemove={remove}
              />
            );
          })}
        </ul>
      )}
      {!isFull && suggested.length > 0 && (
        <ul className={styles.chips} aria-label={t("suggestions")}>
          {suggested.map((place) => (
            <li key={placeKey(place)}>
              <Button look="chip" onClick={() => add(place)}>
                <PlusIcon /> {names.ofPlace(place)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isFull ? <p>{t("full", { most: MOST_RANGES })}</p> : <AddRange sheet={later} onAdd={add} />}
      {ranges.length > 0 && (
        <div>
          <DrawSettings {...simulation} edit={edit} />
          <ShapeNotes />
        </div>
      )}
    </section>
  );
}
