import { useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { Cadence } from "../../sheet/schema";
import { SelectField } from "../../ui/SelectField";
import styles from "./Compare.module.css";
import type { Column } from "./comparedSheets";
import { DifferenceChart } from "./DifferenceChart";

interface WhyProps {
  readonly columns: readonly Column[];
  readonly per: Cadence;
}

/** Why does a call cost more in one sheet than in another? Which two, of all that stand side by side, is chosen here. */
export function Why({ columns, per }: WhyProps) {
  const t = useWords("compare");
  const [ends, setEnds] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const first = columns.find(({ id }) => id === ends?.from) ?? columns[0];
  const last =
    columns.find(({ id }) => id === ends?.to && id !== first?.id) ?? columns.findLast(({ id }) => id !== first?.id);
  if (first === undefined || last === undefined) return null;
  const choose = (key: "from" | "to", id: string) => {
    const now = { from: first.id, to: last.id };
    // choosing for one end what stands at the other changes the two
    const other = key === "from" ? "to" : "from";
    setEnds({ ...now, [key]: id, ...(now[other] === id ? { [other]: now[key] } : {}) });
  };
  const options = columns.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className={styles.why} aria-labelledby="compare-why-heading">
      <h4 id="compare-why-heading" className={styles.subheading}>
        {t("why.heading")}
      </h4>
      <div className={styles.fields}>
        {(["from", "to"] as const).map((key) => (
          <SelectField
            key={key}
            id={`compare-${key}`}
            label={t(`why.${key}`)}
            value={key === "from" ? first.id : last.id}
            options={options}
            onChange={(id) => choose(key, id)}
          />
        ))}
      </div>
      <DifferenceChart first={first} last={last} per={per} />
    </section>
  );
}
