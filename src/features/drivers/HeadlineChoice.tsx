import { useWords } from "../../i18n/useWords";
import { Segmented } from "../../ui/Segmented";
import type { HeadlineInView } from "./useHeadline";

/** The choice of which headline is looked at; nothing where there is no choice. */
export function HeadlineChoice({ kinds, headline, choose }: HeadlineInView) {
  const t = useWords("drivers");
  if (headline === null || kinds.length < 2) return null;
  return (
    <div>
      <Segmented
        label={t("headline")}
        value={headline}
        options={kinds.map((kind) => ({ value: kind, label: t(`headlines.${kind}`) }))}
        onChange={choose}
      />
    </div>
  );
}
