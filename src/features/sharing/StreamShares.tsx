import { weightField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { weighWorkstream } from "../../sheet/edits/sharing";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import styles from "./Sharing.module.css";

interface StreamSharesProps {
  readonly sheet: CostSheet;
  /** Each stream's part of the common cost (0..1), in the order of the streams; null while it is not shared out. */
  readonly shares: readonly number[] | null;
  readonly edit: Edit;
}

/** What part of the common cost each workstream bears, beside its weight where the manager gives the weights. */
export function StreamShares({ sheet, shares, edit }: StreamSharesProps) {
  const t = useWords("sharing");
  const names = useNames();
  const formats = useFormats();
  const weight = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.count });
  const isWeighed = sheet.sharing.by === "weights";
  return (
    <table className={styles.shares}>
      <thead className={isWeighed ? undefined : "visually-hidden"}>
        <tr>
          <th scope="col">{t("stream")}</th>
          {isWeighed && <th scope="col">{t("weight")}</th>}
          <th scope="col" className={styles.bar} aria-hidden="true" />
          <th scope="col">{t("share")}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.work.map((stream, index) => {
          const name = names.ofStream(stream);
          const share = shares?.[index];
          return (
            <tr key={stream.id}>
              <th scope="row">{name}</th>
              {isWeighed && (
                <td className={styles.weight}>
                  <NumberField
                    id={weightField(stream.id)}
                    label={t("weightOf", { name })}
                    look="cell"
                    entry={weight}
                    value={sheet.sharing.weights[stream.id] ?? null}
                    onChange={(value, visit) => edit(weighWorkstream(stream.id, value), visit)}
                  />
                </td>
              )}
              <td className={styles.bar} aria-hidden="true">
                {share !== undefined && <ShareBar share={share} />}
              </td>
              <td className={styles.share}>
                {share === undefined ? <NotYet words={t("notYet")} /> : formats.percent(share)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.strip} width="100%" height="8">
      <rect width="100%" height="8" rx="2" className={styles.track} />
      <rect width={`${share * 100}%`} height="8" rx="2" className={styles.part} />
    </svg>
  );
}

function NotYet({ words }: { readonly words: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
