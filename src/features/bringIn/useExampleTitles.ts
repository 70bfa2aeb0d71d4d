import { useWords } from "../../i18n/useWords";
import { EXAMPLE_IDS } from "../../sheet/examples/loadExample";

/** The titles of the examples in the language that is shown. */
export function useExampleTitles(): ReadonlySet<string> {
  const t = useWords("examples");
  return new Set(EXAMPLE_IDS.map((id) => t(`${id}.title`)));
}
