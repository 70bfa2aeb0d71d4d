import styles from "./CurveDrawing.module.css";
import { LINE, type CurveLayout, type CurveMark, type CurveStop } from "./curveLayout";
import type { MarkPlace } from "./markPlaces";

interface CurveNamesProps {
  /** Where the curves are furthest apart. */
  readonly at: CurveStop;
  readonly layout: CurveLayout;
  readonly words: { readonly curve: string; readonly second: string };
}

/**
 * The names of two curves, each on its own side of them where they are furthest apart; but beside the upper one at the very
 * top, and above the lower one at the very bottom.
 */
export function CurveNames({ at, layout, words }: CurveNamesProps) {
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

interface CurveNamedPlaceProps {
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

/** A named place on a curve, and its words on their line above the drawing. */
export function CurveNamedPlace({ place: { mark, textX, anchor }, y, layout: { xOf, yOf } }: CurveNamedPlaceProps) {
  return (
    <>
      <path d={FORMS[mark.id]} transform={`translate(${xOf(mark.x)} ${yOf(mark.y)})`} className={styles[mark.id]} />
      <text x={textX} y={y} textAnchor={anchor} className={styles.name}>
        {mark.text}
      </text>
    </>
  );
}
