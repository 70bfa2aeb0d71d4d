import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { useAtRest } from "../../ui/useAtRest";
import { View } from "../../ui/View";
import { NextPeriod } from "./NextPeriod";
import { SideBySide } from "./SideBySide";
import { Trend } from "./Trend";
import { useCandidates, type OwnSheet } from "./useCandidates";

/** How long typing rests before tables and drawings follow, in milliseconds: they cost more than all the rest. */
const REST_MS = 200;

interface CompareProps {
  readonly sheet: CostSheet;
  /** The reader's own sheets but the one on screen, newest first. */
  readonly ownSheets: readonly OwnSheet[];
  /** Opens a sheet that was made here as one of the reader's own. */
  readonly onOwnSheet: (sheet: CostSheet) => void;
}

/** How does this sheet stand against others: what differs, why, and how does it go through time? */
export function Compare({ sheet, ownSheets, onOwnSheet }: CompareProps) {
  const t = useWords("compare");
  const later = useAtRest(sheet, REST_MS);
  const candidates = useCandidates(later, ownSheets);
  return (
    <View title={t("title")} intro={t("intro")} gap="wide">
      <NextPeriod sheet={sheet} onOwnSheet={onOwnSheet} />
      <SideBySide sheet={later} candidates={candidates} />
      <Trend sheet={later} ownSheets={ownSheets} />
    </View>
  );
}
