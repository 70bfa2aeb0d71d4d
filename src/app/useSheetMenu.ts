import type { i18n } from "i18next";
import { localDay } from "../i18n/instant";
import { periodStart } from "../i18n/periodStart";
import { useNames } from "../i18n/useNames";
import { useWords } from "../i18n/useWords";
import { useFormats, useLanguage } from "../i18n/useLanguage";
import { EXAMPLE_IDS, type ExampleId } from "../sheet/examples/loadExample";
import type { MenuEntry } from "../ui/Menu";
import { emptyIn, exampleIn } from "./openingSheets";
import { otherSheets } from "./otherSheets";
import type { Workspace } from "./workspace";
import type { WorkspaceState } from "./workspaceState";

/** How many of the reader's own sheets the menu names. */
const MOST_OWN = 8;

/** What can be opened instead of the sheet on screen: the reader's own others and all of them, an empty one, the examples. */
export function useSheetMenu(i18n: i18n, workspace: Workspace, state: WorkspaceState, onAll: () => void): MenuEntry[] {
  const t = useWords("header");
  const names = useNames();
  const formats = useFormats();
  const language = useLanguage();
  const others = otherSheets(state).slice(0, MOST_OWN);
  const openExample = async (id: ExampleId) => {
    await workspace.open(await exampleIn(id, i18n), { kind: "example", id, isChosen: true });
  };
  return [
    ...(others.length > 0 ? [{ heading: t("yourSheets") }] : []),
    ...others.map(({ id, savedAt, sheet }) => {
      // sheets that follow one another have their name in common, and were often kept on the same day
      const label = names.ofSheet(sheet);
      const when = periodStart(sheet.period, formats, (from) => t("periodFrom", { from }));
      const isNew = when !== null && !label.toLowerCase().includes(when.toLowerCase());
      return {
        id,
        label,
        detail: isNew ? when : t("savedAt", { date: formats.date(localDay(savedAt)) }),
        onChoose: () => void workspace.openOwn(id),
      };
    }),
    { id: "all", label: t("allSheets"), onChoose: onAll },
    { id: "empty", label: t("startEmpty"), onChoose: () => void workspace.open(emptyIn(language), { kind: "empty" }) },
    { heading: t("examples") },
    ...EXAMPLE_IDS.map((id) => ({
      id,
      label: i18n.t(`${id}.title`, { ns: "examples" }),
      onChoose: () => void openExample(id),
    })),
  ];
}
