import { useRef, useState, type KeyboardEvent } from "react";
import { LINE, scaleOf, tornadoLayout } from "./tornadoLayout";
import { TornadoBar, type TornadoRow } from "./TornadoBar";
import styles from "./Tornado.module.css";

interface TornadoProps {
  readonly rows: readonly TornadoRow[];
  /** The figure that every bar is seen against. */
  readonly today: { readonly figure: number; readonly text: string };
  readonly words: { readonly label: string; readonly low: string; readonly high: string };
  readonly width: number;
}

/**
 * Bars on both sides of today's figure, solid towards what the higher end of a number gives and hollow towards the lower.
 * One stop of the tabulator; the arrow keys walk from bar to bar, and Enter or a click chooses one.
 */
export function Tornado({ rows, today, words, width }: TornadoProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(0);
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const layout = tornadoLayout(
    width,
    rows,
    ends.map(({ text }) => text),
  );
  const xOf = scaleOf([today.figure, ...ends.flatMap(({ figure }) => figure ?? [])], layout);
  const middle = xOf(today.figure);
  const current = Math.min(stop, rows.length - 1);
  const walk = (event: KeyboardEvent) => {
    const to = barAfter(event.key, current, rows.length);
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    drawing.current?.querySelectorAll<SVGGElement>("[role=button]").item(to).focus();
  };
  // the words over the line stay inside the drawing
  const anchor = middle > width * 0.75 ? "end" : middle < width * 0.25 ? "start" : "middle";
  return (
    <div className={styles.drawing}>
      <p className={styles.key} aria-hidden>
        <span>
          <i className={styles.hollow} /> {words.low}
        </span>
        <span>
          <i className={styles.solid} /> {words.high}
        </span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the bars within */}
      <svg ref={drawing} width={width} height={layout.height} role="group" aria-label={words.label} onKeyDown={walk}>
        <text x={middle} y={LINE - 3} textAnchor={anchor} className={styles.todayText}>
          {today.text}
        </text>
        {layout.isWide && <line x1={middle} x2={middle} y1={LINE + 3} y2={layout.height} className={styles.today} />}
        {rows.map((row, index) => (
          <TornadoBar
            key={row.id}
            row={row}
            index={index}
            layout={layout}
            width={width}
            today={middle}
            xOf={xOf}
            isStop={index === current}
            onStop={() => setStop(index)}
          />
        ))}
      </svg>
    </div>
  );
}

/** The bar that a key leads to; null for all other keys. */
function barAfter(key: string, now: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(now + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(now - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
