import type { ReactNode } from "react";
import type { Figure } from "../../formula/figures";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import styles from "./KeyFigures.module.css";
import { GoToReason } from "./GoToField";
import { HowButton } from "./HowButton";
import { useReasons } from "./useReasons";

interface KeyFigureProps {
  readonly label: string;
  readonly sheet: CostSheet;
  readonly figure: Figure;
  readonly streamIds: readonly string[];
  readonly onAsk: () => void;
  /** A few words under the figure. */
  readonly note?: ReactNode;
}

/** One further figure: its name, which tells how it came about when pressed, and the money or what is missing for it. */
export function KeyFigure({ label, sheet, figure, streamIds, onAsk, note }: KeyFigureProps) {
  const reasonOf = useReasons(sheet);
  const formats = useFormats();
  return (
    <div className={styles.item}>
      <dt>
        <HowButton label={label} onAsk={onAsk} />
      </dt>
      <dd>
        {figure.ok ? (
          <>
            <span className={styles.value}>{formats.money(figure.value, sheet.currency)}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </>
        ) : (
          <span className={styles.reason}>
            <GoToReason {...reasonOf(figure.error, streamIds)} />
          </span>
        )}
      </dd>
    </div>
  );
}
