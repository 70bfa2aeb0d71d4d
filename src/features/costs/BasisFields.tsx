import { lineField } from "../../formula/fieldId";
import { CATEGORIES_BY_GROUP } from "../../formula/groups";
import { useNames } from "../../i18n/useNames";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import { hasRoomForSharedLine, linesToShare, shareLine, spreadPurchase, takeShare } from "../../sheet/edits/basis";
import { BOUNDS } from "../../sheet/limits";
import type { Basis, CostLine, CostSheet } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./LineDetails.module.css";
import type { LineActions } from "./lineActions";
import { MonthField } from "./MonthField";

interface BasisFieldsProps<Kind extends Basis["kind"]> {
  readonly line: CostLine;
  readonly basis: Extract<Basis, { kind: Kind }>;
  readonly sheet: CostSheet;
  readonly actions: LineActions;
}

/** Over how many months a purchase is spread, and from when. */
export function OneOffFields({ line, basis, sheet, actions }: BasisFieldsProps<"oneOff">) {
  const words = useWords("lineDetails");
  const entry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.lifeMonths, isWhole: true });
  return (
    <>
      <NumberField
        id={lineField(line.id, "months")}
        label={words("months")}
        entry={entry}
        unit={words("monthsUnit")}
        value={basis.months}
        onChange={(months, visit) => actions.change(line.id, spreadPurchase({ months }), visit)}
      />
      <MonthField
        id={lineField(line.id, "from")}
        label={words("from")}
        month={basis.from}
        onChange={(from, visit) => actions.change(line.id, spreadPurchase({ from }), visit)}
      />
      {basis.from !== null && sheet.period.start === null && <p className={styles.note}>{words("fromHint")}</p>}
    </>
  );
}

/** Of which costs a line is a share: of a category, or of lines that are chosen one by one. */
export function ShareOfField({ line, basis, actions }: Omit<BasisFieldsProps<"shareOf">, "sheet">) {
  const words = useWords(["lineDetails", "common"]);
  const options = [
    ...CATEGORIES_BY_GROUP.map((category) => ({ value: category, label: words(`common:categories.${category}`) })),
    { value: "lines" as const, label: words("ofLines") },
  ];
  return (
    <SelectField
      id={lineField(line.id, "of")}
      label={words("of")}
      value={basis.of.kind === "lines" ? "lines" : basis.of.category}
      options={options}
      onChange={(chosen) => {
        const of: typeof basis.of =
          chosen === "lines" ? { kind: "lines", ids: [] } : { kind: "category", category: chosen };
        actions.change(line.id, takeShare({ of }));
      }}
    />
  );
}

/** The lines with an amount of their own, to be ticked. */
export function ChosenLines({ line, basis, sheet, actions }: BasisFieldsProps<"shareOf">) {
  const words = useWords("lineDetails");
  const names = useNames();
  if (basis.of.kind !== "lines") return null;
  const { ids } = basis.of;
  const offered = linesToShare(line.id, sheet.costs);
  const isFull = !hasRoomForSharedLine(line);
  return (
    <fieldset className={styles.lines}>
      <legend>{words("chooseLines")}</legend>
      {offered.length === 0 && <p>{words("noLines")}</p>}
      {isFull && <p>{words("mostLines", { count: BOUNDS.sharedLines })}</p>}
      {offered.map((other) => {
        const isChosen = ids.includes(other.id);
        return (
          <label key={other.id} className={styles.line}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={() => actions.change(line.id, shareLine(other.id, !isChosen))}
            />
            {names.ofLine(other)}
          </label>
        );
      })}
    </fieldset>
  );
}
