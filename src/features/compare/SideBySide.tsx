import { useMemo, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { ChosenSheets, MOST_SHEETS } from "./ChosenSheets";
import styles from "./Compare.module.css";
import { comparedSheets, inOrderOfTime } from "./comparedSheets";
import { FigureTable } from "./FigureTable";
import { InputTable } from "./InputTable";
import { suggestedSheet } from "./suggestedSheet";
import { ON_SCREEN, type Candidate } from "./useCandidates";
import { Why } from "./Why";

interface SideBySideProps {
  readonly sheet: CostSheet;
  readonly candidates: readonly Candidate[];
}

/** Two to four sheets side by side, the one on screen always among them: why they differ, every figure, every input. */
export function SideBySide({ sheet, candidates }: SideBySideProps) {
  const t = useWords("compare");
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [wantedPer, setPer] = useState<Cadence | null>(null);
  const per = wantedPer ?? sheet.period.length;
  const chosen = useMemo(() => {
    const ids = wanted ?? [suggestedSheet(candidates)];
    const others = candidates.filter(({ id }) => id !== ON_SCREEN && ids.includes(id));
    return inOrderOfTime([...candidates.slice(0, 1), ...others.slice(0, MOST_SHEETS - 1)]);
  }, [candidates, wanted]);
  const compared = useMemo(() => comparedSheets(chosen, sheet), [chosen, sheet]);
  return (
    <section className={styles.part} aria-labelledby="compare-side-heading">
      <h3 id="compare-side-heading" className={styles.heading}>
        {t("choose.title")}
      </h3>
      {candidates.length === 1 ? (
        <p className={styles.invite}>{t("choose.invite")}</p>
      ) : (
        <>
          <ChosenSheets
            sheet={sheet}
            candidates={candidates}
            chosen={chosen}
            compared={compared}
            onChoose={setWanted}
            per={per}
            onPer={setPer}
          />
          {compared.columns.length > 1 && (
            <>
              <Why columns={compared.columns} per={per} />
              <FigureTable columns={compared.columns} per={per} />
              <InputTable columns={compared.columns} per={per} />
            </>
          )}
        </>
      )}
    </section>
  );
}
