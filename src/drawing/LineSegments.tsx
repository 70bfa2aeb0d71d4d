import { useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { classNames } from "../ui/classNames";
import styles from "./LineDrawing.module.css";

/** Where a dot is on the scales of its drawing, and whether a line leads on to the next. */
type LinkedDot = { readonly time: number; readonly level: number; readonly leadsOn: boolean };

/** Below the dots, above the lines of the scale. */
const BELOW_DOTS = 100;

/** The lines from dot to dot, where one leads on to the next. */
export function LineSegments({ points }: { readonly points: readonly LinkedDot[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const place = (point: LinkedDot | undefined) =>
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
