import { textPlace } from "../../drawing/textPlace";
import styles from "./Histogram.module.css";
import { LINE, type HistogramLayout, type HistogramMark } from "./histogramLayout";

/** A band with its name; money of each. */
export interface NamedBand {
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

interface BandProps {
  readonly band: NamedBand;
  readonly layout: HistogramLayout;
  readonly width: number;
}

/** The part of the scale that lies within the band, with its name above; one outside is named at the edge. */
export function HistogramBand({ band, layout, width }: BandProps) {
  const { xOf, top, base } = layout;
  const from = Math.min(width, Math.max(0, xOf(band.low)));
  const to = Math.min(width, Math.max(0, xOf(band.high)));
  if (to <= from) {
    const isLeft = xOf(band.high) < 0;
    return (
      <text x={isLeft ? 0 : width} y={LINE - 4} textAnchor={isLeft ? "start" : "end"} className={styles.markText}>
        {isLeft ? `← ${band.text}` : `${band.text} →`}
      </text>
    );
  }
  const { x, anchor } = textPlace((from + to) / 2, band.text, width);
  return (
    <>
      <rect x={from} y={top - 4} width={to - from} height={base - top + 4} className={styles.band} />
      <text x={x} y={LINE - 4} textAnchor={anchor} className={styles.markText}>
        {band.text}
      </text>
    </>
  );
}

interface LineProps {
  readonly mark: HistogramMark;
  readonly line: number;
  readonly layout: HistogramLayout;
  readonly width: number;
}

/** A line with its words above; one outside the scale is named at the edge that it lies beyond. */
export function HistogramLine({ mark, line, layout, width }: LineProps) {
  const { ends, xOf, base } = layout;
  const y = (line + 1) * LINE - 4;
  const isBelow = mark.at < ends[0];
  if (isBelow || mark.at > ends[1]) {
    return (
      <text x={isBelow ? 0 : width} y={y} textAnchor={isBelow ? "start" : "end"} className={styles.markText}>
        {isBelow ? `← ${mark.text}` : `${mark.text} →`}
      </text>
    );
  }
  const x = xOf(mark.at);
  const words = textPlace(x, mark.text, width);
  return (
    <>
      <path d={`M${x} ${y + 5}V${base}`} className={styles.under} />
      <path d={`M${x} ${y + 5}V${base}`} className={styles[mark.id]} />
      <text x={words.x} y={y} textAnchor={words.anchor} className={styles.markText}>
        {mark.text}
      </text>
    </>
  );
}
