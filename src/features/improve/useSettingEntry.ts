import type { Setting } from "../../formula/levers/lever";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";

/** Reading and writing of a setting of a lever: seconds as they are, all else in percent, within what a sheet can hold. */
export function useSettingEntry({ unit, name }: Setting): FieldEntry {
  const minimum = unit === "change" ? -1 : 0;
  const maximum = name === "agentsSaved" ? BOUNDS.mostAgentsSaved : 1;
  return useNumberEntry(
    unit === "seconds"
      ? { kind: "count", minimum: 0, maximum: BOUNDS.handleSeconds }
      : { kind: "share", minimum, maximum },
  );
}
