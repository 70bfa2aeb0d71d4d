import styles from "./CurveDrawing.module.css";
import { curveLayout, LINE, type CurveLayout, type CurveMark, type CurveStop } from "./curveLayout";
import { CurveNamedPlace, CurveNames } from "./CurveMarks";
import { markPlaces } from "./markPlaces";
import { WalkedDrawing } from "./WalkedDrawing";

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
  const layout = curveLayout(stops, marks, { xEnds, xTicks, xText: words.x, yText: words.y, least }, width);
  const { xOf, yOf, left, right, top, base, height, apartAt } = layout;
  const inLines = markPlaces(marks, xOf, width);
  const placeAt = (x: number) => (x < left - LINE ? null : nearest(stops.map((stop) => Math.abs(xOf(stop.x) - x))));
  const stopAt = (place: number | null) => (place === null ? undefined : stops[place]);
  return (
    <WalkedDrawing
      width={width}
      height={height}
      label={words.label}
      count={stops.length}
      placeAt={placeAt}
      say={words.stop}
      hint={words.hint}
      isLong
    >
      {(at) => (
        <>
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
          {apartAt !== null && <CurveNames at={apartAt} layout={layout} words={words} />}
          <Cursor stop={stopAt(at)} layout={layout} />
          {inLines.map((place, line) => (
            <CurveNamedPlace key={place.mark.id} place={place} y={(line + 1) * LINE - 4} layout={layout} />
          ))}
          <Seen stop={stopAt(at)} layout={layout} />
          <text x={(left + right) / 2} y={base + 38} textAnchor="middle" className={styles.axis}>
            {words.axis}
          </text>
        </>
      )}
    </WalkedDrawing>
  );
}

interface SeenProps {
  /** The stop that is looked at; undefined for none. */
  readonly stop: CurveStop | undefined;
  readonly layout: CurveLayout;
}

function Cursor({ stop, layout: { xOf, top, base } }: SeenProps) {
  return stop === undefined ? null : <path d={`M${xOf(stop.x)} ${top}V${base}`} className={styles.cursor} />;
}

function Seen({ stop, layout: { xOf, yOf } }: SeenProps) {
  return stop === undefined ? null : <circle cx={xOf(stop.x)} cy={yOf(stop.y)} r={5} className={styles.seen} />;
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

function nearest(distances: readonly number[]): number | null {
  return distances.length === 0 ? null : distances.indexOf(Math.min(...distances));
}
