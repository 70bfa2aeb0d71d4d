import { lazy, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { FigureId } from "../formula/figureId";
import type { CostStatement } from "../formula/statement";
import type { CostSheet } from "../sheet/schema";
import { LoadedLater } from "./LoadedLater";
import styles from "./Page.module.css";

const Charts = lazy(() => import("../features/charts/Charts").then((part) => ({ default: part.Charts })));

interface Shown {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

interface LazyChartsProps extends Shown {
  readonly onHow: (figure: FigureId) => void;
}

/** How long typing rests before the charts follow, in milliseconds. */
const REST_MS = 250;

/**
 * The charts: loaded once the page has been painted and rests. Drawing them costs far more than all the rest of the page,
 * so they follow when typing rests, and only while they are in sight or nearly so.
 */
export function LazyCharts({ sheet, statement, onHow }: LazyChartsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(
    () => whenAtRest(() => startTransition(() => setShown((known) => known ?? { sheet, statement }))),
    [sheet, statement],
  );
  useEffect(() => (place.current === null ? undefined : watchNearness(place.current, setIsNear)), []);
  // Out of sight they do not follow, and figures that no longer hold are not shown when they come into sight either.
  const isCurrent = shown === null || shown.sheet === sheet;
  const [isOutdated, setIsOutdated] = useState(false);
  if (isOutdated ? isCurrent : !isNear && !isCurrent) setIsOutdated(!isOutdated);
  useEffect(() => {
    if (!isNear) return undefined;
    const draw = () => startTransition(() => setShown({ sheet, statement }));
    const timer = setTimeout(draw, isOutdated ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [isNear, isOutdated, sheet, statement]);
  // The same element is not drawn again while others change.
  const charts = useMemo(() => shown !== null && <Charts {...shown} onHow={onHow} />, [shown, onHow]);
  return (
    <div ref={place} className={styles.charts}>
      <div hidden={isOutdated}>{charts !== false && <LoadedLater>{charts}</LoadedLater>}</div>
    </div>
  );
}

/** Tells whether an element is within half a window of being seen; returns how to stop watching. */
function watchNearness(element: Element, onChange: (isNear: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => onChange(entries.at(-1)?.isIntersecting === true), {
    rootMargin: "50% 0px",
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back when the browser has nothing more urgent to do; returns how to call it off. */
function whenAtRest(callBack: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callBack, 200);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(callBack, { timeout: 3_000 });
  return () => cancelIdleCallback(idle);
}
