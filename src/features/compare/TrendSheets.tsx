import { useWords } from "../../i18n/useWords";
import { CheckField } from "../../ui/CheckField";
import { Fold } from "../../ui/Fold";
import styles from "./Compare.module.css";

interface TrendSheetsProps {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Which sheets stand on the line: all, until one is left out, since several centres do not make one line. */
export function TrendSheets({ sheets, leftOut, onChange }: TrendSheetsProps) {
  const t = useWords("compare");
  const all = sheets.length;
  const shown = sheets.filter(({ id }) => !leftOut.has(id)).length;
  const set = (id: string, isShown: boolean) => {
    const next = new Set(leftOut);
    if (isShown) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (
    <Fold title={t("trend.which")} summary={t("trend.whichSummary", { shown, all })}>
      <ul className={styles.sheets}>
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <CheckField
              id={`trend-sheet-${id}`}
              label={name}
              checked={!leftOut.has(id)}
              onChange={(isShown) => set(id, isShown)}
            />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
