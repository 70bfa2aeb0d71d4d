import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { WorkingLine } from "../../ui/WorkingLine";

/** Says that an answer is on its way and how far it is (0..1), between the controls and the answer before; null says nothing. */
export function Working({ done }: { readonly done: number | null }) {
  const t = useWords("drivers");
  const { percent } = useFormats();
  return done === null ? null : <WorkingLine>{t("working", { share: percent(done, { digits: 0 }) })}</WorkingLine>;
}
