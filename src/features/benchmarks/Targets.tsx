import { useWords } from "../../i18n/useWords";
import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { setTarget } from "../../sheet/edits/comparison";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import styles from "./BenchmarksDialog.module.css";

const KINDS: readonly HeadlineKind[] = ["perCall", "perSale", "perLead"];

/** The manager's own targets: one field for each headline that the sheet has. */
export function Targets({ sheet, edit }: { readonly sheet: CostSheet; readonly edit: Edit }) {
  const t = useWords("benchmarks");
  const { sign, side } = useFormats().currencySign(sheet.currency);
  const entry = useNumberEntry({
    kind: "money",
    currency: sheet.currency,
    minimum: BOUNDS.leastTarget,
    maximum: BOUNDS.amount,
  });
  const kinds = KINDS.filter((kind) => sheet.work.some((stream) => headlineKindOf(stream) === kind));
  if (kinds.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="benchmarks-targets">
      <h3 id="benchmarks-targets" className={styles.heading}>
        {t("targets")}
      </h3>
      <p className={styles.hint}>{t("targetsHint")}</p>
      <div className={styles.targets}>
        {kinds.map((kind) => (
          <NumberField
            key={kind}
            id={`target-${kind}`}
            label={t(`target.${kind}`)}
            entry={entry}
            value={sheet.targets[kind]}
            unit={sign}
            unitSide={side}
            onChange={(target, visit) => edit(setTarget(kind, target), visit)}
          />
        ))}
      </div>
    </section>
  );
}
