import { useId } from "react";
import { Text } from "recharts";
import { classNames } from "../../ui/classNames";
import { BAR, GAP, LINE, type TornadoLayout } from "./tornadoLayout";
import styles from "./Tornado.module.css";

/** A figure at one end of a bar, and as it is written; null where there is none. */
export interface TornadoEnd {
  readonly figure: number | null;
  readonly text: string;
}

/** One bar: what the figure is when a number is at its lower and at its higher end. */
export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** From where to where the number goes. */
  readonly range: string;
  /** Why the figure moves the other way than one would think, if it does. */
  readonly note: string | null;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Read out after the words of the bar: which figure belongs to which end. */
  readonly spoken: string;
  readonly onChoose: () => void;
}

interface TornadoBarProps {
  readonly row: TornadoRow;
  readonly index: number;
  readonly layout: TornadoLayout;
  readonly width: number;
  /** Where today's figure is. */
  readonly today: number;
  readonly xOf: (figure: number) => number;
  /** Whether the tabulator stops here. */
  readonly isStop: boolean;
  readonly onStop: () => void;
}

/** However small a swing, its bar is at least this wide on its side. */
const LEAST = 1.5;
/** How far what marks a row stands out on either side of it. */
const AROUND = 8;
/** The size is given to the drawing as well as to the style sheet, since lines are broken by measuring. */
const TYPE = { fontSize: "13px" };
const NOTE_TYPE = { fontSize: "12px" };

/** One row of a tornado, all of it a button: name and range, both parts of the bar, and the figures at its ends. */
export function TornadoBar({ row, index, layout, width, today, xOf, isStop, onStop }: TornadoBarProps) {
  const spokenId = useId();
  const { isWide, labelWidth, lines, tops, height } = layout;
  const top = tops[index] ?? 0;
  const bottom = (tops[index + 1] ?? height - 4) - 2;
  const { label: labelLines, all: allLines } = lines[index] ?? { label: 1, all: 2 };
  const words = allLines * LINE;
  const middle = isWide ? (top + bottom) / 2 : top + words + 10 + BAR / 2;
  const wordsTop = isWide ? middle - words / 2 + 3 : top + 5;
  const x = (end: TornadoEnd) => (end.figure === null ? today : xOf(end.figure));
  const [low, high] = [x(row.low), x(row.high)];
  // on the same side of today the two lie one above the other, each half as high
  const isOneSided = (low - today) * (high - today) > 0;
  const part = (at: number, slot: 0 | 1) => ({
    x: Math.min(at, today) - (at < today ? LEAST / 2 : 0),
    y: middle - BAR / 2 + (isOneSided ? (slot * BAR) / 2 : 0),
    width: Math.abs(at - today) + LEAST / 2,
    height: isOneSided ? BAR / 2 : BAR,
  });
  const [left, right] = low <= high ? [row.low, row.high] : [row.high, row.low];
  return (
    <g>
      <desc id={spokenId}>{row.spoken}</desc>
      <g
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-describedby={spokenId}
        className={styles.row}
        onClick={row.onChoose}
        onFocus={onStop}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          row.onChoose();
        }}
      >
        <rect className={styles.ground} x={-AROUND} y={top} width={width + 2 * AROUND} height={bottom - top} rx={6} />
        <Text
          className={classNames(styles.label)}
          style={TYPE}
          x={0}
          y={wordsTop}
          width={labelWidth}
          maxLines={2}
          lineHeight={`${LINE}px`}
          verticalAnchor="start"
        >
          {row.label}
        </Text>
        <text className={styles.range} x={0} y={wordsTop + (labelLines + 1) * LINE - 5}>
          {row.range}
        </text>
        {row.note !== null && (
          <Text
            className={classNames(styles.range)}
            style={NOTE_TYPE}
            x={0}
            y={wordsTop + (labelLines + 1) * LINE + 4}
            width={labelWidth}
            maxLines={2}
            lineHeight={`${LINE}px`}
            verticalAnchor="start"
          >
            {row.note}
          </Text>
        )}
        {!isWide && <path className={styles.today} d={`M${today} ${middle - BAR / 2 - 4}v${BAR + 8}`} />}
        {row.low.figure !== null && <rect className={styles.hollow} {...part(low, 0)} />}
        {row.high.figure !== null && <rect className={styles.solid} {...part(high, 1)} />}
        <text className={styles.figure} x={Math.min(low, high, today) - GAP} y={middle + 4.5} textAnchor="end">
          {left.text}
        </text>
        <text className={styles.figure} x={Math.max(low, high, today) + GAP} y={middle + 4.5}>
          {right.text}
        </text>
      </g>
    </g>
  );
}
