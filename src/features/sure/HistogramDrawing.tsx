import { useId } from "react";
import { textPlace } from "../../drawing/textPlace";
import { WalkedDrawing } from "../../drawing/WalkedDrawing";
import type { Summary } from "../../formula/uncertainty/summary";
import styles from "./Histogram.module.css";
import { HistogramBand, HistogramLine, type NamedBand } from "./HistogramMarks";
import { histogramLayout, type HistogramLayout, type HistogramMark } from "./histogramLayout";

interface HistogramDrawingProps {
  readonly summary: Summary;
  readonly marks: readonly HistogramMark[];
  /** The published band and what it is called; null where there is none. */
  readonly band: NamedBand | null;
  readonly width: number;
  readonly words: {
    /** Read out for the drawing as a whole. */
    readonly label: string;
    /** Below the bracket from P5 to P95. */
    readonly middle: string;
    /** Writes an amount under the axis, of amounts so far apart. */
    readonly tick: (amount: number, apart: number) => string;
    /** What one bar says. */
    readonly bar: (index: number) => string;
    /** Said while no bar is looked at. */
    readonly hint: string;
  };
}

/** How the draws spread: bars, those between P5 and P95 in full, with the band, today's figure and the target behind. */
export function HistogramDrawing({ summary, marks, band, width, words }: HistogramDrawingProps) {
  const clipId = useId();
  const { histogram, p5, p50, p95 } = summary;
  const lines = marks.length + (band === null ? 0 : 1);
  const layout = histogramLayout(
    histogram,
    marks.map(({ at }) => at),
    width,
    lines,
  );
  const { xOf, edges, bars, ticks, top, base, height } = layout;
  const [left, right] = [xOf(p5.value), xOf(p95.value)];
  const placeAt = (x: number) => {
    const index = edges.findIndex(([from, to]) => x >= xOf(from) && x <= xOf(to));
    return index === -1 ? null : index;
  };
  const apart = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return (
    <WalkedDrawing
      width={width}
      height={height}
      label={words.label}
      count={edges.length}
      placeAt={placeAt}
      say={words.bar}
      hint={words.hint}
    >
      {(at) => (
        <>
          <clipPath id={clipId}>
            <rect x={left} y={0} width={Math.max(0, right - left)} height={height} />
          </clipPath>
          {band !== null && <HistogramBand band={band} layout={layout} width={width} />}
          <path d={bars} className={styles.tails} />
          <path d={bars} className={styles.bars} clipPath={`url(#${clipId})`} />
          {at !== null && <Looked edges={edges[at]} layout={layout} />}
          <path d={`M0 ${base + 0.5}H${width}`} className={styles.axisLine} />
          {ticks.map((tick) => (
            <text
              key={tick}
              x={textPlace(xOf(tick), words.tick(tick, apart), width).x}
              y={base + 18}
              textAnchor={textPlace(xOf(tick), words.tick(tick, apart), width).anchor}
              className={styles.tick}
            >
              {words.tick(tick, apart)}
            </text>
          ))}
          {marks.map((mark, index) => (
            <HistogramLine
              key={mark.id}
              mark={mark}
              line={index + (band === null ? 0 : 1)}
              layout={layout}
              width={width}
            />
          ))}
          <path d={`M${xOf(p50.value)} ${top}V${base + 34}`} className={styles.middle} />
          <path
            d={`M${left} ${base + 29}v10M${left} ${base + 34}H${right}M${right} ${base + 29}v10`}
            className={styles.bracket}
          />
          <circle cx={xOf(p50.value)} cy={base + 34} r={4} className={styles.dot} />
          <text
            x={textPlace((left + right) / 2, words.middle, width).x}
            y={base + 56}
            textAnchor={textPlace((left + right) / 2, words.middle, width).anchor}
            className={styles.bracketText}
          >
            {words.middle}
          </text>
        </>
      )}
    </WalkedDrawing>
  );
}

function Looked({
  edges,
  layout,
}: {
  readonly edges: readonly [number, number] | undefined;
  readonly layout: HistogramLayout;
}) {
  if (edges === undefined) return null;
  const { xOf, top, base } = layout;
  return (
    <rect
      x={xOf(edges[0])}
      y={top}
      width={Math.max(2, xOf(edges[1]) - xOf(edges[0]))}
      height={base - top}
      className={styles.looked}
    />
  );
}
