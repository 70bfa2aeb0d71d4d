import { useMemo } from "react";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setSimulation } from "../../sheet/edits/whatIf";
import { LARGEST_SEED, MOST_DRAWS } from "../../sheet/rangeLimits";
import type { SimulationSettings } from "../../sheet/ranges";
import { Button } from "../../ui/Button";
import { Fold } from "../../ui/Fold";
import { NumberField } from "../../ui/NumberField";
import styles from "./Ranges.module.css";

interface DrawSettingsProps extends SimulationSettings {
  readonly edit: Edit;
}

/** How many draws are made and from which seed: both are on the sheet, so that a link gives the same figures. */
export function DrawSettings({ draws, seed, edit }: DrawSettingsProps) {
  const t = useWords("sure");
  const { number } = useFormats();
  const drawsEntry = useNeeded({ minimum: 1, maximum: MOST_DRAWS }, t("settings.drawsNeeded"));
  const seedEntry = useNeeded({ minimum: 0, maximum: LARGEST_SEED }, t("settings.seedNeeded"));
  return (
    <Fold
      title={t("settings.title")}
      summary={t("settings.summary", { draws: number(draws), seed: number(seed, { digits: 0 }) })}
    >
      <div className={styles.settings}>
        <NumberField
          id="draws-count"
          label={t("settings.draws")}
          entry={drawsEntry}
          value={draws}
          hint={t("settings.drawsHint", { most: number(MOST_DRAWS) })}
          onChange={(value, visit) => value !== null && edit(setSimulation({ draws: value }), visit)}
        />
        <NumberField
          id="draws-seed"
          label={t("settings.seed")}
          entry={seedEntry}
          value={seed}
          hint={t("settings.seedHint")}
          onChange={(value, visit) => value !== null && edit(setSimulation({ seed: value }), visit)}
        />
        <Button onClick={() => edit(setSimulation({ seed: seed === LARGEST_SEED ? 0 : seed + 1 }))}>
          {t("settings.anotherSeed")}
        </Button>
      </div>
    </Fold>
  );
}

/** Reading of a whole number that cannot be left out. */
function useNeeded(bounds: { readonly minimum: number; readonly maximum: number }, needed: string): FieldEntry {
  const entry = useNumberEntry({ kind: "count", isWhole: true, ...bounds });
  return useMemo(
    () => ({
      ...entry,
      parse: (text) => {
        const read = entry.parse(text);
        return read.ok && read.value === null ? { ok: false, message: needed, offer: null } : read;
      },
    }),
    [entry, needed],
  );
}
