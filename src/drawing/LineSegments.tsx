import { useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { classNames } from "../ui/classNames";
import type { LinePoint } from "./LineDrawing";
import styles from "./LineDrawing.module.css";

/** Below the dots, above the lines of the scale. */
const BELOW_DOTS = 100;

/** The lines from dot to dot, where one leads on to the next. */
export function LineSegments({ points }: { readonly points: readonly LinePoint[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const place = (point: LinePoint | undefined) =>
    point === undefined ? "" : `${x?.(point.time) ?? 0} ${y?.(point.level) ?? 0}`;
  const path = points
    .map((point, index) => (point.leadsOn ? `M${place(point)}L${place(points[index + 1])}` : ""))
    .join("");
  return (
    <ZIndexLayer zIndex={BELOW_DOTS}>
      <path className={classNames(styles.line)} d={path} />
    </ZIndexLayer>
  );
}
