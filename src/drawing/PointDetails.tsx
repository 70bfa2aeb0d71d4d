import type { TooltipContentProps } from "recharts";
import styles from "./PointDetails.module.css";

/** What is said of a row or dot that is pointed at. */
interface Pointed {
  readonly label: string;
  readonly value: string;
  /** Sentences that say more. */
  readonly details: readonly string[];
}

/** What more there is to say of what is pointed at or was walked to in a drawing; read out by screen readers. */
export function PointDetails({ active, payload }: TooltipContentProps) {
  const pointed = payload[0]?.payload as Pointed | undefined;
  return (
    <div className={styles.details} role="status">
      {active && pointed !== undefined && (
        <>
          <strong>{pointed.label}</strong> {pointed.value}
          {pointed.details.map((detail) => (
            <span key={detail} className={styles.detail}>
              {detail}
            </span>
          ))}
        </>
      )}
    </div>
  );
}
