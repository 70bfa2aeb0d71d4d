import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import type { Rebased } from "../../sheet/rebased";
import type { CostSheet } from "../../sheet/schema";
import { Notice } from "../../ui/Notice";

/** What came of choosing another currency; worth saying for as long as the sheet is `after`. */
export type RebaseNews =
  | { readonly kind: "tooManyCurrencies"; readonly after: CostSheet }
  | {
      readonly kind: "rebased";
      readonly from: string;
      readonly after: CostSheet;
      readonly rate: Rebased["rate"];
      readonly clearedTargets: Rebased["clearedTargets"];
    };

interface RebaseNoticeProps {
  readonly news: RebaseNews | null;
  readonly onClose: () => void;
}

/** Says what a change of the sheet's currency could not bring along; nothing when all was converted. */
export function RebaseNotice({ news, onClose }: RebaseNoticeProps) {
  const t = useWords(["rates", "common"]);
  const formats = useFormats();
  const sentences: string[] = [];
  if (news?.kind === "tooManyCurrencies") sentences.push(t("tooManyCurrencies"));
  if (news?.kind === "rebased") {
    const { from, after, rate, clearedTargets } = news;
    if (rate === null) sentences.push(t("noRate", { from, to: after.currency }));
    if (clearedTargets.length > 0) {
      sentences.push(
        t("clearedTargets", { targets: formats.list(clearedTargets.map((name) => t(`targets.${name}`))) }),
      );
    }
  }
  return (
    <Notice closeLabel={t("common:close")} onClose={onClose}>
      {sentences.length === 0 ? null : <p>{sentences.join(" ")}</p>}
    </Notice>
  );
}
