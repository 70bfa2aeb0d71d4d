import styles from "./Report.module.css";

interface ReportStripProps {
  /** The whole strip in words. */
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly money: (amount: number) => string;
}

const WIDTH = 320;
/** Room at both sides for half a label. */
const EDGE = 30;

/** A figure on a line with the published band as a box: told apart by shape, so that black and white is enough. */
export function ReportStrip({ label, value, low, high, money }: ReportStripProps) {
  const most = Math.max(value, high) * 1.1 || 1;
  const least = Math.min(0, value) * 1.1;
  const at = (amount: number) => EDGE + ((amount - least) / (most - least)) * (WIDTH - 2 * EDGE);
  const [from, to] = [at(low), at(high)];
  const isNarrow = to - from < 70;
  const middle = (from + to) / 2;
  const isAtStart = middle < 80;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={label}>
      <line className={styles.axis} x1={at(least)} x2={at(most)} y1="34" y2="34" />
      <rect className={styles.band} x={from} width={Math.max(2, to - from)} y="28" height="12" />
      <path className={styles.mark} d={`M${at(value)} 26l-5 -8h10z`} />
      <line className={styles.markLine} x1={at(value)} x2={at(value)} y1="26" y2="42" />
      <text className={styles.markText} x={at(value)} y="13" textAnchor="middle">
        {money(value)}
      </text>
      {isNarrow ? (
        <text
          className={styles.stripText}
          x={isAtStart ? from : middle}
          y="56"
          textAnchor={isAtStart ? "start" : "middle"}
        >
          {`${money(low)} – ${money(high)}`}
        </text>
      ) : (
        <>
          <text className={styles.stripText} x={from} y="56" textAnchor="middle">
            {money(low)}
          </text>
          <text className={styles.stripText} x={to} y="56" textAnchor="middle">
            {money(high)}
          </text>
        </>
      )}
    </svg>
  );
}
