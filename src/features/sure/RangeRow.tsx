import { memo } from "react";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { NUMBERS_OF_SHAPE, rangeNumber, reshapeRange, setRangeNumber } from "../../sheet/edits/ranges";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { NumberRange, RangeShape } from "../../sheet/ranges";
import { Button } from "../../ui/Button";
import { classNames } from "../../ui/classNames";
import { CloseIcon } from "../../ui/icons";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import type { PlaceUnit } from "./placeUnit";
import { rangeField } from "./rangeField";
import type { Unused } from "./refusals";
import styles from "./RangeRow.module.css";
import { useRangeEntry } from "./useRangeEntry";
import { useUnitTexts } from "./useUnitTexts";

interface RangeRowProps {
  readonly range: NumberRange;
  /** Why it is not drawn from. */
  readonly refusal: Unused | null;
  readonly name: string;
  /** The number as it stands on the sheet. */
  readonly today: number | null;
  readonly unitKind: PlaceUnit["kind"];
  /** That of the number, where it is money. */
  readonly currency: string;
  readonly edit: Edit;
  readonly onRemove: (place: NumberPlace) => void;
}

/** Numbers of more characters need wider fields. */
const LONG = 7;
const SHAPES = Object.keys(NUMBERS_OF_SHAPE) as RangeShape[];

/** One number with its range: what it is today, the shape, its two or three numbers, and what is wrong with them. */
export const RangeRow = memo(function RangeRow(props: RangeRowProps) {
  const { range, refusal, name, today, unitKind, currency, edit, onRemove } = props;
  const t = useWords(["sure", "handled", "team"]);
  const texts = useUnitTexts();
  const { currencySign } = useFormats();
  const { of, shape } = range;
  const unit: PlaceUnit = unitKind === "money" ? { kind: unitKind, currency } : { kind: unitKind };
  const entry = useRangeEntry(unit);
  const { sign, side } = currencySign(currency);
  const signs = {
    money: sign,
    share: "%",
    duration: t("handled:minutes"),
    hours: t("team:hours"),
    months: t("months"),
  };
  const parts = NUMBERS_OF_SHAPE[shape];
  const longest = Math.max(...parts.map((part) => entry.format(rangeNumber(range, part)).length));
  const nameId = `${rangeField(of, "shape")}-name`;
  const noteId = `${rangeField(of, "shape")}-remark`;
  const remark = refusal !== null ? t(`refusal.${refusal}`) : outside();
  return (
    <li>
      <div
        className={styles.row}
        role="group"
        aria-labelledby={nameId}
        aria-describedby={remark === null ? undefined : noteId}
      >
        <div className={styles.head}>
          <div className={styles.heading}>
            <h4 id={nameId} className={styles.name}>
              {name}
            </h4>
            <span className={styles.today}>
              {today === null ? t("unknownToday") : t("today", { value: texts.of(unit, today) })}
            </span>
          </div>
          <Button look="icon" aria-label={t("remove", { name })} onClick={() => onRemove(of)}>
            <CloseIcon />
          </Button>
        </div>
        <div className={classNames(styles.fields, longest > LONG && styles.wide)}>
          <SelectField
            id={rangeField(of, "shape")}
            label={t("shape")}
            value={shape}
            options={SHAPES.map((each) => ({ value: each, label: t(`shapes.${each}.name`) }))}
            onChange={(wanted) => edit(reshapeRange(of, wanted, today))}
          />
          {parts.map((part) => (
            <NumberField
              // another shape has other fields: what was typed for one is no draft of the other
              key={`${shape} ${part}`}
              id={rangeField(of, part)}
              label={t(`numbers.${part}`)}
              entry={entry}
              unit={unitKind === "count" ? undefined : signs[unitKind]}
              unitSide={unitKind === "money" ? side : "after"}
              value={rangeNumber(range, part)}
              onChange={(value, visit) => edit(setRangeNumber(of, part, value), visit)}
            />
          ))}
        </div>
        {remark !== null && (
          <p id={noteId} className={classNames(styles.remark, isWrong(refusal) && styles.wrong)}>
            {remark}
          </p>
        )}
      </div>
    </li>
  );

  function outside(): string | null {
    const [lower, upper] = "p5" in range ? [range.p5, range.p95] : [range.low, range.high];
    if (today === null || lower === null || upper === null || (today >= lower && today <= upper)) return null;
    return t("outside", { value: texts.of(unit, today) });
  }
});

/** What is not typed yet, or needless, is no mistake. */
function isWrong(refusal: Unused | null): boolean {
  return refusal !== null && refusal !== "unfinished" && refusal !== "setByPlan";
}
