import type { GroupId } from "../../formula/groups";
import { classNames } from "../../ui/classNames";
import fills from "../../ui/GroupFill.module.css";
import styles from "./charts.module.css";

/** How a row is drawn: dots for the manager's own figures, rings for targets, ranges for published ones, bars for cost. */
export type RowLook = "own" | "target" | "published" | "partial" | "notShared" | GroupId;

/** One row of a chart, in words and in amounts on the chart's scale. */
export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** The value in words; "" where there is none, and `reason` says why. */
  readonly value: string;
  readonly reason?: string | undefined;
  /** Sentences that are shown on pointing at the row. */
  readonly details: readonly string[];
  /** Both ends, the lower first; the same twice for a single amount, null where nothing can be drawn. */
  readonly span: readonly [number, number] | null;
  /** Where inside the span a stroke marks an average, as a part of it from its lower end. */
  readonly strokeAt?: number | undefined;
  readonly look: RowLook;
}

interface MarkProps {
  readonly row: ChartRow;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly height: number;
}

/** However small an amount, its mark is at least this wide. */
const LEAST_WIDTH = 3;

/** The drawing of one row: shape as well as colour tell what it is. */
export function Mark({ row, x, width, middle, height }: MarkProps) {
  const { look, span } = row;
  if (span === null) return <g />;
  if (look === "own") return <circle className={styles.own} cx={x} cy={middle} r={7} />;
  if (look === "target") return <circle className={styles.target} cx={x} cy={middle} r={6} />;
  const top = middle - height / 2;
  const isPublished = look === "published" || look === "partial";
  if (isPublished && width < LEAST_WIDTH) {
    const size = height / 2;
    const outline = `M${x} ${middle - size}L${x + size} ${middle}L${x} ${middle + size}L${x - size} ${middle}Z`;
    return <path className={classNames(styles.single, styles[look], fills[look])} d={outline} />;
  }
  if (!isPublished && span[0] === span[1]) return <g />;
  return (
    <g>
      <rect
        className={classNames(styles[look], fills[look])}
        x={x}
        y={top}
        width={Math.max(width, LEAST_WIDTH)}
        height={height}
        rx={isPublished ? 4 : 2}
      />
      {row.strokeAt !== undefined && (
        <path className={styles.stroke} d={`M${x + width * row.strokeAt} ${top}v${height}`} />
      )}
    </g>
  );
}
