import { useDeferredValue, useMemo } from "react";
import { leverReport } from "../../formula/levers/leverReport";
import { LEVER_ORDER } from "../../formula/levers/levers";
import { isLinked } from "../../formula/staffing/isLinked";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { switchAllOff } from "../../sheet/edits/whatIf";
import { leversOf } from "../../sheet/leverDefaults";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import columns from "../../ui/Columns.module.css";
import { View } from "../../ui/View";
import styles from "./Improve.module.css";
import { LeverItem } from "./LeverItem";
import { RealisedShare } from "./RealisedShare";
import { Results } from "./Results";

interface ImproveProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  /** Opens the improved centre as a sheet of its own beside this one. */
  readonly onOwnSheet: (sheet: CostSheet) => void;
}

/** Which of the ten known levers would lower the cost, and by how much, on this sheet? Nothing here changes its figures. */
export function Improve({ sheet, edit, onOwnSheet }: ImproveProps) {
  const t = useWords("improve");
  const names = useLeverNames();
  const levers = useMemo(() => leversOf(sheet.whatIf.levers), [sheet.whatIf.levers]);
  // Fields follow every key at once; the report may take longer than a key does.
  const later = useDeferredValue(sheet);
  const report = useMemo(() => {
    const lineNames = Object.fromEntries(LEVER_ORDER.map((id) => [id, names.ofLever(id)]));
    return leverReport(later, leversOf(later.whatIf.levers), later.whatIf.realisedShare, lineNames);
  }, [later, names]);
  const isAnyOn = LEVER_ORDER.some((id) => levers[id].isOn);
  return (
    <View title={t("title")} intro={t("intro")}>
      <div className={columns.columns}>
        <div className={styles.choices}>
          {isLinked(sheet) ? (
            <p className={styles.ruled}>{t("realised.ruled")}</p>
          ) : (
            <RealisedShare value={sheet.whatIf.realisedShare} edit={edit} />
          )}
          <ul className={styles.list} aria-label={t("list")}>
            {LEVER_ORDER.map((id) => (
              <LeverItem
                key={id}
                id={id}
                settings={levers[id]}
                period={later.period.length}
                effect={report.levers.find(({ lever }) => lever === id)}
                isOneOfSeveral={report.levers.length > 1}
                currency={sheet.currency}
                edit={edit}
              />
            ))}
          </ul>
          {isAnyOn && (
            <Button look="link" onClick={() => edit(switchAllOff())}>
              {t("allOff")}
            </Button>
          )}
        </div>
        <Results report={report} onOwnSheet={onOwnSheet} />
      </div>
    </View>
  );
}
