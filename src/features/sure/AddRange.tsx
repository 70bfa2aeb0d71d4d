import { memo, useMemo, useState, type FormEvent } from "react";
import { placeKey, placesOf } from "../../formula/numberPlace";
import { isSetByPlan } from "../../formula/staffing/isLinked";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { ADD_FIELD } from "./rangeField";
import styles from "./Ranges.module.css";

interface AddRangeProps {
  readonly sheet: CostSheet;
  readonly onAdd: (place: NumberPlace) => void;
}

/** The choice of any number on the sheet that has no range yet, by the part of the sheet where it stands. */
export const AddRange = memo(function AddRange({ sheet, onAdd }: AddRangeProps) {
  const t = useWords("sure");
  const names = useDriverNames(sheet);
  const { ofStream } = useNames();
  const [wanted, setWanted] = useState("");
  const places = useMemo(() => {
    const ranged = new Set(sheet.whatIf.ranges.map(({ of }) => placeKey(of)));
    return placesOf(sheet).filter((place) => isAsked(place, sheet) && !ranged.has(placeKey(place)));
  }, [sheet]);
  const place = places.find((each) => placeKey(each) === wanted);
  const groupOf = (each: NumberPlace) => {
    const stream = each.kind === "work" ? sheet.work.find(({ id }) => id === each.stream) : undefined;
    return stream !== undefined && sheet.work.length > 1 ? ofStream(stream) : t(`groups.${each.kind}`);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (place === undefined) return;
    setWanted("");
    onAdd(place);
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <SelectField
        id={ADD_FIELD}
        label={t("add.label")}
        value={place === undefined ? "" : wanted}
        options={[
          { value: "", label: t("add.choose") },
          ...places.map((each) => ({ value: placeKey(each), label: names.ofPlace(each), group: groupOf(each) })),
        ]}
        onChange={setWanted}
      />
      <Button type="submit" disabled={place === undefined}>
        {t("add.button")}
      </Button>
    </form>
  );
});

/** Whether the sheet asks for a number at present: weights and repeat calls only where they are used, no agents that a plan sets. */
function isAsked(place: NumberPlace, sheet: CostSheet): boolean {
  const { sharing, work, repeatCalls } = sheet;
  if (isSetByPlan(sheet, place)) return false;
  if (place.kind === "weight") return sharing.by === "weights" && work.length > 1;
  if (place.kind !== "repeatCalls") return true;
  return place.field === "giveUpShare" ? repeatCalls.model === "giveUp" : repeatCalls.model === "multiplier";
}
