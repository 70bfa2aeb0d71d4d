import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { classNames } from "../ui/classNames";
import { placeAfter } from "./placeAfter";
import styles from "./WalkedDrawing.module.css";

interface WalkedDrawingProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Read out for the drawing as a whole. */
  readonly label: string;
  /** How many places it has, from left to right. */
  readonly count: number;
  /** The place, counted from 0, that lies at this many CSS pixels from the left; null for none. */
  readonly placeAt: (x: number) => number | null;
  /** What one place says. */
  readonly say: (place: number) => string;
  /** Said while no place is looked at. */
  readonly hint: string;
  /** Whether what is said may need two lines, which are kept free below the drawing. */
  readonly isLong?: boolean;
  /** Draws it, with the place that is looked at; null for none. */
  readonly children: (looked: number | null) => ReactNode;
}

/** A drawing whose places keys and pointer walk through, each said below it; nothing moves by itself. */
export function WalkedDrawing(props: WalkedDrawingProps) {
  const { width, height, label, count, placeAt, say, hint, isLong = false, children } = props;
  const [looked, setLooked] = useState<number | null>(null);
  // there may be fewer places by now
  const at = looked === null ? null : Math.min(looked, count - 1);
  const look = (event: PointerEvent<SVGSVGElement>) =>
    setLooked(placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  const walk = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, count);
    if (to === undefined) return;
    event.preventDefault();
    setLooked(to);
  };
  return (
    <div className={styles.drawing}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the keys walk through its places */}
      <svg
        width={width}
        height={height}
        role="application"
        aria-label={label}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setLooked(null)}
        onPointerMove={look}
        onPointerDown={look}
        onPointerLeave={() => setLooked(null)}
      >
        {children(at)}
      </svg>
      {/* oxlint-enable */}
      <p className={classNames(styles.details, isLong && styles.twoLines)} role="status">
        {at === null ? <span aria-hidden>{hint}</span> : say(at)}
      </p>
    </div>
  );
}
