import type { Evidence, Setting } from "../../formula/levers/lever";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { SourceLink } from "../../ui/SourceLink";
import styles from "./SettingField.module.css";

/** What was found about the size of an effect: range, grade and sources; or that nothing was. */
export function EvidenceNote({ setting }: { readonly setting: Setting }) {
  const t = useWords(["improve", "benchmarks"]);
  const range = useRangeText(setting);
  const { evidence } = setting;
  if (evidence === null) {
    return <p className={styles.evidence}>{t(setting.actsOn === "reach" ? "evidence.reach" : "evidence.none")}</p>;
  }
  const { low, high, grade, isPrinted, sources } = evidence;
  const letter = t("benchmarks:gradeLetter", { grade });
  return (
    <p className={styles.evidence}>
      {t(isPrinted ? "evidence.printed" : "evidence.drawn", { range: range(evidence) })}{" "}
      {low < 0 && high > 0 && `${t("evidence.bothWays")} `}
      {t("evidence.grade", { letter, meaning: t(`benchmarks:grade.${grade}`) })}{" "}
      {sources.map(({ publisher, year, url }, index) => (
        <span key={url}>
          {index > 0 && "; "}
          <SourceLink
            address={url}
            label={
              year === null
                ? t("evidence.undated", { publisher })
                : t("evidence.dated", { publisher, year: String(year) })
            }
            newTab={t("benchmarks:newTab")}
          />
        </span>
      ))}
    </p>
  );
}

function useRangeText({ unit }: Setting): (evidence: Evidence) => string {
  const t = useWords("improve");
  const { number, percent } = useFormats();
  return ({ low, high }) => {
    if (unit === "seconds") {
      return t("evidence.range", { low: number(low), high: `${number(high)} ${t("seconds")}` });
    }
    const signed = low < 0;
    const plain = (share: number) => number(share * 100, { signed });
    if (unit === "points") return t("evidence.range", { low: plain(low), high: `${plain(high)} ${t("points")}` });
    return t("evidence.range", { low: plain(low), high: percent(high, { signed }) });
  };
}
