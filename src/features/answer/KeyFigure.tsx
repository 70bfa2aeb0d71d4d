import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Figure } from "../../formula/figures";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import styles from "./KeyFigures.module.css";
import { GoToField } from "./GoToField";
import { HowButton } from "./HowButton";
import { missingField } from "../../formula/missingField";

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
  const { t } = useTranslation("common");
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
            <GoToField fieldId={missingField(figure.error, sheet, streamIds)}>{t(`unknown.${figure.error}`)}</GoToField>
          </span>
        )}
      </dd>
    </div>
  );
}
