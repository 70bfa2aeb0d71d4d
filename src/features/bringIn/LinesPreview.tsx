import { nameKey, type Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import type { LineDraft } from "../../files/in/lineDrafts";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import { CATEGORIES } from "../../sheet/limits";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
import { usePeriodName } from "./usePeriodName";

interface LinesPreviewProps {
  readonly digest: Digest;
  readonly onChoose: (choices: Choices) => void;
}

/** More lines than this are not listed one by one; what is unknown is listed first. */
const LISTED = 100;

/** The lines as they will stand, each with its category to be changed. Of several sheets, those of the first. */
export function LinesPreview({ digest, onChoose }: LinesPreviewProps) {
  const t = useWords(["bringIn", "common"]);
  const names = useNames();
  const nameOf = usePeriodName();
  const formats = useFormats();
  const sheet = digest.sheets?.[0];
  if (sheet === undefined || sheet.lines.length === 0) return null;
  const { lines, period } = sheet;
  const byCategory = digest.grouping === "categories";
  const unknown = lines.filter(({ isKnown }) => !isKnown);
  const listed = byCategory ? lines : [...unknown, ...lines.filter(({ isKnown }) => isKnown)].slice(0, LISTED);
  const title = period === null ? t("preview") : t("previewOf", { period: nameOf(period) });
  const categories = CATEGORIES.map((value) => ({ value, label: t(`common:categories.${value}`) }));
  const choose = ({ name }: LineDraft, category: (typeof CATEGORIES)[number]) =>
    onChoose({ categories: { [nameKey(name)]: category } });
  return (
    <div className={styles.part}>
      {unknown.length > 0 && (
        <p className={styles.warning}>
          {byCategory ? t("unknownCategory") : t("unknownCount", { count: unknown.length })}
        </p>
      )}
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.heading}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("head.name")}</th>
              <th scope="col">{t("head.category")}</th>
              <th scope="col">{t("head.rows")}</th>
              <th scope="col">{t("head.amount")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((line, at) => {
              const name = names.ofLine(line);
              return (
                <tr key={`${line.name} ${line.currency} ${at}`} className={line.isKnown ? undefined : styles.unknown}>
                  <th scope="row">{name}</th>
                  <td className={styles.category}>
                    {line.name === "" ? (
                      name
                    ) : (
                      <SelectField
                        id={`bring-in-line-${at}`}
                        label={t("categoryOf", { name })}
                        look="alone"
                        value={line.category}
                        options={categories}
                        onChange={(category) => choose(line, category)}
                      />
                    )}
                  </td>
                  <td>{formats.number(line.rows)}</td>
                  <td>{formats.money(line.amount, line.currency)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {lines.length > listed.length && (
        <p className={styles.hint}>{t("more", { count: lines.length - listed.length })}</p>
      )}
    </div>
  );
}
