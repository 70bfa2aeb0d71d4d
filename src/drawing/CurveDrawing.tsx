import { useState, type KeyboardEvent, type PointerEvent } from "react";
import styles from "./CurveDrawing.module.css";
import { curveLayout, LINE, type CurveLayout, type CurveMark, type CurveStop } from "./curveLayout";
import { markPlaces, type MarkPlace } from "./markPlaces";
import { placeAfter } from "./placeAfter";

interface CurveDrawingProps {
  /** The curve from left to right; keys and pointer go from stop to stop. */
  readonly stops: readonly CurveStop[];
  readonly marks: readonly CurveMark[];
  /** A part of the axis below that is shaded; null for none. */
  readonly shaded: readonly [number, number] | null;
  readonly xEnds: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly width: number;
  /** The smallest step of the axis beside the curve that is written. */
  readonly least: number;
  readonly words: {
    /** Read out for the drawing as a whole. */
    readonly label: string;
    readonly x: (x: number) => string;
    readonly y: (y: number, isWhole: boolean) => string;
    /** What stands below the axis. */
    readonly axis: string;
    /** What the curves are called where there are two of them. */
    readonly curve: string;
    readonly second: string;
    /** What one stop says. */
    readonly stop: (index: number) => string;
    /** Said while no stop is looked at. */
    readonly hint: string;
  };
}

/** One curve, or two over the same axis, with named places. Arrow keys go along it; nothing moves by itself. */
export function CurveDrawing(props: CurveDrawingProps) {
  const { stops, marks, shaded, xEnds, xTicks, width, least, words } = props;
  const [looked, setLooked] = useState<number | null>(null);
  const layout = curveLayout(stops, marks, { xEnds, xTicks, xText: words.x, yText: words.y, least }, width);
  const { xOf, yOf, left, right, top, base, height, apartAt } = layout;
  const inLines = markPlaces(marks, xOf, width);
  const at = looked === null ? null : Math.min(looked, stops.length - 1);
  const seen = at === null ? undefined : stops[at];
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setLooked(x < left - LINE ? null : nearest(stops.map((stop) => Math.abs(xOf(stop.x) - x))));
  };
  const walk = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, stops.length);
    if (to === undefined) return;
    event.preventDefault();
    setLooked(to);
  };
  return (
    <div className={styles.drawing}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the keys walk along the curve */}
      <svg
        width={width}
        height={height}
        role="application"
        aria-label={words.label}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setLooked(null)}
        onPointerMove={look}
        onPointerDown={look}
        onPointerLeave={() => setLooked(null)}
      >
        {shaded !== null && (
          <rect
            x={xOf(shaded[0])}
            y={top}
            width={Math.max(0, xOf(shaded[1]) - xOf(shaded[0]))}
            height={base - top}
            className={styles.shaded}
          />
        )}
        <Scales layout={layout} words={words} />
        {inLines.map(({ mark }, line) => (
          <path key={mark.id} d={`M${xOf(mark.x)} ${(line + 1) * LINE}V${yOf(mark.y)}`} className={styles.leader} />
        ))}
        <path d={layout.secondPath} className={styles.second} />
        <path d={layout.path} className={styles.curve} />
        {apartAt !== null && <Names at={apartAt} layout={layout} words={words} />}
        {seen !== undefined && <path d={`M${xOf(seen.x)} ${top}V${base}`} className={styles.cursor} />}
        {inLines.map((place, line) => (
          <Mark key={place.mark.id} place={place} y={(line + 1) * LINE - 4} layout={layout} />
        ))}
        {seen !== undefined && <circle cx={xOf(seen.x)} cy={yOf(seen.y)} r={5} className={styles.seen} />}
        <text x={(left + right) / 2} y={base + 38} textAnchor="middle" className={styles.axis}>
          {words.axis}
        </text>
      </svg>
      {/* oxlint-enable */}
      <p className={styles.details} role="status">
        {at === null ? <span aria-hidden>{words.hint}</span> : words.stop(at)}
      </p>
    </div>
  );
}

interface PartProps {
  readonly layout: CurveLayout;
  readonly words: CurveDrawingProps["words"];
}

function Scales({ layout: { xOf, yOf, xTicks, yTicks, left, right, base }, words }: PartProps) {
  return (
    <>
      {yTicks.map(({ y, text }) => (
        <g key={y}>
          <path d={`M${left} ${yOf(y)}H${right}`} className={styles.grid} />
          <text x={left - 8} y={yOf(y) + 4} textAnchor="end" className={styles.axis}>
            {text}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} x={xOf(tick)} y={base + 18} textAnchor="middle" className={styles.axis}>
          {words.x(tick)}
        </text>
      ))}
    </>
  );
}

/**
 * The names of two curves, each on its own side of them where they are furthest apart; but beside the upper one at the very
 * top, and above the lower one at the very bottom.
 */
function Names({ at, layout, words }: PartProps & { readonly at: CurveStop }) {
  const { xOf, yOf, left, right, top, base } = layout;
  const isLeft = xOf(at.x) < (left + right) / 2;
  const second = at.second ?? at.y;
  const upper = yOf(Math.max(at.y, second));
  const lower = yOf(Math.min(at.y, second));
  const isAtTop = upper < top + LINE;
  const inwards = (by: number) => xOf(at.x) + (isLeft ? by : -by);
  const look = { textAnchor: isLeft ? "start" : "end", className: styles.name } as const;
  const [above, below] = at.y >= second ? [words.curve, words.second] : [words.second, words.curve];
  return (
    <>
      <text {...look} x={inwards(isAtTop ? 28 : 8)} y={upper + (isAtTop ? 8 : -10)}>
        {above}
      </text>
      <text {...look} x={inwards(8)} y={lower + (lower > base - LINE ? -10 : 18)}>
        {below}
      </text>
    </>
  );
}

interface MarkProps {
  readonly place: MarkPlace<CurveMark>;
  /** Where its words stand. */
  readonly y: number;
  readonly layout: CurveLayout;
}

/** Told apart by their forms, not by their colours. */
const FORMS = {
  circle: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
  diamond: "M0 -8L8 0L0 8L-8 0Z",
  triangle: "M-7 -6H7L0 7Z",
} as const;

function Mark({ place: { mark, textX, anchor }, y, layout: { xOf, yOf } }: MarkProps) {
  return (
    <>
      <path d={FORMS[mark.id]} transform={`translate(${xOf(mark.x)} ${yOf(mark.y)})`} className={styles[mark.id]} />
      <text x={textX} y={y} textAnchor={anchor} className={styles.name}>
        {mark.text}
      </text>
    </>
  );
}

function nearest(distances: readonly number[]): number | null {
  return distances.length === 0 ? null : distances.indexOf(Math.min(...distances));
}
