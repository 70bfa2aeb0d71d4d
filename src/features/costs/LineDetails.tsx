import { lineField } from "../../formula/fieldId";
import { GROUPS } from "../../formula/groups";
import type { Formats } from "../../i18n/format";
import { useNames } from "../../i18n/useNames";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import { EXCHANGE_RATES } from "../../sheet/exchangeRates";
import { BOUNDS } from "../../sheet/limits";
import type { CostLine, CostSheet } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import { ChosenLines, OneOffFields, ShareOfField } from "./BasisFields";
import styles from "./LineDetails.module.css";
import type { LineActions } from "./lineActions";

interface LineDetailsProps {
  readonly line: CostLine;
  readonly sheet: CostSheet;
  readonly formats: Formats;
  readonly actions: LineActions;
}

/** What few lines need: how many, over which life, in which currency, whose cost, under which category. */
export function LineDetails({ line, sheet, formats, actions }: LineDetailsProps) {
  const words = useWords(["lineDetails", "common"]);
  const names = useNames();
  const { id, basis } = line;
  const quantity = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.count });
  const isShare = basis.kind === "shareOf";
  const set = (changed: Partial<CostLine>, visit?: string) =>
    actions.change(id, (known) => ({ ...known, ...changed }), visit);
  const categories = GROUPS.flatMap((group) =>
    group.categories.map((category) => ({
      value: category,
      label: words(`common:categories.${category}`),
      group: words(`common:groups.${group.id}`),
    })),
  );
  const bearers = [
    { value: "all", label: words("common:allStreams") },
    ...sheet.work.map((stream) => ({ value: stream.id, label: names.ofStream(stream) })),
  ];
  return (
    <div className={styles.details}>
      <FieldGrid>
        {basis.kind === "oneOff" && <OneOffFields line={line} basis={basis} sheet={sheet} actions={actions} />}
        {isShare && <ShareOfField line={line} basis={basis} actions={actions} />}
        {!isShare && (
          <NumberField
            id={lineField(id, "quantity")}
            label={words("quantity")}
            entry={quantity}
            value={line.quantity}
            onChange={(value, visit) => set({ quantity: value }, visit)}
          />
        )}
        {!isShare && (
          <SelectField
            id={lineField(id, "currency")}
            label={words("currency")}
            value={line.currency}
            options={currencyOptions(sheet, formats)}
            onChange={(currency) => actions.payIn(id, currency)}
          />
        )}
        {!isShare && sheet.work.length > 1 && (
          <SelectField
            id={lineField(id, "for")}
            label={words("forWhom")}
            value={line.for}
            options={bearers}
            onChange={(bearer) => set({ for: bearer })}
          />
        )}
        <SelectField
          id={lineField(id, "category")}
          label={words("category")}
          value={line.category}
          options={categories}
          onChange={(category) => actions.recategorise(id, category)}
        />
        {isShare && <ChosenLines line={line} basis={basis} sheet={sheet} actions={actions} />}
      </FieldGrid>
    </div>
  );
}

/** The sheet's currency and those in use first, then all of which a rate is known. */
function currencyOptions(sheet: CostSheet, formats: Formats) {
  const used = [sheet.currency, ...Object.keys(sheet.rates)];
  const codes = new Set([...used, EXCHANGE_RATES.base, ...Object.keys(EXCHANGE_RATES.perBase)]);
  return [...codes].map((code) => ({ value: code, label: `${code} – ${formats.currencyName(code)}` }));
}
