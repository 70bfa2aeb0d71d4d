import { Line, LineChart, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { classNames } from "../ui/classNames";
import chart from "./Chart.module.css";
import { drawnWidth } from "./drawnWidth";
import styles from "./LineDrawing.module.css";
import { LineSegments } from "./LineSegments";
import { lineTicks } from "./lineTicks";
import { PointDetails } from "./PointDetails";

const HEIGHT = 280;
const AXIS_HEIGHT = 30;
/** From this many dots on, they are small. */
const MANY = 40;
const BEHIND = -50;
/** Every so many dots one time is written: in steps by which months make up years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** One dot, in words and on its scales. */
export interface LinePoint {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly level: number;
  readonly label: string;
  readonly value: string;
  /** Sentences that are shown on pointing at the dot. */
  readonly details: readonly string[];
  /** Whether a line leads on to the next dot. */
  readonly leadsOn: boolean;
}

interface LineDrawingProps {
  /** In the order of time. */
  readonly points: readonly LinePoint[];
  readonly width: number;
  /** Read out for the drawing as a whole. */
  readonly label: string;
  /** Writes a level beside its axis, and a time below it. */
  readonly levelText: (level: number) => string;
  readonly timeText: (time: number) => string;
  /** The smallest step of levels that is written. */
  readonly least: number;
  /** What the dots are to be seen against: a shaded band, a dashed line. */
  readonly band: readonly [number, number] | null;
  readonly target: number | null;
}

/** Dots through time, joined where one follows upon the other. Arrow keys go from dot to dot; nothing moves by itself. */
export function LineDrawing(props: LineDrawingProps) {
  const { points, width, label, levelText, timeText, band, target } = props;
  const ticks = lineTicks(props);
  const left = Math.max(...ticks.map((tick) => drawnWidth(levelText(tick)))) + 8;
  // several dots may be of one time
  const times = [...new Set(points.map(({ time }) => time))];
  const dates = evenly(times, Math.max(1, Math.floor((width - left) / (drawnWidth(timeText(times[0] ?? 0)) + 24))));
  const radius = points.length > MANY ? 2.5 : 5;
  return (
    <div className={chart.drawing}>
      <LineChart
        width={width}
        height={HEIGHT}
        data={points}
        margin={{ top: 10, bottom: 0, left: 0, right: 44 }}
        accessibilityLayer
        aria-label={label}
      >
        {band !== null && (
          <ReferenceArea y1={band[0]} y2={band[1]} zIndex={BEHIND - 1} className={classNames(styles.band)} />
        )}
        {ticks.map((tick) => (
          <ReferenceLine key={tick} y={tick} zIndex={BEHIND} className={classNames(styles.grid)} />
        ))}
        {target !== null && <ReferenceLine y={target} className={classNames(styles.target)} />}
        <XAxis
          dataKey="time"
          type="number"
          domain={["dataMin", "dataMax"]}
          ticks={dates}
          interval={0}
          height={AXIS_HEIGHT}
          padding={{ left: 44 }}
          tickLine={false}
          tickFormatter={timeText}
          tick={{ className: classNames(chart.axis) }}
        />
        <YAxis
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          interval={0}
          width={left}
          axisLine={false}
          tickLine={false}
          tickFormatter={levelText}
          tick={{ className: classNames(chart.axis) }}
        />
        <Tooltip content={PointDetails} cursor={{ className: classNames(styles.cursor) }} isAnimationActive={false} />
        <LineSegments points={points} />
        <Line
          dataKey="level"
          stroke="none"
          isAnimationActive={false}
          dot={{ r: radius, className: classNames(styles.dot) }}
          activeDot={{ r: radius + 2, className: classNames(styles.dot) }}
        />
      </LineChart>
    </div>
  );
}

/** Some of the times, at even steps, as many as there is room for; the first is always among them. */
function evenly(times: readonly number[], most: number): number[] {
  const needed = Math.ceil(times.length / most);
  const step = STEPS.find((each) => each >= needed) ?? needed;
  return times.filter((_, index) => index % step === 0);
}
