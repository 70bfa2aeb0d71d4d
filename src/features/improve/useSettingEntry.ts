import type { Setting } from "../../formula/levers/lever";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { boundsOfSetting } from "../../sheet/boundsOfSetting";

/** Reading and writing of a setting of a lever: seconds as they are, all else in percent, within what a sheet can hold. */
export function useSettingEntry({ unit, name }: Setting): FieldEntry {
  const { least: minimum, most: maximum } = boundsOfSetting(name);
  return useNumberEntry(unit === "seconds" ? { kind: "count", minimum, maximum } : { kind: "share", minimum, maximum });
}
