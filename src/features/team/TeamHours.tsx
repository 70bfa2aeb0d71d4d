import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import type { CentreFigures } from "../../formula/figures";
import { useFormats } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import styles from "./Team.module.css";

interface TeamHoursProps {
  readonly figures: CentreFigures;
  readonly onHow: (figure: FigureId) => void;
}

/** The hours behind the occupancy as far as they are known, each with how it came about; what is missing stands there. */
export function TeamHours({ figures, onHow }: TeamHoursProps) {
  const t = useWords("team");
  const formats = useFormats();
  const known = (["workload", "availableHours"] as const).flatMap((kind) => {
    const hours = figures[kind === "workload" ? "workloadHours" : kind];
    return hours.ok ? [{ kind, hours: formats.number(hours.value, { digits: 1 }) }] : [];
  });
  if (known.length === 0) return null;
  return (
    <div className={styles.hours}>
      {known.map(({ kind, hours }) => (
        <p key={kind}>
          {t(kind)}: {hours} {t("hours")}{" "}
          <Button look="link" onClick={() => onHow({ kind })}>
            {t("how")} <span className="visually-hidden">{t(kind)}</span>
          </Button>
        </p>
      ))}
    </div>
  );
}
