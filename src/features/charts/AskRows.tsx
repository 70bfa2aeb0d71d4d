import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import { Button } from "../../ui/Button";
import { Fold } from "../../ui/Fold";
import styles from "./charts.module.css";

/** A figure of a chart or table that can be asked how it came about, and what its button says. */
export interface AskableRow {
  readonly label: string;
  readonly figure: FigureId;
}

/** Opens how a figure came about. */
export type AskHow = (figure: FigureId) => void;

interface AskRowsProps {
  readonly rows: readonly AskableRow[];
  readonly onHow: AskHow;
}

/** The figures of a chart, and of the table behind it, as buttons that show how each came about; folded until wanted. */
export function AskRows({ rows, onHow }: AskRowsProps) {
  const t = useWords("charts");
  if (rows.length === 0) return null;
  return (
    <Fold title={t("ask")}>
      <ul className={styles.ask}>
        {rows.map(({ label, figure }) => (
          <li key={Object.values(figure).join(" ")}>
            <Button look="link" onClick={() => onHow(figure)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
