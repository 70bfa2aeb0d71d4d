import { useWords } from "../../i18n/useWords";
import type { Figure, FigureUnknown } from "../../formula/figures";
import { lackingStream } from "../../formula/lackingStream";
import { afterColon } from "../../i18n/afterColon";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Team.module.css";

interface OccupancyProps {
  readonly occupancy: Figure;
  readonly sheet: CostSheet;
  readonly onHow: () => void;
}

/** The share of available time that was spent on contacts: not typed but worked out, so it stands without a box. */
export function Occupancy({ occupancy, sheet, onHow }: OccupancyProps) {
  const t = useWords(["team", "common"]);
  const names = useNames();
  const formats = useFormats();
  // Where a sheet has several workstreams, the one that lacks something is named.
  const reason = (error: FigureUnknown) => {
    const text = t(`common:unknown.${error}`);
    const stream = lackingStream(error, sheet, []);
    return stream === null ? text : afterColon(names.ofStream(stream), text);
  };
  return (
    <div>
      <p className={styles.label}>{t("occupancy")}</p>
      {occupancy.ok ? (
        <p className={styles.value}>{formats.percent(occupancy.value)}</p>
      ) : (
        <p className={styles.reason}>{reason(occupancy.error)}</p>
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
