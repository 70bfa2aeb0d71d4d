import { useWords } from "../../i18n/useWords";
import type { Figure } from "../../formula/figures";
import { useFormats } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import styles from "./Team.module.css";

interface OccupancyProps {
  readonly occupancy: Figure;
  readonly onHow: () => void;
}

/** The share of available time that was spent on contacts: not typed but worked out, so it stands without a box. */
export function Occupancy({ occupancy, onHow }: OccupancyProps) {
  const t = useWords(["team", "common"]);
  const formats = useFormats();
  return (
    <div>
      <p className={styles.label}>{t("occupancy")}</p>
      {occupancy.ok ? (
        <p className={styles.value}>{formats.percent(occupancy.value)}</p>
      ) : (
        <p className={styles.reason}>{t(`common:unknown.${occupancy.error}`)}</p>
      )}
      <p className={styles.quiet}>
        {t(occupancy.ok && occupancy.value > 1 ? "occupancyImpossible" : "occupancyHint")}{" "}
        <Button look="link" onClick={onHow}>
          {t("how")} <span className="visually-hidden">{t("occupancy")}</span>
        </Button>
      </p>
    </div>
  );
}
