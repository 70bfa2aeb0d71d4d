import { useWords } from "../../i18n/useWords";
import { benchmarkOf } from "../../formula/benchmarks";
import { useFormats } from "../../i18n/useLanguage";
import { chooseBenchmark } from "../../sheet/edits/comparison";
import type { Edit } from "../../sheet/edits/edit";
import { withNeededRates } from "../../sheet/rates";
import type { CostSheet } from "../../sheet/schema";
import { Dialog } from "../../ui/Dialog";
import { BenchmarkChoice } from "./BenchmarkChoice";
import { BENCHMARK_GROUPS } from "./benchmarkGroups";
import styles from "./BenchmarksDialog.module.css";
import { Targets } from "./Targets";

interface BenchmarksDialogProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  readonly onClose: () => void;
}

/** What the cost is compared with: the manager's own targets, and published figures with where they come from. */
export function BenchmarksDialog({ sheet, edit, onClose }: BenchmarksDialogProps) {
  const t = useWords(["benchmarks", "common"]);
  const { date } = useFormats();
  const { rates, ratesAsOf } = withNeededRates(sheet, currenciesOf(BENCHMARK_GROUPS.flatMap(memberIds)));
  return (
    <Dialog title={t("title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        <p>{t("notVerdict")}</p>
        <Targets sheet={sheet} edit={edit} />
        <section className={styles.part} aria-labelledby="benchmarks-choose">
          <h3 id="benchmarks-choose" className={styles.heading}>
            {t("choose")}
          </h3>
          {ratesAsOf !== null && <p className={styles.hint}>{t("rateDate", { date: date(ratesAsOf) })}</p>}
          {BENCHMARK_GROUPS.map((group) => (
            <section key={group.id} aria-labelledby={`benchmarks-${group.id}`}>
              <h4 id={`benchmarks-${group.id}`} className={styles.group}>
                {t(`groups.${group.id}`)}
              </h4>
              <p className={styles.hint}>{t(`groupHints.${group.id}`)}</p>
              <ul className={styles.choices}>
                {group.members.map((benchmark) => (
                  <BenchmarkChoice
                    key={benchmark.id}
                    benchmark={benchmark}
                    isChosen={sheet.benchmarks.includes(benchmark.id)}
                    rates={rates}
                    currency={sheet.currency}
                    onChoose={(isChosen) => {
                      const currencies = currenciesOf([...sheet.benchmarks, benchmark.id]);
                      edit(chooseBenchmark(benchmark.id, isChosen, currencies));
                    }}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      </div>
    </Dialog>
  );
}

function memberIds({ members }: (typeof BENCHMARK_GROUPS)[number]): string[] {
  return members.map(({ id }) => id);
}

/** The currencies of published figures; of ids that this release does not know, none. */
function currenciesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => benchmarkOf(id)?.currency ?? []))];
}
