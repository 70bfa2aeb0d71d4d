import { useId, useState, type ReactNode } from "react";
import { classNames } from "./classNames";
import { PictureMenu, type PictureWords } from "./PictureMenu";
import { Segmented } from "./Segmented";
import { useElementWidth } from "./useElementWidth";
import styles from "./ChartFrame.module.css";

interface ChartFrameProps {
  /** What the chart shows, said as a finding in words and numbers. */
  readonly title: string;
  /** What is drawn and how it is to be read. */
  readonly description: string;
  /** The name of the switch between chart and table, and of its two sides. */
  readonly words: {
    readonly showAs: string;
    readonly chart: string;
    readonly table: string;
    /** For saving the drawing as a picture, where it is one. */
    readonly picture?: PictureWords | undefined;
  };
  /** Further choices, beside the switch. */
  readonly choices?: ReactNode;
  /** Draws the chart in the width that there is, in CSS pixels. */
  readonly chart: (width: number) => ReactNode;
  readonly table: ReactNode;
  /** Whether there is nothing to draw yet; title and description then stand alone. */
  readonly isEmpty?: boolean;
  /** What the reader must know besides, below chart and table alike. */
  readonly notes?: readonly string[];
  /** Whether it stands in half the width of the page, where its switches have no room beside its words. */
  readonly isHalfWide?: boolean;
}

/** A figure with one question: its finding as title, the chart or the same numbers as a table, and notes. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, words, choices, chart, table, isEmpty = false, notes = [], isHalfWide = false } = props;
  const [view, setView] = useState<"chart" | "table">("chart");
  const titleId = useId();
  const descriptionId = useId();
  const [slot, width] = useElementWidth<HTMLDivElement>();
  return (
    <figure
      className={classNames(styles.frame, isHalfWide && styles.halfWide)}
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
    >
      <figcaption className={styles.caption}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      </figcaption>
      <div className={styles.choices} hidden={isEmpty}>
        {choices}
        <Segmented
          label={words.showAs}
          value={view}
          options={[
            { value: "chart", label: words.chart },
            { value: "table", label: words.table },
          ]}
          onChange={setView}
        />
        {words.picture !== undefined && view === "chart" && (
          <PictureMenu words={words.picture} place={slot} title={title} />
        )}
      </div>
      <div ref={slot} className={styles.slot} hidden={isEmpty}>
        {isEmpty ? null : view === "table" ? table : width !== null && width > 0 && chart(width)}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </figure>
  );
}
